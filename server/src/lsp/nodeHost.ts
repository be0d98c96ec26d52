import { watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from './host.ts';
import { replaceFile } from './replaceFile.ts';
import { walkFolder } from './walkFolder.ts';

/** What may make articles come, change or go; a name without an extension may be a folder. */
const WATCHED = /(\.(txt|md|tradenews)|tradewire\.json|\.gitignore|[\\/][^.\\/]+|^[^.\\/]+)$/i;
/** Changes on the disk are told together, in milliseconds. */
const WATCH_PACE = 100;
/** No text of the folder is longer; anything above is not read into memory. In bytes. */
const LONGEST_BYTES = 64_000_000;

/** undefined for URIs of another scheme, which Node cannot read. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Files read from the disk. */
export const nodeHost: Host = {
  async listFiles(folder, accept, limit, cancelled) {
    const root = pathOf(folder);
    if (root === undefined) return { files: [], more: false };
    const { paths, more } = await walkFolder(root, accept, limit, cancelled);
    return { files: paths.map(p => pathToFileURL(path.join(root, p)).href), more };
  },
  async readFile(uri) {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    try {
      const { size } = await stat(file);
      return size > LONGEST_BYTES ? undefined : await readFile(file);
    } catch {
      return undefined;
    }
  },
  async writeFile(uri, text) {
    const file = pathOf(uri);
    if (file === undefined) throw new Error(`${uri} is not on this disk.`);
    await replaceFile(file, text);
  },
  watch(folder, changed) {
    const root = pathOf(folder);
    if (root === undefined) return () => {};
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const watcher = watch(root, { recursive: true }, (_event, name) => {
        if (name === null || !WATCHED.test(name) || /(^|[\\/])(node_modules|\.git)[\\/]/.test(name)) return;
        waiting.add(pathToFileURL(path.join(root, name)).href);
        timer ??= setTimeout(() => {
          timer = undefined;
          changed([...waiting]);
          waiting.clear();
        }, WATCH_PACE);
      });
      // Where a folder cannot be watched it is still indexed.
      watcher.on('error', () => {});
      return () => {
        clearTimeout(timer);
        watcher.close();
      };
    } catch {
      return () => {};
    }
  },
  pause: () => new Promise(resolve => setImmediate(resolve)),
  now: () => performance.now(),
};
