import { describe, expect, test } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { analyse } from '../../../server/src/claims/analyse.ts';
import type { Finding } from '../../../server/src/corpus/finding.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { rankFindings } from '../../../server/src/findings/rank.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { countPhrase } from '../../../server/src/findings/sides.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge({ settings: noSettings });

function folder(texts: Readonly<Record<string, readonly [day: string, text: string]>>): readonly Finding[] {
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }), verify: true });
  for (const [file, [day, text]] of Object.entries(texts))
    corpus.set(analyse(file, text, { override: day }, { knowledge, settings: noSettings, rules: articleRules }));
  return corpus.snapshot().allFindings();
}

const tea = (headline: string, percent: string, opening = 'Turkey has charged') =>
  `${headline}\n\n${opening} a duty of ${percent} percent on tea from Sri Lanka since May 2, 2023.\n`;

describe('who stands on a side of a contradiction', () => {
  const findings = folder({
    'a.txt': ['2023-05-05', tea('Brokers count chests', '30')],
    'b.txt': ['2023-05-04', tea('Ankara taxes tea', '45', 'The government said that Turkey has charged')],
    'c.txt': ['2023-05-06', tea('Ankara taxes tea', '45', 'Since the spring budget Turkey has charged')],
    'd.txt': ['2023-05-07', tea('Growers in Kandy protest', '45', 'As growers know too well, Turkey has charged')],
  });
  const finding = findings.find(one => one.file === 'a.txt');

  test('copies of one story count once, and the first article is named', () => {
    expect(findings.map(one => one.file)).toEqual(['a.txt']);
    expect(finding?.sides).toMatchObject([
      { value: '30 percent', articles: 1, origins: 1, earliest: { file: 'a.txt', published: '2023-05-05' } },
      { value: '45 percent', articles: 3, origins: 2, earliest: { file: 'b.txt', published: '2023-05-04' } },
    ]);
    expect(finding?.message).toContain('45 percent in 3 other articles, 2 of them independent');
    expect(finding?.record).toBeUndefined();
  });

  test('articles that are all copies are called so', () => {
    const [told] = folder({
      'a.txt': ['2023-05-05', tea('Brokers count chests', '30')],
      'b.txt': ['2023-05-04', tea('Ankara taxes tea', '45', 'The government said that Turkey has charged')],
      'c.txt': ['2023-05-04', tea('Ankara taxes tea', '45', 'Since the spring budget Turkey has charged')],
    });
    expect(told?.message).toContain('45 percent in 2 other articles, copies of one story');
    expect(told?.sides?.map(side => english(countPhrase(side)))).toEqual([
      '1 article',
      '2 articles, copies of one story',
    ]);
  });

  test('of many articles it is said that not all were looked at', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `n${i}.txt`,
        [
          '2023-05-06',
          tea(`Story ${i}`, '45', `As report number ${'x'.repeat(i + 1)} says, Turkey has charged`),
        ] as const,
      ]),
    );
    const one = folder({ 'a.txt': ['2023-05-05', tea('Brokers count chests', '30')], ...many });
    expect(one[0]?.sides?.[1]).toMatchObject({ value: '45 percent', origins: 12 });
  });

  test('spellings of a name have sides, too', () => {
    const met = (name: string) =>
      `Japan's chief negotiator ${name} met Scott Bessent. ${name} called the talks frank.\n`;
    const [slip] = folder({
      'a.txt': ['2025-04-17', met('Ryosei Akasawa')],
      'b.txt': ['2025-04-18', `Tokyo sends its envoy\n\nOn Friday ${met('Ryosei Akazawa')}`],
      'c.txt': ['2025-04-16', `Envoy on his way\n\nLate in the week ${met('Ryosei Akazawa')}`],
    });
    expect(slip?.sides).toMatchObject([
      { value: 'Ryosei Akasawa', articles: 1, earliest: { file: 'a.txt' } },
      { value: 'Ryosei Akazawa', articles: 2, origins: 2, earliest: { file: 'c.txt' } },
    ]);
  });
});

describe('the record of measures', () => {
  const pair = (a: string, b: string) =>
    folder({
      'a.txt': [
        '2018-06-10',
        `Mills\n\nThe United States has charged ${a} percent on steel from all countries since March 23, 2018.\n`,
      ],
      'b.txt': [
        '2018-06-12',
        `Ports\n\nWashington has levied a tariff of ${b} percent on steel imports from all countries since March 23, 2018.\n`,
      ],
    });

  test('supports the side whose figure it has, and its document is named', () => {
    for (const finding of pair('25', '20')) {
      expect(finding.record).toMatchObject({ value: '25 percent', supports: '25 percent', from: '2018-03-23' });
      expect(finding.record?.source).toContain('Proclamation');
      expect(finding.record?.link).toMatch(/^https:/);
      expect(finding.message).toContain('; the record supports 25 percent, ');
    }
  });

  test('supports none where it has neither figure', () => {
    expect(pair('15', '20').map(one => [one.record?.value, one.record?.supports])).toEqual([
      ['25 percent', null],
      ['25 percent', null],
    ]);
  });
});

describe('weight', () => {
  const finding = (name: string, more: Partial<Finding>): Finding => ({
    code: 'figure-conflict',
    severity: 'warning',
    file: name,
    start: 0,
    end: 1,
    text: '',
    message: name,
    phrase: name,
    fingerprint: name,
    values: ['10 percent', '20 percent'],
    related: [],
    ...more,
  });
  const side = (value: string, origins: number) => ({
    value,
    articles: origins,
    origins,
    earliest: { file: 'x', start: 0, end: 1, text: '', published: null },
  });

  test('severity, then what is said, then origins, then how far apart the figures are', () => {
    const ranked = [
      finding('far apart', { values: ['10 percent', '90 percent'] }),
      finding('more origins', { sides: [side('10 percent', 1), side('20 percent', 3)] }),
      finding('inferred', { inferred: true, sides: [side('10 percent', 5), side('20 percent', 5)] }),
      finding('information', { severity: 'information', sides: [side('10 percent', 9), side('20 percent', 9)] }),
      finding('near', {}),
      finding('days', { values: ['2020-01-15', '2020-01-13'] }),
      finding('words', { code: 'name-spelling', values: ['Akasawa', 'Akazawa'] }),
    ];
    const names = (all: readonly Finding[]) => rankFindings(all).map(one => one.file);
    expect(names(ranked)).toEqual(['more origins', 'far apart', 'near', 'days', 'words', 'inferred', 'information']);
    expect(names([...ranked].reverse())).toEqual(names(ranked));
  });

  test('both sides of one contradiction stand together', () => {
    const ranked = rankFindings([
      finding('a', { key: 'k', values: ['10 percent', '20 percent'] }),
      finding('b', { key: 'm', values: ['10 percent', '20 percent'] }),
      finding('c', { key: 'k', values: ['20 percent', '10 percent'] }),
    ]);
    expect(ranked.map(one => one.file)).toEqual(['a', 'c', 'b']);
  });
});
