import { expect, it, vi } from 'vitest';
import { packFacts, unpackFacts } from '../../../server/src/claims/packedFacts.ts';
import type { Analysts, Engine } from '../../../server/src/lsp/engine.ts';
import type { FactsCache } from '../../../server/src/lsp/factsCache.ts';
import { WorkspaceFolder } from '../../../server/src/lsp/folder.ts';
import type { Host } from '../../../server/src/lsp/host.ts';
import { Indexer } from '../../../server/src/lsp/indexer.ts';
import { Workspace } from '../../../server/src/lsp/workspace.ts';

/** Texts analysed in this thread, by path. */
const analysed = vi.hoisted((): string[] => []);
vi.mock('../../../server/src/claims/analyse.ts', async original => {
  const whole = await original<typeof import('../../../server/src/claims/analyse.ts')>();
  const analyse: typeof whole.analyse = (file, ...more) => {
    analysed.push(file);
    return whole.analyse(file, ...more);
  };
  return { ...whole, analyse };
});
const { analyse } = await vi.importActual<typeof import('../../../server/src/claims/analyse.ts')>(
  '../../../server/src/claims/analyse.ts',
);

const MANY = 350;
const FOLDER = 'file:///wire';
const texts = new Map(
  Array.from({ length: MANY }, (_, i) => [
    `${FOLDER}/${String(i).padStart(3, '0')}.txt`,
    `date 2024-0${1 + (i % 9)}-11 Malaysia set a duty of ${5 + (i % 4)} percent on rubber gloves from Vietnam.\n`,
  ]),
);
const host: Host = {
  listFiles: async () => ({ files: [...texts.keys()], more: false, passedOver: [], unread: new Map() }),
  readFile: async uri => {
    const text = texts.get(uri);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
  pause: () => new Promise(resolve => setImmediate(resolve)),
  now: () => performance.now(),
};

/** As threads do: answers come later, and not in the order of the questions. */
class Elsewhere implements Analysts {
  readonly paths: string[] = [];
  ended = false;
  readonly dies: number;
  readonly unpack = unpackFacts;
  constructor(dies = Number.POSITIVE_INFINITY) {
    this.dies = dies;
  }
  async analyse({ path, text, options, context }: Parameters<Analysts['analyse']>[0]): Promise<Uint8Array> {
    const turns = this.paths.push(path) % 5;
    for (let i = 0; i < turns; i++) await host.pause();
    if (this.ended || this.paths.length > this.dies) throw new Error('the threads have ended');
    return packFacts(analyse(path, text, options, context));
  }
  async end(): Promise<void> {
    this.ended = true;
  }
}

interface Run {
  readonly workspace: Workspace;
  readonly indexer: Indexer;
  readonly folder: WorkspaceFolder;
  /** Files in the order in which they came into the index. */
  readonly order: string[];
}

function start(
  elsewhere: Elsewhere | undefined,
  onProgress: (run: Run, done: number) => void = () => {},
  on: Host = host,
): Run {
  const workspace = new Workspace(host.now);
  const engine: Engine = {
    openCache: () => {
      throw new Error('is not asked for');
    },
    startAnalysts: () => elsewhere,
  };
  const nothing = (): void => {};
  const order: string[] = [];
  const indexer: Indexer = new Indexer(workspace, on, engine, {
    started: nothing,
    readIn: async () => {},
    progressed: done => onProgress(run, done),
    ended: nothing,
    changed: nothing,
    settingsRead: nothing,
    extensionsRead: nothing,
  });
  const folder = new WorkspaceFolder(FOLDER);
  const run: Run = { workspace, indexer, folder, order };
  const set = workspace.corpus.set.bind(workspace.corpus);
  vi.spyOn(workspace.corpus, 'set').mockImplementation(facts => {
    order.push(facts.file);
    set(facts);
  });
  workspace.folders.push(folder);
  indexer.list(folder);
  return run;
}
async function finished(run: Run): Promise<readonly unknown[]> {
  await run.indexer.idle();
  const snapshot = run.workspace.snapshot();
  return snapshot.files.map(file => [snapshot.facts(file), snapshot.findings(file)]);
}

interface Alone {
  readonly order: readonly string[];
  readonly found: readonly unknown[];
}
let first: Promise<Alone> | undefined;
/** What it comes to where all is analysed in this thread. */
const inOneThread = async (): Promise<Alone> => {
  const run = start(undefined);
  return { found: await finished(run), order: run.order };
};

/** The same, made once; counting begins after it. */
async function alone(): Promise<Alone> {
  first ??= inOneThread();
  const made = await first;
  analysed.length = 0;
  return made;
}

it('comes to the same, in the same order, when articles are analysed elsewhere', async () => {
  const expected = await alone();
  const elsewhere = new Elsewhere();
  const run = start(elsewhere);
  expect(await finished(run)).toEqual(expected.found);
  expect(run.order).toEqual(expected.order);
  expect(analysed.length + elsewhere.paths.length).toBe(MANY);
  // The first ones, and one in eight of the others, so that this thread is warm when somebody types.
  expect(analysed.length).toBeLessThan(24 + MANY / 8);
  expect(elsewhere.ended).toBe(true);
});

it('goes on alone where the threads die', async () => {
  const { found } = await alone();
  expect(await finished(start(new Elsewhere(50)))).toEqual(found);
  expect(analysed.length).toBeGreaterThan(MANY - 60);
});

it('takes no facts that were made under other settings', async () => {
  const settings = JSON.stringify({ products: [{ name: 'rubber gloves' }] });
  const whole = start(undefined);
  whole.folder.read(settings);
  const expected = await finished(whole);
  let changed = false;
  const run = start(new Elsewhere(), ({ folder, indexer, workspace }, done) => {
    if (changed || done < 100) return;
    changed = true;
    folder.read(settings);
    workspace.knowledgeChanged();
    indexer.readFolder(folder);
  });
  expect(await finished(run)).toEqual(expected);
  expect(changed).toBe(true);
});

it('takes no facts of a text that is open meanwhile', async () => {
  const file = [...texts.keys()][MANY - 1] as string;
  const typed = 'date 2024-07-01 Peru dropped its duty of 4 percent on anchovies.\n';
  let opened = false;
  const run = start(new Elsewhere(), ({ workspace, indexer }) => {
    if (opened || indexer.total - indexer.done > 40) return;
    opened = true;
    workspace.documents.open({ uri: file, languageId: 'plaintext', version: 1, text: typed });
    workspace.touch(file);
  });
  await finished(run);
  expect(opened).toBe(true);
  expect(run.workspace.snapshot().facts(file)?.length).toBe(typed.length);
});

it('ends the threads when it is cancelled, keeps what it has, and can be asked again', async () => {
  const elsewhere = new Elsewhere();
  let cancelled = false;
  const run = start(elsewhere, ({ indexer }, done) => {
    if (cancelled || done < 100) return;
    cancelled = true;
    indexer.cancel();
  });
  const some = await finished(run);
  expect(elsewhere.ended).toBe(true);
  expect(some.length).toBeGreaterThanOrEqual(100);
  expect(some.length).toBeLessThan(MANY);
  run.indexer.readFolder(run.folder);
  expect(await finished(run)).toHaveLength(MANY);
});

/** A cache in the memory. */
function newCache(): FactsCache & {
  readonly kept: Map<string, Uint8Array>;
  readonly parts: Map<string, readonly Uint8Array[]>;
} {
  const kept = new Map<string, Uint8Array>();
  const parts = new Map<string, readonly Uint8Array[]>();
  return {
    kept,
    parts,
    has: hash => kept.has(hash),
    get: hash => unpackFacts(kept.get(hash) ?? new Uint8Array(), hash),
    put: (facts, packed) => kept.set(facts.hash, packed ?? packFacts(facts)),
    recall: (kind, key) => parts.get(`${kind} ${key}`),
    keep: async (kind, key, all) => {
      parts.set(`${kind} ${key}`, all);
    },
    flush: async () => {},
    end: async () => {},
  };
}

it('asks the threads for nothing that is in the cache, and gives the cache what they made', async () => {
  const cache = newCache();
  const { found } = await alone();
  const once = start(new Elsewhere());
  once.workspace.cache = cache;
  expect(await finished(once)).toEqual(found);
  expect(cache.kept.size).toBe(MANY);
  analysed.length = 0;
  const elsewhere = new Elsewhere();
  const again = start(elsewhere);
  again.workspace.cache = cache;
  expect(await finished(again)).toEqual(found);
  expect([...analysed, ...elsewhere.paths]).toEqual([]);
});

it('reads no text that nobody changed since its facts were kept', async () => {
  const cache = newCache();
  const changed = new Map<string, string>();
  const read: string[] = [];
  const stamped: Host = {
    ...host,
    readFile: async (uri, longest, folder) => {
      if (texts.has(uri)) read.push(uri);
      const text = changed.get(uri);
      return text === undefined ? host.readFile(uri, longest, folder) : new TextEncoder().encode(text);
    },
    // Some are never sure.
    stampOf: async uri => (uri.endsWith('7.txt') ? undefined : `${changed.get(uri) ?? ''} written`),
  };
  const opened = async (): Promise<string> => {
    read.length = 0;
    const run = start(undefined, () => {}, stamped);
    run.workspace.cache = cache;
    return JSON.stringify(await finished(run));
  };
  const found = JSON.stringify((await alone()).found);
  const files = [...texts.keys()];
  expect(await opened()).toBe(found);
  expect(read).toEqual(files);
  expect(await opened()).toBe(found);
  expect(read).toEqual(files.filter(uri => uri.endsWith('7.txt')));
  // A text that is another, and facts that are not kept any more or are damaged.
  const [other, gone, damaged] = [files[10], files[20], files[30]] as [string, string, string];
  const hashOf = (uri: string) =>
    [...cache.kept].find(([hash, bytes]) => uri.endsWith(unpackFacts(bytes, hash)?.file ?? ' '))?.[0] ?? '';
  changed.set(other, (texts.get(other) ?? '').replace('Malaysia', 'Thailand'));
  cache.kept.delete(hashOf(gone));
  cache.kept.set(hashOf(damaged), new Uint8Array(100));
  const after = await opened();
  expect(read.toSorted()).toEqual(files.filter(uri => uri.endsWith('7.txt') || [other, gone, damaged].includes(uri)));
  expect(after).toBe(JSON.stringify(await finished(start(undefined, () => {}, stamped))));
  expect(after).toContain('Thailand');
  // What is kept of stamps may be damaged, too.
  for (const [key, [part]] of cache.parts) if (part) cache.parts.set(key, [part.fill(1, 40, 60)]);
  expect(await opened()).toBe(after);
  expect(read).toEqual(files);
});
