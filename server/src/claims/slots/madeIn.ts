import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { MADE } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isPeoples } from './readNoun.ts';

/** "Chinese fridges made in Fiji": whoever owns the maker, goods come from where they are made. */
export function madeIn(reading: Reading, node: number): string[] {
  const { tree } = reading;
  return childrenBy(tree, node, 'acl')
    .filter(clause => MADE.has(tree.lemma(clause)))
    .flatMap(clause => childrenBy(tree, clause, 'obl', 'nmod'))
    .filter(place => marker(tree, place) === 'in')
    .flatMap(place => [place, ...childrenBy(tree, place, 'conj'), ...membersBloc(tree, place)])
    .flatMap(place => reading.partyAt(place)?.party ?? []);
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
