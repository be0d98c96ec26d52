import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleRows } from '../../archive/articleRows.ts';
import { tables } from '../../archive/tables.ts';
import { faultText } from '../../base/faultText.ts';
import { knowledgeVersion } from '../../knowledge/version.ts';
import type { OpenedText } from '../../text/source/openText.ts';
import type { ArticleFolder } from '../articles.ts';
import { analyseFile, KnowledgeShelf } from '../folderAnalysis.ts';
import { LONGEST_ROW } from './store.ts';

/** An article to be annotated. */
export interface Job extends OpenedText {
  readonly name: string;
  readonly path: string;
  /** Its folder, by number. */
  readonly folder: number;
  readonly day?: string;
  readonly neighbour?: string;
  readonly source: string;
  readonly stamp: string;
}

export interface Batch {
  /** Where the rows are written, and where the folder lies once it is whole. */
  readonly making: string;
  readonly made: string;
  readonly jobs: readonly Job[];
  /** Folders that this worker has not been told of yet. */
  readonly folders: readonly (readonly [number, ArticleFolder])[];
}

export interface BatchResult {
  readonly faults: readonly { readonly at: string; readonly fault: string }[];
}

export interface BatchOptions {
  readonly names: boolean;
  readonly program: string;
}

/** Annotates batches of articles and writes their rows: what a worker does. */
export class BatchAnnotator {
  readonly #options: BatchOptions;
  readonly #shelf: KnowledgeShelf;
  readonly #folders = new Map<number, ArticleFolder>();

  constructor(options: BatchOptions) {
    this.#options = options;
    this.#shelf = new KnowledgeShelf(options.names);
  }

  run({ making, made, jobs, folders }: Batch): BatchResult {
    for (const [number, folder] of folders) this.#folders.set(number, folder);
    const lines = new Map(tables.map(({ name }) => [name, [] as string[]]));
    const faults: { at: string; fault: string }[] = [];
    for (const job of jobs) {
      try {
        const rows = articleRows({
          facts: this.#analyse(job),
          source: job.source,
          stamp: job.stamp,
          program: this.#options.program,
          knowledge: this.#options.names ? knowledgeVersion() : null,
        });
        const written = tables.map(({ name }) => [name, rows[name].map(row => JSON.stringify(row))] as const);
        // A code unit is three bytes at most.
        if (written.some(([, list]) => list.some(line => line.length * 3 > LONGEST_ROW)))
          faults.push({ at: job.name, fault: 'says too much for one row of a table' });
        else for (const [name, list] of written) for (const line of list) lines.get(name)?.push(line);
      } catch (error) {
        faults.push({ at: job.name, fault: `the analysis failed (${faultText(error)})` });
      }
    }
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    for (const [name, rows] of lines)
      writeFileSync(path.join(making, `${name}.ndjson`), rows.length ? `${rows.join('\n')}\n` : '');
    renameSync(making, made);
    return { faults };
  }

  #analyse({ folder: number, day, neighbour, ...article }: Job) {
    const folder = this.#folders.get(number);
    if (!folder) throw new Error(`folder ${number} is not known`);
    const { settings } = folder;
    const dated =
      day === undefined
        ? settings
        : { ...settings, articles: { ...settings.articles, dates: { [article.path]: day } } };
    const facts = analyseFile({ ...article, folder: { ...folder, settings: dated } }, this.#shelf, neighbour);
    if (facts.fault !== undefined) throw new Error(facts.fault);
    return facts;
  }
}
