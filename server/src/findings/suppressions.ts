import type { ArticleFacts } from '../claims/articleFacts.ts';
import { sentenceOf } from '../claims/articleLookup.ts';
import type { Place } from '../corpus/finding.ts';
import type { Suppression, TextQuote } from '../settings/settings.ts';
import type { Finding } from './finding.ts';
import { mayBeSameKey } from './storedKeys.ts';

/** What a suppression is matched with besides the finding itself. */
export interface SuppressionContext {
  /** The finding's file relative to its folder, forward slashes. */
  readonly path: string;
  /** The finding's sentence and the ones beside it, white space folded: prefixes and suffixes of quotes are looked for there. */
  readonly surroundings: string;
}

/**
 * Whether a suppression hides a finding. Code and values must be equal (as sets: which side is marked may change); of files and quotes
 * one must fit where it gives some. Words say which figure is meant, whatever form its key has in this version; where nothing is quoted the
 * key must say it. A changed figure has other values, so it comes back.
 */
export function suppresses(suppression: Suppression, finding: Finding, context: SuppressionContext): boolean {
  return (
    suppression.code === finding.code &&
    sameSet(suppression.values, finding.values) &&
    (!suppression.files?.length || suppression.files.includes(context.path)) &&
    (suppression.quotes?.length
      ? suppression.quotes.some(quote => isQuoted(quote, finding, context))
      : isKeyed(suppression, finding))
  );
}

function isKeyed({ key, files }: Suppression, finding: Finding): boolean {
  if (key === undefined || key === finding.key) return true;
  // Figures far into a long sentence are stored without a quote.
  return !!files?.length && finding.key !== undefined && mayBeSameKey(key, finding.key);
}

/** Whether a finding's figure stands in a quote, and the quote in the text. */
export function isQuoted(quote: TextQuote, finding: Finding, { path, surroundings }: SuppressionContext): boolean {
  // A quote may be the figure or the whole sentence it stands in.
  if (!folded(quote.exact).includes(folded(finding.text))) return false;
  const quoted = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
  if (surroundings.includes(folded(quoted))) return true;
  // Versions that read Markdown as plain text kept its marks.
  return MARKDOWN.test(path) && letters(surroundings).includes(letters(quoted.replace(TARGETS, ' ')));
}

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Targets of links, whole or cut at an end of the quote. */
const TARGETS = /\]\([^()\s]*(?:\)|$)|^[^()\s]*\)/g;
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every(value => set.has(value));
}

/** The sentence of a place and its neighbours, as far as quotes are kept. */
export function surroundingsOf(facts: ArticleFacts, place: Place): string {
  const index = facts.sentences.findIndex(
    sentence => sentence && sentence.start <= place.start && place.start < sentence.end,
  );
  if (index < 0) return place.text;
  return [index - 1, index, index + 1].map(i => sentenceOf(facts, i)?.quote ?? '').join(' ');
}
