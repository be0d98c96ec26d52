import { type Meter, noMeter } from '../base/meter.ts';
import type { Article, ArticleOptions, Sentence, Token, Zone } from './article.ts';
import { collectBlocks } from './blocks.ts';
import { inSource } from './inSource.ts';
import { collectParagraphs } from './paragraphs.ts';
import { findPublished } from './published.ts';
import { splitSentences } from './sentences.ts';
import { readSource } from './source/readSource.ts';
import { sourceKindOf } from './source/sourceText.ts';
import { tokenize } from './tokens.ts';
import { type Segment, zoneParagraphs } from './zones.ts';

/** Reads a decoded source. Never throws; linear in the length of the text; a function of its arguments alone. */
export function parseArticle(source: string, options: ArticleOptions = {}, meter: Meter = noMeter): Article {
  const kind = options.kind ?? sourceKindOf(options.fileName ?? '');
  const frontMatterEnd = kind === 'plain' || kind === 'markdown' ? findFrontMatterEnd(source) : 0;
  const { text, map, marks, dated } = readSource(source, kind, frontMatterEnd);
  const tokens = tokenize(text);
  meter.tokens += tokens.length;
  const paragraphs = collectParagraphs(text, frontMatterEnd, marks);
  const blocks = collectBlocks(text, tokens, paragraphs, marks, frontMatterEnd);
  const zoned = zoneParagraphs(text, tokens, paragraphs, frontMatterEnd, blocks);
  const sentences: Sentence[] = [];
  for (const s of zoned.segments) splitSentences(tokens, s.first, s.last, s.paragraph, s.kind, sentences);
  const { published, rivalDates } = findPublished(text, tokens, zoned, frontMatterEnd, options, dated);
  const zones = mergeZones(tokens, zoned.segments);
  const article = { text: source, published, rivalDates, zones, paragraphs, blocks, tokens, sentences };
  return map ? inSource(article, text, map) : article;
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
