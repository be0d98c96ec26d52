import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import { introducer, isCopular } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "The supreme court ruled that the 5 percent duty was unlawful", "held that the 5 percent had no basis in law": against the last judge there is no appeal,
 * so that the duty has gone; what a lower court or a panel of the WTO finds has not yet undone it.
 */
export function isRuledOut(reading: Reading, { measure, node }: RateSite): boolean {
  const { tree } = reading;
  const tariff = measure >= 0 ? measure : node;
  const above = tree.head(tariff);
  if (above < 0) return false;
  const relation = tree.relation(tariff);
  if (relation === 'obj')
    return isRuling(reading, above) && childrenBy(tree, above, 'xcomp').some(word => isUnlawful(tree, word));
  if (relation !== 'nsubj' || tree.relation(above) !== 'ccomp' || !isRuling(reading, tree.head(above))) return false;
  // "rules whether it is unlawful", "that it would be unlawful without a vote"
  if (introducer(tree, above) === 'whether' || moodOf(tree, above) !== 'real') return false;
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

/** Whether a verb tells what the last judge of a country has ruled. */
const isRuling = (reading: Reading, verb: number): boolean =>
  RULING.has(reading.tree.lemma(verb)) &&
  isTold(reading.tree, verb) &&
  childrenBy(reading.tree, verb, 'nsubj').some(judge => isLastJudge(reading, judge));

/** Whether a verb is told as what was done, by the text or by somebody who says so; not hoped, foreseen or supposed. */
const isTold = (tree: Tree, verb: number): boolean => {
  if (moodOf(tree, verb) !== 'real' || !/^VB[DNZP]$/.test(tree.xpos(verb))) return false;
  if (tree.relation(verb) === 'root') return true;
  const over = tree.head(verb);
  return (
    tree.relation(verb) === 'ccomp' &&
    introducer(tree, verb) !== 'whether' &&
    SAYING.has(tree.lemma(over)) &&
    isTold(tree, over)
  );
};

/** "the supreme court", "Ghana's top court", not that of a state or a town. */
function isLastJudge(reading: Reading, judge: number): boolean {
  const { tree } = reading;
  const beside = childrenBy(tree, judge, 'amod', 'compound', 'nmod');
  const isHighest = (word: number): boolean => /^(?:supreme|constitutional|highest|top)$/.test(tree.lower(word));
  if (
    !/supreme court$/.test(tree.lower(judge)) &&
    !(/^(?:court|tribunal)$/.test(tree.lemma(judge)) && beside.some(isHighest))
  )
    return false;
  return beside.every(word => isHighest(word) || reading.partyAt(word) !== undefined);
}

const SAYING = wordSet('say report note confirm add write tell');
const RULING = wordSet('rule hold find declare decide deem say judge');
const UNLAWFUL = wordSet('unlawful illegal unconstitutional invalid void');
