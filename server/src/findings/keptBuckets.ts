import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Bucket, Posting } from '../corpus/bucketMap.ts';
import type { IndexView } from '../corpus/corpusIndex.ts';
import { type Postings, postingsOf } from '../corpus/postings.ts';

/** What a check keeps of one bucket, article by article. */
interface Kept<T> {
  /** Enough is in it to know that nothing comes of it: what other articles have there is not put in. */
  readonly isTable?: boolean;
  add(facts: ArticleFacts, items: readonly T[]): void;
  /** False where it has to be filled anew to know what is left. */
  remove(facts: ArticleFacts, items: readonly T[]): boolean;
}

/** An edit asks some dozens; what is kept of those that were not asked since is made again. */
const MOST_KEPT = 256;

/** What a check keeps of the buckets in which articles meet; nothing of those that one article has for itself, which are most. */
export class KeptBuckets<T, K extends Kept<T>> {
  /** Those that were asked last come last. */
  readonly #kept = new Map<string, K>();
  readonly #postings: (postings: Postings) => ReadonlyMap<string, Posting<T>>;
  readonly #make: () => K;

  constructor(postings: (postings: Postings) => ReadonlyMap<string, Posting<T>>, make: () => K) {
    this.#postings = postings;
    this.#make = make;
  }

  /** Puts a version of an article in the place of the one before; undefined where there is none. */
  replace(before: ArticleFacts | undefined, after: ArticleFacts | undefined): void {
    // Postings of names are made anew each time they are asked for.
    if (this.#kept.size === 0) return;
    // The new ones first, so that what both have is not forgotten in between.
    if (after)
      for (const [key, posting] of this.#postings(postingsOf(after))) this.#kept.get(key)?.add(after, posting.items);
    if (before)
      for (const [key, posting] of this.#postings(postingsOf(before)))
        if (this.#kept.get(key)?.remove(before, posting.items) === false) this.#kept.delete(key);
  }

  /** Forgets all but the `most` that were asked last. */
  trim(most = MOST_KEPT): void {
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= most) return;
      this.#kept.delete(key);
    }
  }

  /** To be asked when all articles are replaced; undefined for buckets in which none meet. */
  get(key: string, bucket: Bucket<T>, index: IndexView): K | undefined {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      if (bucket.length > 0) this.#kept.set(key, known);
      return known;
    }
    if (bucket.length < 2) return undefined;
    const kept = this.#filled(bucket, index);
    this.#kept.set(key, kept);
    return kept;
  }

  /** The same of any bucket; that of one article alone is made each time. */
  of(key: string, bucket: Bucket<T>, index: IndexView): K {
    return this.get(key, bucket, index) ?? this.#filled(bucket, index);
  }

  #filled(bucket: Bucket<T>, index: IndexView): K {
    const kept = this.#make();
    for (const { file, items } of bucket) {
      if (kept.isTable) break;
      const facts = index.files.get(file);
      if (facts) kept.add(facts, items);
    }
    return kept;
  }
}
