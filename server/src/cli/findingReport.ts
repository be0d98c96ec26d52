import { lineAndCharacter } from '../base/lineIndex.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Decision } from '../settings/settings.ts';
import type { ReadFault } from './articles.ts';

/** What a check of a folder found, before it is written in one of the formats. */
export interface IdleDecision {
  /** The `tradewire.json` that holds it. */
  readonly file: string;
  readonly decision: Decision;
  readonly why: string;
}

export interface Report {
  readonly snapshot: Pick<Snapshot, 'facts'>;
  readonly articles: number;
  /** In the order in which they are printed. */
  readonly findings: readonly Finding[];
  /** Those that were not there at the last look; absent where none is remembered. */
  readonly isNew?: ReadonlySet<Finding>;
  readonly errors: readonly ReadFault[];
  /** Decisions of `tradewire.json` files that fit nothing any more. */
  readonly idle: readonly IdleDecision[];
  /** How many findings the baseline covers, and how many of its entries no finding has any more. */
  readonly baseline?: { readonly known: number; readonly gone: number };
}

/** Line and column of a place's ends, counted from 1; columns in UTF-16 code units. */
export function positionsOf(
  snapshot: Pick<Snapshot, 'facts'>,
  place: Place,
): { start: [number, number]; end: [number, number] } {
  const lineStarts = snapshot.facts(place.file)?.lineStarts ?? [0];
  const [start, end] = [lineAndCharacter(lineStarts, place.start), lineAndCharacter(lineStarts, place.end)];
  return { start: [start.line + 1, start.character + 1], end: [end.line + 1, end.character + 1] };
}
