import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb } from '../../syntax/verbs.ts';
import { clausesBelow } from '../frames/chain.ts';
import { MEASURE_NOUNS } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isSetting } from './background.ts';
import { chainOf } from './chainOf.ts';
import { isNotYet, moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { isPaidNow } from './toneBeside.ts';

const BEFORE_NOW = new Set(['previously', 'formerly', 'once', 'originally', 'earlier', 'hitherto']);

/** "were originally on the list after the duty": told of the list. */
const isOfElse = (tree: Tree, { chain: [step] }: RateSite): boolean =>
  step !== undefined && isSetting(tree, step.from) && !/^(?:before|until|till)$/.test(marker(tree, step.from));

/** "The duty was 14 percent", "had a duty of 14 percent", "before the accord toys bore 14 percent". */
export function isPast({ tree }: Reading, site: RateSite): boolean {
  if (isOfElse(tree, site)) return false;
  const step = site.chain[0];
  const verb = step?.node ?? site.node;
  for (const child of childrenBy(tree, verb, 'cop', 'aux:pass')) {
    const act = step?.predicate?.frame.act;
    if (/^(?:was|were)$/.test(tree.lower(child)) && (act === undefined || act === 'bear' || act === 'stand'))
      return true;
  }
  if (tree.xpos(verb) === 'VBD' && (step?.predicate?.frame.act === 'stand' || tree.lemma(verb) === 'have')) return true;
  return false;
}

/** "When Roe imposed 5 percent", "the duty that Roe raised": Roe has been out of office for longer than two terms of four years. */
export function isOfLongGone(reading: Reading, site: RateSite): boolean {
  const { tree, context } = reading;
  const { day, knowledge } = context;
  if (day === null) return false;
  const left = (mention: Mention): boolean => {
    const terms = mention.type === 'official' ? (knowledge.people.get(mention.entity.id)?.terms ?? []) : [];
    return (
      terms.length > 0 && terms.every(({ to }) => to !== null && Number(day.slice(0, 4)) - Number(to.slice(0, 4)) > 8)
    );
  };
  const verbs = chainOf(tree, site).map(step => step.node);
  return [...verbs, ...clausesBelow(tree, site.measure >= 0 ? site.measure : site.node)].some(
    verb =>
      /^VB[DN]$/.test(tree.xpos(verb)) &&
      /^(?:impose|change|enact|announce)$/.test(predicateAt(tree, verb)?.frame.act ?? '') &&
      [...childrenBy(tree, verb, 'nsubj'), agentOf(tree, verb)].some(
        by => by >= 0 && reading.mentionsAt(by).some(left),
      ),
  );
}

/** "The original 2018 tariffs", "the initial duty of 2019": of a year gone by, and others came after them, unless they still apply. */
export function isOfEarlierRound({ tree, context }: Reading, { measure, role, chain }: RateSite): boolean {
  if (measure < 0 || context.day === null || role === 'new') return false;
  const words = childrenBy(tree, measure, 'amod').flatMap(i => [i, ...childrenBy(tree, i, 'amod')]);
  if (!words.some(i => EARLIER_ROUND.test(tree.lower(i)) && !isFirstOfAll(tree, i))) return false;
  const lasts = (verb: number): boolean =>
    LASTING.test(tree.lemma(verb)) || tree.children(verb).some(i => /^(?:still|effect|force)$/.test(tree.lower(i)));
  const verb = clauseVerb(tree, measure);
  if ([...(verb >= 0 ? [verb] : []), ...chain.map(({ node }) => node)].some(lasts)) return false;
  const year = context.day.slice(0, 4);
  return subtree(tree, measure).some(i => /^(?:19|20)\d\d$/.test(tree.form(i)) && tree.form(i) < year);
}
const EARLIER_ROUND = /^(?:original|initial|earlier|first)$/;
/** "the first tariffs" may be the only ones, "the first-round tariffs" are not. */
const isFirstOfAll = (tree: Tree, i: number): boolean =>
  tree.lower(i) === 'first' && !/^(?:round|wave)$/.test(tree.lower(tree.head(i)));
const LASTING = /^(?:remain|stay|continue|apply|stand|keep|maintain|retain|preserve|effect|force)$/;

/** "earlier this year", "earlier in May": when, not before what is now. */
const isOfThisTime = (tree: Tree, word: number): boolean =>
  tree.lower(word) === 'earlier' && word + 1 < tree.size && /^(?:this|last|in|on)$/.test(tree.lower(word + 1));

/** Whether a verb, an adjective or a figure with its copula is told of the past. */
const wasSo = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBD' ||
  childrenBy(tree, verb, 'cop', 'aux:pass').some(word => /^(?:was|were)$/.test(tree.lower(word)));

/** "was charging", not "was charging it and still does" */
const isUnderWayThen = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' &&
  !subtree(tree, verb).some(i => tree.lower(i) === 'still') &&
  childrenBy(tree, verb, 'aux').some(word => /^(?:was|were)$/.test(tree.lower(word)));

/** "before the accord was signed": the parser may take the subject of such a clause for what stands behind a preposition. */
const isUpToAnEvent = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some(clause => {
    let at = clause - 1;
    while (at > verb && tree.lower(at) !== 'before' && tree.upos(at) !== 'VERB') at--;
    return tree.lower(at) === 'before' && at < clause - 1 && wasSo(tree, clause);
  });

/** "is 9 percent, against 4 percent previously": said of the figure right before it. */
const isBehindFigure = (reading: Reading, { node }: RateSite, adverb: number): boolean =>
  adverb - 1 !== node && adverb > 0 && reading.percentAt(adverb - 1) !== undefined;

/** "initially set 5 percent and later added 8 percent": both are there. */
const isAddedTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'conj', 'parataxis').some(later => ADDING.has(tree.lemma(later)));
const ADDING = new Set(['add', 'extend', 'expand', 'widen', 'broaden', 'follow', 'pile', 'heap', 'tack']);

/** "initially set at 5 percent", not "will initially be 5 percent". */
const isAtFirst = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod').some(word => tree.lower(word) === 'initially') &&
  !isAddedTo(tree, verb) &&
  /^VB[DNG]$/.test(tree.xpos(verb)) &&
  moodOf(tree, verb) === 'real';

/** "peaked at 5 percent", "reached a peak with a 5 percent duty": no more so high. */
const isPeak = (tree: Tree, { chain: [step] }: RateSite): boolean =>
  step !== undefined &&
  tree.xpos(step.node) === 'VBD' &&
  (tree.lemma(step.node) === 'peak' ||
    childrenBy(tree, step.node, 'obj').some(object => tree.lemma(object) === 'peak'));

/** "7 percent (was 9 percent)" */
const isInBrackets = (tree: Tree, figure: number): boolean =>
  /^(?:was|were)$/.test(tree.lower(figure - 1)) && tree.lower(figure - 2) === '(';

/** "During her first term she taxed wine": of an earlier time of who governs again, or of who governed before. */
export const isOfEarlierTerm = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obl', 'nmod').some(
    time =>
      /^(?:term|presidency|administration|government)$/.test(tree.lemma(time)) &&
      /^(?:in|during|under)$/.test(marker(tree, time)) &&
      childrenBy(tree, time, 'amod').some(word => /^(?:first|previous|earlier|prior|last)$/.test(tree.lower(word))),
  );

/** "For most of the past year tin carried a 5 percent duty": what was so for a time is so no more; what "has" been so may be yet. */
const isOfTimeOver = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBD' &&
  predicateAt(tree, verb)?.frame.act === 'bear' &&
  childrenBy(tree, verb, 'aux').length === 0 &&
  childrenBy(tree, verb, 'obl').some(time => time < verb && marker(tree, time) === 'for' && isStretch(tree, time));

/** "for years", "for two months", "for most of the past year" */
const isStretch = (tree: Tree, noun: number): boolean =>
  STRETCH.test(tree.lower(noun)) ||
  (/^(?:most|much|part)$/.test(tree.lower(noun)) &&
    childrenBy(tree, noun, 'nmod').some(whole => marker(tree, whole) === 'of' && STRETCH.test(tree.lower(whole))));
const STRETCH = /\b(?:day|week|month|year|decade)s?$/;

/** "wool, which was subject to 5 percent, now enters free", "freed from a duty that stood at 5 percent": what was so before what is told of now. */
function isOutlived(tree: Tree, { chain }: RateSite): boolean {
  const clause = chain.find(({ node }) => tree.relation(node) === 'acl:relcl')?.node ?? -1;
  if (clause < 0 || !wasSo(tree, clause)) return false;
  if (!/^(?:bear|stand)$/.test(predicateAt(tree, clause)?.frame.act ?? '')) return false;
  let top = tree.head(clause);
  while (top >= 0 && !/^(?:VERB|AUX)$/.test(tree.upos(top)) && predicateAt(tree, top) === undefined)
    top = tree.head(top);
  if (top < 0) return false;
  const act = predicateAt(tree, top)?.frame.act;
  return act === 'exempt' || act === 'lift' || childrenBy(tree, top, 'advmod').some(word => tree.lower(word) === 'now');
}

/** "had paid 5 percent", "previously": said to have been so before what is told. */
export function isBefore(reading: Reading, site: RateSite): boolean {
  const { tree } = reading;
  // "raised to 5 percent from 3 percent earlier": the new end is that of now.
  if (site.role === 'new' || isOfElse(tree, site)) return false;
  // "had suffered from the 5 percent that Oslo charges", "from the 5 percent duty that Oslo charges"
  if (isPaidNow(tree, site.node) || (site.measure >= 0 && isPaidNow(tree, site.measure))) return false;
  const verb = chainOf(tree, site)[0]?.node ?? site.node;
  if (isNotYet(tree, verb)) return false;
  // "used to pay"
  if (site.chain.some(({ node, from }) => tree.lower(node) === 'used' && tree.relation(from) === 'xcomp')) return true;
  // "was subject to 5 percent before the accord came", "(was 5 percent)"
  const act = predicateAt(tree, verb)?.frame.act;
  if (wasSo(tree, verb) && (act === 'bear' || act === 'stand' || verb === site.node) && isUpToAnEvent(tree, verb))
    return true;
  if (isAtFirst(tree, verb) || isPeak(tree, site) || isOfTimeOver(tree, verb)) return true;
  if (isInBrackets(tree, site.node) || isOutlived(tree, site)) return true;
  // "had paid": before what is told.
  if (
    childrenBy(tree, verb, 'aux').some(child => tree.lower(child) === 'had') &&
    site.chain[0]?.predicate?.frame.act === 'bear'
  )
    return true;
  // "will waive it until May": up to then it is not there.
  if (/^(?:lift|pause|delay)$/.test(predicateAt(tree, verb)?.frame.act ?? '')) return false;
  // "Previously, they had to pay 5 percent"
  const main = tree.relation(verb) === 'xcomp' && wasSo(tree, tree.head(verb)) ? tree.head(verb) : verb;
  const said = new Set([main, verb]);
  return [
    ...[...said].flatMap(at => childrenBy(tree, at, 'advmod', 'obl', 'nmod')),
    ...childrenBy(tree, site.node, 'advmod'),
  ].some(
    child =>
      (BEFORE_NOW.has(tree.lower(child)) &&
        !(tree.lower(child) === 'once' && /^VB[ZP]?$/.test(tree.xpos(tree.head(child)))) &&
        !isOfThisTime(tree, child) &&
        !isBehindFigure(reading, site, child) &&
        !isAddedTo(tree, tree.head(child))) ||
      // "can meet before the duty starts" tells of the duty's own time, "the price, before duty" of the price.
      (!(MEASURE_NOUNS.has(tree.lemma(child)) && childrenBy(tree, child, 'det').length === 0) &&
        child !== site.node &&
        child !== site.measure &&
        /^(?:obl|nmod)$/.test(tree.relation(child)) &&
        /^(?:before|until|till)$/.test(marker(tree, child))) ||
      // "Three weeks ago they were charging 5 percent"
      (tree.lower(child) === 'ago' && isUnderWayThen(tree, main)) ||
      // "Until now, they paid 5 percent"
      (tree.lower(child) === 'now' && /^(?:until|till|up to)$/.test(marker(tree, child)) && wasSo(tree, main)),
  );
}
