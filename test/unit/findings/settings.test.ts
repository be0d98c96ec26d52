import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { type FolderSettings, noSettings, type Suppression } from '../../../server/src/settings/settings.ts';
import { madeFacts, madeKnowledge } from '../corpus/madeFacts.ts';

const suppression: Suppression = {
  code: 'figure-conflict',
  key: 'rate:US:any:steel:additional',
  values: ['20 percent', '25 percent'],
  reason: 'checked with the desk',
};

function folder(settings: Partial<FolderSettings>, percent = 20) {
  let current: FolderSettings = { ...noSettings, ...settings };
  const corpus = openCorpus({
    knowledge: madeKnowledge(),
    folderOf: () => ({ prefix: 'news/', settings: current }),
    verify: true,
  });
  for (const [file, said] of [
    ['news/a', 25],
    ['news/b', percent],
    ['news/c', 25],
  ] as const)
    corpus.set(
      madeFacts(file, {
        published: '2021-11-17',
        sentences: [{ quote: `Washington charges ${said} percent on steel.`, rates: [{ percent: said }] }],
      }),
    );
  return {
    corpus,
    change: (next: Partial<FolderSettings>) => {
      current = { ...noSettings, ...next };
      corpus.settingsChanged();
    },
    marked: () =>
      corpus
        .snapshot()
        .allFindings()
        .map(f => `${f.file} ${f.severity}`),
  };
}

describe('suppressions', () => {
  test.each<[string, Suppression]>([
    ['code, key and values', suppression],
    ['the values in any order', { ...suppression, values: ['25 percent', '20 percent'] }],
    ['the file', { ...suppression, files: ['b'] }],
    [
      'a quote of the figure with what stands beside it',
      { ...suppression, quotes: [{ exact: '20 percent', prefix: 'charges ' }] },
    ],
    ['a quote of the sentence', { ...suppression, quotes: [{ exact: 'Washington charges 20 percent on steel.' }] }],
  ])('hide by %s', (_what, one) => {
    const { corpus, marked } = folder({ suppressions: [one] });
    expect(marked()).toEqual([]);
    expect(corpus.idleDecisions([one])).toEqual([]);
  });

  test.each<[string, Suppression]>([
    ['another figure', { ...suppression, values: ['15 percent', '25 percent'] }],
    ['another code', { ...suppression, code: 'sum-mismatch' }],
    ['another key', { ...suppression, key: 'rate:US:any:aluminum:additional' }],
    ['another file', { ...suppression, files: ['a'] }],
    ['another quote', { ...suppression, quotes: [{ exact: '20 percent', prefix: 'charged ' }] }],
  ])('do not hide, and are reported unused: %s', (_what, one) => {
    const { corpus, marked } = folder({ suppressions: [one] });
    expect(marked()).toEqual(['news/b warning']);
    expect(corpus.idleDecisions([one])).toEqual([one]);
  });

  test('a changed figure brings the finding back', () => {
    expect(folder({ suppressions: [suppression] }, 15).marked()).toEqual(['news/b warning']);
  });

  test('a change of the settings is felt at once', () => {
    const { change, marked } = folder({});
    expect(marked()).toEqual(['news/b warning']);
    change({ suppressions: [suppression] });
    expect(marked()).toEqual([]);
    change({});
    expect(marked()).toEqual(['news/b warning']);
  });
});

describe('severity', () => {
  test.each([
    ['off', []],
    ['hint', ['news/b hint']],
    ['information', ['news/b information']],
    ['warning', ['news/b warning']],
  ] as const)('%s caps a warning', (cap, expected) => {
    expect(folder({ severity: { 'figure-conflict': cap } }).marked()).toEqual(expected);
  });

  test('never raises', () => {
    expect(folder({ severity: { 'sum-mismatch': 'hint' } }).marked()).toEqual(['news/b warning']);
  });
});
