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
  expect(widened(claim, new Map(), knowledge)).toBe(claim);
});

it.each([
  ['Morocco levies a 30 percent duty on glass bottles from Egypt.', 'glass bottle'],
  ['Morocco levies a 12 percent duty on window glass from Egypt.', 'window glass'],
  ['India charges 30 percent on pears.', 'pear'],
  ['India charges 30 percent on fresh fruit.', undefined],
  ['Kenya charges 25 percent on mattresses.', 'mattress'],
  ['Kenya charges 25 percent on paper products.', undefined],
  ['Kenya charges 25 percent on automobiles.', undefined],
  ['Kenya charges 25 percent on imported garments.', undefined],
  ['Duties of Kenya\n\n- Toasters: 25 percent\n- Household appliances: 10 percent', 'toaster'],
])('a kind of a good narrows a claim: %s', (text, scope) => {
  expect(read(text).claims[0]?.key.scope ?? undefined).toBe(scope);
});
