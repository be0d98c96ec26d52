import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { MADE } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "If you build them in Peru, you pay 9 percent", "make it in Peru and you will face a duty", "whoever sews shirts in Peru pays 9 percent": where goods are
 * made of those who bear the tariff for it.
 */
export function madeWhere(reading: Reading, { chain }: RateSite): readonly string[] {
  const { tree } = reading;
  const bears = chain.some(
    ({ predicate, node }) =>
      predicate?.frame.act === 'bear' ||
      (predicate?.passive && predicate.frame.object === 'load') ||
      tree.lemma(node) === 'have',
  );
  if (!bears) return [];
  // "Woven in Peru, sold in Chile: the carpets face 9 percent"
  const found = new Set<string>(isParticiple(tree, 0) ? placesOf(reading, 0) : []);
  for (const { node } of chain) {
    const subjects = childrenBy(tree, node, 'nsubj');
    const makers = [
      node,
      ...childrenBy(tree, node, 'advcl').filter(clause =>
        /^(?:if|when|whenever|as long as)$/.test(marker(tree, clause)),
      ),
      ...subjects.flatMap(subject => childrenBy(tree, subject, 'acl:relcl')),
    ];
    for (const verb of makers) for (const party of placesOf(reading, verb)) found.add(party);
  }
  return [...found];
}

const isParticiple = (tree: Tree, node: number): boolean =>
  /^VB[DN]$/.test(tree.xpos(node)) && childrenBy(tree, node, 'nsubj', 'nsubj:pass', 'aux', 'obj').length === 0;

/** The countries in which a verb says that goods are made, or are to be made. */
function placesOf(reading: Reading, verb: number): string[] {
  const { tree } = reading;
  const objects = childrenBy(tree, verb, 'obj');
  // "if they did them in Peru"
  const makes =
    MADE.has(tree.lemma(verb)) || (tree.lemma(verb) === 'do' && objects.some(at => tree.upos(at) === 'PRON'));
  if (!makes || tree.upos(verb) !== 'VERB') return [];
  return [verb, ...objects]
    .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
    .filter(place => marker(tree, place) === 'in')
    .flatMap(place => [place, ...childrenBy(tree, place, 'conj')])
    .flatMap(place => reading.partyAt(place)?.party ?? []);
}
