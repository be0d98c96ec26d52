import { createHash } from 'node:crypto';
import { tables } from '../../../server/src/archive/tables.ts';

/** Without the optional package the tests of the archive are skipped, and counted as such. */
export const hasDuckdb = await import('@duckdb/node-api').then(
  () => true,
  () => false,
);

/** Of all rows of all tables, sorted: equal archives have it in common, however they came about. `run` runs the program. */
export async function archiveDigest(
  run: (args: readonly string[]) => Promise<{ readonly out: string }>,
  archive: string,
): Promise<string> {
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const { out } = await run(['archive', 'sql', archive, `SELECT * FROM ${name} ORDER BY ALL`, '--format', 'json']);
    hash.update(`${name}\n${out}`);
  }
  return hash.digest('hex');
}
