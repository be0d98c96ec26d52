import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow, SCHEDULED } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';

/**
 * Whether a clause on a tariff, which may hang on its goods, tells that it was only to come: "the duty on wool that it had threatened", "a duty due
 * to start in May". Who drops such a one gives up a plan.
 */
export function isPlannedBelow(tree: Tree, { measure, node }: RateSite): boolean {
  const noun = measure >= 0 ? measure : node;
  return [noun, ...childrenBy(tree, noun, 'nmod')].some(
    at =>
      clausesBelow(tree, at).some(verb => isToCome(tree, verb)) ||
      childrenBy(tree, at, 'amod', 'acl').some(
        // "set to start", not "set at 5 percent"
        word =>
          SCHEDULED.has(tree.lemma(word)) &&
          childrenBy(tree, word, 'xcomp', ...(tree.lemma(word) === 'set' ? [] : ['obl'])).length > 0,
      ),
  );
}

function isToCome(tree: Tree, verb: number): boolean {
  const act = predicateAt(tree, verb)?.frame.act;
  if (act === 'plan') {
    const [meant] = childrenBy(tree, verb, 'xcomp');
    return meant === undefined || predicateAt(tree, meant)?.frame.act === 'impose';
  }
  if (act !== 'start' && act !== 'impose' && act !== 'bear') return false;
  return /^(?:coming|promised|open|dropped)$/.test(moodOf(tree, verb));
}

/** "imposed a duty, which growers had demanded", "long sought by growers, is back": what was wanted before it was done. */
export function wasWished(tree: Tree, { measure, node, chain: [step] }: RateSite): boolean {
  const noun = measure >= 0 ? measure : node;
  const isDone = step !== undefined && tree.head(noun) === step.node && /^(?:obj|nsubj)/.test(tree.relation(noun));
  if (!isDone || !/^(?:impose|enact|start)$/.test(step.predicate?.frame.act ?? '')) return false;
  const clauses = [noun, ...childrenBy(tree, noun, 'nmod')].flatMap(at => childrenBy(tree, at, 'acl', 'acl:relcl'));
  return clauses.some(
    verb =>
      predicateAt(tree, verb)?.frame.act === 'plan' &&
      (childrenBy(tree, verb, 'aux').some(word => tree.lower(word) === 'had') ||
        childrenBy(tree, verb, 'advmod').some(word => tree.lower(word) === 'long')),
  );
}

/** "asked Oslo for a duty and got it": what was wanted has been granted. */
export const wasGranted = (tree: Tree, { chain }: RateSite): boolean =>
  chain.some(
    ({ node, predicate }) =>
      predicate?.frame.act === 'plan' &&
      childrenBy(tree, node, 'conj').some(
        verb =>
          /^(?:get|win|receive|obtain|secure)$/.test(tree.lemma(verb)) &&
          moodOf(tree, verb) === 'real' &&
          childrenBy(tree, verb, 'obj').some(object => /^(?:it|one|them)$/.test(tree.lower(object))),
      ),
  );
