import type { Phrase } from '../base/phrase.ts';
import type { Span } from '../base/span.ts';
import type { FindingCode, Severity } from '../settings/severity.ts';

/** A place in an article of the folder; `file` is the corpus's name for it (path as given, or URI in the editor). */
export interface Place extends Span {
  readonly file: string;
  readonly text: string;
}

/** One of the figures or spellings of a finding, and who tells it. */
export interface FindingSide {
  /** As in `values`; the first side is the finding's own. */
  readonly value: string;
  /** How many articles tell it. */
  readonly articles: number;
  /** How many of them independently: copies of one story count once. */
  readonly origins: number;
  /** More articles tell it than were looked at, which were those nearest in time: there may be more origins, and an earlier one. */
  readonly bounded?: true;
  /** The first that tells it, with the article's publication day (ISO). */
  readonly earliest: Place & { readonly published: string | null };
}

/** What the record of measures has in the place of the figures of a finding. */
export interface RecordSupport {
  /** "25 percent" */
  readonly value: string;
  /** The value of the side that it supports; null where it has neither. */
  readonly supports: string | null;
  readonly measure: string;
  /** ISO days; `to` exclusive, null: it goes on as far as the record knows. */
  readonly from: string;
  readonly to: string | null;
  /** The document that says so, and its address. */
  readonly source: string;
  readonly link?: string;
}

export interface Finding extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In English. */
  readonly message: string;
  /** The same, for saying it in the reader's language. */
  readonly phrase: Phrase;
  /** Readable, stable: "rate:US:any:steel:additional"; absent where there is none. */
  readonly key?: string;
  /** Stable under edits elsewhere: a hash of code, key, values and quotes. */
  readonly fingerprint: string;
  /** Normal forms: "25 percent", "1.06e9 ton", "2021-11-15". */
  readonly values: readonly string[];
  /** The rival places, five at most; `message` counts the rest. */
  readonly related: readonly Place[];
  /** Who tells what; absent where the article contradicts itself in words of one place, the calendar or the record. */
  readonly sides?: readonly FindingSide[];
  readonly record?: RecordSupport;
  /** Part of what is compared was inferred rather than said. */
  readonly inferred?: true;
  /** Address of the source that the article differs from, where it is one of the knowledge's. */
  readonly link?: string;
}
