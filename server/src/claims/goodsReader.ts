import { CollectedGoods } from './collectedGoods.ts';
import { REACH } from './goodsAfter.ts';
import {
  closingBracket,
  goesOn,
  isEnd,
  isHeadNoun,
  isPlace,
  isReceiver,
  joinedOn,
  madeElsewhere,
  madeIn,
  passProducts,
  pastExamples,
  productsOfParty,
  saysOf,
} from './goodsPhrases.ts';
import {
  COLLECTIONS,
  COUNTS,
  FIRMS,
  FROM,
  GENERIC,
  GOVERNING,
  INCLUDING,
  LIMITING,
  LINES,
  MAKING,
  MOTOR,
  NEUTRAL,
  NUMBERING,
  OVERALL,
  PEOPLES,
  PREPOSITIONS,
  RESTRICTING,
  SELLING,
  STOPS,
  UNITS,
} from './goodsWords.ts';
import { type Mark, wordAt } from './sentenceView.ts';

/** Reads the goods and parties of one stretch of a sentence, token by token. */
export class GoodsReader extends CollectedGoods {
  readModifiers(from: number, to: number): void {
    for (let i = from; i < to; ) {
      const mark = this.view.markAt(i);
      if (mark?.mention.type === 'product') this.addProduct(mark);
      i = mark ? mark.last : i + 1;
    }
  }

  /** "to 15 percent of the value of a car": the goods, of whose value a part bears the duty. */
  readValued(from: number, value: number, to: number): void {
    for (let i = from; i < value; i++) this.limited ||= this.view.markAt(i)?.mention.type === 'quantity';
    for (let i = value; i < to; i++) {
      const mark = this.view.markAt(i);
      if (wordAt(this.view, i) === 'content') this.limited = true;
      else if (isEnd(wordAt(this.view, i)) || wordAt(this.view, i) === ',') return;
      if (mark?.mention.type !== 'product') continue;
      this.addProduct(mark);
      return;
    }
  }

  /** "Japan's zero-tariff exports": the party before the possessive at token `i`. */
  readOwner(i: number): void {
    const owner = wordAt(this.view, i) === "'s" ? this.view.markAt(i - 1) : undefined;
    if (owner) this.addOrigin(owner);
  }

  /** "exported to the mainland": the party to which goods come, between the tokens. */
  readDestination(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const word = wordAt(this.view, i);
      const mark = this.view.markAt(wordAt(this.view, i + 1) === 'the' ? i + 2 : i + 1);
      if ((word === 'to' || word === 'into') && mark?.mention.type === 'party')
        this.destination = mark.mention.entity.id;
    }
  }

  /** Reads `[from, to)` until the phrase ends. `subject`: what stands before the goods is passed over ("said imports of steel …"). */
  read(from: number, to: number, subject = false): void {
    const view = this.view;
    const end = Math.min(to, view.last);
    for (let i = from; i < end; ) {
      const mark = view.markAt(i);
      const word = wordAt(view, i);
      const joined = mark ? undefined : joinedOn(view, i);
      if (mark) {
        if (!this.#readMark(mark, from) && !(subject && !this.spoken)) return;
        i = mark.last;
      } else if (joined !== undefined) {
        // "as well as", "along with": the list goes on, or the goods end.
        if (!goesOn(view, joined) && this.spoken) return;
        i = joined;
      } else if (word === '(' && this.spoken) {
        const close = closingBracket(view, i, end);
        if (close === undefined) return;
        i = close;
      } else if (word === 'in' && (MAKING.has(wordAt(view, i - 1)) || SELLING.has(wordAt(view, i - 1)))) i++;
      else if (word === 'other' && wordAt(view, i + 1) !== 'than') i++;
      else if (word === 'in' && view.markAt(i - 1)?.mention.type === 'quantity') i++;
      else if (word === 'to' && wordAt(view, i - 1) === 'up') i++;
      else if (word === 'than' && NUMBERING.has(wordAt(view, i - 1))) i++;
      // "goods such as cars" names them; after a name the examples add none.
      else if (word === 'as' && wordAt(view, i - 1) === 'such') {
        const on = this.hasProducts ? pastExamples(view, i, end) : i + 1;
        if (on === undefined) return;
        i = on;
      } else if (word === 'for' && subject && this.hasProducts) i = passProducts(view, i + 1, end);
      else if (STOPS.has(word) || PREPOSITIONS.has(word) || isEnd(word) || (word === 'to' && !isPlace(view, i + 1))) {
        const on = this.#restrict(i, word, from, end, subject);
        if (on === undefined && (!subject || this.spoken)) return;
        // What is said before the goods narrows none of them.
        if (!this.spoken) this.pending = [];
        i = on ?? i + 1;
      } else {
        // Before the goods a comma ends what their words could belong to.
        if (subject && !this.spoken) this.pending = word === ',' ? [] : this.pending;
        else if ((word === ',' || word === 'and' || word === 'or') && !goesOn(view, i + 1)) {
          // "potash imported from Canada and not qualifying as originating"
          this.limited ||= wordAt(view, i + 1) === 'not' && RESTRICTING.has(wordAt(view, i + 2));
          return;
        }
        // "aircraft and their parts, certain chemicals"
        if (word === ',' && this.pending.at(-1)?.endsWith('s')) this.pending = [];
        this.#readWord(i, word, from, end);
        i++;
      }
    }
  }

  /**
   * What follows goods and may narrow them: a clause ("that contain lead"), a law, a paragraph. Returns the token at which the phrase
   * goes on, or undefined where it ends.
   */
  #restrict(i: number, word: string, from: number, end: number, subject: boolean): number | undefined {
    const view = this.view;
    // "goods under 7,380 tariff numbers imported from Iceland"
    if (word === 'under' && view.tokens[i + 1]?.kind === 'number') {
      this.limited = true;
      let at = i + 2;
      while (at < end && LINES.has(wordAt(view, at))) at++;
      return at > i + 2 ? at : undefined;
    }
    const origin = productsOfParty(view, i, end);
    if (origin) {
      this.addOrigin(origin);
      return origin.last;
    }
    if ((word === 'that' || word === 'which') && INCLUDING.has(wordAt(view, i + 1)) && goesOn(view, i + 2)) {
      this.limited = true;
      return i + 2;
    }
    const narrows = RESTRICTING.has(word) || (word === 'not' && wordAt(view, i + 1) === 'qualifying');
    // "vehicles under Section 301" names the law; "cars under $800" a part of the cars.
    // Before any goods a clause narrows none ("told reporters that").
    if (
      !narrows ||
      i <= from ||
      (subject && !this.spoken && !PEOPLES.has(wordAt(view, i - 1))) ||
      view.markAt(i + 1)?.mention.type === 'law' ||
      saysOf(view, i)
    )
      return undefined;
    this.narrowTo(i, end);
    return undefined;
  }

  /** Only some of the goods are meant; "where the metal was smelted in Russia" says after all whose they are. */
  narrowTo(i: number, end: number): void {
    if (this.spoken && this.origins.length === 0) for (const maker of madeIn(this.view, i, end)) this.addOrigin(maker);
    this.limited = true;
  }

  #readWord(i: number, word: string, from: number, end: number): void {
    const view = this.view;
    const next = wordAt(view, i + 1);
    if (GENERIC.has(word) || (word === 'trade' && OVERALL.has(wordAt(view, i - 1)))) {
      this.generic = true;
      this.narrow();
    } else if (word === 'all' || word === 'every' || word === 'everything') this.all = true;
    else if (PEOPLES.has(word)) this.generic ||= this.all;
    else if (word === 'such' || word === 'these' || word === 'those' || word === 'same') {
      if (PEOPLES.has(next)) this.limited = true;
      else if (next !== 'as' && !this.#readAntecedent(from)) {
        // "25 percent on goods from Canada and 10 percent on those from China"
        if (word === 'those' && FROM.has(next)) this.generic = true;
        else this.limited = true;
      }
    } else if (word === 'ones') {
      this.#readAntecedent(from);
    } else if (RESTRICTING.has(word)) this.narrowTo(i, end);
    else if (COUNTS.has(word)) this.limited = true;
    else if (COLLECTIONS.has(word) && next === 'of') {
      this.limited = true;
      // Whoever stands before drew up the list.
      this.pending = [];
      this.origins.length = 0;
      this.mentions.length = 0;
    } else if (LIMITING.has(word)) this.limited ||= !PEOPLES.has(next);
    // "7,881 product categories", but "in the first place 3 ministers said"
    else if (view.tokens[i]?.kind === 'number') this.limited ||= next !== ',' && goesOn(view, i + 1);
    else if (isHeadNoun(view, i)) this.narrowing.push(word);
    else if (!NEUTRAL.has(word)) this.pending.push(word);
    if (UNITS.has(word)) this.units = true;
    // "cars and parts", "trucks and their parts"
    if (word === 'parts' && this.products.some(product => MOTOR.has(product)) && this.pending.length === 1) {
      this.products.push('product/auto-parts');
      this.pending = [];
    }
  }

  /** "such articles": the goods named last before; false where there are none. */
  #readAntecedent(from: number): boolean {
    let bracket = false;
    for (let i = from - 1; i >= Math.max(this.view.first, from - REACH); i--) {
      const mark = this.view.markAt(i);
      if (wordAt(this.view, i) === ')') bracket = true;
      else if (wordAt(this.view, i) === '(') bracket = false;
      if (bracket || mark?.mention.type !== 'product') continue;
      this.addProduct(mark);
      return true;
    }
    return false;
  }

  /** False where the goods end at this mention. */
  #readMark(mark: Mark, from: number): boolean {
    const { mention } = mark;
    switch (mention.type) {
      case 'product':
        this.addProduct(mark);
        return true;
      case 'party':
        return this.#readParty(mark, from);
      case 'quantity':
        // The money, number or share of goods that the rate covers.
        if (mention.value.unit === 'percent' && wordAt(this.view, mark.last) !== 'of') return false;
        this.limited = true;
        this.generic ||= GENERIC.has(mention.value.of ?? '');
        this.units ||= UNITS.has(mention.value.of ?? '') && wordAt(this.view, mark.last) !== 'of';
        return true;
      case 'law':
        // What stands before a law belongs to it and not to the goods ("non-USMCA goods").
        this.pending = [];
        return true;
      default:
        return false;
    }
  }

  #readParty(mark: Mark, from: number): boolean {
    const view = this.view;
    const { mention } = mark;
    if (mention.type !== 'party') return false;
    // "covers Chinese exports": what stands before the party narrows nothing.
    this.pending = [];
    // "the US government announced": it acts, and no goods come from it.
    if (GOVERNING.has(wordAt(view, mark.last))) return true;
    if (FIRMS.has(wordAt(view, mark.last))) this.limited = true;
    // "China's Macao region": whose place it is does not matter.
    if (wordAt(view, mark.last) === "'s" && view.markAt(mark.last + 1)?.mention.type === 'party') return true;
    const link = wordAt(view, mark.first - 1) === 'the' ? mark.first - 2 : mark.first - 1;
    if (madeElsewhere(view, link)) this.limited = true;
    else if (isReceiver(view, mark, link, from)) this.destination = mention.entity.id;
    else if (!this.origins.includes(mention.entity.id)) {
      // "steel, China said": a party after a comma that no goods follow begins something new.
      if (wordAt(view, link) === ',' && mark.first - 1 > from && !goesOn(view, mark.last) && !goesOn(view, mark.first))
        return false;
      this.origins.push(mention.entity.id);
    }
    this.mentions.push(mention.id);
    return true;
  }
}
