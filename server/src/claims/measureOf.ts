import { isTariffNoun } from '../mentions/figureRole.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Measure } from './claim.ts';
import { GENERIC } from './goodsWords.ts';
import type { RateSite } from './rateSite.ts';
import { clauseStart, type SentenceView, wordAt } from './sentenceView.ts';

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['extra', 'additional'],
  ['additional', 'additional'],
  ['supplementary', 'additional'],
  ['supplemental', 'additional'],
  ['baseline', 'baseline'],
  ['universal', 'baseline'],
  ['reciprocal', 'across-the-board'],
  ['blanket', 'across-the-board'],
  ['sectoral', 'sectoral'],
  ['retaliatory', 'retaliatory'],
  ['countertariffs', 'retaliatory'],
  ['countermeasure', 'retaliatory'],
  ['average', 'average'],
  ['weighted', 'average'],
  ['mfn', 'most-favoured-nation'],
  ['antidumping', 'anti-dumping'],
  ['dumping', 'anti-dumping'],
  ['countervailing', 'countervailing'],
  ['subsidy', 'countervailing'],
  ['safeguard', 'safeguard'],
  ['total', 'total'],
  ['combined', 'total'],
  ['cumulative', 'total'],
  ['overall', 'total'],
  ['effective', 'total'],
  ['quota', 'quota'],
]);
/** Words that end the noun phrase in which a measure is named. */
const ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  'but',
  'while',
  'and',
  'that',
  'which',
  'who',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'after',
  'said',
]);
const REACH = 8;

/**
 * The kind of duty that a rate is, named beside it ("extra duties of 25 percent", "the 10% baseline tariff"). `null`: the text calls
 * it just a tariff. A rate that is joined on without a noun of its own has the measure of the one before; that is the caller's to know.
 */
export function measureOf(site: RateSite): Measure | null {
  const { view, last, noun, goods } = site;
  const own = noun !== undefined && noun >= last;
  const respective = respectiveOf(view, last);
  if (respective) return respective;
  const goodsAfter = goods.at !== undefined && goods.at >= last ? goods.at : last + REACH;
  const end = Math.min(view.last, goodsAfter, last + REACH);
  for (let i = last; i < end; i++) {
    const measure = measureAt(view, i);
    if (measure) return measure;
    if (wordAt(view, i) === 'on') return reckonedOn(view, i + 1) ?? measureBefore(site, own);
    if (ENDS.has(wordAt(view, i)) || view.markAt(i)?.mention.type === 'tariff_rate') break;
  }
  return reckonedOn(view, end + 1) ?? measureBefore(site, own);
}

/** Before the rate: its own adjectives, or those of the noun it follows ("extra duties of 25 percent"). */
function measureBefore(site: RateSite, own: boolean): Measure | null {
  const { view, first, mark } = site;
  const noun = site.noun ?? rateBefore(view, first);
  const start = Math.max(view.first, (own || noun === undefined ? first : noun) - REACH);
  let pastNoun = own || noun === undefined;
  for (let i = first - 1; i >= start; i--) {
    if (i === noun) pastNoun = true;
    const measure = measureAt(view, i);
    if (measure) return measure;
    // "an across-the-board, 10 percent tariff"
    if (i === first - 1 && wordAt(view, i) === ',' && measureAt(view, i - 1)) continue;
    if (pastNoun && ENDS.has(wordAt(view, i))) break;
    const other = view.markAt(i)?.mention;
    // "reciprocal tariffs of 10 to 50 percent": both ends of a range are of one measure.
    if (other?.type === 'tariff_rate' && !(isRange(other) && isRange(mark.mention))) break;
  }
  return null;
}

const isRange = (mention: Mention): boolean => mention.type === 'tariff_rate' && mention.value.qualifier === 'range';

/** "the average rate on Chinese goods is 47 percent": a tariff that is called a rate. */
function rateBefore(view: SentenceView, first: number): number | undefined {
  const start = Math.max(clauseStart(view, first), first - 2 * REACH);
  for (let i = first - 1; i >= start; i--) if (wordAt(view, i) === 'rate' || wordAt(view, i) === 'rates') return i;
  return undefined;
}

/** "a 25 percent tariff on top of existing duties", "8 percent on average". */
function reckonedOn(view: SentenceView, i: number): Measure | undefined {
  if (wordAt(view, i - 1) !== 'on') return undefined;
  if (wordAt(view, i) === 'top' && wordAt(view, i + 1) === 'of') return 'additional';
  return wordAt(view, i) === 'average' ? 'average' : undefined;
}

/**
 * "60 percent and 26 percent, on anti-dumping and countervailing respectively": as many measures as rates, each has its own. `last` is
 * the token after the rate.
 */
function respectiveOf(view: SentenceView, last: number): Measure | undefined {
  let end = last;
  while (end < Math.min(view.last, last + LIST) && wordAt(view, end) !== 'respectively') end++;
  if (wordAt(view, end) !== 'respectively') return undefined;
  const measures: Measure[] = [];
  let after = 0;
  let i = end - 1;
  for (; i >= view.first && i >= end - LIST; i--) {
    const measure = MEASURES.get(wordAt(view, i));
    if (measure) measures.unshift(measure);
    else if (view.markAt(i)?.mention.type === 'tariff_rate') break;
  }
  let rates = 0;
  for (const mark of view.marks) {
    if (mark.mention.type !== 'tariff_rate' || mark.first > end || mark.last <= i - LIST) continue;
    rates++;
    if (mark.first >= last) after++;
  }
  return measures.length > 1 && measures.length === rates ? measures[rates - 1 - after] : undefined;
}
/** How many tokens such a list and its rates have at most. */
const LIST = 14;

function measureAt(view: SentenceView, i: number): Measure | undefined {
  const word = wordAt(view, i);
  if (word === 'board')
    return wordAt(view, i - 2) === 'the' || wordAt(view, i - 1) === 'the' ? 'across-the-board' : undefined;
  if (word === 'across' && wordAt(view, i + 2) === 'the') return 'across-the-board';
  if (word === 'favored' || word === 'favoured')
    return wordAt(view, i - 1) === '-' ? 'most-favoured-nation' : undefined;
  // "simple average MFN tariff": of which tariffs it is the average.
  if (word === 'average' && (isMostFavoured(view, i + 1) || isMostFavoured(view, i + 2))) return 'most-favoured-nation';
  // "effective June 4" dates the tariff; "total imports" are none.
  if (RECKONED.has(word) && !isOfRate(view, i)) return undefined;
  if (word === 'global' || word === 'base')
    return i + 1 < view.last && isTariffNoun(view.tokens, i + 1)
      ? word === 'global'
        ? 'across-the-board'
        : 'baseline'
      : undefined;
  if (word === 'subsidy' && wordAt(view, i - 2) !== 'anti') return undefined;
  if (word === 'quota' && wordAt(view, i - 2) === 'tariff') return undefined;
  return MEASURES.get(word);
}

const isMostFavoured = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'mfn' || (wordAt(view, i) === 'most' && wordAt(view, i + 1) === '-');

const RECKONED: ReadonlySet<string> = new Set(['effective', 'total', 'combined', 'overall', 'average', 'weighted']);
/** Whether such an adjective is one of the rate: a tariff, "rate" or a figure follows before any other noun of trade. */
function isOfRate(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < Math.min(view.last, i + 5); at++) {
    const word = wordAt(view, at);
    if (isTariffNoun(view.tokens, at) || word.startsWith('rate') || view.markAt(at)?.mention.type === 'tariff_rate')
      return true;
    if (GENERIC.has(word) || OTHERS.has(word) || view.markAt(at)?.mention.type === 'date') return false;
  }
  return true;
}
const OTHERS: ReadonlySet<string> = new Set([
  'trade',
  'value',
  'cost',
  'price',
  'prices',
  'volume',
  'deficit',
  'on',
  'from',
]);

const PORTIONS: ReadonlySet<string> = new Set(['portion', 'component', 'part']);
/** "the additional portion of the reciprocal tariff, 14 percent for Japan": a part of a rate, which is another figure than the whole. */
export function isPortion({ view, first }: RateSite): boolean {
  for (let i = first - 1; i >= Math.max(clauseStart(view, first), first - 2 * REACH); i--) {
    if (!PORTIONS.has(wordAt(view, i)) || wordAt(view, i + 1) !== 'of') continue;
    for (let j = i + 2; j < Math.min(first, i + REACH); j++) if (isTariffNoun(view.tokens, j)) return true;
  }
  return false;
}
