import { wordSet } from '../../base/wordList.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';

const BANDS = wordSet('band tier slab bracket');
/** Arcs from a figure up to the bands that it is one of, or the rate of: "three bands of 5, 8 and 9 percent", "the top band, at 9 percent". */
const UP = new Set(['nmod', 'conj', 'appos', 'compound', 'dep', 'nmod:unmarked', 'flat']);

/** "a schedule of four bands, of 0, 5, 8 and 9 percent": each band of a schedule is that of some goods, which nobody names there. */
export function isOfBand({ tree }: Reading, { node, measure }: RateSite, { products }: Load): boolean {
  if (products.length > 0) return false;
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--) {
    // "three tiers" may be one word.
    if (BANDS.has(tree.lemma(at).split(' ').at(-1) ?? '')) return true;
    if (at !== measure && !UP.has(tree.relation(at))) return false;
  }
  return false;
}
