import { type Meter, noMeter } from '../base/meter.ts';
import { wordSet } from '../base/wordList.ts';
import type { Article, Token } from '../text/article.ts';
import { readAtoms } from './atoms.ts';
import type { Context, DayOrder, MonthDay, Quarter, Reference } from './context.ts';
import { parseSentence } from './grammar.ts';
import { timexInterval } from './interval.ts';
import { isoDay, parseIsoDay } from './isoCalendar.ts';
import { resolve } from './resolve.ts';
import type { CalendarNode, DatedNode, Found } from './temporalNode.ts';
import { findDirection } from './tense.ts';
import type { TemporalExpression, Timex } from './timex.ts';
import { DAY, MONTH, QUARTER, WEEK, YEAR } from './vocabulary.ts';

/** All dates and durations of an article, in order. */
export function collectDates(article: Article, meter: Meter = noMeter): TemporalExpression[] {
  const { tokens, sentences } = article;
  const published = article.published ? parseIsoDay(article.published.date) : undefined;
  const out: TemporalExpression[] = [];
  let reference: Reference | undefined;
  let dated: number | undefined;
  let quarter: Quarter | undefined;
  let filed: MonthDay | undefined;
  const pastWeekdays = new Set<number>();
  const order = dayOrder(article.text);
  sentences.forEach((sentence, index) => {
    meter.tokens += sentence.last - sentence.first;
    const atoms = readAtoms(tokens, sentence);
    if (!atoms) return;
    const found = parseSentence(atoms, tokens);
    found.forEach(({ node: parsed, first, last }, i) => {
      if (parsed.kind === 'none') return;
      const node = withFollowingDay(parsed, last, found[i + 1]);
      // A time has its day's verb, too.
      const told = node === parsed ? { first, last } : (found[i + 1] as Found);
      const context: Context = {
        published,
        filed,
        reference,
        dated,
        quarter,
        sentence: index,
        paragraph: sentence.paragraph,
        order,
        sharedYear: sharedYear(found, i, tokens),
        rangeStart: isRangeEnd(found, i, tokens) ? reference?.day : undefined,
        toldAsPast: weekday => pastWeekdays.has(weekday),
        direction: () => findDirection(tokens, sentence, told.first, told.last),
      };
      const timex = resolve(node, context);
      if (node.kind === 'calendar' && node.weekday !== undefined && timex.rule === 'weekday-past')
        pastWeekdays.add(node.weekday);
      if (sentence.zone === 'dateline' && published === undefined) filed ??= monthDayOf(node);
      const start = (tokens[first] as { start: number }).start;
      const end = (tokens[last - 1] as { end: number }).end;
      out.push({ start, end, type: timex.type === 'DURATION' ? 'duration' : 'date', timex });
      const partOfToday = node.kind === 'pointer' && node.time !== undefined;
      if (sentence.zone !== 'header' && !partOfToday && timex.type !== 'DURATION' && timex.type !== 'SET') {
        const hasYear = node.kind === 'calendar' && node.year !== undefined;
        reference = referenceOf(timex, hasYear, index, sentence.paragraph) ?? reference;
        // "The pact of January 1, 1994" and "a year later" tell no story.
        if (node.kind === 'offset' && node.unit === YEAR) dated = undefined;
        else if (hasYear || timex.how === 'stated') dated = datedBy(timex, dated, tokens[first - 1]?.norm === 'on');
        const reported =
          node.kind === 'period' ? node.yearShift === 0 : node.kind === 'calendar' && node.quarter !== undefined;
        if (reported) quarter ??= quarterOf(timex.value, published);
      }
    });
  });
  return published === undefined ? withStatedYears(out) : out;
}

const monthDayOf = (node: DatedNode): MonthDay | undefined =>
  node.kind === 'calendar' && node.month !== undefined && node.day !== undefined
    ? { month: node.month, day: node.day }
    : undefined;

/** In an article without a day of its own, a day without a year is that of the one year which the article states with the same day. */
function withStatedYears(expressions: TemporalExpression[]): TemporalExpression[] {
  const years = new Map<string, string | null>();
  for (const { timex } of expressions) {
    const [, year, day] = timex.how === 'stated' ? (STATED_DAY.exec(timex.value) ?? []) : [];
    if (year && day) years.set(day, (years.get(day) ?? year) === year ? year : null);
  }
  if (years.size === 0) return expressions;
  return expressions.map(one => {
    const day = OPEN_DAY.exec(one.timex.value)?.[1];
    const year = one.timex.rule === 'unresolved' && day ? years.get(day) : undefined;
    if (!year) return one;
    const value = year + one.timex.value.slice('XXXX'.length);
    return { ...one, timex: { ...one.timex, value, how: 'inferred', rule: 'same-day', anchor: `${year}-${day}` } };
  });
}
const STATED_DAY = /^(\d{4})-(\d\d-\d\d)/;
const OPEN_DAY = /^XXXX-(\d\d-\d\d)/;

/** The day whose year was stated last: this one where something was done on it, or the one before while no other year is named. */
function datedBy({ value }: Timex, dated: number | undefined, isOn: boolean): number | undefined {
  if (isOn) return parseIsoDay(value);
  const year = /^\d{4}/.exec(value)?.[0];
  return year === undefined || dated === undefined || isoDay(dated).startsWith(year) ? dated : undefined;
}

function referenceOf(timex: Timex, stated: boolean, sentence: number, paragraph: number): Reference | undefined {
  const value = timex.type === 'TIME' ? timex.value.replace(/T.*$/, '') : timex.value;
  const interval = timexInterval(value);
  if (!interval || value.length < 4) return undefined;
  const days = interval.to - interval.from;
  const unit = days === 1 ? DAY : days <= 7 ? WEEK : days <= 31 ? MONTH : days <= 92 ? QUARTER : YEAR;
  return { value, day: interval.from, unit, sentence, paragraph, stated };
}

/** How many days the quarter that an article reports on may lie from its day. */
const QUARTER_REACH = 400;

function quarterOf(value: string, published: number | undefined): Quarter | undefined {
  const m = /^(\d{4})-Q([1-4])$/.exec(value);
  if (!m) return undefined;
  const from = timexInterval(value)?.from ?? 0;
  if (published !== undefined && Math.abs(from - published) > QUARTER_REACH) return undefined;
  return { year: Number(m[1]), quarter: Number(m[2]) };
}

/** How many tokens may stand between a time and its day: "at 10:35 a.m. (0735 GMT) Friday". */
const TIME_GAP = 6;

/** A clock time without a day takes that of the date that follows it. */
function withFollowingDay(node: DatedNode, last: number, next: Found | undefined): DatedNode {
  if (node.kind !== 'calendar' || node.time?.minutes === undefined || next === undefined) return node;
  if (node.weekday !== undefined || node.month !== undefined || next.first - last > TIME_GAP) return node;
  const { node: day } = next;
  const single = day.kind === 'calendar' && !day.time && (day.weekday !== undefined || day.day !== undefined);
  return single ? { ...day, time: node.time } : node;
}

const RANGE_WORDS = new Set(['to', 'through', 'until', 'till', '-']);

/** Whether the expression before in the sentence is the first day of a range that ends here. */
function isRangeEnd(found: readonly Found[], i: number, tokens: readonly Token[]): boolean {
  const [before, here] = [found[i - 1], found[i]];
  if (before?.node.kind !== 'calendar' || here?.node.kind !== 'calendar' || here.first - before.last !== 1)
    return false;
  // A weekday ends a range of days of the week, a date one of dates; "from Sept. 14 to Thursday" ends by the verb.
  const alike =
    here.node.month === undefined
      ? before.node.weekday !== undefined && before.node.month === undefined
      : before.node.day !== undefined;
  return alike && RANGE_WORDS.has(tokens[before.last]?.norm ?? '');
}

/** How many tokens may stand between the ends of a range or two of a list: "in March and then again in July 2018". */
const LIST_GAP = 5;
const LISTING = wordSet('to through until till - – — , and or & / then again once more later finally in on by');
/** Months that are further apart than these are none of a winter that goes on into the next year. */
const WINTER = 6;

/**
 * The year that the other end of a range or the last of a list of months states: "April 9 to July 31, 2025", "in May, June and July 2018",
 * "first in January and then in July 2018"; the year before where the list goes on into the next ("from November to January 2024").
 */
function sharedYear(found: readonly Found[], i: number, tokens: readonly Token[]): number | undefined {
  for (let at = i; ; at++) {
    const [here, next] = [found[at], found[at + 1]];
    if (here?.node.kind !== 'calendar' || next?.node.kind !== 'calendar' || next.first - here.last > LIST_GAP)
      return undefined;
    if (here.node.year !== undefined || here.node.month === undefined || next.node.month === undefined)
      return undefined;
    for (let k = here.last; k < next.first; k++) if (!LISTING.has((tokens[k] as Token).norm)) return undefined;
    const goesOn = isEarlier(here.node, next.node);
    const isRange = next.first - here.last === 1 && RANGE_WORDS.has(tokens[here.last]?.norm ?? '');
    const apart = (next.node.month - here.node.month + 12) % 12;
    if (!goesOn && !isRange && (apart === 0 || apart > WINTER)) return undefined;
    if (next.node.year !== undefined) return goesOn ? next.node.year : next.node.year - 1;
    // Only what is told alike is one list: "in May, June and July 2018", "on March 31, June 30, and September 30, 2025".
    if ((here.node.day === undefined) !== (next.node.day === undefined) || !goesOn) return undefined;
  }
}

const isEarlier = (a: CalendarNode, b: CalendarNode): boolean =>
  (a.month ?? 0) * 40 + (a.day ?? 0) < (b.month ?? 0) * 40 + (b.day ?? 0);

/** The order of all days in figures of a text that can be read in one way alone; undefined where there is none, or where they differ. */
function dayOrder(text: string): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const [, a, b] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?![\d/])/g)) {
    const [first, second] = [Number(a), Number(b)];
    if (first <= 12 === second <= 12 || Math.max(first, second) > 31) continue;
    const own = first > 12 ? 'day-first' : 'month-first';
    if (order !== undefined && order !== own) return undefined;
    order = own;
  }
  return order;
}
