import { expect, test } from 'vitest';
import type { Finding } from '../../../server/src/findings/finding.ts';
import { judgeByFacts, speaksOf } from '../../../server/src/findings/recordedFacts.ts';

const key = 'rate:US:any:cars:-';
const finding: Finding = {
  code: 'figure-conflict',
  severity: 'warning',
  file: 'a',
  start: 0,
  end: 1,
  text: '20 percent',
  message: 'm',
  phrase: 'm',
  key,
  fingerprint: 'f',
  values: ['20 percent', '25 percent'],
  related: [],
};
const fact = (value: string, rank: 'preferred' | 'normal' | 'deprecated', more: object = {}) => ({
  key,
  value,
  rank,
  source: 'the order',
  ...more,
});

test('the place that states a preferred fact is right, the others are told', () => {
  expect(judgeByFacts(finding, [fact('20 percent', 'preferred')], '2025-04-02')).toBeUndefined();
  expect(judgeByFacts(finding, [fact('25 percent', 'preferred')], '2025-04-02')?.message).toBe(
    'm; tradewire.json has 25 percent (the order)',
  );
});

test('differing from known errors alone is no finding', () => {
  expect(judgeByFacts(finding, [fact('25 percent', 'deprecated')], '2025-04-02')).toBeUndefined();
  expect(judgeByFacts(finding, [fact('20 percent', 'deprecated')], '2025-04-02')).toBe(finding);
  const three = { ...finding, values: ['20 percent', '25 percent', '30 percent'] };
  expect(judgeByFacts(three, [fact('25 percent', 'deprecated')], '2025-04-02')).toBe(three);
});

test('other times and plain facts decide nothing', () => {
  expect(judgeByFacts(finding, [fact('20 percent', 'preferred', { from: '2025-05' })], '2025-04-02')).toBe(finding);
  expect(judgeByFacts(finding, [fact('20 percent', 'preferred', { to: '2025-04-02' })], '2025-04-02')).toBe(finding);
  expect(
    judgeByFacts(finding, [fact('20 percent', 'preferred', { from: '2025-04', to: null })], '2025-04-02'),
  ).toBeUndefined();
  expect(judgeByFacts(finding, [fact('20 percent', 'normal')], '2025-04-02')).toBe(finding);
});

test('a fact speaks of its own key, or of the figure that was settled in its article', () => {
  const pathOf = (file: string) => file;
  const speaks = (more: object) => speaksOf({ ...fact('20 percent', 'preferred'), ...more }, finding, pathOf);
  expect(speaks({})).toBe(true);
  expect(speaks({ key: 'rate:US:any:steel:-' })).toBe(false);
  expect(speaks({ key: 'rate:US:any:passenger-cars:-' })).toBe(false);
  expect(speaks({ key: 'rate:US:any:passenger-cars:-', source: 'a' })).toBe(true);
  expect(speaks({ key: 'rate:US:any:passenger-cars:-', source: 'a', value: '30 percent' })).toBe(false);
  expect(speaks({ key: 'rate:US:any:steel:-', source: 'a' })).toBe(false);
  const { key: _, ...keyless } = finding;
  expect(speaksOf(fact('20 percent', 'preferred'), keyless, pathOf)).toBe(false);
  expect(speaksOf({ ...fact('20 percent', 'preferred'), source: 'a' }, keyless, pathOf)).toBe(true);
});
