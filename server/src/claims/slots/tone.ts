import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { auxiliaries } from '../../syntax/verbs.ts';
import { introducer, isConditional, isCopular, type Step } from '../frames/chain.ts';
import type { Act } from '../frames/frame.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { actOf } from './actOf.ts';
import { doesElse, isOfOther, isSetting, startsOnCondition } from './background.ts';
import { chainOf } from './chainOf.ts';
import { hasCondition, isAhead, isCalledFor, isDecision, isKnown, isPlan, type Mood, moodOf } from './mood.ts';
import { isNotDone, takesItsPlace } from './notDone.ts';
import { isOfEarlierTerm } from './pastRate.ts';
import { isPlannedBelow, wasGranted, wasWished } from './plannedBelow.ts';
import type { RateSite } from './rateSite.ts';
import { saidFalse } from './saidFalse.ts';
import { isHeldOff, isSparedForNow } from './spared.ts';
import { AHEAD, isOfSteps, toneBelow } from './toneBelow.ts';
import { isPaidNow, isToldFormer, ofOld, toneBeside } from './toneBeside.ts';
import { ABOVE, FAMILIES, FIRST, REFUSABLE, type Tone } from './tones.ts';

/** What the words of its sentence make of a rate. */
export interface Told {
  readonly tone: Tone;
  /** Its own adjective says so: "the current 5 percent". */
  readonly adjective?: true;
}

/** The adjective of a tariff says most of it; then a clause that tells of its end; then the verbs above it; then any other clause. */
export function toldOf(tree: Tree, site: RateSite): Told {
  if (isNotDone(tree, site)) return { tone: 'refused' };
  const denied = saidFalse(tree, site);
  if (denied !== undefined) return { tone: denied };
  if (isHeldOff(tree, site)) return { tone: 'put off' };
  if (isToldFormer(tree, site)) return { tone: 'ended', adjective: true };
  const beside = toneBeside(tree, site);
  const told = toneAbove(tree, site, beside === 'planned' ? beside : 'none');
  const above: Told = /^(?:coming|promised)$/.test(told.tone) && isOneOfMany(tree, site.node) ? { tone: 'open' } : told;
  // "has put a duty on tin, to take effect in May if talks fail"
  if (/^(?:done|decided|coming)$/.test(above.tone) && startsOnCondition(tree, site)) return { tone: 'open' };
  // "The answer to the duties imposed in May is likely to be mild": what is told of something else leaves them as they are.
  if (isOfOther(tree, site) && toneBelow(tree, site) === 'done') return { tone: 'done' };
  // "will be lowered from the previous 5 percent": until then, it is there.
  if (beside !== undefined && beside === ofOld(tree, site))
    return beside === 'ended' && above.tone === 'coming' ? above : { tone: beside, adjective: true };
  if (beside !== undefined) return beside === 'planned' ? above : { tone: beside, adjective: true };
  // "would let it in at 5 percent, a fifth of the 25 percent they pay today"
  if (AHEAD.has(above.tone) && isPaidNow(tree, site.node)) return { tone: 'stays', adjective: true };
  const below = toneBelow(tree, site);
  if (isResumed(tree, site) || wasGranted(tree, site)) return { tone: 'done' };
  // "want the 5 percent duty scrapped"
  if (below === 'ended' && site.chain[0]?.predicate?.frame.act === 'plan') return { tone: 'stays' };
  if (below === 'put off' || below === 'ended') return { tone: below };
  if (above.tone === 'none') return { tone: below };
  // "scrapped the duty that was to begin in May", "the duty it had threatened is off"
  if (above.tone === 'ended' && isPlannedBelow(tree, site)) return { tone: 'given up' };
  const isOver = above.tone === 'done' ? AHEAD.has(below) : above.tone === 'decided' && below === 'open';
  return isOver && !wasWished(tree, site) ? { tone: below } : above;
}

/** "will pay 5 percent or 10 percent or whatever", "5, 10 or 20 percent": what will be, and none of these for sure. */
function isOneOfMany(tree: Tree, figure: number): boolean {
  let first = figure;
  while (/^(?:conj|compound)$/.test(tree.relation(first))) first = tree.head(first);
  const all = [first, ...childrenBy(tree, first, 'conj')];
  return (
    all.some(one => childrenBy(tree, one, 'cc').some(word => tree.lower(word) === 'or')) &&
    (all.length > 2 || all.some(one => tree.lower(one) === 'whatever'))
  );
}

/** "The duty, suspended in May, is back", "has returned": whatever was done to it before. */
export function isResumed(tree: Tree, { chain: [step] }: RateSite): boolean {
  if (step === undefined || !RESUMING.has(tree.lemma(step.node)) || moodOf(tree, step.node) !== 'real') return false;
  return /^(?:nsubj|obj$)/.test(tree.relation(step.from));
}
const RESUMING = wordSet('back return resume restore reinstate reimpose revive');

/** By the predicates from the tariff up to the main clause, the nearest first. */
function toneAbove(tree: Tree, site: RateSite, start: Tone): Told {
  const top = site.measure >= 0 ? site.measure : site.node;
  // "if the duty is 5 percent"
  if (isCopular(tree, site.node) && isConditional(introducer(tree, site.node))) return { tone: 'open' };
  // "Well, 5 percent on tin, if the plan survives"
  if (site.chain.length === 0 && hasCondition(tree, firstOf(tree, site.node))) return { tone: 'open' };
  const inverted = isCopular(tree, top) ? participleBefore(tree, top) : undefined;
  if (inverted !== undefined) return { tone: inverted };
  // "The rate would be 5 percent"
  const said = tree.relation(site.node) === 'conj' && site.chain.length === 0 ? tree.head(site.node) : site.node;
  if (isCopular(tree, said) && site.chain.length === 0 && /^(?:open|promised)$/.test(moodOf(tree, said)))
    return { tone: 'open' };
  // "Even a 5 percent duty is hard to bear": any of so much.
  if (childrenBy(tree, top, 'det').some(det => /^an?$/.test(tree.lower(det)) && tree.lower(det - 1) === 'even'))
    return { tone: 'open' };
  // "the goal is a 5 percent duty"
  let tone: Tone =
    childrenBy(tree, top, 'cop').length > 0 && childrenBy(tree, top, 'nsubj').some(by => isPlan(tree, by))
      ? 'planned'
      : start;
  const known = isKnown(tree, site.measure >= 0 ? site.measure : site.node);
  for (const step of stepsOf(tree, site)) {
    const { node, from } = step;
    // "could meet before the 5 percent duty", "put off orders as a result of it": told of its time or of what it leads to alone.
    if (isSetting(tree, from)) break;
    const act = actOf(tree, site, step);
    if (tone === 'none' && isSparedForNow(tree, step)) return { tone: 'spared' };
    // "set no day for the duties to start"
    if (act === 'impose' && DAYS.has(tree.lemma(from))) return { tone: 'resolved' };
    const told = moodFor(tree, step, act);
    const mood = told === 'no longer' && takesItsPlace(tree, site.node) ? 'real' : told;
    // "announced no change to the 5 percent duty", "the 5 percent duty will not change"
    const stays = tree.upos(node) === 'NOUN' || (tree.lemma(node) === 'change' && tree.relation(from) === 'nsubj');
    if (act === 'change' && mood === 'not' && stays && site.role === 'rate') return { tone: 'stays' };
    const asked = isCondition(tree, node, act) || isInverted(tree, node);
    // "the law gives him the power to charge 5 percent", "permits a duty of 5 percent": what one may do is not done.
    if (mayDo(tree, site, step, act)) return { tone: 'open' };
    // "moved toward imposing a duty", "work towards a deal that cuts it": not yet there.
    if (/^towards?$|^closer to$/.test(marker(tree, from)))
      tone = tone === 'none' ? 'planned' : (ABOVE.planning[tone] ?? tone);
    // "Once imposed, the duty shall stay for two years"
    if (/^nsubj/.test(tree.relation(from)) && isAhead(tree, node) && isIfDone(tree, node)) return { tone: 'open' };
    // "Raising tariffs would only hurt": what one would do by it is not done.
    if (tree.relation(from) === 'csubj' && mood !== 'real' && mood !== 'not') return { tone: 'open' };
    const relief = endedRelief(tree, step, act, mood);
    if (relief === 'put off') return { tone: relief };
    if (relief !== undefined) tone = relief;
    else if (tone === 'none') {
      // "the 5 percent duty could ruin them": what a known tariff may do leaves open whether it holds.
      if ((known && doesElse(tree, step, act)) || (act === 'announce' && isNews(tree, node))) break;
      // "will not be subject to the duty": what nobody will pay is denied, though who "never paid" one had one to pay; who "will no longer" has one yet.
      tone =
        act === 'bear' && mood === 'not' && willDo(tree, node) && !isBound(tree, site.node)
          ? 'refused'
          : mood === 'no longer' && auxiliaries(tree, node).some(word => TO_COME.has(word))
            ? 'stays'
            : firstTone(act, mood, asked, KEEPING.has(tree.lemma(node)));
      if (tone === 'done' && isOfEarlierTerm(tree, node)) tone = 'ended';
    } else if (!asked && !isJoinedBelow(tree, step))
      tone = isResolved(tree, step, mood, tone)
        ? 'under way'
        : turned(tone, act, mood, step.predicate?.frame.subject === 'none');
    // "is delaying the introduction of a duty", "held off imposing one"
    if (
      (act === 'pause' || act === 'delay') &&
      tone === 'done' &&
      mood !== 'not' &&
      /^(?:obj|nsubj:pass|xcomp)$/.test(tree.relation(from))
    )
      tone = 'put off';
    if (asked || isSupposed(tree, step)) tone = ABOVE.if[tone] ?? tone;
    // "Once it charges 5 percent, sales will end": what comes to be then is told of something else.
    if (asked && tree.relation(node) === 'advcl' && tone === 'open') return { tone };
    if (tone === 'done' && isOfSteps(tree, step)) tone = 'resolved';
    // "stopped charging 5 percent"
    if (act === 'lift' && tone === 'done' && tree.relation(from) === 'xcomp' && mood === 'real') tone = 'ended';
    // What others think of a decision leaves it as it is.
    if (isDecision(tree, node)) return { tone: tone === 'done' ? 'resolved' : tone };
  }
  return { tone };
}

/** "ended the suspension of the duty", "will end its waiver of it": where what spared somebody has gone, the duty is there; until then it is not. */
function endedRelief(tree: Tree, { node, from }: Step, act: Act | undefined, mood: Mood): Tone | undefined {
  if (!act || FAMILIES[act] !== 'ending' || tree.upos(from) !== 'NOUN') return undefined;
  const relief = predicateAt(tree, from)?.frame.act;
  if (relief !== 'pause' && relief !== 'delay' && !(relief === 'exempt' && tree.lemma(from) === 'waiver'))
    return undefined;
  if (mood === 'real') return act !== 'expire' && /^VB[DN]$/.test(tree.xpos(node)) ? 'done' : 'put off';
  return mood === 'coming' || mood === 'promised' || mood === 'open' ? 'put off' : undefined;
}

/** "Say Oslo charges 5 percent": for the sake of argument; not "Say what you will, Oslo charges it". */
const isSupposed = (tree: Tree, { node, from }: Step): boolean =>
  tree.lemma(node) === 'say' &&
  tree.xpos(node) === 'VB' &&
  tree.relation(node) === 'root' &&
  tree.relation(from) === 'ccomp' &&
  childrenBy(tree, node, 'nsubj', 'aux').length === 0 &&
  !Array.from({ length: from - node }, (_, k) => node + k).some(at => tree.upos(at) === 'PUNCT');

/** The first of a list of figures. */
const firstOf = (tree: Tree, figure: number): number =>
  tree.relation(figure) === 'conj' && tree.head(figure) >= 0 ? firstOf(tree, tree.head(figure)) : figure;

/** "Frozen pending a review is the 5 percent duty": the parser takes the participle for the subject. */
function participleBefore(tree: Tree, tariff: number): Tone | undefined {
  const among = childrenBy(tree, tariff, 'nsubj').find(at => at < tariff && marker(tree, at) === 'among') ?? -1;
  // "Among the measures scrapped was a 5 percent duty"
  const said = (among < 0 ? childrenBy(tree, tariff, 'nsubj') : childrenBy(tree, among, 'acl')).find(
    at => at < tariff && /^VB[DN]$/.test(tree.xpos(at)),
  );
  const act = said === undefined ? undefined : predicateAt(tree, said)?.frame.act;
  const family = act && FAMILIES[act];
  return family === 'pausing' || family === 'ending' ? FIRST[family].real : undefined;
}

/** Whether a verb tells of a condition; "once the duty starts" tells when. */
const isCondition = (tree: Tree, verb: number, act: Act | undefined): boolean => {
  const by = introducer(tree, verb);
  return isConditional(by) && !(by === 'once' && act === 'start');
};

/** "Had Peru raised the duty": a condition by the order of its words. */
function isInverted(tree: Tree, verb: number): boolean {
  const had = childrenBy(tree, verb, 'aux').find(child => tree.lower(child) === 'had') ?? -1;
  if (had < 0 || (had > 0 && tree.upos(had - 1) !== 'PUNCT') || tree.lower(tree.size - 1) === '?') return false;
  return [...tree.children(had), ...childrenBy(tree, verb, 'nsubj', 'nsubj:pass')].some(by => by > had && by < verb);
}

/** "will never pay more than 5 percent": how much it is at most, not that there is none. */
const isBound = (tree: Tree, figure: number): boolean =>
  /^(?:than|above|over|beyond|below|under)$/.test(tree.lower(figure - 1));

const willDo = (tree: Tree, verb: number): boolean => auxiliaries(tree, verb).some(word => WILL.has(word));
const WILL = wordSet("will shall wo 'll");
const TO_COME = wordSet("will shall 'll would 'd");

/** "once imposed", "if adopted": the condition of a tariff that its own coming is. */
const isIfDone = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some(
    clause =>
      tree.xpos(clause) === 'VBN' &&
      /^(?:once|if|when)$/.test(introducer(tree, clause) || tree.lower(clause - 1)) &&
      childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'aux').length === 0 &&
      /^(?:impose|enact)$/.test(predicateAt(tree, clause)?.frame.act ?? ''),
  );

const DAYS = wordSet('date day deadline timetable');

/** "will end a pause and charge 5 percent": what one of two verbs tells is none of the other's. */
const isJoinedBelow = (tree: Tree, { from, predicate }: Step): boolean =>
  tree.relation(from) === 'conj' && tree.upos(from) === 'VERB' && predicate?.frame.act !== 'plan';

/** By the nearest predicate. Who can, may or will do anything else with a tariff has none yet. */
function firstTone(act: Act | undefined, mood: Mood, asked: boolean, isKept: boolean): Tone {
  if (act === undefined) return /^(?:real|under way|not|no longer)$/.test(mood) ? 'none' : FIRST.doing[mood];
  if (act === 'keep' && isKept) return 'stays';
  const family = FAMILIES[act];
  // "could not avoid the duty": it came.
  if (act === 'oppose' && mood === 'not') return 'none';
  // What is asked about is neither done nor denied.
  return family ? FIRST[family][mood === 'not' && (asked || !REFUSABLE.has(act)) ? 'real' : mood] : 'none';
}

/** "is in talks to keep the duty": who means to keep a tariff has one. */
const KEEPING = wordSet('keep maintain retain continue preserve extend');

/** What a predicate further up makes of a tone. */
function turned(tone: Tone, act: Act | undefined, mood: Mood, asks: boolean): Tone {
  const family = act && FAMILIES[act];
  if (act !== undefined && family === undefined) return tone;
  // "will not drop its plan to": there it is.
  const undoes = family === 'ending' || family === 'pausing';
  if (mood === 'not') return act !== undefined && REFUSABLE.has(act) && !undoes ? (ABOVE.not[tone] ?? tone) : tone;
  // "urged Oslo not to charge 5 percent": it may yet.
  if (act === 'plan' && tone === 'refused' && asks) return 'planned';
  if (family !== undefined && family !== 'doing') return ABOVE[family][tone] ?? tone;
  return ABOVE[mood][tone] ?? tone;
}

/** "has the right to impose", "lets the minister impose", "allows a surcharge": told of who may do it, not of what is done. */
function mayDo(tree: Tree, site: RateSite, { node, from }: Step, act: Act | undefined): boolean {
  if (POWERS.has(tree.lemma(from)) && tree.upos(from) === 'NOUN')
    return from !== site.node && from !== site.measure && HOLDING.has(tree.lemma(node));
  if (!PERMITTING.has(tree.lemma(node)) || act === 'plan') return false;
  if (from === site.measure || from === site.node) return tree.relation(from) === 'obj' && act !== 'enact';
  const below = predicateAt(tree, from)?.frame.act;
  return /^(?:xcomp|advcl)$/.test(tree.relation(from)) && (below === 'impose' || below === 'change');
}
const POWERS = wordSet('right power authority ability');
const HOLDING = wordSet('have give grant hold retain reserve get keep confer provide');
const PERMITTING = wordSet('permit allow authorize authorise empower enable entitle');

/** "has decided to raise it to 5 percent", "determined that it was necessary to", "carried out its threat": who decides to do a thing does it; "decided on a duty" only tells of what is meant. */
const isResolved = (tree: Tree, { node, from }: Step, mood: Mood, tone: Tone): boolean =>
  mood === 'real' &&
  ((tone === 'done' &&
    /^(?:decide|determine)$/.test(tree.lemma(node)) &&
    (tree.relation(from) === 'xcomp' || isCalledFor(tree, from))) ||
    (tone === 'planned' && fulfils(tree, node) && isPlan(tree, from)) ||
    // "granted Peru's request to charge 5 percent"
    (tone === 'planned' &&
      GRANTING.has(tree.lemma(node)) &&
      /^(?:request|application|petition)$/.test(tree.lemma(from)) &&
      // "to charge 5 instead of 20 percent": of two figures, one is given up.
      !subtree(tree, from).some(at => tree.lower(at) === 'instead')));
/** "carried out its threat", "made good on it", "followed through on it" */
const fulfils = (tree: Tree, verb: number): boolean =>
  /^(?:carry|implement|execute|deliver)$/.test(tree.lemma(verb)) ||
  /^(?:make good|follow through)$/.test(`${tree.lemma(verb)} ${tree.lower(verb + 1)}`);
const GRANTING = wordSet('approve grant accept endorse');

/** "Peru announced a duty of 5 percent", "before announcing it": whether it holds, the article says. */
const isNews = (tree: Tree, verb: number): boolean =>
  (tree.xpos(verb) === 'VBD' && tree.relation(verb) !== 'ccomp') ||
  (tree.xpos(verb) === 'VBG' && /^(?:before|after|since)$/.test(marker(tree, verb)));

/** How a predicate is put, where that depends on what it does. */
function moodFor(tree: Tree, { node, from, predicate }: Step, act: Act | undefined): Mood {
  const mood = moodOf(tree, node);
  // "Peru will charge 5 percent", "will let tin in at 5 percent": what one will do is a promise; "tin will be charged 5 percent" is told as settled.
  // "said that wine would bear 5 percent", "the duty would be 5 percent": told of what is settled, and no promise of who bears it.
  const would = childrenBy(tree, node, 'aux').some(child => /^(?:would|'d)$/.test(tree.lower(child)));
  if (mood === 'promised' && would && (act === 'stand' || (act === 'bear' && predicate?.frame.subject !== 'imposer')))
    return 'coming';
  // "the duty would be cut to 5 percent": told by what has been decided, if by anything.
  if (
    mood === 'open' &&
    would &&
    (act === 'change' || act === 'impose') &&
    childrenBy(tree, node, 'aux:pass').length > 0 &&
    !hasCondition(tree, node)
  )
    return 'promised';
  // "expires in May"
  if (act === 'expire' && mood === 'real' && /^VB[ZP]$/.test(tree.xpos(node)) && auxiliaries(tree, node).length === 0)
    return 'coming';
  // "Prices will fall as Peru lifts the duty": in a clause of time the present is what will be.
  if (mood === 'real' && isToCome(tree, node)) return 'coming';
  // "will postpone the duty", "will suspend it": put off with that.
  const isPutOff = act === 'delay' || (act === 'pause' && /^(?:suspend|pause|freeze|halt)$/.test(tree.lemma(node)));
  if (isPutOff && (mood === 'coming' || mood === 'promised')) return 'real';
  const acts =
    (act === 'impose' || act === 'bear' || act === 'enact') &&
    predicate?.frame.subject === 'imposer' &&
    !predicate.passive;
  if (mood === 'coming' && acts && !/^nsubj/.test(tree.relation(from))) return 'promised';
  // Who must pay a duty, or must go on paying it, has one.
  const must = childrenBy(tree, node, 'aux').some(child => tree.lower(child) === 'must');
  return mood === 'open' && must && (act === 'bear' || GOING_ON.has(tree.lemma(node))) ? 'real' : mood;
}

const GOING_ON = wordSet('keep go continue');

/** Whether a verb stands in the present in a clause of time of what will be or is expected. */
function isToCome(tree: Tree, verb: number): boolean {
  if (tree.relation(verb) !== 'advcl' || !/^VB[ZP]$/.test(tree.xpos(verb)) || !TIMES.has(introducer(tree, verb)))
    return false;
  let at = tree.head(verb);
  for (let left = tree.size; at >= 0 && left > 0; left--) {
    if (FUTURE.has(moodOf(tree, at)) || predicateAt(tree, at)?.frame.act === 'plan') return true;
    if (!/^(?:conj|xcomp|ccomp|acl)$/.test(tree.relation(at))) return false;
    at = tree.head(at);
  }
  return false;
}
const TIMES = wordSet('as when once after until till before while');
const FUTURE: ReadonlySet<Mood> = new Set<Mood>(['coming', 'promised', 'open']);

/** The steps above a rate that tell of it: up to a clause that tells of something of its own. */
function stepsOf(tree: Tree, site: RateSite): Step[] {
  const steps: Step[] = [];
  for (const step of chainOf(tree, site)) {
    const relation = tree.relation(step.from);
    const by = introducer(tree, step.from);
    if (steps.length > 0) {
      // What hangs on a clause as its background is told as a fact of its own, unless it is a condition, a purpose or the means.
      if (
        relation === 'advcl' &&
        !isCondition(tree, step.from, predicateAt(tree, step.from)?.frame.act) &&
        !AIMS.has(by) &&
        // "refrained from charging it"
        !(by === 'from' && step.predicate?.frame.act === 'oppose') &&
        !goesOn(tree, step.from, by) &&
        !isOfPaper(tree, step)
      )
        break;
      // "By charging 5 percent Peru wants to help its mills": the means is there; "will answer by charging 5 percent": it is not.
      if (
        by === 'by' &&
        FAMILIES[step.predicate?.frame.act ?? 'say'] !== 'doing' &&
        tree.relation(step.node) !== 'xcomp'
      )
        break;
      if (relation === 'parataxis' || relation === 'acl:relcl') break;
      // Coordinate verbs share what governs the first of them.
      if (relation === 'conj' && childrenBy(tree, step.from, 'aux', 'nsubj').length > 0) break;
    }
    steps.push(step);
  }
  return steps;
}
/** "could start at 4 percent in May, rising to 9 percent": a later step of what the verb tells, as sure as that. */
const goesOn = (tree: Tree, clause: number, by: string): boolean =>
  by === '' &&
  tree.xpos(clause) === 'VBG' &&
  predicateAt(tree, clause)?.frame.act === 'change' &&
  childrenBy(tree, clause, 'nsubj', 'aux', 'obj').length === 0;

/** "will sign an order imposing 5 percent": what a paper does is done when it is signed. */
const isOfPaper = (tree: Tree, { node, from, predicate }: Step): boolean =>
  predicate?.frame.act === 'enact' && tree.xpos(from) === 'VBG' && childrenBy(tree, node, 'obj').length > 0;

const AIMS = new Set(['to', 'toward', 'towards', 'by', 'of', 'about', 'on']);
