import { describe, expect, it } from 'vitest';
import { syntaxModel } from '../../../server/src/syntax/model.ts';
import { act, FIRST_LEFT, type Legal, legalActions, REDUCE, SHIFT } from '../../../server/src/syntax/parser.ts';
import { MOST_PARSER_FEATURES, parserFeatures, parserInput } from '../../../server/src/syntax/parserFeatures.ts';
import { ParserScores } from '../../../server/src/syntax/parserScores.ts';
import { ParserState } from '../../../server/src/syntax/parserState.ts';
import { tagWords } from '../../../server/src/syntax/tagger.ts';
import type { Scorer } from '../../../server/src/syntax/weights.ts';
import { random } from '../../bench/articles.ts';
import { ownSentences } from './goldTree.ts';

/** Every feature has a weight of its own. */
class ByHash implements Scorer {
  readonly classes = 7;
  private readonly sums = new Int32Array(this.classes);

  score(features: Int32Array, count: number): Int32Array {
    this.sums.fill(0);
    for (const feature of features.subarray(0, count)) {
      const c = (feature >>> 3) % this.classes;
      this.sums[c] = (this.sums[c] as number) + (feature >> 18);
    }
    return this.sums;
  }
}

describe('scores that are kept by part', () => {
  const { tagger, parser } = syntaxModel();
  const features = new Int32Array(MOST_PARSER_FEATURES);
  const legal: Legal = { shift: false, reduce: false, left: false, right: false };

  it('are the sums of all features, whatever was done before', () => {
    const scorer = new ByHash();
    const scores = new ParserScores(scorer);
    const next = random(11);
    let compared = 0;
    for (const { forms } of ownSentences) {
      const input = parserInput(tagger.words, forms, tagger.tags, tagWords(tagger, forms));
      const state = new ParserState(input.n);
      while (!state.done) {
        if (state.top > 0) {
          const all = Array.from(scorer.score(features, parserFeatures(state, input, features)));
          expect(Array.from(scores.of(state, input))).toEqual(all);
          compared++;
        }
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
    expect(compared).toBeGreaterThan(5000);
  });
});
