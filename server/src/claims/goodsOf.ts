import { isTariffNoun } from '../mentions/figureRole.ts';
import { GoodsReader } from './goodsReader.ts';
import { PREPOSITIONS, STOPS } from './goodsWords.ts';
import { clauseStart, type SentenceView, wordAt } from './sentenceView.ts';
import { isBearing } from './tariffActor.ts';
import { IMPOSING, NEGATIONS, TARIFF_NOUNS } from './tariffWords.ts';

/** What a rate falls on. */
export interface Goods {
  /** Ids; `product/all` where the text speaks of all goods. */
  readonly products: readonly string[];
  /** Parties of origin. */
  readonly origins: readonly string[];
  /** "exports to the US": the party that receives them is the one that taxes them. */
  readonly destination: string | undefined;
  /** Only a part of the goods is meant ("on $50 billion of imports", "the first 1.2 million units"). */
  readonly limited: boolean;
  /** Goods are spoken of, but not which. */
  readonly generic: boolean;
  /** Words that narrow the goods beside their names ("residential", "gloves"), in order. */
  readonly narrowing: readonly string[];
  /** The parties are the subject that bears the tariff; of goods nothing is said. */
  readonly bearing?: boolean;
  /** Token at which the goods begin; undefined where none are named. */
  readonly at: number | undefined;
  /** Ids of the mentions that were read. */
  readonly mentions: readonly string[];
}

const REACH = 40;
/** Verbs by which goods or their origin have a tariff, where goods are their subject. */
const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had', 'enjoy', 'receive', 'get', 'carry', 'attract']);

/** Reads the goods of the rate at tokens `[first, last)`: after it ("on steel from Japan"), inside its noun phrase, or before it. */
export function goodsOf(view: SentenceView, first: number, last: number, nextRate: number): Goods {
  const inside = tariffAfter(view, last, nextRate);
  const from = inside === undefined ? last : inside + 1;
  const reader = new GoodsReader(view);
  // "25 percent steel tariffs": between the rate and its noun.
  if (inside !== undefined) reader.readModifiers(last, inside);
  const preposition = prepositionFrom(view, from, nextRate);
  if (preposition !== undefined) {
    reader.read(preposition + 1, Math.min(nextRate, preposition + REACH));
    if (reader.spoken) return reader.goods(preposition);
  }
  if (reader.found) return reader.goods(last);
  const applied = appliedTo(view, from, nextRate);
  if (applied !== undefined) {
    reader.read(applied + 1, Math.min(nextRate, applied + REACH));
    if (reader.found) return reader.goods(applied);
  }
  return goodsBefore(view, first, inside !== undefined);
}

/**
 * The goods that stand before a rate: with the tariff noun ("tariffs on steel of 25 percent", "steel tariffs were raised to 50 percent")
 * or as the subject that bears it ("imported solar modules face a tariff of 30 percent").
 */
function goodsBefore(view: SentenceView, first: number, ownNoun: boolean): Goods {
  const start = clauseStart(view, first);
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
    if (ownNoun || !(isTariffNoun(view.tokens, i) || isAnaphor(view, i))) continue;
    const goods = nounGoods(view, i, start, first);
    if (goods.at !== undefined) return goods;
  }
  // "punitive tariffs on tires for three years - 35 percent in 2009, …": the noun stands before the dash.
  for (let i = start - 1; i >= Math.max(view.first, start - REACH); i--)
    if (isTariffNoun(view.tokens, i) && isDashed(view, start - 1)) return nounGoods(view, i, view.first, start);
  return headGoods(view, first);
}

/** "For rice in the husk, the tariff is 2.7 percent": goods named ahead of the clause. */
function headGoods(view: SentenceView, first: number): Goods {
  const reader = new GoodsReader(view);
  let start = wordAt(view, view.first) === '-' ? view.first + 1 : view.first;
  if (wordAt(view, start) === 'for' && wordAt(view, start + 1) === 'example') start += 3;
  if (wordAt(view, start) !== 'for' && wordAt(view, start) !== 'on') return reader.goods(undefined);
  let end = start + 1;
  while (end < Math.min(first, start + 12) && wordAt(view, end) !== ',') end++;
  reader.read(start + 1, end);
  return reader.hasProducts ? reader.goods(start) : new GoodsReader(view).goods(undefined);
}

/** "that for auto parts": the tariff of the clause before, on other goods. */
const isAnaphor = (view: SentenceView, i: number): boolean =>
  (wordAt(view, i) === 'that' || wordAt(view, i) === 'those') && PREPOSITIONS.has(wordAt(view, i + 1));

const isDashed = (view: SentenceView, i: number): boolean => /^(?:-|--|:)$/.test(wordAt(view, i));

/** The goods named with the tariff noun at token `i`: after it, or before it as its modifiers. */
function nounGoods(view: SentenceView, i: number, start: number, end: number): Goods {
  const reader = new GoodsReader(view);
  const preposition = prepositionFrom(view, i + 1, end);
  if (preposition !== undefined) {
    reader.read(preposition + 1, end);
    return reader.goods(preposition);
  }
  let modifier = i;
  while (modifier - 1 >= start && isModifier(view, modifier - 1)) modifier--;
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

/** The goods that are the subject of the verb at token `verb`. `named`: only goods that are named count. */
function subjectGoods(view: SentenceView, verb: number, named: boolean): Goods {
  const reader = new GoodsReader(view);
  const start = subjectStart(view, verb);
  reader.read(start, verb, true);
  const right = named ? reader.hasProducts || reader.hasDestination || reader.isOfOrigin : reader.spoken;
  return right ? { ...reader.goods(start), bearing: !reader.hasProducts } : new GoodsReader(view).goods(undefined);
}

const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'announced',
  'ruled',
  'decided',
  'means',
  'reported',
  'added',
]);
/** Words before which nothing belongs to the subject of a verb. */
const SUBJECT_STARTS: ReadonlySet<string> = new Set([';', ':', 'said', 'says', 'but', 'while', '"', '--', 'because']);

function subjectStart(view: SentenceView, verb: number): number {
  const least = Math.max(view.first, verb - REACH);
  let seen = false;
  for (let i = verb - 1; i >= least; i--) {
    const type = view.markAt(i)?.mention.type;
    if (type === 'tariff_rate' || SUBJECT_STARTS.has(wordAt(view, i))) return i + 1;
    if (wordAt(view, i) === 'that' && SAYING.has(wordAt(view, i - 1))) return i + 1;
    // A comma inside a list of goods or origins does not end the subject.
    if (wordAt(view, i) === ',' && seen && !isListed(view, i - 1) && !isListed(view, i + 1)) return i + 1;
    if (type === 'product' || type === 'party') seen = true;
  }
  return least;
}
const LISTED: ReadonlySet<string> = new Set(['product', 'party']);
/** Whether goods or a party stand at a token, or next to it past "and" or "the". */
function isListed(view: SentenceView, i: number): boolean {
  let at = i;
  while (wordAt(view, at) === 'and' || wordAt(view, at) === 'the') at++;
  return LISTED.has(view.markAt(at)?.mention.type ?? '');
}

const isModifier = (view: SentenceView, i: number): boolean => {
  const type = view.markAt(i)?.mention.type;
  if (type === 'product') return true;
  const word = wordAt(view, i);
  return word === 'and' || word === ',' || word === 'import' ? view.markAt(i - 1)?.mention.type === 'product' : false;
};

/** The tariff noun that ends the noun phrase after a rate: "25 percent ad valorem tariff". */
function tariffAfter(view: SentenceView, last: number, nextRate: number): number | undefined {
  const end = Math.min(nextRate, last + 8, view.last);
  for (let i = last; i < end; i++) {
    const word = wordAt(view, i);
    if (isTariffNoun(view.tokens, i) || (TARIFF_NOUNS.has(word) && word.startsWith('rate'))) return i;
    if (PREPOSITIONS.has(word) || STOPS.has(word) || word === ',' || word === 'and' || word === 'or') return undefined;
  }
  return undefined;
}

/** "a 25 percent duty, which is in addition to others, shall apply to imports of steel": the "to" after the verb. */
function appliedTo(view: SentenceView, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const word = wordAt(view, i);
    if (NEGATIONS.has(word) || word.endsWith("n't") || word === ';') return undefined;
    if (APPLYING.has(word) && wordAt(view, i + 1) === 'to') return isOfValue(view, i + 2) ? undefined : i + 1;
  }
  return undefined;
}
/** "to the value of their foreign content": how the duty is reckoned, not on which goods it falls. */
const isOfValue = (view: SentenceView, i: number): boolean =>
  [i, i + 1, i + 2].some(at => wordAt(view, at) === 'value' || wordAt(view, at) === 'content');
const APPLYING: ReadonlySet<string> = new Set(['apply', 'applies', 'applied']);

/** "on" after a tariff or a rate, with at most a few words between ("tariffs of 25 percent each on …"). */
function prepositionFrom(view: SentenceView, from: number, end: number): number | undefined {
  const most = Math.min(end, from + 5, view.last);
  for (let i = from; i < most; i++) {
    const word = wordAt(view, i);
    if (PREPOSITIONS.has(word))
      return GROUNDS.has(wordAt(view, i + 2)) || GROUNDS.has(wordAt(view, i + 1)) ? undefined : i;
    if (word === 'or' && MORE.has(wordAt(view, i + 1))) continue;
    if (word === 'and' || word === 'or' || word === 'but' || word === ';') return undefined;
    if (word === 'that' || word === 'which' || view.markAt(i)) return relativePreposition(view, i, end);
    if (word === ',' && !PREPOSITIONS.has(wordAt(view, i + 1)) && wordAt(view, i + 1) !== 'respectively')
      return prepositionPastInsertion(view, i, end);
  }
  return undefined;
}

/** "25 percent, triple the current level, on steel": past what is put in between two commas. */
function prepositionPastInsertion(view: SentenceView, comma: number, end: number): number | undefined {
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) {
    if (view.markAt(i)) return undefined;
    if (wordAt(view, i) === ',') return wordAt(view, i + 1) === 'on' ? i + 1 : undefined;
  }
  return undefined;
}

/** "on the basis that", "on average": no goods. */
const GROUNDS: ReadonlySet<string> = new Set([
  'basis',
  'grounds',
  'ground',
  'condition',
  'average',
  'behalf',
  'top',
  'hold',
]);
const MORE: ReadonlySet<string> = new Set(['more', 'less', 'higher', 'lower', 'so']);

/** "the 25 percent tariff (that) the United States imposed on steel": the goods stand after the verb of the clause. */
function relativePreposition(view: SentenceView, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (IMPOSING.has(wordAt(view, i)) && PREPOSITIONS.has(wordAt(view, i + 1))) return i + 1;
  return undefined;
}
