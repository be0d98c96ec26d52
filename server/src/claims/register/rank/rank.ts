import type { RateDraft } from '../../slots/rateDraft.ts';
import type { Candidate, Slot, Weights } from './candidate.ts';
import { DAY_WEIGHTS } from './dayWeights.ts';
import { WEIGHTS } from './weights.ts';

/** What ranks the candidates of a slot. */
export interface Ranking {
  readonly weights: Readonly<Record<Slot, Weights>>;
  /** How likely the best candidate of a slot must be, or the slot stays open. */
  readonly sure: Readonly<Record<Slot, number>>;
  /** Sees the candidates of each slot before one is chosen: who trains, or asks why. */
  readonly watch?: (slot: Slot, draft: RateDraft, candidates: readonly Candidate[]) => void;
}

export const RANKING: Ranking = {
  weights: { ...WEIGHTS, ...DAY_WEIGHTS },
  sure: { imposer: 0.4, target: 0.4, goods: 0.35, day: 0.55 },
};
