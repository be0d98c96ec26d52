import type { Suppression } from '../settings/settings.ts';
import type { IndexView, Touched } from './corpusIndex.ts';
import type { EntityResolver } from './entities.ts';
import type { Finding } from './finding.ts';
import type { VersionView } from './versionedMap.ts';

/**
 * The checks that need the whole folder, handed to the corpus as article rules are handed to the analysis. They keep what they found by
 * bucket, and look again at the buckets that a change touched and at no others.
 */
export interface FolderCheck {
  update(index: IndexView, touched: Touched, resolver: EntityResolver): void;
  /** Severities, suppressions or facts changed: every finding is worded and filtered again. */
  settingsChanged(): void;
  /** Findings by file, each list in order of the text. */
  view(): VersionView<readonly Finding[]>;
  /** Those of the given suppressions that hide nothing. */
  unused(suppressions: readonly Suppression[]): readonly Suppression[];
  /** A check of the same kind that has seen nothing, for comparing with. */
  fresh(): FolderCheck;
}
