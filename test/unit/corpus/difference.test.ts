import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import type { ArticleFacts } from '../../../server/src/claims/articleFacts.ts';
import type { Corpus } from '../../../server/src/corpus/corpus.ts';
import { postingsOf } from '../../../server/src/corpus/postings.ts';
import { verifySame } from '../../../server/src/corpus/verifySame.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, type MadePerson, type MadeSentence, madeFacts, madeKnowledge } from './madeFacts.ts';

const open = (verify = false): Corpus =>
  openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
    verify,
  });

const person: fc.Arbitrary<MadePerson> = fc.constantFrom(
  { id: 'person/marta-kowalska', text: 'Marta Kowalska', office: 'pl-trade-minister' },
  { id: 'person/marta-kowalsca', text: 'Marta Kowalsca', office: 'pl-trade-minister' },
  { id: 'person/jan-kowalska', text: 'Jan Kowalska', office: 'pl-finance-minister' },
  { id: 'person/kowalska', text: 'Kowalska' },
  { id: 'person/kowalska', text: 'Kowalska', office: 'pl-finance-minister' },
);
const agency: fc.Arbitrary<NonNullable<MadeSentence['agencies']>[number]> = fc.constantFrom(
  { id: 'agency/office-of-ores', text: 'Office of Ores', form: 'full' as const },
  { id: 'agency/office-of-ores', text: 'OOO', form: 'acronym' as const },
  { id: 'agency/ooo', text: 'OOO', form: 'acronym' as const },
);
const sentence: fc.Arbitrary<MadeSentence> = fc.record(
  {
    people: fc.array(person, { maxLength: 2 }),
    agencies: fc.array(agency, { maxLength: 2 }),
    rates: fc.array(
      fc.record({ percent: fc.constantFrom(10, 20, 25), product: fc.constantFrom('steel', 'aluminum') }),
      { maxLength: 2 },
    ),
    key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
    zone: fc.constantFrom('body' as const, 'related' as const),
  },
  { requiredKeys: [] },
);
const article: fc.Arbitrary<MadeArticle> = fc.record(
  {
    published: fc.constantFrom('2021-11-15', '2021-11-17', '2022-03-01'),
    sentences: fc.array(sentence, { maxLength: 5 }),
  },
  { requiredKeys: ['sentences'] },
);
const fileName = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), file: fileName, article }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), file: fileName }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), file: fileName, to: fileName }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settings' as const) }) },
);

/** Edits a corpus, with a look at all its findings before each, and holds it against one made of the same facts in another order. */
function equalsRebuilt<T>(
  corpus: Corpus,
  edits: readonly { file: number; said: T | undefined }[],
  facts: (file: number, said: T) => ArticleFacts,
): void {
  for (const { file, said } of edits) {
    corpus.snapshot().allFindings();
    if (said === undefined) corpus.delete(`f${file}`);
    else corpus.set(facts(file, said));
  }
  const snapshot = corpus.snapshot();
  const rebuilt = open();
  for (const file of snapshot.files.toReversed()) rebuilt.set({ ...(snapshot.facts(file) as ArticleFacts) });
  expect(JSON.stringify(snapshot.allFindings())).toBe(JSON.stringify(rebuilt.snapshot().allFindings()));
}

describe('the index by difference', () => {
  test('equals the index rebuilt after any run of edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), edits => {
        const corpus = open(true);
        for (const e of edits) {
          if (e.do === 'set') corpus.set(madeFacts(e.file, e.article));
          else if (e.do === 'delete') corpus.delete(e.file);
          else if (e.do === 'rename') corpus.rename(e.file, e.to);
          else if (e.do === 'settings') corpus.settingsChanged();
          else corpus.snapshot();
        }
        corpus.snapshot();
      }),
      { seed: 1115, numRuns: 150 },
    );
  });

  test('equals it for each article that is looked at alone, now or in an earlier snapshot, whatever else is not judged yet', () => {
    const few = fc.constantFrom('a', 'b', 'c');
    const set = fc.record({ do: fc.constant('set' as const), file: few, article });
    const look = fc.record({ do: fc.constant('look' as const), file: few });
    const hold = fc.record({ do: fc.constant('hold' as const) });
    const judge = fc.record({ do: fc.constant('judge' as const), pieces: fc.nat(6) });
    const late = fc.record({ do: fc.constant('late' as const), file: few });
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, set, look, look, hold, judge, late), { maxLength: 30 }), edits => {
        const corpus = open();
        let held = corpus.snapshot();
        for (const e of edits) {
          if (e.do === 'set') corpus.set(madeFacts(e.file, e.article));
          else if (e.do === 'delete') corpus.delete(e.file);
          else if (e.do === 'rename') corpus.rename(e.file, e.to);
          else if (e.do === 'settings') corpus.settingsChanged();
          else if (e.do === 'hold') held = corpus.snapshot();
          else if (e.do === 'judge') {
            let left = e.pieces;
            corpus.judge(() => left-- > 0);
          } else {
            const snapshot = e.do === 'late' ? held : corpus.snapshot();
            const rebuilt = open();
            for (const file of snapshot.files) rebuilt.set({ ...(snapshot.facts(file) as ArticleFacts) });
            const anew = rebuilt.snapshot();
            anew.allFindings();
            if (e.do !== 'read') expect(snapshot.findings(e.file)).toEqual(anew.findings(e.file));
            else expect(snapshot.allFindings()).toEqual(anew.allFindings());
          }
        }
      }),
      { seed: 2911, numRuns: 600 },
    );
  });

  test('equals it, too, where a key is stated far more often than is looked at around one statement', () => {
    const rate = fc.record({
      percent: fc.constantFrom(25, 25, 25, 20, 50),
      from: fc.option(fc.constantFrom('2021-11-20', '2021-12-10'), { nil: undefined, freq: 8 }),
    });
    const day = fc.integer({ min: 1, max: 59 }).map(n => new Date(Date.UTC(2021, 10, n)).toISOString().slice(0, 10));
    const said = fc.record({ published: day, rate, key: fc.constantFrom('k1', 'k2') });
    const facts = (
      file: number,
      { published, rate: { percent, from }, key }: typeof said extends fc.Arbitrary<infer T> ? T : never,
    ) => madeFacts(`f${file}`, { published, sentences: [{ rates: [{ percent, ...(from ? { from } : {}) }], key }] });
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 40, maxLength: 70 }),
        fc.array(fc.record({ file: fc.nat(69), said: fc.option(said, { nil: undefined, freq: 6 }) }), {
          maxLength: 12,
        }),
        (first, edits) => {
          const corpus = open();
          for (const [i, one] of first.entries()) corpus.set(facts(i, one));
          equalsRebuilt(corpus, edits, facts);
        },
      ),
      { seed: 1121, numRuns: 12 },
    );
  });

  test('equals it, too, of figures too many to be slips, whose buckets are not kept whole', () => {
    const said = fc.record({ percent: fc.nat(130), key: fc.constantFrom('k1', 'k2') });
    const facts = (file: number, { percent, key }: { percent: number; key: string }) =>
      madeFacts(`f${file}`, { published: '2021-11-15', sentences: [{ rates: [{ percent }], key }] });
    const edits = fc.array(fc.record({ file: fc.nat(129), said: fc.option(said, { nil: undefined }) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 16 }), edits, (few, all) => {
        const corpus = open();
        // As many figures as are a table, a sentence with about as many as make it a form, and another with all of them.
        for (let i = 0; i < 125; i++) corpus.set(facts(i, { percent: i, key: i < few ? 'k1' : 'k2' }));
        equalsRebuilt(corpus, all, facts);
      }),
      { seed: 2912, numRuns: 10 },
    );
  });

  test('is judged in slices of any size, with nothing left for who reads findings', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        (articles, size) => {
          const meter = newMeter();
          const corpus = openCorpus({
            knowledge: madeKnowledge(),
            folderOf: () => ({ prefix: '', settings: noSettings }),
            meter,
          });
          const whole = open();
          const set = (file: string, one: MadeArticle): void => {
            for (const each of [corpus, whole]) each.set(madeFacts(file, one));
          };
          let slices = 0;
          articles.forEach((one, i) => {
            set(`f${i}`, one);
            // A change in the midst of the slices is judged with them, and so is what somebody reads there.
            for (let left = size; !corpus.judge(() => --left > 0); left = size) {
              slices++;
              if (slices === size) set('late', articles[0] as MadeArticle);
              else if (slices === size + 1)
                expect(corpus.snapshot().findings('f0')).toEqual(whole.snapshot().findings('f0'));
              else if (slices > 1000) throw new Error('without end');
            }
          });
          expect(slices).toBeGreaterThan(0);
          const judged = meter.pairs;
          expect(corpus.snapshot().allFindings()).toEqual(whole.snapshot().allFindings());
          expect(meter.pairs).toBe(judged);
        },
      ),
      { seed: 3007, numRuns: 60 },
    );
  });

  test('does not depend on the order of loading', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 8 }), fc.nat(), (articles, turn) => {
        const facts = articles.map((one, i) => madeFacts(`f${i}`, one));
        const one = open();
        for (const f of facts) one.set(f);
        const other = open();
        const at = turn % facts.length;
        for (const f of [...facts.slice(at).reverse(), ...facts.slice(0, at)]) {
          other.set(f);
          other.snapshot();
        }
        const sorted = (corpus: Corpus) =>
          [...corpus.takeNeighbourChanges()].sort((a, b) => (a.file < b.file ? -1 : 1));
        verifySame(one.snapshot(), other.snapshot());
        expect(sorted(one)).toEqual(sorted(other));
      }),
      { seed: 409, numRuns: 100 },
    );
  });

  test('would be caught where it differs', () => {
    const one = open();
    one.set(madeFacts('a', { sentences: [{ people: [{ id: 'person/x', text: 'Xenia Yoder' }] }] }));
    const other = open();
    other.set(madeFacts('a', { sentences: [] }));
    expect(() => verifySame(one.snapshot(), other.snapshot())).toThrow('counts');
  });
});

describe('a snapshot', () => {
  test('stays as it was when the corpus goes on', () => {
    const corpus = open();
    const said = (percent: number) => ({ published: '2021-11-17', sentences: [{ rates: [{ percent }] }] });
    corpus.set(madeFacts('a', said(25)));
    corpus.set(madeFacts('b', said(20)));
    const before = corpus.snapshot();
    expect(before.allFindings()).toHaveLength(2);
    corpus.set(madeFacts('b', said(25)));
    corpus.delete('a');
    const after = corpus.snapshot();
    expect(after.allFindings()).toEqual([]);
    expect(before.files).toEqual(['a', 'b']);
    expect(before.findings('a')).toHaveLength(1);
    expect(before.facts('a')?.claims).toHaveLength(1);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(corpus.snapshot()).toBe(after);
  });
});

/** An empty corpus with the meter of its work. */
function countedCorpus() {
  const meter = newMeter();
  const folder = { prefix: '', settings: noSettings };
  return { meter, corpus: openCorpus({ knowledge: madeKnowledge(), folderOf: () => folder, meter }) };
}

describe('the work', () => {
  /** A folder of n articles, each agreeing with its neighbours in time about its own key; one of them is edited. */
  const pairsOfEdit = (n: number): { load: number; edit: number } => {
    const { corpus, meter } = countedCorpus();
    const said = (i: number, percent: number) =>
      madeFacts(`f${String(i).padStart(6, '0')}`, {
        published: '2021-11-17',
        sentences: [{ rates: [{ percent, product: `good-${i >> 2}` }], key: `k${i >> 2}` }],
      });
    for (let i = 0; i < n; i++) corpus.set(said(i, i % 4 === 0 ? 20 : 25));
    corpus.snapshot().allFindings();
    const load = meter.pairs;
    corpus.set(said(5, 30));
    corpus.snapshot().allFindings();
    return { load, edit: meter.pairs - load };
  };

  test('of loading grows with the folder, that of an edit does not', () => {
    const small = pairsOfEdit(200);
    const large = pairsOfEdit(800);
    expect(small.edit).toBeGreaterThan(0);
    expect(large.edit).toBe(small.edit);
    expect(large.load).toBeLessThanOrEqual(4 * small.load);
  });

  test('of an edit does not grow with the statements that agree, nor with the copies of a sentence', () => {
    const pairs = (n: number): number => {
      const { corpus, meter } = countedCorpus();
      const said = (i: number, percent: number) =>
        madeFacts(`f${String(i).padStart(6, '0')}`, {
          published: `2021-11-${String(1 + (i % 28)).padStart(2, '0')}`,
          sentences: [{ rates: [{ percent }], key: 'k' }],
        });
      for (let i = 0; i < n; i++) corpus.set(said(i, 25));
      // A slip that was there before, and one that is made now, in the middle of the month.
      corpus.set(said(13, 30));
      corpus.snapshot().allFindings();
      const before = meter.pairs;
      corpus.set(said(14, 35));
      expect(corpus.snapshot().findings('f000014')).not.toEqual([]);
      return meter.pairs - before;
    };
    expect(pairs(10_000)).toBe(pairs(1_000));
  });

  test('of looking at one article after an edit does not grow with those that have to be judged again for it', () => {
    const pairs = (n: number): { readonly one: number; readonly all: number } => {
      const { corpus, meter } = countedCorpus();
      // Each contradicts itself, so it asks who else states its figures. No two are near enough in time to be compared.
      const said = (i: number, percent: number) =>
        madeFacts(`f${String(i).padStart(6, '0')}`, {
          published: new Date(Date.UTC(1900, 0, 1 + 40 * i)).toISOString().slice(0, 10),
          sentences: [{ rates: [{ percent }] }, { rates: [{ percent: 20 }] }],
        });
      for (let i = 0; i < n; i++) corpus.set(said(i, 25));
      corpus.snapshot().allFindings();
      const before = meter.pairs;
      corpus.set(said(14, 20));
      const snapshot = corpus.snapshot();
      expect(snapshot.findings('f000014')).toEqual([]);
      const one = meter.pairs - before;
      snapshot.allFindings();
      return { one, all: meter.pairs - before };
    };
    const [small, large] = [pairs(100), pairs(400)];
    expect(large.one).toBe(small.one);
    expect(large.all).toBeGreaterThan(3 * small.all);
  });

  test('on the names of one article grows with them, though all share a given name and an office', () => {
    const looks = (n: number): number => {
      const people = Array.from({ length: n }, (_, i) => ({
        id: `person/marta-x${i}`,
        text: `Marta X${i}`,
        office: 'pl-trade-minister',
      }));
      let count = 0;
      const facts = madeFacts('a', { sentences: [{ people }] });
      const { some } = Array.prototype;
      Array.prototype.some = function (this: unknown[], test: never, self?: unknown) {
        count += this.length;
        return some.call(this, test, self);
      } as typeof some;
      try {
        expect(postingsOf(facts).names.get('f:marta')?.items).toHaveLength(n);
      } finally {
        Array.prototype.some = some;
      }
      return count;
    };
    expect(looks(400)).toBeLessThanOrEqual(4.4 * looks(100) + 100);
  });

  test('in one key that all articles state grows linearly', () => {
    const pairs = (n: number): number => {
      const { corpus, meter } = countedCorpus();
      for (let i = 0; i < n; i++)
        corpus.set(
          madeFacts(`f${String(i).padStart(6, '0')}`, {
            published: `2021-11-${String(1 + (i % 28)).padStart(2, '0')}`,
            sentences: [{ rates: [{ percent: i % 3 ? 25 : 20 }] }],
          }),
        );
      corpus.snapshot().allFindings();
      return meter.pairs;
    };
    expect(pairs(800)).toBeLessThan(4.5 * pairs(200));
  });
});
