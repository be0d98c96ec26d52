import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import type { Corpus } from '../../../server/src/corpus/corpus.ts';
import { isMainSide } from '../../../server/src/features/mainSide.ts';
import { MainSideCount } from '../../../server/src/features/mainSideCount.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { madeFacts, madeKnowledge } from '../corpus/madeFacts.ts';

const open = (): Corpus =>
  openCorpus({ knowledge: madeKnowledge(), folderOf: () => ({ prefix: '', settings: noSettings }) });

const said = fc.record({
  published: fc.constantFrom('2021-11-15', '2021-11-17', '2021-12-01'),
  sentences: fc.array(
    fc.record({
      rates: fc.array(
        fc.record({ percent: fc.constantFrom(10, 20, 25), product: fc.constantFrom('steel', 'aluminum') }),
        { maxLength: 2 },
      ),
      key: fc.constantFrom('k1', 'k2'),
    }),
    { maxLength: 3 },
  ),
});
const edit = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  said: fc.option(said, { freq: 5 }),
});

test('counts as looking at every finding does, after any run of edits', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 15 }), rounds => {
      const corpus = open();
      const count = new MainSideCount();
      for (const edits of rounds) {
        for (const { file, said: now } of edits)
          if (now) corpus.set(madeFacts(file, now));
          else corpus.delete(file);
        const snapshot = corpus.snapshot();
        const all = snapshot.allFindings().filter(finding => isMainSide(snapshot, finding));
        expect(count.of(snapshot)).toBe(all.length);
      }
    }),
    { seed: 128, numRuns: 100 },
  );
});

test('looks at what an edit concerns, however large the folder', () => {
  const looks = (n: number): number => {
    const corpus = open();
    const meter = newMeter();
    const count = new MainSideCount(meter);
    const article = (i: number, percent: number) =>
      madeFacts(`f${String(i).padStart(6, '0')}`, {
        published: '2021-11-17',
        sentences: [{ rates: [{ percent, product: `good-${i >> 2}` }], key: `k${i >> 2}` }],
      });
    for (let i = 0; i < n; i++) corpus.set(article(i, i % 4 === 0 ? 20 : 25));
    expect(count.of(corpus.snapshot())).toBe(n / 4);
    const before = meter.pairs;
    expect(before).toBeGreaterThanOrEqual(n);
    corpus.set(article(5, 30));
    count.of(corpus.snapshot());
    return meter.pairs - before;
  };
  expect(looks(800)).toBe(looks(80));
});
