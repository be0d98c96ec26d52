import { type Mark, type SentenceView, wordAt } from '../claims/sentenceView.ts';
import type { DurationMention } from '../mentions/mention.ts';
import { type DateMark, findNamedWeekday, isDateMark, namesMonth } from './dateMarks.ts';

/** A length and the two dates that it is said to lie between. */
export interface Stretch {
  readonly start: DateMark;
  readonly end: DateMark;
  readonly length: DurationMention;
}

/** The lengths of a sentence that it gives for two neighbouring dates of it. */
export function collectStretches(view: SentenceView): Stretch[] {
  const dates = view.marks.filter(isDateMark);
  const lengths = view.marks.filter(isLengthMark);
  const found: Stretch[] = [];
  let from = 0;
  for (let i = 0; i + 1 < dates.length; i++) {
    const [one, two] = [dates[i] as DateMark, dates[i + 1] as DateMark];
    // A length stands beside its dates; with two dates alone it may stand anywhere in the sentence.
    while (from < lengths.length && (lengths[from] as LengthMark).last < one.first - NEAR) from++;
    let to = from;
    while (to < lengths.length && (lengths[to] as LengthMark).first <= two.last + NEAR) to++;
    const stretch = findStretch(view, one, two, dates.length === 2 ? lengths : lengths.slice(from, to), dates.length);
    if (stretch) found.push(stretch);
  }
  return found;
}

/** Farther from its dates, in words, no length is looked for; see `REACH` and `LONGEST_PLACE`. */
const NEAR = 8;

interface LengthMark {
  readonly mention: DurationMention;
  readonly first: number;
  readonly last: number;
}
const isLengthMark = (mark: Mark): mark is Mark & LengthMark => mark.mention.type === 'duration';

function findStretch(
  view: SentenceView,
  one: DateMark,
  two: DateMark,
  lengths: readonly LengthMark[],
  dates: number,
): Stretch | undefined {
  if (isRange(view, one, two)) {
    const length = findLength(view, one, two, lengths);
    return length && { start: one, end: two, length };
  }
  if (!namesMonth(view, one) || !namesMonth(view, two)) return undefined;
  for (const { mention, first, last } of lengths) {
    // "July 8, 90 days after April 9".
    if (first >= one.last && first - one.last <= 2 && two.first - last === 1 && wordAt(view, last) === 'after')
      return { start: two, end: one, length: mention };
    // "The 90-day pause began on April 9 and ends on July 8": one length and two dates in the sentence, none other.
    if (dates === 2 && isLengthOfBoth(view, { first, last }, one, two))
      if (hasBefore(view, one, STARTS) && hasBefore(view, two, ENDS)) return { start: one, end: two, length: mention };
  }
  return undefined;
}

const STARTS = new Set('began begins begin beginning started starts start starting effect effective'.split(' '));
const ENDS = new Set('ends end ended ending expires expire expired expiring lapses lapsed until through'.split(' '));

/** "The 90-day pause began …", "paused for 90 days starting …", "… will last 90 days, until …", "…, 90 days later". */
function isLengthOfBoth(
  view: SentenceView,
  { first, last }: { first: number; last: number },
  one: DateMark,
  two: DateMark,
): boolean {
  if (first >= two.last) return first - two.last <= 1 && wordAt(view, last) === 'later';
  if (LASTS.has(wordAt(view, first - 1)) || (wordAt(view, first - 1) === 'for' && HALTS.has(wordAt(view, first - 2))))
    return first < one.first ? one.first - last <= 3 : two.first - last <= 3;
  return isAdjective(view, last) && last <= one.first && one.first - last <= 6;
}
const LASTS = new Set(['last', 'lasts', 'lasted', 'lasting']);
const HALTS = new Set('paused suspended extended delayed postponed halted valid run runs ran'.split(' '));

/** Whether one of the words stands shortly before the date. */
function hasBefore(view: SentenceView, { first }: DateMark, words: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (words.has(wordAt(view, i))) return true;
  return false;
}

const TO = new Set(['to', 'until', 'till', 'through', '-', '–', 'and']);
const LEADS = new Set(['from', '(', ',', 'runs', 'between']);

/** "from April 9 to July 31", "between April 9 and July 31": nothing but the word that joins them, and a year's comma, between the two. */
function isRange(view: SentenceView, start: DateMark, end: DateMark): boolean {
  const comma = wordAt(view, start.last) === ',' && wordAt(view, start.first - 1) === 'from' ? 1 : 0;
  if (end.first - start.last !== 1 + comma) return false;
  const weekdays = findNamedWeekday(view, start) !== undefined && findNamedWeekday(view, end) !== undefined;
  if (!namesMonth(view, start) && !weekdays && !areYears(start, end)) return false;
  const joint = wordAt(view, end.first - 1);
  const lead = wordAt(view, start.first - 1);
  return TO.has(joint) && (joint === 'and' ? lead === 'between' : LEADS.has(lead));
}

const areYears = ({ mention: { timex: a } }: DateMark, { mention: { timex: b } }: DateMark): boolean =>
  /^\d{4}$/.test(a.value) && /^\d{4}$/.test(b.value);

const APPOSED = new Set(', ( a an the period of total span lasting for which is or in all - — makes making'.split(' '));
/** How many words may stand between the range and its length. */
const REACH = 6;

/** What lasts from one day to another; beside such a noun an adjective of length is the length of the range. */
const LASTING = new Set(
  'stay visit trip tour journey meeting conference summit session gathering round talks pause truce suspension halt period stretch span'.split(
    ' ',
  ),
);

/** The length that stands in apposition to the range, right after it or right before it ("a 90-day pause from …"). */
function findLength(
  view: SentenceView,
  start: DateMark,
  end: DateMark,
  lengths: readonly LengthMark[],
): DurationMention | undefined {
  for (const { mention, first, last } of lengths) {
    if (first > end.last && first - end.last <= REACH) {
      // "…, a 30-day deadline" is the length of something else.
      const apposed = !isAdjective(view, last) || LASTING.has(wordAt(view, last));
      if (apposed && everyWord(view, end.last, first, APPOSED)) return mention;
    } else if (last <= start.first && isOpening(wordAt(view, start.first - 1)) && leadsTo(view, last, start.first - 1))
      return mention;
  }
  return undefined;
}

const isOpening = (word: string): boolean => word === 'from' || word === '(';

/** A noun and its verb or place may stand between: "a 90-day pause from", "the 90-day pause runs from", "a two-day visit to Japan from". */
function leadsTo(view: SentenceView, last: number, from: number): boolean {
  const between = from - last;
  if (between === 0) return true;
  const [first, second] = [wordAt(view, last), wordAt(view, last + 1)];
  if (between === 1) return first === ',' || isNoun(view, last);
  if (between === 2) return isNoun(view, last) && (RUNS.has(second) || second === ',');
  if (!LASTING.has(first) || (second !== 'to' && second !== 'in') || between > LONGEST_PLACE + 2) return false;
  for (let i = last + 2; i < from; i++) if (view.tokens[i]?.caps === 'none') return false;
  return true;
}
/** Words of a place's name: "the New York area" is not said here. */
const LONGEST_PLACE = 4;

const RUNS = new Set(['runs', 'ran', 'lasts', 'lasted', 'stretches', 'stretched']);

function everyWord(view: SentenceView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (!words.has(wordAt(view, i))) return false;
  return true;
}

const isNoun = (view: SentenceView, i: number): boolean =>
  /^[a-z]{3,}$/.test(wordAt(view, i)) && !wordAt(view, i).endsWith('ed');

/** Whether a length stands before its noun: "90-day". */
const isAdjective = (view: SentenceView, last: number): boolean => view.tokens[last - 1]?.spaced === false;
