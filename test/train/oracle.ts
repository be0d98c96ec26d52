import type { ParserState } from '../../server/src/syntax/parserState.ts';

/** Gold heads of words 1…n of a projective tree, the root standing at n + 1; index 0 is unused. */
export type GoldHeads = Int32Array;

/**
 * Heads (0 at the root) with crossing arcs lifted: the shortest crossing arc goes to its head's head until none crosses. Several words may
 * be roots.
 */
export function projectiveHeads(given: Int32Array): GoldHeads {
  const n = given.length - 1;
  const heads = given.slice();
  for (let round = 0; round < 50; round++) {
    const word = shortestCrossing(heads);
    if (word === 0) break;
    const above = heads[heads[word] as number] as number;
    heads[word] = above > 0 ? above : heads.indexOf(0, 1);
    if (heads[word] === word) heads[word] = 0;
  }
  for (let i = 1; i <= n; i++) if (heads[i] === 0) heads[i] = n + 1;
  return heads;
}

function shortestCrossing(heads: Int32Array): number {
  let worst = 0;
  let shortest = Infinity;
  for (let word = 1; word < heads.length; word++) {
    const head = heads[word] as number;
    if (head === 0) continue;
    const low = Math.min(head, word);
    const high = Math.max(head, word);
    if (high - low >= shortest) continue;
    for (let k = low + 1; k < high; k++) {
      let above = k;
      for (let steps = 0; above !== 0 && above !== head && steps < heads.length; steps++)
        above = heads[above] as number;
      if (above === head) continue;
      shortest = high - low;
      worst = word;
      break;
    }
  }
  return worst;
}

export interface Costs {
  shift: number;
  reduce: number;
  left: number;
  right: number;
}

/** How many gold arcs each kind of action makes unreachable (Goldberg and Nivre 2012, with the root at the end). */
export function actionCosts(state: ParserState, gold: GoldHeads, out: Costs): void {
  const { next, n, stack, height, head } = state;
  const top = state.top;
  out.shift = 0;
  out.right = 0;
  let lost = 0;
  if (top) for (let k = next; k <= n; k++) if (gold[k] === top) lost++;
  out.reduce = lost;
  out.left = lost + (top && (gold[top] as number) > next ? 1 : 0);
  if (next > n) return;
  let dependents = 0;
  let headInStack = 0;
  for (let j = 0; j < height; j++) {
    const k = stack[j] as number;
    if (gold[k] === next && (head[k] as number) < 0) dependents++;
    if (gold[next] === k) headInStack = 1;
  }
  out.shift = dependents + headInStack;
  out.right = dependents;
  if (top && gold[next] !== top && (headInStack || (gold[next] as number) > next)) out.right++;
}
