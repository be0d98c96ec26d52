import { describe, expect, test } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { extendSettings } from '../../../server/src/settings/extendSettings.ts';
import { parseSettings } from '../../../server/src/settings/parse.ts';

const read = (text: string) => parseSettings(text).settings;
const own = read('{"extends": ["desk.json"], "products": [{"name": "kelp"}], "severity": {"sum-mismatch": "off"}}');

describe('a file that extends another', () => {
  test('takes its knowledge and facts before its own, and nothing that speaks of the other folder', () => {
    const text = `{"products": [{"name": "agar"}], "laws": [{"name": "Seaweed Act"}], "articles": {"exclude": ["x"]},
      "facts": [{"key": "k", "value": "v", "source": "s"}], "severity": {"figure-conflict": "off"}}`;
    const { settings, faults } = extendSettings(own, [{ path: 'desk.json', text }]);
    expect(settings.products.map(one => one.name)).toEqual(['agar', 'kelp']);
    expect(settings.laws.map(one => one.name)).toEqual(['Seaweed Act']);
    expect(settings.facts).toHaveLength(1);
    expect(settings.articles).toEqual(own.articles);
    expect(settings.severity).toEqual({ 'sum-mismatch': 'off' });
    expect(faults).toEqual([]);
  });

  test('keeps its own where the other is missing or faulty, and says so', () => {
    const missing = extendSettings(own, [{ path: 'desk.json', reason: 'is not there' }]);
    expect(missing.settings).toBe(own);
    expect(missing.faults.map(english)).toEqual(['desk.json is not read, since it is not there.']);
    const faulty = extendSettings(own, [{ path: 'desk.json', text: '{"products": [{"nam": "x"}]}' }]);
    expect(faulty.settings.products.map(one => one.name)).toEqual(['kelp']);
    expect(faulty.faults.map(english)[0]).toMatch(/^desk\.json has faults: products\[0\] needs "name"/);
  });

  test.each(['../other.json', '/etc/desk.json', 'desk.js', 'C:/desk.json'])('never names %s', path => {
    const { settings, problems } = parseSettings(JSON.stringify({ extends: [path] }));
    expect(settings.extends).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
