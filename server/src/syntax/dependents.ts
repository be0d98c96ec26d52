import type { Span } from '../base/span.ts';
import type { Tree } from './tree.ts';

/** Whether the relation is one of these, or a subtype of one ("nsubj" takes in "nsubj:pass"). */
export function isRelation(relation: string, ...among: readonly string[]): boolean {
  // A loop without a function: this is asked more often than anything else of a tree.
  for (let k = 0; k < among.length; k++) {
    const name = among[k] as string;
    if (relation === name) return true;
    if (relation.charCodeAt(name.length) === COLON && relation.startsWith(name)) return true;
  }
  return false;
}
const COLON = 58;

/** Dependents of `i` by any of these relations, subtypes included, in text order. */
export function childrenBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children(i)) if (isRelation(tree.relation(child), ...relations)) found.push(child);
  return found;
}

/**
 * What introduces a phrase or clause, in lower case: its preposition or conjunction, those of several words joined ("instead of",
 * "as well as"); the relative word of a relative clause is none. "" for none.
 */
export function marker(tree: Tree, i: number): string {
  let words = '';
  // Without lists: most words have no marker, and all are asked for it.
  for (const child of tree.children(i)) {
    if (!isRelation(tree.relation(child), 'case', 'mark')) continue;
    const word = tree.lower(child);
    if (word === "'s" || word === "'") continue;
    words = words === '' ? word : `${words} ${word}`;
    for (const part of childrenBy(tree, child, 'fixed')) words += ` ${tree.lower(part)}`;
  }
  return words;
}

/** `i` and all that it governs, in text order. */
export function subtree(tree: Tree, i: number): number[] {
  const nodes = [i];
  for (let k = 0; k < nodes.length; k++) nodes.push(...tree.children(nodes[k] as number));
  return nodes.sort((a, b) => a - b);
}

/** From the first to the last word of the subtree of `i`, as offsets into the article; marks at its edges are left out. */
export function spanOf(tree: Tree, i: number): Span {
  const nodes = subtree(tree, i);
  const mark = (node: number | undefined) => node !== undefined && node !== i && tree.upos(node) === 'PUNCT';
  while (mark(nodes[0])) nodes.shift();
  while (mark(nodes.at(-1))) nodes.pop();
  return { start: tree.start(nodes[0] ?? i), end: tree.end(nodes.at(-1) ?? i) };
}

/** The governors of `i`, the nearest first. */
export function ancestors(tree: Tree, i: number): number[] {
  const out: number[] = [];
  for (let above = tree.head(i); above >= 0; above = tree.head(above)) out.push(above);
  return out;
}
