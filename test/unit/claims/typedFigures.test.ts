import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();
const mentionsOf = (text: string, settings = noSettings) =>
  analyse('a.txt', text, { override: '2025-06-10' }, { knowledge, settings, rules: [] }).mentions;

const BUSES = 'Buses are charged 20 percent of their invoice price when they enter Zambia.';

describe('the type of a figure', () => {
  it('is that of a rate where a claim says that it is one', () => {
    const [rate] = mentionsOf(BUSES).filter(({ text }) => text === '20 percent');
    expect(rate).toMatchObject({ type: 'tariff_rate', value: { number: 20, low: 20, high: 20 } });
    expect(rate).not.toHaveProperty('value.step');
  });

  it('stays what the folder calls it', () => {
    const annotation = { file: 'a.txt', quote: { exact: '20 percent', prefix: '', suffix: '' }, type: 'quantity' };
    const mentions = mentionsOf(BUSES, { ...noSettings, annotations: [annotation] });
    expect(mentions.filter(({ text }) => text === '20 percent').map(({ type }) => type)).toEqual(['quantity']);
  });

  it('needs a claim', () => {
    expect(mentionsOf('Growth reached 20 percent in Zambia.').map(({ type }) => type)).toContain('quantity');
  });
});
