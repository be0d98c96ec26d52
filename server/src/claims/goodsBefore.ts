import { isTariffNoun } from '../mentions/figureRole.ts';
import type { Goods } from './goods.ts';
import { prepositionFrom, REACH } from './goodsAfter.ts';
import { GoodsReader } from './goodsReader.ts';
import { subjectGoods, subjectStart } from './goodsSubject.ts';
import { JOINS, PREPOSITIONS, STOPS } from './goodsWords.ts';
import { clauseStart, type SentenceView, wordAt } from './sentenceView.ts';
import { isBearing } from './tariffActor.ts';
import { BE } from './tariffWords.ts';

/** Verbs by which goods or their origin have a tariff, where goods are their subject. */
const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had', 'enjoy', 'receive', 'get', 'carry', 'attract']);

/**
 * The goods that stand before a rate: with the tariff noun ("tariffs on steel of 25 percent", "steel tariffs were raised to 50 percent")
 * or as the subject that bears it ("imported solar modules face a tariff of 30 percent").
 */
export function goodsBefore(view: SentenceView, first: number, ownNoun: boolean): Goods {
  const beside = goodsBeside(view, first);
  if (beside) return beside;
  const start = clauseStart(view, first);
  const ownRates = hasOwnRates(view, first);
  for (let i = first - 1; i >= start; i--) {
    const word = wordAt(view, i);
    if (isBearing(view, i)) return subjectGoods(view, i, false);
    if (HAVING.has(word)) {
      const goods = subjectGoods(view, i, true);
      if (goods.at !== undefined) return goods;
    }
    const rate = view.markAt(i);
    // "from 7.5 percent to 25 percent": the other end of the same change.
    if (rate?.mention.type === 'tariff_rate' && first - rate.last > 2) break;
    if (word === 'at' && i >= first - WITH && hasTariff(view, i)) {
      const goods = goodsUpTo(view, i);
      if (goods.at !== undefined) return goods;
    }
    if (word === 'with' && i >= first - WITH) {
      const goods = taxedGoods(view, i, ownNoun || i === first - 1);
      if (goods) return goods;
    }
    // "spare Chilean steel from the 25 percent tariff"
    if (word === 'from' && i >= first - WITH) {
      const goods = goodsUpTo(view, i);
      if (goods.at !== undefined && SPARING.has(wordAt(view, goods.at - 1))) return goods;
    }
    // "tariffs on alcohol, which in the case of spirits sits at 65 percent"
    if (word === 'of' && wordAt(view, i - 1) === 'case') {
      const reader = new GoodsReader(view);
      reader.read(i + 1, first);
      if (reader.hasProducts) return reader.goods(i);
    }
    // "notified partners of rates between 20 and 30 percent": another tariff than the one before "and".
    if (word === 'and' && ownRates) break;
    if (ownNoun || !(isTariffNoun(view.tokens, i) || isAnaphor(view, i) || isRateOn(view, i))) continue;
    const goods = nounGoods(view, i, start, first);
    if (goods.at !== undefined) return goods;
  }
  // "punitive tariffs on tires for three years - 35 percent in 2009, …": the noun stands before the dash.
  for (let i = start - 1; i >= Math.max(view.first, start - REACH); i--)
    if (isTariffNoun(view.tokens, i) && (isDashed(view, start - 1) || isRelative(view, start - 1)))
      return nounGoods(view, i, view.first, start - 1);
  return headGoods(view, first);
}
const WITH = 8;
const SPARING: ReadonlySet<string> = new Set(
  'spare spares spared sparing exempt exempts exempted exempting shield shielded exclude excluded free freed'.split(
    ' ',
  ),
);

/** "… and for wire rod 15 percent", "…, on spirits to 140 percent": goods right before the rate. */
export function goodsBeside(view: SentenceView, first: number): Goods | undefined {
  const raised = wordAt(view, first - 1) === 'to' && hasRateBefore(view, first);
  const goods = goodsUpTo(view, raised ? first - 1 : first);
  const before = goods.at === undefined ? '' : wordAt(view, goods.at - 1);
  if (before === 'for' || before === 'on') return goods;
  // "medicines bear a 15% duty, furniture 10% and cars 25%"
  return LISTING.has(before) && hasRateBefore(view, first) ? goods : undefined;
}

const LISTING: ReadonlySet<string> = new Set([',', 'and', ';', 'while', 'but']);
const hasRateBefore = (view: SentenceView, first: number): boolean =>
  view.marks.some(mark => mark.mention.type === 'tariff_rate' && mark.last <= first);

/** "lets in Chinese cars at a tariff of": the goods whose names end at token `end`, with the origin right before them. */
function goodsUpTo(view: SentenceView, last: number): Goods {
  let end = last;
  // "49,000 Chinese cars a year to America at a tariff of"
  const place = view.markAt(end - 1);
  if (place?.mention.type === 'party' && wordAt(view, place.first - 1) === 'to') end = place.first - 1;
  if (wordAt(view, end - 1) === 'year' && wordAt(view, end - 2) === 'a') end -= 2;
  let at = end;
  for (let mark = view.markAt(at - 1); mark?.mention.type === 'product'; mark = view.markAt(at - 1)) {
    at = mark.first;
    if (JOINS.has(wordAt(view, at - 1)) && view.markAt(at - 2)?.mention.type === 'product') at--;
  }
  const reader = new GoodsReader(view);
  if (at === end) return reader.goods(undefined);
  const origin = view.markAt(at - 1);
  let start = origin?.mention.type === 'party' ? origin.first : at;
  if (view.tokens[start - 1]?.kind === 'number') start--;
  reader.read(start, end);
  return reader.goods(start);
}

/**
 * Goods before "with", where the tariff follows it: "exports worth 50 billion dollars with a tariff rate of 25 percent", "exported to
 * the mainland with zero tariff", "goods that it plans to target with tariffs of 25 percent". Undefined where "with" begins something
 * else.
 *
 * @param close whether the rate stands within the phrase of "with" for sure
 */
function taxedGoods(view: SentenceView, at: number, close: boolean): Goods | undefined {
  const before = wordAt(view, at - 1);
  let end = at;
  const struck = goodsUpTo(view, at);
  if (struck.at !== undefined && (close || hasTariff(view, at))) return struck;
  if (TARGETING.has(before) && BE.has(wordAt(view, at - 2))) end = at - 1;
  else if (TARGETING.has(before)) {
    while (end > at - 12 && wordAt(view, end) !== 'that' && wordAt(view, end) !== 'which') end--;
    if (end === at - 12) return undefined;
  } else if (!close && !hasTariff(view, at)) return undefined;
  const reader = new GoodsReader(view);
  const start = subjectStart(view, end);
  reader.read(start, end, true);
  if (end === at) reader.readDestination(start, at);
  return reader.isOfOrigin || reader.hasProducts ? reader.goods(start) : undefined;
}
const TARGETING: ReadonlySet<string> = new Set(
  'target targeted hit hitting slap slapped punish punished struck targeting'.split(' '),
);

/** Whether the phrase after "with" is one of a tariff: "with a suggested tariff rate of". */
function hasTariff(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.last, at + 5); i++) {
    if (isTariffNoun(view.tokens, i)) return true;
    if (STOPS.has(wordAt(view, i)) || view.markAt(i)) return false;
  }
  return false;
}

/** "For rice in the husk, the tariff is 2.7 percent": goods named ahead of the sentence or of the clause. */
function headGoods(view: SentenceView, first: number): Goods {
  const clause = clauseStart(view, first);
  const head = headFrom(view, clause, first) ?? headFrom(view, view.first, first);
  return head ?? new GoodsReader(view).goods(undefined);
}

function headFrom(view: SentenceView, from: number, first: number): Goods | undefined {
  let start = wordAt(view, from) === '-' ? from + 1 : from;
  if (wordAt(view, start) === 'for' && wordAt(view, start + 1) === 'example') start += 3;
  if (!HEADING.has(wordAt(view, start))) return undefined;
  let end = start + 1;
  while (end < Math.min(first, start + 12) && wordAt(view, end) !== ',') end++;
  const reader = new GoodsReader(view);
  reader.read(start + 1, end);
  return reader.hasProducts ? reader.goods(start) : undefined;
}
const HEADING: ReadonlySet<string> = new Set(['for', 'on', 'in']);

/** "rates between 20% and 30%", "rates of 25 percent": the noun of the rate, with no tariff before it. */
function hasOwnRates(view: SentenceView, first: number): boolean {
  const noun = first - 2;
  const link = wordAt(view, first - 1);
  if (wordAt(view, noun) !== 'rates' || (link !== 'between' && link !== 'of')) return false;
  return noun === view.first || !isTariffNoun(view.tokens, noun - 1);
}

/** "the average rate on Chinese goods": a tariff by another name. */
const isRateOn = (view: SentenceView, i: number): boolean =>
  (wordAt(view, i) === 'rate' || wordAt(view, i) === 'rates') &&
  (wordAt(view, i + 1) === 'on' || wordAt(view, i + 1) === 'for');

/** "that for auto parts": the tariff of the clause before, on other goods. */
const isAnaphor = (view: SentenceView, i: number): boolean =>
  (wordAt(view, i) === 'that' || wordAt(view, i) === 'those') && PREPOSITIONS.has(wordAt(view, i + 1));

/** "tariffs on solar cells, which could be as high as 30 percent" */
const isRelative = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'which' && (wordAt(view, i - 1) === ',' || isDashed(view, i - 1));

const isDashed = (view: SentenceView, i: number): boolean => /^(?:-|--|:)$/.test(wordAt(view, i));

/** The goods named with the tariff noun at token `i`: after it, or before it as its modifiers. */
export function nounGoods(view: SentenceView, i: number, start: number, end: number): Goods {
  const reader = new GoodsReader(view);
  // "The bloc and India tariff cars at much higher rates": a verb.
  if (wordAt(view, i) === 'tariff' && view.markAt(i + 1)?.mention.type === 'product') {
    reader.read(i + 1, end);
    return reader.goods(i + 1);
  }
  let modifier = i;
  while (modifier - 1 >= start && isModifier(view, modifier - 1)) modifier--;
  const preposition = prepositionFrom(view, i + 1, end);
  if (preposition !== undefined) {
    reader.read(preposition + 1, end);
    // "car tariffs on Korea": the noun tells the goods, and "on" whose they are.
    if (!reader.hasProducts) reader.readModifiers(modifier, i);
    return reader.goods(preposition);
  }
  // "91 percent of tariffs will be reduced to zero"
  const share = wordAt(view, i - 1) === 'of' ? view.markAt(i - 2)?.mention : undefined;
  if (share?.type === 'quantity' && share.value.unit === 'percent')
    return { ...reader.goods(i - 2), limited: true, mentions: [share.id] };
  reader.readModifiers(modifier, i);
  if (reader.found) return reader.goods(modifier);
  // "charges US ethanol a tariff of 18 percent"
  for (let at = i - 1; at >= Math.max(start, i - 8); at--)
    if (wordAt(view, at).startsWith('charg')) {
      reader.read(at + 1, i);
      return reader.goods(reader.found ? at + 1 : undefined);
    }
  return reader.goods(undefined);
}

const isModifier = (view: SentenceView, i: number): boolean => {
  const type = view.markAt(i)?.mention.type;
  if (type === 'product') return true;
  const word = wordAt(view, i);
  return word === 'and' || word === ',' || word === 'import' ? view.markAt(i - 1)?.mention.type === 'product' : false;
};
