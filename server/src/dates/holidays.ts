import { dayNumber, easterSunday, nthWeekday } from './isoCalendar.ts';

/**
 * Days of holidays by the index that `vocabulary.ts` gives them; United States federal holidays after 5 U.S.C. 6103, Election Day after
 * 2 U.S.C. 7. Indices from 100 on are the day before.
 */
export function holidayDay(index: number, year: number): number | undefined {
  if (index >= 100) {
    const day = holidayDay(index - 100, index === 111 ? year + 1 : year);
    return day === undefined ? undefined : day - 1;
  }
  switch (index) {
    case 0:
      return nthWeekday(year, 11, 4, 4);
    case 1:
      return dayNumber(year, 12, 25);
    case 2:
      return easterSunday(year);
    case 3:
      return dayNumber(year, 10, 31);
    case 4:
      return nthWeekday(year, 11, 1, 1) + 1;
    case 5:
      return nthWeekday(year, 5, 1, -1);
    case 6:
      return nthWeekday(year, 9, 1, 1);
    case 7:
      return nthWeekday(year, 10, 1, 2);
    case 8:
      return dayNumber(year, 7, 4);
    case 9:
      return dayNumber(year, 11, 11);
    case 10:
      return nthWeekday(year, 2, 1, 3);
    case 11:
      return dayNumber(year, 1, 1);
    case 12:
      return easterSunday(year) - 2;
    case 13:
      return easterSunday(year) + 1;
    case 14:
      return nthWeekday(year, 11, 4, 4) + 1;
    case 15:
      return nthWeekday(year, 11, 4, 4) + 4;
    default:
      return undefined;
  }
}
