import { expect, test } from 'vitest';
import { period, shortened } from '../../../server/src/features/card.ts';
import { nameBefore } from '../../../server/src/features/completion.ts';
import { readableDay } from '../../../server/src/features/dateCard.ts';
import { renameEntity } from '../../../server/src/features/entityChanges.ts';
import { findHover } from '../../../server/src/features/hover.ts';
import { inEnglish } from '../../../server/src/features/say.ts';
import { quoteOf } from '../../../server/src/features/settingsChange.ts';
import { renamedPaths } from '../../../server/src/features/settingsRename.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { readingOf } from './reading.ts';

test.each([
  ['2021-11-15', 'Monday, 15 November 2021'],
  ['2025-04-03T10:00', 'Thursday, 3 April 2025'],
  ['2025-04', 'April 2025'],
  ['2025-Q2', 'Quarter 2 of 2025'],
  ['2025-W07', 'Week 7 of 2025'],
  ['2025', '2025'],
  ['XXXX-10-30', 'XXXX-10-30'],
])('%s reads as %s', (value, words) => {
  expect(readableDay(value)).toBe(words);
});

test('periods', () => {
  expect(period(inEnglish, '2021', '2025')).toBe('2021 – 2025');
  expect(period(inEnglish, '2021', null)).toBe('from 2021');
  expect(period(inEnglish, null, '2025')).toBe('until 2025');
  expect(period(inEnglish, '2021', '2021')).toBe('2021');
  expect(period(inEnglish, null, null)).toBe('');
});

test('a long quote keeps what it is quoted for', () => {
  const quote = `${'word '.repeat(40)}a tariff of 25 percent ${'more '.repeat(40)}`.trim();
  const short = shortened(quote, 60, '25 percent');
  expect(short).toContain('25 percent');
  expect(short.length).toBeLessThan(70);
  expect(short.startsWith('… ') && short.endsWith(' …')).toBe(true);
  expect(shortened('short', 60, 'absent')).toBe('short');
});

test.each([
  ['said Howard Lut', 'Howard Lut'],
  ['the Dep', 'Dep'],
  ['end.\nKath', 'Kath'],
  ['U.S. Trade Rep', 'U.S. Trade Rep'],
  ['', ''],
])('the name begun in %j is %j', (text, name) => {
  const { start, end } = nameBefore(text, text.length);
  expect(text.slice(start, end)).toBe(name);
});

test('a quote takes as much around it as makes it the only one', () => {
  const text = 'Tai spoke. Later Tai left.';
  expect(quoteOf(text, { start: 11, end: 16 })).toEqual({ exact: 'Later' });
  const second = quoteOf(text, { start: 17, end: 20 });
  expect(second.exact).toBe('Tai');
  expect(text.indexOf(`${second.prefix}Tai${second.suffix}`)).toBe(
    text.lastIndexOf(`${second.prefix}Tai${second.suffix}`),
  );
});

test('settings follow renamed files and folders', () => {
  const settings = {
    ...noSettings,
    articles: { include: [], exclude: [], dates: { 'old/a.txt': '2025-04-02', 'older.txt': '2025-04-03' } },
    annotations: [{ file: 'old/a.txt', quote: { exact: 'x' }, type: 'none' }],
  };
  expect(renamedPaths(settings, [{ from: 'old', to: 'new' }])).toEqual([
    { path: ['articles', 'dates', 'old/a.txt'], value: undefined },
    { path: ['articles', 'dates', 'new/a.txt'], value: '2025-04-02' },
    { path: ['annotations', 0, 'file'], value: 'new/a.txt' },
  ]);
  expect(renamedPaths(settings, [{ from: 'other', to: 'new' }])).toEqual([]);
});

test('a renamed person or agency keeps the old name as a spelling', () => {
  const settings = { ...noSettings, agencies: [{ name: 'Bureau of Tin', aliases: ['BOT', 'Tin Office'] }] };
  expect(renameEntity(settings, 'agency', 'agency/bureau-of-tin', 'Bureau of Tin', 'Tin Office')).toEqual([
    { path: ['agencies', 0, 'name'], value: 'Tin Office' },
    { path: ['agencies', 0, 'aliases'], value: ['BOT', 'Bureau of Tin'] },
  ]);
  expect(renameEntity(settings, 'agency', 'agency/port-board', 'Port Board', 'Board of Ports')).toEqual([
    { path: ['agencies'], value: { name: 'Board of Ports', aliases: ['Port Board'] }, append: true },
  ]);
  expect(renameEntity(settings, 'official', 'person/jane-roe', 'Jane Roe', 'Jane Q. Roe')).toEqual([
    {
      path: ['people'],
      value: { name: 'Jane Q. Roe', aliases: ['Jane Roe'], sameAs: ['person/jane-roe'] },
      append: true,
    },
  ]);
});

test('a weekday that no verb places says both readings, and gives no verb as the reason', () => {
  const text = `Published: 2021-11-15

Talks

TOKYO – Raimondo is meeting Singaporean officials Wednesday. She met Hagiuda on Friday.
`;
  const reading = readingOf({ 'talks.txt': text });
  const rows = (word: string) =>
    (findHover(reading, 'talks.txt', text.indexOf(word))?.sections[0]?.rows ?? []).map(
      row => `${row.label}: ${row.text}`,
    );
  expect(rows('Wednesday')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^How: no verb says which/),
      'May also be: Wednesday, 17 November 2021',
    ]),
  );
  expect(rows('Friday').some(row => row.startsWith('May also be'))).toBe(false);
});
