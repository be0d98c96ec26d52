import { restoreFacts } from '../../archive/keptFacts.ts';
import { openCorpus } from '../../findings/openCorpus.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { noSettings } from '../../settings/settings.ts';
import type { Database } from './duckdb.ts';
import type { ArchiveStore } from './store.ts';

/** One more than the articles beyond which a sentence says nothing of when another was written. */
const ENOUGH = 51;

/**
 * The undated articles to be annotated again, with the day that near-duplicates lend them now; by the rules of the editor's folder, of
 * which only what shares a sentence with an undated article is loaded.
 */
export async function lentDays(store: ArchiveStore, db: Database): Promise<Map<string, string | undefined>> {
  const undated = `SELECT id FROM ${store.rowsOf('articles')} WHERE published IS NULL OR published_by = 'neighbour'`;
  const [{ n = 0 } = {}] = await db.rows<{ n: number }>(`SELECT count(*) AS n FROM (${undated})`);
  if (n === 0) return new Map();
  const facts = `WITH undated AS (${undated}),
    sentences AS (SELECT DISTINCT id, bucket FROM ${store.rowsOf('keys')} WHERE kind = 'sentence'),
    shared AS (SELECT DISTINCT bucket FROM sentences WHERE id IN (SELECT id FROM undated)),
    near AS (SELECT id, row_number() OVER (PARTITION BY bucket ORDER BY id) AS nth FROM sentences WHERE bucket IN (SELECT bucket FROM shared))
    SELECT facts FROM ${store.rowsOf('facts')} WHERE id IN (SELECT id FROM near WHERE nth <= ${ENOUGH} UNION SELECT id FROM undated)`;
  const corpus = openCorpus({
    knowledge: loadKnowledge({ names: false }),
    folderOf: () => ({ prefix: '', settings: noSettings }),
  });
  for await (const rows of db.stream<{ facts: string }>(facts))
    for (const row of rows) corpus.set(restoreFacts(row.facts));
  return new Map(corpus.takeNeighbourChanges().map(({ file, neighbour }) => [file, neighbour]));
}
