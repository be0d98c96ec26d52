import type { Context } from './context.ts';
import { holidayDay } from './holidays.ts';
import {
  addMonths,
  dateOf,
  dayNumber,
  isoDay,
  isoWeek,
  isValidDay,
  monthLength,
  nthWeekday,
  pad2,
  pad4,
  weekdayOf,
} from './isoCalendar.ts';
import type { CalendarNode, TimeOfDay } from './temporalNode.ts';
import { looksBack } from './tense.ts';
import type { Timex } from './timex.ts';
import { DAY, MONTH, PARTS, SEASONS } from './vocabulary.ts';

/** "T18:00Z", "TMO": what a time of day adds to the value of its day. */
export function timeSuffix(time: TimeOfDay): string {
  if (time.minutes !== undefined)
    return `T${pad2(Math.floor(time.minutes / 60))}${time.exact ? `:${pad2(time.minutes % 60)}` : ''}${time.utc ? 'Z' : ''}`;
  return `T${PARTS[time.part ?? 0]}`;
}

export function resolveCalendar(node: CalendarNode, context: Context): Timex {
  const day = resolveDay(node, context);
  if (!node.time) return day;
  return { ...day, type: 'TIME', value: day.value + timeSuffix(node.time) };
}

const stated = (value: string): Timex => ({ type: 'DATE', value, how: 'stated', rule: 'stated' });
const inferred = (value: string, rule: string, anchor: number): Timex => ({
  type: 'DATE',
  value,
  how: 'inferred',
  rule,
  anchor: isoDay(anchor),
});
const unresolved = (value: string): Timex => ({ type: 'DATE', value, how: 'stated', rule: 'unresolved' });

function resolveDay(node: CalendarNode, context: Context): Timex {
  if (node.nth !== undefined) return resolveNth(node, node.nth, context);
  if (node.monthShift !== undefined) return resolveMonthShift(node.monthShift, node.day, context.published);
  if (node.weekday !== undefined && node.month === undefined && node.day === undefined)
    return resolveWeekday(node, node.weekday, context);
  const { published } = context;
  if (node.month === undefined && node.day !== undefined) return resolveDayAlone(node, node.day, context);
  if (node.month === undefined && !hasYearPart(node)) return timeAlone(context);
  if (node.year !== undefined) return stated(withYear(node, node.year));
  if (node.yearOfReference && context.reference)
    return inferred(
      withYear(node, Number(context.reference.value.slice(0, 4))),
      'from-reference',
      context.reference.day,
    );
  if (node.yearShift !== undefined)
    return published === undefined
      ? unresolved(withYear(node, undefined))
      : inferred(withYear(node, dateOf(published).year + node.yearShift), 'year-pointer', published);
  if (context.sharedYear !== undefined && node.month !== undefined) return stated(withYear(node, context.sharedYear));
  if (published === undefined) return resolveChronicle(node, context);
  return resolveYear(node, published, context);
}

/**
 * "On January 22, 2018, … On April 17, Peru levied": a story that no day is known of goes on in the year that it stated last, as far as it tells
 * of later days there.
 */
function resolveChronicle(node: CalendarNode, { dated, direction }: Context): Timex {
  const open = unresolved(withYear(node, undefined));
  if (dated === undefined || node.month === undefined || node.day === undefined || node.weekOf) return open;
  const { year } = dateOf(dated);
  if (!isValidDay(year, node.month, node.day) || !looksBack(direction())) return open;
  const day = dayNumber(year, node.month, node.day);
  if (day <= dated || (node.weekday !== undefined && weekdayOf(day) !== node.weekday)) return open;
  return inferred(withYear(node, year), 'from-reference', dated);
}

/** "the 1st of next month"; the month alone where it has no such day. */
function resolveMonthShift(by: number, day: number | undefined, published: number | undefined): Timex {
  if (published === undefined) return unresolved(day === undefined ? 'XXXX-XX' : `XXXX-XX-${pad2(day)}`);
  const month = isoDay(addMonths(published, by)).slice(0, 7);
  const valid = day !== undefined && isValidDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
  return inferred(valid ? `${month}-${pad2(day)}` : month, 'unit-pointer', published);
}

const MONTHS_APART = 7;
/** How far from the article's a day may be with which one without a month goes on. */
const DAYS_ON = 100;

/** "on the 30th", "the week of the 14th": goes on from the day just spoken of, else the next or the latest such day, as the verb says. */
function resolveDayAlone(node: CalendarNode, day: number, context: Context): Timex {
  const { published, reference, sentence } = context;
  const goesOn =
    reference !== undefined &&
    reference.unit <= MONTH &&
    reference.sentence === sentence &&
    (published === undefined || Math.abs(reference.day - published) <= DAYS_ON);
  const from = goesOn ? reference.day : published;
  if (from === undefined) return unresolved(node.weekOf ? 'XXXX-WXX' : `XXXX-XX-${pad2(day)}`);
  // "Friday the 13th" comes about twice a year.
  const months = node.weekday === undefined ? 1 : MONTHS_APART;
  const days = Array.from({ length: 2 * months + 1 }, (_, i) => i - months).flatMap(by => {
    const { year, month } = dateOf(addMonths(from - dateOf(from).day + 1, by));
    const one = isValidDay(year, month, day) ? dayNumber(year, month, day) : undefined;
    return one === undefined || (node.weekday !== undefined && weekdayOf(one) !== node.weekday) ? [] : [one];
  });
  const isBack = !goesOn && looksBack(context.direction());
  const found = isBack ? days.findLast(one => one <= from) : days.find(one => one >= from);
  if (found === undefined) return unresolved(`XXXX-XX-${pad2(day)}`);
  const rule = goesOn ? 'from-reference' : isBack ? 'day-past' : 'day-future';
  return inferred(node.weekOf ? isoWeek(found) : isoDay(found), rule, from);
}

/** "the second Tuesday in May", "the last day of May": the month first, then the day in it; the month alone where it has no such day. */
function resolveNth(node: CalendarNode, nth: number, context: Context): Timex {
  const month = resolveDay({ ...node, nth: undefined, weekday: undefined }, context);
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(month.value) ?? [];
  if (year === undefined) return month;
  const day =
    node.weekday === undefined
      ? dayNumber(Number(year), Number(number), monthLength(Number(year), Number(number)) + 1 + nth)
      : nthWeekday(Number(year), Number(number), node.weekday, nth);
  return { ...month, value: dateOf(day).month === Number(number) ? isoDay(day) : month.value };
}

const hasYearPart = (node: CalendarNode): boolean =>
  node.year !== undefined ||
  node.quarter !== undefined ||
  node.half !== undefined ||
  node.season !== undefined ||
  node.holiday !== undefined;

/** The value with a year put in; XXXX where none is known. */
function withYear(node: CalendarNode, year: number | undefined): string {
  const y = year === undefined ? 'XXXX' : pad4(year);
  if (node.month !== undefined && node.day !== undefined) {
    if (node.weekOf) return year === undefined ? 'XXXX-WXX' : isoWeek(dayNumber(year, node.month, node.day));
    return `${y}-${pad2(node.month)}-${pad2(node.day)}`;
  }
  if (node.month !== undefined) return `${y}-${pad2(node.month)}`;
  if (node.quarter !== undefined) return `${y}-Q${node.quarter}`;
  if (node.half !== undefined) return `${y}-H${node.half}`;
  if (node.season !== undefined) return `${y}-${SEASONS[node.season]}`;
  if (node.holiday !== undefined) {
    const day = year === undefined ? undefined : holidayDay(node.holiday, year);
    if (day === undefined) return 'XXXX-XX-XX';
    return node.weekOf ? isoWeek(day) : isoDay(day);
  }
  return y;
}

/** A time without a day is on the day that the sentence before or this one spoke of last, else on the article's. */
function timeAlone({ reference, published, sentence }: Context): Timex {
  if (reference && reference.unit === DAY && sentence - reference.sentence <= 1)
    return inferred(reference.value, 'from-reference', reference.day);
  return published === undefined ? unresolved('XXXX-XX-XX') : inferred(isoDay(published), 'time-today', published);
}

/** No verb says whether the weekday is over: it is read as the latest, and may be the next. */
export const WEEKDAY_OPEN_READING = 'weekday-none';

function resolveWeekday(node: CalendarNode, weekday: number, context: Context): Timex {
  const { published } = context;
  if (published === undefined) return unresolved(`XXXX-WXX-${weekday}`);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const { rangeStart } = context;
  if (rangeStart !== undefined)
    return inferred(isoDay(rangeStart + ((weekday - weekdayOf(rangeStart) + 7) % 7 || 7)), 'range-end', rangeStart);
  if (node.weekShift !== undefined)
    return inferred(
      isoDay(published - weekdayOf(published) + weekday + node.weekShift * 7),
      'weekday-of-week',
      published,
    );
  const reference = context.reference;
  if (node.fromReference && reference && reference.unit === DAY) {
    // "the previous Friday" counts from the day spoken of.
    const away = (weekday - weekdayOf(reference.day) + 7) % 7;
    const day = reference.day + (node.direction === 1 ? away || 7 : away - 7);
    return inferred(isoDay(day), 'weekday-reference', reference.day);
  }
  const further = (node.further ?? 0) * 7;
  if (node.direction === -1)
    return inferred(isoDay(published - (back === 0 ? 7 : back) + further), 'weekday-last', published);
  if (node.direction === 1)
    return inferred(isoDay(published + (back === 0 ? 7 : 7 - back) + further), 'weekday-next', published);
  const direction = context.direction();
  // "hit back on Monday … duties, effective Monday": one article's Monday is one day.
  const isOver = looksBack(direction) || (direction === 'begun' && context.toldAsPast(weekday));
  const coming =
    direction === 'future'
      ? 'weekday-future'
      : direction === 'open' || (direction === 'begun' && !isOver)
        ? 'weekday-open'
        : node.direction === 0 && !isOver
          ? 'weekday-this'
          : undefined;
  if (coming) return inferred(isoDay(back === 0 ? published : published + 7 - back), coming, published);
  return inferred(isoDay(published - back), isOver ? 'weekday-past' : WEEKDAY_OPEN_READING, published);
}

/** First day in a year of what the expression names, and the day after its last. */
function spanIn(node: CalendarNode, year: number): { from: number; to: number } {
  const months = (month: number, count: number): { from: number; to: number } => {
    const from = dayNumber(year, month, 1);
    return { from, to: addMonths(from, count) };
  };
  if (node.month !== undefined && node.day === undefined) return months(node.month, 1);
  if (node.quarter !== undefined) return months(node.quarter * 3 - 2, 3);
  if (node.half !== undefined) return months(node.half * 6 - 5, 6);
  if (node.season !== undefined) return months([3, 6, 9, 12][node.season] ?? 1, 3);
  const day =
    node.month !== undefined ? dayNumber(year, node.month, node.day ?? 1) : holidayDay(node.holiday ?? 11, year);
  const from = day ?? dayNumber(year, 1, 1);
  return { from, to: from + 1 };
}

/**
 * How many times farther a date may be that the verb points to, by the verb's direction. Days without a year lie within months of the
 * article (AP style gives the year of others), so the verb outweighs nearness less than it does with months.
 */
const AGAINST_THE_VERB = {
  past: { day: 3, month: 25, period: 25 },
  done: { day: 25, month: 25, period: 25 },
  future: { day: 8, month: 25, period: 5 },
};

/** The year of a date that names none: the nearest to the article, with the verb's direction to decide between near and far. */
function resolveYear(node: CalendarNode, published: number, context: Context): Timex {
  const year = dateOf(published).year;
  const unit = node.day !== undefined ? 'day' : node.month !== undefined ? 'month' : 'period';
  // Fiscal quarters run ahead of the calendar, so that one of this year may be over before it would begin.
  if (node.fiscal && unit === 'period') return inferred(withYear(node, year), 'period-past', published);
  if (node.direction !== undefined) return resolveDirected(node, node.direction, published);
  const candidates = [year, year - 1, year + 1].filter(
    y => node.day === undefined || node.month === undefined || isValidDay(y, node.month, node.day),
  );
  if (node.weekday !== undefined) {
    // "Monday, Oct. 26": the weekday knows the year.
    const agreeing = candidates.find(
      y => weekdayOf(dayNumber(y, node.month as number, node.day as number)) === node.weekday,
    );
    if (agreeing !== undefined && Math.abs(spanIn(node, agreeing).from - published) < 300)
      return inferred(withYear(node, agreeing), 'weekday-date', published);
  }
  const shared = node.day === undefined ? undefined : yearOfParagraph(node, context, year);
  if (shared !== undefined) return inferred(withYear(node, shared), 'year-of-context', dayNumber(shared, 1, 1));
  const { rangeStart } = context;
  if (rangeStart !== undefined && node.day !== undefined) {
    const start = dateOf(rangeStart).year;
    const later = spanIn(node, start).from >= rangeStart ? start : start + 1;
    return inferred(withYear(node, later), 'range-end', rangeStart);
  }
  const direction = context.direction();
  let best = year;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const y of candidates) {
    const { from, to } = spanIn(node, y);
    const ahead = from - published;
    let cost = ahead > 0 ? ahead : Math.max(0, published - to + 1);
    if (ahead > 0 && (direction === 'past' || direction === 'done')) cost *= AGAINST_THE_VERB[direction][unit];
    else if (direction === 'future' && to <= published) cost *= AGAINST_THE_VERB.future[unit];
    else if (ahead > 0 && (direction === 'none' || direction === 'begun')) cost *= 2;
    if (cost < bestCost) {
      bestCost = cost;
      best = y;
    }
  }
  const { from } = spanIn(node, best);
  // The verb is a reason only where there is one that speaks of that time.
  const told = from > published ? 'future' : 'past';
  return inferred(
    withYear(node, best),
    `${unit}-${(looksBack(direction) ? 'past' : direction) === told ? told : 'near'}`,
    published,
  );
}

/** In a paragraph about another year ("in 1994 … on June 3"), dates without a year are of that year. */
function yearOfParagraph(node: CalendarNode, { reference, paragraph }: Context, year: number): number | undefined {
  if (!reference?.stated || reference.paragraph !== paragraph || reference.unit !== DAY) return undefined;
  const other = Number(reference.value.slice(0, 4));
  // A story goes on in time: "in force since March 2018, was cut on Jan. 1" has left that year.
  if (spanIn(node, other).from < reference.day) return undefined;
  return Math.abs(other - year) > 1 ? other : undefined;
}

/** "last October", "this September", "next March", "last fall". */
function resolveDirected(node: CalendarNode, direction: number, published: number): Timex {
  const { year, month } = dateOf(published);
  const monthStart = dayNumber(year, month, 1);
  let y = year;
  const start = spanIn(node, year).from;
  if (direction < 0) {
    // A season must be over. The month just over is "last month", so that "last February" in March is the one a year before.
    if (node.season !== undefined ? spanIn(node, year).to > published : start >= addMonths(monthStart, -1)) y--;
  } else if (direction > 0 && start <= (node.day === undefined ? monthStart : published)) y++;
  else if (direction === 0 && node.season === 3 && month <= 2) y--;
  return inferred(
    withYear(node, y),
    direction < 0 ? 'directed-past' : direction > 0 ? 'directed-future' : 'directed-this',
    published,
  );
}
