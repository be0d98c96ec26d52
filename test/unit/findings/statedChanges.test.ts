import { describe, expect, test } from 'vitest';
import { changeOf, succeeds } from '../../../server/src/findings/statedChanges.ts';
import { madeFacts } from '../corpus/madeFacts.ts';

/** An article of one sentence; the rate is the last figure of its quote. */
function said(quote: string, percent: number, published = '2025-03-12') {
  const facts = madeFacts('a', { published, sentences: [{ quote, rates: [{ percent }] }] });
  const start = quote.lastIndexOf(`${percent} percent`);
  const at = { start, end: start + `${percent} percent`.length };
  const moved = {
    ...facts,
    mentions: facts.mentions.map(mention => ({ ...mention, ...at })),
    claims: facts.claims.map(claim => ({ ...claim, ...at })),
  };
  const claim = moved.claims[0];
  if (!claim) throw new Error('no claim was made');
  return { facts: moved, claim };
}
const tells = (quote: string, percent: number) => changeOf(said(quote, percent));

describe('a change is told', () => {
  test.each([
    ['Washington raised the duty on steel to 50 percent.', 50],
    ['The duty on steel was doubled to 50 percent.', 50],
    ['The order lifts the duty to a total of 50 percent.', 50],
    ['It keeps 25 percent on steel and elevates the duty on aluminum to 25 percent.', 25],
  ])('%s', (quote, percent) => expect(tells(quote, percent)).toBe('new'));
});

describe('a state is told', () => {
  test.each([
    ['Washington charges a duty of 25 percent on steel.', 25],
    ['Exports to Japan bear 25 percent.', 25],
    ['A rise in imports was answered with 25 percent.', 25],
    ['It was raised to 50 percent, and aluminum pays 25 percent.', 25],
  ])('%s', (quote, percent) => expect(tells(quote, percent)).toBeUndefined());
});

describe('what is changed is told', () => {
  test.each([
    ['Kenya is in talks about lowering its 14 percent duty on tyres.', 14],
    ['They discussed a cut in the current tariff of 30 percent.', 30],
    ['The order scraps the 12 percent levy on tea.', 12],
  ])('%s', (quote, percent) => expect(tells(quote, percent)).toBe('old'));
});

test('a change takes the place of an earlier state, not of a later one', () => {
  const change = said('The duty was raised to 50 percent.', 50, '2025-03-12');
  expect(succeeds(change, said('The duty is 25 percent.', 25, '2025-03-10'))).toBe(true);
  expect(succeeds(said('The duty is 25 percent.', 25, '2025-03-10'), change)).toBe(true);
  expect(succeeds(change, said('The duty is 25 percent.', 25, '2025-03-14'))).toBe(false);
  const talks = said('Talks on cutting the 25 percent duty go on.', 25, '2025-03-10');
  expect(succeeds(talks, said('The duty is 15 percent.', 15, '2025-03-20'))).toBe(true);
  expect(succeeds(talks, said('The duty is 15 percent.', 15, '2025-03-08'))).toBe(false);
});
