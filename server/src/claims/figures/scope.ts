import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Names } from './names.ts';
import { GENERIC, LIGHT } from './words.ts';

/** What narrows an amount: the goods or kind, whose they are, and the other side. */
export interface Scope {
  readonly goods: readonly string[];
  readonly origin?: string;
  readonly partner?: string;
}

const GOODS = /^(?:goods|merchandise|products|items)$/;

export const EMPTY: Scope = { goods: [] };

/** Words that say the same of goods. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['farm', 'agricultural products'],
  ['agricultural', 'agricultural products'],
  ['auto', 'cars'],
  ['automobile', 'cars'],
]);
/** Words beside goods that make no others of them. */
const PASSED = /^(?:imported|foreign-made|quality|grown|made|produced|certain|various|several|other)$/;

/** A scope in one line, as keys hold it: "coal from United States", "steel to United States"; null for an empty one. */
export function scopeText({ goods, origin, partner }: Scope, names: Names): string | null {
  const kind = goods.length > 0 ? goods.join(' ') : origin ? 'goods' : '';
  const text = [kind, origin && `from ${names.partyName(origin)}`, partner].filter(Boolean).join(' ');
  return text === '' ? null : text;
}

const TIMES = /^(?:period|year|month|quarter|half|week|time|total|term|season)$/;
/** What a phrase is of, where it is no figure, day or party. */
export function isKind(names: Names, node: number): boolean {
  const mention = names.mentionAt(node);
  return (
    (!mention || mention.type === 'product') &&
    !TIMES.test(names.tree.lemma(node)) &&
    !/\d/.test(names.tree.form(node)) &&
    names.tree.upos(node) !== 'PRON'
  );
}

/** What a noun is called, its modifiers before it: "crude steel", "auto parts"; nothing for goods of no kind. */
export function goodsOf(names: Names, node: number): Scope {
  const { tree } = names;
  const mention = names.mentionAt(node);
  const words = modifiers(names, node, mention);
  const origin = originOf(names, node);
  const parts = childrenBy(tree, node, 'compound').some(i => names.mentionAt(i)?.type === 'product');
  const own =
    mention?.type === 'product'
      ? mention.entity.name
      : GENERIC.has(tree.lemma(node)) && (words.length === 0 || parts)
        ? !parts && GOODS.test(tree.lower(node))
          ? 'goods'
          : ''
        : tree.lower(node);
  const goods = [...words, own].filter(word => word !== '');
  return origin ? { goods, origin } : { goods };
}

function originOf(names: Names, node: number): string | undefined {
  const { tree } = names;
  for (const child of tree.children(node)) {
    const by = marker(tree, child);
    const party = names.partyAt(child);
    if (party && (by === 'from' || (by === '' && child < node))) return party;
    // "items of U.S. products", "goods imported from China"
    const below = by === 'of' && tree.relation(child) === 'nmod' ? originOf(names, child) : undefined;
    const made = /^acl/.test(tree.relation(child)) && MADE.test(tree.lower(child)) ? madeIn(names, child) : undefined;
    if (below ?? made) return below ?? made;
  }
  // "American-grown soy", whatever the tree hangs the name on.
  return node >= 3 && MADE.test(tree.lower(node - 1)) && tree.lower(node - 2) === '-'
    ? names.partyAt(node - 3)
    : undefined;
}

const MADE = /^(?:imported|made|produced|grown|shipped|coming|built)$/;
export function madeIn(names: Names, verb: number): string | undefined {
  for (const child of childrenBy(names.tree, verb, 'obl', 'nmod'))
    if (/^(?:from|in)$/.test(marker(names.tree, child))) return names.partyAt(child);
  return undefined;
}

/** The words beside a noun that say which of its kind is meant; figures, days and parties say something else. */
export function modifiers(names: Names, node: number, whole = names.mentionAt(node)): string[] {
  const { tree } = names;
  const words: string[] = [];
  let covered = whole?.end ?? -1;
  if (!whole || whole.start >= tree.start(node)) covered = -1;
  for (const child of childrenBy(tree, node, 'compound', 'amod', 'nmod:desc', 'nummod')) {
    if (child > node || (whole && tree.start(child) >= whole.start) || tree.start(child) < covered) continue;
    const lemma = tree.lemma(child);
    const mention = names.mentionAt(child);
    // "South Korean exports": either of its words is the party's.
    if (!mention && names.isOfParty(child)) continue;
    if (LIGHT.has(lemma) || LIGHT.has(tree.lower(child)) || PASSED.test(tree.lower(child))) continue;
    if (mention && mention.type !== 'product' && mention.type !== 'law') continue;
    if (tree.upos(child) === 'NUM') continue;
    words.push(
      ...modifiers(names, child),
      mention && 'entity' in mention ? mention.entity.name : (SAME.get(lemma) ?? lemma),
    );
    // A name of several words is one, wherever the tree has its head.
    if (mention) covered = Math.max(covered, mention.end);
  }
  return words;
}
