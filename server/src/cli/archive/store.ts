import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { duckdbColumns, duckdbNulls } from '../../archive/dialects.ts';
import { type TableName, tableNamed, tables } from '../../archive/tables.ts';
import { UsageError } from '../options.ts';
import { type Database, listOf, quoted } from './duckdb.ts';

/** Our own files in an archive; engines pass over names that begin so. */
const OWN = '_tradewire';

/** Of JSON, in bytes; the reader holds a few of them. */
export const LONGEST_ROW = 16 * 1024 * 1024;

/** Rows that are written together, and held in memory until then; facts are long. */
const ROW_GROUP = 20_000;
const FACTS_GROUP = 2_000;

/** A step from one state of the tables to the next: the files of part `part` come, `remove` and the rows of `batches` go. */
interface Commit {
  readonly part: number;
  /** Relative to the archive. */
  readonly remove: readonly string[];
  readonly batches: readonly string[];
}

/**
 * An archive on the disk: a folder of Parquet files a table, by month. What workers make lies in `_tradewire/new`, a folder a batch, until
 * it is sealed into a part of the tables. A part is written aside; a line of the journal makes it hold; then its files are moved to their
 * place. Whatever moment the program is killed at, opening the archive finishes the step or undoes it.
 */
export class ArchiveStore {
  readonly directory: string;
  readonly #own: string;
  #part = 0;

  private constructor(directory: string) {
    this.directory = directory;
    this.#own = path.join(directory, OWN);
  }

  /** For reading: what a build left undone is passed over. */
  static read(directory: string): ArchiveStore {
    if (!tables.every(({ name }) => existsSync(path.join(directory, name))))
      throw new UsageError(`${directory} is no archive: tradewire archive build makes one`);
    return new ArchiveStore(directory);
  }

  /** For building: alone, and with the last step finished or undone. */
  static build(directory: string): ArchiveStore {
    const store = new ArchiveStore(directory);
    mkdirSync(path.join(store.#own, 'new'), { recursive: true });
    store.#lock();
    for (const { name } of tables) mkdirSync(path.join(directory, name), { recursive: true });
    const last = store.#journal().at(-1);
    if (last) {
      store.#part = last.part;
      store.#apply(last);
    }
    // A part that never held.
    rmSync(path.join(store.#own, 'sealing'), { recursive: true, force: true });
    rmSync(store.scratch, { recursive: true, force: true });
    mkdirSync(store.scratch, { recursive: true });
    return store;
  }

  get scratch(): string {
    return path.join(this.#own, 'scratch');
  }

  /** Where a worker puts the rows of a batch, and the name that it gives to the folder once it is whole. */
  batchFolder(batch: string): { readonly making: string; readonly made: string } {
    return { making: path.join(this.scratch, batch), made: path.join(this.#own, 'new', batch) };
  }

  /** Batches that no part holds yet, in order. */
  batches(): string[] {
    return readdirSync(path.join(this.#own, 'new')).sort();
  }

  /** The live files of a table. */
  files(table: TableName): string[] {
    const folder = path.join(this.directory, table);
    const removed = new Set(this.#journal().at(-1)?.remove ?? []);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.parquet'))
      .map(file => path.join(table, file))
      .filter(file => !removed.has(file))
      .sort()
      .map(file => path.join(this.directory, file));
  }

  /** A query that gives the rows of a table. */
  rowsOf(table: TableName, columns = '*', files = this.files(table)): string {
    if (files.length === 0) return `(SELECT ${columns} FROM (SELECT ${duckdbNulls(tableNamed(table))}) WHERE false)`;
    return `(SELECT ${columns} FROM read_parquet(${listOf(files)}, hive_partitioning = true, hive_types = {'month': VARCHAR}, union_by_name = true))`;
  }

  /** A query that gives the rows of a table that are not sealed yet. */
  newRowsOf(table: TableName, batches: readonly string[]): string {
    const files = batches.map(batch => path.join(this.#own, 'new', batch, `${table}.ndjson`));
    return `(SELECT * FROM read_json(${listOf(files)}, format = 'newline_delimited', columns = ${duckdbColumns(tableNamed(table))}, maximum_object_size = ${LONGEST_ROW}))`;
  }

  /** Moves batches into a part of the tables. */
  async seal(db: Database, batches: readonly string[]): Promise<void> {
    if (batches.length === 0) return;
    await this.#commit(db, { batches, remove: [] }, ({ name }) => this.newRowsOf(name, batches));
  }

  /** Puts the rows of queries in the place of files of one month, a table each; undefined: nothing of the table. */
  async replace(
    db: Database,
    month: string,
    remove: readonly string[],
    rowsOf: (table: { readonly name: TableName }) => string | undefined,
  ): Promise<void> {
    const relative = remove.map(file => path.relative(this.directory, file));
    await this.#commit(db, { batches: [], remove: relative }, rowsOf, month);
  }

  async #commit(
    db: Database,
    { batches, remove }: Omit<Commit, 'part'>,
    rowsOf: (table: { readonly name: TableName }) => string | undefined,
    month?: string,
  ): Promise<void> {
    const part = this.#part + 1;
    const sealing = this.#sealing(part);
    rmSync(sealing, { recursive: true, force: true });
    for (const table of tables) {
      const rows = rowsOf(table);
      if (rows === undefined) continue;
      const folder = path.join(sealing, table.name, ...(month === undefined ? [] : [`month=${month}`]));
      mkdirSync(folder, { recursive: true });
      const name = `tw-${String(part).padStart(6, '0')}`;
      const form = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${table.name === 'facts' ? FACTS_GROUP : ROW_GROUP}`;
      // One month streams through; of many, each has rows in memory until they are written.
      await db.run(
        month === undefined
          ? `COPY (SELECT * FROM ${rows}) TO ${quoted(folder)} (${form}, PARTITION_BY (month), FILENAME_PATTERN '${name}-{i}', OVERWRITE_OR_IGNORE)`
          : `COPY (SELECT * EXCLUDE (month) FROM ${rows}) TO ${quoted(path.join(folder, `${name}-0.parquet`))} (${form})`,
      );
    }
    const commit: Commit = { part, batches, remove };
    appendDurably(path.join(this.#own, 'journal.ndjson'), `${JSON.stringify(commit)}\n`);
    this.#part = part;
    this.#apply(commit);
  }

  /** Does what a line of the journal says; again where that was begun. */
  #apply({ part, remove, batches }: Commit): void {
    const sealing = this.#sealing(part);
    for (const file of existsSync(sealing) ? readdirSync(sealing, { recursive: true, encoding: 'utf8' }) : []) {
      if (!file.endsWith('.parquet')) continue;
      const target = path.join(this.directory, file);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(sealing, file), target);
    }
    for (const file of remove) rmSync(path.join(this.directory, file), { force: true });
    for (const batch of batches) rmSync(path.join(this.#own, 'new', batch), { recursive: true, force: true });
    rmSync(sealing, { recursive: true, force: true });
  }

  #sealing(part: number): string {
    return path.join(this.#own, 'sealing', String(part));
  }

  /** A torn last line is a step that never held. */
  #journal(): Commit[] {
    const file = path.join(this.#own, 'journal.ndjson');
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) writeFileSync(file, whole);
    return whole
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Commit);
  }

  #lock(): void {
    const file = path.join(this.#own, 'lock');
    const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
    if (Number.isInteger(other) && other !== process.pid && isAlive(other))
      throw new UsageError(`${this.directory} is being built by process ${other}`);
    writeFileSync(file, String(process.pid));
  }

  unlock(): void {
    rmSync(path.join(this.#own, 'lock'), { force: true });
  }

  /** A small file of our own beside the tables, written whole. */
  writeOwn(name: string, text: string): void {
    const file = path.join(this.#own, name);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }

  readOwn(name: string): string | undefined {
    const file = path.join(this.#own, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function appendDurably(file: string, text: string): void {
  appendFileSync(file, text);
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
