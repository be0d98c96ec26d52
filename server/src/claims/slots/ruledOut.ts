import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import { isCopular } from '../frames/chain.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "The supreme court ruled that the 5 percent duty was unlawful", "held that the 5 percent had no basis in law": against the last judge there is no appeal,
 * so that the duty has gone; what a lower court or a panel of the WTO finds has not yet undone it.
 */
export function isRuledOut(tree: Tree, { measure, node }: RateSite): boolean {
  const tariff = measure >= 0 ? measure : node;
  const above = tree.head(tariff);
  if (above < 0) return false;
  const relation = tree.relation(tariff);
  if (relation === 'obj')
    return isLastJudge(tree, above) && childrenBy(tree, above, 'xcomp').some(word => isUnlawful(tree, word));
  if (relation !== 'nsubj' || tree.relation(above) !== 'ccomp' || !isLastJudge(tree, tree.head(above))) return false;
  return isCopular(tree, above) ? isUnlawful(tree, above) : hasNoBasis(tree, above);
}

const isUnlawful = (tree: Tree, word: number): boolean => UNLAWFUL.has(tree.lower(word)) && !negated(tree, word);

/** "had no basis in law", "lacked a legal basis" */
const hasNoBasis = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obj').some(
    what =>
      /^(?:basis|foundation|ground|authority)$/.test(tree.lemma(what)) &&
      (tree.lemma(verb) === 'lack' ||
        (tree.lemma(verb) === 'have' && childrenBy(tree, what, 'det').some(word => tree.lower(word) === 'no'))),
  );

const isLastJudge = (tree: Tree, verb: number): boolean =>
  RULING.has(tree.lemma(verb)) &&
  !negated(tree, verb) &&
  childrenBy(tree, verb, 'nsubj').some(
    judge =>
      /^supreme court$/.test(tree.lower(judge)) ||
      (/^(?:court|tribunal)$/.test(tree.lemma(judge)) &&
        childrenBy(tree, judge, 'amod', 'compound').some(word =>
          /^(?:supreme|constitutional|highest|top)$/.test(tree.lower(word)),
        )),
  );

const RULING = wordSet('rule hold find declare decide deem say judge');
const UNLAWFUL = wordSet('unlawful illegal unconstitutional invalid void');
