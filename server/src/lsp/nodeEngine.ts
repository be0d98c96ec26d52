import { mkdirSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Engine } from './engine.ts';
import { FactsStore, versionOfFacts } from './factsStore.ts';
import { factsThreads } from './factsThreads.ts';
import { pathOf } from './nodeHost.ts';

/** More gain little: what comes after the analysis is done by one. */
const MOST_THREADS = 4;
export const threadCount = (): number => Math.min(os.availableParallelism(), MOST_THREADS);

/** `program` is the file that runs. */
export const nodeEngine = (program: string | undefined): Engine => ({
  openCache(place, folders) {
    if (!path.isAbsolute(place)) throw new Error('is no absolute path');
    const roots = folders.flatMap(folder => pathOf(folder) ?? []);
    keepOutside(path.resolve(place), roots);
    mkdirSync(place, { recursive: true });
    keepOutside(realPath(place), roots.map(realPath));
    return new FactsStore(place, versionOfFacts(program, true));
  },
  startAnalysts() {
    const count = threadCount();
    return program === undefined || count < 2 ? undefined : factsThreads(program, count, true);
  },
});

/** What somebody else put into a folder of articles must not be taken for our own. */
function keepOutside(place: string, roots: readonly string[]): void {
  if (roots.some(root => (place + path.sep).startsWith(path.resolve(root) + path.sep)))
    throw new Error('lies in a folder of articles');
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
