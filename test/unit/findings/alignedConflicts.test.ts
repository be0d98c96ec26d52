import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../server/src/corpus/snapshot.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, madeFacts, madeKnowledge } from '../corpus/madeFacts.ts';

function folder(articles: Readonly<Record<string, MadeArticle>>): Snapshot {
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
    verify: true,
  });
  for (const [file, made] of Object.entries(articles)) corpus.set(madeFacts(file, made));
  return corpus.snapshot();
}
/** A sentence of one wording; its rates are on different goods each, so that claims have nothing to say. */
const copy = (file: string, percents: readonly number[], published = '2021-11-17', key = 'k'): MadeArticle => ({
  published,
  sentences: [{ key, rates: percents.map((percent, i) => ({ percent, product: `${file}-${i}` })) }],
});
const marked = (snapshot: Snapshot): string[] => snapshot.allFindings().map(f => `${f.file} ${f.severity} ${f.text}`);

describe('sentences that are equal but for their figures', () => {
  test('one figure of several differs: a tie marks both', () => {
    const snapshot = folder({ a: copy('a', [25, 10, 3]), b: copy('b', [25, 12, 3]) });
    expect(marked(snapshot)).toEqual(['a warning 10 percent', 'b warning 12 percent']);
    expect(snapshot.findings('b')[0]?.message).toBe(
      '12 percent here; 10 percent in another article (the same sentence otherwise)',
    );
    expect(snapshot.findings('b')[0]?.related.map(place => place.file)).toEqual(['a']);
  });

  test('the side of fewer articles is marked', () => {
    expect(marked(folder({ a: copy('a', [25]), b: copy('b', [35]), c: copy('c', [25]) }))).toEqual([
      'b warning 35 percent',
    ]);
  });

  test('what other sentences state breaks a tie', () => {
    const on = (percent: number, key?: string): MadeArticle => ({
      published: '2021-11-17',
      sentences: [{ rates: [{ percent, product: 'steel' }], ...(key ? { key } : {}) }],
    });
    expect(marked(folder({ a: on(25, 'k'), b: on(35, 'k'), c: on(25), d: on(25) }))).toEqual(['b warning 35 percent']);
  });
});

test('a later version of a story takes the place of the earlier', () => {
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
  });
  const add = (file: string, percent: number, headline: string) =>
    corpus.set({ ...madeFacts(file, copy(file, [percent])), headline });
  add('a', 25, 'Mills face higher duties');
  add('b', 35, 'UPDATE 1-Mills face higher duties');
  expect(corpus.snapshot().allFindings()).toEqual([]);
  add('b', 35, 'Mills face higher duties');
  expect(corpus.snapshot().allFindings()).toHaveLength(2);
});

describe('silent', () => {
  test.each<[string, Readonly<Record<string, MadeArticle>>]>([
    ['equal figures', { a: copy('a', [25, 10]), b: copy('b', [25, 10]) }],
    ['several figures differ: the same words about something else', { a: copy('a', [25, 10]), b: copy('b', [20, 15]) }],
    ['a report of another month', { a: copy('a', [25]), b: copy('b', [35], '2022-02-17') }],
    ['another sentence', { a: copy('a', [25]), b: copy('b', [35], '2021-11-17', 'other') }],
    [
      'a form filled in again and again',
      Object.fromEntries([...'abcdefghijklmnop'].map((file, i) => [file, copy(file, [i])])),
    ],
  ])('%s', (_what, articles) => {
    expect(marked(folder(articles))).toEqual([]);
  });
});
