import { expect, it } from 'vitest';
import { listed, type Phrase, samePhrase, words } from '../../../server/src/base/phrase.ts';

it('tells phrases apart by their words, their values and their order', () => {
  const make = (): Phrase[] => [
    'ten',
    10,
    words('{0} articles', 10),
    words('{0} articles', 11),
    words('{0} places', 10),
    words('{0} articles', words('about {0}', 10)),
    listed(['a', 'b'], ', '),
    listed(['b', 'a'], ', '),
    listed(['a', 'b'], '; '),
    listed([], ', '),
  ];
  for (const [i, a] of make().entries())
    for (const [k, b] of make().entries()) expect(samePhrase(a, b), `${i} ${k}`).toBe(i === k);
});
