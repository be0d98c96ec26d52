import { wordSet } from '../base/wordList.ts';
import { TRADE_WORDS } from './frames/nouns.ts';
import { isPercent } from './reading.ts';
import type { SentenceView } from './sentenceView.ts';
import { isAskedForDuty } from './slots/askedFor.ts';

type Words = Pick<SentenceView, 'tokens' | 'first' | 'last'>;

/**
 * Whether a sentence is worth a tree: it holds a percentage, where the article names a tariff at all, or the name of a tariff, beside
 * somebody or something that it may be of.
 */
export function speaksOfTariffs(view: SentenceView, inTariffs: boolean): boolean {
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
  if (percent && (named || inTariffs || namesBorder(view))) return true;
  if ((named || dated) && hasWord(view, TARIFF_WORDS)) return true;
  // "They take effect on March 23."
  return dated && hasWord(view, STARTING_WORDS);
}
/** So many days, weeks, months or years, for which something is to last. */
const LENGTH = /^P\d+[DWMY]$/;
const NAMED: ReadonlySet<string> = new Set(['product', 'party', 'official', 'agency']);

function hasWord({ tokens, first, last }: Words, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
/** "duty", "export tax", "a tax on goods sent abroad" */
export function namesTariff(words: Words): boolean {
  if (hasWord(words, TARIFF_WORDS)) return true;
  const { tokens, first, last } = words;
  for (let i = first + 1; i < last; i++)
    if (TAX_WORDS.has(tokens[i]?.norm ?? '') && TRADE_WORDS.has(tokens[i - 1]?.norm ?? '')) return true;
  return (
    (hasWord(words, TAX_WORDS) && hasWord(words, CROSSING_WORDS)) ||
    (hasWord(words, FREE_WORDS) && hasWord(words, ENTERING_WORDS))
  );
}
/** Whether a sentence gives a list, or examples of one. */
export const givesList = (view: SentenceView): boolean => hasWord(view, LISTING_WORDS);
const LISTING_WORDS = wordSet('include includes included including such among namely range ranging ranged like');
/** Whether a sentence names customs or importers. */
export const namesBorder = (words: Words): boolean => hasWord(words, BORDER_WORDS);
/** Who takes what comes in, and who brings it: "importers will pay 15 percent". */
const BORDER_WORDS = wordSet('customs importer importers');
const STARTING_WORDS = wordSet('effect force effective place');
const TARIFF_WORDS = wordSet(
  'dutiable valorem tariff tariffs duty duties levy levies surcharge surcharges surtax countertariffs bcd cvd',
);

const TAX_WORDS = wordSet('tax taxes taxman');
const FREE_WORDS = wordSet('free');
const ENTERING_WORDS = wordSet('enter enters entering entered admitted');
const CROSSING_WORDS = wordSet('abroad imports exports imported exported border customs');
