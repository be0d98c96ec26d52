import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationDays, timexInterval } from '../../../server/src/dates/interval.ts';
import {
  addMonths,
  dateOf,
  dayNumber,
  easterSunday,
  isoDay,
  isoWeek,
  monthLength,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
  weekStart,
} from '../../../server/src/dates/isoCalendar.ts';

const anyDay = fc.integer({ min: -400_000, max: 400_000 });
const utc = (day: number): Date => new Date(day * 86_400_000);

describe('the calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const date = utc(day);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
        const { year, month, day: d } = dateOf(day);
        expect(dayNumber(year, month, d)).toBe(day);
      }),
      { seed: 7 },
    );
  });

  it('counts ISO weeks, whose years begin with the week of the first Thursday', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toBe('2020-W53');
    expect(isoWeek(dayNumber(2018, 12, 31))).toBe('2019-W01');
    expect(isoWeek(dayNumber(2021, 11, 17))).toBe('2021-W46');
    fc.assert(
      fc.property(anyDay, day => {
        const [year, week] = isoWeek(day).split('-W').map(Number);
        expect(weekStart(year as number, week as number)).toBe(day + 1 - weekdayOf(day));
      }),
      { seed: 7 },
    );
  });

  it('knows holidays that move', () => {
    expect(isoDay(easterSunday(2000))).toBe('2000-04-23');
    expect(isoDay(easterSunday(2024))).toBe('2024-03-31');
    expect(isoDay(easterSunday(2025))).toBe('2025-04-20');
    expect(isoDay(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25');
    expect(isoDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31');
  });

  it('cuts the day to the length of the month', () => {
    expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(dayNumber(2024, 3, 31), -13))).toBe('2023-02-28');
    expect(monthLength(1900, 2)).toBe(28);
  });

  it('takes real days only', () => {
    expect(parseIsoDay('2021-02-29')).toBeUndefined();
    expect(parseIsoDay('2021-1-1')).toBeUndefined();
    expect(parseIsoDay('2024-02-29')).toBe(dayNumber(2024, 2, 29));
  });
});

describe('days of a TIMEX3 value', () => {
  const span = (value: string): string | undefined => {
    const interval = timexInterval(value);
    return interval && `${isoDay(interval.from)}/${isoDay(interval.to)}`;
  };
  it.each([
    ['2021-11-15', '2021-11-15/2021-11-16'],
    ['2021-11-15TMO', '2021-11-15/2021-11-16'],
    ['2021-11-15T18:00Z', '2021-11-15/2021-11-16'],
    ['2021-11', '2021-11-01/2021-12-01'],
    ['2021-12', '2021-12-01/2022-01-01'],
    ['2021', '2021-01-01/2022-01-01'],
    ['2021-W46', '2021-11-15/2021-11-22'],
    ['2021-W46-3', '2021-11-17/2021-11-18'],
    ['2021-W46-WE', '2021-11-20/2021-11-22'],
    ['2021-Q4', '2021-10-01/2022-01-01'],
    ['2021-H1', '2021-01-01/2021-07-01'],
    ['2021-WI', '2021-12-01/2022-03-01'],
    ['198', '1980-01-01/1990-01-01'],
    ['19', '1900-01-01/2000-01-01'],
  ])('%s', (value, days) => expect(span(value)).toBe(days));

  it.each(['P90D', 'PAST_REF', 'XXXX-10-30', 'XXXX-WXX-1', '2021-13', '2021-02-30', 'FY2024', ''])(
    'none of %s',
    value => expect(span(value)).toBeUndefined(),
  );

  it('counts days and weeks, not months', () => {
    expect(durationDays('P90D')).toBe(90);
    expect(durationDays('P3W')).toBe(21);
    expect(durationDays('P3M')).toBeUndefined();
    expect(durationDays('PXD')).toBeUndefined();
  });
});
