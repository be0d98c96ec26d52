import type { Position, Range } from 'vscode-languageserver-protocol';
import { lineOf } from '../base/lineIndex.ts';
import type { Span } from '../base/span.ts';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** Converts between UTF-16 offsets and the protocol's positions in the negotiated encoding. */
export class LineIndex {
  readonly lineStarts: readonly number[];
  readonly length: number;
  readonly #text: string | undefined;
  readonly #encoding: Encoding;

  /** Without its text only UTF-16 can be told: closed articles keep no text where the client counts that way. */
  constructor(lineStarts: readonly number[], length: number, encoding: Encoding, text: string | undefined) {
    this.lineStarts = lineStarts;
    this.length = length;
    this.#encoding = text === undefined ? 'utf-16' : encoding;
    this.#text = text;
  }

  position(offset: number): Position {
    const line = lineOf(this.lineStarts, offset);
    const start = this.lineStarts[line] ?? 0;
    return { line, character: this.#measure(start, offset) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The parts of a span on each line, without line ends and without white space at their edges. */
  split(span: Span): Span[] {
    const parts: Span[] = [];
    const last = lineOf(this.lineStarts, span.end);
    for (let line = lineOf(this.lineStarts, span.start); line <= last; line++) {
      let start = Math.max(span.start, this.lineStarts[line] ?? 0);
      let end = Math.min(span.end, this.#lineEnd(line));
      while (start < end && this.#isSpace(start)) start++;
      while (end > start && this.#isSpace(end - 1)) end--;
      if (start < end) parts.push({ start, end });
    }
    return parts;
  }
  #isSpace(offset: number): boolean {
    const c = this.#text?.charCodeAt(offset);
    return c === 32 || c === 9 || c === 0xa0;
  }

  /** Length of a span in the negotiated encoding's units. */
  measure(span: Span): number {
    return this.#measure(span.start, span.end);
  }

  /** undefined for anything that is no position of this text; a character past the end of its line counts as the end, as specified. */
  offset(position: unknown): number | undefined {
    const { line, character } = (position ?? {}) as Partial<Position>;
    if (!isCount(line) || !isCount(character) || line >= this.lineStarts.length) return;
    const start = this.lineStarts[line] ?? 0;
    const end = this.#lineEnd(line);
    return this.#encoding === 'utf-16' ? Math.min(start + character, end) : this.#advance(start, end, character);
  }

  span(range: unknown): Span | undefined {
    const { start, end } = (range ?? {}) as Partial<Range>;
    const a = this.offset(start);
    const b = this.offset(end);
    return a === undefined || b === undefined ? undefined : { start: Math.min(a, b), end: Math.max(a, b) };
  }

  #lineEnd(line: number): number {
    let end = this.lineStarts[line + 1] ?? this.length;
    if (this.#text === undefined || line + 1 >= this.lineStarts.length) return end;
    if (this.#text.charCodeAt(end - 1) === 10) end--;
    if (this.#text.charCodeAt(end - 1) === 13) end--;
    return Math.max(end, this.lineStarts[line] ?? 0);
  }

  #measure(from: number, to: number): number {
    if (this.#encoding === 'utf-16' || this.#text === undefined) return to - from;
    let units = 0;
    for (let i = from; i < to; ) {
      const code = this.#text.codePointAt(i) ?? 0;
      units += this.#encoding === 'utf-32' ? 1 : utf8Length(code);
      i += code > 0xffff ? 2 : 1;
    }
    return units;
  }

  #advance(start: number, end: number, units: number): number {
    let i = start;
    for (let left = units; left > 0 && i < end; ) {
      const code = this.#text?.codePointAt(i) ?? 0;
      left -= this.#encoding === 'utf-32' ? 1 : utf8Length(code);
      if (left < 0) break;
      i += code > 0xffff ? 2 : 1;
    }
    return i;
  }
}

const isCount = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0;
const utf8Length = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
