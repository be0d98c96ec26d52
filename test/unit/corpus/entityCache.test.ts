import { expect, test } from 'vitest';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeSentence, madeFacts, madeKnowledge } from './madeFacts.ts';

const minister: MadeSentence = {
  people: [{ id: 'person/marta-kowalska', text: 'Marta Kowalska', office: 'pl-trade-minister' }],
};
const surname: MadeSentence = { people: [{ id: 'person/kowalska', text: 'Kowalska' }] };
const filler: MadeSentence = { rates: [{ percent: 10, product: 'steel' }] };

/** Checks itself against an index made afresh at every snapshot. */
const filled = () => {
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
    verify: true,
  });
  corpus.set(madeFacts('a', { published: '2021-11-15', sentences: [minister] }));
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [surname] }));
  return corpus;
};
const ID = 'person/marta-kowalska';

test('an edit that moves names moves them in what was carried over', () => {
  const corpus = filled();
  const before = corpus.snapshot();
  expect(before.entity(ID)).toMatchObject({ mentions: 2, files: ['a', 'b'] });
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [filler, surname] }));
  const after = corpus.snapshot();
  expect(after.mentionsOf(ID).map(p => [p.file, p.mention.start])).toEqual([
    ['a', 0],
    ['b', 200],
  ]);
  expect(after.fullestIntroduction(ID)?.file).toBe('a');
  expect(before.mentionsOf(ID).map(p => p.mention.start)).toEqual([0, 0]);
});

test('a further mention of the same name counts', () => {
  const corpus = filled();
  corpus.snapshot().entity(ID);
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [surname, surname] }));
  expect(corpus.snapshot().entity(ID)?.mentions).toBe(3);
});

test('an older snapshot that asks later gets its own state', () => {
  const corpus = filled();
  const before = corpus.snapshot();
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [surname, surname] }));
  expect(corpus.snapshot().entity(ID)?.mentions).toBe(3);
  expect(before.entity(ID)?.mentions).toBe(2);
  expect(corpus.snapshot().entity(ID)?.mentions).toBe(3);
});

test('another day, a new name or an article less look at everything again', () => {
  const corpus = filled();
  expect(corpus.snapshot().canonical('b', 'person/kowalska')).toBe(ID);
  corpus.set(madeFacts('b', { published: '2031-11-16', sentences: [surname] }));
  expect(corpus.snapshot().entity(ID)?.files).toEqual(['a']);
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [surname, minister] }));
  expect(corpus.snapshot().entity(ID)?.mentions).toBe(3);
  corpus.delete('a');
  expect(corpus.snapshot().entity(ID)?.files).toEqual(['b']);
});

test('the search finds what an edit brings', () => {
  const corpus = filled();
  expect(corpus.snapshot().findEntities('ores', 5)).toEqual([]);
  const agencies = [{ id: 'agency/office-of-ores', text: 'Office of Ores', form: 'full' as const }];
  corpus.set(madeFacts('b', { published: '2021-11-16', sentences: [surname, { agencies }] }));
  expect(
    corpus
      .snapshot()
      .findEntities('ores', 5)
      .map(e => e.id),
  ).toEqual(['agency/office-of-ores']);
});

test('findings that are read late are those of their snapshot', () => {
  const corpus = openCorpus({ knowledge: madeKnowledge(), folderOf: () => ({ prefix: '', settings: noSettings }) });
  const rate = (percent: number) => ({
    published: '2021-11-15',
    sentences: [{ rates: [{ percent, product: 'steel' }] }],
  });
  corpus.set(madeFacts('a', rate(25)));
  corpus.set(madeFacts('b', rate(20)));
  const differing = corpus.snapshot();
  corpus.set(madeFacts('b', rate(25)));
  const agreeing = corpus.snapshot();
  expect(agreeing.allFindings()).toEqual([]);
  expect(differing.allFindings().length).toBeGreaterThan(0);
  corpus.set(madeFacts('b', rate(20)));
  expect(corpus.snapshot().allFindings()).toEqual(differing.allFindings());
});
