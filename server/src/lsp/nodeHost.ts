import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { giveBack } from './giveBack.ts';
import type { Host } from './host.ts';
import { readRegular, stampOf } from './readRegular.ts';
import { replaceFile } from './replaceFile.ts';
import { walkFolder } from './walkFolder.ts';
import { watchTree } from './watchTree.ts';

/** What may make articles come, change or go; a name without an extension may be a folder. */
const WATCHED = /(\.(txt|md|tradenews)|tradewire\.json|\.gitignore|[\\/][^.\\/]+|^[^.\\/]+)$/i;
/** Changes on the disk are told together, in milliseconds. */
const WATCH_PACE = 100;

/** undefined for URIs of another scheme, which Node cannot read. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Files read from the disk. */
export const nodeHost: Host = {
  giveBack,
  async listFiles(folder, kindOf, limit, cancelled) {
    const root = pathOf(folder);
    if (root === undefined) return { files: [], more: false, passedOver: [], unread: new Map() };
    const { paths, more, passedOver, unread } = await walkFolder(root, kindOf, limit, cancelled);
    const uri = (p: string): string => pathToFileURL(path.join(root, p)).href;
    return {
      files: paths.map(uri),
      more,
      passedOver: passedOver.map(({ path: p, reason }) => ({ file: uri(p), reason })),
      unread,
    };
  },
  async readFile(uri, longest, folder) {
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    const read = await readRegular(file, longest, folder === undefined ? undefined : pathOf(folder));
    return 'bytes' in read ? read.bytes : read.missing ? undefined : read.reason;
  },
  async stampOf(uri, folder) {
    const [file, root] = [pathOf(uri), pathOf(folder)];
    return file === undefined || root === undefined ? undefined : stampOf(file, root);
  },
  async writeFile(uri, text, folder) {
    const [file, root] = [pathOf(uri), pathOf(folder)];
    if (file === undefined || root === undefined) throw new Error(`${uri} is not on this disk.`);
    await replaceFile(file, text, root);
  },
  watch(folder, changed) {
    const root = pathOf(folder);
    if (root === undefined) return () => {};
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const stop = watchTree(root, name => {
        if (!WATCHED.test(name) || /(^|[\\/])(node_modules|\.git)[\\/]/.test(name)) return;
        waiting.add(pathToFileURL(path.join(root, name)).href);
        timer ??= setTimeout(() => {
          timer = undefined;
          changed([...waiting]);
          waiting.clear();
        }, WATCH_PACE);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    } catch {
      // Where a folder cannot be watched it is still indexed.
      return () => {};
    }
  },
  pause: () => new Promise(resolve => setImmediate(resolve)),
  now: () => performance.now(),
};
