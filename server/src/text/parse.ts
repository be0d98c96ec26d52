import { type Meter, noMeter } from '../base/meter.ts';
import type { Article, ArticleOptions, Sentence, Token, Zone } from './article.ts';
import { collectParagraphs } from './paragraphs.ts';
import { findPublished } from './published.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import { type Segment, zoneParagraphs } from './zones.ts';

/** Reads a decoded text. Never throws; linear in the length of the text; a function of its arguments alone. */
export function parseArticle(text: string, options: ArticleOptions = {}, meter: Meter = noMeter): Article {
  const tokens = tokenize(text);
  meter.tokens += tokens.length;
  const frontMatterEnd = findFrontMatterEnd(text);
  const paragraphs = collectParagraphs(text, frontMatterEnd);
  const zoned = zoneParagraphs(text, tokens, paragraphs, frontMatterEnd);
  const sentences: Sentence[] = [];
  for (const s of zoned.segments) splitSentences(tokens, s.first, s.last, s.paragraph, s.kind, sentences);
  const { published, rivalDates } = findPublished(text, tokens, zoned, frontMatterEnd, options);
  return { text, published, rivalDates, zones: mergeZones(tokens, zoned.segments), paragraphs, tokens, sentences };
}

/** Front matter is looked for no further than this. */
const LONGEST_FRONT_MATTER = 8000;

/** Offset after the line that closes a YAML front matter, or 0. */
function findFrontMatterEnd(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text.slice(0, 100));
  if (!open) return 0;
  const close = /\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LONGEST_FRONT_MATTER));
  return close ? close.index + close[0].length : 0;
}

/**
 * Neighbouring segments of one kind make one zone; a zone reaches to the next piece of its paragraph so that a header or dateline takes
 * its space along.
 */
function mergeZones(tokens: readonly Token[], segments: readonly Segment[]): Zone[] {
  const zones: { kind: Zone['kind']; start: number; end: number }[] = [];
  for (let i = 0; i < segments.length; i++) {
    const s = segments[i] as Segment;
    const next = segments[i + 1];
    const start = s.kind === 'header' && i === 0 ? 0 : (tokens[s.first]?.start ?? 0);
    const takesSpace = (s.kind === 'header' || s.kind === 'dateline') && next?.paragraph === s.paragraph;
    const end = takesSpace ? (tokens[next.first]?.start ?? 0) : (tokens[s.last - 1]?.end ?? start);
    const open = zones.at(-1);
    if (open && open.kind === s.kind && s.kind !== 'caption') open.end = end;
    else zones.push({ kind: s.kind, start, end });
  }
  return zones;
}
