import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { CorpusIndex } from './corpusIndex.ts';
import { postingsOf } from './postings.ts';

/** Sentences with figures that two articles must share before one lends the other its day: fewer are shared by follow-ups, too. */
const LEAST_SHARED = 3;

/** The same as a share of the sentences with figures of the undated article. */
const LEAST_SHARE = 1 / 3;

/** Sentences in more articles than this are boilerplate, which says nothing about when an article was written. */
const MOST_FILES = 50;

/** An article to be analysed again, since the day that a near-duplicate lends it changed (undefined: none any more). */
export interface NeighbourChange {
  readonly file: string;
  readonly neighbour: string | undefined;
}

/**
 * Which day the near-duplicates of an undated article lend it. Only days that an article has by itself are lent, so the order of
 * loading cannot matter. Sentences are compared by their masked keys, which do not depend on a publication date.
 */
export class Neighbours {
  readonly #index: CorpusIndex;
  readonly #undated = new Set<string>();
  /** Undated articles to be looked at again. */
  readonly #stale = new Set<string>();

  constructor(index: CorpusIndex) {
    this.#index = index;
  }

  /** To be called before an article's facts are replaced. */
  before(file: string): void {
    this.#markSharing(file);
    this.#undated.delete(file);
    this.#stale.delete(file);
  }

  /** To be called after they were. */
  after(file: string): void {
    const facts = this.#index.get(file);
    if (facts && !datedByItself(facts)) {
      this.#undated.add(file);
      this.#stale.add(file);
    }
    this.#markSharing(file);
  }

  takeChanges(): readonly NeighbourChange[] {
    const changes: NeighbourChange[] = [];
    for (const file of [...this.#stale].sort()) {
      const facts = this.#index.get(file);
      if (!facts) continue;
      const neighbour = this.#lentTo(facts);
      if (neighbour !== facts.published?.date) changes.push({ file, neighbour });
    }
    this.#stale.clear();
    return changes;
  }

  #markSharing(file: string): void {
    const facts = this.#index.get(file);
    if (!facts || !this.#undated.size) return;
    for (const key of postingsOf(facts).masked.keys()) {
      const bucket = this.#index.maskedBucket(key);
      // One more than the limit, since the change at hand may bring the bucket below it.
      if (bucket.length > MOST_FILES + 1) continue;
      for (const posting of bucket) if (this.#undated.has(posting.file)) this.#stale.add(posting.file);
    }
  }

  /** The day of the one that shares most; none where two that share as much have different days. */
  #lentTo(facts: ArticleFacts): string | undefined {
    const keys = postingsOf(facts).masked;
    const shared = new Map<string, number>();
    for (const key of keys.keys()) {
      const bucket = this.#index.maskedBucket(key);
      if (bucket.length > MOST_FILES) continue;
      for (const { file } of bucket) shared.set(file, (shared.get(file) ?? 0) + 1);
    }
    let most = Math.max(LEAST_SHARED, Math.ceil(keys.size * LEAST_SHARE)) - 1;
    let day: string | undefined;
    for (const [file, count] of shared) {
      const other = this.#index.get(file);
      if (!other?.published || file === facts.file || !datedByItself(other) || count < most) continue;
      if (count > most) {
        most = count;
        day = other.published.date;
      } else if (day !== undefined && day !== other.published.date) day = undefined;
    }
    return day;
  }
}

const datedByItself = (facts: ArticleFacts): boolean =>
  facts.published !== null && facts.published.source !== 'neighbour';
