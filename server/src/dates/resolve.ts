import { extended } from '../base/extended.ts';
import type { Context, MonthDay, Reference } from './context.ts';
import { durationValue } from './durationValue.ts';
import { addMonths, dateOf, dayNumber, isoDay, isoWeek, pad2, weekdayOf } from './isoCalendar.ts';
import { resolveCalendar, timeSuffix } from './resolveCalendar.ts';
import type { DatedNode, OffsetNode, PeriodNode, PointerNode, SetNode, SlashedNode } from './temporalNode.ts';
import { looksBack } from './tense.ts';
import type { Timex, TimexType } from './timex.ts';
import { CENTURY, DAY, DECADE, FORTNIGHT, MONTH, PARTS, QUARTER, SEASONS, UNITS, WEEK } from './vocabulary.ts';

/** A node's TIMEX3 in its context. */
export function resolve(node: DatedNode, context: Context): Timex {
  const timex = resolveNode(node, context);
  return node.mod && !timex.mod ? extended(timex, { mod: node.mod }) : timex;
}

function resolveNode(node: DatedNode, context: Context): Timex {
  switch (node.kind) {
    case 'value':
      return { type: node.type, value: node.value, how: 'stated', rule: node.rule };
    case 'calendar':
      return resolveCalendar(node, context);
    case 'pointer':
      return resolvePointer(node, context);
    case 'offset':
      return resolveOffset(node, context);
    case 'period':
      return resolvePeriod(node, context);
    case 'duration':
      return { type: 'DURATION', value: durationValue(node.parts), how: 'stated', rule: 'duration' };
    case 'set':
      return resolveSet(node);
    case 'slashed':
      return resolveSlashed(node, context);
    case 'decade':
      return resolveDecade(node.decade, context);
  }
}

const inferred = (value: string, rule: string, anchor?: string | undefined, type: TimexType = 'DATE'): Timex =>
  anchor === undefined ? { type, value, how: 'inferred', rule } : { type, value, how: 'inferred', rule, anchor };
const stated = (value: string, rule: string): Timex => ({ type: 'DATE', value, how: 'stated', rule });

/** Nothing was inferred: the text is all there is. */
const unresolved = (value: string, type: TimexType = 'DATE'): Timex => ({
  type,
  value,
  how: 'stated',
  rule: 'unresolved',
});

/** What is known of a pointer without a day to count from: the kind of unit alone. */
function unknownUnit(unit: number): string {
  if (unit === DAY) return 'XXXX-XX-XX';
  if (unit === WEEK || unit === FORTNIGHT) return 'XXXX-WXX';
  if (unit === MONTH) return 'XXXX-XX';
  if (unit === QUARTER) return 'XXXX-QX';
  return 'XXXX';
}

/** The unit of the calendar that lies `by` units from the one that holds `day`. */
function unitAt(day: number, unit: number, by: number): string {
  switch (unit) {
    case DAY:
      return isoDay(day + by);
    case WEEK:
      return isoWeek(day + by * 7);
    case FORTNIGHT:
      return isoWeek(day + by * 14);
    case MONTH:
      return isoDay(addMonths(day, by)).slice(0, 7);
    case QUARTER: {
      const { year, month } = dateOf(addMonths(day, by * 3));
      return `${year}-Q${Math.ceil(month / 3)}`;
    }
    case DECADE:
      return String(Math.floor(dateOf(day).year / 10) + by);
    case CENTURY:
      return pad2(Math.floor(dateOf(day).year / 100) + by);
    default:
      return String(dateOf(day).year + by);
  }
}

function resolvePointer(node: PointerNode, context: Context): Timex {
  const { published, reference } = context;
  const useReference =
    node.anchor === 'reference' && reference !== undefined && reference.unit <= Math.max(node.unit, DAY);
  const day = useReference ? reference.day : published;
  const filed = day === undefined && context.filed ? fromFiled(node, context.filed) : undefined;
  if (filed) return filed;
  if (day === undefined)
    return unresolved(
      node.weekend ? 'XXXX-WXX-WE' : unknownUnit(node.unit) + (node.time ? timeSuffix(node.time) : ''),
      node.time ? 'TIME' : 'DATE',
    );
  const pointer = node.unit === DAY ? 'day-pointer' : 'unit-pointer';
  const rule = useReference ? 'from-reference' : node.anchor === 'reference' ? 'no-reference' : pointer;
  const anchor = isoDay(day);
  if (node.weekend) return resolveWeekend(node, day, context);
  const value = unitAt(day, node.unit, node.by);
  if (node.time) return inferred(value + timeSuffix(node.time), rule, anchor, 'TIME');
  if (node.lastDay) return inferred(`${value}-12-31`, rule, anchor);
  return inferred(value, rule, anchor);
}

/** Two years of which only one has a February 29. */
const ANY_YEARS = [2000, 2001];

/** "tomorrow", "last month" from a dateline without a year: month and day are known, unless they hang on the length of February. */
function fromFiled(node: PointerNode, { month, day }: MonthDay): Timex | undefined {
  if ((node.unit !== DAY && node.unit !== MONTH) || node.weekend || node.anchor === 'reference') return undefined;
  const [one, two] = ANY_YEARS.map(year => unitAt(dayNumber(year, month, day), node.unit, node.by).slice(4));
  if (one === undefined || one !== two) return undefined;
  const value = `XXXX${one}${node.time ? timeSuffix(node.time) : ''}`;
  return inferred(value, 'day-pointer', `XXXX-${pad2(month)}-${pad2(day)}`, node.time ? 'TIME' : 'DATE');
}

/** "the weekend" with a past verb in the first days of a week is the one just over. */
function resolveWeekend(node: PointerNode, day: number, context: Context): Timex {
  let by = node.by;
  const isOver = node.named ? looksBack(context.direction()) : !isAhead(context);
  if (by === 0 && weekdayOf(day) < 6 && isOver) by = -1;
  return inferred(`${isoWeek(day + by * 7)}-WE`, 'weekend', isoDay(day));
}

const isAhead = (context: Context): boolean => {
  const direction = context.direction();
  return direction === 'future' || direction === 'open' || direction === 'begun';
};

/**
 * The date that "a day earlier" counts from. A month or a year has no day to count from, and what was done ("announced two days earlier") was
 * not done before a day that is still to come: both leave the article's day.
 */
function anchorOf({ anchor, unit, sign }: OffsetNode, context: Context): Reference | undefined {
  const { reference, published } = context;
  if (anchor !== 'reference' || reference === undefined || published === undefined)
    return anchor === 'reference' ? reference : undefined;
  if (sign > 0) return reference;
  if (unit <= WEEK && reference.unit > WEEK) return undefined;
  return reference.day > published && looksBack(context.direction()) ? undefined : reference;
}

/** "a week ago Tuesday", "three weeks from today": from the weekday or the day near the article's, to a day. */
function resolveFromDay(node: OffsetNode, from: NonNullable<OffsetNode['from']>, { published }: Context): Timex {
  const { count, unit, sign } = node;
  if (published === undefined || count === null) return unresolved('XXXX-XX-XX');
  let day = published + (from.days ?? 0);
  if (from.weekday !== undefined) day += sign * ((sign * (from.weekday - weekdayOf(published)) + 7) % 7);
  const { factor } = UNITS[unit] as (typeof UNITS)[number];
  const target =
    unit <= FORTNIGHT
      ? day + sign * Math.round(count * factor * (unit === DAY ? 1 : 7))
      : addMonths(day, sign * Math.round(count * (unit === MONTH ? 1 : unit === QUARTER ? 3 : 12 * factor)));
  return inferred(isoDay(target), 'offset', isoDay(published));
}

function resolveOffset(node: OffsetNode, context: Context): Timex {
  const { count, unit, sign } = node;
  if (node.from) return resolveFromDay(node, node.from, context);
  if (count === null) return stated(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'vague');
  if (node.period && context.quarter) {
    const { year, quarter } = context.quarter;
    return inferred(`${year + sign}-Q${quarter}`, 'period', `${year}-Q${quarter}`);
  }
  if (unit < DAY) return { type: 'DURATION', value: durationValue([{ unit, count }]), how: 'stated', rule: 'duration' };
  const reference = anchorOf(node, context);
  const day = reference?.day ?? context.published;
  if (day === undefined) return unresolved(unknownUnit(unit));
  const anchor = reference?.value ?? isoDay(day);
  const rule = reference ? 'offset-reference' : 'offset';
  const { factor } = UNITS[unit] as (typeof UNITS)[number];
  if (unit === DAY) return inferred(isoDay(day + sign * Math.round(count)), rule, anchor);
  if (unit === WEEK || unit === FORTNIGHT) {
    const target = day + sign * Math.round(count * factor * 7);
    // From a day that the text names, weeks lead to a day; "six weeks ago" is no more exact than a week.
    return inferred(reference && reference.unit === DAY ? isoDay(target) : isoWeek(target), rule, anchor);
  }
  const months = Math.round(count * (unit === MONTH ? 1 : unit === QUARTER ? 3 : 12 * factor));
  const target = addMonths(day, sign * months);
  if (node.to !== undefined) return inferred(unitAt(target, node.to, 0), rule, anchor);
  if (unit === QUARTER) return inferred(unitAt(target, QUARTER, 0), rule, anchor);
  if (unit === MONTH || months % 12 !== 0) return inferred(isoDay(target).slice(0, 7), rule, anchor);
  return inferred(isoDay(target).slice(0, 4), rule, anchor);
}

/** Quarters and "the year-ago period" count from the quarter that the text reports on, else from the last one ended. */
function resolvePeriod(node: PeriodNode, context: Context): Timex {
  const { quarter, published } = context;
  const q = node.quarter ?? quarter?.quarter;
  if (q !== undefined) {
    const base = node.year ?? quarter?.year ?? (published === undefined ? undefined : dateOf(published).year);
    if (base === undefined) return unresolved(`XXXX-Q${q}`);
    const year = node.year === undefined ? base + node.yearShift : node.year;
    return inferred(`${year}-Q${q}`, 'period', quarter && `${quarter.year}-Q${quarter.quarter}`);
  }
  if (node.year !== undefined) return stated(String(node.year), 'stated');
  if (published === undefined) return unresolved('XXXX');
  if (node.yearShift !== 0)
    return inferred(String(dateOf(published).year + node.yearShift), 'unit-pointer', isoDay(published));
  return inferred(unitAt(published, QUARTER, -1), 'unit-pointer', isoDay(published));
}

function resolveSet(node: SetNode): Timex {
  let value: string;
  const part = node.part === undefined ? '' : `T${PARTS[node.part]}`;
  if (node.weekday !== undefined) value = `XXXX-WXX-${node.weekday}${part}`;
  else if (node.month !== undefined) value = `XXXX-${pad2(node.month)}`;
  else if (node.season !== undefined) value = `XXXX-${SEASONS[node.season]}`;
  else if (node.part !== undefined) value = `XXXX-XX-XX${part}`;
  else value = durationValue([{ unit: node.unit ?? DAY, count: node.count ?? 1 }]);
  return {
    type: 'SET',
    value,
    how: 'stated',
    rule: 'set',
    ...(node.quant ? { quant: node.quant } : {}),
    ...(node.freq ? { freq: node.freq } : {}),
  };
}

/** "7/8/07" is July 8 to an American and 7 August to a European: resolved only where another date of the article shows the order, or where one of the two is near its day. */
function resolveSlashed(node: SlashedNode, { published, order }: Context): Timex {
  const american = dayNumber(node.year, node.a, node.b);
  const european = dayNumber(node.year, node.b, node.a);
  if (order !== undefined) return stated(isoDay(order === 'day-first' ? european : american), 'slashed-order');
  if (published !== undefined) {
    const near = 14;
    const isNear = (day: number): boolean => Math.abs(day - published) <= near;
    if (isNear(american) !== isNear(european))
      return inferred(isoDay(isNear(american) ? american : european), 'slashed-near', isoDay(published));
  }
  return stated(String(node.year), 'slashed-ambiguous');
}

function resolveDecade(decade: number, { published }: Context): Timex {
  if (decade >= 100) return stated(String(decade), 'stated');
  if (published === undefined) return unresolved(`XX${decade}`);
  const current = Math.floor(dateOf(published).year / 10);
  const candidate = Math.floor(current / 10) * 10 + decade;
  return inferred(String(candidate > current ? candidate - 10 : candidate), 'decade', isoDay(published));
}
