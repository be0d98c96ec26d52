import type { Span } from '../../base/span.ts';

/** Where a stretch of the plain text comes from. A stretch of equal length is the source's own; others stand for it ("&" for "&amp;"). */
interface Piece {
  readonly plain: number;
  readonly source: number;
  /** Code units of the source that the stretch stands for; 0 where nothing of the source does (a break between two blocks). */
  readonly length: number;
  /** Whether the stretch is the source's own, code unit by code unit. */
  readonly own: boolean;
}

/**
 * From offsets of the plain text that a reader made to offsets of its source, and back. Both are half-open and in UTF-16 code units;
 * order is kept.
 */
export class OffsetMap {
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Offset in the source of the code unit at a plain offset. */
  startOf(plain: number): number {
    const piece = this.#pieceAt(plain, 'plain');
    if (!piece) return 0;
    if (!piece.own) return plain > piece.plain ? piece.source + piece.length : piece.source;
    return piece.source + Math.min(plain - piece.plain, piece.length);
  }

  /** Offset in the source after the code unit before a plain offset. */
  endOf(plain: number): number {
    const piece = this.#pieceAt(plain - 1, 'plain');
    if (!piece) return 0;
    if (!piece.own) return piece.source + piece.length;
    return piece.source + Math.min(plain - piece.plain, piece.length);
  }

  /** A span of the plain text as the span of the source that it comes from, with the markup inside it. */
  toSource(span: Span): Span {
    const start = this.startOf(span.start);
    return { start, end: span.end > span.start ? Math.max(start, this.endOf(span.end)) : start };
  }

  /** A span of the source as a span of the plain text. Edges inside markup move to the next text. */
  toPlain(span: Span): Span {
    const start = this.#plainAt(span.start);
    return { start, end: Math.max(start, this.#plainAt(span.end)) };
  }

  #plainAt(source: number): number {
    const piece = this.#pieceAt(source, 'source');
    if (!piece) return 0;
    if (piece.own) return piece.plain + Math.min(source - piece.source, piece.length);
    return source > piece.source ? piece.plain + 1 : piece.plain;
  }

  /** The last piece that begins at or before an offset and, of several at one place, stands for something. */
  #pieceAt(offset: number, side: 'plain' | 'source'): Piece | undefined {
    let [a, b] = [0, this.#pieces.length];
    while (a < b) {
      const middle = (a + b) >> 1;
      if ((this.#pieces[middle] as Piece)[side] <= offset) a = middle + 1;
      else b = middle;
    }
    return this.#pieces[a - 1];
  }
}

/** Builds a plain text and its map from stretches of a source, in the order of the source. */
export class PlainTextBuilder {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #last = '';
  length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The source's own text. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    this.#add(this.#source.slice(start, end), { plain: this.length, source: start, length: end - start, own: true });
  }

  /** A character in place of a stretch of the source: a character reference, a line break, what is left out. */
  replace(start: number, end: number, text: string): void {
    if (text === this.#source.slice(start, end)) this.keep(start, end);
    else if (text !== '') this.#add(text, { plain: this.length, source: start, length: end - start, own: false });
  }

  /** Ends the open block: the next text stands in a paragraph of its own. */
  endBlock(at: number): void {
    if (this.length === 0 || this.#last.endsWith('\n\n')) return;
    this.#add('\n\n', { plain: this.length, source: at, length: 0, own: false });
  }

  get text(): string {
    return this.#parts.join('');
  }

  map(): OffsetMap {
    return new OffsetMap(this.#pieces);
  }

  /** The last code units, for whether white space stands there. */
  get tail(): string {
    return this.#last;
  }

  #add(text: string, piece: Piece): void {
    this.#pieces.push(piece);
    this.#parts.push(text);
    this.#last = text;
    this.length += text.length;
  }
}
