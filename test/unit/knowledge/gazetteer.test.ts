import { describe, expect, test } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { Gazetteer } from '../../../server/src/knowledge/gazetteer.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';

type Name = readonly [kind: Parameters<Gazetteer['add']>[0], name: string, id: string, before?: string];

function hits(names: readonly Name[], text: string): string[] {
  const gazetteer = new Gazetteer();
  for (const name of names) gazetteer.add(...name);
  const tokens = tokenize(text);
  return gazetteer
    .collect(tokens)
    .map(hit => `${text.slice(tokens[hit.first]?.start, tokens[hit.last - 1]?.end)} → ${hit.ids.join(', ')}`);
}

describe('names in tokens', () => {
  const us: Name[] = [
    ['party', 'US', 'US'],
    ['party', 'U.S.', 'US'],
    ['party', 'United States', 'US'],
  ];

  test('acronyms need their capitals', () => {
    expect(hits(us, 'He told us that the US, or U.S., will; the united states will not.')).toEqual([
      'US → US',
      'U.S. → US',
    ]);
  });

  test('a name in capitals is found in a headline', () => {
    expect(hits(us, 'UNITED STATES ACTS')).toEqual(['UNITED STATES → US']);
  });

  test('a possessive ending is no part of a name', () => {
    expect(hits(us, "the United States' goods, the US's goods")).toEqual(['United States → US', 'US → US']);
  });

  test('names in lower case match any case', () => {
    const goods: Name[] = [['product', 'auto parts', 'auto-parts']];
    expect(hits(goods, 'Auto parts, auto-parts and AUTO PARTS, not auto - parts')).toEqual([
      'Auto parts → auto-parts',
      'auto-parts → auto-parts',
      'AUTO PARTS → auto-parts',
    ]);
  });

  test('serial comma, ampersand, hyphen and accents make no difference', () => {
    const names: Name[] = [
      ['agency', 'Ministry of Economy, Trade and Industry', 'meti'],
      ['agency', 'Asia-Pacific Economic Cooperation', 'apec'],
      ['person', 'José Sarney', 'sarney'],
    ];
    expect(
      hits(
        names,
        'Ministry of Economy, Trade, and Industry; Ministry of Economy, Trade & Industry; Asia Pacific Economic Cooperation; Jose Sarney',
      ).map(hit => hit.split(' → ')[1]),
    ).toEqual(['meti', 'meti', 'apec', 'sarney']);
  });

  test('the longest name of a kind stands; other kinds may lie inside', () => {
    const names: Name[] = [
      ['party', 'Korea', 'KR'],
      ['party', 'South Korea', 'KR'],
      ['agency', 'Bank of South Korea', 'bank'],
    ];
    expect(hits(names, 'Bank of South Korea')).toEqual(['Bank of South Korea → bank', 'South Korea → KR']);
  });

  test('two things of one name are both offered', () => {
    const names: Name[] = [
      ['agency', 'ITC', 'us'],
      ['agency', 'ITC', 'tin'],
    ];
    expect(hits(names, 'The ITC met.')).toEqual(['ITC → us, tin']);
  });

  test('what must stand before a name is not part of it', () => {
    const names: Name[] = [['agency', 'commerce ministry', 'cn-mofcom', "China's "]];
    expect(hits(names, "China's commerce ministry and India's commerce ministry")).toEqual([
      'commerce ministry → cn-mofcom',
    ]);
  });

  test('names without their capitals and parts of words are not found', () => {
    const names: Name[] = [
      ['party', 'Turkey', 'TR'],
      ['product', 'rice', 'rice'],
      ['agency', 'WHO', 'who'],
    ];
    expect(hits(names, 'Who ate turkey at that price?')).toEqual([]);
  });

  test('work grows with the text, not with its square', () => {
    const gazetteer = new Gazetteer();
    gazetteer.add('party', 'a a a a a a b', 'x');
    const steps = (n: number): number => {
      const meter = newMeter();
      gazetteer.collect(tokenize('a '.repeat(n)), meter);
      return meter.tokens;
    };
    expect(steps(2000) / steps(1000)).toBeLessThan(2.1);
  });
});
