import type { TemporalExpression, Timex } from '../dates/timex.ts';
import type { RecogniserContext } from './context.ts';
import { figureInterval } from './figureInterval.ts';
import type { FigureValue, Found, Qualifier } from './mention.ts';

/** Dates and durations as mentions: the temporal grammar's expressions, durations with their length as a figure as well. */
export function collectTemporal(context: RecogniserContext): Found[] {
  return context.dates.map(expression => toMention(expression, context.article.text));
}

/** TIMEX3 has one modifier for "less than" and for "nearly", which is a figure that is all but reached. */
const NEARLY = /\b(?:nearly|almost)\s+(?:an?\s+)?$/i;
const LONGEST = 12;

function toMention({ type, start, end, timex }: TemporalExpression, text: string): Found {
  if (type === 'date') return { type, start, end, timex };
  const value = durationValue(timex);
  if (
    value.qualifier !== 'less-than' ||
    value.number === null ||
    !NEARLY.test(text.slice(Math.max(0, start - LONGEST), start))
  )
    return { type, start, end, timex, value };
  return {
    type,
    start,
    end,
    timex,
    value: { ...value, qualifier: 'nearly', ...figureInterval(value.number, 'nearly', 0, false) },
  };
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
};
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
/** Lengths in minutes and in months; the two kinds of unit cannot be added to each other. */
const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The length of an ISO-TimeML duration, in its finest unit: "PT1H20M" is 80 minutes; "PXM" ("months") has no number. */
export function durationValue(timex: Timex): FigureValue {
  const qualifier = qualifierOf(timex);
  const parts = durationParts(timex.value);
  const finest = parts.at(-1);
  if (!finest) return { number: null, unit: 'day', qualifier: 'vague', low: null, high: null };
  const table = finest.unit in MINUTES ? MINUTES : MONTHS;
  const size = table[finest.unit] ?? 1;
  let length = 0;
  for (const { count, unit } of parts) {
    const unitSize = table[unit];
    if (count === null || unitSize === undefined)
      return { number: null, unit: finest.unit, qualifier: 'vague', low: null, high: null };
    length += (count * unitSize) / size;
  }
  const number = Math.round(length * 1e6) / 1e6;
  return { number, unit: finest.unit, qualifier, ...interval(number, qualifier) };
}

function durationParts(value: string): { count: number | null; unit: string }[] {
  const parts: { count: number | null; unit: string }[] = [];
  if (value[0] !== 'P') return parts;
  const [date = '', time = ''] = value.slice(1).split('T');
  for (const [text, units] of [
    [date, UNITS],
    [time, TIME_UNITS],
  ] as const)
    for (const [, count = '', letter = ''] of text.matchAll(/(\d+(?:\.\d+)?|X+)([A-Z]{1,2})/g)) {
      const unit = units[letter];
      if (unit) parts.push({ count: count.startsWith('X') ? null : Number(count), unit });
    }
  return parts;
}

function qualifierOf({ mod }: Timex): Qualifier {
  switch (mod) {
    case 'APPROX':
      return 'about';
    case 'MORE_THAN':
      return 'more-than';
    case 'EQUAL_OR_MORE':
      return 'at-least';
    case 'LESS_THAN':
      return 'less-than';
    case 'EQUAL_OR_LESS':
      return 'at-most';
    default:
      return 'exact';
  }
}

/** "About" is ten percent either way, as for other figures; bounds are open on their other side. */
function interval(number: number, qualifier: Qualifier): { low: number | null; high: number | null } {
  if (qualifier === 'about') return { low: number * 0.9, high: number * 1.1 };
  if (qualifier === 'more-than' || qualifier === 'at-least') return { low: number, high: null };
  if (qualifier === 'less-than' || qualifier === 'at-most') return { low: null, high: number };
  return { low: number, high: number };
}
