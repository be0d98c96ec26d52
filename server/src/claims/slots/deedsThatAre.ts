import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';

/** "Lima's answer was a duty", "her first step is a tariff": what somebody did or will do that is the tariff. */
export const deedsThatAre = (tree: Tree, measure: number): number[] =>
  measure >= 0 && childrenBy(tree, measure, 'cop').length > 0
    ? childrenBy(tree, measure, 'nsubj').filter(noun => DEEDS.has(tree.lemma(noun)))
    : [];
const DEEDS = wordSet('answer reply response retort riposte retaliation step move measure weapon decision');
