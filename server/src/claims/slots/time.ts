import { extended } from '../../base/extended.ts';
import { wordSet } from '../../base/wordList.ts';
import { isoDay, timexInterval } from '../../dates/interval.ts';
import type { DateMention, Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Modality, ValidTime } from '../claim.ts';
import { introducer } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import { isReplacement } from './chainOf.ts';
import { type DateRange, dateRanges } from './dateRanges.ts';
import { belongs, FROM, isFirstDay, type Tie, tieOf, UNTIL, WITHIN_PHRASE } from './dateTies.ts';
import { entryDay, isEntryDay } from './entryDays.ts';
import type { RateSite } from './rateSite.ts';
import type { ScheduleYear } from './scheduleYear.ts';
import { isResumed } from './tone.ts';
import { isAsideOfNow, isOfNow } from './toneBeside.ts';

/** What a date says of a tariff: from when, until when (that day not included), or on what day something was done or true. */
interface Dated {
  from?: string;
  to?: string;
  on?: string;
  own?: string;
  /** The day of an announcement or decision, from which nothing need hold; empty for one that no calendar can name. */
  announced?: string;
  /** For how long it is imposed, as a TIMEX3 value ("P90D"). */
  length?: string;
  /** Until when it is suspended: as long as it is only to be, it holds. */
  back?: string;
  /** In which year of a schedule it holds. */
  scheduled?: ScheduleYear;
  /** Told of in several periods: "on or after May 3, from all but Laos; on or after June 1 through …, from all". */
  inPeriods?: true;
  /** By a day on or after which its goods are entered, as other rates of the sentence have theirs. */
  entered?: true;
}

/** How many days of one sentence are looked at for each of its rates. */
const MOST_DATES = 64;

/** When a rate holds, by the dates that hang on it, on its tariff, on the clauses that tell of it and on its verbs. */
export function timeOf(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  published: string | null,
): Dated & { act?: Act } {
  const dated: Dated & { act?: Act } = {};
  const entry = entryDay(reading, site, sites);
  const from = entry && calendarValue(entry.mention, published);
  if (from !== undefined) [dated.from, dated.entered] = [from, true];
  const marks = reading.view.marks
    .filter(mark => mark.mention.type === 'date' && !(entry && isEntryDay(reading, mark)))
    .slice(0, MOST_DATES);
  if (marks.length === 0) return dated;
  const ranges = dateRanges(reading).filter(range => placeRange(dated, range, reading, site, sites, published));
  for (const mark of marks) {
    if (ranges.some(({ first, last }) => mark === first || mark === last)) continue;
    const { mention } = mark;
    const told = calendarValue(mention, published);
    if (told === undefined) {
      // "agreed last year to charge 5 percent" in an article without a day.
      if (GONE.test(mention.text) && tieOf(reading, site, sites, reading.nodeOf(mention))) dated.announced ??= '';
      continue;
    }
    const after = eventBefore(reading, mark);
    const value = after ? dayAfter(told, after.length) : told;
    if (value === undefined) continue;
    const node = after ? after.node : reading.nodeOf(mention);
    const tie = isLineHead(reading.view, mark) ? tieOfLine(site) : tieOf(reading, site, sites, node);
    // "the duty, today 5 percent, would go"
    if (node === site.node - 1 && isAsideOfNow(reading.tree, site.node)) continue;
    // "5 percent now, and 8 percent from May": a day to come is none of what is so now.
    if (
      tie &&
      !tie.own &&
      site.role === 'rate' &&
      published !== null &&
      value > published &&
      isOfNow(reading.tree, site.node)
    )
      continue;
    // "suspended in May, is back": the day of what is over.
    if (!tie || (/^(?:pause|delay|lift)$/.test(tie.act ?? '') && isResumed(reading.tree, site))) continue;
    place(dated, isReplacement(reading.tree, site) ? { ...tie, act: 'impose' } : tie, value, mention, site.role);
  }
  // The end of one of its periods is not its own.
  if (dated.inPeriods) delete dated.to;
  const length = lengthOf(reading, site, sites);
  if (length !== undefined) dated.length = length;
  if (
    dated.from === undefined &&
    dated.to === undefined &&
    dated.on === undefined &&
    !isOfNow(reading.tree, site.node)
  ) {
    // "5 percent on tin and 8 percent on zinc last May": a day behind the last of a list is that of all.
    const next = sites.find(
      other =>
        other.base === site ||
        (other.measure >= 0 &&
          reading.tree.relation(other.measure) === 'conj' &&
          reading.tree.head(other.measure) === site.measure),
    );
    if (next && site.role === 'rate') return timeOf(reading, next, sites, published);
  }
  // "stood at 5 percent before climbing to 8 percent in May": until then.
  const verb = site.chain[0]?.node;
  const later = sites.find(
    other =>
      other.node > site.node &&
      other.chain.some(step => step.node === verb && introducer(reading.tree, step.from) === 'before'),
  );
  const then = later && dated.to === undefined ? timeOf(reading, later, sites, published) : undefined;
  const until = then?.from ?? then?.on;
  if (until !== undefined) dated.to = until;
  return dated;
}

/**
 * The day from which a sentence lets its tariffs begin where its tree ties no day to any of them: "…, effective for 90 days starting May 3". The
 * parser loses a tie more often than a writer means something else to begin.
 *
 * @param set rates with a day on which they were set
 */
export function looseStart(
  reading: Reading,
  published: string | null,
  set: readonly RateSite[] = [],
): string | undefined {
  const days = new Set<string>();
  for (const { mention } of reading.view.marks.slice(0, MOST_DATES)) {
    const value = mention.type === 'date' ? calendarValue(mention, published) : undefined;
    if (value?.length !== FULL_DAY || !isFirstDay(reading, mention)) continue;
    // "set in May, and since Friday it falls on Chile, too": of another clause.
    if (!set.some(site => isOfOtherClause(reading.tree, reading.nodeOf(mention), site))) days.add(value);
  }
  if (days.size === 0 && published !== null && isAtOnce(reading.view)) return published;
  return days.size === 1 ? [...days][0] : undefined;
}

/** Whether a day hangs on a verb with a subject of its own that is not above a rate. */
function isOfOtherClause(tree: Tree, date: number, { chain }: RateSite): boolean {
  let at = date;
  for (let left = tree.size; at >= 0 && left > 0 && tree.upos(at) !== 'VERB'; left--) at = tree.head(at);
  return at >= 0 && !chain.some(step => step.node === at) && childrenBy(tree, at, 'nsubj', 'nsubj:pass').length > 0;
}

/** "effective immediately", "with immediate effect" */
const isAtOnce = ({ tokens, first, last }: SentenceView): boolean =>
  AT_ONCE.test(
    tokens
      .slice(first, last)
      .map(({ norm }) => norm)
      .join(' '),
  );
const AT_ONCE =
  /\b(?:effective immediately|(?:with|of) immediate effect|(?:take|takes) effect (?:immediately|at once))\b/;

/** A time gone by, whatever the day of the article. */
const GONE = /\b(?:last|earlier|ago|previous)\b/i;

/** "15 days after the order of May 3": how long after what happened on a date, and the node of that event; undefined for a date that is meant itself. */
function eventBefore(reading: Reading, { mention, first }: Mark): { length: string; node: number } | undefined {
  const { tree, view } = reading;
  const span = view.marks.findLast(mark => mark.last <= first && mark.mention.type === 'duration');
  if (span?.mention.type !== 'duration' || !AFTER.has(view.tokens[span.last]?.norm ?? '')) return undefined;
  const word = tree.nodeAt(view.tokens[span.last]?.start ?? 0);
  const node = word < 0 ? -1 : tree.head(word);
  const date = reading.nodeOf(mention);
  if (node < 0 || date < node) return undefined;
  // "after the announcement by Peru on May 3": the tree may hang the day on the clause above.
  for (let at = node + 1; at < date; at++) if (!WITHIN_PHRASE.test(tree.upos(at))) return undefined;
  return { length: span.mention.timex.value, node };
}
const AFTER = wordSet('after following');

/**
 * Puts a stretch of time that is tied by either of its ends: it ends in the year named last, or after it where that is within it or is still to come.
 * Whether its dates are to be read as one.
 */
function placeRange(
  dated: Dated,
  { first, last, whole }: DateRange,
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  published: string | null,
): boolean {
  const from = calendarValue(first.mention, published);
  const end = calendarValue(last.mention, published);
  const tie =
    tieOf(reading, site, sites, reading.nodeOf(first.mention)) ??
    tieOf(reading, site, sites, reading.nodeOf(last.mention));
  // "postponed from May 3 to June 9" is no stretch; nor is that of a change from one year to another.
  if (from === undefined || end === undefined) return true;
  if (tie && /^(?:pause|delay|lift)$/.test(tie.act ?? '')) return from.length === YEAR;
  if (!tie) return true;
  dated.from ??= from;
  dated.to ??= whole || (published !== null && end >= published.slice(0, YEAR)) ? nextPeriod(end) : end;
  return true;
}

/** Tokens of a list's mark before the date of a line: "- ", "4. ". */
const LIST_MARK = 2;
const DASHES = wordSet('- – — --');

/** Whether a date heads the line of a timeline: "May 3, 2024 - Peru raises …", "- 3 May 2024: …". */
function isLineHead(view: SentenceView, mark: Mark): boolean {
  if (mark.first - view.first > LIST_MARK) return false;
  for (let i = view.first; i < mark.first; i++) if (view.tokens[i]?.kind === 'word') return false;
  const next = view.tokens[mark.last];
  return next !== undefined && (next.norm === ':' || next.norm === '|' || (next.spaced && DASHES.has(next.norm)));
}

/** What a line of a timeline tells was done on its day; a plan or a word about one was only told on it. */
function tieOfLine(site: RateSite): Tie | undefined {
  const told = site.chain.some(({ predicate }) =>
    /^(?:say|plan|announce|enact|oppose)$/.test(predicate?.frame.act ?? ''),
  );
  return told ? undefined : { marker: '', act: 'impose', end: false, own: false };
}

/** "for a period of 90 days", "for two years": how long what the sentence tells of is to last. */
function lengthOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): string | undefined {
  const { tree } = reading;
  for (const { mention } of reading.view.marks) {
    if (mention.type !== 'duration' || !/^P\d+[DWMY]$/.test(mention.timex.value)) continue;
    let node = reading.nodeOf(mention);
    if (node >= 0 && tree.relation(node) === 'nmod' && SPELLS.has(tree.lemma(tree.head(node)))) node = tree.head(node);
    if (node < 0 || tree.head(node) < 0) continue;
    // "is to last 200 days"
    const lasts = tree.relation(node) === 'obj' && tree.lemma(tree.head(node)) === 'last';
    if (!lasts && marker(tree, node) !== 'for') continue;
    const act = predicateAt(tree, tree.head(node))?.frame.act;
    // "will suspend the duty imposed in May for 90 days": so long is the pause.
    const above = site.chain.some(({ predicate }) => predicate?.frame.act === 'pause');
    if (above || /^(?:pause|delay|lift|exempt|say)$/.test(act ?? '')) continue;
    if (belongs(reading, site, sites, tree.head(node))) return mention.timex.value;
  }
  return undefined;
}
const SPELLS = wordSet('period term span time');

const [YEAR, FULL_DAY] = ['YYYY'.length, 'YYYY-MM-DD'.length];

function place(dated: Dated & { act?: Act }, tie: Tie, value: string, mention: Mention, role: RateSite['role']): void {
  const by = tie.marker.replaceAll(' ', '_');
  const ends = mention.type === 'date' && mention.timex.mod === 'END';
  if ((tie.act === 'announce' || tie.act === 'enact') && !FROM.has(by)) {
    dated.announced ??= value;
    return;
  }
  if (tie.own) dated.own = value;
  if (tie.own && role === 'old') return;
  // "scrapped on Monday", "to be lifted from May": the first day without it; "lifted until May" is back then, "lifted to 5 percent" a rise.
  if (tie.act === 'lift' && role === 'rate') {
    if (by === 'by' || !UNTIL.has(by)) dated.to ??= value;
    return;
  }
  // "postponed on Monday to May": then it begins.
  if (tie.act === 'delay') {
    if (UNTIL.has(by) && by !== 'by') dated.from = value;
    else dated.announced ??= value;
    return;
  }
  if (by === 'by' && (tie.act === 'stand' || tie.act === 'change')) dated.from ??= value;
  else if (by === 'to' && dated.from !== undefined) dated.to ??= nextPeriod(value);
  else if (UNTIL.has(by) && by !== 'by' && by !== 'to') {
    const end = by === 'through' || ends || isLastOfMonth(value) ? nextPeriod(value) : value;
    if (tie.act === 'pause') dated.back ??= end;
    else dated.to ??= end;
  } else if (FROM.has(by)) {
    if (dated.from !== undefined && dated.from !== value) dated.inPeriods = true;
    dated.from ??= value;
    if (tie.act) dated.act ??= tie.act;
  } else if (tie.act === 'expire' || tie.end) dated.to ??= ends ? nextPeriod(value) : value;
  else if (dated.on === undefined) {
    dated.on = value;
    if (tie.act) dated.act = tie.act;
  }
}

/** The valid time of a claim, by the dates tied to it, its role in a change and its state. */
export function validTime(
  dated: Dated & { act?: Act },
  role: RateSite['role'],
  modality: Modality,
  published: string | null,
  past: boolean,
): ValidTime {
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const { from, on, act } = dated;
  const begun = from ?? on;
  // "not any duty until May": what is denied has no end.
  const to =
    modality === 'denied'
      ? undefined
      : (dated.to ??
        (modality === 'paused' ? dated.back : undefined) ??
        (dated.length !== undefined && begun !== undefined ? dayAfter(begun, dated.length) : undefined));
  if (role === 'old') {
    // "from 5 percent in 1934 to 2 percent by 2007": when the old one went is not said.
    if (dated.own !== undefined)
      return { from: dated.own, to: on !== undefined && on.length > YEAR ? on : null, how: 'stated' };
    const end = on ?? from;
    return end === undefined
      ? modality === 'lifted'
        ? { from: null, to: null, how: 'unknown' }
        : open
      : { from: null, to: end, how: 'stated' };
  }
  // "threatened on Monday to charge 5 percent": what is only meant has not begun.
  if (modality === 'proposed' && begun !== undefined && hasCome(begun, published)) return open;
  // "will suspend it from May": until then, it holds.
  if (from !== undefined && act === 'pause' && modality === 'in-force') return { from: null, to: from, how: 'stated' };
  if (from !== undefined) return { from, to: to !== undefined && to !== from ? to : null, how: 'stated' };
  if (to !== undefined && on === undefined) return { from: null, to, how: 'stated' };
  if (on !== undefined) {
    if (on === published && (act === 'stand' || act === 'bear')) return open;
    const begins =
      role === 'new' ||
      act === 'impose' ||
      act === 'change' ||
      act === 'start' ||
      act === 'announce' ||
      modality === 'proposed' ||
      (published !== null && on > published);
    if (begins || act === undefined || act === 'bear' || act === 'stand' || act === 'keep')
      return { from: on, to: to ?? null, how: 'stated' };
    if (act === 'pause')
      return modality === 'in-force'
        ? { from: null, to: on, how: 'stated' }
        : { from: on, to: to ?? null, how: 'stated' };
    return { from: on, to: to ?? null, how: 'stated' };
  }
  if (past) return { from: null, to: null, how: 'unknown' };
  // Raised without a day: news, so it begins with the article that says so.
  if (role === 'new' && modality === 'in-force') return extended(open, { changed: true as const });
  return open;
}

/** Whether a day has come by the day of the article, or a month or year has gone by. */
const hasCome = (value: string, published: string | null): boolean =>
  published !== null && (value < published.slice(0, value.length) || value === published);

/** A TIMEX3 value as a day, month or year; undefined for anything else. */
export function calendarValue(mention: Mention, published: string | null): string | undefined {
  const { value, type, how, anchor, rule } = (mention as DateMention).timex;
  if (type === 'TIME') {
    // A time of day by itself ("at noon eastern time on the date specified below") is on no day of its own.
    const day = value.slice(0, value.indexOf('T'));
    const named = /day\b|[A-Z][a-z]{2,}\.? \d/.test(mention.text);
    return how === 'inferred' && anchor === day && !named ? undefined : onCalendar(day);
  }
  if (type !== 'DATE') return undefined;
  // "a year later" than what was told, not than the article.
  if (rule === 'offset' && anchor === published && /\blater$/i.test(mention.text)) return undefined;
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return value.slice(0, 4);
  return value[5] === 'W' ? monthOfWeek(value) : onCalendar(value);
}
const onCalendar = (value: string): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : undefined;

/** The month in which a week lies whole: weeks are no dates of a claim. */
function monthOfWeek(value: string): string | undefined {
  const week = timexInterval(value);
  if (!week) return undefined;
  const [first, last] = [isoDay(week.from).slice(0, 7), isoDay(week.to - 1).slice(0, 7)];
  return first === last ? first : undefined;
}

/** The day or month that lies a length after another: "P90D" after a day, "P2Y" after a month. */
function dayAfter(value: string, length: string): string | undefined {
  const [, count = '0', unit] = /^P(\d+)([DWMY])$/.exec(length) ?? [];
  const [year = 0, month, day] = value.split('-').map(Number);
  if (unit === 'Y') return [year + Number(count), ...value.split('-').slice(1)].join('-');
  if (month === undefined) return undefined;
  if (unit === 'M') {
    const months = year * 12 + month - 1 + Number(count);
    const moved = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return day === undefined ? moved : `${moved}-${value.slice(8)}`;
  }
  const start = timexInterval(value);
  return day === undefined || !start ? undefined : isoDay(start.from + Number(count) * (unit === 'W' ? 7 : 1));
}

/** "until June 30": a term that ends with a month holds on the last day of it. */
const isLastOfMonth = (value: string): boolean => value.length === FULL_DAY && nextPeriod(value).endsWith('-01');

/** The day, month or year after one. */
function nextPeriod(value: string): string {
  const interval = timexInterval(value);
  return interval ? isoDay(interval.to).slice(0, value.length) : value;
}
