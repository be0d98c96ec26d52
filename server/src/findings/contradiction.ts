import type { Phrase } from '../base/phrase.ts';
import type { Place } from '../corpus/finding.ts';
import type { FindingCode, Severity } from '../settings/severity.ts';
import type { Side } from './sides.ts';

/** A finding before the settings of its folder are applied and before it is merged with others at its place. */
export interface Contradiction extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: Phrase;
  readonly key?: string;
  readonly values: readonly string[];
  /** All rival places that may be shown, the best first. */
  readonly related: readonly Place[];
  /** How many there are beside these, where they are too many to be gone through. */
  readonly more?: number;
  /** Those that tell the values, in their order; absent where it takes one place to contradict itself. */
  readonly sides?: readonly Side[];
  /** Something that is compared was inferred. */
  readonly inferred?: true;
  /** As in `Finding`. */
  readonly link?: string;
}

/** Rival places that a finding lists; the rest are counted: "and N more". */
export const MOST_RELATED = 5;
