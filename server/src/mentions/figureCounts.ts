import { MONTHS, WEEKDAYS } from '../text/abbreviations.ts';
import type { Token } from '../text/article.ts';
import { NUMBERED, type NumberRead, SMALL } from './figureNumberWords.ts';

export interface CountRead {
  readonly last: number;
  /** The noun, lower case. */
  readonly of: string;
  /** The token after the noun, where the number of a model stands before it. */
  readonly past?: number;
}

const IRREGULAR: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'staff',
  'personnel',
  'cattle',
  'sheep',
  'swine',
  'aircraft',
  'percent',
  'head',
]);
/** Plurals that a number before them does not count: time (the temporal grammar's), multiples, and verbs of that form. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'times years year months weeks days hours minutes seconds decades centuries quarters points percents others as is was has does says ' +
    'this us its his yes plus versus vs thus across less minus series news gas bus class status business process dlrs dls cents yards ' +
    'degrees feet pages goals sets'
  ).split(' '),
);
/** Words before a number that make it a label: "Section 232 tariffs", "No. 2 buyers", "top 10 economies" stays a count. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'section sections article articles chapter annex proclamation proclamations order orders heading headings no nos number page ' +
    'group title part resolution flight route highway code form phase list tranche item subheading subheadings'
  ).split(' '),
);

const TO_ORDER: ReadonlySet<string> = new Set(['to', 'will', 'would', 'and', 'can', 'could', 'may', 'might', 'should']);

/** What one does something under, so many of them. */
const INSTRUMENTS: ReadonlySet<string> = new Set(
  'agreements accords treaties pacts deals contracts conventions protocols programs programmes schemes licenses licences permits orders decrees statutes laws rulings waivers exclusions investigations headings subheadings codes'.split(
    ' ',
  ),
);

/** Whether it stands at token `i`, right behind the number or after one word: "14 free-trade agreements", "14 tariff lines". */
export const isInstrument = (tokens: readonly Token[], i: number): boolean =>
  [i, i + 1].some(k => INSTRUMENTS.has(tokens[k]?.norm ?? '')) ||
  (tokens[i + 1]?.norm === 'lines' && /^(?:tariff|customs|hs)$/.test(tokens[i]?.norm ?? ''));

/** What a bare number counts: a plural noun beside it, or after one or two adjectives ("1,300 Chinese products"). */
export function readCount(
  tokens: readonly Token[],
  i: number,
  number: NumberRead,
  first: number,
  end: number,
): CountRead | undefined {
  const { value } = number;
  if (value === null || (!number.digits && number.scale === 1 && value < 11 && !isOfFew(tokens, i, number, first)))
    return undefined;
  const token = tokens[i] as Token;
  if (number.digits && number.scale === 1) {
    // A number of four digits without a comma is a year; one with a decimal point counts nothing.
    if (number.step < 1 || (value >= 1900 && value < 2100 && !token.norm.includes(','))) return undefined;
  }
  if (i > first) {
    const before = tokens[i - 1] as Token;
    // "would order 20 jets"
    const isVerb = before.norm === 'order' && i - 1 > first && TO_ORDER.has((tokens[i - 2] as Token).norm);
    if ((LABELS.has(before.norm) && !isVerb) || before.norm === '#' || before.norm === '$' || before.norm === '§')
      return undefined;
    // "under 301 tariffs" are those of a law, "under 14 agreements" so many.
    if (before.norm === 'under' && !isInstrument(tokens, number.last)) return undefined;
    // "under 8517 codes": those of that heading.
    if (/^\d{4}$/.test(token.norm) && /^(?:sub)?(?:headings|codes)$/.test(tokens[number.last]?.norm ?? ''))
      return undefined;
    // A name before digits owns them: "Boeing 737 jets", "Fortune 500 companies"; at the start of a sentence any word is a capital.
    const owned =
      before.kind === 'word' && before.caps !== 'none' && i - 1 > first && number.digits && number.scale === 1;
    // "In August 245 workers": no month has that many days, and no weekday a number.
    if (owned && !((MONTHS.has(before.norm) && value > 31) || WEEKDAYS.has(before.norm))) return undefined;
    if (before.norm === '.' || (before.kind === 'number' && !endsName(tokens, i - 1, first))) return undefined;
    if (isOutOf(tokens, i, first)) return undefined;
  }
  return isCounted(tokens, number.last, end) ?? partOf(tokens, number.last, end);
}

/**
 * "Twenty-six of the Union's 27 member states": so many of those that a number behind counts. "13 of the Union's members", "5,000 of its
 * engineers": of those that somebody has.
 */
function partOf(tokens: readonly Token[], start: number, end: number): CountRead | undefined {
  if (tokens[start]?.norm !== 'of') return undefined;
  let isOwned = false;
  for (let at = start + 1, stop = Math.min(end, start + 6); at < stop; at++) {
    const token = tokens[at] as Token;
    const { kind, norm } = token;
    if (kind === 'number') {
      const whole = /^\d{1,4}$/.test(norm) ? isCounted(tokens, at + 1, end) : undefined;
      return whole && { last: start, of: whole.of };
    }
    if (kind !== 'word' && !/^['’]/.test(norm)) return undefined;
    if (isOwned && isPlural(token) && !/^['’]/.test(tokens[at + 1]?.norm ?? '')) return { last: start, of: norm };
    isOwned ||= /^['’]s?$/.test(norm) || /^(?:its|their|his|her|our)$/.test(norm);
  }
  return undefined;
}

/** "Nine mills": few are counted in words, but not where they are those spoken of ("the three mills"), nor "for three reasons". */
const isOfFew = (tokens: readonly Token[], i: number, { value, last }: NumberRead, first: number): boolean =>
  (value ?? 0) > 2 &&
  !NOT_COUNTED_IN_WORDS.has(tokens[last]?.norm ?? '') &&
  !(i > first && SPOKEN_OF.has((tokens[i - 1] as Token).norm));
const NOT_COUNTED_IN_WORDS: ReadonlySet<string> = new Set(
  (
    'things ways reasons sides steps parts types kinds sorts areas issues factors aspects questions options rounds fronts stages levels ' +
    'occasions scenarios principles pillars elements lessons categories terms generations branches'
  ).split(' '),
);
const SPOKEN_OF: ReadonlySet<string> = new Set(
  'the these those all both other our their its last first next'.split(' '),
);

/** The plural noun that a number before token `start` counts, right behind it or after one or two adjectives. */
export function isCounted(tokens: readonly Token[], start: number, end: number): CountRead | undefined {
  let past = false;
  for (let at = start, stop = Math.min(end, start + 3); at < stop; at++) {
    const word = tokens[at] as Token;
    // "21 Russian and Ukrainian officials", "12 million Chinese-made toys"
    const joint = at > start ? joined(tokens, at, end) : 0;
    if (joint > 0) {
      at += joint - 1;
      stop = Math.min(end, stop + joint);
      continue;
    }
    if (isOfModel(tokens, at, end)) {
      stop = Math.min(end, stop + 2);
      past = true;
      continue;
    }
    if (word.kind !== 'word' || (at === start && !word.spaced)) return undefined;
    if (isPeople(word)) return { last: start, of: word.norm };
    if (isPlural(word))
      return { last: at === start ? at + 1 : start, of: word.norm, ...(past ? { past: at + 1 } : {}) };
    // What stands between a number and its noun is an adjective or another noun: "37 container ships", "40 Chinese firms".
    if (word.caps === 'none' && !ADJECTIVES.has(word.norm) && !isBeside(word)) return undefined;
  }
  return undefined;
}

/** "50 Boeing 737 MAX jets": the number of a model, beside a name. */
const isOfModel = (tokens: readonly Token[], at: number, end: number): boolean => {
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.caps !== 'none';
  return (
    (tokens[at] as Token).kind === 'number' &&
    /^\d{3}$/.test((tokens[at] as Token).norm) &&
    (isName(tokens[at - 1]) || (at + 1 < end && isName(tokens[at + 1])))
  );
};

/** How many tokens from `at` join two names before a noun, or make one of a word and a participle. */
function joined(tokens: readonly Token[], at: number, end: number): number {
  const [before, joint, after] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (at + 1 >= end || !after || after.kind !== 'word' || before.kind !== 'word') return 0;
  if (joint.norm === '-' && !joint.spaced && !after.spaced) return 2;
  if (joint.norm !== 'and') return 0;
  // "30 dumping and subsidies cases": two nouns before a third.
  const isNoun =
    before.caps === 'none' && after.caps === 'none' && isBeside(before) && isPlural(tokens[at + 2] ?? after);
  return (before.caps !== 'none' && after.caps !== 'none') || (isNoun && at + 2 < end) ? 2 : 0;
}

/** "170 million Americans" */
const isPeople = ({ norm, caps }: Token): boolean => caps !== 'none' && /[a-z](?:ans|ards|mans)$/.test(norm);

/** "In 2023 300 firms closed", "On May 5 300 firms closed", "At gate 12 400 trucks waited": the number before ends a date or is a place's. */
const endsName = (tokens: readonly Token[], i: number, first: number): boolean => {
  const lead = i > first ? (tokens[i - 1] as Token).norm : '';
  return /^(?:19|20)\d\d$/.test((tokens[i] as Token).text) || MONTHS.has(lead) || NUMBERED.has(lead);
};

/** "3 out of 10 exporters", "1 in 20 ships": a share, which counts nothing. */
function isOutOf(tokens: readonly Token[], i: number, first: number): boolean {
  // "nine out of every 10"
  if (tokens[i - 1]?.norm === 'every') return isOutOf(tokens, i - 1, first);
  const before = tokens[i - 1]?.norm;
  const at = before === 'in' ? i - 2 : before === 'of' && tokens[i - 2]?.norm === 'out' ? i - 3 : -1;
  if (at < first) return false;
  const part = tokens[at] as Token;
  const value = part.kind === 'number' ? Number(part.norm) : (SMALL.get(part.norm) ?? 0);
  return value > 0 && (before === 'of' || value < 10);
}

/** Whether a word may narrow the noun behind it: no word of grammar, and no form of a verb. */
const isBeside = ({ norm }: Token): boolean =>
  norm.length > 2 &&
  (!/(?:ed|ly|s)$/.test(norm) || NOUNS_IN_LY.test(norm)) &&
  !GRAMMAR.has(norm) &&
  /^\p{Ll}+$/u.test(norm);
/** "assembly workers", "supply ships" */
const NOUNS_IN_LY = /^(?:assembly|supply|family)$/;
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'the and but for nor yet with from into onto than that this these those who whom which what when where while because since until till ' +
    'before after about above below over under between among through during against without within along upon per via off out any all ' +
    'not are were been being had has have having will would can could may might must shall should did does done its our their his her your ' +
    'one two three four five six seven eight nine ten hundred thousand million billion trillion dozen percent more most less least fewer ' +
    'such same last next first second third per cent million metric short long ton tonne barrel bushel acre hectare mile kilo dollar euro yuan ' +
    'year month week day hour minute decade quarter century point time times old ago later earlier each every some many few several much ' +
    'rose fell grew came went said told saw took made gave got put cut set let became began left held kept met ran sat stood won lost paid ' +
    'sold bought sent spent built brought thought caught plus minus versus point points degree degrees both either neither there here now then'
  ).split(' '),
);

function isPlural(word: Token): boolean {
  const { norm } = word;
  if (NOT_COUNTED.has(norm)) return false;
  if (IRREGULAR.has(norm) || /.(?:men|women)$/.test(norm)) return true;
  return (
    norm.length > 3 &&
    norm.endsWith('s') &&
    !norm.endsWith('ss') &&
    !norm.endsWith('us') &&
    !norm.endsWith('is') &&
    word.caps === 'none'
  );
}

const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'foreign different new other monthly daily weekly active paying more additional trading major largest leading manufacturing industrial domestic imported top ' +
    'american-made agricultural small local members member-states private steel metal'
  ).split(' '),
);
