/** A value that a slot may have, with what speaks for it. */
export interface Candidate {
  /** Ids; empty: the slot stays open. */
  readonly value: readonly string[];
  /** Of goods: only some of them. */
  readonly part: boolean;
  /** By feature; what is absent is 0. */
  readonly features: ReadonlyMap<string, number>;
}

export type Slot = 'imposer' | 'target' | 'goods' | 'day';
/** What each feature of a slot weighs. */
export type Weights = Readonly<Record<string, number>>;

/** Features while they are collected: a feature that several mentions have counts once, as much as the strongest of them. */
export class FeatureSet extends Map<string, number> {
  note(name: string, value: number | boolean = 1): void {
    const amount = Number(value);
    if (amount !== 0) this.set(name, Math.max(this.get(name) ?? 0, amount));
  }
}

export const keyOf = (value: readonly string[], part = false): string =>
  [...value].sort().join(' ') + (part ? ' part' : '');

export function scoreOf({ features }: Candidate, weights: Weights): number {
  let sum = 0;
  for (const [name, amount] of features) sum += amount * (weights[name] ?? 0);
  return sum;
}

/** How likely each candidate is, by the table. */
export function likelihoods(candidates: readonly Candidate[], weights: Weights): number[] {
  const scores = candidates.map(candidate => scoreOf(candidate, weights));
  const top = Math.max(...scores);
  const raised = scores.map(score => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(one => one / sum);
}

/** The likeliest candidate, and how likely it is. */
export function likeliest(
  candidates: readonly Candidate[],
  weights: Weights,
): { readonly candidate: Candidate; readonly likely: number } {
  const likely = likelihoods(candidates, weights);
  let best = 0;
  for (let i = 1; i < likely.length; i++) if ((likely[i] as number) > (likely[best] as number)) best = i;
  return { candidate: candidates[best] as Candidate, likely: likely[best] as number };
}
