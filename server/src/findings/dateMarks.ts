import { WEEKDAY_NAMES } from '../base/day.ts';
import type { Mark, SentenceView } from '../claims/sentenceView.ts';
import { beginsMonth } from '../dates/calendarWords.ts';
import { type DayInterval, timexInterval, weekdayOf } from '../dates/interval.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { ZoneKind } from '../text/article.ts';

const WEEKDAYS = WEEKDAY_NAMES.map(name => name.toLowerCase());

/** A date mention by its tokens. */
export interface DateMark extends Mark {
  readonly mention: DateMention;
}

export const isDateMark = (mark: Mark): mark is DateMark => mark.mention.type === 'date';

/** Correction notices, credits and headlines of other articles speak of other things. */
export const isNarrative = (zone: ZoneKind): boolean => zone === 'body' || zone === 'headline' || zone === 'caption';

/** The weekday that a date mention names, 1 Monday to 7 Sunday. */
export function findNamedWeekday(
  view: SentenceView,
  { first, last }: Pick<Mark, 'first' | 'last'>,
): number | undefined {
  for (let i = first; i < last; i++) {
    const norm = view.tokens[i]?.norm ?? '';
    const index = norm.length < 3 ? -1 : WEEKDAYS.findIndex(day => day.startsWith(norm.replace(/s$/, '')));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** Whether a date mention names a month, so that it says a place on the calendar by itself. */
export function namesMonth(view: SentenceView, { first, last }: Mark): boolean {
  for (let i = first; i < last; i++) {
    const token = view.tokens[i];
    // "Monday" begins like no month, and within a date "mar" and "dec" are nothing else.
    if (token?.kind === 'word' && beginsMonth(token.norm)) return true;
  }
  return false;
}

/** The single day of a date mention. */
export function findDay({ mention }: DateMark): number | undefined {
  const interval = intervalOf(mention);
  return interval && interval.to - interval.from === 1 ? interval.from : undefined;
}

export const intervalOf = (mention: DateMention): DayInterval | undefined =>
  timexInterval(mention.timex.value.split('T')[0] ?? '');

export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? '';
export const weekdayNameOf = (day: number): string => weekdayName(weekdayOf(day));

/** Days between two intervals, 0 where they meet. */
export const gapBetween = (a: DayInterval, b: DayInterval): number => Math.max(0, a.from - b.to + 1, b.from - a.to + 1);
