import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../server/src/corpus/snapshot.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, type MadeRate, madeFacts, madeKnowledge } from '../corpus/madeFacts.ts';

function folder(articles: Readonly<Record<string, MadeArticle>>): Snapshot {
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: '', settings: noSettings }),
    verify: true,
  });
  for (const [file, made] of Object.entries(articles)) corpus.set(madeFacts(file, made));
  return corpus.snapshot();
}
const says = (percent: number, published = '2021-11-17', rate: Partial<MadeRate> = {}): MadeArticle => ({
  published,
  sentences: [{ rates: [{ percent, ...rate }] }],
});
const marked = (snapshot: Snapshot): string[] => snapshot.allFindings().map(f => `${f.file} ${f.severity} ${f.text}`);

describe('figures of one key', () => {
  test('the minority is marked, with the others as related places and the key in the message', () => {
    const snapshot = folder({ a: says(25), b: says(20), c: says(25), d: says(25) });
    expect(marked(snapshot)).toEqual(['b warning 20 percent']);
    const [finding] = snapshot.findings('b');
    expect(finding?.message).toBe('20 percent on steel here; 25 percent in 3 other articles (US, additional duty)');
    expect(finding?.key).toBe('rate:US:any:steel:additional');
    expect(finding?.values).toEqual(['20 percent', '25 percent']);
    expect(finding?.related.map(place => `${place.file} ${place.text}`)).toEqual([
      'a 25 percent',
      'c 25 percent',
      'd 25 percent',
    ]);
  });

  test('a tie marks both', () => {
    expect(marked(folder({ a: says(25), b: says(20) }))).toEqual(['a warning 25 percent', 'b warning 20 percent']);
  });

  test('copies of one sentence count once', () => {
    const copy: MadeArticle = { published: '2021-11-17', sentences: [{ key: 'same', rates: [{ percent: 25 }] }] };
    expect(marked(folder({ a: copy, b: copy, c: copy, d: says(20) }))).toHaveLength(4);
  });

  test('five related places are shown and the rest is counted', () => {
    const others = Object.fromEntries([...'cdefghi'].map(file => [file, says(25)]));
    const [finding] = folder({ a: says(20), ...others }).findings('a');
    expect(finding?.related).toHaveLength(5);
    expect(finding?.message).toMatch(/, and 2 more places$/);
  });

  test('figures of two sentences of one article', () => {
    const snapshot = folder({
      a: { published: '2021-11-17', sentences: [{ rates: [{ percent: 25 }] }, { rates: [{ percent: 20 }] }] },
    });
    expect(marked(snapshot)).toEqual(['a warning 25 percent', 'a warning 20 percent']);
    expect(snapshot.findings('a')[0]?.message).toContain('20 percent elsewhere in this article');
  });
});

describe('the minority within one article', () => {
  const slip: MadeArticle = {
    published: '2021-11-17',
    sentences: [{ rates: [{ percent: 25 }] }, { rates: [{ percent: 20 }] }],
  };

  test('is the figure that the folder does not have', () => {
    expect(marked(folder({ b: says(20), a: slip }))).toEqual(['a warning 25 percent']);
    // The article is judged again when another comes after it.
    expect(marked(folder({ a: slip, b: says(25) }))).toEqual(['a warning 20 percent']);
  });

  test('is the figure of fewer sentences', () => {
    const thrice: MadeArticle = { ...slip, sentences: [...(slip.sentences ?? []), { rates: [{ percent: 25 }] }] };
    expect(marked(folder({ a: thrice }))).toEqual(['a warning 20 percent']);
  });
});

describe('silent', () => {
  test.each<[string, Readonly<Record<string, MadeArticle>>]>([
    ['equal figures', { a: says(25), b: says(25) }],
    ['another product', { a: says(25), b: says(10, '2021-11-17', { product: 'aluminum' }) }],
    ['another modality', { a: says(25), b: says(50, '2021-11-17', { modality: 'proposed' }) }],
    ['a later state', { a: says(25, '2021-11-17'), b: says(50, '2025-06-04') }],
    [
      'a change between that the folder knows',
      { a: says(25, '2021-11-10'), b: says(50, '2021-11-20', { from: '2021-11-15' }) },
    ],
    [
      'two figures of one sentence',
      { a: { published: '2021-11-17', sentences: [{ rates: [{ percent: 25 }, { percent: 20 }] }] } },
    ],
    ['another imposer', { a: says(25), b: says(20, '2021-11-17', { key: { imposer: ['party/IN'] } }) }],
    [
      'lists of goods that merely overlap',
      {
        a: says(15, '2021-11-17', { key: { product: ['product/fruit', 'product/wine'] } }),
        b: says(25, '2021-11-17', { key: { product: ['product/fruit', 'product/pork'] } }),
      },
    ],
    [
      'goods that were left out',
      {
        a: says(15, '2021-11-17', { key: { product: ['product/all'], measure: null } }),
        b: says(25, '2021-11-17', { key: { product: ['product/all'], measure: null } }),
      },
    ],
    [
      'a plan of two weeks before',
      {
        a: says(15, '2021-11-03', { modality: 'proposed' }),
        b: says(25, '2021-11-17', { modality: 'proposed' }),
      },
    ],
    [
      'a change reported after the old state',
      {
        a: says(25, '2021-11-15'),
        b: {
          published: '2021-11-17',
          sentences: [{ quote: 'Washington raised the duty to 50 percent.', rates: [{ percent: 50 }] }],
        },
      },
    ],
    [
      'headlines of other articles',
      { a: says(25), b: { published: '2021-11-17', sentences: [{ zone: 'related', rates: [{ percent: 20 }] }] } },
    ],
    [
      'a correction notice',
      { a: says(25), b: { published: '2021-11-17', sentences: [{ zone: 'correction', rates: [{ percent: 20 }] }] } },
    ],
  ])('%s', (_what, articles) => {
    expect(marked(folder(articles))).toEqual([]);
  });

  test('where the newsroom wrote [sic]', () => {
    const snapshot = folder({
      a: says(25),
      b: {
        published: '2021-11-17',
        sentences: [{ quote: 'It charges 20 percent [sic] on steel.', rates: [{ percent: 20 }] }],
      },
    });
    expect(marked(snapshot)).toEqual(['a warning 25 percent']);
  });
});

test('an article that gives both figures is held against nobody', () => {
  const both: MadeArticle = {
    published: '2021-11-17',
    sentences: [
      {
        rates: [
          { percent: 25, key: { law: 'law/a' } },
          { percent: 20, key: { law: 'law/b' } },
        ],
      },
    ],
  };
  expect(marked(folder({ a: both, b: says(20), c: says(25) }))).not.toContain('a warning 25 percent');
});

test('what may be the ordinary duty and an extra one is not held against each other', () => {
  const plain = (percent: number) => says(percent, '2021-11-17', { key: { measure: null } });
  expect(marked(folder({ a: plain(25), b: plain(2.5) }))).toEqual([]);
});

test('the timeline of a key has the superseded states', () => {
  const snapshot = folder({ a: says(25, '2021-11-17'), b: says(50, '2025-06-04'), c: says(25, '2021-11-20') });
  const claim = snapshot.facts('a')?.claims[0];
  const timeline = claim ? snapshot.timeline('a', claim) : [];
  expect(timeline.map(entry => `${entry.from} ${entry.value} ${entry.places.map(p => p.file)}`)).toEqual([
    '2021-11-17 25 percent a,c',
    '2025-06-04 50 percent b',
  ]);
});

test('rivals are split by whether they agree', () => {
  const snapshot = folder({ a: says(25), b: says(20), c: says(25) });
  const claim = snapshot.facts('a')?.claims[0];
  const rivals = claim && snapshot.rivals('a', claim);
  expect(rivals?.agree.map(place => place.file)).toEqual(['c']);
  expect(rivals?.differ.map(place => place.file)).toEqual(['b']);
});
