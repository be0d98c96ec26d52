import type { Article } from '../../text/article.ts';
import { blockAt } from '../../text/blocks.ts';
import type { SentenceView } from '../sentenceView.ts';

/** For a sentence the last heading of a section above it, by index; -1 for none. */
export function sectionsOf(article: Article, views: readonly SentenceView[]): (sentence: number) => number {
  const headings = views.filter(
    ({ index, first, sentence }) =>
      index > 0 && sentence.zone !== 'headline' && blockAt(article, first)?.kind === 'heading',
  );
  return sentence => headings.findLast(({ index }) => index < sentence)?.index ?? -1;
}
