import { describe, expect, it } from 'vitest';
import { bindClaims } from '../../../server/src/claims/bind.ts';
import { comparable } from '../../../server/src/claims/compare/comparable.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
const claimsOf = (text: string, override: string) => {
  const article = parseArticle(text, { override });
  return bindClaims(article, collectMentions(article, knowledge, noSettings), knowledge);
};
const pauseOf = (text: string, override: string) => {
  const claim = claimsOf(text, override).find(c => c.key.event?.kind === 'pause');
  if (!claim) throw new Error(`no pause in ${text}`);
  return claim;
};
const across = { sameArticle: false };

describe('a pause of duties', () => {
  const announced =
    'The higher tariffs were put on hold. President Donald Trump announced on Wednesday a 90-day pause.';
  const first = pauseOf(announced, '2025-04-10');

  it('is known by who announced it and when', () => {
    expect(first.key.event).toMatchObject({ participants: ['party/US'], day: '2025-04-09' });
  });
  it.each([
    ['Last week Trump announced a 60-day pause of the duties.', '2025-04-15', 'conflict'],
    ['Last week Trump announced a 90-day pause of the duties.', '2025-04-15', 'agree'],
    // Another week, and a pause of nobody's: other pauses.
    ['Last week Trump announced a 60-day pause of the duties.', '2025-04-29', 'not-comparable'],
    ['Last week the Chinese government announced a 60-day pause of its duties.', '2025-04-15', 'not-comparable'],
    ['A 60-day pause of the duties is possible.', '2025-04-15', 'not-comparable'],
  ])('%s (%s): %s', (text, day, relation) => {
    expect(comparable(first, pauseOf(text, day), across).relation).toBe(relation);
  });
});

describe('the period of an amount', () => {
  it.each([
    ['China produced 92 million tons of steel in October 2020.', '2020-10'],
    ['In the first ten months of 2020, China produced 874 million tons of steel.', 'first ten months of 2020'],
    ['Through October 2020, China produced 874 million tons of steel.', null],
    ['From January to October 2020, China produced 874 million tons of steel.', null],
    ['In most of 2020, China produced 74 million tons of steel.', null],
  ])('%s: %s', (text, period) => {
    const claim = claimsOf(text, '2021-03-01').find(c => c.kind === 'quantity');
    expect(claim?.key.period).toBe(period);
  });
});
