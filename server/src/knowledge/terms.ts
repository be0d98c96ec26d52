import type { Term } from './knowledge.ts';

/** The last day that a date of year, month or day precision can mean; ISO. */
const latest = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/**
 * Whether the term covers the ISO day as far as its source knows. Dates of coarser precision are read generously, since the
 * holder may have changed on any day of them; an open term is known only up to the day its source speaks of.
 */
export function heldOn(term: Term, day: string): boolean {
  if (day < term.from.slice(0, day.length)) return false;
  if (term.to === null) return day <= latest(term.asOf);
  return term.to.length === 10 ? day < term.to : day <= latest(term.to);
}
