import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/**
 * With whom somebody trades a change of his tariff: "would cut its duty on wine in return for Peru opening its market", "in exchange for Peruvian
 * concessions", "if Peru lifts its ban". Undefined where that is nobody, or several.
 */
export function tradedFor(reading: Reading, { chain }: RateSite): string | undefined {
  const { tree } = reading;
  const found = new Set<string>();
  for (const { node } of chain.slice(0, 3)) {
    for (const trade of childrenBy(tree, node, 'obl', 'nmod').filter(
      at => /^(?:exchange|return)$/.test(tree.lemma(at)) && marker(tree, at) === 'in',
    ))
      for (const given of [...childrenBy(tree, trade, 'nmod', 'acl'), ...childrenBy(tree, node, 'advcl')]) {
        if (given < trade) continue;
        const subjects = childrenBy(tree, given, 'nsubj', 'amod', 'nmod:poss', 'nmod').filter(
          at => tree.relation(at) !== 'nmod' || /^(?:from|by|of)$/.test(marker(tree, at)),
        );
        for (const at of [given, ...subjects]) note(at);
        break;
      }
    for (const clause of childrenBy(tree, node, 'advcl'))
      if (CONDITIONS.has(marker(tree, clause)) && DEALING.has(tree.lemma(clause)))
        for (const subject of childrenBy(tree, clause, 'nsubj')) note(subject);
  }
  return found.size === 1 ? [...found][0] : undefined;

  function note(at: number): void {
    const party = reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at));
    if (party !== undefined) found.add(party);
  }
}
const CONDITIONS = wordSet('if unless provided once');
/** What another does, or fails to do, for a lower tariff. */
const DEALING = wordSet(
  'open reopen buy lift drop end ease cut remove scrap stop halt lower reduce waive agree sign fail refuse cooperate comply withdraw resume accept ' +
    'free allow join negotiate settle reverse commit retaliate balk back',
);
