import { wordList, wordSet } from '../base/wordList.ts';
import type { Article } from '../text/article.ts';
import { TRADE_WORDS } from './frames/nouns.ts';
import { isPercent } from './reading.ts';
import { hasWord, type SentenceView, type Words } from './sentenceView.ts';
import { isAskedForDuty } from './slots/askedFor.ts';

/**
 * Whether a sentence is worth a tree: it holds a percentage, where the article names a tariff at all, or the name of a tariff, beside
 * somebody or something that it may be of.
 */
export function speaksOfTariffs(view: SentenceView, article: NamedTariffs): boolean {
  let percent = false;
  let named = false;
  let dated = false;
  for (const { mention, first } of view.marks) {
    if (mention.type === 'tariff_rate') return true;
    if (isPercent(mention)) {
      percent = true;
      if (isAskedForDuty(view, first)) return true;
    } else if (mention.type === 'date' || (mention.type === 'duration' && LENGTH.test(mention.timex.value)))
      dated = true;
    else named ||= NAMED.has(mention.type);
  }
  if (percent && (named || article.anywhere)) return true;
  if ((named || dated) && hasWord(view, TARIFF_WORDS)) return true;
  // "They take effect on March 23.", "It will be collected from May 1."
  return dated && hasWord(view, STARTING_WORDS);
}
/** So many days, weeks, months or years, for which something is to last. */
const LENGTH = /^P\d+[DWMY]$/;
const NAMED: ReadonlySet<string> = new Set(['product', 'party', 'official', 'agency']);

/** Where an article names tariffs: each of its sentences is looked at once, when it is first asked about. */
export class NamedTariffs {
  readonly #article: Article;
  readonly #known = new Map<number, boolean>();
  #anywhere: boolean | undefined;

  constructor(article: Article) {
    this.#article = article;
  }

  /** Whether a sentence does; none outside the article. */
  in(sentence: number): boolean {
    let known = this.#known.get(sentence);
    if (known === undefined) {
      const { sentences, tokens } = this.#article;
      const place = sentences[sentence];
      known = place !== undefined && namesTariff({ tokens, first: place.first, last: place.last });
      this.#known.set(sentence, known);
    }
    return known;
  }

  /** Whether any sentence does, or names customs or importers. */
  get anywhere(): boolean {
    const { sentences, tokens } = this.#article;
    this.#anywhere ??=
      sentences.some((_, index) => this.in(index)) ||
      sentences.some(({ first, last }) => hasWord({ tokens, first, last }, BORDER_WORDS));
    return this.#anywhere;
  }
}

/** "duty", "export tax", "a tax on goods sent abroad", "enters free" */
function namesTariff({ tokens, first, last }: Words): boolean {
  const found = new Set<Sign>();
  for (let i = first; i < last; i++) {
    const sign = SIGNS.get(tokens[i]?.norm ?? '');
    if (sign === undefined) continue;
    if (sign === 'tariff') return true;
    if (sign === 'tax' && i > first && TRADE_WORDS.has(tokens[i - 1]?.norm ?? '')) return true;
    found.add(sign);
  }
  return (found.has('tax') && found.has('crossing')) || (found.has('free') && found.has('entering'));
}
/** Whether a sentence gives a list, or examples of one. */
export const givesList = (view: SentenceView | undefined): boolean =>
  view !== undefined && hasWord(view, LISTING_WORDS);
const LISTING_WORDS = wordSet('include includes included including such among namely range ranging ranged like');
/** Who takes what comes in, and who brings it: "importers will pay 15 percent". */
const BORDER_WORDS = wordSet('customs importer importers');
const STARTING_WORDS = wordSet('effect force effective place collect collecting collected levying levied');
const TARIFF_WORDS = wordSet(
  'dutiable valorem tariff tariffs duty duties levy levies surcharge surcharges surtax countertariffs bcd cvd',
);

/** What words say, alone or together, of a tariff. */
type Sign = 'tariff' | 'tax' | 'crossing' | 'free' | 'entering';
const saying = (sign: Sign, words: Iterable<string>): [string, Sign][] => [...words].map(word => [word, sign]);
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ...saying('tariff', TARIFF_WORDS),
  ...saying('tax', wordList('tax taxes taxman')),
  ...saying('crossing', wordList('abroad imports exports imported exported border customs')),
  ...saying('free', ['free']),
  ...saying('entering', wordList('enter enters entering entered admitted')),
]);
