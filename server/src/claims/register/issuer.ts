import { partyOf } from '../partyOf.ts';
import type { ReadingContext } from '../reading.ts';
import { type SentenceView, wordAt } from '../sentenceView.ts';

/**
 * The government that issues a document, where the one who speaks in it names himself: "I, Ada Quill, President of …, hereby proclaim".
 * Undefined for an article.
 */
export function issuerOf(views: readonly SentenceView[], context: ReadingContext): string | undefined {
  for (const view of views)
    for (const { mention, first } of view.marks) {
      if (mention.type !== 'official' || wordAt(view, first - 1) !== ',' || wordAt(view, first - 2) !== 'i') continue;
      const party = partyOf(mention, context.knowledge, context.day);
      if (party !== undefined) return party;
    }
  return undefined;
}
