import { timexInterval } from '../dates/interval.ts';
import { figureOf } from './rateClusters.ts';
import type { RatePlace, RateStatus } from './rateRow.ts';

/** One figure in one state, told by one article or by several. Days since 1970-01-01; undefined where no article says when. */
export interface RateRun {
  readonly places: RatePlace[];
  /** First and last day on which it is told to hold. */
  readonly start: number | undefined;
  last: number | undefined;
}

const firstDay = (value: string | null): number | undefined =>
  value === null ? undefined : timexInterval(value)?.from;

/**
 * The days of which a statement speaks: its stated beginning, which may be a month or a year, the day before its stated end, or the day
 * of the article.
 */
function daysOf({
  claim: { valid, asserted },
}: RatePlace): { readonly first: number; readonly last: number } | undefined {
  const begins = valid.from === null ? undefined : timexInterval(valid.from);
  if (begins) return { first: begins.from, last: begins.to - 1 };
  const to = firstDay(valid.to);
  const day = to !== undefined ? to - 1 : valid.how === 'unknown' ? undefined : firstDay(asserted);
  return day === undefined ? undefined : { first: day, last: day };
}

/**
 * The statements of one measure in the order of the times they speak of: those of one figure and state are one run, unless the measure
 * is known to have changed between them.
 */
export function runsOf(places: readonly RatePlace[]): RateRun[] {
  const dated: { place: RatePlace; first: number; last: number }[] = [];
  const undated: RatePlace[] = [];
  for (const place of places) {
    const days = daysOf(place);
    if (days) dated.push({ place, ...days });
    else undated.push(place);
  }
  dated.sort((a, b) => a.first - b.first || byArticle(a.place, b.place));
  const runs: RateRun[] = [];
  for (const { place, first, last } of dated) {
    const run = runs.findLast(one => saysSame(one, place));
    if (
      run &&
      !beginsAnew(place, first, run) &&
      !runs.some(other => other !== run && isChange(other) && within(other.start, run.last, first))
    ) {
      run.places.push(place);
      run.last = Math.max(last, run.last ?? last);
    } else runs.push({ places: [place], start: first, last });
  }
  for (const place of undated) {
    // Nobody tells of a rate before it is there.
    const told = firstDay(place.published) ?? Number.POSITIVE_INFINITY;
    const run = runs.findLast(one => saysSame(one, place) && (one.start ?? told) <= told);
    if (run) run.places.push(place);
    else runs.push({ places: [place], start: undefined, last: undefined });
  }
  return runs;
}

/** Days by which a rate may be told ahead of its beginning, or with another day of it. */
const AHEAD = 60;

/** A beginning that is told for long after the rate was last told of is another one: the rate is back. */
const beginsAnew = ({ claim: { valid } }: RatePlace, first: number, run: RateRun): boolean =>
  valid.from !== null && run.last !== undefined && first - run.last > AHEAD;

/** A beginning that is told, or a step; another figure without either may be a slip, and ends nothing. */
const isChange = (run: RateRun): boolean =>
  run.places.some(
    ({ claim: { modality, valid } }) =>
      modality === 'paused' ||
      modality === 'lifted' ||
      (modality === 'in-force' && (valid.from !== null || valid.changed === true)),
  );
const within = (day: number | undefined, after: number | undefined, until: number): boolean =>
  day !== undefined && after !== undefined && day > after && day <= until;

const saysSame = (run: RateRun, place: RatePlace): boolean => {
  const first = run.places[0]?.claim;
  return first !== undefined && first.modality === place.claim.modality && figureOf(first) === figureOf(place.claim);
};

/** By publication day, undated ones last, then by name and offset. */
export function byArticle(a: RatePlace, b: RatePlace): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}

/** The stated beginning and end: of several that are told the one that most articles tell, then the most precise, then the earliest. */
export function statedTimes(run: RateRun): { readonly from: string | null; readonly to: string | null } {
  const most = (values: readonly (string | null)[]): string | null => {
    const counts = new Map<string, number>();
    for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
    return best?.[0] ?? null;
  };
  return {
    from: most(run.places.map(place => place.claim.valid.from)),
    to: most(run.places.map(place => place.claim.valid.to)),
  };
}

/** What is so with a run on a day, given all runs of its measure. */
export function statusOf(run: RateRun, runs: readonly RateRun[], at: number): RateStatus {
  const claim = run.places[0]?.claim;
  if (!claim) return 'unknown';
  const { modality } = claim;
  const { from, to } = statedTimes(run);
  const ends = firstDay(to);
  if (ends !== undefined && ends <= at) return 'ended';
  if (modality === 'denied') return 'denied';
  if (run.start === undefined) return modality === 'proposed' ? 'proposed' : 'unknown';
  const later = runs.some(other => follows(other, run, at));
  if (later) return 'superseded';
  const begins = firstDay(from);
  if (begins !== undefined && begins > at && modality !== 'proposed' && modality !== 'paused') return 'announced';
  return modality;
}

/** Whether another statement of the measure has taken a run's place by the day; a mere plan takes the place of a plan alone. */
function follows(other: RateRun, run: RateRun, at: number): boolean {
  const [a, b] = [other.places[0]?.claim, run.places[0]?.claim];
  if (other === run || !a || !b || other.start === undefined || run.last === undefined) return false;
  if (other.start <= run.last || other.start > at || a.modality === 'denied') return false;
  return a.modality !== 'proposed' || b.modality === 'proposed';
}
