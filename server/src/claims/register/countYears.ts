import { clashes } from '../../base/lists.ts';
import { isoDay, timexInterval } from '../../dates/interval.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { clueOf } from './clueOf.ts';
import { agrees } from './days.ts';
import type { Discourse } from './rank/discourse.ts';

/**
 * Gives a rate that holds in some year of a schedule its time, counted from the day on which the tariff begins: that of its sentence, else the one that
 * the article tells of the tariff, else, in an article that tells of the schedule's first year, the article's own year.
 */
export function countYears(draft: RateDraft, drafts: readonly RateDraft[], article: Discourse): void {
  const { dated, reading } = draft;
  const { year, whole } = dated.scheduled ?? {};
  if (year === undefined) return;
  const listed = drafts.filter(other => other.reading === reading && other.dated.scheduled);
  const start = dated.from ?? dated.on ?? startOf(draft, drafts, listed, article);
  if (start === undefined) return;
  delete dated.on;
  delete dated.length;
  dated.from = yearsAfter(start, year - 1);
  const isNextTold = listed.some(({ dated: other }) => other.scheduled?.year === year + 1);
  const isLast = reading.view.marks.some(
    ({ mention }) => mention.type === 'duration' && mention.timex.value === `P${year}Y`,
  );
  if (whole || isNextTold || isLast) dated.to = yearsAfter(start, year);
}

function startOf(
  draft: RateDraft,
  drafts: readonly RateDraft[],
  listed: readonly RateDraft[],
  { days }: Discourse,
): string | undefined {
  const { day } = draft.reading.context;
  const beside = listed.find(({ dated }) => dated.scheduled?.year === 1 && (dated.from ?? dated.on) !== undefined);
  if (beside) return beside.dated.from ?? beside.dated.on;
  const clue = clueOf(draft);
  const told = new Set(
    days.all.filter(one => agrees(one, clue) && !clashes(one.imposers, clue.imposers)).map(one => one.from),
  );
  if (told.size > 0) return told.size === 1 ? [...told][0] : undefined;
  const isNews = drafts.some(({ dated }) => dated.scheduled?.year === 1) && draft.state.modality === 'in-force';
  return day !== null && isNews && !draft.past ? day.slice(0, 4) : undefined;
}

/** The day, month or year so many years after another. */
function yearsAfter(value: string, years: number): string {
  const moved = `${Number(value.slice(0, 4)) + years}${value.slice(4)}`;
  // February 29
  const interval = timexInterval(moved);
  return interval ? moved : isoDay(timexInterval(`${moved.slice(0, 7)}`)?.to ?? 0);
}
