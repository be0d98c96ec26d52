/** Work between two looks at waiting messages, in milliseconds. */
export const SLICE = 6;
/** What the client asks together with an edit comes in within this time and is answered first; milliseconds. */
const LEAD = 4;
/** So many times longer than the last settling took is waited for the next while changes go on, so that typing keeps most of the time. */
const SHARE = 3;
/** … but never longer than this, whatever the last one cost; milliseconds. */
const PATIENCE = 250;
/** While indexing, at least so long (milliseconds) and so many times longer: what is made then is soon out of date. */
const INDEX_PAUSE = 400;
const INDEX_SHARE = 10;
/**
 * And this share of the time that the indexing has taken: each look at the folder makes the index copy what is written after it, so the
 * looks become rarer as the folder grows.
 */
const INDEX_GROWTH = 0.25;

/** A timer that fires so much later than it was set for was held up by requests; milliseconds. */
const LATE = 5;

/** How it stands when something changes; milliseconds. */
export interface Standing {
  /** Since the last settling ended. */
  readonly since: number;
  /** How long that took. */
  readonly cost: number;
  /** How long articles have been read in; undefined where none are. */
  readonly indexing: number | undefined;
}

/** Milliseconds from a change to the settling that tells of it and of all that follow it meanwhile: at once where nothing was going on. */
export function waitAfterChange({ since, cost, indexing }: Standing): number {
  if (indexing !== undefined) return Math.max(INDEX_PAUSE, INDEX_SHARE * cost, INDEX_GROWTH * indexing);
  return Math.max(LEAD, Math.min(PATIENCE, SHARE * cost) - since);
}

/**
 * Milliseconds to wait once more because requests are waiting in a row, which are answered first; undefined where it is time. `late`: by
 * how much the timer missed its moment; `waited`: since the first change that is not told yet.
 */
export function waitForRequests(late: number, waited: number): number | undefined {
  return late > LATE && waited < PATIENCE ? LEAD : undefined;
}
