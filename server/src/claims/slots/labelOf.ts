import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { isGoods } from './measureNoun.ts';

/** The countries of a sentence that stand before a colon, as the labels of lines do: "Peru: duties of 5 percent". By the node of the colon. */
export function labelsIn(reading: Reading): ReadonlyMap<number, string> {
  const { tree } = reading;
  const found = new Map<number, string>();
  for (let colon = 1; colon < tree.size; colon++) {
    const party = tree.form(colon) === ':' ? reading.partyAt(colon - 1)?.party : undefined;
    if (party !== undefined) found.set(colon, party);
  }
  // "so say officials in Peru: …" is no label, nor is the end of any other sentence.
  const [first] = found.keys();
  for (let at = 0; first !== undefined && at < first - 1; at++)
    if (!/^(?:DET|PUNCT|PROPN)$/.test(tree.upos(at))) return NONE;
  return found;
}
const NONE: ReadonlyMap<number, string> = new Map();

/** The label under which a node stands; undefined for none. */
export const labelOf = (reading: Reading, node: number): string | undefined =>
  [...labelsIn(reading)].findLast(([colon]) => colon < node)?.[1];

/** "Rice and tea from Peru: each of them pays 5 percent", "Peruvian tea: it pays 5 percent": whence the goods come that stand before a colon and are all that does. */
export function originsOfLabel(reading: Reading, node: number): readonly string[] {
  const { tree } = reading;
  const found = new Set<string>();
  let goods = false;
  for (let at = 0; at < node; at++) {
    if (tree.form(at) === ':') return goods ? [...found] : [];
    if (/^(?:VERB|AUX|PRON)$/.test(tree.upos(at))) return [];
    goods ||= isGoods(reading, at);
    const party = reading.partyAt(at)?.party;
    const told = marker(tree, at) === 'from' || tree.upos(at) === 'ADJ' || childrenBy(tree, at, 'cc').length > 0;
    if (party !== undefined && told) found.add(party);
  }
  return [];
}
