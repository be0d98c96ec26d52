import { describe, expect, it } from 'vitest';
import { type AnnotatedCopy, compareCopies } from '../../../server/src/formats/agreement/agreement.ts';
import type { PlainClaim, PlainMention } from '../../../server/src/formats/exchange/exchanged.ts';

//            0123456789012345678901234567890123456789
const TEXT = 'Peru put 6 percent on tin from Chile and Cuba.';
const mention = (id: string, type: string, text: string, entity?: string): PlainMention => {
  const start = TEXT.indexOf(text);
  return { id, type, start, end: start + text.length, text, ...(entity && { entity: { id: entity, name: text } }) };
};
const claim = (target: string[]): PlainClaim => ({
  id: 'c1',
  start: 9,
  end: 18,
  mentions: ['m2'],
  kind: 'rate',
  key: { imposer: ['party/PE'], target, product: ['product/tin'], law: null },
  value: { number: 6, unit: 'percent' },
  valid: { from: null, to: null },
  modality: 'in-force',
});
const mentions = [
  mention('m1', 'party', 'Peru', 'party/PE'),
  mention('m2', 'tariff_rate', '6 percent'),
  mention('m3', 'product', 'tin', 'product/tin'),
  mention('m4', 'party', 'Chile', 'party/CL'),
];
const a: AnnotatedCopy = { file: 'a.txt', mentions, claims: [claim(['party/CL'])] };
const compare = (b: AnnotatedCopy, text: string | undefined = TEXT) => compareCopies([{ file: 'a.txt', text, a, b }]);

describe('agreement', () => {
  it('of a copy with itself is whole', () => {
    const result = compare(a);
    expect(result.spans.at(-1)).toEqual({
      type: 'all',
      a: 4,
      b: 4,
      exact: 4,
      overlapping: 4,
      exactF1: 1,
      overlappingF1: 1,
    });
    expect([result.kappa, result.entities?.f1, result.disagreements]).toEqual([1, 1, []]);
    expect(result.slots.every(one => one.same === one.pairs)).toBe(true);
  });

  it('counts exact and overlapping spans, each once', () => {
    const b = {
      ...a,
      mentions: [
        ...mentions.slice(0, 3),
        mention('m4', 'party', 'Chile and Cuba', 'party/CL'),
        mention('m5', 'party', 'Cuba', 'party/CU'),
      ],
    };
    const { spans, disagreements } = compare(b);
    expect(spans.find(one => one.type === 'party')).toMatchObject({
      a: 2,
      b: 3,
      exact: 1,
      overlapping: 2,
      exactF1: 0.4,
      overlappingF1: 0.8,
    });
    expect(disagreements.map(one => [one.what, one.a, one.b])).toEqual([
      ['span', 'party “Chile”', 'party “Chile and Cuba”'],
      ['span', null, 'party “Cuba”'],
    ]);
  });

  it('is kappa over tokens', () => {
    // 11 tokens; A labels 5 (3 types), B leaves "tin" out: 10 of 11 agree.
    const { kappa, tokens } = compare({ ...a, mentions: mentions.filter(one => one.type !== 'product') });
    expect(tokens).toBe(11);
    const expected = (6 * 7 + 2 * 2 + 2 * 2) / 121;
    expect(kappa).toBeCloseTo((10 / 11 - expected) / (1 - expected), 10);
    expect(compareCopies([{ file: 'a.txt', text: undefined, a, b: a }]).kappa).toBeNull();
  });

  it('is B-cubed over which mentions are one entity', () => {
    const b = {
      ...a,
      mentions: mentions.map(one =>
        one.text === 'Chile' ? { ...one, entity: { id: 'party/PE', name: 'Chile' } } : one,
      ),
    };
    const { entities, disagreements } = compare(b);
    // B puts Peru and Chile into one: precision (½ + ½ + 1) / 3, recall 1.
    expect(entities?.precision).toBeCloseTo(2 / 3, 10);
    expect(entities?.recall).toBe(1);
    expect(disagreements.map(one => [one.what, one.text, one.a, one.b])).toEqual([
      ['entity', 'Chile', 'party/CL', 'party/PE'],
    ]);
  });

  it('compares the slots of claims of one figure', () => {
    const { slots, disagreements } = compare({ ...a, claims: [claim(['party/CU'])] });
    expect(slots.find(one => one.slot === 'target')).toEqual({ slot: 'target', same: 0, pairs: 1 });
    expect(slots.find(one => one.slot === 'imposer')).toEqual({ slot: 'imposer', same: 1, pairs: 1 });
    expect(slots.some(one => one.slot === 'law')).toBe(false);
    expect(disagreements).toEqual([
      { file: 'a.txt', start: 9, end: 18, text: '6 percent', what: 'target', a: 'party/CL', b: 'party/CU' },
    ]);
    expect(compare({ ...a, claims: [] }).disagreements).toMatchObject([{ what: 'claim', a: 'rate', b: null }]);
  });
});
