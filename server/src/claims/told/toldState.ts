import { wordSet } from '../../base/wordList.ts';
import { ancestors, childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, auxiliaries, clauseVerb } from '../../syntax/verbs.ts';
import { SAYING } from '../attribution.ts';
import type { Told } from '../claim.ts';
import { isCalling, isDone, isEntitled, isPermitted, stanceOf } from '../figures/stance.ts';
import { AGREEING } from './sayers.ts';

/** Whether it is so, is to be, or is not. Who must do something is bound to. */
export function stateOf(tree: Tree, figure: number): Told['state'] {
  const verb = tree.upos(figure) === 'VERB' ? figure : clauseVerb(tree, figure);
  if (verb >= 0 && childrenBy(tree, verb, 'aux').some(i => tree.lower(i) === 'must')) return 'in-force';
  if (verb >= 0 && tree.lemma(verb) === 'order' && agentOf(tree, verb) < 0) return 'in-force';
  if (isPermitted(tree, verb) || isEntitled(tree, verb)) return 'decided';
  // "At $2 billion, exports of tea would pay for the port": that they are so much is no wish.
  if (marker(tree, figure) === 'at' && figure + 1 < tree.size && tree.lower(figure + 1) === ',') return 'in-force';
  const state = isAgreed(tree, verb) || isBound(tree, verb) ? 'proposed' : stanceOf(tree, figure);
  if (state === 'proposed') return isWished(tree, figure) ? 'proposed' : 'decided';
  // "no longer require a licence": they are freed of it.
  return state === 'denied' && !tree.children(verb).some(i => tree.lower(i) === 'longer') ? state : 'in-force';
}

/** "is obliged to spend $3 billion", "$3 billion is earmarked", "sales are guaranteed": what is bound to be done is to come. */
const isBound = (tree: Tree, verb: number): boolean =>
  verb >= 0 &&
  (PROVIDING.has(tree.lemma(verb)) ||
    (tree.lemma(verb) === 'set' && tree.children(verb).some(i => tree.lower(i) === 'aside')) ||
    (tree.head(verb) >= 0 &&
      OBLIGING.has(tree.lemma(tree.head(verb))) &&
      tree.children(verb).some(i => tree.relation(i) === 'mark' && tree.lower(i) === 'to')));
const PROVIDING = wordSet('guarantee earmark allot allocate budget');
const OBLIGING = wordSet('oblige bind require compel');

/** "signed a deal to operate the port": what is agreed is to come. */
const isAgreed = (tree: Tree, verb: number): boolean =>
  verb >= 0 &&
  tree.head(verb) >= 0 &&
  AGREEING.has(tree.lemma(tree.head(verb))) &&
  tree.children(verb).some(i => tree.relation(i) === 'mark' && tree.lower(i) === 'to');

/** What somebody wants, offers or foresees is nothing decided. */
function isWished(tree: Tree, figure: number): boolean {
  const above = [figure, ...ancestors(tree, figure)];
  return above.some(
    i =>
      (tree.lemma(i) === 'think' && tree.children(i).some(child => marker(tree, child) === 'of')) ||
      (WISHES.has(tree.lemma(i)) && !isCalling(tree, i) && !isOwnPlan(tree, i) && !isDone(tree, i)) ||
      (tree.upos(i) === 'VERB' &&
        auxiliaries(tree, i).some(word => /^(?:could|may|might|would|should|can)$/.test(word)) &&
        !isReported(tree, i)) ||
      tree
        .children(i)
        .some(
          child =>
            tree.relation(child) === 'amod' && /^(?:propos|possib|threat|potent|expect|likely)/.test(tree.lower(child)),
        ),
  );
}
/** "announced that it would cut 500 jobs": that it will. */
const isReported = (tree: Tree, verb: number): boolean =>
  auxiliaries(tree, verb).includes('would') &&
  isRelation(tree.relation(verb), 'ccomp') &&
  /^VB[DN]$/.test(tree.xpos(tree.head(verb))) &&
  SAYING.has(tree.lemma(tree.head(verb))) &&
  (PRONOUN.test(tree.lower(subjectOf(tree, verb))) || tree.mention(subjectOf(tree, verb)) >= 0);
const PRONOUN = /^(?:it|they|he|she)$/;

/** "wants to cut 500 jobs": what somebody wants to do himself. */
const isOwnPlan = (tree: Tree, i: number): boolean =>
  tree.lemma(i) === 'want' && childrenBy(tree, i, 'xcomp').length > 0 && childrenBy(tree, i, 'obj').length === 0;
const WISHES = wordSet(
  'expect forecast predict project estimate target threaten want seek ask aim offer demand hope consider call urge request recommend need propose ' +
    'likely able need mull ponder contemplate study proposal threat forecast estimate goal request press hope see',
);
