import { childrenBy } from './dependents.ts';
import type { Tree } from './tree.ts';

/** The first member of the list that `i` is in; `i` itself where there is no list. */
export function firstConjunct(tree: Tree, i: number): number {
  let first = i;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  return first;
}

/** The whole list that `i` is a member of, in text order: `[i]` where there is none. */
export function conjuncts(tree: Tree, i: number): number[] {
  const members = [firstConjunct(tree, i)];
  // A member may hang on the one before it instead of the first.
  for (let k = 0; k < members.length; k++) members.push(...childrenBy(tree, members[k] as number, 'conj'));
  return members.sort((a, b) => a - b);
}
