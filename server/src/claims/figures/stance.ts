import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { auxiliaries, clausesAbove, clauseVerb, negated } from '../../syntax/verbs.ts';
import type { Modality } from '../claim.ts';

const OPEN = wordSet("will would could may might should can must shall 'll wo 'd");
const PLANNING = wordSet(
  'plan pledge promise agree expect forecast propose threaten want seek ask aim offer vow intend project predict hope consider demand ' +
    'call urge request recommend commit target press estimate need order prepare set due likely able mull ponder contemplate study',
);
/** Of these a whole sentence may be the object. */
const FORESEEING = wordSet(
  'expect forecast predict project threaten promise pledge hope plan propose agree demand request vow recommend',
);
const PLANS = wordSet(
  'plan pledge promise proposal offer threat target forecast estimate goal commitment call demand request vow',
);
const CONDITIONS = wordSet('if unless whether should provided supposing');

/** Whether what a node says is a fact, still to come or possible, or denied: by its verb's own chain and the clauses above it. */
export function stanceOf(tree: Tree, node: number): Modality {
  const verb = tree.upos(node) === 'VERB' ? node : clauseVerb(tree, node);
  if (isPlan(tree, node)) return 'proposed';
  if (verb < 0) return 'in-force';
  if (negated(tree, verb)) return 'denied';
  if (isOpen(tree, verb)) return 'proposed';
  let below = verb;
  for (const { verb: above, relation, marker } of clausesAbove(tree, verb)) {
    if (CONDITIONS.has(marker)) return 'proposed';
    if (relation === 'conj' || relation === 'parataxis' || relation === 'acl:relcl') break;
    if (
      (relation === 'ccomp' ? FORESEEING : PLANNING).has(tree.lemma(above)) &&
      !isDone(tree, above) &&
      (relation === 'xcomp' || relation === 'ccomp' || marker === 'to')
    )
      return 'proposed';
    // "announced plans to impose"
    if (marker === 'to' && tree.children(above).some(i => tree.relation(i) === 'obj' && PLANS.has(tree.lemma(i))))
      return 'proposed';
    if (relation !== 'xcomp' && relation !== 'ccomp') break;
    if (relation === 'xcomp' && isOpen(tree, above)) return 'proposed';
    below = above;
  }
  return isPlan(tree, below) ? 'proposed' : 'in-force';
}

const POSSIBLE = wordSet('could may might');
/** "could cut growth": what may be so is no figure of anything. */
export const isHypothetical = (tree: Tree, node: number): boolean => {
  const verb = tree.upos(node) === 'VERB' ? node : clauseVerb(tree, node);
  return verb >= 0 && auxiliaries(tree, verb).some(word => POSSIBLE.has(word));
};

/** "may ship 500 tons free of duty", "will let them sell it at a low tariff", "duty-free": what is let in, not what is possible. */
export const isPermitted = (tree: Tree, verb: number): boolean =>
  verb >= 0 &&
  (auxiliaries(tree, verb).some(word => /^(?:may|can)$/.test(word)) || isLetIn(tree, verb)) &&
  subtree(tree, verb).some(
    i =>
      (/^(?:duty|tariff|levy)$/.test(tree.lemma(i)) &&
        (/^(?:of|without|at)$/.test(marker(tree, i)) || marker(tree, tree.head(i)) === 'without')) ||
      (tree.lemma(i) === 'quota' && /^(?:within|under|in)$/.test(marker(tree, i))) ||
      /^(?:duty|tariff)[ -]free$/.test(tree.lower(i)) ||
      (tree.lower(i) === 'free' && /^(?:duty|tariff|-)$/.test(tree.lower(Math.max(0, i - 1)))),
  );

const isLetIn = (tree: Tree, verb: number): boolean =>
  (/^(?:admit|enter|allow|accept|let)$/.test(tree.lemma(verb)) && auxiliaries(tree, verb).includes('will')) ||
  (tree.relation(verb) === 'xcomp' && /^(?:let|allow|permit)$/.test(tree.lemma(tree.head(verb))));

/** "Ask Kia what it cost": said to the reader. */
const isBidding = (tree: Tree, i: number): boolean =>
  tree.lemma(i) === 'ask' && tree.xpos(i) === 'VB' && childrenBy(tree, i, 'nsubj', 'aux', 'mark').length === 0;

/** "was still able to deliver": it did; what a reader is told to ask is so. */
export const isDone = (tree: Tree, i: number): boolean => wasAble(tree, i) || isBidding(tree, i);
const wasAble = (tree: Tree, i: number): boolean =>
  tree.lemma(i) === 'able' && childrenBy(tree, i, 'cop').some(cop => /^(?:was|were|been)$/.test(tree.lower(cop)));

/** "will buy", "is to buy", "is expected to buy", "pledged". */
const isOpen = (tree: Tree, verb: number): boolean =>
  (PLANNING.has(tree.lemma(verb)) && tree.lemma(verb) !== 'agree' && !isCalling(tree, verb) && !isDone(tree, verb)) ||
  auxiliaries(tree, verb).some(word => OPEN.has(word)) ||
  (tree.children(verb).some(i => tree.relation(i) === 'mark' && tree.lower(i) === 'to') &&
    (tree.relation(verb) === 'conj' || tree.children(verb).some(i => /^(?:is|are|was|were)$/.test(tree.lower(i)))));

/** "called a truce", not "called for one". */
export const isCalling = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'call' && childrenBy(tree, verb, 'obj').length > 0;

/** "a plan to buy", "a proposed list of goods", "a target of $3 billion". */
function isPlan(tree: Tree, node: number): boolean {
  for (let at = node, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    if (PLANS.has(tree.lemma(at)) && tree.upos(at) === 'NOUN') return true;
    if (
      tree.children(at).some(i => /^(?:proposed|planned|possible|threatened|potential|expected)$/.test(tree.lower(i)))
    )
      return true;
    if (tree.upos(at) === 'VERB' && at !== node && tree.relation(at) !== 'acl') return false;
  }
  return false;
}

/** "won the right to tax goods", "was allowed to tax them", "ruled that it may tax them": what somebody has been given leave to do. */
export function isEntitled(tree: Tree, verb: number): boolean {
  if (verb < 0) return false;
  if (auxiliaries(tree, verb).some(word => /^(?:may|can)$/.test(word)))
    return Array.from({ length: verb }, (_, i) => i).some(i => RULING.has(tree.lemma(i)) && tree.upos(i) === 'VERB');
  const above = tree.head(verb);
  if (above < 0 || !tree.children(verb).some(i => tree.relation(i) === 'mark' && tree.lower(i) === 'to')) return false;
  return (
    ENTITLING.has(tree.lemma(above)) || [above, ...childrenBy(tree, above, 'obj')].some(i => RIGHTS.has(tree.lemma(i)))
  );
}
const RULING = wordSet('rule decide find grant award');
const ENTITLING = wordSet('allow permit authorize authorise entitle clear empower');
const RIGHTS = wordSet('right permission authority authorization authorisation approval clearance leave go-ahead');
