import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/**
 * With whom somebody trades a change of his tariff: "would cut its duty on wine in return for Peru opening its market", "in exchange for Peruvian
 * concessions", "if Peru lifts its ban": a barrier for a barrier; what else somebody makes a condition of it tells of nobody's goods. Undefined where that is
 * nobody, or several.
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
      if (CONDITIONS.has(marker(tree, clause)) && opens(tree, clause))
        for (const subject of childrenBy(tree, clause, 'nsubj')) note(subject);
  }
  return found.size === 1 ? [...found][0] : undefined;

  function note(at: number): void {
    const party = reading.partyAt(at)?.party ?? reading.seatOf(tree.form(at));
    if (party !== undefined) found.add(party);
  }
}
const CONDITIONS = wordSet('if unless once');
/** What another is to do with a barrier of his own for a lower tariff, or fails to do. */
const opens = (tree: Tree, clause: number): boolean =>
  [clause, ...childrenBy(tree, clause, 'xcomp')].some(
    verb => EASING.has(tree.lemma(verb)) && childrenBy(tree, verb, 'obj').some(at => BARRIERS.has(tree.lemma(at))),
  );
const EASING = wordSet('lift drop roll end ease cut remove scrap lower reduce waive withdraw reverse open reopen');
const BARRIERS = wordSet('tariff duty levy surcharge ban embargo quota barrier market');
