import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';

/** "barrels a day", "tons of rice per month": the time in which so much is made or moved, which is no amount of any longer time; undefined for none. */
export function paceOf(tree: Tree, ...nodes: readonly number[]): string | undefined {
  const own = new Set(nodes);
  for (let i = 0; i < tree.size; i++) {
    if (!SPANS.test(tree.lower(i))) continue;
    if (!childrenBy(tree, i, 'det', 'case').some(child => EACH.test(tree.lower(child)))) continue;
    let at = tree.head(i);
    while (at >= 0 && !own.has(at) && PHRASES.test(tree.relation(at))) at = tree.head(at);
    if (own.has(at) || nodes.some(node => node >= 0 && tree.head(node) === at && node < i)) return tree.lower(i);
  }
  return undefined;
}
const SPANS = /^(?:day|week|month|year)$/;
const EACH = /^(?:an?|per|each)$/;
const PHRASES = /^(?:nmod|obl|compound|appos|dep|flat)$/;
