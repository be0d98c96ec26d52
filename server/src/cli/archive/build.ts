import os from 'node:os';
import path from 'node:path';
import { stampOf } from '../../archive/articleRows.ts';
import { knowledgeVersion } from '../../knowledge/version.ts';
import { workersOf } from '../analyseArticles.ts';
import type { ArticleFolder } from '../articles.ts';
import { type Invocation, UsageError } from '../options.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import type { Job } from './annotateBatch.ts';
import { Database, quoted } from './duckdb.ts';
import { lentDays } from './lentDays.ts';
import { NOWHERE, type Source, type SourceArticle, sourceOf } from './sources.ts';
import { ArchiveStore } from './store.ts';
import { tidy } from './tidy.ts';
import { Told } from './told.ts';
import { type Annotators, inThisThread, inWorkers } from './workers.ts';

/** Articles in a batch: what a kill costs at most, a worker. */
const BATCH = 100;
/** Batches in a part of the tables. */
const PART = 100;
/** Of DuckDB, in megabytes. */
const MEMORY = 256;

/** What is remembered of a source that is one file, so that it is not read again while it is the same. */
interface SourceState {
  readonly stamp: string;
  readonly faults: number;
}

/** Annotates the sources into an archive; what did not change since the last time is not annotated again. */
export async function buildArchive({ paths, options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const out = options.text('out');
  if (out === undefined) throw new UsageError('archive build needs --out DIR');
  if (paths.length < 2) throw new UsageError('archive build needs a SOURCE');
  const store = ArchiveStore.build(path.resolve(terminal.directory, out));
  const db = await Database.open(store.scratch, MEMORY, 1);
  const build = new Build(
    store,
    db,
    terminal,
    !options.flag('no-knowledge'),
    workersOf(options.text('workers'), os.availableParallelism()),
  );
  try {
    return await build.run(paths.slice(1));
  } finally {
    await build.end();
    db.close();
    store.unlock();
  }
}

class Build {
  readonly #store: ArchiveStore;
  readonly #db: Database;
  readonly #terminal: Terminal;
  readonly #told: Told;
  readonly #annotators: Annotators;
  readonly #version: string;
  readonly #folders: (readonly [number, ArticleFolder])[] = [];
  /** By source, for those that are folders. */
  readonly #bySource = new Map<string, ArticleFolder>();
  readonly #numbers = new Map<ArticleFolder, { readonly number: number; readonly hash: string }>();
  /** Names of batches rise from run to run, so that later rows take the place of earlier ones. */
  #batch = 0;
  #pending = 0;
  #sealing: Promise<void> = Promise.resolve();
  #jobs: Job[] = [];

  constructor(store: ArchiveStore, db: Database, terminal: Terminal, names: boolean, workers: number) {
    this.#store = store;
    this.#db = db;
    this.#terminal = terminal;
    this.#told = new Told(terminal);
    const program = terminal.version();
    this.#version = `${program} ${names ? knowledgeVersion() : ''}`;
    const folders = () => this.#folders;
    this.#annotators =
      workers > 0 && terminal.program
        ? inWorkers(terminal.program, workers, { names, program }, folders)
        : inThisThread({ names, program }, folders);
  }

  async run(given: readonly string[]): Promise<ExitStatus> {
    await this.#store.seal(this.#db, this.#store.batches());
    const beside = await this.#db.beside();
    const sources = given.map(name => sourceOf(name, this.#terminal, beside));
    const states = JSON.parse(this.#store.readOwn('sources.json') ?? '{}') as Record<string, SourceState>;
    const gone: string[] = [];
    for (const source of sources) {
      const stamp = source.stamp === undefined ? undefined : stampOf(source.stamp, this.#version);
      if (stamp !== undefined && states[source.name]?.stamp === stamp) {
        this.#told.same(source.name, states[source.name]?.faults ?? 0);
        continue;
      }
      const before = this.#told.faults;
      gone.push(...(await this.#read(source)));
      await this.#flush();
      if (stamp !== undefined) states[source.name] = { stamp, faults: this.#told.faults - before };
    }
    this.#keepFolders();
    await tidy(this.#store, this.#db, gone);
    await this.#lend(sources);
    this.#store.writeOwn('sources.json', JSON.stringify(states, null, 1));
    this.#told.end();
    return this.#told.faults > 0 ? 2 : 0;
  }

  async end(): Promise<void> {
    await this.#annotators.end();
  }

  /** Annotates what is new or changed in a source; the ids that it has no more. */
  async #read(source: Source): Promise<string[]> {
    const known = new Map<string, string>();
    const rows = this.#store.rowsOf('articles', 'id, stamp, source');
    for await (const some of this.#db.stream<{ id: string; stamp: string }>(
      `SELECT id, stamp FROM ${rows} WHERE source = ${quoted(source.name)}`,
    ))
      for (const { id, stamp } of some) known.set(id, stamp);
    const seen = new Set<string>();
    for await (const item of source.items(share => this.#told.share(source.name, share))) {
      if ('fault' in item) {
        this.#told.fault(item.at, item.fault);
        continue;
      }
      if (seen.has(item.name)) {
        this.#told.fault(item.name, `stands twice in ${source.name}; the first one is taken`);
        continue;
      }
      seen.add(item.name);
      const job = this.#jobOf(item, source.name);
      if (known.get(job.name) === job.stamp) this.#told.kept();
      else await this.#add(job);
    }
    return [...known.keys()].filter(id => !seen.has(id));
  }

  #jobOf({ folder, ...article }: SourceArticle, source: string): Job {
    let known = this.#numbers.get(folder);
    if (!known) {
      known = { number: this.#folders.length, hash: stampOf(folder.prefix, JSON.stringify(folder.settings)) };
      this.#numbers.set(folder, known);
      this.#folders.push([known.number, folder]);
      if (folder !== NOWHERE) this.#bySource.set(source, folder);
    }
    const { text, path: inFolder, ...more } = article;
    const stamp = stampOf(text, inFolder, JSON.stringify(more), known.hash, this.#version);
    return { ...article, folder: known.number, source, stamp };
  }

  async #add(job: Job): Promise<void> {
    this.#jobs.push(job);
    if (this.#jobs.length >= BATCH) await this.#give();
  }

  async #give(): Promise<void> {
    const jobs = this.#jobs;
    this.#jobs = [];
    if (jobs.length === 0) return;
    const name = String(this.#batch++).padStart(8, '0');
    await this.#annotators.give({ ...this.#store.batchFolder(name), jobs }, ({ faults }) => {
      for (const { at, fault } of faults) this.#told.fault(at, fault);
      this.#told.done(jobs.length - faults.length);
    });
    if (++this.#pending < PART) return;
    // Workers go on while what they have made is sealed; not two parts at a time.
    await this.#sealing;
    this.#pending = 0;
    this.#sealing = this.#store.seal(this.#db, this.#store.batches());
    // It is waited for later on, where a failure is told.
    this.#sealing.catch(() => {});
  }

  async #flush(): Promise<void> {
    await this.#give();
    await this.#annotators.drain();
    await this.#sealing;
    this.#pending = 0;
    await this.#store.seal(this.#db, this.#store.batches());
  }

  /** Undated articles get the day that near-duplicates lend them; their texts are read again. */
  async #lend(sources: readonly Source[]): Promise<void> {
    const lent = await lentDays(this.#store, this.#db);
    if (lent.size === 0) return;
    for (const source of sources)
      for await (const item of source.items(() => {})) {
        if ('fault' in item || !lent.has(item.name)) continue;
        const neighbour = lent.get(item.name);
        await this.#add({ ...this.#jobOf(item, source.name), ...(neighbour !== undefined && { neighbour }) });
        lent.delete(item.name);
      }
    await this.#flush();
    await tidy(this.#store, this.#db, []);
  }

  /** The settings by which findings are worded and filtered, by source. */
  #keepFolders(): void {
    const kept = JSON.parse(this.#store.readOwn('folders.json') ?? '{}') as Record<string, ArticleFolder>;
    for (const [source, folder] of this.#bySource) kept[source] = folder;
    this.#store.writeOwn('folders.json', JSON.stringify(kept, null, 1));
  }
}
