import { describe, expect, test } from 'vitest';
import { capped, catalog, findingKind, lower } from '../../../server/src/findings/catalog.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { FINDING_CODES } from '../../../server/src/settings/parse.ts';

test('every code that settings may name is in the catalog, once', () => {
  expect(catalog.map(kind => kind.code).sort()).toEqual([...FINDING_CODES].sort());
});

test('the article rules are of the catalog', () => {
  for (const rule of articleRules) expect(findingKind(rule.code).code).toBe(rule.code);
});

test('no description says that somebody is wrong', () => {
  for (const { title, description } of catalog) expect(`${title} ${description}`).not.toMatch(/false|wrong|incorrect/i);
});

describe('severities', () => {
  test.each([
    ['warning', 'information', 'information'],
    ['hint', 'warning', 'hint'],
    ['information', 'information', 'information'],
  ] as const)('the lower of %s and %s is %s', (a, b, expected) => {
    expect(lower(a, b)).toBe(expected);
  });

  test('off takes a finding out, no cap leaves it', () => {
    expect(capped('warning', 'off')).toBeUndefined();
    expect(capped('information', undefined)).toBe('information');
    expect(capped('information', 'warning')).toBe('information');
  });
});
