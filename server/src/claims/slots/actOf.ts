import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { introducer, type Step } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { MEASURE_NOUNS } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { isKnown, isPlan, moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { AVERTING, FAMILIES } from './tones.ts';

/** What a predicate does, where it depends on what stands beside it. */
export function actOf(
  tree: Tree,
  { role, node: figure, measure }: RateSite,
  { node, from, predicate }: Step,
): Act | undefined {
  const act = predicate?.frame.act;
  // "blocks dumped tin with a duty of 5 percent", "The duty blocks imports": the means against something else.
  if (act === 'oppose' && (isMeans(tree, from) || tree.relation(from) === 'nsubj')) return 'impose';
  // "called its duty unfair": what is thought of it.
  if (act === 'plan' && JUDGING.has(tree.lemma(node)) && tree.relation(from) === 'obj' && isJudged(tree, node))
    return 'say';
  // "The duty has all but ended sales", "halted imports": what a tariff does to others.
  if (
    isUndoing(act) &&
    tree.relation(from) === 'nsubj' &&
    childrenBy(tree, node, 'obj').some(what => tree.upos(what) === 'NOUN' && !MEASURE_NOUNS.has(tree.lemma(what)))
  )
    return 'impose';
  // "shall not rise above 5 percent", as "shall not exceed": between what it lies.
  if (act === 'change' && figure > 0 && /^(?:above|below|over|under|beyond)$/.test(tree.lower(figure - 1)))
    return 'stand';
  // "The duty will replace a quota", "replaced it with a duty": it comes with that.
  if (act === 'lift' && tree.lemma(node) === 'replace' && (tree.relation(from) === 'nsubj' || isMeans(tree, from)))
    return 'start';
  // "lifted the duty to 50 percent" raises it.
  if (act === 'lift' && (role === 'new' || role === 'old')) return 'change';
  // "cut its duties to avoid one of 5 percent": what is done against it has not yet kept it away.
  if (act === 'oppose' && predicate?.frame.subject === 'load' && /\bto$/.test(introducer(tree, node))) return 'plan';
  if (act === 'oppose')
    return (AVERTING.has(tree.lemma(node)) || tree.lower(node + 1) === 'short') && !spares(tree, node)
      ? 'oppose'
      : 'plan';
  // "simulates the effect of the duty that": one that is there may be reckoned with.
  if (act === 'plan' && /^(?:simulate|modell?)$/.test(tree.lemma(node)) && isKnown(tree, measure)) return undefined;
  // "is set to rise", "scheduled for a duty of 5 percent" are moods of what is to be done.
  // "imposed a plan of duties": what it is made of.
  if (act === 'plan' && isObjectOfImposing(tree, node) && marker(tree, from) === 'of') return 'keep';
  // "the announcement of the duties": of what is known.
  if (act === 'announce' && tree.upos(node) === 'NOUN') return 'keep';
  if (act === 'plan' && tree.upos(node) !== 'NOUN' && /^(?:promised|dropped)$/.test(moodOf(tree, node))) return 'start';
  // "dropped its plan to" is no change.
  if (act === 'change' && role === 'rate' && tree.lemma(node) === 'drop' && tree.relation(from) === 'obj')
    return 'lift';
  // "the bill sets a duty of 5 percent", "under the bill": what a plan does is planned.
  if (
    act &&
    /^(?:doing|deciding)$/.test(FAMILIES[act] ?? '') &&
    (isListed(tree, node) ||
      childrenBy(tree, node, 'nsubj', 'obl').some(
        by =>
          isPlan(tree, by) &&
          (/^nsubj/.test(tree.relation(by)) || (marker(tree, by) === 'under' && moodOf(tree, node) !== 'under way')),
      ))
  )
    return 'plan';
  return act;
}

const isObjectOfImposing = (tree: Tree, noun: number): boolean =>
  tree.relation(noun) === 'obj' && predicateAt(tree, tree.head(noun))?.frame.act === 'impose';

const isMeans = (tree: Tree, node: number): boolean => /^(?:with|by)$/.test(marker(tree, node));

/** "a draft list of goods that face 5 percent", "subject to 5 percent": what is said of the goods of a plan. */
function isListed(tree: Tree, node: number): boolean {
  if (!/^(?:amod|acl|acl:relcl)$/.test(tree.relation(node))) return false;
  const goods = tree.head(node);
  return tree.relation(goods) === 'nmod' && isPlan(tree, tree.head(goods));
}

/** "rejected the 5 percent duty": one that is there. */
const spares = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'reject' && childrenBy(tree, verb, 'obj').some(object => isKnown(tree, object));

const JUDGING = new Set(['call', 'consider', 'deem']);
const isJudged = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'xcomp').some(word => tree.upos(word) === 'ADJ');

const isUndoing = (act: Act | undefined): boolean => act === 'lift' || act === 'pause' || act === 'delay';
