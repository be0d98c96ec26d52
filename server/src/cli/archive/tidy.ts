import path from 'node:path';
import { type TableName, tables } from '../../archive/tables.ts';
import { grouped } from '../../base/grouped.ts';
import { type Database, quoted } from './duckdb.ts';
import type { ArchiveStore } from './store.ts';

/** Files of one month of a table beyond these are merged: each costs a reader an open and a footer. */
const MOST_FILES = 6;

const PART = String.raw`CAST(regexp_extract(filename, 'tw-(\d+)', 1) AS INTEGER)`;

/**
 * Takes the rows of articles away that have newer ones, or that are in no source any more, and merges small files. `gone`: ids of the
 * latter.
 */
export async function tidy(store: ArchiveStore, db: Database, gone: readonly string[]): Promise<void> {
  await dropStale(store, db, gone);
  await merge(store, db);
}

async function dropStale(store: ArchiveStore, db: Database, gone: readonly string[]): Promise<void> {
  await db.run('CREATE OR REPLACE TEMP TABLE gone (id VARCHAR)');
  for (let i = 0; i < gone.length; i += 1000)
    await db.run(
      `INSERT INTO gone VALUES ${gone
        .slice(i, i + 1000)
        .map(id => `(${quoted(id)})`)
        .join(', ')}`,
    );
  const rows = store.rowsOf('articles', `id, month, ${PART} AS tw_part`);
  await db.run(`CREATE OR REPLACE TEMP TABLE stale AS
    WITH known AS (SELECT * FROM ${rows}),
    newest AS (SELECT id, max(tw_part) AS tw_part FROM known GROUP BY id HAVING count(*) > 1)
    SELECT known.id, known.month, known.tw_part FROM known JOIN newest USING (id) WHERE known.tw_part < newest.tw_part
    UNION SELECT id, month, tw_part FROM known WHERE id IN (SELECT id FROM gone)`);
  const touched = await db.rows<{ month: string; part: number }>('SELECT DISTINCT month, tw_part AS part FROM stale');
  if (touched.length === 0) return;
  const parts = new Set(touched.map(({ month, part }) => `${month} ${part}`));
  await replaceByMonth(
    store,
    db,
    file => parts.has(`${monthOf(file)} ${partOf(file)}`),
    (name, files) =>
      `(SELECT r.* EXCLUDE (tw_part) FROM ${store.rowsOf(name, `*, ${PART} AS tw_part`, files)} r WHERE NOT EXISTS (SELECT 1 FROM stale s WHERE s.id = r.id AND s.month = r.month AND s.tw_part = r.tw_part))`,
  );
}

async function merge(store: ArchiveStore, db: Database): Promise<void> {
  const counts = new Map<string, number>();
  for (const { name } of tables)
    for (const file of store.files(name)) {
      const folder = path.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  await replaceByMonth(
    store,
    db,
    file => (counts.get(path.dirname(file)) ?? 0) > MOST_FILES,
    (name, files) => store.rowsOf(name, '*', files),
  );
}

/** Writes the chosen files anew, a month at a time, so that memory holds no more than what one needs. */
async function replaceByMonth(
  store: ArchiveStore,
  db: Database,
  isChosen: (file: string) => boolean,
  rowsOf: (name: TableName, files: string[]) => string,
): Promise<void> {
  const chosen = tables.flatMap(({ name }) =>
    store
      .files(name)
      .filter(isChosen)
      .map(file => ({ name, file })),
  );
  for (const [month, own] of grouped(chosen, ({ file }) => monthOf(file)))
    await store.replace(
      db,
      month,
      own.map(({ file }) => file),
      ({ name }) => {
        const files = own.filter(one => one.name === name).map(({ file }) => file);
        return files.length ? rowsOf(name, files) : undefined;
      },
    );
}

const monthOf = (file: string): string => path.basename(path.dirname(file)).slice('month='.length);
const partOf = (file: string): number => Number(/tw-(\d+)/.exec(path.basename(file))?.[1] ?? 0);
