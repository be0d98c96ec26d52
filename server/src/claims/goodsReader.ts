import type { Goods } from './goodsOf.ts';
import {
  AFTER_LIST,
  ALL_GOODS,
  COUNTS,
  FIRMS,
  FROM,
  GENERIC,
  GOVERNING,
  JOINS,
  LIMITING,
  MAKING,
  NEUTRAL,
  PEOPLES,
  PLACING,
  PREPOSITIONS,
  RESTRICTING,
  SELLING,
  STOPS,
} from './goodsWords.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isActor } from './tariffActor.ts';
import { IMPOSING } from './tariffWords.ts';

const REACH = 40;

/** Collects products and parties of one stretch of a sentence. */
export class GoodsReader {
  readonly #view: SentenceView;
  readonly #products: string[] = [];
  readonly #origins: string[] = [];
  readonly #mentions: string[] = [];
  readonly #narrowing: string[] = [];
  /** Words that narrow the goods if goods follow them. */
  #pending: string[] = [];
  #lastProduct: Mark | undefined;
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

  get hasDestination(): boolean {
    return this.#destination !== undefined;
  }

  /** "products from China": which goods is not said, but whose. */
  get isOfOrigin(): boolean {
    return this.#generic && this.#origins.length > 0;
  }

  get hasProducts(): boolean {
    return this.#products.length > 0;
  }

  goods(at: number | undefined): Goods {
    const all = this.#all && this.#products.length === 0 && !this.#limited && this.#narrowing.length === 0;
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

  /** Reads `[from, to)` until the phrase ends. `subject`: what stands before the goods is passed over ("said imports of steel …"). */
  read(from: number, to: number, subject = false): void {
    const view = this.#view;
    const end = Math.min(to, view.last);
    for (let i = from; i < end; ) {
      const mark = view.markAt(i);
      const word = wordAt(view, i);
      if (mark) {
        if (!this.#readMark(mark, from) && !(subject && !this.spoken)) return;
        i = mark.last;
      } else if (word === 'in' && (MAKING.has(wordAt(view, i - 1)) || SELLING.has(wordAt(view, i - 1)))) i++;
      else if (word === 'other' && wordAt(view, i + 1) !== 'than') i++;
      else if (word === 'in' && view.markAt(i - 1)?.mention.type === 'quantity') i++;
      else if (STOPS.has(word) || PREPOSITIONS.has(word) || isEnd(word) || (word === 'to' && !this.#isPlace(i + 1))) {
        // "vehicles under Section 301" names the law; "cars under $800" a part of the cars.
        const law = view.markAt(i + 1)?.mention.type === 'law';
        if (RESTRICTING.has(word) && i > from && !law && !this.#isOfTariff(i)) this.#limited = true;
        if (!subject || this.spoken) return;
        i++;
      } else {
        if ((word === ',' || word === 'and' || word === 'or') && !this.#goesOn(i + 1) && !(subject && !this.spoken))
          return;
        this.#readWord(i, word, from);
        i++;
      }
    }
  }

  /** "10 percent on aluminum that the United States imposed": the clause is about the tariff, and narrows no goods. */
  #isOfTariff(i: number): boolean {
    const view = this.#view;
    const actor = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
    if (wordAt(view, i) !== 'that' || !actor || !isActor(actor)) return false;
    for (let at = actor.last; at < actor.last + 3; at++) if (IMPOSING.has(wordAt(view, at))) return true;
    return false;
  }

  /** "exports to the US", not "to protect industries". */
  #isPlace(i: number): boolean {
    const at = wordAt(this.#view, i) === 'the' ? i + 1 : i;
    return this.#view.markAt(at)?.mention.type === 'party';
  }

  #readWord(i: number, word: string, from: number): void {
    if (GENERIC.has(word)) {
      this.#generic = true;
      this.#narrow();
    } else if (word === 'all' || word === 'every' || word === 'everything') this.#all = true;
    else if (PEOPLES.has(word)) this.#generic ||= this.#all;
    else if (word === 'such' || word === 'these' || word === 'those') {
      if (wordAt(this.#view, i + 1) !== 'as') this.#limited = !this.#readAntecedent(from);
    } else if (RESTRICTING.has(word) || COUNTS.has(word)) this.#limited = true;
    else if (LIMITING.has(word)) this.#limited ||= !PEOPLES.has(wordAt(this.#view, i + 1));
    else if (this.#isHead(i, word)) this.#narrowing.push(word);
    else if (!NEUTRAL.has(word)) this.#pending.push(word);
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
    switch (mention.type) {
      case 'product':
        this.#addProduct(mark);
        return true;
      case 'party':
        return this.#readParty(mark, from);
      case 'quantity':
        // The money or number of goods that the rate covers.
        if (mention.value.unit === 'percent') return false;
        this.#limited = true;
        return true;
      case 'law':
        return true;
      default:
        return false;
    }
  }

  #readParty(mark: Mark, from: number): boolean {
    const view = this.#view;
    const { mention } = mark;
    if (mention.type !== 'party') return false;
    // "the US government announced": it acts, and no goods come from it.
    if (GOVERNING.has(wordAt(view, mark.last))) return true;
    if (FIRMS.has(wordAt(view, mark.last))) this.#limited = true;
    const link = wordAt(view, mark.first - 1) === 'the' ? mark.first - 2 : mark.first - 1;
    const before = wordAt(view, link);
    const sold =
      (before === 'of' && wordAt(view, link - 1) === 'territory') ||
      (before === 'in' && SELLING.has(wordAt(view, link - 1)));
    // "into the customs territory of the United States"; "U.S. imports from China"
    const importer = wordAt(view, mark.last) === 'imports' && FROM.has(wordAt(view, mark.last + 1));
    if (before === 'to' || before === 'into' || before === 'entering' || sold || importer)
      this.#destination = mention.entity.id;
    else if (!this.#origins.includes(mention.entity.id)) {
      // "steel, China said": a party after a comma that no goods follow begins something new.
      if (before === ',' && mark.first - 1 > from && !this.#goesOn(mark.last) && !this.#goesOn(mark.first))
        return false;
      this.#origins.push(mention.entity.id);
    }
    this.#mentions.push(mention.id);
    return true;
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
        return AFTER_LIST.has(after);
      }
      if (GENERIC.has(word)) return true;
      if (word === 'other' || word === 'any') continue;
      if (word === 'the' && view.markAt(at + 1)?.mention.type === 'party') continue;
      if (STOPS.has(word) || PREPOSITIONS.has(word) || word === 'a' || word === 'an' || word === 'the') return false;
    }
    return false;
  }

  #addProduct(mark: Mark): void {
    const { mention } = mark;
    if (mention.type !== 'product') return;
    this.#dropModifier(mark);
    // "aluminum articles and derivative aluminum articles": both are meant, so the second narrows nothing.
    if (this.#products.includes(mention.entity.id)) this.#pending = [];
    this.#narrow();
    if (!this.#products.includes(mention.entity.id)) this.#products.push(mention.entity.id);
    this.#mentions.push(mention.id);
    this.#lastProduct = mark;
  }

  /** "lithium-ion batteries": a product that stands before another without comma or "and" only says what kind the other is. */
  #dropModifier(mark: Mark): void {
    const last = this.#lastProduct;
    if (last?.mention.type !== 'product' || mark.first - last.last > 3 || mark.first < last.last) return;
    for (let i = last.last; i < mark.first; i++) if (JOINS.has(wordAt(this.#view, i))) return;
    const at = this.#products.indexOf(last.mention.entity.id);
    if (at >= 0) this.#products.splice(at, 1);
    this.#pending.unshift(wordAt(this.#view, last.first));
  }
}

const isEnd = (word: string): boolean =>
  word === ';' || word === ')' || word === '.' || word === ':' || word === '"' || word === '--';
