import { childrenBy, marker } from '../../syntax/dependents.ts';
import { BUYERS, DESTINATION_VERBS, ENTRIES, GATES } from '../frames/nouns.ts';
import { BOUND } from '../frames/participleMends.ts';
import type { Reading } from '../reading.ts';

/** Whither a clause says that goods go: "bound for Kenya", "that clears Kenyan customs", "entered for consumption in Kenya". */
export function goalsOf(reading: Reading, verb: number, origins: readonly string[]): number[] {
  const { tree } = reading;
  const phrases = childrenBy(tree, verb, 'obl', 'nmod');
  if (BOUND.has(tree.lower(verb))) return phrases.filter(child => marker(tree, child) === 'for');
  if (/^(?:clear|pass)$/.test(tree.lemma(verb)))
    return childrenBy(tree, verb, 'obj').filter(gate => isForeignAt(reading, gate, origins));
  if (!DESTINATION_VERBS.has(tree.lemma(verb))) return [];
  return phrases
    .filter(child => ENTRIES.has(tree.lemma(child)))
    .flatMap(entry => childrenBy(tree, entry, 'nmod'))
    .filter(place => /^(?:in|into)$/.test(marker(tree, place)));
}

/** The party that a node names, or whose gate or buyers it is: "Kenya", "Kenyan ports", "Kenya's markets", "Kenyan buyers". */
export function whoseGate(reading: Reading, node: number): ReturnType<Reading['partyAt']> {
  const { tree } = reading;
  const isGate = GATES.has(tree.lemma(node)) || BUYERS.has(tree.lemma(node));
  const words = isGate ? childrenBy(tree, node, 'amod', 'compound', 'nmod:poss') : [node];
  return words.map(word => reading.partyAt(word)).find(Boolean);
}

/** Whether goods are told of as others' than his whose gate it is: one's own leave by it, and meet the tariff elsewhere. */
export function isForeignAt(reading: Reading, gate: number, origins: readonly string[]): boolean {
  const owner = GATES.has(reading.tree.lemma(gate)) ? whoseGate(reading, gate)?.party : undefined;
  return owner !== undefined && origins.some(origin => origin !== owner);
}
