import { timexInterval } from './interval.ts';
import { dateOf, weekdayOf } from './isoCalendar.ts';
import type { Timex } from './timex.ts';
import { SEASONS, UNITS } from './vocabulary.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASON_NAMES = ['spring', 'summer', 'fall', 'winter'];

/** "Monday, 15 November 2021" of a day number. */
export function dayInWords(day: number): string {
  const { year, month, day: d } = dateOf(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${d} ${MONTHS[month - 1]} ${year}`;
}

/**
 * A TIMEX3 value in words: "Monday, 15 November 2021", "the week of 11 to 17 October 2021", "third quarter of 2021", "90 days"; undefined
 * for values that words would not make clearer ("PAST_REF").
 */
export function valueInWords(value: string): string | undefined {
  if (value.startsWith('P')) return value.startsWith('PA') || value.startsWith('PR') ? undefined : lengthInWords(value);
  const [date = '', time] = value.split('T');
  const words = dateInWords(date);
  if (words === undefined) return undefined;
  const part =
    time && /^\d\d/.test(time) ? `, ${time.replace('Z', ' UTC')}` : time ? `, ${PART_NAMES[time] ?? time}` : '';
  return words + part;
}

const PART_NAMES: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

function dateInWords(value: string): string | undefined {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1]) - 1]}, which one is not known`;
  const interval = timexInterval(value);
  if (!interval) return undefined;
  const { from, to } = interval;
  const { year, month } = dateOf(from);
  if (to - from === 1) return dayInWords(from);
  if (value.includes('W'))
    return `${value.endsWith('WE') ? 'weekend' : 'week'} of ${dayInWords(from)} to ${dayInWords(to - 1)}`;
  if (value.includes('-Q'))
    return `${['first', 'second', 'third', 'fourth'][Number(value.at(-1)) - 1]} quarter of ${year}`;
  if (value.includes('-H')) return `${value.endsWith('1') ? 'first' : 'second'} half of ${year}`;
  const season = (SEASONS as readonly string[]).indexOf(value.slice(5));
  if (season >= 0) return `${SEASON_NAMES[season]} of ${year}`;
  if (value.length === 7) return `${MONTHS[month - 1]} ${year}`;
  if (value.length === 4) return String(year);
  return value.length === 3 ? `the ${year}s` : `${year} to ${dateOf(to - 1).year}`;
}

function lengthInWords(value: string): string | undefined {
  const parts: string[] = [];
  let inTime = false;
  for (const [, mark, count, letter] of value.slice(1).matchAll(/(T)|(\d+(?:\.\d+)?|X)([A-Z])/g)) {
    if (mark) inTime = true;
    else {
      const unit = UNITS.find((u, i) => u.letter === letter && i <= 2 === inTime);
      if (!unit || count === undefined) return undefined;
      parts.push(count === 'X' ? `some ${unit.name}s` : `${count} ${unit.name}${count === '1' ? '' : 's'}`);
    }
  }
  return parts.length > 0 ? parts.join(' and ') : undefined;
}

/** What each rule does, in words; {day} is what it counted from, {article} the same where that is the article's day. */
const RULES: Readonly<Record<string, string>> = {
  stated: 'stated in the text',
  'fiscal-us': 'fiscal year of the United States, which ends on September 30 of that year',
  'fiscal-japan': 'fiscal year of Japan, which begins on April 1 of that year',
  vague: 'the text says no more',
  duration: 'a length of time, as stated',
  set: 'something that recurs, as stated',
  unresolved: "the article's date is not known, so the text is all there is",
  'weekday-past': 'past verb: the latest {weekday} up to {article}',
  'weekday-future': 'future verb: the next {weekday} from {article}',
  'weekday-last': 'the latest {weekday} before {article}',
  'weekday-next': 'the next {weekday} after {article}',
  'weekday-reference': 'counted from {day}, which the text speaks of before',
  'weekday-of-week': 'the {weekday} of that week, counted from {article}',
  'weekday-date': 'the year nearest to {article}, in which the day is that weekday',
  'range-end': 'the end of the range that begins on {day}',
  'day-past': 'past or no verb: the nearest such day to {article}',
  'day-future': 'future: the nearest such day to {article}',
  'month-past': 'past or no verb: the nearest such month to {article}',
  'month-future': 'future: the nearest such month to {article}',
  'period-past': 'the latest such period up to {article}',
  'period-future': 'the next such period after {article}',
  'directed-past': 'the last one before {article}',
  'directed-this': 'of the year of {article}',
  'directed-future': 'the next one after {article}',
  'year-pointer': 'the year counted from {article}',
  'year-of-context': 'the year that the paragraph speaks of',
  'day-pointer': 'counted from {article}',
  'unit-pointer': 'counted from {article}',
  'time-today': 'on {article}',
  weekend: 'the weekend nearest to {article}',
  offset: 'counted from {article}',
  'offset-reference': 'counted from {day}, which the text speaks of before',
  'from-reference': 'counted from {day}, which the text speaks of before',
  'no-reference': 'counted from {article}, since the text names no other',
  period: 'the period that the text reports on, {day}',
  decade: 'the latest such decade up to {article}',
  'slashed-near': 'month and day could be swapped: the reading nearest to {article}',
  'slashed-ambiguous': 'month and day could be swapped, so only the year is certain',
};

/** The rule that resolved an expression, in words: "past verb: the latest Monday up to Wednesday, 17 November 2021, the article's date". */
export function explainTimex(text: string, timex: Timex): string {
  const template = RULES[timex.rule] ?? (timex.how === 'stated' ? 'stated in the text' : 'inferred');
  const anchor = timex.anchor === undefined ? 'the date spoken of' : (valueInWords(timex.anchor) ?? timex.anchor);
  return template
    .replace('{weekday}', weekdayOfValue(timex.value) ?? text)
    .replace('{article}', `${anchor}, the article's date`)
    .replace('{day}', anchor);
}

function weekdayOfValue(value: string): string | undefined {
  const interval = timexInterval(value.split('T')[0] ?? '');
  return interval && interval.to - interval.from === 1 ? WEEKDAYS[weekdayOf(interval.from) - 1] : undefined;
}
