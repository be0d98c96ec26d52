import type { Article } from '../../text/article.ts';
import { blockAt, scopesAt } from '../../text/blocks.ts';
import type { SentenceView } from '../sentenceView.ts';

/** For a sentence the last heading of a section above it, by index; -1 for none. */
export function sectionsOf(article: Article, views: readonly SentenceView[]): (sentence: number) => number {
  const headings = views.filter(
    ({ index, first, sentence }) =>
      index > 0 && sentence.zone !== 'headline' && blockAt(article, first)?.kind === 'heading',
  );
  return sentence => headings.findLast(({ index }) => index < sentence)?.index ?? -1;
}

/** For the sentence of a list's item the one that leads the list in, by index ("The duties on goods of Peru are as follows:"); -1 for none. */
export function leadsOf(article: Article): (sentence: number) => number {
  const { sentences, tokens } = article;
  return sentence => {
    const { first } = sentences[sentence] ?? { first: -1 };
    if (first < 0 || blockAt(article, first)?.kind !== 'item') return -1;
    const lead = scopesAt(article, first).find(({ last }) => tokens[last - 1]?.norm === ':');
    return lead ? sentences.findIndex(({ first, last }) => first < lead.last && lead.last <= last) : -1;
  };
}
