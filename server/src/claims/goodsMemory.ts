import type { Goods } from './goods.ts';
import { ALL_GOODS } from './goodsWords.ts';
import type { RateSite } from './rateSite.ts';
import { clauseStart, type SentenceView, wordAt } from './sentenceView.ts';

/** What the tariffs of an article have fallen on so far: "the tariff" of a later sentence means the same. */
export class GoodsMemory {
  #last: { readonly goods: Goods; readonly sentence: number } | undefined;
  /** The goods of all rates so far; undefined once they differ. */
  #only: readonly string[] | undefined;
  #any = false;

  note({ goods, view }: RateSite): void {
    if (goods.products.length === 0) return;
    this.#last = { goods, sentence: view.index };
    if (!this.#any) this.#only = goods.products;
    else if (this.#only && !areSame(this.#only, goods.products)) this.#only = undefined;
    this.#any = true;
  }

  /**
   * A rate that names no goods, with those of "the tariff" spoken of in the sentence before, or of all rates of the article so far where
   * they are the same. The rate as it is where it may be on other goods.
   */
  resolve(site: RateSite): RateSite {
    const { goods, view } = site;
    if (goods.at !== undefined || !this.#last || view.sentence.zone === 'headline') return site;
    const near = view.index - this.#last.sentence <= 1;
    if (!(near && isContrast(site)) && !(isDefinite(site) && (near || this.#only !== undefined))) return site;
    const { products, limited, narrowing } = this.#last.goods;
    if (products.includes(ALL_GOODS)) return site;
    return { ...site, goods: { ...goods, products, limited, narrowing, carried: true } };
  }
}

/** "Yet India charges a 50 percent tariff": the duty of the sentence before, elsewhere; a verb of plans or events begins another. */
function isContrast({ view, first }: RateSite): boolean {
  if (!CONTRASTS.has(wordAt(view, view.first))) return false;
  for (let i = first - 1; i > Math.max(view.first, first - CLAUSE); i--) if (LASTING.has(wordAt(view, i))) return true;
  return false;
}
const CLAUSE = 12;
const CONTRASTS: ReadonlySet<string> = new Set(['yet', 'but', 'whereas']);
const LASTING: ReadonlySet<string> = new Set('has have charges imposes levies applies is'.split(' '));

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id));

/** "the tariff", "the initial 25 percent tariff", "these duties": one that has been spoken of. An average is one of all goods. */
function isDefinite({ view, first, last, noun }: RateSite): boolean {
  if (noun === undefined) return false;
  const from = noun >= last ? first : noun;
  const start = Math.max(clauseStart(view, from), from - REACH);
  for (let i = from - 1; i >= start; i--) {
    const word = wordAt(view, i);
    if (OTHERS.has(word) || view.markAt(i)) return false;
    if (DEFINITE.has(word)) return !isOther(view, i);
    if (ENDS.has(word)) return false;
  }
  return false;
}
const REACH = 5;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'this', 'that']);
const ENDS: ReadonlySet<string> = new Set(['a', 'an', ',', 'of', 'and', 'its', 'their', 'his', 'any']);
const OTHERS: ReadonlySet<string> = new Set(
  'average overall mfn global universal reciprocal baseline other effective export general'.split(' '),
);
/** "the fentanyl tariffs": a tariff with a name of its own. */
const isOther = (view: SentenceView, i: number): boolean =>
  view.tokens[i + 1]?.caps !== 'none' && view.tokens[i + 1]?.kind === 'word';
