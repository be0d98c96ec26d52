import { describe, expect, it } from 'vitest';
import { syntaxModel } from '../../../server/src/syntax/model.ts';
import { act, FIRST_LEFT, type Legal, legalActions, REDUCE, SHIFT } from '../../../server/src/syntax/parser.ts';
import { type ParserInput, parserInput } from '../../../server/src/syntax/parserFeatures.ts';
import { ParserScores } from '../../../server/src/syntax/parserScores.ts';
import { ParserState } from '../../../server/src/syntax/parserState.ts';
import { tagWords } from '../../../server/src/syntax/tagger.ts';
import { cellOf, keyOf, type WeightRows } from '../../../server/src/syntax/weights.ts';
import { random } from '../../bench/articles.ts';
import { MOST_STATE_FEATURES, stateFeatures } from '../../train/stateFeatures.ts';
import { ownSentences } from './goldTree.ts';

const CLASSES = 41;

/** Rows of one cell to one of each class, for two features in three. */
function someRows(features: ReadonlySet<number>): WeightRows {
  const next = random(5);
  const rows = [...features]
    .filter(() => next() < 2 / 3)
    .map(key => ({ key, count: 1 + Math.floor(next() ** 3 * CLASSES) }));
  return {
    classes: CLASSES,
    keys: Int32Array.from(rows, ({ key }) => key),
    counts: Uint8Array.from(rows, ({ count }) => count),
    cells: Int32Array.from(
      rows.flatMap(({ key, count }) =>
        Array.from({ length: count }, (_, i) => cellOf((key + 7 * i) % CLASSES, key >> i)),
      ),
    ),
  };
}

/** What the weights of features sum up to. */
function sumsOf({ keys, counts, cells }: WeightRows): (features: Int32Array) => number[] {
  const cellsOf = new Map<number, Int32Array>();
  let cell = 0;
  keys.forEach((key, row) => {
    const count = counts[row] as number;
    cellsOf.set(key, cells.subarray(cell, cell + count));
    cell += count;
  });
  return features => {
    const sums: number[] = new Array(CLASSES).fill(0);
    for (const feature of features)
      for (const one of cellsOf.get(keyOf(feature)) ?? []) sums[one & 255] = (sums[one & 255] as number) + (one >> 8);
    return sums;
  };
}

interface Step {
  readonly state: ParserState;
  readonly input: ParserInput;
}

describe('scores that are kept by part', () => {
  const { tagger, parser } = syntaxModel();
  const legal: Legal = { shift: false, reduce: false, left: false, right: false };

  /** Sentences parsed at random; every state that has a word on the stack is shown. */
  function play(show: (step: Step) => void): void {
    const next = random(11);
    for (const { forms } of ownSentences) {
      const input = parserInput(tagger.words, forms, tagger.tags, tagWords(tagger, forms));
      const state = new ParserState(input.n);
      while (!state.done) {
        if (state.top > 0) show({ state, input });
        legalActions(state, legal);
        const label = Math.floor(next() * parser.labels.length);
        const left = FIRST_LEFT + label;
        const ways = [
          ...(legal.shift ? [SHIFT] : []),
          ...(legal.reduce ? [REDUCE, REDUCE] : []),
          ...(legal.left ? [left] : []),
          ...(legal.right ? [left + parser.labels.length] : []),
        ];
        act(state, ways[Math.floor(next() * ways.length)] as number, parser);
      }
    }
  }

  it('are the sums of all features, whatever was done before', () => {
    const out = new Int32Array(MOST_STATE_FEATURES);
    const featuresOf = ({ state, input }: Step) => out.subarray(0, stateFeatures(state, input, out));
    const all = new Set<number>();
    play(step => {
      for (const feature of featuresOf(step)) all.add(keyOf(feature));
    });
    const rows = someRows(all);
    const scores = new ParserScores(rows);
    const summed = sumsOf(rows);
    let compared = 0;
    play(step => {
      expect(scores.of(step.state, step.input).join()).toBe(summed(featuresOf(step)).join());
      compared++;
    });
    expect(compared).toBeGreaterThan(5000);
  });
});
