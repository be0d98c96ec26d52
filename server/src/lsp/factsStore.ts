import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { type PackedFacts, packFacts, unpackFacts } from '../claims/packedFacts.ts';
import { knowledgeVersion } from '../knowledge/version.ts';
import type { FactsCache, KeptKind } from './factsCache.ts';
import { packOf, readIndex, readPack } from './factsPack.ts';

/** A pack is written when so many entries are gathered … */
const ENTRIES = 256;
/** … at the end of a run when there are so many; fewer wait for the end of the program. */
const FEW = 64;
/** So many packs of few entries become one. */
const MANY_SMALL = 8;
/** All packs together, in bytes: those of some hundred thousand articles. */
const BOUND = 512 * 2 ** 20;
/** Of which this share may be one thing that is kept of some folders. */
const MOST_OF_FOLDERS = 1 / 8;
const DAY = 86_400_000;
/** What was not used for so long is of a version or a folder that is gone. */
const LONGEST_UNUSED = 30 * DAY;
/** Packs: the version that wrote them, when (milliseconds; the newest entry of a hash is the one that holds), and a name of their own. */
const PACK = /^[0-9a-f]{16}-[0-9a-f]{12}-[0-9a-f-]{36}\.facts$/;
/** What is kept of some folders: the version that wrote it and the key of the folders; a pack, whose entries are parts in their order. */
const OF_FOLDERS = /^[0-9a-f]{16}-[0-9a-z]{1,16}\.(?:judged|stamps)$/;
const UNFINISHED = /^[0-9a-f]{16}-[0-9a-z]{1,16}(?:-[0-9a-f-]{36}\.facts|\.(?:judged|stamps)\.[0-9a-f-]{36})\.tmp$/;

interface Place {
  readonly pack: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Facts in a folder on the disk. Packs are never changed: each run writes new ones aside and renames them, so any number of processes
 * share the folder, and what one has removed another makes anew. Whatever cannot be read is as if it were not there.
 */
export class FactsStore implements FactsCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #bound: number;
  readonly #places = new Map<string, Place>();
  readonly #touched = new Set<string>();
  /** The pack that was read last: articles are asked for in the order in which they were put. */
  #last: { readonly pack: string; readonly bytes: Uint8Array | undefined } | undefined;
  #gathered = new Map<string, Uint8Array>();
  #writing: Promise<void> = Promise.resolve();
  /** When the newest pack was written, whatever the clock says now. */
  #newest = 0;
  #wrote = false;
  #failed = false;

  /** Throws where the folder cannot be made or read. `version` is of everything that facts depend on beside `ArticleFacts.hash`. */
  constructor(folder: string, version: string, bound = BOUND) {
    this.#folder = folder;
    this.#version = createHash('sha256').update(version).digest('hex').slice(0, 16);
    this.#bound = bound;
    mkdirSync(folder, { recursive: true });
    for (const pack of this.#ownPacks(readdirSync(folder))) {
      const entries = readIndex(path.join(folder, pack));
      this.#newest = Number.parseInt(pack.slice(17, 29), 16);
      if (!entries) rmSync(path.join(folder, pack), { force: true });
      for (const { hash, start, end } of entries ?? []) this.#places.set(hash, { pack, start, end });
    }
  }

  has(hash: string): boolean {
    return this.#places.has(hash) || this.#gathered.has(hash);
  }

  get(hash: string): PackedFacts | undefined {
    const bytes = this.#bytesOf(hash);
    // A copy: what is kept of one article must not keep the others of its pack.
    const facts = bytes && unpackFacts(new Uint8Array(bytes), hash);
    if (!facts) this.#places.delete(hash);
    return facts;
  }

  put(facts: ArticleFacts, packed?: Uint8Array): void {
    if (this.#failed || this.#places.has(facts.hash)) return;
    this.#gathered.set(facts.hash, packed ?? packFacts(facts));
    if (this.#gathered.size >= ENTRIES) this.#write();
  }

  recall(kind: KeptKind, key: string): readonly Uint8Array[] | undefined {
    const name = this.#nameOf(kind, key);
    const file = path.join(this.#folder, name);
    const entries = readIndex(file);
    const bytes = entries && readPack(file);
    this.#touch(name);
    return bytes && entries.map(({ start, end }) => bytes.subarray(start, end));
  }

  async keep(kind: KeptKind, key: string, parts: readonly Uint8Array[]): Promise<void> {
    if (this.#failed || parts.reduce((sum, part) => sum + part.length, 0) > this.#bound * MOST_OF_FOLDERS) return;
    const name = this.#nameOf(kind, key);
    const packed = packOf(parts.map((part, i) => [String(i), part]));
    this.#writing = this.#writing.then(async () => {
      await this.#writeAside(name, `${name}.${randomUUID()}.tmp`, packed);
    });
    await this.#writing;
  }

  #nameOf(kind: KeptKind, key: string): string {
    return `${this.#version}-${key}.${kind}`;
  }

  async flush(): Promise<void> {
    if (this.#gathered.size >= FEW) this.#write();
    await this.#writing;
    this.#last = undefined;
    if (!this.#wrote) return;
    this.#wrote = false;
    await this.#makeRoom().catch(() => {});
  }

  async end(): Promise<void> {
    const small = this.#gathered.size > 0 ? this.#smallPacks() : [];
    if (small.length >= MANY_SMALL)
      for (const [hash, { pack }] of this.#places)
        if (small.includes(pack)) {
          const bytes = this.#bytesOf(hash);
          if (bytes) this.#gathered.set(hash, bytes);
        }
    this.#write();
    await this.#writing;
    if (small.length >= MANY_SMALL && !this.#failed)
      for (const pack of small) await rm(path.join(this.#folder, pack), { force: true }).catch(() => {});
    await this.flush();
  }

  #ownPacks(names: readonly string[]): string[] {
    return names.filter(name => PACK.test(name) && name.startsWith(this.#version)).sort();
  }

  #smallPacks(): string[] {
    const sizes = new Map<string, number>();
    for (const { pack } of this.#places.values()) sizes.set(pack, (sizes.get(pack) ?? 0) + 1);
    return [...sizes].filter(([, size]) => size < FEW).map(([pack]) => pack);
  }

  #bytesOf(hash: string): Uint8Array | undefined {
    const place = this.#places.get(hash);
    if (!place) return this.#gathered.get(hash);
    const { pack, start, end } = place;
    if (this.#last?.pack !== pack) {
      this.#last = { pack, bytes: readPack(path.join(this.#folder, pack)) };
      this.#touch(pack);
    }
    return this.#last.bytes?.subarray(start, end);
  }

  /** The day of a pack's last use is that of its file; the oldest go first. */
  #touch(pack: string): void {
    if (this.#touched.has(pack)) return;
    this.#touched.add(pack);
    try {
      const file = path.join(this.#folder, pack);
      const now = new Date();
      if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
    } catch {
      // It is gone, or of another user: then it is as old as it says.
    }
  }

  #write(): void {
    if (this.#gathered.size === 0) return;
    const gathered = this.#gathered;
    this.#gathered = new Map();
    this.#writing = this.#writing.then(() => this.#writeOne(gathered));
  }

  async #writeOne(gathered: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.#newest = Math.max(Date.now(), this.#newest + 1);
    const pack = `${this.#version}-${this.#newest.toString(16).padStart(12, '0')}-${randomUUID()}.facts`;
    if (!(await this.#writeAside(pack, `${pack}.tmp`, packOf(gathered)))) return;
    const entries = readIndex(path.join(this.#folder, pack)) ?? [];
    for (const { hash, start, end } of entries) this.#places.set(hash, { pack, start, end });
  }

  /** Whole or not at all; whether it was. */
  async #writeAside(name: string, aside: string, bytes: Uint8Array): Promise<boolean> {
    const unfinished = path.join(this.#folder, aside);
    try {
      await writeFile(unfinished, bytes);
      await rename(unfinished, path.join(this.#folder, name));
      this.#wrote = true;
      return true;
    } catch {
      // A full disk or a folder that is gone: what was to be kept is made anew the next time.
      this.#failed = true;
      await rm(unfinished, { force: true }).catch(() => {});
      return false;
    }
  }

  async #makeRoom(): Promise<void> {
    const files: { name: string; size: number; used: number }[] = [];
    for (const name of await readdir(this.#folder)) {
      if (![PACK, OF_FOLDERS, UNFINISHED].some(ours => ours.test(name))) continue;
      const found = await stat(path.join(this.#folder, name)).catch(() => undefined);
      if (found) files.push({ name, size: found.size, used: found.mtimeMs });
    }
    files.sort((a, b) => b.used - a.used);
    const now = Date.now();
    let sum = 0;
    for (const { name, size, used } of files) {
      sum += size;
      const limit = UNFINISHED.test(name) ? DAY : LONGEST_UNUSED;
      if (sum > this.#bound || now - used > limit) await rm(path.join(this.#folder, name), { force: true });
    }
  }
}

/** What facts depend on beside their article and its settings: the program as it stands in its file, with the model beside it, and the knowledge. */
export function versionOfFacts(program: string | undefined, names: boolean): string {
  const hash = createHash('sha256');
  for (const file of program === undefined ? [] : [program, path.join(path.dirname(program), 'model.bin')])
    try {
      hash.update(readFileSync(file));
    } catch {
      hash.update(file);
    }
  return [hash.digest('hex'), names, knowledgeVersion()].join(' ');
}
