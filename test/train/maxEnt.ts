import type { Candidate, Weights } from '../../server/src/claims/register/rank/candidate.ts';

/** Candidates of one slot of one labelled figure. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Which of them is right. */
  readonly right: number;
}

const STEPS = 300;
/** The part of the loss by which a step must lower it, or the table stands. */
const SETTLED = 1e-6;
/** Steps from which the curve of the loss is guessed. */
const REMEMBERED = 8;
/** The first step goes this far against the gradient. */
const FIRST = 0.02;
/** A chance below which a candidate does not bend the loss. */
const NONE = 1e-9;

/**
 * The table under which the right candidates are likeliest (a conditional log-linear model with a quadratic penalty on the weights), by
 * the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal 1980): the problem is convex, so the table depends on the
 * choices alone.
 *
 * @param penalty half of it times the squared weights is the price of a table
 */
export function fitWeights(choices: readonly Choice[], penalty: number): Weights {
  const names = [
    ...new Set(choices.flatMap(({ candidates }) => candidates.flatMap(c => [...c.features.keys()]))),
  ].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map(({ candidates, right }) => ({ right, vectors: candidates.map(c => vectorOf(c, place)) }));
  let at = pointAt(rows, new Float64Array(names.length), penalty);
  const steps: Step[] = [];
  for (let step = 0; step < STEPS; step++) {
    const way = wayDown(at.gradient, steps);
    const slope = dot(at.gradient, way);
    // A step that goes too far is halved.
    let part = 1;
    let next = pointAt(rows, moved(at.table, way, -part), penalty);
    while (next.loss > at.loss - 1e-4 * part * slope && part > 1e-6) {
      part /= 2;
      next = pointAt(rows, moved(at.table, way, -part), penalty);
    }
    const change = moved(next.table, at.table, -1);
    const turn = moved(next.gradient, at.gradient, -1);
    if (dot(change, turn) > 0) steps.push({ change, turn });
    if (steps.length > REMEMBERED) steps.shift();
    const settled = at.loss - next.loss < SETTLED * at.loss;
    at = next;
    if (settled) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, at.table[i] as number]));
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
interface Point {
  readonly table: Float64Array;
  readonly loss: number;
  readonly gradient: Float64Array;
}
/** By how much a step changed the table, and how that turned the gradient. */
interface Step {
  readonly change: Float64Array;
  readonly turn: Float64Array;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, one, i) => sum + one * (b[i] as number), 0);
const moved = (a: Float64Array, b: Float64Array, part: number): Float64Array<ArrayBuffer> =>
  Float64Array.from(a, (one, i) => one + part * (b[i] as number));

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

/** The loss of a table and where it grows: the expected less the right candidates' features. */
function pointAt(rows: readonly Row[], table: Float64Array, penalty: number): Point {
  const gradient = table.map(weight => penalty * weight);
  let loss = (penalty / 2) * dot(table, table);
  for (const row of rows) {
    const chances = likely(row, table);
    loss -= Math.log(chances[row.right] as number);
    row.vectors.forEach(({ at, amount }, k) => {
      const off = (chances[k] as number) - (k === row.right ? 1 : 0);
      if (Math.abs(off) < NONE) return;
      for (let x = 0; x < at.length; x++) {
        const i = at[x] as number;
        gradient[i] = (gradient[i] as number) + off * (amount[x] as number);
      }
    });
  }
  return { table, loss, gradient };
}

/** The gradient as the last steps have bent it. */
function wayDown(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let way = Float64Array.from(gradient);
  const parts: number[] = [];
  for (const { change, turn } of [...steps].reverse()) {
    const part = dot(change, way) / dot(change, turn);
    parts.unshift(part);
    way = moved(way, turn, -part);
  }
  const last = steps.at(-1);
  const scale = last ? dot(last.change, last.turn) / dot(last.turn, last.turn) : FIRST;
  way = way.map(one => one * scale);
  steps.forEach(({ change, turn }, i) => {
    way = moved(way, change, (parts[i] as number) - dot(turn, way) / dot(change, turn));
  });
  return way;
}
