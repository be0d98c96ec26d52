import { clauseEnd, clauseStart, type SentenceView, wordAt } from '../claims/sentenceView.ts';
import { type DateMark, findDay, findNamedWeekday, isDateMark } from './dateMarks.ts';

/** Two weekdays that the lead gives for one meeting of the same people. */
export interface MeetingConflict {
  /** The one that lies farther back. */
  readonly early: DateMark;
  readonly late: DateMark;
}

/** Sentences of the body that count as its lead. */
const LEAD = 4;
/**
 * A lead tells what the people did in these days; a weekday that falls this long before the other one is a slip for the day that is told.
 * Nearer ones may be the day of the meeting and that of its outcome.
 */
const APART = 4;
const WEEK = 7;

/** What people do with each other when they meet. */
const MEETING = new Set('agreed agree met meet discussed talked talks meeting meetings'.split(' '));

/** "Tai and Hagiuda agreed Thursday" beside "Tai and Hagiuda met Wednesday" in an article of that Wednesday. */
export function collectMeetingConflicts(views: readonly SentenceView[]): MeetingConflict[] {
  const meetings = views
    .filter(view => view.sentence.zone === 'body')
    .slice(0, LEAD)
    .flatMap(meetingsOf);
  const found: MeetingConflict[] = [];
  for (const [i, one] of meetings.entries())
    for (const other of meetings.slice(i + 1)) {
      const days = Math.abs(one.day - other.day);
      if (one.view === other.view || days < APART || days >= WEEK) continue;
      if (one.people.size !== other.people.size || ![...one.people].every(id => other.people.has(id))) continue;
      found.push(one.day < other.day ? { early: one.mark, late: other.mark } : { early: other.mark, late: one.mark });
    }
  return found;
}

interface Meeting {
  readonly view: SentenceView;
  readonly mark: DateMark;
  readonly day: number;
  readonly people: ReadonlySet<string>;
}

/** The past weekdays that stand right beside a verb of meeting, with those whom the clause names before it. */
function meetingsOf(view: SentenceView): Meeting[] {
  return view.marks.filter(isDateMark).flatMap(mark => {
    const day = findDay(mark);
    if (day === undefined || findNamedWeekday(view, mark) === undefined || mark.last - mark.first > 1) return [];
    const verb = wordAt(view, mark.first - 1) === 'on' ? mark.first - 2 : mark.first - 1;
    const at = MEETING.has(wordAt(view, verb)) ? verb : MEETING.has(wordAt(view, mark.last)) ? mark.last : undefined;
    if (at === undefined) return [];
    const [start, end] = [clauseStart(view, at), clauseEnd(view, at)];
    const people = new Set<string>();
    for (const { mention, first, last } of view.marks)
      if (mention.type === 'official' && first >= start && last <= Math.min(end, at)) people.add(mention.entity.id);
    return people.size > 1 ? [{ view, mark, day, people }] : [];
  });
}
