import type { Meter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { Snapshot } from './snapshot.ts';

/** The folder that an article belongs to: its `tradewire.json`, and the prefix to take off for a path relative to it ("" or ".../"). */
export interface ArticleFolder {
  readonly prefix: string;
  readonly settings: FolderSettings;
}

export interface CorpusOptions {
  readonly knowledge: Knowledge;
  readonly folderOf: (file: string) => ArticleFolder;
  /** Two undated states of a key are compared only if at most so many days lie between their publication; 30 by default. */
  readonly compareDays?: number;
  /** Recomputes everything after each change and throws where it differs from the index by difference. For tests and for hunting bugs. */
  readonly verify?: boolean;
  readonly meter?: Meter;
}

/** An article to be analysed again, since the day that a near-duplicate lends it changed (undefined: none any more). */
export interface NeighbourChange {
  readonly file: string;
  readonly neighbour: string | undefined;
}

/**
 * The articles of all workspace folders, indexed by the difference of one article at a time. The order of loading changes nothing:
 * after any run of changes the snapshot equals that of a corpus filled afresh. Make one with `openCorpus` of `findings/openCorpus.ts`,
 * which hands the checks in.
 */
export class Corpus {
  readonly #options: CorpusOptions;

  constructor(options: CorpusOptions) {
    this.#options = options;
  }

  /** Adds an article or puts a new version in place of the old one. */
  set(_facts: ArticleFacts): void {
    void this.#options;
  }

  delete(_file: string): void {}

  /** The facts stay; file name and folder change. Where the name dates the article, analyse and `set` it instead. */
  rename(_from: string, _to: string): void {}

  /** To be called when a `tradewire.json` or a setting changed in what concerns findings alone (severities, suppressions, facts). */
  settingsChanged(): void {}

  /** The folder as it is now; cheap, and the same object until something changes. Findings of touched keys are made here. */
  snapshot(): Snapshot {
    throw new Error('not yet');
  }

  /**
   * Undated articles whose near-duplicates now lend them another day than they were analysed with; analyse these again with
   * `ArticleOptions.neighbour` and `set` them. One round is enough: lent days are never lent on. Call it after loading and after edits.
   */
  takeNeighbourChanges(): readonly NeighbourChange[] {
    return [];
  }
}
