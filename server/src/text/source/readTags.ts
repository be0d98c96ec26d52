import { PlainTextBuilder } from './offsetMap.ts';
import type { Mark, SourceText } from './sourceText.ts';

/** A tag of HTML among the words of a plain text; what is struck out and the number of a note go with theirs. */
const TAG =
  /<(s|strike|del)>[^<>]{0,200}<\/\1>|<sup>\[?\d{1,3}\]?<\/sup>|<\/?(?:a|b|br|del|em|i|p|s|span|strike|strong|sub|sup|u)(?:\s[^<>]{0,200})?>|<br\/>/gi;
const BREAK = /^<(?:\/?p|br)\b/i;
/** A title that stands before the sentences under it, in a line with them. */
const TITLE = /^<(u|b|strong)>(?=[^<>.?!]{2,80}<\/\1>\s+[A-Z])/;

/** What stands between marks of strong emphasis, as Markdown and mail write it: "a **25%** tariff". */
const STRONG = /(\*\*|__)(?=[^\s*_])([^*_\n]{0,200}[^\s*_])\1/g;

/** The tags of a text and the marks of emphasis, which are in pairs, in the order of the text. */
function tagsOf(text: string): { readonly tag: string; readonly index: number }[] {
  const tags = text.includes('</') ? [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({ tag, index })) : [];
  if (!/\*\*|__/.test(text)) return tags;
  for (const { 1: tag = '', 2: inner = '', index } of text.matchAll(STRONG))
    tags.push({ tag, index }, { tag, index: index + tag.length + inner.length });
  return tags.sort((a, b) => a.index - b.index);
}

/**
 * Reads a plain text in which tags or marks of emphasis were left when it was taken from a page: they are none of its words. Undefined where there are
 * none.
 *
 * @param from offset that the front matter ends at
 */
export function readTags(source: string, from: number): (SourceText & { readonly marks: Mark[] }) | undefined {
  const tags = tagsOf(source.slice(from));
  if (tags.length === 0) return undefined;
  const builder = new PlainTextBuilder(source);
  const marks: Mark[] = [];
  let at = 0;
  let title = -1;
  for (const { tag, index } of tags) {
    const [start, end] = [from + index, from + index + tag.length];
    if (start < at) continue;
    builder.keep(at, start);
    at = end;
    if (title >= 0) {
      marks.push({ start: title, end: builder.length, kind: 'heading', level: 3 });
      builder.endBlock(end);
      title = -1;
    } else if (BREAK.test(tag)) builder.endBlock(start);
    else if (TITLE.test(source.slice(start, end + LONGEST_TITLE)) && /[.?!:"”)\n]\s*$/.test(builder.tail)) {
      builder.endBlock(start);
      title = builder.length;
    }
  }
  builder.keep(at, source.length);
  return { text: builder.text, map: builder.map(), marks };
}
const LONGEST_TITLE = 100;
