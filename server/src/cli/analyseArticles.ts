import path from 'node:path';
import { faultText } from '../base/faultText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FactsCache } from '../lsp/factsCache.ts';
import { FactsStore, versionOfFacts } from '../lsp/factsStore.ts';
import type { ArticleFile } from './articles.ts';
import { analyseFolder, KnowledgeShelf } from './folderAnalysis.ts';
import { type Invocation, UsageError } from './options.ts';
import { progressOf } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The articles of a command, analysed as its options ask (--no-knowledge, --cache) and compared. */
export async function analyseArticles(
  command: Invocation,
  terminal: Terminal,
  files: readonly ArticleFile[],
): Promise<{ readonly corpus: Corpus; readonly shelf: KnowledgeShelf }> {
  const shelf = new KnowledgeShelf(!command.options.flag('no-knowledge'));
  const cache = cacheOf(command, terminal);
  const corpus = analyseFolder(files, shelf, { progress: progressOf(terminal), cache });
  await cache?.end();
  return { corpus, shelf };
}

/** The cache of --cache; undefined where none is asked for. */
export function cacheOf({ options }: Invocation, terminal: Terminal): FactsCache | undefined {
  const given = options.text('cache');
  if (given === undefined) return undefined;
  const version = `${terminal.version()} ${versionOfFacts(terminal.program, !options.flag('no-knowledge'))}`;
  try {
    return new FactsStore(path.resolve(terminal.directory, given), version);
  } catch (error) {
    throw new UsageError(`--cache ${given}: ${faultText(error)}`);
  }
}
