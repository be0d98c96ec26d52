import { wordSet } from '../../base/wordList.ts';
import { CHANGES, CLASSES, FOREIGN_RATE } from '../../mentions/figureRoleWords.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { MEASURE_NOUNS, TAX_NOUNS, TRANSPARENT } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { FeatureSet } from '../register/rank/candidate.ts';
import type { Mark } from '../sentenceView.ts';
import { isNamed, isNamedIn, isTaxNoun, isTraded, measureIn } from './measureNoun.ts';
import { isComparison, isShare } from './notARate.ts';
import type { RateSite } from './rateSite.ts';

/** What an article says of its percentages beyond the sentence of one of them. */
export interface Surroundings {
  /** The rates of the sentence itself. */
  readonly here: readonly RateSite[];
  readonly inLast: boolean;
  readonly inNext: boolean;
  /** Whether another sentence has a rate of the same value. */
  readonly again: boolean;
  /** Of the other percentages of the article so many are rates: 0 to 1. */
  readonly share: number;
}

/** What a sentence is like, whichever of its percentages is asked about. */
interface Wording {
  /** By token of the sentence: what kind of percentages the words up to there are given of. */
  readonly nearest: readonly Nearest[];
  readonly rivals: number;
  readonly tariff: boolean;
  readonly tax: boolean;
  readonly verb: boolean;
  readonly goods: boolean;
  readonly party: boolean;
  readonly figures: readonly Mark[];
}
type Nearest = 'none' | 'tariff' | 'rival' | 'trade';

/** What speaks for and against a percentage being a rate that no tariff governs in the tree, by feature; what they mean stands in `rateWeights.ts`. */
export function rateFeatures(reading: Reading, mark: Mark, node: number, around: Surroundings): FeatureSet {
  const features = new FeatureSet();
  features.note('always');
  noteFigure(features, mark);
  noteArticle(features, reading, node, around);
  noteWords(features, reading, mark, around);
  noteNeighbours(features, reading, mark, around.here);
  noteTree(features, reading, node);
  return features;
}

function noteFigure(features: FeatureSet, { mention }: Mark): void {
  if (mention.type !== 'tariff_rate' && mention.type !== 'quantity') return;
  const { number, qualifier } = mention.value;
  features.note('by words', mention.type === 'tariff_rate');
  features.note('hundred', number === 100);
  features.note('over hundred', number !== null && number > 100);
  features.note('fraction', number !== null && !Number.isInteger(number));
  features.note('points', /point/i.test(mention.text));
  features.note(`qualifier ${qualifier}`, qualifier !== 'exact');
}

function noteArticle(
  features: FeatureSet,
  { tree }: Reading,
  node: number,
  { here, inLast, inNext, again, share }: Surroundings,
): void {
  features.note('share of rates', share);
  features.note('same elsewhere', again);
  features.note(
    'rate before',
    here.some(site => site.node < node),
  );
  features.note(
    'rate behind',
    here.some(site => site.node > node),
  );
  features.note('rate in last', inLast);
  features.note('rate in next', inNext);
  const by = marker(tree, node);
  features.note(
    'marked alike',
    here.some(site => site.node < node && marker(tree, site.node) === by),
  );
  features.note(
    'tied alike',
    here.some(site => tree.relation(site.node) === tree.relation(node)),
  );
}

function noteWords(features: FeatureSet, reading: Reading, mark: Mark, { here, inLast, share }: Surroundings): void {
  const words = wordingOf(reading);
  const { onTariffs } = reading;
  features.note(`nearest ${words.nearest[mark.first - reading.view.first] ?? 'none'}`);
  features.note('on tariffs', onTariffs);
  features.note('rivals', words.rivals > 0);
  features.note('many rivals', words.rivals > 1);
  features.note('tariff here', words.tariff);
  features.note('tax here', words.tax);
  features.note('no verb', !words.verb);
  features.note('goods here', words.goods);
  features.note('party here', words.party);
  features.note('many figures', words.figures.length > 2);
  if (words.rivals > 0) return;
  features.note('calm, on tariffs', onTariffs);
  features.note('calm, with rates', here.length > 0);
  features.note('calm, behind rates', inLast);
  features.note('calm, no verb', !words.verb && onTariffs);
  features.note('calm, share of rates', share);
  features.note('calm, tax', words.tax);
}

const wordings = new WeakMap<Reading, Wording>();
function wordingOf(reading: Reading): Wording {
  const known = wordings.get(reading);
  if (known) return known;
  const { tree, view } = reading;
  const nearest: Nearest[] = [];
  let last: Nearest = 'none';
  let rivals = 0;
  let tariff = false;
  for (let i = view.first; i < view.last; i++) {
    nearest.push(last);
    const word = view.tokens[i]?.norm ?? '';
    const kind = CLASSES.get(word);
    const plain = PLAIN.has(word);
    if (kind === 'tariff' || MEASURE_NOUNS.has(word) || MEASURE_NOUNS.has(word.replace(/s$/, ''))) {
      tariff = true;
      last = 'tariff';
    } else if (kind === 'market' || (kind === 'other' && !plain) || FOREIGN_RATE.has(word) || GROWING.has(word)) {
      rivals++;
      last = 'rival';
    } else if (kind === 'other') last = 'trade';
  }
  let verb = false;
  let tax = false;
  for (let i = 0; i < tree.size; i++) {
    verb ||= tree.upos(i) === 'VERB' || tree.upos(i) === 'AUX';
    tax ||= (isTaxNoun(tree, i) && TAXES.has(tree.lemma(i))) || CHARGES.has(tree.lower(i));
  }
  const has = (type: string): boolean => view.marks.some(({ mention }) => mention.type === type);
  const figures = view.marks.filter(({ mention }) => reading.percentAt(reading.nodeOf(mention)) === mention);
  const made = { nearest, rivals, tariff, tax, verb, goods: has('product'), party: has('party'), figures };
  wordings.set(reading, made);
  return made;
}
/** Nouns of trade that stand beside tariffs as often as beside other percentages. */
const PLAIN = wordSet('import imports export exports trade purchases market markets americans people shipments value');
const GROWING = wordSet(
  'gdp gnp economy grow grows growing grew grown poll polls survey surveys voters respondents percentage proportion',
);
const TAXES = wordSet('tax rate penalty charge');
const CHARGES = wordSet('customs safeguard safeguards surtax surtaxes cet mfn');

/** The words right at the figure, and the figure right beside it. */
function noteNeighbours(features: FeatureSet, reading: Reading, mark: Mark, here: readonly RateSite[]): void {
  const { tree, view } = reading;
  const next = view.tokens[mark.last]?.norm ?? '';
  const before = mark.first > view.first ? (view.tokens[mark.first - 1]?.norm ?? '') : '';
  features.note('colon', /^[:–—-]$/.test(before));
  features.note('the', THE.has(before));
  features.note('moved', MOVED.has(before));
  features.note('ends', mark.last >= view.last || /^[.;,)]$/.test(next));
  features.note(`next ${next}`, NEXT.has(next));
  const behind = tree.nodeAt(mark.mention.end - 1) + 1;
  features.note(
    'comparative',
    behind < tree.size && (/^(?:JJR|RBR)$/.test(tree.xpos(behind)) || /^(?:below|above|off)$/.test(tree.lower(behind))),
  );
  const phrase = phraseBehind(tree, behind);
  features.note(`phrase ${phrase}`, phrase !== undefined);
  const { figures } = wordingOf(reading);
  const place = figures.findIndex(({ mention }) => mention === mark.mention);
  const twins = [figures[place - 1], figures[place + 1]].filter(
    other => other && Math.max(other.first, mark.first) - Math.min(other.last, mark.last) <= 1,
  );
  features.note('twin', twins.length > 0);
  features.note(
    'twin of a rate',
    twins.some(twin => here.some(({ mention }) => mention === twin?.mention)),
  );
}
const THE = wordSet('the this its their that');
const MOVED = wordSet('up down by rose fell grew gained lost jumped surged dropped');
const NEXT = wordSet('on for in of to from by at per against if when under since over or and as');

/** What the noun phrase that goes on behind a figure names: "10 percent ad valorem duty", "15 percent value-added tax". */
function phraseBehind(tree: Tree, first: number): string | undefined {
  let end = first;
  let inner: string | undefined;
  for (; end < tree.size && /^(?:ADJ|NOUN|PROPN|ADV)$/.test(tree.upos(end)); end++) {
    if (MEASURE_NOUNS.has(tree.lemma(end))) inner ??= 'of tariff';
  }
  if (end === first) return undefined;
  if (inner === 'rival') return inner;
  const last = end - 1;
  if (MEASURE_NOUNS.has(tree.lemma(last))) return 'tariff';
  if (TAX_NOUNS.has(tree.lemma(last))) return 'tax';
  if (CHANGES.has(tree.lower(last))) return 'change';
  const kind = CLASSES.get(tree.lower(last));
  if (kind === 'other' || kind === 'market') return 'rival';
  return inner ?? (tree.upos(last) === 'NOUN' ? 'noun' : 'other');
}

function noteTree(features: FeatureSet, reading: Reading, node: number): void {
  const { tree } = reading;
  features.note('share', isShare(reading, node));
  features.note('comparison', isComparison(reading, node));
  const by = marker(tree, node);
  features.note(`marker ${by === '' ? 'none' : MARKERS.has(by) ? by : 'other'}`);
  const head = tree.head(node);
  features.note(`under ${head < 0 ? 'root' : kindOfNode(reading, head)}`);
  const verb = verbAbove(tree, node);
  const [subject] = verb < 0 ? [] : childrenBy(tree, verb, 'nsubj', 'nsubj:pass');
  features.note(`subject ${subject === undefined ? 'none' : kindOfNode(reading, subject)}`);
  if (verb >= 0) features.note(`act ${predicateAt(tree, verb)?.frame.act ?? 'other'}`);
  for (const load of childrenBy(tree, node, 'nmod', 'obl')) {
    const on = marker(tree, load);
    if (!/^(?:on|for|against)$/.test(on) || !(isNamedIn(reading, load) || isTraded(reading, load))) continue;
    features.note(on === 'on' ? 'on named' : 'for named');
  }
}
const MARKERS = new Set([
  'to',
  'from',
  'by',
  'at',
  'of',
  'on',
  'in',
  'with',
  'for',
  'about',
  'than',
  'between',
  'against',
]);

/** The verb or the predicate of "is" that a node stands under; -1 for none. */
function verbAbove(tree: Tree, node: number): number {
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    if ((at !== node && tree.upos(at) === 'VERB') || childrenBy(tree, at, 'cop').length > 0) return at;
  return -1;
}

/** What a node is to somebody who asks what a percentage is of. */
function kindOfNode(reading: Reading, node: number): string {
  const { tree } = reading;
  if (reading.percentAt(node)) return 'percent';
  if (measureIn(reading, node) >= 0) return 'tariff';
  if (isTaxNoun(tree, node)) return 'tax';
  if (tree.upos(node) === 'VERB') return predicateAt(tree, node)?.frame.act ?? 'verb';
  if (tree.upos(node) === 'PRON' || tree.upos(node) === 'DET') return 'pronoun';
  if (isNamed(reading, node)) return reading.partyAt(node) ? 'party' : 'goods';
  const word = tree.lower(node);
  const kind = CLASSES.get(word);
  if (PLAIN.has(word)) return 'trade';
  if (kind === 'other' || kind === 'market' || FOREIGN_RATE.has(word)) return 'rival';
  if (TRANSPARENT.has(tree.lemma(node))) return 'part';
  if (CHANGES.has(word)) return 'change';
  return tree.upos(node) === 'NOUN' ? 'noun' : tree.upos(node) === 'PROPN' ? 'name' : 'other';
}
