import { describe, expect, it } from 'vitest';
import { maskSentences } from '../../../server/src/claims/mask.ts';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';
const keysOf = (text: string): string[] => {
  const { article, mentions } = read(LEAD + text);
  return maskSentences(article, mentions).map(one => one.key);
};

describe('masked sentences', () => {
  it.each([
    [
      'The ministry counted 40 ships at the port of the city.',
      'The ministry counted 55 ships at the port of the city.',
    ],
    [
      'The duty on steel stands at 25 percent in both countries now.',
      'The duty on steel stands at 20% in both countries now.',
    ],
    ['The two ministers met in Tokyo on Nov. 15, 2021.', 'The two ministers met in Tokyo on Nov. 16, 2021.'],
  ])('are equal but for their figures: %s', (a, b) => {
    expect(keysOf(a)).toHaveLength(1);
    expect(keysOf(a)).toEqual(keysOf(b));
  });

  it.each([
    [
      'Another word',
      'The duty on steel stands at 25 percent in both countries now.',
      'The duty on tin stands at 25 percent in both countries now.',
    ],
    [
      'another section',
      'Section 4 of the law on foreign trade sets 25 percent for tin.',
      'Section 5 of the law on foreign trade sets 25 percent for tin.',
    ],
    [
      'another item',
      '(4) The measures of this order enter into force in 30 days.',
      '(5) The measures of this order enter into force in 30 days.',
    ],
  ])('are others with %s', (_name, a, b) => {
    expect(keysOf(a)).toHaveLength(keysOf(b).length);
    expect(keysOf(a)).not.toEqual(keysOf(b));
  });

  it('hold every figure with its normal form', () => {
    const { article, mentions } = read(
      `${LEAD}Exports of the two countries rose 5 percent to $1.2 billion in March 2025.`,
    );
    const [one] = maskSentences(article, mentions);
    expect(one?.figures.map(figure => figure.norm)).toEqual(['5 percent', '1200000000 USD', '2025-03']);
  });
});
