import { hashText } from '../base/hash.ts';
import { Packer } from '../base/pack.ts';
import { isWhole, Unpacker } from '../base/unpack.ts';
import type { FactsCache } from './factsCache.ts';

/** A text as it is on the disk: what names the facts of its article, without it. */
export interface KnownText {
  /** `hashText` of it. */
  readonly hash: string;
  /** In UTF-16 units. */
  readonly length: number;
}

/** So many files that are known by no stamp yet are worth writing all of them anew. */
const SOME = 24;
const NOTHING: readonly string[] = [];

/**
 * By what the files of some folders are known (`Host.stampOf`) from one run of the program to the next, so that a text that nobody changed is
 * not read to know this. For the reading of the folders: afterwards nothing of it is kept.
 */
export class Stamps {
  readonly #known = new Map<string, KnownText & { readonly stamp: string }>();
  #cache: FactsCache | undefined;
  #key = '';
  #new = 0;

  /** Reads what earlier runs have kept of folders. */
  begin(cache: FactsCache | undefined, key: string): void {
    this.#known.clear();
    this.#new = 0;
    this.#cache = cache;
    this.#key = key;
    for (const part of cache?.recall('stamps', key) ?? []) this.#read(part);
  }

  get isAsked(): boolean {
    return this.#cache !== undefined;
  }

  /** The text of a file that has this stamp. */
  textOf(file: string, stamp: string): KnownText | undefined {
    const known = this.#known.get(file);
    return known?.stamp === stamp ? known : undefined;
  }

  /** `stamp`: of the file before its text was read. */
  note(file: string, stamp: string, text: string): KnownText {
    const known = { stamp, hash: hashText(text), length: text.length };
    this.#known.set(file, known);
    this.#new++;
    return known;
  }

  /** The text of the file is to be read after all. */
  forget(file: string): void {
    this.#known.delete(file);
  }

  /** Keeps what is known of the files that there are, where enough of it is new. */
  async end(isThere: (file: string) => boolean): Promise<void> {
    const cache = this.#cache;
    this.#cache = undefined;
    const known = [...this.#known].filter(([file]) => isThere(file));
    this.#known.clear();
    if (!cache || this.#new < SOME) return;
    const part = new Packer(new Map()).pack(
      known.map(([file, { stamp, hash, length }]) => [file, stamp, hash, length]),
    );
    await cache.keep('stamps', this.#key, [part]);
  }

  #read(part: Uint8Array): void {
    if (!isWhole(part)) return;
    const all = new Unpacker(part, NOTHING).read() as readonly (readonly [string, string, string, number])[];
    for (const [file, stamp, hash, length] of all) this.#known.set(file, { stamp, hash, length });
  }
}
