import { expect, it } from 'vitest';
import { isOn, widened } from '../../../server/src/claims/widened.ts';
import { knowledge, read } from './article.ts';

it('a claim on a sort of goods is one on the wider good, of which its scope names the sort', () => {
  const [claim] = read('Norway put a 12 percent duty on tuna.').claims;
  expect(claim?.key).toMatchObject({ product: ['product/seafood'], scope: 'tuna' });
  if (!claim) return;
  expect(isOn(claim.key, 'product/tuna', knowledge)).toBe(true);
  expect(isOn(claim.key, 'product/seafood', knowledge)).toBe(true);
  expect(isOn(claim.key, 'product/salmon', knowledge)).toBe(false);
  expect(widened(claim, knowledge)).toBe(claim);
});

it.each([
  ['Morocco levies a 30 percent duty on glass bottles from Egypt.', 'bottles'],
  ['Morocco levies a 12 percent duty on window glass from Egypt.', 'window'],
  ['Kenya charges 25 percent on paper bags.', 'bags'],
  ['Kenya charges 25 percent on paper products.', undefined],
])('a kind of a good narrows it: %s', (text, scope) => {
  expect(read(text).claims[0]?.key.scope).toBe(scope);
});
