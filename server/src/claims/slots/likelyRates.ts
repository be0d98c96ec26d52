import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import { scoreOf, type Weights } from '../register/rank/candidate.ts';
import { isFormer } from './findMeasure.ts';
import { isMeasureNoun, isNamedIn, isTaxNoun, isTraded } from './measureNoun.ts';
import { rateFeatures } from './rateFeatures.ts';
import { MOST_RATES, type RateSite, type SentenceRates } from './rateSite.ts';
import { RATE_WEIGHTS } from './rateWeights.ts';

/** Whether percentages that no tree ties to a tariff are rates, by a table of what speaks for it. */
export interface Judge {
  readonly weights: Weights;
  /** How likely it must be. */
  readonly sure: number;
}
/** Sees each percentage with its features before it is judged: who trains. */
export type WatchRates = (mention: FigureMention, features: ReadonlyMap<string, number>) => void;
export const JUDGE: Judge = { weights: RATE_WEIGHTS, sure: 0.75 };

/** What one rate is given others follow from: after so many rounds that changes little. */
const ROUNDS = 2;

/**
 * Adds to the rates that the trees of an article show those that its percentages are likely to be: of a sentence that goes on about the
 * tariffs of the one before ("in two cases it went from 12 to 14 percent"), of a list, of a headline, of the value that is told of elsewhere.
 */
export function addLikelyRates(read: readonly SentenceRates[], judge: Judge, watch?: WatchRates): void {
  for (let round = 0; round < ROUNDS; round++) if (!addRound(read, judge, round === 0 ? watch : undefined)) return;
}

function addRound(read: readonly SentenceRates[], { weights, sure }: Judge, watch: WatchRates | undefined): boolean {
  const inSentence = new Map(read.map(({ reading, sites }) => [reading.view.index, sites.length]));
  const ofValue = new Map<number | null, number>();
  let rates = 0;
  let percentages = 0;
  for (const { sites, open } of read) {
    for (const { mention } of sites) count(ofValue, mention.value.number);
    rates += sites.length;
    percentages += sites.length + open.filter(({ mention }) => sites.every(site => site.mention !== mention)).length;
  }
  const share = percentages > 1 ? rates / (percentages - 1) : 0;
  const added = new Map<SentenceRates, RateSite[]>();
  for (const one of read) {
    const { reading, sites, open } = one;
    const found: RateSite[] = [];
    const { index } = reading.view;
    for (const mark of open) {
      const mention = mark.mention as FigureMention;
      const node = reading.nodeOf(mention);
      if (node < 0 || sites.some(site => site.node === node)) continue;
      const { number } = mention.value;
      const own = sites.filter(site => site.mention.value.number === number).length;
      const features = rateFeatures(reading, mark, node, {
        here: sites,
        inLast: (inSentence.get(index - 1) ?? 0) > 0,
        inNext: (inSentence.get(index + 1) ?? 0) > 0,
        again: (ofValue.get(number) ?? 0) > own,
        share,
      });
      watch?.(mention, features);
      const likely = 1 / (1 + Math.exp(-scoreOf({ value: [], part: false, features }, weights)));
      if (likely >= sure) found.push(siteAt(reading, mention, node, [...sites, ...found]));
    }
    if (found.length > 0) added.set(one, found);
  }
  for (const [{ sites }, found] of added) {
    sites.push(...found.slice(0, MOST_RATES - sites.length));
    sites.sort((a, b) => a.node - b.node);
  }
  return added.size > 0;
}

const count = <T>(counts: Map<T, number>, key: T): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function siteAt(reading: Reading, mention: FigureMention, node: number, sites: readonly RateSite[]): RateSite {
  const { tree } = reading;
  const role = isFormer(tree, node) ? 'old' : marker(tree, node) === 'to' ? 'new' : 'rate';
  const own = chainAbove(tree, node);
  // What says itself on what it falls leaves out nothing that stands with another.
  const borne = childrenBy(tree, node, 'nmod', 'obl').some(
    child =>
      /^(?:on|for|against)$/.test(marker(tree, child)) && (isNamedIn(reading, child) || isTraded(reading, child)),
  );
  if (borne) return { mention, node, measure: -1, role, chain: own, base: undefined };
  let last: RateSite | undefined;
  for (const site of sites) if (site.node < node && site.node > (last?.node ?? -1)) last = site;
  const base = last && isBeside(tree, last.node, node) ? last : undefined;
  const before = measureBefore(reading, node);
  const measure = before >= 0 ? before : (base?.measure ?? -1);
  const chain = own.length === 0 && measure >= 0 ? chainAbove(tree, measure) : own;
  return { mention, node, measure, role, chain, base };
}

/** "17 percent, compared with Laos's 48 and Peru's 10 percent": nothing is told between the two. */
function isBeside(tree: Tree, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (/^(?:VERB|AUX)$/.test(tree.upos(at))) return false;
  return true;
}

/** The nearest tariff before a figure, with no other figure between; -1 for none. */
function measureBefore(reading: Reading, node: number): number {
  const { tree } = reading;
  for (let at = node - 1; at >= 0 && !reading.percentAt(at); at--)
    if (isMeasureNoun(reading, at) || isTaxNoun(tree, at)) return at;
  return -1;
}
