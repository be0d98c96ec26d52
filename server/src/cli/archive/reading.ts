import { type Candidates, type Confirmed, confirm } from '../../archive/confirm.ts';
import { restoreFacts } from '../../archive/keptFacts.ts';
import type { KeyKind } from '../../archive/keyRows.ts';
import { candidatesQuery, wantedQuery } from '../../archive/queries.ts';
import { tables } from '../../archive/tables.ts';
import type { ArticleFacts } from '../../claims/articleFacts.ts';
import { COMPARE_DAYS } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { noSettings } from '../../settings/settings.ts';
import type { ArticleFolder } from '../articles.ts';
import { KnowledgeShelf } from '../folderAnalysis.ts';
import { Database, quoted } from './duckdb.ts';
import { NOWHERE } from './sources.ts';
import { ArchiveStore } from './store.ts';

/** Of DuckDB, in megabytes. */
const MEMORY = 1024;

/** What is judged of an archive: the findings, and the facts of the articles that have a part in them. */
export interface Judged extends Confirmed {
  readonly facts: ReadonlyMap<string, ArticleFacts>;
}

/** An archive opened for questions. */
export class ArchiveReading {
  readonly db: Database;
  readonly knowledge: Knowledge;
  readonly #folders: ReadonlyMap<string, ArticleFolder>;
  /** Articles of folders with settings; only these have any. */
  readonly #sources = new Map<string, string>();

  private constructor(db: Database, folders: ReadonlyMap<string, ArticleFolder>, names: boolean) {
    this.db = db;
    this.#folders = folders;
    const [only] = folders.values();
    this.knowledge = new KnowledgeShelf(names).of(folders.size === 1 && only ? only.settings : noSettings);
  }

  static async open(directory: string, names: boolean): Promise<ArchiveReading> {
    const store = ArchiveStore.read(directory);
    const db = await Database.open(store.scratch, MEMORY, 2);
    for (const { name } of tables) await db.run(`CREATE VIEW ${name} AS SELECT * FROM ${store.rowsOf(name)}`);
    const folders = JSON.parse(store.readOwn('folders.json') ?? '{}') as Record<string, ArticleFolder>;
    // Settings that another version of the program has kept may lack what this one knows.
    const whole = Object.entries(folders).map(
      ([source, folder]) => [source, { ...folder, settings: { ...noSettings, ...folder.settings } }] as const,
    );
    return new ArchiveReading(db, new Map(whole), names);
  }

  close(): void {
    this.db.close();
  }

  /** How many articles were read by another program or with other knowledge than these. */
  async otherwiseRead(program: string, knowledge: string | null): Promise<number> {
    const known = knowledge === null ? 'NULL' : quoted(knowledge);
    const [row] = await this.db.rows<{ n: number }>(
      `SELECT count(*) AS n FROM articles WHERE program <> ${quoted(program)} OR knowledge IS DISTINCT FROM ${known}`,
    );
    return row?.n ?? 0;
  }

  async count(): Promise<number> {
    const [row] = await this.db.rows<{ n: number }>('SELECT count(*) AS n FROM articles');
    return row?.n ?? 0;
  }

  folderOf(file: string): ArticleFolder {
    return this.#folders.get(this.#sources.get(file) ?? '') ?? NOWHERE;
  }

  /** The facts of the articles whose ids a query gives. */
  async factsOf(ids: string): Promise<ArticleFacts[]> {
    const facts: ArticleFacts[] = [];
    for await (const rows of this.db.stream<{ facts: string }>(`SELECT facts FROM facts WHERE id IN (${ids})`))
      for (const row of rows) facts.push(restoreFacts(row.facts));
    if (this.#folders.size)
      for (const { id, source } of await this.db.rows<{ id: string; source: string }>(
        `SELECT id, source FROM articles WHERE id IN (${ids})`,
      ))
        this.#sources.set(id, source);
    return facts;
  }

  /** The contradictions of the whole archive: candidates by SQL, each judged by the engine of the editor. */
  async judge(): Promise<Judged> {
    await this.db.run(`CREATE OR REPLACE TEMP TABLE candidates AS ${candidatesQuery}`);
    await this.db.run(`CREATE OR REPLACE TEMP TABLE wanted AS ${wantedQuery}`);
    const facts = await this.factsOf('SELECT id FROM wanted');
    const candidates: Record<KeyKind, Set<string>> = {
      claim: new Set(),
      article: new Set(),
      sentence: new Set(),
    };
    for (const { kind, bucket } of await this.db.rows<{ kind: KeyKind; bucket: string }>(
      'SELECT DISTINCT kind, bucket FROM candidates',
    ))
      candidates[kind].add(bucket);
    const confirmed = confirm(facts, candidates satisfies Candidates, {
      knowledge: this.knowledge,
      folderOf: file => this.folderOf(file),
      maxDays: COMPARE_DAYS,
    });
    return { ...confirmed, facts: new Map(facts.map(one => [one.file, one])) };
  }
}
