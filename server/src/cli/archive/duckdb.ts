import { UsageError } from '../options.ts';

/** A value of a result, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[];
export type ResultRow = Readonly<Record<string, Value>>;

/** What is used of DuckDB, which is an optional dependency: loaded by those who ask for it, never part of the bundle. */
export class Database {
  readonly #instance: Instance;
  readonly #connection: Connection;

  private constructor(instance: Instance, connection: Connection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** A database in memory that spills to `scratch`; `memory` in megabytes. */
  static async open(scratch: string, memory: number, threads: number): Promise<Database> {
    const { DuckDBInstance } = await load();
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${memory}MB`,
      threads: String(threads),
      temp_directory: scratch,
      preserve_insertion_order: 'false',
      // Of many partitions, rows are held in memory up to so many.
      partitioned_write_flush_threshold: '8192',
      // Nothing is fetched: what is read lies on this machine.
      autoinstall_known_extensions: 'false',
    });
    return new Database(instance, await instance.connect());
  }

  /** The same database beside this one: a query ends the stream that is open, and a stream here goes on while others ask there. */
  async beside(): Promise<Database> {
    return new Database(this.#instance, await this.#instance.connect());
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** All rows of a query. */
  async rows<T extends ResultRow>(sql: string): Promise<T[]> {
    const result = await this.#connection.run(sql);
    return (await result.getRowObjectsJS()).map(plain) as T[];
  }

  /** The rows of a query in pieces, for results of any size. */
  async *stream<T extends ResultRow>(sql: string): AsyncGenerator<T[]> {
    const result = await this.#connection.stream(sql);
    for await (const rows of result.yieldRowObjectJs()) yield rows.map(plain) as T[];
  }

  close(): void {
    this.#connection.closeSync();
  }
}

interface Result {
  getRowObjectsJS(): Promise<Record<string, unknown>[]>;
  yieldRowObjectJs(): AsyncIterable<Record<string, unknown>[]>;
}
interface Instance {
  connect(): Promise<Connection>;
}
interface Connection {
  run(sql: string): Promise<Result>;
  stream(sql: string): Promise<Result>;
  closeSync(): void;
}

async function load(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UsageError(
      'an archive needs the package @duckdb/node-api beside the program: npm install @duckdb/node-api',
    );
  }
}

const plain = (row: Record<string, unknown>): ResultRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));

/** Whole numbers of 64 bits stay within 53 here, and days come as moments in UTC. */
function plainValue(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Value);
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const listOf = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
