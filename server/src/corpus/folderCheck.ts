import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Decision } from '../settings/settings.ts';
import type { IndexView, Touched } from './corpusIndex.ts';
import type { Finding } from './finding.ts';
import type { Counts } from './snapshot.ts';

/** The findings of the folder at one moment. */
export interface FindingsView {
  /** Articles that have any, sorted. */
  readonly files: readonly string[];
  readonly counts: Counts['findings'];
  /** In order of the text. */
  of(file: string): readonly Finding[] | undefined;
  /** Articles that have other findings than in an earlier view of the same check; costs what changed. */
  changedSince(earlier: FindingsView): Iterable<string>;
}

/** The findings of a snapshot, made when somebody reads them. */
export interface SnapshotFindings {
  of(file: string): readonly Finding[];
  all(): FindingsView;
}

/** The facts that an article had by their hash; undefined where they are not known any more. */
export type EarlierFacts = (file: string, hash: string) => ArticleFacts | undefined;

/**
 * The checks that need the whole folder, handed to the corpus as article rules are handed to the analysis. They keep what they found by
 * bucket, and look again at the buckets that a change touched and at no others.
 */
export interface FolderCheck {
  /** Judges all that is due as long as `more` says so, asked after each piece of work; whether all of it is done. Without `more` it is. */
  update(index: IndexView, touched: Touched, more?: () => boolean): boolean;
  /** The same for one article alone, whose findings it gives: the rest of what was touched stays due. */
  updateAt(file: string, index: IndexView, touched: Touched): readonly Finding[];
  /** Severities, suppressions or facts changed: every finding is worded and filtered again. */
  settingsChanged(): void;
  view(): FindingsView;
  /** Those of the given decisions that have to do with nothing in the folder: suppressions that fit no finding, facts that nothing speaks of. */
  idle<T extends Decision>(decisions: readonly T[]): readonly T[];
  /** Of what could not be judged, since a rule failed on it: a fault of ours that costs the findings of one bucket or article. */
  faults(): readonly string[];
  /** What was judged, for the next run; a part is made when it is asked for. To be asked while nothing is due. */
  pack(index: IndexView): Iterable<Uint8Array>;
  /** Reads the next part of what an earlier run packed, which is used by `recall`; false where it is of no use. */
  read(part: Uint8Array): boolean;
  /**
   * Puts what was read in the place of all that was judged; what differs of the articles is due. How many do; undefined where what was read
   * is of no use, and all stays as it was.
   */
  recall(index: IndexView, earlier: EarlierFacts): number | undefined;
  /** A check of the same kind that has seen nothing, for comparing with. */
  fresh(): FolderCheck;
}
