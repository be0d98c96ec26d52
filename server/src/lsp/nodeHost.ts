import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from './host.ts';
import { walkFolder } from './walkFolder.ts';

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
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  },
  pause: () => new Promise(resolve => setImmediate(resolve)),
  now: () => performance.now(),
};
