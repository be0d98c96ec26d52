import { parseSentence, type Tree } from '../../../server/src/syntax/tree.ts';
import { read } from '../claims/article.ts';

/** Parses the first sentence of a text with the mentions found in it. */
export function parsed(text: string): Tree {
  const { article, mentions } = read(text);
  const { start, end } = article.sentences[0] ?? { start: 0, end: text.length };
  return parseSentence({ text: article.text, start, end, mentions });
}

/** The first node whose form is `form`. */
export function nodeOf(tree: Tree, form: string): number {
  for (let i = 0; i < tree.size; i++) if (tree.form(i) === form) return i;
  throw new Error(`no node "${form}" in: ${Array.from({ length: tree.size }, (_, i) => tree.form(i)).join('|')}`);
}

/** "form", or "" for no node. */
export const formOf = (tree: Tree, i: number): string => (i < 0 ? '' : tree.form(i));

/** "word relation head" for each node, for messages of tests. */
export const outline = (tree: Tree): string[] =>
  Array.from({ length: tree.size }, (_, i) => `${tree.form(i)} ${tree.relation(i)} ${formOf(tree, tree.head(i))}`);
