import type { Span } from '../base/span.ts';
import type { OffsetMap } from './source/offsetMap.ts';
import type { SourceKind } from './source/sourceText.ts';

/** Where a publication date is taken from; the order is the order of trust. */
export type PublishedSource =
  | 'override'
  | 'header'
  | 'frontmatter'
  | 'dateline'
  | 'caption'
  | 'filename'
  | 'neighbour'
  | 'meta'
  | 'mail';

export interface Published {
  /** ISO day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly source: PublishedSource;
  /** The place in the text that says so; absent for override, filename and neighbour. */
  readonly span?: Span;
}

export type ZoneKind =
  | 'header' // " date 2021-11-17 ", "Published: …", front matter
  | 'headline'
  | 'dateline' // "TOKYO, Nov. 15 (Kyodo) –"
  | 'body'
  | 'caption'
  | 'credit' // "(Reporting by …)", "— Agencies"
  | 'correction' // a correction or clarification notice, which restates the wrong figure on purpose
  | 'related'; // headlines of other articles

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

export type TokenKind = 'word' | 'number' | 'punct' | 'symbol';

/**
 * The smallest unit that recognisers see.
 *
 * - `word`: letters with inner apostrophes ("don't", "O'Brien"), digits after a letter ("A320"), and the dots of an abbreviation
 *   ("U.S.", "a.m.", "Nov.", "No.", "Mr."). A possessive ending ("'s", or "'" after a plural) is a token of its own.
 * - `number`: digits with inner separators ("1.06", "1,060", "2018"); letters that follow are the next token ("5|G", "90|-|day", "3|rd", "1980|s").
 * - `punct`: one mark, except "...", "--" and "''", which are one token each. Hyphens always split.
 * - `symbol`: %, currency signs, °, §, emoji (whole code points) and anything else.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /**
   * For comparing: lower case, dots of abbreviations removed ("u.s." → "us"), apostrophes and dashes in their ASCII form,
   * accents folded ("são" → "sao"), full-width digits in ASCII. Use `caps` to tell "US" from "us".
   */
  readonly norm: string;
  /** How a word is written: "all" also for "U.S." and for single capital letters such as "A" or "J.". */
  readonly caps: 'none' | 'initial' | 'all' | 'mixed';
  /** Whether white space or the start of the text stands before it. */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  /** Index of the first token and of the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly zone: ZoneKind;
}

/**
 * A piece of an article that has a place in its structure. Prose that is no heading and leads nothing in is no block.
 *
 * - `heading`: level 1 to 6, of Markdown and HTML.
 * - `lead`: the line above a list or a table that says what it is of ("The rates are:"); level 0.
 * - `item`: of a list, without its mark; level 1 for an outermost one.
 * - `cell`: of a table; level 0. A cell is a sentence or more of its own, a row a paragraph.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'lead' | 'item' | 'cell';
  readonly level: number;
  /** Index of the first token and of the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /**
   * Index of the block that it stands under, or -1: the heading above a heading, lead or cell; the lead of an item or cell, if it has
   * one; the item that an inner item hangs on. Always a smaller index.
   */
  readonly under: number;
  readonly cell?: {
    /** Number of the table in the article. */
    readonly table: number;
    /** From 0, the head counts. */
    readonly row: number;
    readonly column: number;
    /** Whether it names what stands below it. */
    readonly header: boolean;
    /** Indices of the blocks that name its column and its row (the row's first cell); -1 where none does, and for headers. */
    readonly columnHeader: number;
    readonly rowHeader: number;
  };
}

/** A text read: what every recogniser starts from. A function of the text and the options alone. */
export interface Article {
  /** The source as decoded: all offsets are offsets in it, and `text.slice` gives what stands there, markup inside a span included. */
  readonly text: string;
  /** The text without markup, where the source has any; see `plainText`. */
  readonly plain?: { readonly text: string; readonly map: OffsetMap };
  readonly published: Published | null;
  /** Other sources that give another day than `published`. */
  readonly rivalDates: readonly Published[];
  /** In order, not overlapping; together they cover all sentences. */
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Span[];
  /** In order, not overlapping. Ask them through `blocks.ts`. */
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /**
   * In order; tokens and sentences never cross, a sentence never crosses a paragraph or a zone. All tokens are in one, but the mark of an
   * item and the marks between the cells of a plain table.
   */
  readonly sentences: readonly Sentence[];
}

export interface ArticleOptions {
  /** Base name of the file: its extension chooses the reader, and it may hold a date ("2025-04-02_wire.txt"). */
  readonly fileName?: string;
  /** The reader, where the name does not tell it. */
  readonly kind?: SourceKind;
  /** The day that `tradewire.json` or standard input gives (ISO). */
  readonly override?: string;
  /** The day of the message that the text was taken out of (ISO). */
  readonly mailed?: string;
  /** The day of a near-duplicate that is dated by itself (ISO); used only where the text has none of its own. */
  readonly neighbour?: string;
}
