import {
  act,
  bestAction,
  FIRST_LEFT,
  type Legal,
  legalActions,
  namedLabels,
  type ParserLabels,
  REDUCE,
  SHIFT,
} from '../../server/src/syntax/parser.ts';
import { type ParserInput, parserInput } from '../../server/src/syntax/parserFeatures.ts';
import { ParserState } from '../../server/src/syntax/parserState.ts';
import type { Tag } from '../../server/src/syntax/tagger.ts';
import type { WordBook } from '../../server/src/syntax/wordShape.ts';
import type { GoldSentence } from './conllu.ts';
import { actionCosts, type Costs, type GoldHeads, projectiveHeads } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { MOST_STATE_FEATURES, stateFeatures } from './stateFeatures.ts';

export interface TrainedParser {
  readonly labels: readonly string[];
  readonly perceptron: Perceptron;
}

/** `epochs` rounds over all sentences; after `closeAfter` of them, training goes on with the `weights` that are largest. */
export interface Schedule {
  readonly epochs: number;
  readonly closeAfter: number;
  readonly weights: number;
}

interface Example {
  readonly input: ParserInput;
  readonly gold: GoldHeads;
  /** Labels of words 1…n; index 0 is unused. */
  readonly labels: Int32Array;
}

/** After this epoch the parser mostly follows its own choices, so that it learns to go on from its mistakes. */
const EXPLORE_FROM = 1;
const EXPLORE_SHARE = 0.9;

/** Learns arcs with a dynamic oracle. `tags` are predicted tags by sentence; `afterEpoch` may look at the state of things. */
export function trainParser(
  sentences: readonly GoldSentence[],
  words: WordBook,
  tags: readonly Tag[],
  tagsOf: readonly Uint8Array[],
  { epochs, closeAfter, weights }: Schedule,
  afterEpoch?: (epoch: number, trained: TrainedParser) => void,
): TrainedParser {
  const labels = labelNames(sentences);
  const idOf = new Map(labels.map((label, i) => [label, i]));
  const perceptron = new Perceptron(FIRST_LEFT + 2 * labels.length);
  const model: ParserLabels = { labels, named: namedLabels(labels) };
  const examples = sentences.map((sentence, s): Example => {
    const input = parserInput(words, sentence.forms, tags, tagsOf[s] as Uint8Array);
    const relations = Array.from(input.places, place => idOf.get(sentence.relations[place] ?? '') ?? -1);
    return { input, gold: projectiveHeads(withoutMarks(sentence, input)), labels: Int32Array.from(relations) };
  });
  const random = randomFrom(3);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const e of shuffle(order, random)) {
      learn(model, perceptron, examples[e] as Example, epoch >= EXPLORE_FROM ? random : undefined);
    }
    if (epoch + 1 === closeAfter) perceptron.close(weights);
    afterEpoch?.(epoch, { labels, perceptron });
  }
  return { labels, perceptron };
}

/** Gold heads of words 1…n of the input, 0 at the root; what hangs on a mark hangs on the mark's head. */
function withoutMarks({ heads }: GoldSentence, { places, isMark }: ParserInput): Int32Array {
  const indexOf = new Map(Array.from(places, (place, i) => [place, i]));
  return Int32Array.from(places, place => {
    let head = place < 0 ? -1 : (heads[place] as number);
    while (head >= 0 && isMark[head]) head = heads[head] as number;
    return head < 0 ? 0 : (indexOf.get(head) as number);
  });
}

function labelNames(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const s of sentences) for (const r of s.relations) counts.set(r, (counts.get(r) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

const features = new Int32Array(MOST_STATE_FEATURES);
const legal: Legal = { shift: false, reduce: false, left: false, right: false };
const costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 };

function learn(
  model: ParserLabels,
  perceptron: Perceptron,
  example: Example,
  explore: (() => number) | undefined,
): void {
  const { input, gold } = example;
  const state = new ParserState(input.n);
  while (!state.done) {
    const count = stateFeatures(state, input, features);
    const scores = perceptron.score(features, count);
    legalActions(state, legal);
    actionCosts(state, gold, costs);
    const chosen = bestAction(model, scores, legal, state);
    const right = bestRight(model, scores, state, example);
    perceptron.time++;
    let next = right;
    if (chosen !== right) {
      if (!isWrong(model, chosen, state, example)) next = chosen;
      else {
        perceptron.update(features, count, right, chosen);
        if (explore && explore() < EXPLORE_SHARE) next = chosen;
      }
    }
    act(state, next, model);
  }
}

const leastCost = (): number =>
  Math.min(
    legal.shift ? costs.shift : Infinity,
    legal.reduce ? costs.reduce : Infinity,
    legal.left ? costs.left : Infinity,
    legal.right ? costs.right : Infinity,
  );

/** The best-scored action among those that lose least, arcs with the word's own label. */
function bestRight(model: ParserLabels, scores: Float64Array, state: ParserState, example: Example): number {
  const { labels, named } = model;
  const least = leastCost();
  const labelOf = (word: number) => {
    const label = example.labels[word] as number;
    return label === named.root ? labels.indexOf('dep') : label;
  };
  let best = -1;
  let top = -Infinity;
  const offer = (action: number) => {
    const score = scores[action] as number;
    if (score > top) {
      best = action;
      top = score;
    }
  };
  if (legal.shift && costs.shift === least) offer(SHIFT);
  if (legal.reduce && costs.reduce === least) offer(REDUCE);
  if (legal.left && costs.left === least) {
    offer(FIRST_LEFT + (state.next === state.n + 1 ? named.root : labelOf(state.top)));
  }
  if (legal.right && costs.right === least) offer(FIRST_LEFT + labels.length + labelOf(state.next));
  return best;
}

/** Whether the action loses an arc that could be had, or gives a gold arc another label. */
function isWrong(model: ParserLabels, action: number, state: ParserState, example: Example): boolean {
  const { gold, labels } = example;
  const { top, next, n } = state;
  const count = model.labels.length;
  const least = leastCost();
  if (action === SHIFT) return costs.shift > least;
  if (action === REDUCE) return costs.reduce > least;
  if (action < FIRST_LEFT + count) {
    if (costs.left > least) return true;
    return next <= n && gold[top] === next && action - FIRST_LEFT !== labels[top];
  }
  if (costs.right > least) return true;
  return gold[next] === top && action - FIRST_LEFT - count !== labels[next];
}
