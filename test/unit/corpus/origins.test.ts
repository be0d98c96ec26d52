import { expect, test } from 'vitest';
import type { ArticleFacts } from '../../../server/src/claims/articleFacts.ts';
import { groupByOrigin } from '../../../server/src/corpus/origins.ts';

/** An article with a headline, whose first sentence has the masked form `key`. */
const told = (file: string, headline: string, key: string) => ({
  facts: { file, headline, masked: [{ sentence: 0, key, words: 9, figures: [] }] } as unknown as ArticleFacts,
  sentence: 0,
});
const groups = (...tellings: ReturnType<typeof told>[]) =>
  groupByOrigin(tellings).map(group => group.map(({ facts }) => facts.file).join(' '));

test('a headline or a sentence in common makes one origin, also by way of a third', () => {
  expect(groups(told('a', 'One', 'k'), told('b', 'Two', 'l'))).toEqual(['a', 'b']);
  expect(groups(told('a', 'One', 'k'), told('b', 'ONE', 'l'))).toEqual(['a b']);
  expect(groups(told('a', 'One', 'k'), told('b', 'Two', 'k'))).toEqual(['a b']);
  expect(groups(told('a', 'One', 'k'), told('b', 'Two', 'l'), told('c', 'two', 'k'))).toEqual(['a b c']);
  expect(groups(told('a', '', 'k'), told('b', '', 'l'), told('c', '', 'm'))).toEqual(['a', 'b', 'c']);
});

test('two places of one article are of one origin', () => {
  const { facts } = told('a', 'One', 'k');
  expect(
    groupByOrigin([
      { facts, sentence: 0 },
      { facts, sentence: 4 },
    ]),
  ).toHaveLength(1);
});
