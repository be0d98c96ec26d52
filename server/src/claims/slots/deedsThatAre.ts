import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';

/** "Lima's answer was a duty", "her first step is a tariff": what somebody did or will do that is the tariff. */
export function deedsThatAre(tree: Tree, measure: number): number[] {
  // "Lima's answer was a boycott and a duty"
  const said = measure >= 0 && tree.relation(measure) === 'conj' ? tree.head(measure) : measure;
  if (said < 0 || childrenBy(tree, said, 'cop').length === 0) return [];
  return childrenBy(tree, said, 'nsubj').filter(noun => DEEDS.has(tree.lemma(noun)));
}
const DEEDS = wordSet('answer reply response retort riposte retaliation step move measure weapon decision');
