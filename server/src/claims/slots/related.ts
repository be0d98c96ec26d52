import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** What another country is to one: "Peru's biggest customer" is not Peru. */
export const RELATED = wordSet(
  'partner neighbour neighbor ally rival customer buyer competitor adversary counterpart foe',
);

/** Whether a noun tells of a country by another: "Peru's biggest customer". */
export const isRelated = ({ tree }: Reading, node: number): boolean =>
  RELATED.has(tree.lemma(node)) && childrenBy(tree, node, 'nmod:poss').length > 0;

/**
 * The countries whose neighbour, customer or the like acts on the tariff: "Peru's biggest customer put a duty on tin". They have not done it.
 *
 * @param acts what is done: the acts of frames
 */
export const relatedTo = (reading: Reading, { chain }: RateSite, acts: RegExp): readonly string[] =>
  chain
    .filter(({ predicate }) => acts.test(predicate?.frame.act ?? ''))
    .flatMap(({ node }) => childrenBy(reading.tree, node, 'nsubj'))
    .filter(actor => isRelated(reading, actor))
    .flatMap(actor => childrenBy(reading.tree, actor, 'nmod:poss'))
    .flatMap(owner => reading.partyAt(owner)?.party ?? []);
