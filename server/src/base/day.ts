import { wordList } from './wordList.ts';

/** Days of the proleptic Gregorian calendar, counted from 1970-01-01; no time zones. */

/** In English, Monday first, as ISO 8601 counts. */
export const WEEKDAY_NAMES: readonly string[] = wordList('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const MONTH_NAMES: readonly string[] = wordList(
  'January February March April May June July August September October November December',
);

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days since 1970-01-01. `month` is 1–12; the arguments are not checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const inYear = (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
  return y * 365 + leaps + inYear - 719162;
}

/** 1 (Monday) … 7 (Sunday), as ISO 8601 counts. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD`, or undefined where the calendar has no such day or the year has not four digits. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return undefined;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Day number of an ISO day; undefined for anything else, impossible days included. */
export function parseIsoDay(iso: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  return isoDay(year, month, day) === undefined ? undefined : dayNumber(year, month, day);
}

/** `YYYY-MM-DD` of a day number. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
