import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isCopular, type Step } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { hasCondition, isAhead } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { BESIDE } from './tones.ts';

/**
 * "met before the duty", "put off orders because of it", "as a result of it", "rejected a complaint about it": a tariff that is the time or the cause of
 * something, or that somebody speaks against, is told of as there.
 */
export const isSetting = (tree: Tree, node: number): boolean =>
  (tree.relation(node) === 'nmod' && PROTESTS.has(tree.lemma(tree.head(node)))) ||
  isAnswered(tree, node) ||
  ((tree.relation(node) === 'obl' || (tree.relation(node) === 'nmod' && isCopular(tree, tree.head(node)))) &&
    (SETTINGS.has(marker(tree, node)) || CAUSES.has(tree.lemma(node))));
const SETTINGS: ReadonlySet<string> = new Set([
  ...['before', 'after', 'until', 'till', 'since', 'despite', 'amid'],
  ...['because', 'because of', 'due to', 'owing to', 'thanks to'],
]);

/** "will retaliate against the duty", "its response to the duties": what is answered is there; "would answer a duty" may be any. */
const isAnswered = (tree: Tree, node: number): boolean =>
  ANSWERING.has(tree.lemma(tree.head(node))) &&
  /^(?:obl|nmod)$/.test(tree.relation(node)) &&
  /^(?:to|against|for)$/.test(marker(tree, node)) &&
  !/(?:%|percent|per cent)$/.test(tree.lower(node)) &&
  !childrenBy(tree, node, 'det').some(word => /^(?:an?|any)$/.test(tree.lower(word))) &&
  !childrenBy(tree, node, 'amod').some(word => BESIDE.get(tree.lower(word)) === 'planned');
const ANSWERING = wordSet(
  'respond retaliate reply react response retaliation countermeasure reprisal reply answer reaction',
);
const PROTESTS = wordSet('complaint criticism appeal challenge objection protest lawsuit outcry grievance');
const CAUSES = wordSet('result consequence aftermath wake spite');

/** "The duty could cut exports", "these duties are expected to hurt farmers": told of what a tariff does, not of what is done to it. */
export function doesElse(tree: Tree, { node, from }: Step, act: Act | undefined): boolean {
  if (act === undefined) return true;
  const relation = tree.relation(from);
  // "The duty aims to shield mills", "the duty looks at where goods are made": no tariff plans one.
  if (act === 'plan' && relation === 'nsubj' && MEANT.has(tree.lemma(node)) && !isOnWay(tree, node)) return true;
  if (act === 'plan' && relation === 'nsubj:pass')
    return childrenBy(tree, node, 'xcomp').some(verb => predicateAt(tree, verb) === undefined);
  return relation === 'nsubj' && /^(?:impose|change|enact)$/.test(act) && childrenBy(tree, node, 'obj').length > 0;
}

const MEANT = wordSet('aim seek look intend');
/** "looks set to rise" */
const isOnWay = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'look' && childrenBy(tree, verb, 'xcomp').length > 0;

/** "has put a duty on tin, to take effect in May if talks fail", "is set at 5 percent and will start in May if they do": it comes only if something comes to be. */
export function startsOnCondition(tree: Tree, { chain: [step] }: RateSite): boolean {
  return (
    step !== undefined &&
    childrenBy(tree, step.node, 'advcl', 'conj', 'xcomp').some(
      verb =>
        predicateAt(tree, verb)?.frame.act === 'start' &&
        childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0 &&
        isAhead(tree, verb) &&
        hasCondition(tree, verb),
    )
  );
}

/** "the answer to 5 percent duties could be mild": whether the clause tells of something else that is about the tariff. */
export const isOfOther = (tree: Tree, { chain: [step], measure, node }: RateSite): boolean =>
  step !== undefined &&
  step.from !== measure &&
  step.from !== node &&
  tree.upos(step.from) === 'NOUN' &&
  /^nsubj/.test(tree.relation(step.from));
