import path from 'node:path';
import { type TableName, tables } from '../../archive/tables.ts';
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
  const files = new Map(
    tables.map(({ name }) => [
      name,
      store.files(name).filter(file => {
        const place = placeOf(file);
        return parts.has(`${place.month} ${place.part}`);
      }),
    ]),
  );
  await store.replace(db, [...files.values()].flat(), ({ name }) => {
    const own = files.get(name) ?? [];
    if (own.length === 0) return undefined;
    return `(SELECT r.* EXCLUDE (tw_part) FROM ${store.rowsOf(name, `*, ${PART} AS tw_part`, own)} r WHERE NOT EXISTS (SELECT 1 FROM stale s WHERE s.id = r.id AND s.month = r.month AND s.tw_part = r.tw_part))`;
  });
}

function placeOf(file: string): { readonly month: string; readonly part: number } {
  return {
    month: path.basename(path.dirname(file)).slice('month='.length),
    part: Number(/tw-(\d+)/.exec(path.basename(file))?.[1] ?? 0),
  };
}

async function merge(store: ArchiveStore, db: Database): Promise<void> {
  const many = new Map<TableName, string[]>();
  for (const { name } of tables) {
    const byMonth = new Map<string, string[]>();
    for (const file of store.files(name)) {
      const { month } = placeOf(file);
      const list = byMonth.get(month);
      if (list) list.push(file);
      else byMonth.set(month, [file]);
    }
    const files = [...byMonth.values()].filter(list => list.length > MOST_FILES).flat();
    if (files.length) many.set(name, files);
  }
  if (many.size === 0) return;
  await store.replace(db, [...many.values()].flat(), ({ name }) => {
    const files = many.get(name);
    return files && store.rowsOf(name, '*', files);
  });
}
