import type { Span } from '../../base/span.ts';
import type { OffsetMap } from './offsetMap.ts';

/**
 * What the form of a source says of a stretch of its plain text (offsets of the plain text, in order, not overlapping).
 *
 * - `heading`: level 1 to 6.
 * - `item`: of a list, without its mark; level 1 for an outermost list.
 * - `cell`: of a table; level 0.
 */
export interface Mark extends Span {
  readonly kind: 'heading' | 'item' | 'cell';
  readonly level: number;
  readonly cell?: CellPlace;
}

export interface CellPlace {
  /** Number of the table in the article, from 0. */
  readonly table: number;
  /** From 0; the head counts. */
  readonly row: number;
  readonly column: number;
  /** Whether the cell names what stands below it. */
  readonly header: boolean;
}

/** A source read: the text that is for reading, and where it stands in the source. */
export interface SourceText {
  readonly text: string;
  /** Absent where the plain text is the source itself. */
  readonly map?: OffsetMap;
  readonly marks: readonly Mark[];
  /** The day that a page's own metadata give, ISO; the span is of the source. */
  readonly dated?: { readonly date: string; readonly source: 'meta'; readonly span: Span };
}

export type SourceKind = 'plain' | 'markdown' | 'html' | 'transcript';

const KINDS: Readonly<Record<string, SourceKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  vtt: 'transcript',
  srt: 'transcript',
};

/** The reader that a file's name asks for; plain text for all names that ask for none. */
export const sourceKindOf = (fileName: string): SourceKind => {
  const dot = fileName.lastIndexOf('.');
  return (dot < 0 ? undefined : KINDS[fileName.slice(dot + 1).toLowerCase()]) ?? 'plain';
};
