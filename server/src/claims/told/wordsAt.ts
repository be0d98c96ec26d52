import { isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Names } from '../figures/names.ts';
import { conceptOf } from './concepts.ts';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/;

/** Whether a word is part of a day, a period or a length of time. */
export const isOfTime = ({ tree, view }: Names, node: number): boolean =>
  view.marks.some(
    ({ mention }) =>
      /^(?:date|duration)$/.test(mention.type) && mention.start <= tree.start(node) && tree.end(node) <= mention.end,
  );

/** "gross domestic product" */
export const isProduct = (tree: Tree, i: number): boolean =>
  i < tree.size && tree.lower(i) === 'product' && i > 0 && tree.lower(i - 1) === 'domestic';

/** What a node tells: a good by its id, else a word by its class. */
export function conceptsAt(names: Names, node: number): string[] {
  const { tree } = names;
  if (isProduct(tree, node)) return ['gdp'];
  if (isProduct(tree, node + 1) || isProduct(tree, node + 2)) return [];
  const mention = names.mentionAt(node);
  if (mention?.type === 'product') {
    const { id } = mention.entity;
    const last = conceptOf(tree.lemma(node).split(' ').at(-1) ?? '', 'NOUN');
    // "white rice", "jasmine rice": which sort it is.
    const own = new Set(
      id
        .slice(id.indexOf('/') + 1)
        .split('-')
        .map(word => conceptOf(lemmaOf(word, 'NOUN'), 'NOUN')),
    );
    const sorts = tree
      .lemma(node)
      .split(/[ -]/)
      .slice(0, -1)
      .map(word => conceptOf(word, 'ADJ'))
      .filter(word => word !== '' && !own.has(word) && word !== 'farm');
    return [id === 'product/agricultural-products' ? 'farm' : id, ...(last === 'trade' ? [last] : []), ...sorts];
  }
  if (mention) return [];
  if (!CONTENT.test(tree.upos(node)) || /\d/.test(tree.form(node)) || isOfTime(names, node)) return [];
  if (/^\p{Lu}/u.test(tree.form(node)) && tree.upos(node) === 'PROPN') return [];
  // What a recogniser left out is still the good that is called so.
  const good = `product/${tree.lemma(node)}`;
  if (tree.upos(node) === 'NOUN' && names.context.knowledge.products.has(good)) return [good];
  const concept = conceptOf(tree.lemma(node), tree.upos(node));
  return concept === '' ? [] : [concept];
}

/** Adds what a noun tells, with its modifiers and, so many steps down, what it is of. */
export function nounConcepts(
  names: Names,
  node: number,
  depth: number,
  aside: ReadonlySet<number>,
  into: Set<string>,
): void {
  const { tree } = names;
  if (node < 0 || aside.has(node)) return;
  const words = conceptsAt(names, node);
  for (const word of words) into.add(word);
  for (const child of tree.children(node)) {
    const relation = tree.relation(child);
    if (child < node && isRelation(relation, 'compound', 'amod')) nounConcepts(names, child, depth, aside, into);
    else if (depth > 0 && (relation === 'acl' || (isRelation(relation, 'nmod') && isOf(marker(tree, child), words))))
      nounConcepts(names, child, depth - 1, aside, into);
  }
}

/** "exports of rice", "duties on rice", "an inquiry into rice" */
const isOf = (by: string, words: readonly string[]): boolean =>
  by === 'of' || by === 'into' || (by === 'on' && words.includes('tariff'));
