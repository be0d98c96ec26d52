import type { Tree } from '../../syntax/tree.ts';
import { isWithin, type Mending } from './mending.ts';

/** Mends (see `MENDS`) of the phrases of goods. */
export const GOODS_MENDS: readonly ((mending: Mending) => void)[] = [hyphened, priced, appliesTo, gappedPairs];

/** Whether a token follows the one before without a space. */
const isTight = (tree: Tree, node: number): boolean =>
  node > 0 && tree.start(node) === tree.start(node - 1) + tree.form(node - 1).length;

/** "on bone-in turkey", "on built-in ovens": what a hyphen joins to a particle is one word before the noun, and opens no phrase. */
function hyphened({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (
      tree.relation(i) !== 'case' ||
      kinds[i - 2] !== undefined ||
      tree.form(i - 1) !== '-' ||
      !isTight(tree, i) ||
      !isTight(tree, i - 1)
    )
      continue;
    const noun = tree.head(i);
    const word = i - 2;
    if (noun < i || isWithin(tree, word, noun) || isWithin(tree, noun, word) || tree.head(word) < 0) continue;
    moved.set(noun, [tree.head(word), tree.relation(word)]);
    for (const child of tree.children(word)) if (child < word) moved.set(child, [noun, tree.relation(child)]);
    moved.set(word, [noun, 'compound']);
    moved.set(i, [word, 'compound']);
    moved.set(i - 1, [word, 'punct']);
  }
}

/** "on trucks priced above $90,000": the price right behind goods says which of them are meant. */
function priced({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (kinds[i - 1] !== 'goods' || !/^VB[ND]$/.test(tree.xpos(i)) || !/^(?:price|value)$/.test(tree.lemma(i)))
      continue;
    if (tree.relation(i) === 'advcl') moved.set(i, [i - 1, 'acl']);
  }
}

/** "applies mainly to fruit and tea products": goods are nothing that one does. */
function appliesTo({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'goods' || tree.upos(i) !== 'VERB' || tree.lower(i - 1) !== 'to' || verb < 0) continue;
    if (!/^(?:apply|extend|amount)$/.test(tree.lemma(verb))) continue;
    moved.set(i, [verb, 'obl']);
    moved.set(i - 1, [i, 'case']);
    for (const child of tree.children(i)) if (tree.relation(child) === 'obj') moved.set(child, [i, 'conj']);
  }
}

const GOODS_IN_GENERAL = /^(?:good|goods|product|item|article)$/;

/** "…, scarves from 20 to 9 percent, and tea from 30 to 7 percent": goods in a list before two ends are what goes from one to the other. */
function gappedPairs({ tree, kinds, moved }: Mending): void {
  let old = -1;
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.upos(i) === 'VERB' || tree.upos(i) === 'AUX') last = -1;
    if (kinds[i] !== 'figure') continue;
    const before = last;
    last = i;
    if (i < 2 || tree.lower(i - 1) !== 'from') continue;
    const base = old >= 0 && before >= 0 ? old : before;
    old = i;
    const goods = i - 2;
    const to = i + 2;
    if (base < 0 || to >= tree.size || kinds[to] !== 'figure' || tree.lower(i + 1) !== 'to') continue;
    if (kinds[goods] !== 'goods' && !GOODS_IN_GENERAL.test(tree.lemma(goods))) continue;
    let opening = goods - 1;
    while (opening > before && (kinds[opening] === 'goods' || /^(?:ADJ|DET|NOUN|PROPN)$/.test(tree.upos(opening))))
      opening--;
    if (opening <= before || !/^(?:,|;|and|while)$/.test(tree.lower(opening))) continue;
    moved.set(i, [base, 'conj']);
    moved.set(i - 1, [i, 'case']);
    moved.set(to, [i, 'conj']);
    moved.set(i + 1, [to, 'case']);
    moved.set(goods, [i, 'orphan']);
    for (let at = opening + 1; at < goods; at++) if (!isWithin(tree, at, goods)) moved.set(at, [goods, 'compound']);
  }
}
