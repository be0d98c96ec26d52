import type { Article, Sentence } from '../../text/article.ts';
import type { Found, Mention } from '../mention.ts';

/** Gives ids, texts and sentences to mentions that are in text order. A mention that crosses a sentence belongs to the one it begins in. */
export function numberMentions(article: Article, found: readonly Found[]): Mention[] {
  let sentence = 0;
  const { sentences, text } = article;
  const mentions: Mention[] = [];
  for (const mention of found) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).start <= mention.start) sentence++;
    mentions.push({
      ...mention,
      id: `m${mentions.length + 1}`,
      text: text.slice(mention.start, mention.end),
      sentence,
    } as Mention);
  }
  return mentions;
}
