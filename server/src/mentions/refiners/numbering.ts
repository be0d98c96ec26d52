import { extended } from '../../base/extended.ts';
import type { Article, Sentence } from '../../text/article.ts';
import type { Found, Mention } from '../mention.ts';

/** "m1", "m2" …, each made once: all articles have the same ones. */
const ids: string[] = [];
/** An article with more mentions makes the rest for itself, so that one of pure noise does not fill the memory. */
const MOST_IDS = 2000;

function idOf(index: number): string {
  if (index >= MOST_IDS) return `m${index + 1}`;
  while (ids.length <= index) ids.push(`m${ids.length + 1}`);
  return ids[index] as string;
}

/** Gives ids, texts and sentences to mentions that are in text order. A mention that crosses a sentence belongs to the one it begins in. */
export function numberMentions(article: Article, found: readonly Found[]): Mention[] {
  let sentence = 0;
  const { sentences, text } = article;
  const mentions: Mention[] = [];
  for (const mention of found) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).start <= mention.start) sentence++;
    const more = { id: idOf(mentions.length), text: text.slice(mention.start, mention.end), sentence };
    mentions.push(extended(mention, more) as Mention);
  }
  return mentions;
}
