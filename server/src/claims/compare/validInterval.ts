import { type DayInterval, timexInterval } from '../../dates/interval.ts';
import type { Claim } from '../claim.ts';

/** When a claim holds, in days since 1970-01-01, half-open; ±Infinity where it is open and no publication date closes it. */
export interface ValidInterval extends DayInterval {
  /** The end is not stated: the article only vouches for its own day. */
  readonly softFrom: boolean;
  /** Where the stated beginning, which may be a month or a year, is over. */
  readonly startTo: number;
  readonly softTo: boolean;
}

interface Known {
  readonly interval: ValidInterval | undefined;
}

/** When so many times are known they are forgotten: a folder has some thousand. */
const MOST_KNOWN = 20_000;
const NONE: Known = { interval: undefined };
/** By the article's day, of states without a date of their own, which most are; the others by all that says when. */
const known = { ofDay: new Map<string | null, Known>(), stated: new Map<string, Known>() };

/**
 * The days on which a claim holds. A state without a date of its own holds on its publication day; an open end ("since 2018") closes
 * there, too. Undefined where nothing at all is known of its time.
 */
export function validInterval(claim: Claim): ValidInterval | undefined {
  const { asserted, valid } = claim;
  if (valid.how === 'unknown') return undefined;
  // A claim is compared with many others, and claims put at another's time for a moment are, too: kept by what they say.
  return valid.from === null && valid.to === null
    ? recalled(known.ofDay, asserted, claim)
    : recalled(known.stated, `${asserted} ${valid.from} ${valid.to}`, claim);
}

function recalled<K>(times: Map<K, Known>, key: K, claim: Claim): ValidInterval | undefined {
  let found = times.get(key);
  if (!found) {
    const interval = readInterval(claim);
    found = interval ? { interval } : NONE;
    if (times.size >= MOST_KNOWN) times.clear();
    times.set(key, found);
  }
  return found.interval;
}

function readInterval(claim: Claim): ValidInterval | undefined {
  const asserted = claim.asserted === null ? undefined : timexInterval(claim.asserted);
  const { valid } = claim;
  if (valid.from === null && valid.to === null)
    return asserted && { from: asserted.from, to: asserted.to, startTo: asserted.to, softFrom: true, softTo: true };
  const from = valid.from === null ? undefined : timexInterval(valid.from);
  const to = valid.to === null ? undefined : timexInterval(valid.to);
  if ((valid.from !== null && !from) || (valid.to !== null && !to)) return undefined;
  if (from && to) {
    const end = Math.max(to.from, from.from + 1);
    // "On Wednesday the rate was 50 percent": a state seen on one day, like that of an article's own day.
    const soft = end === from.from + 1 && to.to === to.from + 1;
    return { from: from.from, to: end, startTo: from.to, softFrom: soft, softTo: soft };
  }
  if (to) {
    const open = Number.NEGATIVE_INFINITY;
    return { from: open, to: to.from, startTo: open, softFrom: false, softTo: false };
  }
  if (!from) return undefined;
  // Announced for a later day: all that is known is that it begins then.
  const end = Math.max(asserted?.to ?? from.to, from.to);
  return { from: from.from, to: end, startTo: from.to, softFrom: false, softTo: true };
}

/** Days between two intervals: 0 or less where they touch or overlap. */
export const daysBetween = (a: DayInterval, b: DayInterval): number => Math.max(a.from - b.to, b.from - a.to) + 1;

export const timesOverlap = (a: DayInterval, b: DayInterval): boolean => a.from < b.to && b.from < a.to;
