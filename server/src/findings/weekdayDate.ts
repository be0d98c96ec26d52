import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import { isoDay, weekdayOf } from '../dates/interval.ts';
import { collectCaptionConflicts } from './captionDate.ts';
import { collectEventPairs } from './datedEvents.ts';
import {
  type DateMark,
  findDay,
  findNamedWeekday,
  intervalOf,
  isDateMark,
  isNarrative,
  namesMonth,
  weekdayName,
  weekdayNameOf,
} from './dateMarks.ts';
import { collectMeetingConflicts, type MeetingConflict } from './leadMeetings.ts';

/**
 * A weekday that does not fall on the date beside it ("Monday, Nov. 16, 2021"), on the date of the same event elsewhere in the article, or
 * on that of the caption to the event the lead reports.
 */
export const weekdayDate: ArticleRule = {
  code: 'weekday-date',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    const views = viewSentences(article, mentions).filter(view => isNarrative(view.sentence.zone));
    for (const view of views) {
      const dates = view.marks.filter(isDateMark);
      dates.forEach((mark, i) => {
        const one =
          besideItself(view, mark) ?? besideNext(view, mark, dates[i + 1]) ?? namedAfter(view, mark, dates[i + 1]);
        if (one) found.push(one);
      });
    }
    for (const { view, dated, pointer } of collectEventPairs(views, (v, m) => isWeekdayAlone(v, m))) {
      const [day, other] = [intervalOf(dated.mention), intervalOf(pointer.mention)];
      const weekday = findNamedWeekday(view, pointer);
      if (!day || !other || weekday === undefined || day.to - day.from !== 1) continue;
      // The same event a week apart is another event, or another weekday of the same name.
      if (Math.abs(day.from - other.from) > 6 || day.from === other.from) continue;
      found.push(...bothSides(dated, pointer, day.from, weekday));
    }
    for (const { caption, day, weekday, lead } of collectCaptionConflicts(views))
      found.push(...bothSides(caption, lead, day, weekday));
    for (const conflict of collectMeetingConflicts(views)) found.push(otherWeekday(conflict));
    return found.filter((one, i) => found.findIndex(other => other.start === one.start) === i);
  },
};

const discrepancy = (mark: DateMark, day: number, weekday: number, related: Discrepancy['related']): Discrepancy => ({
  code: 'weekday-date',
  start: mark.mention.start,
  end: mark.mention.end,
  message: words('{0} is a {1}, not a {2}', isoDay(day), words(weekdayNameOf(day)), words(weekdayName(weekday))),
  values: [isoDay(day), weekdayName(weekday)],
  related: related.map(({ start, end }) => ({ start, end })),
});

/** One place against one: nobody knows which is wrong, so both are marked. */
const bothSides = (dated: DateMark, weekday: DateMark, day: number, named: number): Discrepancy[] => [
  discrepancy(dated, day, named, [weekday.mention]),
  discrepancy(weekday, day, named, [dated.mention]),
];

/** The weekday that lies farther back is marked: a lead is about the later one. */
function otherWeekday({ early, late }: MeetingConflict): Discrepancy {
  const [here, there] = [onOneLine(early.mention.text), onOneLine(late.mention.text)];
  return {
    code: 'weekday-date',
    start: early.mention.start,
    end: early.mention.end,
    message: words('{0} here; {1}', here, words('{0} elsewhere in this article', there)),
    values: [early.mention.timex.value, late.mention.timex.value],
    related: [{ start: late.mention.start, end: late.mention.end }],
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** "Monday, Nov. 16, 2021": decided by the calendar alone. */
function besideItself(view: SentenceView, mark: DateMark): Discrepancy | undefined {
  const weekday = findNamedWeekday(view, mark);
  if (weekday === undefined || !namesMonth(view, mark) || isPaired(view, mark)) return undefined;
  const day = findDay(mark);
  return day === undefined || weekdayOf(day) === weekday ? undefined : discrepancy(mark, day, weekday, []);
}

/** "Monday and Tuesday, April 14 and 15": the weekdays are paired off with the days. */
const isPaired = (view: SentenceView, { first, last }: DateMark): boolean =>
  PAIRING.has(wordAt(view, first - 1)) &&
  PAIRING.has(wordAt(view, last)) &&
  view.tokens[last + 1]?.kind === 'number' &&
  findNamedWeekday(view, { first: first - 2, last: first - 1 }) !== undefined;
const PAIRING = new Set(['and', 'to', 'through', '-', '–']);

/** "on Monday (Nov. 16, 2021)". */
function besideNext(view: SentenceView, mark: DateMark, next: DateMark | undefined): Discrepancy | undefined {
  if (!next || next.first - mark.last !== 1 || wordAt(view, mark.last) !== '(') return undefined;
  if (!isWeekdayAlone(view, mark) || !namesMonth(view, next)) return undefined;
  const weekday = findNamedWeekday(view, mark);
  const day = findDay(next);
  if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return undefined;
  return discrepancy(next, day, weekday, [mark.mention]);
}

/** "Nov. 16, 2021, a Monday", "Nov. 16 (a Monday)". */
function namedAfter(view: SentenceView, mark: DateMark, next: DateMark | undefined): Discrepancy | undefined {
  const joint = wordAt(view, mark.last);
  if (!next || !namesMonth(view, mark) || (joint !== ',' && joint !== '(')) return undefined;
  const article = wordAt(view, mark.last + 1) === 'a' ? 1 : 0;
  // "Nov. 16, Monday" may be two days of a list.
  if (next.first - mark.last !== 1 + article || (joint === ',' && !article)) return undefined;
  const weekday = findNamedWeekday(view, next);
  const day = findDay(mark);
  if (next.last - next.first > 1 + article || weekday === undefined || day === undefined) return undefined;
  return weekdayOf(day) === weekday ? undefined : discrepancy(mark, day, weekday, [next.mention]);
}

function isWeekdayAlone(view: SentenceView, mark: DateMark): boolean {
  return (
    mark.last - mark.first === 1 && findNamedWeekday(view, mark) !== undefined && mark.mention.timex.type === 'DATE'
  );
}
