import { expect, test } from 'vitest';
import { contradictedFacts, rivalValues, sideLines } from '../../../client/src/views/contradictedFacts.ts';
import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';

const place = (uri: string, line: number): WirePlace => ({
  uri,
  range: { start: { line, character: 0 }, end: { line, character: 2 } },
  text: '25 percent',
  quote: 'a duty of 25 percent',
  published: null,
  headline: '',
});
const row = (fingerprint: string, more: Partial<ContradictionRow> = {}): ContradictionRow => ({
  code: 'figure-conflict',
  severity: 'warning',
  message: fingerprint,
  subject: fingerprint,
  main: true,
  key: fingerprint,
  fingerprint,
  values: ['20 percent', '25 percent'],
  place: place(`${fingerprint}.txt`, 1),
  related: [place(`other than ${fingerprint}.txt`, 2)],
  sides: [],
  record: null,
  ...more,
});
const names = (rows: readonly ContradictionRow[], seen: readonly string[]): string[] =>
  contradictedFacts(rows, one => !seen.includes(one.fingerprint)).map(fact => fact.row.fingerprint);

test('facts keep the order of their weight', () => {
  expect(names([row('heavy'), row('middle'), row('light')], ['heavy', 'middle', 'light'])).toEqual([
    'heavy',
    'middle',
    'light',
  ]);
});

test('what is new since the last look stands first, by weight as well', () => {
  const rows = [row('heavy'), row('new, heavier'), row('middle'), row('new, lighter')];
  expect(names(rows, ['heavy', 'middle'])).toEqual(['new, heavier', 'new, lighter', 'heavy', 'middle']);
});

test('both sides are one fact with every passage once', () => {
  const [a, b] = [place('a.txt', 1), place('b.txt', 2)];
  const facts = contradictedFacts(
    [
      row('a', { key: 'k', place: a, related: [b] }),
      row('b', { key: 'k', place: b, related: [a], values: ['25 percent', '20 percent'] }),
      row('weekday', { related: [] }),
    ],
    () => false,
  );
  expect(facts.map(fact => fact.places.map(one => one.uri))).toEqual([['a.txt', 'b.txt'], ['weekday.txt']]);
});

test('who stands on each side is a line each', () => {
  const side = (value: string, told: string) => ({
    value,
    shown: value,
    told,
    articles: 1,
    origins: 1,
    earliest: place('a.txt', 1),
  });
  expect(sideLines(row('a', { sides: [side('20 percent', '1 article'), side('25 percent', '3 articles')] }))).toBe(
    '20 percent: 1 article\n25 percent: 3 articles',
  );
});

test('the finding that stands for a fact is the server’s choice', () => {
  const [a, b] = [place('a.txt', 1), place('b.txt', 2)];
  const rows = [
    row('many', { place: a, related: [b], main: false }),
    row('few', { place: b, related: [a], values: ['25 percent', '20 percent'] }),
  ];
  expect(names(rows, ['many', 'few'])).toEqual(['few']);
});

test('rival values share their unit', () => {
  expect(rivalValues(['20 percent', '25 percent'])).toBe('25 ↔ 20 percent');
  expect(rivalValues(['1.5e6 ton', '1.5e9 ton', '2e6 ton'])).toBe('1.5e9 ↔ 2e6 ↔ 1.5e6 ton');
  expect(rivalValues(['2018-03-08', '2018-03-09'])).toBe('2018-03-09 ↔ 2018-03-08');
  expect(rivalValues(['30 day', '5 percent'])).toBe('5 percent ↔ 30 day');
});
