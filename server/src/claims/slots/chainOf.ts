import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove, type Step } from '../frames/chain.ts';
import { MEASURE_NOUNS, TAX_NOUNS } from '../frames/nouns.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "duties ranging up to 5 percent", "Collection of the duty, fixed at 5 percent, is put off": a clause that only says how high the tariff is leaves
 * it to the verbs above what it hangs on.
 */
export function chainOf(tree: Tree, { chain, measure, node: figure }: RateSite): readonly Step[] {
  const clause = chain[0]?.node ?? -1;
  if (clause < 0 || !/^acl(?::relcl)?$/.test(tree.relation(clause)) || moodOf(tree, clause) !== 'real') return chain;
  const noun = tree.head(clause);
  const isOfTariff =
    noun === measure || childrenBy(tree, noun, 'nmod').some(of => isTariffNoun(tree, of) && marker(tree, of) === 'of');
  const isHeight =
    chain[0]?.predicate?.frame.act === 'stand' || isFixed(tree, clause, figure) || isStart(tree, clause, figure);
  if (!isOfTariff || !isHeight) return chain;
  return chainAbove(tree, noun);
}
const isTariffNoun = (tree: Tree, node: number): boolean =>
  MEASURE_NOUNS.has(tree.lemma(node)) || TAX_NOUNS.has(tree.lemma(node));

/** "starting at 5 percent", not "starting in May" */
const isStart = (tree: Tree, verb: number, figure: number): boolean =>
  /^(?:start|begin)$/.test(tree.lemma(verb)) && tree.xpos(verb) === 'VBG' && marker(tree, figure) === 'at';

/** "fixed at 5 percent", by nobody and on no day. */
const isFixed = (tree: Tree, verb: number, figure: number): boolean =>
  /^(?:set|fix|peg|assess|put|calculate)$/.test(tree.lemma(verb)) &&
  tree.xpos(verb) === 'VBN' &&
  tree.lower(verb - 1) === ',' &&
  marker(tree, figure) === 'at' &&
  !childrenBy(tree, verb, 'obl').some(
    by => marker(tree, by) === 'by' || marker(tree, by) === 'in' || marker(tree, by) === 'on',
  );

/** "replaces the duty of 5 percent with one of 8 percent from May", "is replaced by one of 8 percent": what comes then. */
export const isReplacement = (tree: Tree, { chain: [step] }: RateSite): boolean =>
  step !== undefined && tree.lemma(step.node) === 'replace' && /^(?:by|with)$/.test(marker(tree, step.from));
