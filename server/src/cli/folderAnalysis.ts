import path from 'node:path';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { filedAs } from '../claims/articleLookup.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpus } from '../findings/openCorpus.ts';
import { articleRules } from '../findings/rules.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { type Analysts, madeBy } from '../lsp/engine.ts';
import { type AnalysisJob, type FactsCache, factsOfJob, hashOfJob, type MadeFacts } from '../lsp/factsCache.ts';
import { addsKnowledge, type FolderSettings, noSettings } from '../settings/settings.ts';
import type { ArticleFile, ArticleFolder } from './articles.ts';
import type { Progress } from './progress.ts';

/** The knowledge for a folder: what ships, and what its settings add. Loaded once for all folders that add nothing. */
export class KnowledgeShelf {
  readonly #names: boolean;
  #plain: Knowledge | undefined;
  readonly #own = new Map<FolderSettings, Knowledge>();

  constructor(names: boolean) {
    this.#names = names;
  }

  of(settings: FolderSettings): Knowledge {
    if (!addsKnowledge(settings)) {
      this.#plain ??= loadKnowledge({ names: this.#names });
      return this.#plain;
    }
    let own = this.#own.get(settings);
    if (!own) {
      own = loadKnowledge({ names: this.#names, settings });
      this.#own.set(settings, own);
    }
    return own;
  }
}

/** What an analysis of a folder may use: where it is told how far it is, and facts of an earlier run. */
export interface FolderHelp {
  readonly progress?: Progress | undefined;
  readonly cache?: FactsCache | undefined;
}

/** Analyses articles and compares them with each other. */
export function analyseFolder(files: readonly ArticleFile[], shelf: KnowledgeShelf, help: FolderHelp = {}): Corpus {
  const folder = new FolderAnalysis(files, shelf, help);
  for (const file of files) folder.take(file);
  return folder.finish();
}

/** Articles given to threads before their turn comes. */
const AHEAD = 64;

/** The same, with threads that analyse what is not in the cache. */
export async function analyseFolderIn(
  analysts: Analysts,
  files: readonly ArticleFile[],
  shelf: KnowledgeShelf,
  help: FolderHelp,
): Promise<Corpus> {
  const folder = new FolderAnalysis(files, shelf, help);
  const made = (file: ArticleFile): Promise<MadeFacts | undefined> | undefined => {
    const job = jobOf(file, shelf, undefined);
    return help.cache?.has(hashOfJob(job)) ? undefined : madeBy(analysts, job);
  };
  const ahead = files.slice(0, AHEAD).map(made);
  for (const [i, file] of files.entries()) {
    folder.take(file, await ahead.shift());
    const next = files[i + AHEAD];
    if (next) ahead.push(made(next));
  }
  return folder.finish();
}

class FolderAnalysis {
  readonly #files: ReadonlyMap<string, ArticleFile>;
  readonly #shelf: KnowledgeShelf;
  readonly #help: FolderHelp;
  readonly #corpus: Corpus;
  #done = 0;

  constructor(files: readonly ArticleFile[], shelf: KnowledgeShelf, help: FolderHelp) {
    this.#files = new Map(files.map(file => [file.name, file]));
    this.#shelf = shelf;
    this.#help = help;
    const nowhere: ArticleFolder = { prefix: '', settings: noSettings, whole: false };
    const folders = new Set(files.map(file => file.folder));
    const [only] = folders;
    this.#corpus = openCorpus({
      knowledge: shelf.of(folders.size === 1 && only ? only.settings : noSettings),
      folderOf: name => this.#files.get(name)?.folder ?? nowhere,
    });
  }

  take(file: ArticleFile, made?: MadeFacts): void {
    this.#help.progress?.step(this.#done++, this.#files.size);
    this.#corpus.set(analyseFile(file, this.#shelf, undefined, this.#help.cache, made));
  }

  finish(): Corpus {
    this.#help.progress?.end();
    for (const { file: name, neighbour } of this.#corpus.takeNeighbourChanges()) {
      const file = this.#files.get(name);
      if (file) this.#corpus.set(analyseFile(file, this.#shelf, neighbour, this.#help.cache));
    }
    return this.#corpus;
  }
}

/** The facts of one article under its printed name; `neighbour` is the day that a near-duplicate lends it. */
export function analyseFile(
  file: ArticleFile,
  shelf: KnowledgeShelf,
  neighbour: string | undefined,
  cache?: FactsCache,
  made?: MadeFacts,
): ArticleFacts {
  const { facts } = factsOfJob(jobOf(file, shelf, neighbour), cache, made);
  return filedAs(facts, file.name);
}

function jobOf(file: ArticleFile, shelf: KnowledgeShelf, neighbour: string | undefined): AnalysisJob {
  const { path: name, text, kind, mailed } = file;
  const { settings } = file.folder;
  const override = Object.hasOwn(settings.articles.dates, name) ? settings.articles.dates[name] : undefined;
  return {
    path: name,
    text,
    options: {
      fileName: path.posix.basename(name),
      ...(kind !== undefined && { kind }),
      ...(mailed !== undefined && { mailed }),
      ...(override !== undefined && { override }),
      ...(neighbour !== undefined && { neighbour }),
    },
    context: { knowledge: shelf.of(settings), settings, rules: articleRules },
  };
}
