import { isTariffNoun } from '../mentions/figureRole.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { BEARING, IMPOSING, TARIFF_NOUNS } from './tariffWords.ts';

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
  /** Token at which the goods begin; undefined where none are named. */
  readonly at: number | undefined;
  /** Ids of the mentions that were read. */
  readonly mentions: readonly string[];
}

export const ALL_GOODS = 'product/all';
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'for', 'against', 'upon', 'onto', 'covering', 'targeting']);
const STOPS: ReadonlySet<string> = new Set(
  (
    'that which who as after because citing saying if unless when under by with at during through over until since before beginning ' +
    'starting effective is are was were will would could may might has have had be been said says despite than not while but so ' +
    'except excluding without other due amid following last this next in'
  ).split(' '),
);
const GENERIC: ReadonlySet<string> = new Set(
  'imports goods products items exports merchandise everything import articles'.split(' '),
);
const RESTRICTING: ReadonlySet<string> = new Set(['that', 'whose', 'under', 'beyond', 'above', 'valued', 'if', 'not']);
const LIMITING: ReadonlySet<string> = new Set([
  'some',
  'certain',
  'most',
  'half',
  'several',
  'many',
  'part',
  'selected',
  'various',
  'first',
]);
const PEOPLES: ReadonlySet<string> = new Set(['countries', 'nations', 'partners', 'trading', 'other']);
/** Words of the goods' phrase that narrow nothing. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'of the a an and or , from to into imported foreign incoming shipped sold entering exported worth its their his her our all every new ' +
    "each 's ' - made produced manufactured in other country countries nation nations goods on both - overseas abroad including " +
    'like such as respectively producers makers manufacturers shipments purchases both also metals foreign-made'
  ).split(' '),
);
const PLACING: ReadonlySet<string> = new Set(['from', 'to', 'in', 'at', 'until', 'on', 'for', 'by', 'the', 'a']);
const MAKING: ReadonlySet<string> = new Set([
  'made',
  'produced',
  'manufactured',
  'originating',
  'assembled',
  'built',
  'grown',
]);
const REACH = 40;

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
  return goodsBefore(view, first);
}

/** The goods that stand with the tariff noun before a rate: "tariffs on steel of 25 percent", "steel tariffs were raised to 50 percent". */
function goodsBefore(view: SentenceView, first: number): Goods {
  const reader = new GoodsReader(view);
  const start = clauseStart(view, first);
  for (let i = first - 1; i >= start; i--) {
    if (BEARING.has(wordAt(view, i))) {
      // "Imported solar modules face a tariff of 30 percent."
      reader.read(start, i);
      return reader.goods(reader.spoken ? start : undefined);
    }
    if (!isTariffNoun(view.tokens, i)) continue;
    const preposition = prepositionFrom(view, i + 1, first);
    if (preposition !== undefined) {
      reader.read(preposition + 1, first);
      return reader.goods(preposition);
    }
    let modifier = i;
    while (modifier - 1 >= start && isModifier(view, modifier - 1)) modifier--;
    reader.readModifiers(modifier, i);
    return reader.goods(reader.found ? modifier : undefined);
  }
  return reader.goods(undefined);
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

/** "on" after a tariff or a rate, with at most a few words between ("tariffs of 25 percent each on …"). */
function prepositionFrom(view: SentenceView, from: number, end: number): number | undefined {
  const most = Math.min(end, from + 5, view.last);
  for (let i = from; i < most; i++) {
    const word = wordAt(view, i);
    if (PREPOSITIONS.has(word)) return i;
    if (word === 'and' || word === 'or' || word === 'but' || word === ';') return undefined;
    if (word === 'that' || word === 'which' || view.markAt(i)) return relativePreposition(view, i, end);
    if (word === ',' && !PREPOSITIONS.has(wordAt(view, i + 1)) && wordAt(view, i + 1) !== 'respectively')
      return undefined;
  }
  return undefined;
}

/** "the 25 percent tariff (that) the United States imposed on steel": the goods stand after the verb of the clause. */
function relativePreposition(view: SentenceView, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (IMPOSING.has(wordAt(view, i)) && PREPOSITIONS.has(wordAt(view, i + 1))) return i + 1;
  return undefined;
}

/** Collects products and parties of one stretch of a sentence. */
class GoodsReader {
  readonly #view: SentenceView;
  readonly #products: string[] = [];
  readonly #origins: string[] = [];
  readonly #mentions: string[] = [];
  readonly #narrowing: string[] = [];
  /** Words that narrow the goods if goods follow them. */
  #pending: string[] = [];
  #destination: string | undefined;
  #limited = false;
  #generic = false;
  #all = false;
  constructor(view: SentenceView) {
    this.#view = view;
  }

  /** Goods are spoken of, if only in general. */
  get spoken(): boolean {
    return this.found || this.#generic || this.#limited || this.#all;
  }

  get found(): boolean {
    return this.#products.length > 0 || this.#origins.length > 0;
  }

  goods(at: number | undefined): Goods {
    const all = this.#all && this.#products.length === 0 && !this.#limited;
    return {
      products: all ? [ALL_GOODS] : this.#products,
      origins: this.#origins,
      destination: this.#destination,
      limited: this.#limited,
      generic: this.#generic,
      narrowing: this.#narrowing,
      at,
      mentions: this.#mentions,
    };
  }

  readModifiers(from: number, to: number): void {
    for (let i = from; i < to; ) {
      const mark = this.#view.markAt(i);
      if (mark?.mention.type === 'product') this.#addProduct(mark);
      i = mark ? mark.last : i + 1;
    }
  }

  read(from: number, to: number): void {
    const view = this.#view;
    for (let i = from; i < Math.min(to, view.last); ) {
      const mark = view.markAt(i);
      const word = wordAt(view, i);
      if (mark) {
        if (!this.#readMark(mark, from)) return;
        i = mark.last;
        continue;
      }
      if (word === 'in' && MAKING.has(wordAt(view, i - 1))) {
        i++;
        continue;
      }
      if (word === 'other' && wordAt(view, i + 1) !== 'than') {
        i++;
        continue;
      }
      if (RESTRICTING.has(word) && i > from) this.#limited = true;
      if (STOPS.has(word) || isEnd(word)) return;
      if ((word === ',' || word === 'and' || word === 'or') && !this.#goesOn(i + 1)) return;
      if (PREPOSITIONS.has(word)) return;
      if (GENERIC.has(word)) {
        this.#generic = true;
        this.#narrow();
      } else if (word === 'all' || word === 'every') this.#all ||= !PEOPLES.has(wordAt(view, i + 1));
      else if (word === 'such' || word === 'these' || word === 'those') this.#limited = !this.#readAntecedent(from);
      else if (LIMITING.has(word)) this.#limited = true;
      else if (this.#isHead(i, word)) this.#narrowing.push(word);
      else if (!NEUTRAL.has(word)) this.#pending.push(word);
      i++;
    }
  }

  /** "rubber gloves": the plural after a product is what is taxed; a verb would go on with a preposition. */
  #isHead(i: number, word: string): boolean {
    if (this.#view.markAt(i - 1)?.mention.type !== 'product' || !word.endsWith('s') || word.length < 4) return false;
    return !PLACING.has(wordAt(this.#view, i + 1));
  }

  #narrow(): void {
    this.#narrowing.push(...this.#pending);
    this.#pending = [];
  }

  /** "such articles": the goods named last before; false where there are none. */
  #readAntecedent(from: number): boolean {
    for (let i = from - 1; i >= Math.max(this.#view.first, from - REACH); i--) {
      const mark = this.#view.markAt(i);
      if (mark?.mention.type !== 'product') continue;
      this.#addProduct(mark);
      return true;
    }
    return false;
  }

  /** False where the goods end at this mention. */
  #readMark(mark: Mark, from: number): boolean {
    const { mention } = mark;
    const view = this.#view;
    switch (mention.type) {
      case 'product':
        this.#addProduct(mark);
        return true;
      case 'party': {
        const before =
          wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
        if (before === 'to' || before === 'into' || before === 'entering') this.#destination = mention.entity.id;
        else if (!this.#origins.includes(mention.entity.id)) {
          // "steel, China said": a party after a comma that no goods follow begins something new.
          if (before === ',' && mark.first - 1 > from && !this.#goesOn(mark.last)) return false;
          this.#origins.push(mention.entity.id);
        }
        this.#mentions.push(mention.id);
        return true;
      }
      case 'quantity':
        // The money or number of goods that the rate covers.
        if (mention.value.unit === 'percent') return false;
        this.#limited = true;
        return true;
      case 'date':
      case 'duration':
        return false;
      default:
        return mention.type === 'law';
    }
  }

  /** After a comma or "and": does the list of goods go on? */
  #goesOn(i: number): boolean {
    const view = this.#view;
    for (let at = i; at < Math.min(view.last, i + 4); at++) {
      const mark = view.markAt(at);
      const word = wordAt(view, at);
      if (mark) {
        if (mark.mention.type === 'product') return true;
        if (mark.mention.type !== 'party') return false;
        // A party goes on with the list only as an origin: followed by goods, or by the end of the list.
        const after = wordAt(view, mark.last);
        if (view.markAt(mark.last)?.mention.type === 'product' || GENERIC.has(after)) return true;
        return after === '.' || after === ',' || after === 'and' || after === '';
      }
      if (GENERIC.has(word)) return true;
      if (STOPS.has(word) || PREPOSITIONS.has(word) || word === 'a' || word === 'an' || word === 'the') return false;
      if (word === 'and' || word === 'or' || word === 'imported' || word === 'other') continue;
    }
    return false;
  }

  #addProduct(mark: Mark): void {
    const { mention } = mark;
    if (mention.type !== 'product') return;
    this.#narrow();
    if (!this.#products.includes(mention.entity.id)) this.#products.push(mention.entity.id);
    this.#mentions.push(mention.id);
  }
}

const isEnd = (word: string): boolean =>
  word === ';' || word === ')' || word === '.' || word === ':' || word === '"' || word === '--';
