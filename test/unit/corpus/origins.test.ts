import { expect, test } from 'vitest';
import type { ArticleFacts } from '../../../server/src/claims/articleFacts.ts';
import { countOrigins } from '../../../server/src/corpus/origins.ts';

/** An article with a headline, whose first sentence has the masked form `key`. */
const told = (file: string, headline: string, key: string) => ({
  facts: { file, headline, masked: [{ sentence: 0, key, words: 9, figures: [] }] } as unknown as ArticleFacts,
  sentence: 0,
});
const origins = (...tellings: ReturnType<typeof told>[]) => countOrigins(tellings);

test('a headline or a sentence in common makes one origin, also by way of a third', () => {
  expect(origins(told('a', 'One', 'k'), told('b', 'Two', 'l'))).toBe(2);
  expect(origins(told('a', 'One', 'k'), told('b', 'ONE', 'l'))).toBe(1);
  expect(origins(told('a', 'One', 'k'), told('b', 'Two', 'k'))).toBe(1);
  expect(origins(told('a', 'One', 'k'), told('b', 'Two', 'l'), told('c', 'two', 'k'))).toBe(1);
  expect(origins(told('a', '', 'k'), told('b', '', 'l'), told('c', '', 'm'))).toBe(3);
  expect(origins(told('a', 'One', 'k'), told('b', 'one', 'k'))).toBe(1);
  expect(origins()).toBe(0);
});

test('two places of one article are of one origin', () => {
  const { facts } = told('a', 'One', 'k');
  expect(
    countOrigins([
      { facts, sentence: 0 },
      { facts, sentence: 4 },
    ]),
  ).toBe(1);
});
