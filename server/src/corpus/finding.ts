import type { Phrase } from '../base/phrase.ts';
import type { Span } from '../base/span.ts';
import type { FindingCode, Severity } from '../settings/severity.ts';

/** A place in an article of the folder; `file` is the corpus's name for it (path as given, or URI in the editor). */
export interface Place extends Span {
  readonly file: string;
  readonly text: string;
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
  /** Address of the source that the article differs from, where it is one of the knowledge's. */
  readonly link?: string;
}
