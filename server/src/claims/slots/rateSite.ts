import { wordSet } from '../../base/wordList.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove, type Step } from '../frames/chain.ts';
import { isPoints, mayBeOfRate, type Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';
import { roleInAmendment } from './amendedEntry.ts';
import { isAskedForDuty, isAskedForOther } from './askedFor.ts';
import { tariffAskedFor, tariffSpokenOf } from './askedHere.ts';
import { type Found, findMeasure, isFormer, isMovedFrom, isMovedTo, ranges } from './findMeasure.ts';
import { isFully } from './isFully.ts';
import { isAimedAt, isGained, isLaidOn } from './laidOn.ts';
import { roleInLine } from './listedRate.ts';
import { worthOf } from './measureNoun.ts';
import { TAXING } from './measureOfPredicate.ts';
import {
  isCausedMove,
  isComparison,
  isContent,
  isCorrected,
  isDifference,
  isFraction,
  isOfDumping,
  isOfOtherMeasure,
  isOfRanked,
  isOfRival,
  isShare,
  isShareAlike,
  isSigned,
} from './notARate.ts';
import { isBehindOtherLevy, isOfOtherLevy } from './otherLevies.ts';
import { siteBeside } from './siteBeside.ts';
import { isStandIn } from './standIns.ts';
import { isOfRemainder, isTakenAsTariff } from './takenAs.ts';
import { isThreshold } from './threshold.ts';
import { isStep, toldAgainBy } from './toldAgain.ts';
import { isAsideOfNow } from './toneBeside.ts';

/** A percentage that the tree makes the rate of a tariff. */
export interface RateSite {
  readonly mention: FigureMention;
  readonly node: number;
  /** The tariff noun; -1 where the verb alone says that it is one ("taxed at 5 percent") or the rate before it. */
  readonly measure: number;
  /** What the figure is of the tariff: its rate, one end of a change, or how much it changes. */
  readonly role: 'rate' | 'old' | 'new' | 'change';
  /** The predicates above the tariff (above the figure where there is none), nearest first. */
  readonly chain: readonly Step[];
  /** The rate before it in whose words it is said: "… and 10 percent on tin". */
  readonly base: RateSite | undefined;
  /** It is said of the tariff told of last, by "it", "the rate" or "the remainder". */
  readonly again?: boolean;
}

/** "the 9 percent rate": the noun behind a figure that calls it a rate, of whatever tariff; -1 for none. */
export const rateNounOf = (tree: Tree, figure: number): number =>
  tree.head(figure) > figure && tree.lemma(tree.head(figure)) === 'rate' ? tree.head(figure) : -1;

/**
 * How many rates of one sentence are read, since each is held against the others: no writer's sentence has so many, and one without end must
 * not cost more than its length.
 */
export const MOST_RATES = 64;

/** A sentence read, with its rates in the order of its words. */
export interface SentenceRates {
  readonly reading: Reading;
  readonly sites: RateSite[];
  /** The percentages of which the tree says neither that they are rates nor that they are none. */
  readonly open: readonly Mark[];
}

/** The rates that a sentence says: by its tree, or by what is done with a percentage, and those that are held against them. */
export function rateSites(reading: Reading): SentenceRates {
  const sites: RateSite[] = [];
  const left: Mark[] = [];
  const byNode = new Map<number, RateSite>();
  for (const mark of reading.view.marks) {
    const { mention } = mark;
    if (!mayBeOfRate(mention)) continue;
    const node = reading.nodeOf(mention);
    if (node < 0 || byNode.has(node) || isSigned(reading, mention) || isComparison(reading, node)) continue;
    if (
      isFully(reading, mention, node) ||
      isContent(reading, node) ||
      isGained(reading, node) ||
      isOfRival(reading, node) ||
      isOfDumping(reading, node)
    )
      continue;
    const amended = roleInAmendment(reading, mark);
    if (amended) {
      const site = { mention, node, measure: -1, role: amended, chain: [], base: sites.at(-1) };
      sites.push(site);
      byNode.set(node, site);
      continue;
    }
    const tied = isParted(reading, mark, node) ? undefined : siteOf(reading, mention, node, byNode);
    if (tied === null || (isPoints(mention) && tied?.role !== 'change')) continue;
    if (!tied && isToldOfOther(reading, mark, node)) continue;
    const site = tied ?? takenSite(reading, mark, node, sites.length > 0);
    if (!site) {
      if (left.length < MOST_RATES) left.push(mark);
      continue;
    }
    sites.push(site);
    if (sites.length === MOST_RATES) break;
    byNode.set(node, site);
  }
  const open: Mark[] = [];
  for (const mark of left) {
    const site = sites.length < MOST_RATES ? siteBeside(reading, mark.mention as FigureMention, sites) : undefined;
    if (site) sites.push(site);
    else open.push(mark);
  }
  sites.sort((a, b) => a.node - b.node);
  return { reading, sites, open };
}

/** A percentage that is paid, charged or due as a tariff, or told of one again, without a word for it. */
function takenSite(
  reading: Reading,
  { mention, first }: Mark,
  node: number,
  besideRates: boolean,
): RateSite | undefined {
  const { tree } = reading;
  const again = toldAgainBy(reading, node, besideRates);
  const asked = isAskedForDuty(reading.view, first);
  const askedFor = tariffAskedFor(reading, node);
  const tariff = askedFor >= 0 ? askedFor : tariffSpokenOf(reading, node);
  if (tariff >= 0) {
    // What is asked holds whoever asks.
    const chain = chainAbove(tree, tariff).slice(0, 1);
    return { mention: mention as FigureMention, node, measure: tariff, role: 'rate', chain, base: undefined };
  }
  const taken =
    again >= 0 ||
    asked ||
    isTakenAsTariff(reading, node, besideRates) ||
    isLaidOn(reading, node) ||
    isAimedAt(reading, node);
  const role = taken ? 'rate' : roleInLine(reading, node);
  if (role === undefined) return undefined;
  const measure = again >= 0 && (tree.upos(again) === 'NOUN' || isStep(tree, again)) ? again : -1;
  return {
    mention: mention as FigureMention,
    node,
    measure,
    role:
      isFormer(tree, node) || hasBeen(tree, node) ? 'old' : again >= 0 && marker(tree, node) === 'to' ? 'new' : role,
    chain: chainAbove(tree, node),
    base: undefined,
    again: again >= 0 || asked || isOfRemainder(reading, node) || pointsBack(reading, -1),
  };
}

/** "Peru – with prices up 8% – cut its duty": a dash with a space before it parts a figure from the noun that the tree makes it a part of. */
const isParted = ({ tree, view }: Reading, { last }: Mark, node: number): boolean =>
  tree.head(node) > node &&
  /^(?:compound|nummod|amod|nmod:desc)$/.test(tree.relation(node)) &&
  last < view.last &&
  /^[–—-]+$/.test(view.tokens[last]?.text ?? '') &&
  view.tokens[last]?.spaced === true;

/** Whether the words around a percentage that no tree ties to a tariff say of what else it is. */
const isToldOfOther = (reading: Reading, { first }: Mark, node: number): boolean =>
  isCorrected(reading, node) ||
  isShareAlike(reading, node) ||
  // "tea, up 20 percent"
  /^(?:up|down)$/.test(reading.tree.lower(node - 1)) ||
  isSpared(reading.tree, node) ||
  isOfOtherMeasure(reading, node) ||
  isOfRanked(reading, node) ||
  isAskedForOther(reading.view, first) ||
  isBehindOtherLevy(reading, node);

/** "10 percent is exempt": so much of the goods. */
const isSpared = (tree: Tree, node: number): boolean => {
  let at = node + 1;
  while (at < tree.size && tree.upos(at) === 'AUX') at++;
  return at > node + 1 && /^(?:exempt|exempted|free|duty-free|spared|excluded|unaffected)$/.test(tree.lower(at));
};

/** Undefined where the tree ties no tariff to it, null where what it ties is chosen by it. */
function siteOf(
  reading: Reading,
  mention: FigureMention,
  node: number,
  earlier: ReadonlyMap<number, RateSite>,
): RateSite | undefined | null {
  if (isShare(reading, node) && !isTaxedAt(reading.tree, node)) return undefined;
  if (isOfOtherLevy(reading, node) || isDifference(reading, node) || isCausedMove(reading, node)) return null;
  const found = findMeasure(reading, node, earlier);
  // Of "a tenth" its predicate must say that it is a tariff.
  if (!found) {
    const chosen = isThreshold(reading, { mention, node, measure: -1, chain: [] });
    return chosen || (isFraction(reading.tree, node) && worthOf(reading, node) >= 0) ? null : undefined;
  }
  const chain = chainOf(reading.tree, found);
  if (isThreshold(reading, { mention, node, measure: found.measure, chain })) return null;
  // "duties of from 5 to 8 percent", "rates ranging from 5 percent to 8 percent": two ends of a range that no verb changes.
  const range =
    ranges(reading.tree, node) || (mention.value.qualifier === 'range' && chain[0]?.predicate?.frame.act !== 'change');
  const ends = (found.role === 'old' || found.role === 'new') && !range;
  const change = found.role === 'change' && !onOthers(reading.tree, node) && !isAsideOfNow(reading.tree, node);
  const moved = isMovedFrom(reading.tree, node) ? 'old' : undefined;
  const role =
    endBeside(reading, node, chain) ?? moved ?? (ends || change ? (found.role as 'old' | 'new' | 'change') : 'rate');
  return {
    mention,
    node,
    measure: found.measure,
    role,
    chain,
    base: found.base,
    again: found.base === undefined && pointsBack(reading, found.measure),
  };
}

/** "It had been 8 percent": what was before that of which the sentence before tells. */
const hasBeen = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'cop').length > 0 && childrenBy(tree, node, 'aux').some(word => tree.lower(word) === 'had');

/** "The new duties on Thai goods are in force. Apples pay 70 percent": a sentence that names no country goes on about whose goods they were. */
const namesNobody = ({ view, tree }: Reading): boolean => {
  for (let at = 0; at < tree.size; at++) if (SPEAKERS.has(tree.lower(at))) return false;
  return view.marks.every(({ mention }) => !/^(?:party|official|agency)$/.test(mention.type));
};
/** Who speaks and of whom: "They charge 25 percent on our wine". */
const SPEAKERS = wordSet('i we us our ours my you your they he she');

/** "Peru's is 8 percent", "those imposed in May", "the rate was 15 percent": the tariff of the sentence before by another word. */
function pointsBack(reading: Reading, measure: number): boolean {
  const { tree } = reading;
  if (!reading.afterTariff) return false;
  if (measure < 0) return namesNobody(reading);
  if (tree.lemma(measure) !== 'rate') return isStandIn(reading, measure);
  const words = tree.children(measure);
  return words.length === 1 && tree.lower(words[0] as number) === 'the';
}

/** "They tariff us at up to 5 percent of our exports": so much is what they take. */
const isTaxedAt = (tree: Tree, node: number): boolean =>
  tree.head(node) >= 0 && TAXING.has(tree.lemma(tree.head(node))) && /^at\b/.test(marker(tree, node));

/**
 * "…, on corals from 30 percent to 10 percent", "from an additional 5 percent ad valorem to an additional 8 percent": two figures that stand beside
 * each other so are the two ends of a change that is told of.
 */
function endBeside(reading: Reading, node: number, chain: readonly Step[]): 'old' | 'new' | undefined {
  const { tree } = reading;
  const changes = chain.some(
    ({ node: verb, predicate }) =>
      predicate?.frame.act === 'change' || (predicate?.frame.act === 'lift' && isMovedTo(reading, verb)),
  );
  if (!changes) return undefined;
  const by = leadOf(tree, node);
  // "the duty, 5 percent until then, rose to 8 percent"
  if (by !== 'to' && isFormer(tree, node)) return 'old';
  if (by !== 'from' && by !== 'to') return undefined;
  const [step, other] = by === 'from' ? [1, 'to'] : [-1, 'from'];
  for (let at = node + step; at >= 0 && at < tree.size; at += step) {
    if (reading.percentAt(at)) return leadOf(tree, at) !== other ? undefined : by === 'from' ? 'old' : 'new';
    if (!WITHIN_FIGURES.test(tree.upos(at))) return undefined;
  }
  return undefined;
}
const WITHIN_FIGURES = /^(?:ADP|DET|ADJ|X)$/;

/** The preposition before a figure and its adjectives, whatever the tree hangs them on. */
function leadOf(tree: Tree, node: number): string {
  const by = marker(tree, node);
  if (by !== '') return by;
  let at = node - 1;
  while (at >= 0 && /^(?:DET|ADJ)$/.test(tree.upos(at))) at--;
  return at >= 0 && tree.upos(at) === 'ADP' ? tree.lower(at) : '';
}

/**
 * "goods entering Peru face duties that average 12 percent", "duties ranging from 5 to 12 percent were put on tin": what a clause tells of how high a
 * tariff is, and then what is done with that tariff.
 */
function chainOf(tree: Tree, { anchor, measure }: Found): Step[] {
  const chain = chainAbove(tree, anchor);
  const [first] = chain;
  // "duties ranging from 5 to 12 percent" are duties of so much.
  if (
    first?.predicate?.frame.act === 'stand' &&
    tree.xpos(first.node) === 'VBG' &&
    tree.relation(first.node) === 'acl' &&
    tree.head(first.node) === measure
  )
    return chainAbove(tree, measure);
  const last = chain.at(-1);
  if (last?.node !== measure || tree.relation(last.from) !== 'acl:relcl') return chain;
  const above = chainAbove(tree, measure);
  return above[0]?.predicate?.frame.act === 'bear' || first?.predicate?.frame.act === 'stand'
    ? [...chain.slice(0, -1), ...above]
    : chain;
}

/** "raising tariffs by 12 percent on another $4 billion of goods": goods that had no such tariff before bear all of it. */
const onOthers = (tree: Tree, node: number): boolean =>
  [node, tree.head(node)].some(
    holder =>
      holder >= 0 &&
      childrenBy(tree, holder, 'obl', 'nmod').some(
        child =>
          marker(tree, child) === 'on' &&
          childrenBy(tree, child, 'det', 'amod').some(word =>
            /^(?:another|additional|further|more)$/.test(tree.lower(word)),
          ),
      ),
  );
