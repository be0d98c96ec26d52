import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { english, listed, spoken, words } from '../../../server/src/base/phrase.ts';
import { RULES, valueInWords } from '../../../server/src/dates/explain.ts';
import { readableDay } from '../../../server/src/features/dateCard.ts';
import { inEnglish, sayWith } from '../../../server/src/features/say.ts';
import { japanese } from '../../../server/src/lsp/japanese.ts';
import { sayIn } from '../../../server/src/lsp/languages.ts';
import { FAULTS } from '../../../server/src/settings/parse.ts';
import { pathFault } from '../../../server/src/settings/reader.ts';

/** The English of everything that the source says in so many words. */
function saidInSource(): Set<string> {
  const said = new Set<string>();
  for (const room of ['server/src/features', 'server/src/lsp'])
    for (const name of readdirSync(room)) {
      const source = readFileSync(path.join(room, name), 'utf8');
      for (const [, text] of source.matchAll(/\bsay\(\s*'((?:[^'\\]|\\.)*)'/g)) said.add(text as string);
      for (const [, , a, b] of source.matchAll(/\bsay\((\w|[.!= ])+\? '([^']*)' : '?([^')]*)'?\)/g))
        for (const text of [a, b]) if (text && japanese[text]) said.add(text);
    }
  for (const room of ['server/src/findings', 'server/src/dates', 'server/src/settings'])
    for (const name of readdirSync(room)) {
      const source = readFileSync(path.join(room, name), 'utf8');
      for (const [, ...texts] of source.matchAll(PHRASE))
        for (const text of texts) if (text && text.length > 2) said.add(text.slice(1, -1).replaceAll("\\'", "'"));
    }
  // Kinds of duties and what becomes of them are said by their names.
  const claim = readFileSync('server/src/claims/claim.ts', 'utf8');
  for (const [, names] of claim.matchAll(/type (?:Measure|Modality) =([^;]*);/g))
    for (const [, name] of names?.matchAll(/'([^']+)'/g) ?? []) if (name !== 'in-force') said.add(name as string);
  for (const path of ['a\\b', '/a', '../a', 'a\0']) said.add(pathFault(path) ?? '');
  return new Set([...said, ...Object.values(RULES), ...Object.values(FAULTS)]);
}
/** The text of `words(…)`, or the two that a condition chooses from. */
const STRING = /('(?:[^'\\]|\\.)*'|"[^"]*")/.source;
const PHRASE = new RegExp(`\\bwords\\(\\s*(?:[^'"(),]+\\? )?${STRING}(?:\\s*: ${STRING})?`, 'g');

test('everything said is there in Japanese, with the same values', () => {
  const said = saidInSource();
  expect(said.size).toBeGreaterThan(60);
  const values = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const text of said) {
    expect(japanese, text).toHaveProperty([text]);
    expect(values(japanese[text] as string), text).toEqual(values(text));
  }
});

test.each([
  'P90D',
  'P1Y',
  'PXM',
  'PT1H20M',
  '2021-11-15TAF',
  '2021-W46',
  '2021-W46-WE',
  '198',
  '2021-FA',
  '2021-Q3',
  '2021-H1',
  'XXXX-WXX-1',
])('%s has no English words in Japanese', value => {
  const phrase = valueInWords(value);
  expect(phrase && spoken(phrase, sayWith(japanese))).toMatch(/^[^A-Za-z{}]+$/);
});

test('lists, values within values and bare texts', () => {
  const phrase = words('{0} ({1})', listed([words('Monday'), 'CDU', 7], ', '), words('on {1}', '', '{0}'));
  expect(english(phrase)).toBe('Monday, CDU, 7 (on {0})');
  expect(spoken(phrase, sayWith({ Monday: 'M', ', ': '/', '{0} ({1})': '{1} {0}' }))).toBe('on {0} M/CDU/7');
});

test('the locale chooses the words, what is lacking stays English', () => {
  expect(sayIn('ja')('Office')).toBe('役職');
  expect(sayIn('ja-JP')('Office')).toBe('役職');
  expect(sayIn('jam')('Office')).toBe('Office');
  expect(sayIn('en')('from {0}', 2021)).toBe('from 2021');
  expect(sayWith({})('{0} and {1}', 'a', 'b')).toBe('a and b');
  expect(sayWith({})('toString')).toBe('toString');
});

test('values are shown as they are', () => {
  expect(inEnglish('Never mark {0}', '{1} $& x')).toBe('Never mark {1} $& x');
  expect(inEnglish('{0} {1}', 'a')).toBe('a {1}');
});

test('days read as each language writes them', () => {
  expect(readableDay('2021-11-15', sayIn('ja'))).toBe('2021年11月15日（月）');
  expect(readableDay('2021-11', sayIn('ja'))).toBe('2021年11月');
});
