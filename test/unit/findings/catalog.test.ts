import { describe, expect, test } from 'vitest';
import { catalog, findingKind, lower, shownSeverity } from '../../../server/src/findings/catalog.ts';
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

  test('the setting and the kind of the finding only lower it; off takes it out', () => {
    const kind = findingKind('figure-conflict');
    expect(shownSeverity(kind, 'warning', 'off')).toBeUndefined();
    expect(shownSeverity(kind, 'information', undefined)).toBe('information');
    expect(shownSeverity(kind, 'information', 'warning')).toBe('information');
    expect(shownSeverity(kind, 'warning', 'hint')).toBe('hint');
    expect(shownSeverity(findingKind('name-spelling'), 'warning', 'warning')).toBe('information');
  });

  test('a kind that is off by default is there only where the setting asks for it', () => {
    const kind = findingKind('record-differs');
    expect(shownSeverity(kind, 'information', undefined)).toBeUndefined();
    expect(shownSeverity(kind, 'information', 'warning')).toBe('information');
  });
});
