import { isTariffNoun } from '../mentions/figureRole.ts';
import { GoodsReader } from './goodsReader.ts';
import { GENERIC, JOINS, PREPOSITIONS, STOPS } from './goodsWords.ts';
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
    if (reader.spoken) return completed(view, first, inside, reader, preposition);
  }
  if (reader.found) return reader.goods(last);
  // "its zero-tariff exports to the mainland"
  if (inside !== undefined && GENERIC.has(wordAt(view, from))) {
    reader.read(from, Math.min(nextRate, from + REACH));
    reader.readOwner(first - 1);
    return reader.goods(from);
  }
  const applied = appliedTo(view, from, nextRate);
  if (applied !== undefined) {
    const value = valuePhrase(view, applied + 1);
    if (value === undefined) reader.read(applied + 1, Math.min(nextRate, applied + REACH));
    else reader.readValued(applied + 1, value, Math.min(nextRate, value + REACH));
    if (reader.spoken) return reader.goods(applied);
  }
  return goodsBefore(view, first, inside !== undefined);
}

/** The goods after "on", with what they leave to the words before the rate. */
function completed(
  view: SentenceView,
  first: number,
  inside: number | undefined,
  reader: GoodsReader,
  at: number,
): Goods {
  const goods = reader.goods(at);
  if (reader.hasProducts || goods.origins.length > 0) return goods;
  const before = goodsBefore(view, first, inside !== undefined);
  // "the washing machine tariffs start at 20 percent on the first 1.2 million units"
  if (reader.countsUnits) return before.at === undefined ? goods : { ...before, limited: true };
  // "countries that buy there will pay 25 percent on any trade": all that they sell, and that of no others.
  return before.bearing && before.limited && before.origins.length === 0 ? { ...goods, limited: true } : goods;
}

/**
 * The goods that stand before a rate: with the tariff noun ("tariffs on steel of 25 percent", "steel tariffs were raised to 50 percent")
 * or as the subject that bears it ("imported solar modules face a tariff of 30 percent").
 */
function goodsBefore(view: SentenceView, first: number, ownNoun: boolean): Goods {
  const beside = goodsBeside(view, first);
  if (beside) return beside;
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
    if (word === 'with' && i >= first - WITH) {
      const goods = taxedGoods(view, i, ownNoun || i === first - 1);
      if (goods) return goods;
    }
    // "tariffs on alcohol, which in the case of spirits sits at 65 percent"
    if (word === 'of' && wordAt(view, i - 1) === 'case') {
      const reader = new GoodsReader(view);
      reader.read(i + 1, first);
      if (reader.hasProducts) return reader.goods(i);
    }
    if (ownNoun || !(isTariffNoun(view.tokens, i) || isAnaphor(view, i))) continue;
    const goods = nounGoods(view, i, start, first);
    if (goods.at !== undefined) return goods;
  }
  // "punitive tariffs on tires for three years - 35 percent in 2009, …": the noun stands before the dash.
  for (let i = start - 1; i >= Math.max(view.first, start - REACH); i--)
    if (isTariffNoun(view.tokens, i) && isDashed(view, start - 1)) return nounGoods(view, i, view.first, start);
  return headGoods(view, first);
}
const WITH = 8;

/** "… and for wire rod 15 percent": goods right before the rate. */
function goodsBeside(view: SentenceView, first: number): Goods | undefined {
  let at = first;
  for (let mark = view.markAt(at - 1); mark?.mention.type === 'product'; mark = view.markAt(at - 1)) {
    at = mark.first;
    while (JOINS.has(wordAt(view, at - 1))) at--;
  }
  if (at === first || (wordAt(view, at - 1) !== 'for' && wordAt(view, at - 1) !== 'on')) return undefined;
  const reader = new GoodsReader(view);
  reader.read(at, first);
  return reader.goods(at - 1);
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
  if (TARGETING.has(before)) {
    while (end > at - 12 && wordAt(view, end) !== 'that' && wordAt(view, end) !== 'which') end--;
    if (end === at - 12) return undefined;
  } else if (!close && !hasTariff(view, at)) return undefined;
  const reader = new GoodsReader(view);
  const start = subjectStart(view, end);
  reader.read(start, end, true);
  if (end === at) reader.readDestination(start, at);
  return reader.isOfOrigin || reader.hasProducts ? reader.goods(start) : undefined;
}
const TARGETING: ReadonlySet<string> = new Set(['target', 'hit', 'slap', 'punish', 'targeting', 'hitting']);

/** Whether the phrase after "with" is one of a tariff: "with a suggested tariff rate of". */
function hasTariff(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
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

/** "that for auto parts": the tariff of the clause before, on other goods. */
const isAnaphor = (view: SentenceView, i: number): boolean =>
  (wordAt(view, i) === 'that' || wordAt(view, i) === 'those') && PREPOSITIONS.has(wordAt(view, i + 1));

const isDashed = (view: SentenceView, i: number): boolean => /^(?:-|--|:)$/.test(wordAt(view, i));

/** The goods named with the tariff noun at token `i`: after it, or before it as its modifiers. */
export function nounGoods(view: SentenceView, i: number, start: number, end: number): Goods {
  const reader = new GoodsReader(view);
  // "The bloc and India tariff cars at much higher rates": a verb.
  if (wordAt(view, i) === 'tariff' && view.markAt(i + 1)?.mention.type === 'product') {
    reader.read(i + 1, end);
    return reader.goods(i + 1);
  }
  const preposition = prepositionFrom(view, i + 1, end);
  if (preposition !== undefined) {
    reader.read(preposition + 1, end);
    return reader.goods(preposition);
  }
  // "91 percent of tariffs will be reduced to zero"
  const share = wordAt(view, i - 1) === 'of' ? view.markAt(i - 2)?.mention : undefined;
  if (share?.type === 'quantity' && share.value.unit === 'percent')
    return { ...reader.goods(i - 2), limited: true, mentions: [share.id] };
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
  // "If they buy oil there, they have to pay": what the pronoun stands for has been said before.
  if (PRONOUNS.has(wordAt(view, start))) return reader.goods(undefined);
  reader.read(start, verb, true);
  for (let i = start; i < verb; i++) if (wordAt(view, i) === 'where') reader.narrowTo(i, verb);
  // "will be able to export steel without paying the tariff": what they sell bears it.
  if (!reader.hasProducts) {
    const sold = soldBefore(view, start, verb);
    if (sold !== undefined) reader.read(sold, verb);
  }
  const right = named ? reader.hasProducts || reader.hasDestination || reader.isOfOrigin : reader.spoken;
  return right ? { ...reader.goods(start), bearing: !reader.hasProducts } : new GoodsReader(view).goods(undefined);
}
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'we', 'you', 'he', 'she', 'i', 'who']);

function soldBefore(view: SentenceView, start: number, verb: number): number | undefined {
  for (let i = verb - 1; i > start; i--)
    if (EXPORTING.has(wordAt(view, i)) && view.markAt(i + 1)?.mention.type === 'product') return i + 1;
  return undefined;
}
const EXPORTING: ReadonlySet<string> = new Set(['export', 'exports', 'ship', 'sell', 'sells', 'exporting', 'selling']);

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
  const legal = wordAt(view, verb) === 'subject' ? legalStart(view, verb) : undefined;
  if (legal !== undefined) return legal;
  let seen = false;
  for (let i = verb - 1; i >= least; i--) {
    const type = view.markAt(i)?.mention.type;
    const word = wordAt(view, i);
    if (type === 'tariff_rate' || SUBJECT_STARTS.has(word)) return i + 1;
    if (word === 'that' && SAYING.has(wordAt(view, i - 1))) return i + 1;
    // A pronoun right before the verb is the whole subject.
    if (PRONOUNS.has(word) && !seen && word !== 'who' && !view.markAt(i)) return i;
    // A comma inside a list of goods or origins does not end the subject.
    if (word === ',' && seen && !isListed(view, i - 1) && !isListed(view, i + 1)) return i + 1;
    if (type === 'product' || type === 'party') seen = true;
  }
  return least;
}

/** "all imports of steel described in the annex where …, or …, shall be subject to": statutes put long clauses between goods and verb. */
function legalStart(view: SentenceView, verb: number): number | undefined {
  let start: number | undefined;
  for (let i = verb - 1; i >= Math.max(view.first, verb - LEGAL); i--) {
    const word = wordAt(view, i);
    if (word === ';' || word === ':' || view.markAt(i)?.mention.type === 'tariff_rate') break;
    if (word === 'all' && (GENERIC.has(wordAt(view, i + 1)) || view.markAt(i + 1)?.mention.type === 'product'))
      start = i;
  }
  return start;
}
const LEGAL = 90;

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
    if (word !== 'to') continue;
    if (APPLYING.has(wordAt(view, i - 1)) || valuePhrase(view, i + 1) !== undefined) return i;
  }
  return undefined;
}

/** "to the full value of the car", "to 15 percent of the value of the car": the token after "value of"; the duty is reckoned on a part. */
function valuePhrase(view: SentenceView, from: number): number | undefined {
  for (let i = from; i < from + 8; i++) {
    const word = wordAt(view, i);
    if (word === 'value') return wordAt(view, i + 1) === 'of' ? i + 2 : undefined;
    if (word !== 'the' && word !== 'full' && word !== 'of' && view.markAt(i)?.mention.type !== 'quantity')
      return undefined;
  }
  return undefined;
}
const APPLYING: ReadonlySet<string> = new Set(['apply', 'applies', 'applied', 'added']);

/** "on" after a tariff or a rate, with at most a few words between ("tariffs of 25 percent each on …"). */
function prepositionFrom(view: SentenceView, from: number, end: number): number | undefined {
  const most = Math.min(end, from + 5, view.last);
  for (let i = from; i < most; i++) {
    const word = wordAt(view, i);
    if (PREPOSITIONS.has(word))
      return GROUNDS.has(wordAt(view, i + 2)) || GROUNDS.has(wordAt(view, i + 1)) ? undefined : i;
    // "zero tariffs to imports of parts"; "25 percent to guard against a surge" is a purpose.
    if (word === 'to' && i === from && isGoodsAt(view, i + 1)) return i;
    if (word === 'to' && wordAt(view, i + 1) !== 'be' && wordAt(view, i - 1) !== 'up') return undefined;
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

const isGoodsAt = (view: SentenceView, i: number): boolean =>
  GENERIC.has(wordAt(view, i)) || wordAt(view, i) === 'all' || view.markAt(i)?.mention.type === 'product';

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
