import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { FIRMS, MADE, MAKING } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { RESTRICTING } from './loadWords.ts';
import { isGoods } from './measureNoun.ts';
import { isPeoples } from './readNoun.ts';

/** What is known of goods by where they are made. */
interface Made {
  readonly origins: string[];
  universal: boolean;
}

/**
 * "Chinese fridges made in Fiji": whoever owns the maker, goods come from where they are made. "not made in Peru", "made outside Peru": those of all others do.
 *
 * @param before how many origins were known before the goods
 */
export function readMade(reading: Reading, node: number, draft: Made, before: number): void {
  const { tree } = reading;
  const clauses = childrenBy(tree, node, 'acl', 'acl:relcl').filter(clause => MADE.has(tree.lemma(clause)));
  const isOut = (clause: number): boolean =>
    childrenBy(tree, clause, 'advmod').some(word => tree.lower(word) === 'not') ||
    placesOf(tree, clause).some(place => /^outside\b/.test(marker(tree, place)));
  if (clauses.some(isOut)) {
    draft.origins.length = before;
    draft.universal = true;
    return;
  }
  const places = clauses
    .filter(clause => tree.relation(clause) === 'acl')
    .flatMap(clause => placesOf(tree, clause))
    .filter(place => marker(tree, place) === 'in')
    .flatMap(place => [place, ...childrenBy(tree, place, 'conj'), ...membersBloc(tree, place)])
    .flatMap(place => reading.partyAt(place)?.party ?? []);
  if (places.length > 0) draft.origins.splice(before, Infinity, ...places);
}
const placesOf = (tree: Tree, clause: number): number[] => childrenBy(tree, clause, 'obl', 'nmod');

/** "supplied by Chile", "rolled by Chilean mills": whether a verb's phrase says whose goods are that do not say it themselves. */
export function isMadeBy(reading: Reading, verb: number, by: number): boolean {
  const { tree } = reading;
  const goods = tree.head(verb);
  return (
    MAKING.has(tree.lemma(verb)) &&
    (reading.partyAt(by) !== undefined || FIRMS.has(tree.lemma(by))) &&
    !(goods >= 0 && childrenBy(tree, goods, 'amod', 'compound', 'nmod:poss').some(word => reading.partyAt(word)))
  );
}

/** "rolled by Chilean mills in Fiji": the phrase that tells whose the goods are, by where they are made or else by who makes them. */
export function makerOf(reading: Reading, verb: number, by: number): number {
  const { tree } = reading;
  const isThere = (place: number): boolean => marker(tree, place) === 'in' && reading.partyAt(place) !== undefined;
  return [...placesOf(tree, by), ...placesOf(tree, verb)].find(isThere) ?? by;
}

/** "made in any of the member states of the Union", "in a member state of the Union": the bloc that they are of. */
function membersBloc(tree: Tree, place: number): number[] {
  const states = isPeoples(tree, place)
    ? [place]
    : childrenBy(tree, place, 'nmod').filter(child => marker(tree, child) === 'of' && isPeoples(tree, child));
  return states.flatMap(state =>
    [...childrenBy(tree, state, 'nmod'), ...childrenBy(tree, state, 'nmod:poss')].filter(
      child => tree.relation(child) === 'nmod:poss' || marker(tree, child) === 'of',
    ),
  );
}

/** "that are products of Peru", "which is of Peruvian make", "found to be of Peruvian origin": the noun beside which stands whence goods come; -1 for none. */
export function originCalled(tree: Tree, clause: number): number {
  const [found = clause] = RESTRICTING.has(tree.lemma(clause)) ? childrenBy(tree, clause, 'xcomp') : [];
  return tree.upos(found) === 'NOUN' && /^(?:product|origin|make)$/.test(tree.lemma(found)) ? found : -1;
}

/** "Peru, whose wool faces a duty": the party that a relative clause with "whose" tells of. */
export function whoseOwner(reading: Reading, node: number): ReturnType<Reading['partyAt']> {
  const { tree } = reading;
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    if (tree.relation(at) === 'acl:relcl') return reading.partyAt(tree.head(at));
  return undefined;
}

/** "wine made from Peruvian grapes": of what goods with a name are made, and whence that comes, bears nothing. */
export const isMaterial = (reading: Reading, verb: number, phrase: number): boolean =>
  MATERIAL.test(marker(reading.tree, phrase)) && isGoods(reading, phrase) && isGoods(reading, reading.tree.head(verb));
const MATERIAL = /^(?:from|of|with|out of)$/;

/** "shoes of leather": of what goods are made is none of them. */
export const isOfMaterial = (reading: Reading, node: number, child: number): boolean =>
  marker(reading.tree, child) === 'of' &&
  MATERIALS.has(reading.tree.lemma(child)) &&
  childrenBy(reading.tree, child, 'nmod').length === 0 &&
  isGoods(reading, node);
const MATERIALS = wordSet(
  'plastic rubber wood metal glass leather cotton silk wool linen jute bamboo rattan paper cardboard steel iron aluminum aluminium brass porcelain',
);

/** "every bottle they ship", "tin it ships there": the pronoun that says whose goods a clause tells of; -1 for none. */
export const sellerMeant = (tree: Tree, verb: number): number =>
  MADE.has(tree.lemma(verb))
    ? -1
    : (childrenBy(tree, verb, 'nsubj').find(child => /^(?:they|it)$/.test(tree.lower(child))) ?? -1);
