import { partyOf } from '../partyOf.ts';
import type { ReadingContext } from '../reading.ts';
import { type SentenceView, wordAt } from '../sentenceView.ts';

/** The first words of the titles of what governments issue. */
const TITLES =
  /^(?:fact sheet|remarks|memorandum|statement|readout|proclamation|executive order|(?:background|on-the-record) press (?:call|briefing)|press (?:call|briefing))\b/i;

/**
 * The government that issues a document, where its title says what it is and whose, or the one who speaks in it names himself: "I, Ada
 * Quill, President of …, hereby proclaim". Undefined for an article.
 */
export function issuerOf(views: readonly SentenceView[], context: ReadingContext): string | undefined {
  const [title] = views;
  if (
    title &&
    title.index === 0 &&
    TITLES.test(
      title.tokens
        .slice(title.first, title.last)
        .map(token => token.norm)
        .join(' ')
        .replaceAll(' - ', '-'),
    )
  )
    for (const { mention } of title.marks) {
      const party = partyOf(mention, context.knowledge, context.day);
      if (party !== undefined) return party;
    }
  for (const view of views)
    for (const { mention, first } of view.marks) {
      if (mention.type !== 'official' || wordAt(view, first - 1) !== ',' || wordAt(view, first - 2) !== 'i') continue;
      const party = partyOf(mention, context.knowledge, context.day);
      if (party !== undefined) return party;
    }
  return undefined;
}
