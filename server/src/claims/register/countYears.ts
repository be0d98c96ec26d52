import { isoDay, timexInterval } from '../../dates/interval.ts';
import type { RateDraft } from '../slots/rateDraft.ts';

/**
 * Gives a rate that holds in some year of a schedule its time, counted from the day on which the tariff begins: that of its sentence,
 * else, in an article that tells of the schedule's first year, the article's own year.
 */
export function countYears(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { dated, reading } = draft;
  const { year, whole } = dated.scheduled ?? {};
  if (year === undefined) return;
  const listed = drafts.filter(other => other.reading === reading && other.dated.scheduled);
  const start = dated.from ?? dated.on ?? startOf(draft, drafts, listed);
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

function startOf(draft: RateDraft, drafts: readonly RateDraft[], listed: readonly RateDraft[]): string | undefined {
  const { day } = draft.reading.context;
  const beside = listed.find(({ dated }) => dated.scheduled?.year === 1 && (dated.from ?? dated.on) !== undefined);
  if (beside) return beside.dated.from ?? beside.dated.on;
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
