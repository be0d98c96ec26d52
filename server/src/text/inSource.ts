import type { Span } from '../base/span.ts';
import type { Article, Published } from './article.ts';
import type { OffsetMap } from './source/offsetMap.ts';

/**
 * An article that was read in the offsets of its plain text, in those of its source. Tokens keep their plain text; what lies between two
 * of them may be markup.
 */
export function inSource(article: Article, plain: string, map: OffsetMap): Article {
  const moved = <T extends Span>(spans: readonly T[]): T[] => spans.map(span => ({ ...span, ...map.toSource(span) }));
  // The span of a page's own metadata is of the source already.
  const dated = (published: Published): Published =>
    published.span && published.source !== 'meta' ? { ...published, span: map.toSource(published.span) } : published;
  return {
    text: article.text,
    plain: { text: plain, map },
    published: article.published && dated(article.published),
    rivalDates: article.rivalDates.map(dated),
    zones: moved(article.zones),
    paragraphs: moved(article.paragraphs),
    blocks: moved(article.blocks),
    tokens: moved(article.tokens),
    sentences: moved(article.sentences),
  };
}

/** The text of a span without the markup inside it. */
export function plainText(article: Pick<Article, 'text' | 'plain'>, span: Span): string {
  if (!article.plain) return article.text.slice(span.start, span.end);
  const { start, end } = article.plain.map.toPlain(span);
  return article.plain.text.slice(start, end);
}
