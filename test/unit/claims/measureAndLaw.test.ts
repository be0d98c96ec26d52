import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';
const rates = (text: string) => read(LEAD + text).claims.filter(claim => claim.kind === 'rate');
const measures = (text: string) => rates(text).map(({ key, value }) => `${value.number} ${key.measure ?? '-'}`);
const laws = (text: string) =>
  rates(text).map(({ key, value }) => `${value.number} ${key.law?.slice('law/'.length) ?? '-'}`);

describe('the measure of a rate', () => {
  it.each([
    ['A global tariff of 10% would slow trade.', ['10 across-the-board']],
    ['A global deal cut the tariff to 10%.', ['10 -']],
    ['Norway put a blanket 10% tariff on all imports.', ['10 across-the-board']],
    ['Norway set a 25 percent tariff effective June 4.', ['25 -']],
    ['Tariffs are high. The average rate on Chilean goods is 47%.', ['47 average']],
    ['They fear an across-the-board, 10 percent tariff.', ['10 across-the-board']],
    ['Half of total imports bear a 5 percent tariff.', ['5 -']],
  ])('%s', (text, found) => {
    expect(measures(text)).toEqual(found);
  });
});

describe('the law of a rate', () => {
  it.each([
    ['The Section 301 tariff will rise to 25 percent on steel.', ['25 section-301']],
    ['Given the Section 232 tariffs that exist, a 30 percent tariff on toys is too much.', ['30 -']],
    [
      'In Proclamation 9704, the president decided to impose a 10 percent tariff on aluminum.',
      ['10 proclamation-9704'],
    ],
    ['In response to Executive Order 14257, China imposed a 34 percent tariff.', ['34 -']],
    ['He wants a 10 percent tariff like the one he proposed in the Tariff Act of 1930.', ['10 -']],
    ['Goods are subject to the 25 percent rate of duty imposed by Proclamation 9705.', ['25 proclamation-9705']],
    ['The duty rose to 18 percent on the basis that Proclamation 9693 had failed.', ['18 -']],
    ['The tariff established in Proclamation 9705 is 30 percent.', ['30 proclamation-9705']],
  ])('%s', (text, found) => {
    expect(laws(text)).toEqual(found);
  });
});
