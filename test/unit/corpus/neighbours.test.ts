import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../server/src/corpus/corpus.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, madeFacts, madeKnowledge } from './madeFacts.ts';

function open(articles: Readonly<Record<string, MadeArticle>>): Corpus {
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
  });
  for (const [file, made] of Object.entries(articles)) corpus.set(madeFacts(file, made));
  return corpus;
}
const article = (keys: string, published?: string, neighbour = false): MadeArticle => ({
  ...(published ? { published } : {}),
  ...(neighbour ? { neighbour } : {}),
  sentences: [...keys].map(key => ({ key, rates: [{ percent: 25 }] })),
});

describe('a near-duplicate lends its day', () => {
  test('to an article that has none, once', () => {
    const corpus = open({ dated: article('abcd', '2021-11-15'), undated: article('abcx') });
    expect(corpus.takeNeighbourChanges()).toEqual([{ file: 'undated', neighbour: '2021-11-15' }]);
    corpus.set(madeFacts('undated', article('abcx', '2021-11-15', true)));
    expect(corpus.takeNeighbourChanges()).toEqual([]);
  });

  test('until it goes or changes its own', () => {
    const corpus = open({ dated: article('abcd', '2021-11-15'), undated: article('abcx', '2021-11-15', true) });
    corpus.takeNeighbourChanges();
    corpus.set(madeFacts('dated', article('abcd', '2021-11-16')));
    expect(corpus.takeNeighbourChanges()).toEqual([{ file: 'undated', neighbour: '2021-11-16' }]);
    corpus.delete('dated');
    expect(corpus.takeNeighbourChanges()).toEqual([{ file: 'undated', neighbour: undefined }]);
  });
});

describe('no day is lent', () => {
  test.each<[string, Readonly<Record<string, MadeArticle>>]>([
    ['by an article that has a lent one itself', { a: article('abcd', '2021-11-15', true), b: article('abcx') }],
    ['for two sentences', { a: article('abcd', '2021-11-15'), b: article('abxy') }],
    ['for few of many', { a: article('abcd', '2021-11-15'), b: article('abcefghijklmnop') }],
    [
      'by two of different days that share as much',
      { a: article('abc', '2021-11-15'), b: article('abc', '2021-11-16'), c: article('abc') },
    ],
    ['to an article that has its own', { a: article('abcd', '2021-11-15'), b: article('abcd', '2021-11-17') }],
    [
      'for sentences that everybody prints',
      Object.fromEntries([
        ...Array.from({ length: 60 }, (_, i) => [`d${i}`, article('abc', '2021-11-15')] as const),
        ['undated', article('abc')],
      ]),
    ],
  ])('%s', (_what, articles) => {
    const lent = open(articles)
      .takeNeighbourChanges()
      .filter(change => change.neighbour !== undefined && !change.file.startsWith('d'));
    expect(lent).toEqual([]);
  });
});
