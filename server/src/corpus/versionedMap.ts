const SHARDS = 1024;

/** A map as it was at one moment. */
export interface VersionView<V> {
  readonly size: number;
  get(key: string): V | undefined;
  has(key: string): boolean;
  /** In no order that may be relied on. */
  keys(): IterableIterator<string>;
}

/** A view that can be held against an earlier one. */
export class View<V> implements VersionView<V> {
  readonly size: number;
  readonly #shards: readonly (ReadonlyMap<string, V> | undefined)[];

  constructor(shards: readonly (ReadonlyMap<string, V> | undefined)[], size: number) {
    this.#shards = shards;
    this.size = size;
  }

  get(key: string): V | undefined {
    return this.#shards[shardOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.#shards[shardOf(key)]?.has(key) ?? false;
  }

  *keys(): IterableIterator<string> {
    for (const shard of this.#shards) if (shard) yield* shard.keys();
  }

  /** The keys that have another value than in `earlier`, or none; costs what was written between the two where both are of one map. */
  *changedSince(earlier: View<V>): IterableIterator<string> {
    for (let i = 0; i < SHARDS; i++) {
      const [before, now] = [earlier.#shards[i], this.#shards[i]];
      if (before === now) continue;
      for (const [key, value] of now ?? []) if (before?.get(key) !== value) yield key;
      for (const key of before?.keys() ?? []) if (!now?.has(key)) yield key;
    }
  }
}

/**
 * A map of strings whose earlier versions stay readable. `view()` costs nothing but a note that everything is shared; the first write
 * after it copies the list of shards and the one shard it falls into, so a write costs about a thousandth of a copy of the map.
 */
export class VersionedMap<V> implements VersionView<V> {
  #shards: (Map<string, V> | undefined)[] = new Array(SHARDS);
  /** Shards that were copied since the last view and may be written in place. */
  #owned = new Set<number>();
  #shared: View<V> | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#shards[shardOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.#shards[shardOf(key)]?.has(key) ?? false;
  }

  *keys(): IterableIterator<string> {
    for (const shard of this.#shards) if (shard) yield* shard.keys();
  }

  set(key: string, value: V): void {
    const shard = this.#writable(shardOf(key));
    if (!shard.has(key)) this.#size++;
    shard.set(key, value);
  }

  delete(key: string): void {
    if (!this.has(key)) return;
    this.#writable(shardOf(key)).delete(key);
    this.#size--;
  }

  view(): View<V> {
    this.#shared ??= new View(this.#shards, this.#size);
    return this.#shared;
  }

  #writable(index: number): Map<string, V> {
    if (this.#shared) {
      this.#shards = this.#shards.slice();
      this.#owned = new Set();
      this.#shared = undefined;
    }
    let shard = this.#shards[index];
    if (shard && this.#owned.has(index)) return shard;
    shard = new Map(shard);
    this.#shards[index] = shard;
    this.#owned.add(index);
    return shard;
  }
}

/** FNV-1a over UTF-16 code units; any spread will do, but it must be the same in every run. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SHARDS - 1);
}
