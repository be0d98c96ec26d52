import { type Contradiction, sameContradictions } from './contradiction.ts';

/** What is found in one article, by the bucket it was found in. */
export type SharesOfArticle = ReadonlyMap<string, readonly Contradiction[]>;

/** The same as it was kept for this run: made of its bytes when somebody asks. */
export interface ClosedShares {
  readonly buckets: readonly string[];
  open(): SharesOfArticle;
}

const NONE: readonly string[] = [];

/** What the buckets of the index contradict, by article and bucket. */
export class Shares {
  readonly #open = new Map<string, Map<string, readonly Contradiction[]>>();
  readonly #closed = new Map<string, ClosedShares>();
  /** Bucket → the articles that have a share of it. */
  readonly #holders = new Map<string, string[]>();

  clear(): void {
    for (const map of [this.#open, this.#closed, this.#holders]) map.clear();
  }

  /** Those of an article that has none yet. */
  close(file: string, shares: ClosedShares): void {
    this.#closed.set(file, shares);
    for (const bucket of shares.buckets) {
      const holders = this.#holders.get(bucket);
      if (holders) holders.push(file);
      else this.#holders.set(bucket, [file]);
    }
  }

  of(file: string): SharesOfArticle | undefined {
    return this.#writable(file);
  }

  /** The same, without keeping what is made of bytes. */
  look(file: string): SharesOfArticle | undefined {
    return this.#open.get(file) ?? this.#closed.get(file)?.open();
  }

  /** Whether anything was found in a bucket. */
  isHeld(bucket: string): boolean {
    return this.#holders.has(bucket);
  }

  /** Puts a bucket's contradictions in the place of those it had; the articles where they are others. */
  replace(bucket: string, found: readonly Contradiction[]): readonly string[] {
    const before = this.#holders.get(bucket) ?? NONE;
    if (found.length === 0 && before.length === 0) return NONE;
    const byFile = new Map<string, Contradiction[]>();
    for (const one of found) {
      const list = byFile.get(one.file);
      if (list) list.push(one);
      else byFile.set(one.file, [one]);
    }
    const changed: string[] = [];
    for (const file of before) {
      if (byFile.has(file)) continue;
      const shares = this.#writable(file);
      shares?.delete(bucket);
      if (shares?.size === 0) this.#open.delete(file);
      changed.push(file);
    }
    for (const [file, list] of byFile) {
      let shares = this.#writable(file);
      if (!shares) {
        shares = new Map();
        this.#open.set(file, shares);
      }
      const old = shares.get(bucket);
      if (old && sameContradictions(old, list)) continue;
      shares.set(bucket, list);
      changed.push(file);
    }
    if (byFile.size) this.#holders.set(bucket, [...byFile.keys()]);
    else this.#holders.delete(bucket);
    return changed;
  }

  #writable(file: string): Map<string, readonly Contradiction[]> | undefined {
    const closed = this.#closed.get(file);
    if (closed) {
      this.#closed.delete(file);
      this.#open.set(file, new Map(closed.open()));
    }
    return this.#open.get(file);
  }
}
