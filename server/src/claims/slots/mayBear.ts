import { wordSet } from '../../base/wordList.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from './imposer.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Peru's 5 percent duty", "Peru has a rate of 5 percent", "Peru agreed to a 5 percent duty": whose a tariff is called in such words, where nothing says on
 * whose goods, may impose it or bear it; which of the two, the article tells.
 */
export function mayBear(
  { tree }: Reading,
  { chain, measure }: RateSite,
  { nodes }: Load,
  tie: Tie | undefined,
): boolean {
  if (nodes.length > 0) return false;
  if (tie === 'owner') return measure >= 0;
  const verb = chain.find(({ predicate }) => predicate)?.node;
  return tie === 'acting' && verb !== undefined && CALLING.has(tree.lemma(verb));
}
const CALLING = wordSet('have agree');
