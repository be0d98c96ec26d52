import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import { valueInWords } from '../dates/explain.ts';
import { addMonths, dayNumber, durationDays } from '../dates/interval.ts';
import type { DurationMention } from '../mentions/mention.ts';
import { type DateMark, findNamedWeekday, isDateMark, isNarrative, namesMonth } from './dateMarks.ts';

/** People count both ends of a stretch or one of them. */
const COUNTING = 1;

/** "from April 9 to July 31, a period of 90 days": a length against the two days that it lies between. */
export const durationDates: ArticleRule = {
  code: 'duration-dates',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    for (const view of viewSentences(article, mentions)) {
      if (!isNarrative(view.sentence.zone)) continue;
      const dates = view.marks.filter(isDateMark);
      for (let i = 0; i + 1 < dates.length; i++) {
        const [one, two] = [dates[i] as DateMark, dates[i + 1] as DateMark];
        const stretch = findStretch(view, one, two, dates.length);
        const finding = stretch && disagreement(stretch);
        if (finding) found.push(finding);
      }
    }
    return found;
  },
};

/** A length and the two days that it is said to lie between. */
interface Stretch {
  readonly start: DateMark;
  readonly end: DateMark;
  readonly length: DurationMention;
}

function findStretch(view: SentenceView, one: DateMark, two: DateMark, dates: number): Stretch | undefined {
  if (isRange(view, one, two)) {
    const length = findLength(view, one, two);
    return length && { start: one, end: two, length };
  }
  if (!namesMonth(view, one) || !namesMonth(view, two)) return undefined;
  for (const { mention, first, last } of view.marks) {
    if (mention.type !== 'duration') continue;
    // "July 8, 90 days after April 9".
    if (first >= one.last && first - one.last <= 2 && two.first - last === 1 && wordAt(view, last) === 'after')
      return { start: two, end: one, length: mention };
    // "The 90-day pause began on April 9 and ends on July 8": one length and two dates in the sentence, none other.
    const adjective = view.tokens[last - 1]?.spaced === false;
    if (dates === 2 && adjective && last <= one.first && one.first - last <= 6)
      if (hasBefore(view, one, STARTS) && hasBefore(view, two, ENDS)) return { start: one, end: two, length: mention };
  }
  return undefined;
}

const STARTS = new Set('began begins begin started starts start effect effective'.split(' '));
const ENDS = new Set('ends end ended expires expire expired lapses lapsed until through'.split(' '));

/** Whether one of the words stands shortly before the date. */
function hasBefore(view: SentenceView, { first }: DateMark, words: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (words.has(wordAt(view, i))) return true;
  return false;
}

function disagreement({ start, end, length }: Stretch): Discrepancy | undefined {
  const days = daysBetween(start, end);
  if (!days || length.timex.mod !== undefined) return undefined;
  const stated = statedDays(length, start);
  if (stated === undefined) return undefined;
  if (days.some(count => Math.abs(count - stated) <= COUNTING + leniency(length, stated))) return undefined;
  const said = length.timex.value.endsWith('D') ? String(stated) : (valueInWords(length.timex.value) ?? length.text);
  return {
    code: 'duration-dates',
    start: length.start,
    end: length.end,
    message: words('From {0} to {1} are {2} days, not {3}', start.mention.text, end.mention.text, days[0] ?? 0, said),
    values: [`${stated} days`, `${days[0]} days`],
    related: [start.mention, end.mention].map(({ start: from, end: to }) => ({ start: from, end: to })),
  };
}

/** Days and weeks as they are; months counted from the first day. */
function statedDays(length: DurationMention, start: DateMark): number | undefined {
  const months = /^P(\d+)M$/.exec(length.timex.value);
  if (!months) return durationDays(length.timex.value);
  const from = parseDay(start.mention.timex.value);
  if (!from) return undefined;
  const day = dayNumber(from.year ?? 2025, from.month, from.day);
  return addMonths(day, Number(months[1])) - day;
}

const TO = new Set(['to', 'until', 'till', 'through', '-', '–', 'and']);

/** "from April 9 to July 31", "between April 9 and July 31": nothing but the word that joins them between the two days. */
function isRange(view: SentenceView, start: DateMark, end: DateMark): boolean {
  if (end.first - start.last !== 1) return false;
  const weekdays = findNamedWeekday(view, start) !== undefined && findNamedWeekday(view, end) !== undefined;
  if (!namesMonth(view, start) && !weekdays) return false;
  const joint = wordAt(view, start.last);
  const lead = wordAt(view, start.first - 1);
  if (!TO.has(joint)) return false;
  return joint === 'and'
    ? lead === 'between'
    : lead === 'from' || lead === '(' || lead === ',' || lead === 'runs' || lead === 'between';
}

const APPOSED = new Set(', ( a an the period of total span lasting for which is or in all - — makes making'.split(' '));
/** How many words may stand between the range and its length. */
const REACH = 6;

/** The length that stands in apposition to the range, right after it or right before it ("a 90-day pause from …"). */
function findLength(view: SentenceView, start: DateMark, end: DateMark): DurationMention | undefined {
  for (const { mention, first, last } of view.marks) {
    if (mention.type !== 'duration') continue;
    if (first >= end.last && first - end.last <= REACH && first > end.last) {
      // "…, a 30-day deadline" is the length of something else.
      const adjective = view.tokens[last - 1]?.spaced === false;
      if (!adjective && everyWord(view, end.last, first, APPOSED)) return mention;
    } else if (last <= start.first && start.first - last <= 4 && wordAt(view, start.first - 1) === 'from') {
      // A noun and its verb may stand between: "a 90-day pause from April 9 to July 8", "the 90-day pause runs from …".
      const between = start.first - 1 - last;
      const [first, second] = [wordAt(view, last), wordAt(view, last + 1)];
      if (between === 0 || (between === 1 && (first === ',' || isNoun(view, last)))) return mention;
      if (between === 2 && isNoun(view, last) && (RUNS.has(second) || second === ',')) return mention;
    }
  }
  return undefined;
}

const RUNS = new Set(['runs', 'ran', 'lasts', 'lasted', 'stretches', 'stretched']);

function everyWord(view: SentenceView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (!words.has(wordAt(view, i))) return false;
  return true;
}

const isNoun = (view: SentenceView, i: number): boolean =>
  /^[a-z]{3,}$/.test(wordAt(view, i)) && !wordAt(view, i).endsWith('ed');

/** Weeks, months and rounder lengths are said loosely. */
const leniency = (length: DurationMention, days: number): number =>
  length.timex.value.endsWith('W') ? 3 : days > 180 ? 2 : 0;

/**
 * Days from one day to another, as counted in a common year and, where the text does not say the year, in a leap year as well; undefined
 * where one is no single day.
 */
function daysBetween(start: DateMark, end: DateMark): number[] | undefined {
  const [a, b] = [parseDay(start.mention.timex.value), parseDay(end.mention.timex.value)];
  if (!a || !b) return undefined;
  const years = a.year !== undefined && b.year !== undefined ? [a.year] : [2025, 2024, 2023];
  const span = a.year !== undefined && b.year !== undefined ? b.year - a.year : 0;
  if (
    a.year !== undefined &&
    b.year !== undefined &&
    (span < 0 || (span === 0 && a.month * 31 + a.day > b.month * 31 + b.day))
  )
    return undefined;
  return years.map(year => {
    const days = dayNumber(year + span, b.month, b.day) - dayNumber(year, a.month, a.day);
    return days < 0 && span <= 0 ? dayNumber(year + 1, b.month, b.day) - dayNumber(year, a.month, a.day) : days;
  });
}

function parseDay(value: string): { year: number | undefined; month: number; day: number } | undefined {
  const m = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(value);
  return m ? { year: m[1] === 'XXXX' ? undefined : Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : undefined;
}
