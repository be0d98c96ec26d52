import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Names } from './names.ts';
import { modifiers } from './scope.ts';

/** What a change is counted in or from: "in dollar terms", "from October", "from the quarter before". A year before is what most are counted from. */
export function basisOf(names: Names, verb: number): string[] {
  const { tree } = names;
  const found = childrenBy(tree, verb, 'obl', 'nmod').flatMap(child => {
    const by = marker(tree, child);
    if (/^(?:in|by)$/.test(by) && /^(?:term|volume|value)$/.test(tree.lemma(child)))
      return [...modifiers(names, child), tree.lemma(child)];
    // "at an annual rate of 3 percent"
    if (by === 'at') return tree.children(child).some(i => /^annual/.test(tree.lower(i))) ? ['annual'] : [];
    // "against the same month of 2024"
    if (tree.children(child).some(i => tree.lower(i) === 'same')) return [];
    const span = EARLIER.test(by) ? spanAt(names, child) : undefined;
    return span === undefined || (by !== 'from' && isNamed(names, child)) ? [] : [`on ${span}`];
  });
  const beside = besideIn(tree) ?? comparedWith(names);
  return beside === undefined || found.some(one => one.startsWith('on ')) ? found : [...found, `on ${beside}`];
}

/** "Compared with July and adjusted for the season, exports fell": counted from a month. */
function comparedWith(names: Names): string | undefined {
  const { tree } = names;
  for (let i = 0; i < tree.size; i++)
    if (tree.lower(i) === 'compared')
      for (const child of childrenBy(tree, i, 'obl', 'nmod'))
        if (
          /^(?:with|to)$/.test(marker(tree, child)) &&
          !tree.children(child).some(word => tree.lower(word) === 'same')
        )
          return spanAt(names, child);
  return undefined;
}
const EARLIER = /^(?:from|than|over|on|against|versus|compared (?:with|to))$/;

/** "July", "the quarter before": a month or a quarter that is no year's, and none that a stretch begins with ("from January to May"). */
function spanAt(names: Names, node: number): string | undefined {
  const { tree } = names;
  const mention = names.mentionAt(node);
  if (mention?.type !== 'date') return SPANS.exec(tree.lemma(node))?.[0];
  if (
    /year|\d{4}/i.test(mention.text) ||
    /^(?:to|through|until|till|-|–)$/.test(tree.lower(Math.min(node + 1, tree.size - 1)))
  )
    return undefined;
  return /-Q\d$/.test(mention.timex.value) ? 'quarter' : /^\d{4}-\d\d$/.test(mention.timex.value) ? 'month' : undefined;
}
const SPANS = /^(?:month|quarter)$/;

/** Whether it has a name of its own: "in May", "on May"; "the previous quarter" has none. */
const isNamed = (names: Names, node: number): boolean => {
  const mention = names.mentionAt(node);
  return mention !== undefined && !/month|quarter/i.test(mention.text);
};

/** "month on month", "quarter-over-quarter" */
function besideIn(tree: Tree): string | undefined {
  for (let i = 0; i + 2 < tree.size; i++) {
    const words = [0, 1, 2, 3, 4].map(k => (i + k < tree.size ? tree.lower(i + k) : '')).join(' ');
    const found = BESIDE.exec(words);
    if (found) return found[1];
  }
  return undefined;
}
const BESIDE = /^(month|quarter) (?:- )?(?:on|over) (?:- )?\1\b/;
