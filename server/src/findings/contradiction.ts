import { type Phrase, samePhrase } from '../base/phrase.ts';
import type { Place } from '../corpus/finding.ts';
import type { FindingCode, Severity } from '../settings/severity.ts';
import { type Side, sameSides } from './sides.ts';

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

/** Whether two lists say the same at the same places. */
export function sameContradictions(a: readonly Contradiction[], b: readonly Contradiction[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i] as Contradiction;
      return (
        one.start === other.start &&
        one.end === other.end &&
        samePhrase(one.message, other.message) &&
        one.severity === other.severity &&
        sameSides(one.sides, other.sides) &&
        one.related.length === other.related.length &&
        one.related.every((place, k) => {
          const rival = other.related[k];
          return place.file === rival?.file && place.start === rival.start && place.end === rival.end;
        })
      );
    })
  );
}
