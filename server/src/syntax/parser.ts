import { MOST_PARSER_FEATURES, type ParserInput, parserFeatures } from './parserFeatures.ts';
import { type NamedLabels, ParserState } from './parserState.ts';
import type { Scorer } from './weights.ts';

/** Actions of the arc-eager system: 0 shift, 1 reduce, then one left arc and one right arc for each label. */
export const SHIFT = 0;
export const REDUCE = 1;
export const FIRST_LEFT = 2;

export interface ParserModel {
  readonly labels: readonly string[];
  readonly named: NamedLabels;
  readonly scorer: Scorer;
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

const features = new Int32Array(MOST_PARSER_FEATURES);
const legal: Legal = { shift: false, reduce: false, left: false, right: false };

/** Parses a sentence greedily: at most two actions a word. */
export function parseWords(model: ParserModel, input: ParserInput): Arcs {
  const state = new ParserState(input.n);
  while (!state.done) {
    const scores = model.scorer.score(features, parserFeatures(state, input, features));
    legalActions(state, input, legal);
    act(state, bestAction(model, scores, legal, state), model);
  }
  return oneRoot(model, state, input);
}

/** What may be done next. Punctuation never gets a dependent. */
export function legalActions(state: ParserState, input: ParserInput, out: Legal): void {
  const { top, next, n } = state;
  const atRoot = next === n + 1;
  const headed = top > 0 && (state.head[top] as number) >= 0;
  out.shift = !atRoot;
  out.reduce = headed;
  out.left = top > 0 && !headed && (atRoot || input.punctuation[next] === 0);
  out.right = top > 0 && !atRoot && input.punctuation[top] === 0;
}

/** The best of the legal actions. The label `root` goes to the root's dependents and to nothing else. */
export function bestAction(model: ParserModel, scores: Float64Array, legal: Legal, state: ParserState): number {
  const { labels, named } = model;
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

export function act(state: ParserState, action: number, model: ParserModel): void {
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

/** One word keeps the root: the first that is no punctuation; the others hang on it as parataxis. */
function oneRoot(model: ParserModel, state: ParserState, input: ParserInput): Arcs {
  const { n } = state;
  const heads = new Int32Array(n);
  const labels = new Uint8Array(n);
  let root = 0;
  for (let i = 1; i <= n; i++) {
    if (state.head[i] !== n + 1) continue;
    if (root === 0 || (input.punctuation[root] && !input.punctuation[i])) root = i;
  }
  const beside = model.labels.indexOf('parataxis');
  const mark = model.labels.indexOf('punct');
  for (let i = 1; i <= n; i++) {
    const head = state.head[i] as number;
    const free = head === n + 1;
    heads[i - 1] = free ? (i === root ? -1 : root - 1) : head - 1;
    labels[i - 1] = free && i !== root ? Math.max(0, input.punctuation[i] ? mark : beside) : (state.label[i] as number);
  }
  return { heads, labels };
}
