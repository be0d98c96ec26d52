import { dayNumber, daysInMonth, weekdayOf } from '../base/day.ts';

export { dayNumber, daysInMonth as monthLength, parseIsoDay, weekdayOf } from '../base/day.ts';

/**
 * Arithmetic of the proleptic Gregorian calendar and of ISO 8601 weeks on integers: a day is a count of days since 1970-01-01.
 * Own arithmetic, since `Date` is slow in bulk and reads the time zone.
 */

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function dateOf(day: number): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export const isValidDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO 8601 week (of Monday to Sunday) that holds the day, with the year that the week is counted in. */
function weekOf(day: number): { year: number; week: number } {
  const thursday = day + 4 - weekdayOf(day);
  const year = dateOf(thursday).year;
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday that begins the ISO week. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth + 1 - weekdayOf(fourth) + (week - 1) * 7;
}

export const pad2 = (n: number): string => (n < 10 ? `0${n}` : String(n));
export const pad4 = (n: number): string => String(n).padStart(4, '0');

export function isoDay(day: number): string {
  const { year, month, day: d } = dateOf(day);
  return `${pad4(year)}-${pad2(month)}-${pad2(d)}`;
}

export const isoMonth = (year: number, month: number): string => `${pad4(year)}-${pad2(month)}`;

export function isoWeek(day: number): string {
  const { year, week } = weekOf(day);
  return `${pad4(year)}-W${pad2(week)}`;
}

/** Moves a day by whole months; the day of the month is cut to the length of the month that is reached. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(d, daysInMonth(y, m)));
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of Nature, 1876). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The `nth` such weekday of a month; negative counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}
