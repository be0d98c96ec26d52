import { type FSWatcher, watch } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Systems that watch a whole tree themselves; elsewhere Node would watch each file, at four kilobytes and a wait for each. */
const WATCHES_TREES: ReadonlySet<string> = new Set(['darwin', 'win32']);

/**
 * Tells of names, relative to the root, that came, changed or went below a folder, hidden folders and `node_modules` left out. Returns a
 * function that stops it. Throws where the folder cannot be watched; what cannot be watched below it is passed over.
 */
export function watchTree(root: string, changed: (name: string) => void): () => void {
  if (WATCHES_TREES.has(process.platform)) {
    const watcher = watch(root, { recursive: true }, (_event, name) => name !== null && changed(name));
    watcher.on('error', () => {});
    return () => watcher.close();
  }
  const tree = new FolderWatchers(root, changed);
  return () => tree.stop();
}

/** A watcher for each folder, which tells of the files in it. */
class FolderWatchers {
  readonly #root: string;
  readonly #changed: (name: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #stopped = false;

  constructor(root: string, changed: (name: string) => void) {
    this.#root = root;
    this.#changed = changed;
    this.#watch('');
    void this.#watchBelow('');
  }

  stop(): void {
    this.#stopped = true;
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(folder: string): void {
    const watcher = watch(path.join(this.#root, folder), (event, name) => {
      if (name === null) return;
      const below = path.join(folder, name);
      this.#changed(below);
      if (event === 'rename') void this.#renamed(below);
    });
    // A folder that is gone takes its watcher with it.
    watcher.on('error', () => this.#forget(folder));
    this.#watchers.set(folder, watcher);
  }

  /** Something of that name came or went; it may be a folder. */
  async #renamed(name: string): Promise<void> {
    this.#forget(name);
    if (!isWatched(path.basename(name)) || !(await this.#add(name))) return;
    // What came into it before it was watched.
    if (!this.#stopped) this.#changed(name);
  }

  async #watchBelow(folder: string): Promise<void> {
    const entries = await readdir(path.join(this.#root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (entry.isDirectory() && isWatched(entry.name)) await this.#add(path.join(folder, entry.name));
  }

  /** Whether it is a folder that is watched now; links are not followed. */
  async #add(folder: string): Promise<boolean> {
    const found = await lstat(path.join(this.#root, folder)).catch(() => undefined);
    if (!found?.isDirectory() || this.#stopped || this.#watchers.has(folder)) return false;
    try {
      this.#watch(folder);
    } catch {
      return false;
    }
    await this.#watchBelow(folder);
    return true;
  }

  #forget(folder: string): void {
    if (!this.#watchers.has(folder)) return;
    for (const [name, watcher] of this.#watchers)
      if (name === folder || name.startsWith(folder + path.sep)) {
        watcher.close();
        this.#watchers.delete(name);
      }
  }
}

const isWatched = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';
