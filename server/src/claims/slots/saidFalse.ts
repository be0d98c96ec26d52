import { wordSet } from '../../base/wordList.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { doesElse } from './background.ts';
import type { RateSite } from './rateSite.ts';
import { FAMILIES, type Family, type Tone } from './tones.ts';

/**
 * What a sentence makes of a tariff by saying that what is told of it is not so: "reports of a 5 percent duty are false", "It is not true that Peru
 * charges it", "were wrong to say that". Who denies that it has gone says that it is there. Undefined where nothing of the kind is said.
 */
export function saidFalse(tree: Tree, { measure, node }: RateSite): Tone | undefined {
  let at = measure >= 0 ? measure : node;
  let family: Family | undefined;
  for (let left = tree.size; left > 0; left--) {
    const above = tree.head(at);
    if (above < 0) return undefined;
    const verdict = judged(tree, at, above);
    if (verdict !== undefined) {
      if (!verdict) return undefined;
      return family === 'ending' || family === 'pausing' ? 'stays' : 'refused';
    }
    const act = predicateAt(tree, above)?.frame.act;
    // "the claim that the duty helps mills": told of something else.
    if (
      act === undefined ||
      act === 'say' ||
      (family === undefined && doesElse(tree, { node: above, from: at, predicate: undefined }, act))
    )
      return undefined;
    family ??= FAMILIES[act];
    at = above;
  }
  return undefined;
}

/** Whether what a node tells is judged to be false by what stands above it; undefined where it is not judged there. */
function judged(tree: Tree, at: number, above: number): boolean | undefined {
  const isClause = isRelation(tree.relation(at), 'acl', 'ccomp', 'csubj', 'xcomp');
  if (tree.upos(above) === 'NOUN' && TIDINGS.has(tree.lemma(above)))
    return (isClause || /^(?:of|about|on|over|regarding)$/.test(marker(tree, at))) && isRefuted(tree, above);
  // "It is untrue that", "It is not the case that"; "It is nonsense to say, as some do, that"
  if (tree.relation(at) === 'csubj' || (tree.lemma(above) === 'case' && isClause))
    return (
      isUntrue(tree, above) || (isFalse(tree, above) && childrenBy(tree, above, 'csubj').some(by => isSaying(tree, by)))
    );
  if (!isClause || !isSaying(tree, above)) return undefined;
  // "It is nonsense to say that", "were wrong to say that"
  return isRelation(tree.relation(above), 'csubj', 'xcomp', 'advcl') && isFalse(tree, tree.head(above));
}

const isSaying = (tree: Tree, verb: number): boolean => SAYING.has(tree.lemma(verb));

/** Whether a sentence says of tidings that they are false, or that somebody denies them. */
function isRefuted(tree: Tree, tidings: number): boolean {
  const over = tree.head(tidings);
  if (over < 0) return false;
  const relation = tree.relation(tidings);
  const hasNo = (noun: number): boolean =>
    BASIS.has(tree.lemma(noun)) && childrenBy(tree, noun, 'det').some(word => tree.lower(word) === 'no');
  // "There is no truth to reports of"
  if (relation === 'nmod') return hasNo(over);
  if (isRelation(relation, 'obj', 'nsubj:pass', 'obl')) {
    if (REFUTING.has(tree.lemma(over)) && !negated(tree, over)) return true;
    return (
      relation !== 'obl' &&
      CALLING.has(tree.lemma(over)) &&
      childrenBy(tree, over, 'xcomp', 'obl', 'advcl').some(what => isFalse(tree, what))
    );
  }
  if (relation !== 'nsubj') return false;
  // "have no basis in fact", "lack any basis"
  if (/^(?:have|lack)$/.test(tree.lemma(over)))
    return childrenBy(tree, over, 'obj').some(what =>
      tree.lemma(over) === 'lack' ? BASIS.has(tree.lemma(what)) : hasNo(what),
    );
  return isFalse(tree, over);
}

/** "false", "nonsense", "without foundation", "not true" */
const isFalse = (tree: Tree, word: number): boolean =>
  (FALSE.has(tree.lower(word)) && !negated(tree, word)) ||
  childrenBy(tree, word, 'amod').some(by => /^(?:fake|false)$/.test(tree.lower(by))) ||
  (BASIS.has(tree.lemma(word)) && marker(tree, word) === 'without') ||
  isUntrue(tree, word);

/** Said of what is told itself; "it is nonsense that", "it is wrong that" blame it. */
const isUntrue = (tree: Tree, word: number): boolean =>
  (UNTRUE.has(tree.lower(word)) && !negated(tree, word)) || (TRUE.has(tree.lower(word)) && negated(tree, word));

const TIDINGS = wordSet(
  'report claim rumor rumour talk allegation assertion suggestion story tale gossip speculation statement accusation chatter',
);
const SAYING = wordSet('say claim suggest assert allege argue report pretend maintain state write insist');
const REFUTING = wordSet('deny dismiss reject refute rebut quash scotch debunk rubbish contradict');
const CALLING = wordSet('call brand label describe deem dub denounce term');
const TRUE = wordSet('true correct accurate case so');
const UNTRUE = wordSet('false untrue incorrect inaccurate fiction myth');
const FALSE = wordSet(
  'false untrue incorrect inaccurate baseless unfounded groundless bogus fake fictitious fabricated erroneous mistaken wrong nonsense absurd ' +
    'fiction fantasy fabrication invention rubbish hoax lie lies myth speculation',
);
const BASIS = wordSet('truth basis foundation substance merit grounds ground');
