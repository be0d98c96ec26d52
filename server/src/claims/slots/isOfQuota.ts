import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { GENERIC } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';

/** "falls to 8 percent under a quota", "8 percent, subject to a quota", "8 percent beyond the quota": a rate of some of the goods. */
export function isOfQuota({ tree }: Reading, { node, measure, chain }: RateSite, { nodes }: Load): boolean {
  // "for in-quota imports"
  for (const head of nodes)
    if (childrenBy(tree, head, 'compound', 'amod', 'nmod:desc').some(child => QUOTAS.has(tree.lemma(child))))
      return true;
  // What a verb says of a quota is of the figure that it brings the tariff to.
  const above = tree.head(node) === chain[0]?.node ? tree.head(node) : -1;
  for (const holder of [node, measure, above]) {
    if (holder < 0) continue;
    const places = childrenBy(tree, holder, 'obl', 'nmod');
    for (const child of tree.children(holder))
      if (tree.lower(child) === 'subject') places.push(...childrenBy(tree, child, 'obl', 'nmod'));
    // "the duty is 5 percent for imports outside the quota"
    places.push(
      ...places.filter(place => GENERIC.has(tree.lemma(place))).flatMap(place => childrenBy(tree, place, 'nmod')),
    );
    if (places.some(place => QUOTAS.has(tree.lemma(place)) && BOUNDS.has(marker(tree, place)))) return true;
    // "5 percent within the quota and 30 percent beyond it"
    if (
      places.some(place => tree.lower(place) === 'it' && BEYOND.has(marker(tree, place)) && isQuotaBefore(tree, place))
    )
      return true;
  }
  return false;
}

const isQuotaBefore = (tree: Tree, node: number): boolean => {
  for (let at = node - 1; at >= 0; at--) if (QUOTAS.has(tree.lemma(at))) return true;
  return false;
};

const QUOTAS = new Set(['quota', 'trq', 'allotment']);
const BEYOND = new Set(['above', 'beyond', 'over', 'outside']);
const BOUNDS = new Set(['under', 'within', 'inside', 'in', 'to', 'above', 'beyond', 'over', 'outside', 'out']);
