import { VersionedMap, type VersionView } from './versionedMap.ts';

/** One article's share of a bucket. */
export interface Posting<T> {
  readonly file: string;
  readonly items: readonly T[];
}

/** Shares by file, sorted by file name. */
export type Bucket<T> = readonly Posting<T>[];

/** Buckets of postings by key, whose earlier versions stay readable. */
export class BucketMap<T> {
  readonly #map = new VersionedMap<Posting<T>[]>();
  /** Buckets that no view has seen; they are written in place, so that loading a folder does not copy a long bucket for each article. */
  #unseen = new Set<Posting<T>[]>();

  /** Puts the postings `after` of a file in the place of `before`, and notes the keys whose bucket changed. */
  replace(
    file: string,
    before: ReadonlyMap<string, Posting<T>>,
    after: ReadonlyMap<string, Posting<T>>,
    touched: Set<string> | undefined,
    same: (a: Posting<T>, b: Posting<T>) => boolean,
  ): void {
    for (const key of before.keys()) {
      if (after.has(key)) continue;
      const bucket = this.#writable(key);
      bucket.splice(placeOf(bucket, file), 1);
      if (!bucket.length) this.#map.delete(key);
      touched?.add(key);
    }
    for (const [key, posting] of after) {
      const old = before.get(key);
      if (old && same(old, posting)) continue;
      touched?.add(key);
      if (this.#map.has(key)) {
        const bucket = this.#writable(key);
        bucket.splice(placeOf(bucket, file), old ? 1 : 0, posting);
      } else {
        // Most buckets never get a second posting, for which a list that is written to would have made room.
        const bucket = [posting];
        this.#unseen.add(bucket);
        this.#map.set(key, bucket);
      }
    }
  }

  get(key: string): Bucket<T> {
    return this.#map.get(key) ?? [];
  }

  view(): VersionView<Bucket<T>> {
    this.#unseen = new Set();
    return this.#map.view();
  }

  #writable(key: string): Posting<T>[] {
    const old = this.#map.get(key) ?? [];
    if (this.#unseen.has(old)) return old;
    const bucket = old.slice();
    this.#unseen.add(bucket);
    this.#map.set(key, bucket);
    return bucket;
  }
}

/** Index of the first posting whose file is not before `file`. */
function placeOf(bucket: Bucket<unknown>, file: string): number {
  let low = 0;
  let high = bucket.length;
  // Folders are read in the order of their names, so the end is looked at first.
  if (high > 0 && (bucket[high - 1] as Posting<unknown>).file < file) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle] as Posting<unknown>).file < file) low = middle + 1;
    else high = middle;
  }
  return low;
}
