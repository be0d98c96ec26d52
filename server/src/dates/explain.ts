import { MONTH_NAMES, WEEKDAY_NAMES } from '../base/day.ts';
import { listed, type Phrase, words } from '../base/phrase.ts';
import { timexInterval } from './interval.ts';
import { dateOf, weekdayOf } from './isoCalendar.ts';
import type { Timex } from './timex.ts';
import { SEASONS, UNITS } from './vocabulary.ts';

const SEASON_WORDS = ['spring of {0}', 'summer of {0}', 'fall of {0}', 'winter of {0}'];
const QUARTER_WORDS = [
  'first quarter of {0}',
  'second quarter of {0}',
  'third quarter of {0}',
  'fourth quarter of {0}',
];

/** "Monday, 15 November 2021" of a day number. */
function dayInWords(day: number): Phrase {
  const { year, month, day: d } = dateOf(day);
  return words(
    '{0}, {1} {2} {3}',
    words(WEEKDAY_NAMES[weekdayOf(day) - 1] ?? ''),
    d,
    words(MONTH_NAMES[month - 1] ?? ''),
    year,
  );
}

/**
 * A TIMEX3 value in words: "Monday, 15 November 2021", "the week of 11 to 17 October 2021", "third quarter of 2021", "90 days"; undefined
 * for values that words would not make clearer ("PAST_REF").
 */
export function valueInWords(value: string): Phrase | undefined {
  if (value.startsWith('P')) return value.startsWith('PA') || value.startsWith('PR') ? undefined : lengthInWords(value);
  const [date = '', time] = value.split('T');
  const day = dateInWords(date);
  if (day === undefined || !time) return day;
  const part = PART_NAMES[time];
  return listed([day, /^\d\d/.test(time) ? time.replace('Z', ' UTC') : part ? words(part) : time], ', ');
}

const PART_NAMES: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

function dateInWords(value: string): Phrase | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return words('a {0}, which one is not known', words(WEEKDAY_NAMES[Number(weekday[1]) - 1] ?? ''));
  const interval = timexInterval(value);
  if (!interval) return undefined;
  const { from, to } = interval;
  const { year, month } = dateOf(from);
  if (to - from === 1) return dayInWords(from);
  if (value.includes('W')) {
    const [first, last] = [dayInWords(from), dayInWords(to - 1)];
    return value.endsWith('WE')
      ? words('weekend of {0} to {1}', first, last)
      : words('week of {0} to {1}', first, last);
  }
  if (value.includes('-Q')) return words(QUARTER_WORDS[Number(value.at(-1)) - 1] ?? '', year);
  if (value.includes('-H'))
    return value.endsWith('1') ? words('first half of {0}', year) : words('second half of {0}', year);
  const season = (SEASONS as readonly string[]).indexOf(value.slice(5));
  if (season >= 0) return words(SEASON_WORDS[season] ?? '', year);
  if (value.length === 7) return words('{0} {1}', words(MONTH_NAMES[month - 1] ?? ''), year);
  if (value.length === 4) return String(year);
  return value.length === 3 ? words('the {0}s', year) : words('{0} to {1}', year, dateOf(to - 1).year);
}

function lengthInWords(value: string): Phrase | undefined {
  const parts: Phrase[] = [];
  let inTime = false;
  for (const [, mark, count, letter] of value.slice(1).matchAll(/(T)|(\d+(?:\.\d+)?|X)([A-Z])/g)) {
    if (mark) inTime = true;
    else {
      const unit = UNITS.find((u, i) => u.letter === letter && i <= 2 === inTime);
      if (!unit || count === undefined) return undefined;
      const several = unit.name === 'century' ? 'centuries' : `${unit.name}s`;
      parts.push(
        count === 'X'
          ? words(`some ${several}`)
          : count === '1'
            ? words(`1 ${unit.name}`)
            : // {1} for languages that count decades in years.
              words(`{0} ${several}`, count, 10 * Number(count)),
      );
    }
  }
  return parts.length > 0 ? listed(parts, ' and ') : undefined;
}

/** What each rule does, in words; {0} is the weekday that it led to, {1} what it counted from. */
export const RULES: Readonly<Record<string, string>> = {
  stated: 'stated in the text',
  'fiscal-us': 'fiscal year of the United States, which ends on September 30 of that year',
  'fiscal-japan': 'fiscal year of Japan, which begins on April 1 of that year',
  vague: 'the text says no more',
  duration: 'a length of time, as stated',
  set: 'something that recurs, as stated',
  unresolved: "the article's date is not known, so the text is all there is",
  'weekday-past': 'past verb: the latest {0} up to {1}',
  'weekday-future': 'future verb: the next {0} from {1}',
  'weekday-none': 'no verb says which: the latest {0} up to {1}',
  'weekday-open': 'the end of a stretch: the next {0} from {1}',
  'weekday-this': 'the coming {0}, from {1}',
  'weekday-last': 'the latest {0} before {1}',
  'weekday-next': 'the next {0} after {1}',
  'weekday-reference': 'counted from {1}, which the text speaks of before',
  'weekday-of-week': 'the {0} of that week, counted from {1}',
  'weekday-date': 'the year nearest to {1}, in which the day is that weekday',
  'range-end': 'the end of the range that begins on {1}',
  'day-past': 'past verb: the nearest such day to {1}',
  'day-future': 'future verb: the nearest such day to {1}',
  'day-near': 'the nearest such day to {1}, rather before it than after',
  'month-past': 'past verb: the nearest such month to {1}',
  'month-future': 'future verb: the nearest such month to {1}',
  'month-near': 'the nearest such month to {1}, rather before it than after',
  'period-past': 'the latest such period up to {1}',
  'period-future': 'the next such period after {1}',
  'directed-past': 'the last one before {1}',
  'directed-this': 'of the year of {1}',
  'directed-future': 'the next one after {1}',
  'year-pointer': 'the year counted from {1}',
  'year-of-context': 'the year that the paragraph speaks of',
  'same-day': 'the year with which the article names the same day, {1}',
  'day-pointer': 'counted from {1}',
  'unit-pointer': 'counted from {1}',
  'time-today': 'on {1}',
  weekend: 'the weekend nearest to {1}',
  offset: 'counted from {1}',
  'offset-reference': 'counted from {1}, which the text speaks of before',
  'from-reference': 'counted from {1}, which the text speaks of before',
  'no-reference': 'counted from {1}, since the text names no other',
  period: 'the period that the text reports on, {1}',
  decade: 'the latest such decade up to {1}',
  'slashed-order': 'month and day could be swapped: the order in which the article writes its other days',
  'slashed-near': 'month and day could be swapped: the reading nearest to {1}',
  'slashed-ambiguous': 'month and day could be swapped, so only the year is certain',
};

/** Rules that count from what the text speaks of; all others count from the article's own day. */
const FROM_TEXT: ReadonlySet<string> = new Set([
  'same-day',
  'weekday-reference',
  'range-end',
  'offset-reference',
  'from-reference',
  'period',
]);

/** The rule that resolved an expression, in words: "past verb: the latest Monday up to Wednesday, 17 November 2021, the article's date". */
export function explainTimex(text: string, { rule, how, anchor, value }: Timex): Phrase {
  const template = RULES[rule] ?? (how === 'stated' ? 'stated in the text' : 'inferred');
  const day = anchor === undefined ? words('the date spoken of') : (valueInWords(anchor) ?? anchor);
  return words(
    template,
    weekdayOfValue(value) ?? text,
    FROM_TEXT.has(rule) ? day : words("{0}, the article's date", day),
  );
}

function weekdayOfValue(value: string): Phrase | undefined {
  const interval = timexInterval(value.split('T')[0] ?? '');
  const weekday =
    interval && interval.to - interval.from === 1 ? WEEKDAY_NAMES[weekdayOf(interval.from) - 1] : undefined;
  return weekday === undefined ? undefined : words(weekday);
}
