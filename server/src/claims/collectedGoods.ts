import type { Goods } from './goods.ts';
import { isAdjective } from './goodsPhrases.ts';
import { ALL_GOODS, GENERIC, JOINS, PREPOSITIONS, STOPS } from './goodsWords.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

/** What a phrase about goods has named so far: the goods, whose they are, and the words that narrow them. */
export class CollectedGoods {
  protected readonly view: SentenceView;
  protected readonly products: string[] = [];
  protected readonly origins: string[] = [];
  protected readonly mentions: string[] = [];
  protected readonly narrowing: string[] = [];
  /** Words that narrow the goods if goods follow them. */
  protected pending: string[] = [];
  #lastProduct: Mark | undefined;
  protected destination: string | undefined;
  protected limited = false;
  protected generic = false;
  protected all = false;
  protected units = false;
  constructor(view: SentenceView) {
    this.view = view;
  }

  /** Goods are spoken of, if only in general. */
  get spoken(): boolean {
    return this.found || this.generic || this.limited || this.all;
  }

  get found(): boolean {
    return this.products.length > 0 || this.origins.length > 0;
  }

  get hasDestination(): boolean {
    return this.destination !== undefined;
  }

  /** "the first 1.2 million units": how many of the goods that are named elsewhere. */
  get countsUnits(): boolean {
    return this.units && this.products.length === 0;
  }

  /** "products from China": which goods is not said, but whose. */
  get isOfOrigin(): boolean {
    return this.generic && this.origins.length > 0;
  }

  get hasProducts(): boolean {
    return this.products.length > 0;
  }

  goods(at: number | undefined): Goods {
    const all = this.all && this.products.length === 0 && !this.limited && this.narrowing.length === 0;
    return {
      products: all ? [ALL_GOODS] : this.products,
      origins: this.origins,
      destination: this.destination,
      limited: this.limited,
      generic: this.generic,
      narrowing: this.narrowing,
      at,
      mentions: this.mentions,
    };
  }

  protected addOrigin({ mention }: Mark): void {
    if (mention.type !== 'party') return;
    if (!this.origins.includes(mention.entity.id)) this.origins.push(mention.entity.id);
    this.mentions.push(mention.id);
  }

  protected addProduct(mark: Mark): void {
    const { mention } = mark;
    if (mention.type !== 'product') return;
    this.#dropModifier(mark);
    // "aluminum articles and derivative aluminum articles": both are meant, so the second narrows nothing.
    if (this.products.includes(mention.entity.id)) this.pending = [];
    this.narrow();
    if (!this.products.includes(mention.entity.id)) this.products.push(mention.entity.id);
    this.mentions.push(mention.id);
    this.#lastProduct = mark;
  }

  protected narrow(): void {
    this.narrowing.push(...this.pending);
    this.pending = [];
  }

  /** "lithium-ion batteries": a product that stands before another without comma or "and" only says what kind the other is. */
  #dropModifier(mark: Mark): void {
    const last = this.#lastProduct;
    if (last?.mention.type !== 'product' || mark.first - last.last > 6 || mark.first < last.last) return;
    for (let i = last.last; i < mark.first; i++) {
      const word = wordAt(this.view, i);
      if (GENERIC.has(word) || STOPS.has(word) || PREPOSITIONS.has(word)) return;
      // "rubber medical and surgical gloves": the "and" joins adjectives.
      if (JOINS.has(word) && !(isAdjective(wordAt(this.view, i - 1)) && i - 1 >= last.last)) return;
    }
    const at = this.products.indexOf(last.mention.entity.id);
    if (at >= 0) this.products.splice(at, 1);
    this.pending.unshift(wordAt(this.view, last.first));
  }
}
