import { type Candidate, likelihoods, type Weights } from '../../server/src/claims/register/rank/candidate.ts';

/** Candidates of one slot of one labelled figure. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Which of them is right. */
  readonly right: number;
}

const STEPS = 30;
/** The change of the largest weight below which the table stands. */
const SETTLED = 1e-6;

/**
 * The table under which the right candidates are likeliest (a conditional log-linear model with a quadratic penalty on the weights), by
 * Newton's method: the problem is convex, so the table depends on the choices alone.
 *
 * @param penalty half of it times the squared weights is the price of a table
 */
export function fitWeights(choices: readonly Choice[], penalty: number): Weights {
  const names = [
    ...new Set(choices.flatMap(({ candidates }) => candidates.flatMap(c => [...c.features.keys()]))),
  ].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map(({ candidates, right }) => ({
    right,
    vectors: candidates.map(({ features }) =>
      [...features].map(([name, amount]): [number, number] => [place.get(name) as number, amount]),
    ),
    candidates,
  }));
  const size = names.length;
  let table: Record<string, number> = {};
  const loss = (weights: Weights): number =>
    choices.reduce(
      (sum, { candidates, right }) => sum - Math.log(likelihoods(candidates, weights)[right] as number),
      0,
    ) +
    (penalty / 2) * Object.values(weights).reduce((sum, w) => sum + w * w, 0);
  let now = loss(table);
  for (let step = 0; step < STEPS; step++) {
    const gradient = names.map(name => penalty * (table[name] ?? 0));
    const curve = names.map((_, i) => names.map((__, j) => (i === j ? penalty : 0)));
    for (const { right, vectors, candidates } of rows) {
      const likely = likelihoods(candidates, table);
      const mean = new Map<number, number>();
      vectors.forEach((vector, k) => {
        for (const [i, amount] of vector) mean.set(i, (mean.get(i) ?? 0) + (likely[k] as number) * amount);
      });
      for (const [i, amount] of mean) gradient[i] = (gradient[i] as number) + amount;
      for (const [i, amount] of vectors[right] as [number, number][]) gradient[i] = (gradient[i] as number) - amount;
      vectors.forEach((vector, k) => {
        const p = likely[k] as number;
        if (p < 1e-9) return;
        for (const [i, a] of vector)
          for (const [j, b] of vector) (curve[i] as number[])[j] = ((curve[i] as number[])[j] as number) + p * a * b;
      });
      for (const [i, a] of mean)
        for (const [j, b] of mean) (curve[i] as number[])[j] = ((curve[i] as number[])[j] as number) - a * b;
    }
    const change = solve(curve, gradient, size);
    // A step that goes too far is halved.
    let part = 1;
    for (;;) {
      const next = Object.fromEntries(
        names.map((name, i) => [name, (table[name] ?? 0) - part * (change[i] as number)]),
      );
      const then = loss(next);
      if (then <= now || part < 1e-3) {
        table = next;
        now = then;
        break;
      }
      part /= 2;
    }
    if (part * Math.max(...change.map(Math.abs), 0) < SETTLED) break;
  }
  return table;
}

/** The solution of a symmetric positive definite system, by Cholesky's factors. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[], size: number): number[] {
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const [a, b] = [lower[i] as Float64Array, lower[j] as Float64Array];
      let sum = (matrix[i] as readonly number[])[j] as number;
      for (let k = 0; k < j; k++) sum -= (a[k] as number) * (b[k] as number);
      a[j] = i === j ? Math.sqrt(sum) : sum / (b[j] as number);
    }
  const found = [...right];
  for (let i = 0; i < size; i++) {
    const row = lower[i] as Float64Array;
    for (let k = 0; k < i; k++) found[i] = (found[i] as number) - (row[k] as number) * (found[k] as number);
    found[i] = (found[i] as number) / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      found[i] = (found[i] as number) - ((lower[k] as Float64Array)[i] as number) * (found[k] as number);
    found[i] = (found[i] as number) / ((lower[i] as Float64Array)[i] as number);
  }
  return found;
}
