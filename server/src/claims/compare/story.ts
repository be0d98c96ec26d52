import { timexInterval } from '../../dates/interval.ts';
import type { Claim, Told } from '../claim.ts';
import { isOwn } from './toldTimes.ts';

/** Articles within so many days tell of one thing. */
const STORY_DAYS = 7;
/** When a thing is done once, or ends, is told for longer; so is what was so much in a period that both name. */
const DEED_DAYS = 14;

export const TOLD = 'told:';

/**
 * The buckets in which figures meet of which the same may be told, by stretches of time of which two articles of one story share one: of
 * somebody of whom much is told over the years a bucket for all would be a table.
 */
export function toldKeys({ unit, who, beside = [] }: Told, asserted: string | null): string[] {
  const day = asserted === null ? undefined : timexInterval(asserted)?.from;
  if (day === undefined) return [];
  const stretch = Math.floor(day / (2 * DEED_DAYS));
  const early = day - 2 * DEED_DAYS * stretch < DEED_DAYS;
  return (early ? [stretch - 1, stretch] : [stretch]).flatMap(at =>
    (unit === 'date' ? who : [...who, ...beside]).map(id => `${TOLD}${unit}:${id}:${at}`),
  );
}

export const isOneStory = (a: Claim, b: Claim): boolean =>
  areWithin(a, b, a.told?.unit === 'date' || areOfOneTime(a.told, b.told) ? DEED_DAYS : STORY_DAYS);

/** Whether both name the same days or periods, and some. */
function areOfOneTime(a: Told | undefined, b: Told | undefined): boolean {
  const [x, y] = [a, b].map(told => (told?.when ?? []).filter(isOwn).join()) as [string, string];
  return x !== '' && x === y;
}

export function areWithin(a: Claim, b: Claim, days: number): boolean {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !!x && !!y && Math.abs(x.from - y.from) <= days;
}
