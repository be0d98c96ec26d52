import { dayNumber, isValidDay, weekStart } from './isoCalendar.ts';

export { isoDay, weekdayOf } from './isoCalendar.ts';

/** Days since 1970-01-01, half-open. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

const VALUE =
  /^(?:FY)?(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(?:-(WE|[1-7]))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T[\w:+]*)?$/;
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Days recur in article after article; when so many values are known they are forgotten. */
const MOST_KNOWN = 10_000;
const known = new Map<string, DayInterval | null>();

/**
 * The days that a TIMEX3 value covers; undefined for values that name no place on the calendar (durations, sets, `XXXX-…`, PAST_REF).
 * Parts of day and clock times give their day. Seasons are the meteorological ones of the northern hemisphere. A fiscal year ("FY2024")
 * gives nothing, since the value does not say whose it is.
 */
export function timexInterval(value: string): DayInterval | undefined {
  let found = known.get(value);
  if (found === undefined) {
    found = readInterval(value) ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, found);
  }
  return found ?? undefined;
}

function readInterval(value: string): DayInterval | undefined {
  if (value.startsWith('FY')) return undefined;
  const m = VALUE.exec(value);
  if (!m) return undefined;
  const digits = m[1] as string;
  const year = Number(digits);
  if (digits.length === 2) return value.length === 2 ? years(year * 100, 100) : undefined;
  if (digits.length === 3) return value.length === 3 ? years(year * 10, 10) : undefined;
  if (m[2] !== undefined) {
    const month = Number(m[2]);
    if (month < 1 || month > 12) return undefined;
    if (m[3] === undefined) return months(year, month, 1);
    const day = Number(m[3]);
    return isValidDay(year, month, day) ? days(dayNumber(year, month, day), 1) : undefined;
  }
  if (m[4] !== undefined) {
    const monday = weekStart(year, Number(m[4]));
    if (m[5] === 'WE') return days(monday + 5, 2);
    return m[5] === undefined ? days(monday, 7) : days(monday + Number(m[5]) - 1, 1);
  }
  if (m[6] !== undefined) return months(year, Number(m[6]) * 3 - 2, 3);
  if (m[7] !== undefined) return months(year, Number(m[7]) * 6 - 5, 6);
  if (m[8] !== undefined) return months(year, SEASON_START[m[8]] ?? 1, 3);
  return years(year, 1);
}

const days = (from: number, length: number): DayInterval => ({ from, to: from + length });
const years = (year: number, length: number): DayInterval => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + length, 1, 1),
});
function months(year: number, month: number, length: number): DayInterval {
  const last = year * 12 + month - 1 + length;
  return { from: dayNumber(year, month, 1), to: dayNumber(Math.floor(last / 12), (last % 12) + 1, 1) };
}

/** Days of a duration value: exact for days and weeks, undefined where months or years make it uncertain or for vague ones. */
export function durationDays(value: string): number | undefined {
  const m = /^P(\d+)([DW])$/.exec(value);
  return m ? Number(m[1]) * (m[2] === 'W' ? 7 : 1) : undefined;
}
