import type { Span } from '../base/span.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Snapshot } from '../corpus/snapshot.ts';

/** The sentence around a span of an indexed article, white space folded; "" where it is not kept. */
export function quoteAt(snapshot: Snapshot, file: string, span: Span): string {
  const facts = snapshot.facts(file);
  if (!facts) return '';
  return facts.sentences[sentenceAt(facts, span.start)]?.quote ?? '';
}

/** Index of the kept sentence that holds the offset, or -1. */
export function sentenceAt(facts: ArticleFacts, offset: number): number {
  return facts.sentences.findIndex(s => s !== null && s.start <= offset && offset <= s.end);
}
