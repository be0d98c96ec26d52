import { ancestors, childrenBy, marker } from '../../syntax/dependents.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** "Our rice pays a tariff, said the head of the Thai growers": the one party of the phrase that names who says what a node stands in. */
export function sayer(reading: Reading, node: number): string | undefined {
  const { tree } = reading;
  const [clause, verb] = saying(reading, node);
  if (verb < 0) return undefined;
  const below = (at: number): number[] => [
    at,
    ...childrenBy(tree, at, 'amod', 'compound', 'nmod', 'nmod:poss', 'appos', 'flat').flatMap(below),
  ];
  const phrases = [...childrenBy(tree, verb, 'nsubj'), ...childrenBy(tree, clause, 'parataxis')];
  const named = new Set(phrases.flatMap(below).flatMap(at => reading.partyAt(at)?.party ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

/** "They tax our fish, the minister said of Norway": the party of which it is said. */
export function saidOf(reading: Reading, node: number): string | undefined {
  const [, verb] = saying(reading, node);
  if (verb < 0) return undefined;
  return childrenBy(reading.tree, verb, 'obl', 'nmod')
    .filter(child => /^(?:of|about)$/.test(marker(reading.tree, child)))
    .map(child => reading.partyAt(child)?.party)
    .find(Boolean);
}

/** The clause of a node that is said, and the verb that says so; -1 for none. */
function saying({ tree }: Reading, node: number): readonly [clause: number, verb: number] {
  for (const at of [node, ...ancestors(tree, node)])
    if (tree.relation(at) === 'ccomp' && predicateAt(tree, tree.head(at))?.frame.act === 'say')
      return [at, tree.head(at)];
  return [-1, -1];
}

/** "We charge 3 percent", "they charge us 5", "Peru said it would charge 3": whose tariff it is, is as sure as who speaks. */
export const isOfSpeaker = (reading: Reading, { chain }: RateSite, party: string): boolean =>
  chain.some(({ node }) =>
    childrenBy(reading.tree, node, 'nsubj').some(
      child =>
        /^(?:i|we|they)$/.test(reading.tree.lower(child)) ||
        (/^(?:it|he|she)$/.test(reading.tree.lower(child)) && isSaidBy(reading, node, party)),
    ),
  );

/** Whether a clause is what a party, or whoever is called its, says or decides in the clause right above. */
function isSaidBy(reading: Reading, node: number, party: string): boolean {
  const { tree } = reading;
  if (tree.relation(node) !== 'ccomp') return false;
  const below = (at: number): number[] => [at, ...childrenBy(tree, at, 'nmod:poss', 'amod', 'compound', 'appos')];
  return childrenBy(tree, tree.head(node), 'nsubj')
    .flatMap(below)
    .some(at => (reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at))) === party);
}
