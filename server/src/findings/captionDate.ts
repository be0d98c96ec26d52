import type { SentenceView } from '../claims/sentenceView.ts';
import { weekdayOf } from '../dates/interval.ts';
import { type DateMark, findDay, findNamedWeekday, isDateMark, namesMonth } from './dateMarks.ts';

export interface CaptionConflict {
  readonly caption: DateMark;
  readonly day: number;
  readonly weekday: number;
  readonly lead: DateMark;
}

/** Sentences of the body that count as its lead. */
const LEAD = 3;
/** An older photograph shows another event; only a slip lies this near. */
const NEAR = 3;

/**
 * A caption that shows the meeting which the lead reports, with a full date of another weekday than the lead's. Both must name the same
 * people, at least two, and the lead must name one weekday alone, so that no other event can be meant.
 */
export function collectCaptionConflicts(views: readonly SentenceView[]): CaptionConflict[] {
  const lead = views.filter(view => view.sentence.zone === 'body').slice(0, LEAD);
  const weekdays = lead.flatMap(view =>
    view.marks.filter(isDateMark).flatMap(mark => {
      const weekday = findNamedWeekday(view, mark);
      return weekday === undefined ? [] : [{ mark, weekday, day: findDay(mark) }];
    }),
  );
  const [first] = weekdays;
  if (!first || weekdays.some(one => one.weekday !== first.weekday)) return [];
  const people = new Set(lead.flatMap(peopleOf));
  const found: CaptionConflict[] = [];
  for (const view of views) {
    if (view.sentence.zone !== 'caption') continue;
    const shown = new Set(peopleOf(view));
    const dates = view.marks.filter(isDateMark).filter(mark => namesMonth(view, mark));
    const [caption] = dates;
    const day = caption && findDay(caption);
    if (!caption || day === undefined || dates.length > 1 || caption.mention.timex.how !== 'stated') continue;
    // A weekday beside the date that is wrong itself tells enough.
    if ((findNamedWeekday(view, caption) ?? weekdayOf(day)) !== weekdayOf(day)) continue;
    if (shown.size < 2 || ![...shown].every(id => people.has(id)) || weekdayOf(day) === first.weekday) continue;
    if (!isNear(day, first.weekday) || (first.day !== undefined && Math.abs(first.day - day) > NEAR)) continue;
    found.push({ caption, day, weekday: first.weekday, lead: first.mark });
  }
  return found;
}

/** Whether such a weekday lies near the day, either way. */
function isNear(day: number, weekday: number): boolean {
  const away = (weekdayOf(day) - weekday + 7) % 7;
  return Math.min(away, 7 - away) <= NEAR;
}

const peopleOf = (view: SentenceView): string[] =>
  view.marks.flatMap(({ mention }) => (mention.type === 'official' ? [mention.entity.id] : []));
