import { timexInterval } from '../../dates/interval.ts';
import type { Claim, Told } from '../claim.ts';

/** Articles within so many days tell of one thing, where a day or a period is named. */
const STORY_DAYS = 7;
/** When a thing is done once, or ends, is told for longer. */
const DEED_DAYS = 14;
const daysOf = (unit: string): number => (unit === 'date' ? DEED_DAYS : STORY_DAYS);

export const TOLD = 'told:';

/**
 * The buckets in which figures meet of which the same may be told, by stretches of time of which two articles of one story share one: of
 * somebody of whom much is told over the years a bucket for all would be a table.
 */
export function toldKeys({ unit, who, beside = [] }: Told, asserted: string | null): string[] {
  const day = asserted === null ? undefined : timexInterval(asserted)?.from;
  if (day === undefined) return [];
  const days = daysOf(unit);
  const stretch = Math.floor(day / (2 * days));
  const early = day - 2 * days * stretch < days;
  return (early ? [stretch - 1, stretch] : [stretch]).flatMap(at =>
    (unit === 'date' ? who : [...who, ...beside]).map(id => `${TOLD}${unit}:${id}:${at}`),
  );
}

export const isOneStory = (a: Claim, b: Claim): boolean => areWithin(a, b, daysOf(a.told?.unit ?? ''));

export function areWithin(a: Claim, b: Claim, days: number): boolean {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !!x && !!y && Math.abs(x.from - y.from) <= days;
}
