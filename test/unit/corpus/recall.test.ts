import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import type { ArticleFacts } from '../../../server/src/claims/articleFacts.ts';
import type { ArticleFolder, Corpus } from '../../../server/src/corpus/corpus.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, madeFacts, madeKnowledge } from './madeFacts.ts';

const FOLDER: ArticleFolder = { prefix: '', settings: noSettings };
const knowledge = madeKnowledge();
const open = (folder: () => ArticleFolder = () => FOLDER, meter = newMeter()): Corpus =>
  openCorpus({ knowledge, folderOf: folder, meter });

/** Facts of all versions of all articles, as a cache has them. */
class Versions {
  readonly #known = new Map<string, ArticleFacts>();

  of(file: string, made: MadeArticle): ArticleFacts {
    const facts = madeFacts(file, made);
    this.#known.set(`${file} ${facts.hash}`, facts);
    return facts;
  }

  readonly earlier = (file: string, hash: string): ArticleFacts | undefined => this.#known.get(`${file} ${hash}`);
}

function recall(corpus: Corpus, parts: Iterable<Uint8Array>, versions: Versions): number | undefined {
  for (const part of parts) if (!corpus.readJudged(part)) break;
  return corpus.recallJudged(versions.earlier);
}

/** As if each article were read and compared now. */
function anew(corpus: Corpus, folder?: () => ArticleFolder): Corpus {
  const other = open(folder);
  const snapshot = corpus.snapshot();
  for (const file of snapshot.files.toReversed()) other.set({ ...(snapshot.facts(file) as ArticleFacts) });
  return other;
}
const same = (corpus: Corpus, folder?: () => ArticleFolder): void => {
  const [found, expected] = [corpus, anew(corpus, folder)].map(one => one.snapshot().allFindings());
  expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
};

const person = fc.constantFrom(
  { id: 'person/marta-kowalska', text: 'Marta Kowalska', office: 'pl-trade-minister' },
  { id: 'person/marta-kowalsca', text: 'Marta Kowalsca', office: 'pl-trade-minister' },
  { id: 'person/jan-kowalska', text: 'Jan Kowalska', office: 'pl-finance-minister' },
);
const sentence = fc.record(
  {
    people: fc.array(person, { maxLength: 1 }),
    rates: fc.array(fc.record({ percent: fc.constantFrom(10, 20, 25), product: fc.constantFrom('steel', 'tin') }), {
      maxLength: 2,
    }),
    key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'),
  },
  { requiredKeys: [] },
);
const article = fc.record({
  published: fc.constantFrom('2021-11-15', '2021-11-17', '2022-03-01'),
  sentences: fc.array(sentence, { maxLength: 4 }),
});
const fileName = fc.nat(20).map(n => `f${n}`);
const change = fc.record({ file: fileName, made: fc.option(article, { nil: undefined, freq: 4 }) });

function apply(corpus: Corpus, { file, made }: { file: string; made: MadeArticle | undefined }, versions: Versions) {
  if (made) corpus.set(versions.of(file, made));
  else corpus.delete(file);
}

describe('what an earlier run found', () => {
  test('is what comparing the folder anew finds, whatever changed meanwhile or does later', () => {
    let recalled = 0;
    const articles = fc.array(article, { minLength: 12, maxLength: 18 });
    const few = fc.array(change, { maxLength: 3 });
    fc.assert(
      fc.property(articles, few, few, few, (first, meanwhile, early, later) => {
        const versions = new Versions();
        const before = open();
        for (const [i, made] of first.entries()) before.set(versions.of(`f${i}`, made));
        const parts = [...before.packJudged()];
        const after = open();
        for (const [i, made] of first.entries()) after.set(versions.of(`f${i}`, made));
        for (const one of meanwhile) apply(after, one, versions);
        // Somebody may have looked while the folder was read in.
        for (const { file } of early) after.snapshot().findings(file);
        if (recall(after, parts, versions) !== undefined) recalled++;
        for (const { file } of early)
          expect(after.snapshot().findings(file)).toEqual(anew(after).snapshot().findings(file));
        same(after);
        for (const one of later) {
          apply(after, one, versions);
          same(after);
        }
        // What was taken up is packed again as well.
        const third = open();
        for (const file of after.snapshot().files) third.set({ ...(after.snapshot().facts(file) as ArticleFacts) });
        expect(recall(third, after.packJudged(), versions)).toBe(0);
        same(third);
      }),
      { seed: 2929, numRuns: 60 },
    );
    expect(recalled).toBeGreaterThan(40);
  });

  const said = (i: number, percent: number): MadeArticle => ({
    published: '2021-11-17',
    sentences: [{ rates: [{ percent, product: `good-${i >> 2}` }], key: `k${i >> 2}` }],
  });
  const filled = (versions: Versions, n = 40, folder?: () => ArticleFolder, meter = newMeter()): Corpus => {
    const corpus = open(folder, meter);
    for (let i = 0; i < n; i++) corpus.set(versions.of(`f${String(i).padStart(4, '0')}`, said(i, i % 4 ? 25 : 20)));
    return corpus;
  };

  test('is not taken up where it is damaged, cut short or of another folder', () => {
    const versions = new Versions();
    const parts = [...filled(versions, 220).packJudged()];
    expect(parts).toHaveLength(4);
    const damaged = parts.map((part, at) => {
      const other = part.slice();
      const middle = other.length >> 1;
      other[middle] = (other[middle] as number) ^ 1;
      return parts.with(at, other);
    });
    const spoilt = [
      [],
      parts.slice(0, 3),
      parts.slice(1),
      [...parts, parts[1] as Uint8Array],
      parts.with(2, new Uint8Array(4)),
      ...damaged,
    ];
    for (const some of spoilt) {
      const corpus = filled(versions, 220);
      expect(recall(corpus, some, versions)).toBeUndefined();
      same(corpus);
    }
    const other = open();
    other.set(madeFacts('elsewhere', said(1, 25)));
    expect(recall(other, parts, versions)).toBeUndefined();
    same(other);
  });

  test('is not taken up where nobody knows what a changed article said', () => {
    const versions = new Versions();
    const parts = [...filled(versions).packJudged()];
    const corpus = filled(versions);
    corpus.set(madeFacts('f0003', said(3, 30)));
    expect(recall(corpus, parts, new Versions())).toBeUndefined();
    same(corpus);
    expect(recall(corpus, parts, versions)).toBe(1);
    same(corpus);
  });

  test('is shown as the settings of this run say', () => {
    const versions = new Versions();
    const parts = [...filled(versions).packJudged()];
    const quiet = () => ({ ...FOLDER, settings: { ...noSettings, severity: { 'figure-conflict': 'hint' as const } } });
    const fact = {
      key: 'rate:US:any:good-0:additional',
      value: '25 percent',
      source: 'f0001',
      rank: 'preferred' as const,
    };
    const decided = () => ({ ...FOLDER, settings: { ...noSettings, facts: [fact] } });
    for (const folder of [quiet, decided]) {
      const corpus = filled(versions, 40, folder);
      expect(recall(corpus, parts, versions)).toBe(0);
      same(corpus, folder);
      // … and so is what was kept under these settings, under others.
      const back = filled(versions);
      expect(recall(back, corpus.packJudged(), versions)).toBe(0);
      same(back);
    }
  });

  test('costs no comparison, and a changed article its own alone', () => {
    const pairs = (n: number): readonly number[] => {
      const versions = new Versions();
      const parts = [...filled(versions, n).packJudged()];
      return [false, true].map(changes => {
        const meter = newMeter();
        const corpus = filled(versions, n, undefined, meter);
        if (changes) corpus.set(versions.of('f0005', said(5, 30)));
        expect(recall(corpus, parts, versions)).toBe(changes ? 1 : 0);
        corpus.snapshot().allFindings();
        return meter.pairs;
      });
    };
    const [small, large] = [pairs(100), pairs(400)];
    expect(small[0]).toBe(0);
    expect(small[1]).toBeGreaterThan(0);
    expect(large).toEqual(small);
  });
});
