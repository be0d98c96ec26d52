import { asCsv, asMarkdown } from '../../formats/table.ts';
import { columns } from '../columns.ts';
import { UsageError } from '../options.ts';
import { type ExitStatus, printable, printableJson, type Terminal } from '../terminal.ts';
import type { Database, ResultRow, Value } from './duckdb.ts';

/** Prints the rows of a query: JSON one a line as they come, the other formats together. */
export async function printRows(db: Database, query: string, format: string, terminal: Terminal): Promise<ExitStatus> {
  const all: ResultRow[] = [];
  try {
    for await (const rows of db.stream(query))
      for (const row of rows)
        if (format === 'json') await terminal.out(`${printableJson(row)}\n`);
        else all.push(row);
  } catch (error) {
    throw new UsageError(`the query cannot be run (${(error as Error).message.split('\n')[0]})`);
  }
  const [first] = all;
  if (!first) return 0;
  const table = { titles: Object.keys(first), rows: all.map(row => Object.values(row).map(cell)) };
  if (format === 'csv') await terminal.out(asCsv(table));
  else if (format === 'markdown') await terminal.out(asMarkdown(table));
  else
    await terminal.out(
      `${columns(
        table.titles,
        table.rows.map(row => row.map(printable)),
      ).join('\n')}\n`,
    );
  return 0;
}

const cell = (value: Value): string => (value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value));
