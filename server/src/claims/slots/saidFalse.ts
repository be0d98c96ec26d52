import { wordSet } from '../../base/wordList.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { doesElse } from './background.ts';
import { isKnown } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { FAMILIES, type Tone } from './tones.ts';

/**
 * What a sentence makes of a tariff by saying that what is told of it is not so: "reports of a 5 percent duty are false", "It is not true that Peru
 * charges it", "were wrong to say that". Who denies that it has gone says that it is there. Undefined where nothing of the kind is said.
 */
export function saidFalse(tree: Tree, { measure, node, role }: RateSite): Tone | undefined {
  const tariff = measure >= 0 ? measure : node;
  let at = tariff;
  let ends = false;
  for (let left = tree.size; left > 0; left--) {
    const above = tree.head(at);
    if (above < 0) return undefined;
    const verdict = judged(tree, at, above);
    // What is false of "the duty" is something about one that is there.
    if (verdict !== undefined)
      return !verdict ? undefined : ends ? 'stays' : role !== 'new' && isKnown(tree, tariff) ? undefined : 'refused';
    const predicate = predicateAt(tree, above);
    const act = predicate?.frame.act;
    if (act === undefined) return undefined;
    const family = FAMILIES[act];
    if (family === 'ending' || family === 'pausing') ends = true;
    // "the claim that the duty helps mills", "that growers asked for a duty", "a cut in the duty": told of something else.
    else if (
      !COMING.has(act) ||
      (act === 'change' && (role !== 'new' || predicate?.frame.subject !== 'imposer')) ||
      (act === 'plan' && predicate?.frame.subject !== 'imposer') ||
      isNarrowed(tree, above) ||
      (at === tariff && doesElse(tree, { node: above, from: at, predicate: undefined }, act))
    )
      return undefined;
    at = above;
  }
  return undefined;
}

/** Acts without which a tariff does not come: where they are denied, so is it. */
const COMING: ReadonlySet<Act> = new Set<Act>(['impose', 'enact', 'start', 'bear', 'announce', 'plan', 'change']);

/** "only China pays it", "was imposed without a hearing", "began in May": that may be what is false, and not the tariff. */
const isNarrowed = (tree: Tree, verb: number): boolean =>
  [verb, ...childrenBy(tree, verb, 'nsubj', 'nsubj:pass')].some(at =>
    childrenBy(tree, at, 'advmod').some(word => /^(?:only|just|merely|solely|already|always)$/.test(tree.lower(word))),
  ) ||
  childrenBy(tree, verb, 'obl', 'advcl').some(
    at =>
      /^(?:without|because|because of|due to|since|during|before|after)$/.test(marker(tree, at)) ||
      (/^VB[DN]$/.test(tree.xpos(verb)) && /^(?:in|on|from)$/.test(marker(tree, at)) && TIME.test(tree.lower(at))),
  );
const TIME =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4})\b/;

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
  const isCalledFalse = (at: number): boolean => isFalse(tree, at);
  // "dismissed as fiction reports of it": the parser takes them for what stands behind "as".
  if (relation === 'obl')
    return (
      isRefuting(tree, over) &&
      marker(tree, tidings) === 'as' &&
      childrenBy(tree, tidings, 'compound').some(isCalledFalse)
    );
  if (isRelation(relation, 'obj', 'nsubj:pass')) {
    const called = childrenBy(tree, over, 'xcomp', 'obl', 'advcl');
    if (CALLING.has(tree.lemma(over))) return called.some(isCalledFalse);
    // "dismissed as biased" leaves open whether they are true.
    return isRefuting(tree, over) && called.every(at => marker(tree, at) !== 'as' || isFalse(tree, at));
  }
  if (relation !== 'nsubj') return false;
  // "have no basis in fact", "lack any basis"
  if (/^(?:have|lack)$/.test(tree.lemma(over)))
    return childrenBy(tree, over, 'obj').some(what =>
      tree.lemma(over) === 'lack' ? BASIS.has(tree.lemma(what)) : hasNo(what),
    );
  return isFalse(tree, over);
}

/** "denied", "dismissed", not "was dismissed by some, but is true" */
const isRefuting = (tree: Tree, verb: number): boolean =>
  REFUTING.has(tree.lemma(verb)) &&
  !negated(tree, verb) &&
  !childrenBy(tree, verb, 'conj').some(other => childrenBy(tree, other, 'cc').some(word => tree.lower(word) === 'but'));

/** "false", "nonsense", "without foundation", "not true" */
const isFalse = (tree: Tree, word: number): boolean =>
  (FALSE.has(tree.lower(word)) && !negated(tree, word)) ||
  childrenBy(tree, word, 'amod').some(by => /^(?:fake|false)$/.test(tree.lower(by))) ||
  (BASIS.has(tree.lemma(word)) && marker(tree, word) === 'without') ||
  isUntrue(tree, word);

/** Said of what is told itself; "it is nonsense that", "it is wrong that" blame it. */
const isUntrue = (tree: Tree, word: number): boolean =>
  (UNTRUE.has(tree.lower(word)) && !negated(tree, word)) || (TRUE.has(tree.lower(word)) && negated(tree, word));

/** What is told without anybody standing for it. */
export const TIDINGS = wordSet(
  'report claim rumor rumour talk allegation assertion suggestion story tale gossip speculation statement accusation chatter',
);
const SAYING = wordSet('say claim suggest assert allege argue report pretend maintain state write insist');
/** To say of tidings that they are false. */
export const REFUTING = wordSet('deny dismiss reject refute rebut quash scotch debunk rubbish contradict');
/** To say what something is. */
export const CALLING = wordSet('call brand label describe deem dub denounce term');
const TRUE = wordSet('true correct accurate case so');
const UNTRUE = wordSet('false untrue incorrect inaccurate fiction myth');
/** What is said of what is not so. */
export const FALSE = wordSet(
  'false untrue incorrect inaccurate baseless unfounded groundless bogus fake fictitious fabricated erroneous mistaken wrong nonsense absurd ' +
    'fiction fantasy fabrication invention rubbish hoax lie lies myth speculation',
);
/** What false tidings have none of. */
export const BASIS = wordSet('truth basis foundation substance merit grounds ground');
