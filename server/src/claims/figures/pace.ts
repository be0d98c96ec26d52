import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';

/** "barrels a day", "tons of rice per month": the time in which so much is made or moved, which is no amount of any longer time; undefined for none. */
export function paceOf(tree: Tree, ...nodes: readonly number[]): string | undefined {
  const own = new Set(nodes);
  for (let i = 0; i < tree.size; i++) {
    const often = OFTEN.get(tree.lower(i));
    const span = often ?? SPANS.exec(tree.lower(i))?.[1];
    if (!span || !(often || isEach(tree, i))) continue;
    let at = tree.head(i);
    while (at >= 0 && !own.has(at) && PHRASES.test(tree.relation(at))) at = tree.head(at);
    if (own.has(at) || nodes.some(node => node >= 0 && tree.head(node) === at && node < i)) return span;
  }
  return undefined;
}
/** "25 million tons annually" */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
]);
const SPANS = /^(?:an? |per |each |every )?(day|week|month|year)$/;
const EACH = /^(?:an?|per|each|every)$/;

/** "a day", whether it is one node or two, and not "within a day" or "a day earlier". */
function isEach(tree: Tree, i: number): boolean {
  if (i + 1 < tree.size && /^(?:before|earlier|ago|later)$/.test(tree.lower(i + 1))) return false;
  const beside = childrenBy(tree, i, 'det', 'case').map(child => tree.lower(child));
  if (tree.lower(i).includes(' ')) return beside.every(word => EACH.test(word) || word === 'of');
  return beside.some(word => EACH.test(word));
}
const PHRASES = /^(?:nmod|obl|compound|appos|dep|flat|advmod)(?::unmarked)?$/;
