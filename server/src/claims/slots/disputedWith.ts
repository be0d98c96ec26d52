import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { type Actor, namedAt } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/** "asked for consultations with Kenya on a duty on its rice", "a complaint against Kenya over a duty": with whom one quarrels over a tariff on one's own goods has it. */
export function disputedWith(reading: Reading, { measure }: RateSite): Actor[] {
  const { tree } = reading;
  const own = [measure, ...childrenBy(tree, measure < 0 ? 0 : measure, 'nmod')].some(
    at => at >= 0 && childrenBy(tree, at, 'nmod:poss').some(word => /^(?:its|their|our)$/.test(tree.lower(word))),
  );
  if (measure < 0 || !own) return [];
  const found = new Map<string, Actor>();
  for (let node = 0; node < measure; node++) {
    if (!QUARRELS.has(tree.lemma(node)) || tree.upos(node) !== 'NOUN') continue;
    const holders = [node, ...(tree.relation(node) === 'obj' ? [tree.head(node)] : [])];
    for (const child of holders.flatMap(holder => childrenBy(tree, holder, 'nmod', 'obl'))) {
      const actor = /^(?:with|against)$/.test(marker(tree, child)) ? namedAt(reading, child) : undefined;
      if (actor) found.set(actor.party, actor);
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}
const QUARRELS = wordSet('consultation complaint dispute case suit lawsuit challenge protest quarrel row spat');
