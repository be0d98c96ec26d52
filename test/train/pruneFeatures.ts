import { likelihoods, type Weights } from '../../server/src/claims/register/rank/candidate.ts';
import { type Choice, fitWeights } from './maxEnt.ts';

/** A feature that tells of fewer choices than this has learnt nothing. */
const FEW = 5;
/** How many of the features at hand are dropped at a time. */
const SHARE = 0.08;
/** How many folds measure what a table is worth on choices that it has not seen. */
const FOLDS = 6;
/** How much a choice's surprise may grow before a smaller table has lost something. */
const NOTHING = 0.0005;

/**
 * The choices with the features that are worth having: the least useful are dropped as long as a table of the rest is no worse on choices that
 * it has not seen.
 *
 * @param sets the choices of one slot by the folder of their articles
 */
export function prune<T extends Choice>(sets: readonly (readonly T[])[], penalty: number): T[][] {
  let now = drop(sets, new Set(rare(sets.flat())));
  let best = now;
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const loss = lossOutside(now, penalty);
    least = Math.min(least, loss);
    if (loss <= least + NOTHING) best = now;
    const order = byWorth(now.flat(), fitWeights(now.flat(), penalty));
    const count = Math.max(1, Math.round(order.length * SHARE));
    if (order.length <= FOLDS) return best;
    now = drop(now, new Set(order.slice(0, count)));
  }
}

const drop = <T extends Choice>(sets: readonly (readonly T[])[], names: ReadonlySet<string>): T[][] =>
  sets.map(choices =>
    choices.map(choice => ({
      ...choice,
      candidates: choice.candidates.map(candidate => ({
        ...candidate,
        features: new Map([...candidate.features].filter(([name]) => !names.has(name))),
      })),
    })),
  );

function rare(choices: readonly Choice[]): string[] {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const name of new Set(candidates.flatMap(({ features }) => [...features.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count < FEW ? [name] : []));
}

/** The mean surprise at the right candidates of sets that the table was not made of. */
function lossOutside(sets: readonly (readonly Choice[])[], penalty: number): number {
  let loss = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(sets.filter((_, i) => i % FOLDS !== fold).flat(), penalty);
    for (const { candidates, right } of sets.filter((_, i) => i % FOLDS === fold).flat())
      loss -= Math.log(likelihoods(candidates, weights)[right] as number);
  }
  return loss / sets.flat().length;
}

/** The features by what the table would lose without them, least first: the weight squared times how much the feature varies. */
function byWorth(choices: readonly Choice[], weights: Weights): string[] {
  const worth = new Map(Object.keys(weights).map(name => [name, 0]));
  for (const { candidates } of choices) {
    const chances = likelihoods(candidates, weights);
    const [mean, square] = [new Map<string, number>(), new Map<string, number>()];
    candidates.forEach(({ features }, i) => {
      for (const [name, amount] of features) {
        const part = (chances[i] as number) * amount;
        mean.set(name, (mean.get(name) ?? 0) + part);
        square.set(name, (square.get(name) ?? 0) + part * amount);
      }
    });
    for (const [name, sum] of square)
      worth.set(
        name,
        (worth.get(name) ?? 0) + (sum - (mean.get(name) as number) ** 2) * (weights[name] as number) ** 2,
      );
  }
  return [...worth.keys()].sort((a, b) => (worth.get(a) as number) - (worth.get(b) as number) || (a < b ? -1 : 1));
}
