import type { Span } from '../base/span.ts';
import { visible } from '../base/visible.ts';
import { sentenceHolding } from '../claims/articleLookup.ts';
import type { Snapshot } from '../corpus/snapshot.ts';

/** Quotes of this length and more were cut when the article was analysed; see `claims/articleFacts.ts`. */
const CUT = 199;

/** The sentence around a span of an indexed article, white space folded; "" where it is not kept. */
export function quoteAt(snapshot: Snapshot, file: string, span: Span): string {
  const facts = snapshot.facts(file);
  if (!facts) return '';
  return sentenceHolding(facts, span.start)?.quote ?? '';
}

/** The same for showing, with nothing unseen in it: a sentence that was kept in part ends at a word and says so. */
export function readableQuote(snapshot: Snapshot, file: string, span: Span): string {
  const quote = quoteAt(snapshot, file, span);
  if (quote.length < CUT) return visible(quote);
  const space = quote.lastIndexOf(' ');
  return `${visible(quote.slice(0, space > 0 ? space : quote.length))} …`;
}
