import path from 'node:path';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpus } from '../findings/openCorpus.ts';
import { articleRules } from '../findings/rules.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { type FactsCache, recallOrAnalyse } from '../lsp/factsCache.ts';
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
export function analyseFolder(
  files: readonly ArticleFile[],
  shelf: KnowledgeShelf,
  { progress, cache }: FolderHelp = {},
): Corpus {
  const byName = new Map(files.map(file => [file.name, file]));
  const nowhere: ArticleFolder = { prefix: '', settings: noSettings, whole: false };
  const folders = new Set(files.map(file => file.folder));
  const [only] = folders;
  const corpus = openCorpus({
    knowledge: shelf.of(folders.size === 1 && only ? only.settings : noSettings),
    folderOf: name => byName.get(name)?.folder ?? nowhere,
  });
  for (const [i, file] of files.entries()) {
    progress?.step(i, files.length);
    corpus.set(analyseFile(file, shelf, undefined, cache));
  }
  progress?.end();
  for (const { file: name, neighbour } of corpus.takeNeighbourChanges()) {
    const file = byName.get(name);
    if (file) corpus.set(analyseFile(file, shelf, neighbour, cache));
  }
  return corpus;
}

/** The facts of one article under its printed name; `neighbour` is the day that a near-duplicate lends it. */
export function analyseFile(
  file: ArticleFile,
  shelf: KnowledgeShelf,
  neighbour: string | undefined,
  cache?: FactsCache,
): ArticleFacts {
  const { settings } = file.folder;
  const override = Object.hasOwn(settings.articles.dates, file.path) ? settings.articles.dates[file.path] : undefined;
  const { facts } = recallOrAnalyse(
    cache,
    file.path,
    file.text,
    {
      fileName: path.posix.basename(file.path),
      ...(file.kind !== undefined && { kind: file.kind }),
      ...(file.mailed !== undefined && { mailed: file.mailed }),
      ...(override !== undefined && { override }),
      ...(neighbour !== undefined && { neighbour }),
    },
    { knowledge: shelf.of(settings), settings, rules: articleRules },
  );
  return { ...facts, file: file.name };
}
