import type { Move, Tree } from '../../syntax/tree.ts';

/** What a node is to a mend: a figure in percent, any other amount, the name of a tariff, goods, a day, a country or an office. */
export type Kind = 'figure' | 'amount' | 'measure' | 'goods' | 'day' | 'party';

/** A tree with what the mends have moved so far. */
export interface Mending {
  readonly tree: Tree;
  readonly kinds: readonly (Kind | undefined)[];
  readonly moved: Map<number, Move>;
}

/**
 * A rule that moves nodes, with what its sentence must hold for it to move any, so that it is passed over in most: most rules are of a word or of
 * kinds that few sentences have.
 */
export interface Mend {
  readonly mend: (mending: Mending) => void;
  /** Of each a node. */
  readonly kinds?: readonly Kind[];
  /** One of these, in lower case. */
  readonly words?: readonly string[];
}

/** The object of the preposition that follows right behind a node; -1 for none. */
export function phraseBehind(tree: Tree, node: number): number {
  const next = node + 1;
  if (next >= tree.size || tree.relation(next) !== 'case') return -1;
  const object = tree.head(next);
  return object > next ? object : -1;
}

export const isWithin = (tree: Tree, node: number, top: number): boolean => {
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--) if (at === top) return true;
  return false;
};

/** Whether a verb or its auxiliary begins another sentence: one of a clause that only tells more of a word ("when they enter") does not. */
export function opensSentence(tree: Tree, i: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(tree.upos(i))) return false;
  const verb = tree.upos(i) === 'AUX' && /^(?:aux|cop)/.test(tree.relation(i)) ? tree.head(i) : i;
  return !/^(?:advcl|acl|amod|compound)/.test(tree.relation(verb));
}

/** Words of which a phrase is made before its noun: "imported ceramic", "the Chilean". */
export const isBeforeNoun = (tree: Tree, i: number): boolean =>
  /^(?:ADJ|DET|NOUN|PROPN)$/.test(tree.upos(i)) || tree.relation(i) === 'amod';
