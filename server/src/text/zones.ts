import type { Span } from '../base/span.ts';
import type { Block, Token, ZoneKind } from './article.ts';
import { findDateline } from './dateline.ts';
import { type FullDate, findHeaderDate, firstFullDate } from './fullDate.ts';
import { isUpperCaseLine } from './paragraphs.ts';
import {
  captionEnd,
  creditStart,
  isByline,
  isCaption,
  isCorrection,
  isCredit,
  isDateLine,
  isHeaderLine,
  isHeadlineLine,
  isOtherDay,
  isRelatedHeading,
  isRelatedLine,
} from './zoneMarks.ts';

/** A piece of one paragraph that lies in one zone, as a range of tokens. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly kind: ZoneKind;
}

export interface ZonedText {
  readonly segments: readonly Segment[];
  /** The whole date of the first dateline that has one. */
  readonly datelineDate?: FullDate;
}

const LONGEST_HEADLINE = 240;
const MOST_HEADLINES = 3;
const LONGEST_RELATED_LINE = 200;
/** Lines of a menu above an article, and how long they are. */
const LONGEST_MENU = 24;
const LONGEST_MENU_LINE = 80;
/** How many paragraphs a headline and its lead may be, and how many tokens a line that is a day. */
const LONGEST_HEAD = 5;
const LONGEST_DAY = 10;
/** Lines longer than this are prose. */
const LONGEST_EDGE = 160;

/**
 * Cuts paragraphs into zones, from the top down: header and headlines until the first paragraph of prose, then captions, credits,
 * notices and links by their own marks.
 * @param frontMatterEnd offset after a YAML front matter, 0 without one
 * @param blocks of the text, in order: cells are segments of their own
 */
export function zoneParagraphs(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  frontMatterEnd: number,
  blocks: readonly Block[] = [],
): ZonedText {
  const segments: Segment[] = [];
  let datelineDate: FullDate | undefined;
  let headlines = 0;
  let top = true;
  let related = false;
  // Whether anything longer than a line of a menu has come.
  let prose = false;
  let t = 0;
  let b = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const span = paragraphs[p] as Span;
    let first = t;
    while (t < tokens.length && (tokens[t] as Token).start < span.end) t++;
    const last = t;
    const add = (kind: ZoneKind, end: number): void => {
      if (end > first) segments.push({ first, last: end, paragraph: p, kind });
      first = Math.max(first, end);
    };
    if (span.start < frontMatterEnd) {
      add('header', last);
      continue;
    }
    while (b < blocks.length && (blocks[b] as Block).paragraph < p) b++;
    const block = blocks[b]?.paragraph === p ? blocks[b] : undefined;
    if (block?.cell) {
      for (; blocks[b]?.paragraph === p; b++) {
        // What stands between two cells is no text.
        first = (blocks[b] as Block).first;
        add('body', (blocks[b] as Block).last);
      }
      continue;
    }
    if (top && p === 0) add('header', findHeaderDate(tokens, first, last)?.last ?? first);
    if (first >= last) continue;
    const start = tokens[first]?.start ?? span.start;
    const piece = text.slice(start, Math.min(span.end, start + 400));
    const whole = span.end - start;
    const short = whole <= LONGEST_RELATED_LINE;
    const heading = p > 0 && short && isRelatedHeading(piece);
    if (heading || (p > 0 && short && isRelatedLine(piece)) || (related && short && isHeadlineLine(piece))) {
      add('related', last);
      related ||= heading;
      continue;
    }
    related = false;
    // Below the lead only where no dateline has begun the story.
    const isEdge = p >= paragraphs.length - 3 || (p < LONGEST_HEAD && !datelineDate && !/[.!?]$/.test(piece));
    if (isCorrection(piece)) add('correction', last);
    else if (
      (top && isHeaderLine(piece, whole, tokens, first, last)) ||
      (p < LONGEST_MENU && !prose && isDayAlone(piece, tokens, first, last)) ||
      (isEdge && whole <= LONGEST_EDGE && isDayBelow(piece, tokens, first, last, paragraphs))
    )
      add('header', last);
    else if (isCredit(piece, whole) || (top && isByline(piece, whole))) add('credit', last);
    else if (isCaption(piece, whole)) add('caption', last);
    else if (
      top &&
      headlines < MOST_HEADLINES &&
      isHeadline(text, tokens, first, last, span, paragraphs[p + 1], headlines)
    ) {
      // "Remarks to the press", and below it without a gap "Santiago, 11 July 2024".
      const line = text.lastIndexOf('\n', span.end - 1) + 1;
      const below = line > start ? tokenAt(tokens, first, last, line) : last;
      const from = below < last ? (tokens[below] as Token).start : span.end;
      const dated = below < last && isHeaderLine(text.slice(from, span.end), span.end - from, tokens, below, last);
      add('headline', dated ? below : last);
      add('header', last);
      headlines++;
    } else {
      top = false;
      prose ||= whole > LONGEST_MENU_LINE;
      const caption = captionEnd(piece);
      if (caption > 0) add('caption', tokenAt(tokens, first, last, start + caption));
      const dateline = findDateline(tokens, first, last);
      if (dateline) {
        add('dateline', dateline.last);
        datelineDate ??= dateline.date;
      }
      // The mark of an item is no word of it.
      if (block?.kind === 'item' && block.first === first + 1 && tokens[first]?.kind !== 'word') first++;
      const tail = creditStart(text, span);
      const cut = tail === undefined ? last : tokenAt(tokens, first, last, tail);
      add('body', cut);
      add('credit', last);
    }
  }
  return datelineDate ? { segments, datelineDate } : { segments };
}

/**
 * Whether a line below the lead or at the end says when the text was published, and no other line is another day: in a list of what
 * happened when, a day heads each of its parts.
 */
function isDayBelow(
  piece: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraphs: readonly Span[],
): boolean {
  if (!isHeaderLine(piece, piece.length, tokens, first, last)) return false;
  const own = firstFullDate(tokens, first, last);
  let t = 0;
  for (const { end } of paragraphs) {
    const from = t;
    while (t < tokens.length && (tokens[t] as Token).start < end) t++;
    const date = t > from && t - from <= LONGEST_DAY ? firstFullDate(tokens, from, t) : undefined;
    if (date && own && date.date !== own.date && isDateLine(tokens, date, from, t)) return false;
  }
  return true;
}

/** A line that is a day and nothing else, below a menu. */
function isDayAlone(piece: string, tokens: readonly Token[], first: number, last: number): boolean {
  const date = piece.length <= LONGEST_MENU_LINE ? firstFullDate(tokens, first, last) : undefined;
  if (!date || isOtherDay(piece)) return false;
  return date.first === first && isDateLine(tokens, date, first, last);
}

/** First token in `[first, last)` that starts at or after the offset. */
function tokenAt(tokens: readonly Token[], first: number, last: number, offset: number): number {
  let [a, b] = [first, last];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) a = middle + 1;
    else b = middle;
  }
  return a;
}

/** A headline is short, has prose below it and does not end as a sentence, or is written in capitals or title case. */
function isHeadline(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  span: Span,
  next: Span | undefined,
  before: number,
): boolean {
  if (span.end - span.start > LONGEST_HEADLINE || last - first > 45) return false;
  if (findDateline(tokens, first, last)) return false;
  if (isUpperCaseLine(text, { start: tokens[first]?.start ?? 0, end: span.end })) return true;
  if (next === undefined) return false;
  let end = last - 1;
  while (end > first && (tokens[end]?.norm === '"' || tokens[end]?.norm === ')' || tokens[end]?.norm === "'")) end--;
  const mark = tokens[end];
  if (mark?.norm === ';' || mark?.norm === ':' || mark?.norm === ',') return false;
  if (mark?.norm !== '.') return before === 0 || last - first <= 35;
  return before === 0 && isTitleCase(tokens, first, last);
}

function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let k = first; k < last; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== 'word' || t.norm.length < 4) continue;
    long++;
    if (t.caps !== 'none') capital++;
  }
  return long >= 2 && capital * 5 >= long * 4;
}
