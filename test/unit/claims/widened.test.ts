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
