import type { Reading } from '../reading.ts';

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
