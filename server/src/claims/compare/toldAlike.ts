import type { Claim } from '../claim.ts';
import { VOTE, WORKS } from '../told/concepts.ts';
import { toldApart } from './toldApart.ts';
import { likelyOne } from './toldFeatures.ts';
import { lacks } from './toldWords.ts';

/** How likely two figures must be figures of one thing. */
const SURE = 0.42;

/**
 * Whether two sentences tell the same of two figures, whatever the words: nothing makes one of them a figure of its own, and whom and what they name, in
 * their clauses and beside them, makes it likely enough that both tell of one thing.
 */
export const toldAlike = (a: Claim, b: Claim): boolean =>
  toldApart(a, b) === '' && (a.told?.unit === VOTE || likelyOne(a, b) >= SURE);

/** "dismissed 300 welders at its Ohio plant": a part of those whom a firm dismisses. */
export const ofOtherWorks = ({ told: x }: Claim, { told: y }: Claim): boolean =>
  !!x && !!y && [...lacks(x, y), ...lacks(y, x)].includes(WORKS);

/** "a-year" of what is told of each year. */
export const paceIn = (ways: string): string | undefined => /\ba-\w+/.exec(ways)?.[0];
