import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { FigureBucket, figureOf } from '../../../server/src/findings/figureBucket.ts';
import { madeFacts } from '../corpus/madeFacts.ts';

const claimsOf = (file: string, percents: readonly number[]): readonly Claim[] =>
  madeFacts(file, { sentences: [{ rates: percents.map(percent => ({ percent })) }] }).claims;

it('has for each figure the articles that state it, in the order of their names, whatever came and went', () => {
  const file = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const percents = fc.array(fc.constantFrom(10, 20, 25), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(file, percents), { maxLength: 20 }), edits => {
      const bucket = new FigureBucket();
      const all = new Map<string, readonly Claim[]>();
      for (const [name, rates] of edits) {
        const [before, after] = [all.get(name), claimsOf(name, rates)];
        bucket.add(madeFacts(name, { sentences: [] }), after);
        if (before) bucket.remove(madeFacts(name, { sentences: [] }), before);
        all.set(name, after);
      }
      for (const [claim] of [claimsOf('x', [10]), claimsOf('x', [20]), claimsOf('x', [25])]) {
        const figure = figureOf(claim as Claim);
        const stating = [...all].filter(([, items]) => items.some(item => figureOf(item) === figure));
        expect(bucket.of(figure)).toEqual(stating.map(([name, items]) => ({ file: name, items })).sort(byName));
      }
    }),
    { seed: 14 },
  );
});

const byName = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
