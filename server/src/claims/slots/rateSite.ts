import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove, type Step } from '../frames/chain.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';
import { findMeasure, isNamed } from './findMeasure.ts';
import { isMeasureNoun, isTaxNoun, isTraded } from './measureNoun.ts';
import { isShare, isSigned, isThreshold } from './notARate.ts';

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
}

/**
 * How many rates of one sentence are read, since each is held against the others: no writer's sentence has so many, and one without end must
 * not cost more than its length.
 */
export const MOST_RATES = 64;

/** The rates of a sentence in the order of its words. */
export function rateSites(reading: Reading, inList: (mark: Mark) => boolean): RateSite[] {
  const sites: RateSite[] = [];
  const byNode = new Map<number, RateSite>();
  for (const mark of reading.view.marks) {
    const { mention } = mark;
    if (mention.type !== 'tariff_rate' && mention.type !== 'quantity') continue;
    if (mention.value.unit !== 'percent') continue;
    const node = reading.nodeOf(mention);
    if (node < 0 || byNode.has(node) || isSigned(reading, mention)) continue;
    const site = siteOf(reading, mention, node, byNode, () => bareSite(reading, mention, node, inList(mark)));
    if (!site) continue;
    sites.push(site);
    if (sites.length === MOST_RATES) break;
    byNode.set(node, site);
  }
  return sites;
}

function siteOf(
  reading: Reading,
  mention: FigureMention,
  node: number,
  earlier: ReadonlyMap<number, RateSite>,
  otherwise: () => RateSite | undefined,
): RateSite | undefined {
  if (isShare(reading, node)) return undefined;
  const found = findMeasure(reading, node, earlier);
  if (found === null) return undefined;
  if (!found) return otherwise();
  if (isThreshold(reading, found, mention)) return undefined;
  const chain = chainAbove(reading.tree, found.anchor);
  // "duties of from 5 to 8 percent": two ends of a range that no verb changes.
  const range = mention.value.qualifier === 'range' && chain[0]?.predicate?.frame.act !== 'change';
  const ends = (found.role === 'old' || found.role === 'new') && !range;
  const change = found.role === 'change' && !onOthers(reading.tree, node);
  const role = ends || change ? (found.role as 'old' | 'new' | 'change') : 'rate';
  return {
    mention,
    node,
    measure: found.measure,
    role,
    chain,
    base: found.base,
  };
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

/**
 * A figure that its surroundings made a rate though no tariff governs it: in a cell or an item, whose heading says what it is, with goods or a
 * country of its own beside it in a sentence of tariffs ("tomorrow, tariffs: 25 percent on Peru"), or where the parser lost the tie to the
 * tariff that stands before it.
 */
function bareSite(reading: Reading, mention: FigureMention, node: number, inList: boolean): RateSite | undefined {
  const { tree } = reading;
  if (mention.type !== 'tariff_rate' || isShare(reading, node) || isDifference(tree, node)) return undefined;
  const loaded = childrenBy(tree, node, 'nmod', 'obl').some(
    child => /^(?:on|for|against)$/.test(marker(tree, child)) && (isNamed(reading, child) || isTraded(reading, child)),
  );
  if (inList || loaded)
    return { mention, node, measure: -1, role: 'rate', chain: chainAbove(tree, node), base: undefined };
  if (isOfOther(reading, node)) return undefined;
  const measure = measureBefore(reading, node);
  const by = marker(tree, node);
  const role = by === 'from' ? 'old' : by === 'to' ? 'new' : 'rate';
  return { mention, node, measure, role, chain: chainAbove(tree, measure >= 0 ? measure : node), base: undefined };
}

/** The nearest tariff before a figure, with no other figure between; -1 for none. */
function measureBefore(reading: Reading, node: number): number {
  for (let at = node - 1; at >= 0 && !reading.percentAt(at); at--)
    if (isMeasureNoun(reading, at) || isTaxNoun(reading.tree, at)) return at;
  return -1;
}

/** "pushed prices up 5 percent", "prices that rose 5 percent": a figure of what a verb says of something else. */
function isOfOther(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const verb = tree.head(node);
  if (verb < 0 || tree.upos(verb) !== 'VERB' || predicateAt(tree, verb)) return false;
  // "The duties would work 100 percent"
  if (marker(tree, node) === '') return true;
  return childrenBy(tree, verb, 'nsubj', 'obj').some(
    child => child < node && tree.upos(child) === 'NOUN' && !isMeasureNoun(reading, child) && !isNamed(reading, child),
  );
}

/** "a duty differential of 5 percent" is no duty. */
const isDifference = (tree: Tree, node: number): boolean => {
  for (let at = tree.head(node), left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    if (/^(?:differential|difference|gap|preference|margin|saving)$/.test(tree.lemma(at))) return true;
  return false;
};
