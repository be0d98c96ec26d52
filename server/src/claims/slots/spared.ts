import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { auxiliaries } from '../../syntax/verbs.ts';
import { clausesBelow, introducer, isCopular, type Step } from '../frames/chain.ts';
import { isForATime, predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';

/** "exempted Chile from the duty until July 1", "remains without the duty until then", "spared for now": some do not pay it for a time. */
export function isSparedForNow(tree: Tree, { node, predicate }: Step): boolean {
  const act = predicate?.frame.act;
  const without = act === 'bear' && introducer(tree, node) === 'without';
  if (act !== 'exempt' && !without) return false;
  return [node, ...(without ? [tree.head(node)] : [])].some(
    verb =>
      verb >= 0 &&
      (childrenBy(tree, verb, 'obl', 'nmod').some(time => /^(?:until|till|through)$/.test(marker(tree, time))) ||
        childrenBy(tree, verb, 'advmod').some(word => /^(?:temporarily|provisionally)$/.test(tree.lower(word)))),
  );
}

/** "is not collecting its duty for the next 90 days", "will not levy it until May": what is left undone for a time, from now on, is put off. */
export function isHeldOff(tree: Tree, { chain: [step] }: RateSite): boolean {
  if (step?.predicate?.frame.act !== 'impose' || moodOf(tree, step.node) !== 'not') return false;
  const words = auxiliaries(tree, step.node);
  return words.some(word => AHEAD.has(word)) && isForATime(tree, step.node);
}
const AHEAD = wordSet("is are will wo 'll shall do does");

/**
 * Whether those on whom a rate falls by its sentence are the ones who do not pay it: "Chile is exempt from the duty on wine", "exempted Chilean salmon
 * from its duty". Of "some goods" others pay it, and a duty that says itself on whom it falls ("medicines are exempt from the duty on Swiss
 * goods") falls on them.
 */
export function isOfExempt(reading: Reading, { chain: [step], measure }: RateSite): boolean {
  const { tree } = reading;
  if (step?.predicate?.frame.act !== 'exempt' || tree.upos(step.node) === 'NOUN' || measure < 0) return false;
  if (moodOf(tree, step.node) !== 'real') return false;
  const bearer = bearerOf(tree, step.node);
  if (bearer < 0 || childrenBy(tree, bearer, 'det', 'amod', 'nummod').some(word => PARTIAL.has(tree.lower(word))))
    return false;
  // "from the duty that Peruvian smelters still pay", "from the duty it charges on Peruvian copper"
  const clauses = clausesBelow(tree, measure);
  if (clauses.some(clause => predicateAt(tree, clause)?.frame.act === 'bear' && bearsItself(tree, clause)))
    return false;
  const own = [measure, ...clauses]
    .flatMap(at => childrenBy(tree, at, 'nmod', ...(at === measure ? [] : ['obl'])))
    .filter(on => /^(?:on|for|against|of)$/.test(marker(tree, on)));
  const isParty = (at: number): boolean => reading.partyAt(at) !== undefined;
  if (subtree(tree, bearer).some(isParty)) return !own.some(on => subtree(tree, on).some(isParty));
  const isGoods = (at: number): boolean => reading.mentionsAt(at).some(({ type }) => type === 'product');
  return own.length === 0 && subtree(tree, bearer).some(isGoods);
}
/** Whether a clause has a subject of its own that is no word for what it tells of or for who was named. */
const bearsItself = (tree: Tree, clause: number): boolean => {
  const holder = tree.relation(clause) === 'xcomp' ? tree.head(clause) : clause;
  return childrenBy(tree, holder, 'nsubj').some(subject => tree.upos(subject) !== 'PRON');
};
const PARTIAL = wordSet('some certain few several many most more selected select various other part any no');

/** Who is exempt: of a passive or an adjective its subject, else the object; -1 where a tree has none. */
function bearerOf(tree: Tree, node: number): number {
  const [subject] = childrenBy(tree, node, 'nsubj:pass');
  if (subject !== undefined) return subject;
  return childrenBy(tree, node, isCopular(tree, node) ? 'nsubj' : 'obj')[0] ?? -1;
}
