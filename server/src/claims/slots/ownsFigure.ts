import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { DESTINATION_VERBS, MAKING, NAMING } from '../frames/nouns.ts';
import { predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun } from './measureNoun.ts';
import { doesAlike } from './standIns.ts';

/**
 * "tariffs in Peru (5%), Chile (7%)", "Peru (5%) and Chile (7%) impose": whether the country in whose brackets a figure stands is the one that imposes
 * it, as the first one named.
 */
export function ownsFigure(reading: Reading, country: number): boolean {
  const { tree } = reading;
  if (doesAlike(reading, country)) return true;
  let first = firstOfList(tree, country);
  // "pay more on rice than Peru (5%)" and "charge more on rice than Peru (5%)"
  const alike = tree.relation(country) === 'conj' ? predicateAt(tree, tree.head(country)) : undefined;
  if (alike?.frame.act === 'bear') return false;
  if (marker(tree, first) === 'than') return true;
  // "many of the partners such as Peru (5%) impose"
  if (NAMING.has(marker(tree, first)) && tree.head(first) >= 0 && tree.upos(tree.head(first)) !== 'VERB') {
    first = firstOfList(tree, tree.head(first));
    if (marker(tree, first) === 'of' && QUANTIFYING.has(tree.lower(tree.head(first)))) first = tree.head(first);
  }
  const head = tree.head(first);
  const above = head < 0 ? undefined : predicateAt(tree, head);
  return (above !== undefined && roleOf(tree, above, first) === 'imposer') || isWhereTaken(reading, first, head);
}

const QUANTIFYING = wordSet('many most some several all few both each');

function firstOfList(tree: Tree, node: number): number {
  let first = node;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  return first;
}

/** "the duty in Kenya (9 percent)", "but not so in Kenya (9 percent)", "exports to Kenya (9 percent)"; not "mines in Kenya", "made in Kenya". */
function isWhereTaken(reading: Reading, place: number, above: number): boolean {
  const { tree } = reading;
  // "though not in", "such as in"
  const by = marker(tree, place).split(' ').at(-1);
  if (above < 0 || by === 'to') return above >= 0 && DESTINATION_VERBS.has(tree.lemma(above));
  if (by !== 'in' || MAKING.has(tree.lemma(above))) return false;
  const isOfNoun = /^(?:NOUN|PROPN)$/.test(tree.upos(above)) && /^(?:nmod|appos|dep)$/.test(tree.relation(place));
  return !isOfNoun || isMeasureNoun(reading, above);
}
