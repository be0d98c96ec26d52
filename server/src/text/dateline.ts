import { MONTHS, WEEKDAYS } from './abbreviations.ts';
import type { Token } from './article.ts';
import { type FullDate, findFullDate } from './fullDate.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** News agencies and outlets that stand in brackets after a place; without one of them a bracket proves nothing. */
const AGENCIES = set(
  "ap|afp|reuters|xinhua|kyodo|cnn|upi|bloomberg|tass|yonhap|jiji|dpa|ani|pti|itar-tass|tnn|bernama|efe|ansa|dow jones|cnn business|cnnmoney|kyodo news|the canadian press|marketwatch|politico|npr|msnbc|fox news|global times|people's daily|china daily|nhk|antara|vna|apa|ria novosti|sputnik|cna|ians|nna|mena|thomson reuters foundation|nikkei",
);
/** Words in capitals before a dash or colon that are no place. */
const LABELS = set(
  'update|wrapup|exclusive|analysis|factbox|explainer|focus|opinion|editorial|breaking|corrected|correction|refile|fact|sheet|moderator|president|ambassador|secretary|senior|q|a|spotlight|insight|feature|timeline|poll|preview|instant|view|breakingviews|commentary|live|watch|video|photos|news|urgent|special|report|interview|graphic|highlights|key|note|read|more|related|summary|background|warning|advisory|release|for|immediate|sunday|shows|economic|official|reporter|mr|ms|the|press|by|administration|remarks|vice',
);
/** Cities that stand alone in datelines (AP Stylebook) and seats of governments and trade bodies: the only ones before a bare colon. */
const CITIES = set(
  'tokyo|washington|beijing|brussels|london|paris|geneva|seoul|taipei|new delhi|ottawa|canberra|wellington|berlin|rome|madrid|moscow|kyiv|kiev|singapore|hong kong|bangkok|hanoi|jakarta|manila|kuala lumpur|mexico city|brasilia|buenos aires|santiago|lima|bogota|pretoria|johannesburg|cairo|ankara|istanbul|riyadh|dubai|abu dhabi|doha|tehran|jerusalem|vienna|zurich|bern|davos|stockholm|oslo|copenhagen|helsinki|warsaw|prague|budapest|athens|lisbon|dublin|amsterdam|the hague|strasbourg|luxembourg|shanghai|guangzhou|shenzhen|osaka|nagoya|kyoto|hiroshima|new york|chicago|los angeles|detroit|houston|boston|atlanta|dallas|denver|miami|philadelphia|pittsburgh|seattle|san francisco|united nations|sydney|melbourne|toronto|montreal|mumbai|islamabad|karachi|dhaka|colombo|yangon|phnom penh|vientiane|sao paulo|rio de janeiro|nairobi|lagos|abuja|frankfurt|munich|milan|reykjavik|bandar seri begawan|ulaanbaatar|kathmandu|tel aviv|baghdad|amman|beirut|kuwait city|muscat|manama|caracas|havana|panama city|montevideo|quito|san jose|guatemala city|managua|san salvador|algiers|rabat|tunis|tripoli|addis ababa|accra|dakar|kinshasa|luanda|lusaka|harare|maputo|windhoek|gaborone',
);

export interface Dateline {
  /** Token after the dateline. */
  readonly last: number;
  /** Present where the dateline has a year. */
  readonly date?: FullDate;
}

/** The underscore is the dash of wires that had none in their alphabet. */
const DASHES = set('-|--|---|_|__');
const isDash = (t: Token | undefined): boolean => t !== undefined && DASHES.has(t.norm);

/**
 * Reads a dateline at the token `first` of a paragraph that ends at `end`: "TOKYO, Nov. 15 (Kyodo) –", "WASHINGTON (AP) —", "TOKYO:",
 * "RIO DE JANEIRO, Feb 26 -", "REYKJAVIK, July 1--", "Orlando, Florida (CNN)", "New Delhi [India], April 3 (ANI):",
 * "MOSCOW, April 3. /TASS/.", "April 2 (Reuters) -".
 */
export function findDateline(tokens: readonly Token[], first: number, end: number): Dateline | undefined {
  const bareDate = dateEnd(tokens, first);
  const place = bareDate || tokens[first]?.norm === '(' ? noPlace(first) : placeEnd(tokens, first, end);
  if (place === undefined) return undefined;
  let i = place.end;
  const date = bareDate ?? dateEnd(tokens, tokens[i]?.norm === ',' ? i + 1 : i);
  if (date) {
    i = date.last;
    if (tokens[i]?.norm === ',' || (tokens[i]?.norm === '.' && tokens[i + 1]?.norm === '/')) i++;
  }
  const isPlaced = date === undefined ? place.city && place.capitals : place.capitals || bareDate?.full !== undefined;
  const afterAgency = agencyEnd(tokens, i, end, isPlaced);
  const hasAgency = afterAgency > i;
  i = afterAgency;
  let last = markEnd(tokens, i, end, place, date !== undefined, hasAgency);
  if (last === undefined) return undefined;
  // "GENEVA (AP) — April 3, 2025 — …"
  const behind = date === undefined && isDash(tokens[last - 1]) ? findFullDate(tokens, last) : undefined;
  if (behind && isDash(tokens[behind.last]) && tokens[behind.last]?.spaced) {
    last = behind.last + 1;
    if (!goesOnInLowerCase(tokens, last, end) && last !== end) return undefined;
    return { last, date: behind };
  }
  // A dateline may stand on a line of its own.
  const alone = last === end && (date !== undefined || hasAgency);
  if (!alone && !goesOnInLowerCase(tokens, last, end)) return undefined;
  return date?.full ? { last, date: date.full } : { last };
}

/** End of the mark at `i` that closes a dateline of these parts; undefined where they make none. */
function markEnd(
  tokens: readonly Token[],
  i: number,
  end: number,
  place: PlaceRead,
  dated: boolean,
  hasAgency: boolean,
): number | undefined {
  const mark = tokens[i];
  if (mark === undefined || i >= end) return undefined;
  const spacedBehind = i + 1 === end || tokens[i + 1]?.spaced === true;
  if (hasAgency) {
    if (isDash(mark) || (mark.norm === ':' && spacedBehind)) return i + 1;
    if (mark.norm === '.' && tokens[i - 1]?.norm === '/') return i + 1;
    return mark.spaced ? i : undefined;
  }
  if (place.end === place.first) return undefined;
  if (dated) {
    if (isDash(mark)) return place.capitals || mark.spaced ? i + 1 : undefined;
    return mark.norm === ':' && spacedBehind && place.capitals ? i + 1 : undefined;
  }
  if (place.labelled || !place.capitals) return undefined;
  if (isDash(mark)) return place.standsAlone && mark.spaced && spacedBehind && i + 1 < end ? i + 1 : undefined;
  return mark.norm === ':' && spacedBehind && place.city ? i + 1 : undefined;
}

interface PlaceRead {
  readonly first: number;
  readonly end: number;
  readonly capitals: boolean;
  readonly city: boolean;
  /** In capitals and too long for an acronym ("US – Japan"). */
  readonly standsAlone: boolean;
  /** It holds a word that stands before dashes and colons for other reasons: only a date or an agency makes it a place. */
  readonly labelled: boolean;
}

const noPlace = (first: number): PlaceRead => ({
  first,
  end: first,
  capitals: false,
  city: false,
  standsAlone: false,
  labelled: false,
});

/** "TOKYO", "RIO DE JANEIRO", "WASHINGTON/BEIJING", "ST. PAUL, Minn.", "Orlando, Florida". */
function placeEnd(tokens: readonly Token[], first: number, end: number): PlaceRead | undefined {
  const head = tokens[first];
  if (head?.kind !== 'word' || (head.caps !== 'all' && head.caps !== 'initial') || head.norm.length < 2)
    return undefined;
  const capitals = head.caps === 'all';
  let i = first;
  const words: string[] = [];
  while (i < end && i < first + 7) {
    const t = tokens[i] as Token;
    if (t.kind === 'word' && t.caps === head.caps) {
      words.push(t.norm);
    } else if (
      !((t.norm === '/' || t.norm === '-') && !t.spaced && !tokens[i + 1]?.spaced && tokens[i + 1]?.kind === 'word')
    )
      break;
    i++;
  }
  if (!capitals && words.length > 3) return undefined;
  const labelled = words.some(word => LABELS.has(word));
  const city = CITIES.has(words.join(' ')) || CITIES.has(words[0] ?? '');
  // A state or country behind a comma: up to three words that are no month or weekday.
  if (tokens[i]?.norm === ',' && i + 1 < end) {
    let j = i + 1;
    while (j < i + 4 && tokens[j]?.kind === 'word' && tokens[j]?.caps !== 'none' && !isCalendarWord(tokens[j])) j++;
    const ahead = tokens[j];
    if (
      j > i + 1 &&
      (ahead?.norm === ',' || ahead?.norm === '(' || ahead?.norm === '/' || isDash(ahead) || ahead?.norm === ':')
    )
      i = j;
  }
  // "New Delhi [India]"
  if (tokens[i]?.norm === '[' && tokens[i + 1]?.caps === 'initial' && tokens[i + 2]?.norm === ']') i += 3;
  return {
    first,
    end: i,
    capitals,
    city,
    labelled,
    standsAlone: capitals && (words.length > 1 || head.norm.length > 3),
  };
}

const isCalendarWord = (t: Token | undefined): boolean => MONTHS.has(t?.norm ?? '') || WEEKDAYS.has(t?.norm ?? '');

/** "Nov. 15", "Nov 15, 2021", "15 Nov", with a weekday in front or not. */
function dateEnd(tokens: readonly Token[], i: number): { last: number; full?: FullDate } | undefined {
  const full = findFullDate(tokens, i);
  if (full) return { last: full.last, full };
  let k = i;
  if (WEEKDAYS.has(tokens[k]?.norm ?? '')) {
    k++;
    if (tokens[k]?.norm === ',') k++;
  }
  const [a, b] = [tokens[k], tokens[k + 1]];
  const isDay = (t: Token | undefined): boolean => t?.kind === 'number' && t.norm.length <= 2;
  if ((MONTHS.has(a?.norm ?? '') && isDay(b)) || (isDay(a) && MONTHS.has(b?.norm ?? ''))) return { last: k + 2 };
  return undefined;
}

/** End of "(AP)", "(Xinhua)", "/PRNewswire/" at `i`, or `i`; after a place and its day, or a known city, any name before a dash is an agency's. */
function agencyEnd(tokens: readonly Token[], i: number, end: number, isPlaced: boolean): number {
  const open = tokens[i]?.norm;
  if (open !== '(' && open !== '/' && open !== '[') return i;
  const close = open === '(' ? ')' : open === '[' ? ']' : '/';
  const words: string[] = [];
  for (let k = i + 1; k < end && k < i + 6; k++) {
    const t = tokens[k] as Token;
    if (t.norm === close) {
      const isAgency = AGENCIES.has(words.join(' ')) || (isPlaced && open === '(' && isDash(tokens[k + 1]));
      return isAgency || (open === '/' && words.length === 1) ? k + 1 : i;
    }
    if (t.kind === 'word') words.push(t.norm);
  }
  return i;
}

/** Prose follows a dateline; a headline in capitals ("ECONOMIC SPOTLIGHT - …") does not count. */
function goesOnInLowerCase(tokens: readonly Token[], from: number, end: number): boolean {
  let lower = 0;
  for (let k = from; k < end && k < from + 12; k++)
    if (tokens[k]?.kind === 'word' && tokens[k]?.caps === 'none') lower++;
  return lower >= 2;
}
