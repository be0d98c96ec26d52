import { describe, expect, it } from 'vitest';
import { readModel, unpackRows } from '../../../server/src/syntax/modelFile.ts';
import {
  act,
  FIRST_LEFT,
  type Legal,
  legalActions,
  namedLabels,
  type ParserLabels,
  REDUCE,
  SHIFT,
} from '../../../server/src/syntax/parser.ts';
import { ParserState } from '../../../server/src/syntax/parserState.ts';
import { cellOf, KEY_BITS, WeightTable } from '../../../server/src/syntax/weights.ts';
import { collapseTree } from '../../train/collapseTree.ts';
import { parseConllu } from '../../train/conllu.ts';
import { madeSentences } from '../../train/madeSentences.ts';
import { actionCosts, type Costs, projectiveHeads } from '../../train/oracle.ts';
import { packModel, packRows } from '../../train/packModel.ts';
import { Perceptron } from '../../train/perceptron.ts';
import { ownSentences } from './goldTree.ts';

const model: ParserLabels = {
  labels: ['root', 'dep'],
  named: namedLabels(['root', 'dep']),
};

/** Replays a tree by actions that cost nothing; the heads that come out. */
function replay(gold: Int32Array): number[] {
  const n = gold.length - 1;
  const state = new ParserState(n);
  const legal: Legal = { shift: false, reduce: false, left: false, right: false };
  const costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 };
  let steps = 0;
  while (!state.done) {
    expect(++steps).toBeLessThanOrEqual(2 * n);
    legalActions(state, legal);
    actionCosts(state, gold, costs);
    if (legal.left && costs.left === 0) act(state, FIRST_LEFT + (state.next === n + 1 ? 0 : 1), model);
    else if (legal.right && costs.right === 0) act(state, FIRST_LEFT + model.labels.length + 1, model);
    else if (legal.reduce && costs.reduce === 0) act(state, REDUCE, model);
    else if (legal.shift && costs.shift === 0) act(state, SHIFT, model);
    else throw new Error('no action is free');
  }
  return Array.from(state.head.subarray(1, n + 1));
}

describe('the oracle', () => {
  it('leads to the tree, in at most two steps a word', () => {
    for (const { heads } of [...ownSentences, ...madeSentences(200, 9)]) {
      const gold = projectiveHeads(Int32Array.from([0, ...heads.map(head => head + 1)]));
      expect(replay(gold)).toEqual(Array.from(gold.subarray(1)));
    }
  });

  it('lifts arcs that cross', () => {
    // 1 → 3 crosses the arc from the root to 2.
    const gold = projectiveHeads(Int32Array.from([0, 3, 0, 2]));
    expect(Array.from(gold)).toEqual([0, 2, 4, 2]);
  });
});

describe('the perceptron', () => {
  it('learns, is packed and read again with the same decisions', () => {
    const perceptron = new Perceptron(3);
    const features = Int32Array.from([7, -11, 123456789]);
    perceptron.time = 1;
    perceptron.update(features, 3, 2, 0);
    perceptron.time = 4;
    const rows = perceptron.averaged(1);
    expect([...rows.weights].sort()).toEqual([-0.75, -0.75, -0.75, 0.75, 0.75, 0.75]);
    const bytes = packModel({
      trainedOn: ['nothing'],
      tags: [{ xpos: 'NN', upos: 'NOUN' }],
      labels: ['root'],
      certain: new Map([['steel', 0]]),
      clusters: [['käse']],
      tagger: rows,
      parser: rows,
    });
    const flipped = (at: number) => bytes.map((b, i) => (i === at ? b ^ 1 : b));
    for (const damaged of [bytes.slice(0, -1), flipped(bytes.length - 1), flipped(20)]) {
      expect(() => readModel(damaged)).toThrow('damaged');
    }
    expect(() => readModel(bytes.slice(1))).toThrow('no model');
    const read = readModel(bytes);
    expect(read.trainedOn).toEqual(['nothing']);
    expect(read.tagger.certain.get('steel')).toBe(0);
    expect(read.tagger.words.featuresOf('Käse').cluster).toBe(1);
    const { scorer } = read.tagger;
    scorer.features.set(features);
    const scores = scorer.score(3);
    expect(Array.from(scores).map(Math.sign)).toEqual([-1, 0, 1]);
    scorer.features[0] = 8;
    expect(Array.from(scorer.score(1))).toEqual([0, 0, 0]);
  });

  it('packs rows of any length, however far their keys are apart', () => {
    const keys = Int32Array.of(1, 2, 300, 301, 70_000, 2 ** 27, 2 ** KEY_BITS - 1);
    const classes = [[3], [2, 0], [3], [255, 7, 1], [3], [2, 9], [250]];
    const starts = Int32Array.from({ length: keys.length + 1 }, (_, row) => classes.slice(0, row).flat().length);
    const classOf = Uint8Array.from(classes.flat());
    const roots = Array.from(classOf, (_, cell) => (cell === 0 ? 127 : cell * (cell % 2 ? 5 : -5)));
    const weights = Float32Array.from(roots, root => Math.sign(root) * root * root);
    const { header, bytes } = packRows({ classes: 256, keys, starts, classOf, weights });
    const read = unpackRows(bytes, header);
    let end = 0;
    const found = Array.from(read.keys, (key, row) => {
      const cells = read.cells.slice(end, end + (read.counts[row] as number));
      end += cells.length;
      return [key, [...cells].sort()];
    });
    const packed = Array.from(keys, (key, row) => {
      const cells = roots
        .slice(starts[row], starts[row + 1])
        .map((root, i) => cellOf(classes[row]?.[i] as number, root));
      return [key, cells.sort()];
    });
    expect(found.sort()).toEqual(packed.sort());
  });

  it('keeps the largest weights when it closes, and takes in no more', () => {
    const perceptron = new Perceptron(2);
    perceptron.time = 1;
    for (let i = 0; i < 3; i++) perceptron.update(Int32Array.of(5), 1, 0, 1);
    perceptron.update(Int32Array.of(6), 1, 0, 1);
    perceptron.time = 2;
    perceptron.close(2);
    perceptron.update(Int32Array.of(9), 1, 0, 1);
    const { keys, weights } = perceptron.averaged(1);
    expect([...keys]).toEqual([5]);
    expect(weights).toHaveLength(2);
  });

  it('is as fast in large tables: rows of neighbouring keys do not collide', () => {
    const keys = Int32Array.from({ length: 100 }, (_, i) => (i + 1) * 2_000_000);
    const table = new WeightTable({
      classes: 2,
      keys,
      counts: new Uint8Array(100).fill(1),
      cells: new Int32Array(100).fill(cellOf(1, -3)),
    });
    table.features.set(keys);
    expect(table.score(100)[1]).toBe(-900);
  });
});

describe('trees for training', () => {
  it('are read from CoNLL-U', () => {
    const [sentence] = parseConllu(
      '# sent_id = a\n1-2\tcannot\n1\tcan\t_\tAUX\tMD\t_\t0\troot\n2\tnot\t_\tPART\tRB\t_\t1\torphan\n\n',
    );
    expect(sentence).toMatchObject({ id: 'a', forms: ['can', 'not'], heads: [-1, 0], relations: ['root', 'dep'] });
  });

  it('have rates, amounts, dates and names as one word', () => {
    const forms = (id: string) => collapseTree(ownSentences.find(s => s.id === id) ?? fail()).forms.join(' ');
    expect(forms('more-041')).toBe('The House delayed the <rate> duty on upholstered furniture until <date> .');
    expect(forms('more-114')).toContain('worth <money> a year');
  });
});

function fail(): never {
  throw new Error('no such sentence');
}
