import { expect, test } from 'vitest';
import type { ArticleFacts } from '../../../server/src/claims/articleFacts.ts';
import { claimsOfMention, mentionStartingAt, sentenceHolding } from '../../../server/src/claims/articleLookup.ts';
import { readingOf } from '../features/reading.ts';

const articleOf = (sentences: number): ArticleFacts => {
  const text = 'The United States imposed a tariff of 25 percent on steel from Japan in March 2018. Nobody minded.\n\n';
  const facts = readingOf({ 'a.txt': text.repeat(sentences) }).snapshot.facts('a.txt');
  if (!facts) throw new Error('no facts');
  return facts;
};

test('answers what going through the article would', () => {
  const facts = articleOf(5);
  for (const { id, start } of facts.mentions) {
    expect(claimsOfMention(facts, id)).toEqual(facts.claims.filter(claim => claim.mentions.includes(id)));
    expect(mentionStartingAt(facts, start)).toBe(facts.mentions.find(m => m.start === start));
  }
  for (let offset = -1; offset <= facts.length + 1; offset++)
    expect(sentenceHolding(facts, offset)).toEqual(
      facts.sentences.find(s => s !== null && s.start <= offset && offset <= s.end),
    );
  expect(claimsOfMention(facts, 'm999')).toEqual([]);
});

test('goes through the article once, however much is asked', () => {
  let looks = 0;
  const watched = <T extends object>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const looksAt = (sentences: number): number => {
    looks = 0;
    const facts = articleOf(sentences);
    const article = { ...facts, claims: watched(facts.claims), mentions: watched(facts.mentions) };
    for (const { id, start } of facts.mentions) {
      claimsOfMention(article, id);
      mentionStartingAt(article, start);
    }
    return looks;
  };
  expect(looksAt(80)).toBeLessThanOrEqual(2 * looksAt(40));
});
