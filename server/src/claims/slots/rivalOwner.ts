import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { type Actor, namedAt } from './actor.ts';
import { isGoods, isMeasureNoun } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Kenya's duty on Indian tea is twice Egypt's 8 percent": where a tariff on goods by name has its owner in the same words, who owns a figure that is
 * held against it charges that; "the US tariff on Kenya is twice Egypt's 8 percent" tells of two who bear one.
 */
export function rivalOwner(reading: Reading, { node }: RateSite): Actor[] {
  const { tree } = reading;
  const [rival] = childrenBy(tree, node, 'nmod:poss').flatMap(owner => namedAt(reading, owner) ?? []);
  if (!rival || isMeasureNoun(reading, node)) return [];
  for (let measure = node - 1; measure >= 0; measure--) {
    if (!isMeasureNoun(reading, measure)) continue;
    const owners = childrenBy(tree, measure, 'nmod:poss', 'amod').flatMap(owner => reading.partyAt(owner)?.party ?? []);
    const onGoods = childrenBy(tree, measure, 'nmod').some(
      child => marker(tree, child) === 'on' && isGoods(reading, child),
    );
    const isOfOrigin = childrenBy(tree, measure, 'nmod').some(child =>
      childrenBy(tree, child, 'nmod').some(from => reading.partyAt(from)),
    );
    if (isOfOrigin || /^(?:compared (?:with|to)|against|versus)$/.test(marker(tree, node))) return [];
    return onGoods && owners.length === 1 && owners[0] !== rival.party ? [rival] : [];
  }
  return [];
}
