import type { ParserInput } from './parserFeatures.ts';
import { type NamedLabels, ParserState } from './parserState.ts';
import { attachMarks } from './punctuation.ts';

/** Actions of the arc-eager system: 0 shift, 1 reduce, then one left arc and one right arc for each label. */
export const SHIFT = 0;
export const REDUCE = 1;
export const FIRST_LEFT = 2;

export interface ParserLabels {
  readonly labels: readonly string[];
  readonly named: NamedLabels;
}

export interface StateScores {
  /** The scores of a state by action, in an array that the next call uses again. */
  of(state: ParserState, input: ParserInput): Int32Array;
}

export interface ParserModel extends ParserLabels {
  readonly scores: StateScores;
}

/** Which kinds of action the state allows. */
export interface Legal {
  shift: boolean;
  reduce: boolean;
  left: boolean;
  right: boolean;
}

/** Heads by word from 0, -1 at the root, and labels as indices into `labels`. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

export const namedLabels = (labels: readonly string[]): NamedLabels => ({
  case: labels.indexOf('case'),
  mark: labels.indexOf('mark'),
  root: labels.indexOf('root'),
});

const legal: Legal = { shift: false, reduce: false, left: false, right: false };

/** Parses a sentence greedily: at most two actions a word. */
export function parseWords(model: ParserModel, forms: readonly string[], input: ParserInput): Arcs {
  const state = new ParserState(input.n);
  while (!state.done) {
    let action = onlyAction(model, state);
    if (action < 0) {
      const scores = model.scores.of(state, input);
      legalActions(state, legal);
      action = bestAction(model, scores, legal, state);
    }
    act(state, action, model);
  }
  return finished(model, state, forms, input);
}

/** The one thing that can be done in a state, which needs no scores; -1 where there is a choice. */
function onlyAction({ named }: ParserLabels, { top, next, n, head }: ParserState): number {
  if (top === 0) return SHIFT;
  if (next <= n) return -1;
  return (head[top] as number) >= 0 ? REDUCE : FIRST_LEFT + named.root;
}

/** What may be done next. */
export function legalActions(state: ParserState, out: Legal): void {
  const { top, next, n } = state;
  const atRoot = next === n + 1;
  const headed = top > 0 && (state.head[top] as number) >= 0;
  out.shift = !atRoot;
  out.reduce = headed;
  out.left = top > 0 && !headed;
  out.right = top > 0 && !atRoot;
}

/** The best of the legal actions. The label `root` goes to the root's dependents and to nothing else. */
export function bestAction(
  { labels, named }: ParserLabels,
  scores: Int32Array | Float64Array,
  legal: Legal,
  state: ParserState,
): number {
  let best = -1;
  let top = -Infinity;
  const offer = (action: number) => {
    const score = scores[action] as number;
    if (score > top) {
      best = action;
      top = score;
    }
  };
  if (legal.shift) offer(SHIFT);
  if (legal.reduce) offer(REDUCE);
  if (legal.left) {
    if (state.next === state.n + 1) offer(FIRST_LEFT + named.root);
    else for (let l = 0; l < labels.length; l++) if (l !== named.root) offer(FIRST_LEFT + l);
  }
  if (legal.right) {
    const first = FIRST_LEFT + labels.length;
    for (let l = 0; l < labels.length; l++) if (l !== named.root) offer(first + l);
  }
  return best;
}

export function act(state: ParserState, action: number, model: ParserLabels): void {
  const count = model.labels.length;
  if (action === SHIFT) state.push();
  else if (action === REDUCE) state.pop();
  else if (action < FIRST_LEFT + count) {
    const word = state.pop();
    state.arc(state.next, word, action - FIRST_LEFT, model.named);
  } else {
    state.arc(state.top, state.next, action - FIRST_LEFT - count, model.named);
    state.push();
  }
}

/** The tree of the whole sentence. The first word below the root keeps it, the others hang on that one; marks are attached at the end. */
function finished(model: ParserModel, state: ParserState, forms: readonly string[], input: ParserInput): Arcs {
  const { n } = state;
  const { places, isMark } = input;
  const heads = new Int32Array(forms.length).fill(-1);
  const labels = new Uint8Array(forms.length).fill(Math.max(0, model.labels.indexOf('punct')));
  const beside = Math.max(0, model.labels.indexOf('parataxis'));
  let root = 0;
  for (let i = 1; i <= n; i++) {
    const place = places[i] as number;
    const head = state.head[i] as number;
    labels[place] = state.label[i] as number;
    if (head <= n) heads[place] = places[head] as number;
    else if (root === 0) root = i;
    else {
      heads[place] = places[root] as number;
      labels[place] = beside;
    }
  }
  attachMarks(forms, isMark, heads);
  if (n === 0 && forms.length > 0) labels[0] = model.named.root;
  return { heads, labels };
}
