import { describe, expect, it } from 'vitest';
import type { Found } from '../../../server/src/mentions/mention.ts';
import { resolveOverlaps } from '../../../server/src/mentions/refiners/overlap.ts';
import { trimEdges } from '../../../server/src/mentions/refiners/trim.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { agenciesOf, mentionsOf, officialsOf } from './recognised.ts';

const found = (type: 'official' | 'agency' | 'party' | 'law' | 'product', start: number, end: number): Found => ({
  type,
  start,
  end,
  entity: { id: `${type}/x`, name: 'x' },
  form: 'full',
  known: false,
});
const kept = (...mentions: Found[]): string[] =>
  resolveOverlaps(mentions).map(({ type, start, end }) => `${type} ${start}-${end}`);

describe('overlaps', () => {
  it('keeps a party inside a law and an official inside an agency', () =>
    expect(kept(found('party', 0, 5), found('law', 0, 20), found('agency', 30, 50), found('official', 30, 35))).toEqual(
      ['law 0-20', 'party 0-5', 'agency 30-50', 'official 30-35'],
    ));
  it('drops goods inside a body', () =>
    expect(kept(found('product', 4, 9), found('agency', 0, 20))).toEqual(['agency 0-20']));
  it('resolves crossing mentions for the stronger grammar', () =>
    expect(kept(found('product', 0, 9), found('law', 4, 20))).toEqual(['law 4-20']));
  it('gives the same words to one type', () =>
    expect(kept(found('party', 0, 5), found('agency', 0, 5))).toEqual(['agency 0-5']));
});

describe('edges', () => {
  it.each([
    ["“Japan's", 'Japan'],
    ['"Japan,"', 'Japan'],
    ['Japan’s', 'Japan'],
    ['US’', 'US'],
  ])('%s', (text, expected) => {
    const [mention] = trimEdges({ text }, [found('party', 0, text.length)]);
    expect(mention && text.slice(mention.start, mention.end)).toBe(expected);
  });
  it('drops what is nothing but edges', () => expect(trimEdges({ text: '"\'' }, [found('party', 0, 2)])).toEqual([]));
});

describe('corrections by hand', () => {
  const quote = (exact: string, prefix?: string) => ({ exact, ...(prefix ? { prefix } : {}) });
  const text = 'Trade Minister Jane Roe met Acme Trade Ministry staff. Roe left.';

  it('never marks who is "not an official"', () =>
    expect(officialsOf(text, { settings: { ...noSettings, people: [{ name: 'Jane Roe', official: false }] } })).toEqual(
      [],
    ));
  it('never marks what is "not an agency"', () =>
    expect(
      agenciesOf(text, { settings: { ...noSettings, agencies: [{ name: 'Acme Trade Ministry', agency: false }] } }),
    ).toEqual([]));
  it('removes one mention by its quote', () => {
    const annotations = [{ file: 'a.txt', quote: quote('Roe', 'staff. '), type: 'none' }];
    expect(officialsOf(text, { settings: { ...noSettings, annotations } })).toEqual(['Jane Roe | Trade Minister']);
  });
  it('adds a mention with its entity', () => {
    const annotations = [{ file: 'a.txt', quote: quote('staff'), type: 'official', entity: 'person/staff' }];
    const mentions = mentionsOf(text, { settings: { ...noSettings, annotations } });
    expect(mentions.find(mention => mention.text === 'staff')).toMatchObject({
      entity: { id: 'person/staff' },
      known: true,
    });
  });
  it('changes nothing where the quote fits twice', () => {
    const annotations = [{ file: 'a.txt', quote: quote('Roe'), type: 'none' }];
    expect(officialsOf(text, { settings: { ...noSettings, annotations } })).toHaveLength(2);
  });
});

describe('the pipeline', () => {
  const text =
    'Japan’s Ministry of Trade, led by Trade Minister Jane Roe, raised the duty to 25 percent on Nov. 15, 2021.';
  it('numbers mentions in text order', () => {
    const mentions = mentionsOf(text);
    expect(mentions.map(mention => mention.id)).toEqual(mentions.map((_, i) => `m${i + 1}`));
    expect(mentions.every((mention, i) => i === 0 || (mentions[i - 1]?.start ?? 0) <= mention.start)).toBe(true);
  });
  it('gives exact offsets', () => {
    for (const mention of mentionsOf(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
