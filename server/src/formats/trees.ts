import type { Mention } from '../mentions/mention.ts';
import { parseSentence } from '../syntax/tree.ts';
import { plainText } from '../text/inSource.ts';
import { parseArticle } from '../text/parse.ts';
import { toConllu } from './conllu.ts';

const FIGURES: ReadonlySet<string> = new Set<Mention['type']>(['tariff_rate', 'quantity']);

/** The trees of the sentences of an article that hold a figure, as CoNLL-U; ids are the article's with the number of the sentence. */
export function treesOf(id: string, text: string, mentions: readonly Mention[]): string {
  let trees = '';
  const article = parseArticle(text, { fileName: id });
  for (const [i, { start, end }] of article.sentences.entries()) {
    const inside = mentions.filter(mention => mention.start >= start && mention.end <= end);
    if (!inside.some(mention => FIGURES.has(mention.type))) continue;
    trees += toConllu(
      parseSentence({ text, plain: article.plain, start, end, mentions: inside }),
      `${id}:${i + 1}`,
      plainText(article, { start, end }),
    );
  }
  return trees;
}
