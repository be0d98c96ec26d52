/**
 * Counts the steps of an analysis so that a test can show that work grows linearly without measuring time.
 * A meter is handed in; code that is given none counts into `noMeter`, which nobody reads.
 */
export interface Meter {
  /** Tokens looked at by recognisers and binders, counted once a visit. */
  tokens: number;
  /** Pairs of claims, sentences or names that were compared. */
  pairs: number;
  /** Tokens of the sentences that were read as trees, the dearest step of all. */
  parsed: number;
}

export const newMeter = (): Meter => ({ tokens: 0, pairs: 0, parsed: 0 });
export const noMeter: Meter = newMeter();
