import type { Candidate, Weights } from '../../server/src/claims/register/rank/candidate.ts';

/** Candidates of one slot of one labelled figure. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Which of them is right. */
  readonly right: number;
}

const STEPS = 30;
/** The change of the largest weight below which the table stands. */
const SETTLED = 1e-6;
/** A chance below which a candidate does not vary the table. */
const NONE = 1e-9;

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
  const rows = choices.map(({ candidates, right }) => ({ right, vectors: candidates.map(c => vectorOf(c, place)) }));
  const size = names.length;
  let table = new Float64Array(size);
  let now = lossOf(rows, table, penalty);
  for (let step = 0; step < STEPS; step++) {
    const gradient = table.map(weight => penalty * weight);
    const curve = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size);
      line[i] = penalty;
      return line;
    });
    for (const row of rows) addRow(row, table, gradient, curve);
    const change = solve(curve, gradient, size);
    // A step that goes too far is halved.
    let part = 1;
    for (;;) {
      const next = table.map((weight, i) => weight - part * (change[i] as number));
      const then = lossOf(rows, next, penalty);
      if (then <= now || part < 1e-3) {
        table = next;
        now = then;
        break;
      }
      part /= 2;
    }
    if (part * change.reduce((most, one) => Math.max(most, Math.abs(one)), 0) < SETTLED) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, table[i] as number]));
}

/** The features of a candidate by their places in the table. */
interface Vector {
  readonly at: Int32Array;
  readonly amount: Float64Array;
}
interface Row {
  readonly right: number;
  readonly vectors: readonly Vector[];
}

function vectorOf({ features }: Candidate, place: ReadonlyMap<string, number>): Vector {
  const at = Int32Array.from(features.keys(), name => place.get(name) as number);
  return { at, amount: Float64Array.from(features.values()) };
}

/** How likely the candidates of a row are. */
function likely({ vectors }: Row, table: Float64Array): number[] {
  const scores = vectors.map(({ at, amount }) =>
    at.reduce((sum, i, k) => sum + (table[i] as number) * (amount[k] as number), 0),
  );
  const top = Math.max(...scores);
  const raised = scores.map(score => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(one => one / sum);
}

const lossOf = (rows: readonly Row[], table: Float64Array, penalty: number): number =>
  rows.reduce((sum, row) => sum - Math.log(likely(row, table)[row.right] as number), 0) +
  (penalty / 2) * table.reduce((sum, weight) => sum + weight * weight, 0);

/** Adds what one choice tells: the expected less the right candidate's features, and how these vary. */
function addRow(row: Row, table: Float64Array, gradient: Float64Array, curve: readonly Float64Array[]): void {
  const chances = likely(row, table);
  const mean = new Map<number, number>();
  row.vectors.forEach(({ at, amount }, k) => {
    const p = chances[k] as number;
    for (let x = 0; x < at.length; x++) {
      const [i, a] = [at[x] as number, amount[x] as number];
      mean.set(i, (mean.get(i) ?? 0) + p * a);
      if (k === row.right) gradient[i] = (gradient[i] as number) - a;
      if (p < NONE) continue;
      const line = curve[i] as Float64Array;
      for (let y = 0; y < at.length; y++) {
        const j = at[y] as number;
        line[j] = (line[j] as number) + p * a * (amount[y] as number);
      }
    }
  });
  for (const [i, a] of mean) {
    gradient[i] = (gradient[i] as number) + a;
    const line = curve[i] as Float64Array;
    for (const [j, b] of mean) line[j] = (line[j] as number) - a * b;
  }
}

/** The solution of a symmetric positive definite system, by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array, size: number): number[] {
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const [a, b] = [lower[i] as Float64Array, lower[j] as Float64Array];
      let sum = (matrix[i] as Float64Array)[j] as number;
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
