import path from 'node:path';
import { faultText } from '../base/faultText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Analysts } from '../lsp/engine.ts';
import type { FactsCache } from '../lsp/factsCache.ts';
import { FactsStore, versionOfFacts } from '../lsp/factsStore.ts';
import { factsThreads } from '../lsp/factsThreads.ts';
import { threadCount } from '../lsp/nodeEngine.ts';
import type { ArticleFile } from './articles.ts';
import { analyseFolder, analyseFolderIn, KnowledgeShelf } from './folderAnalysis.ts';
import { type Invocation, UsageError } from './options.ts';
import { progressOf } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The articles of a command, analysed as its options ask (--no-knowledge, --cache, --workers) and compared. */
export async function analyseArticles(
  command: Invocation,
  terminal: Terminal,
  files: readonly ArticleFile[],
): Promise<{ readonly corpus: Corpus; readonly shelf: KnowledgeShelf }> {
  const shelf = new KnowledgeShelf(!command.options.flag('no-knowledge'));
  const cache = cacheOf(command, terminal);
  const help = { progress: progressOf(terminal), cache };
  const analysts = analystsFor(command, terminal, files.length);
  const corpus = analysts ? await analyseFolderIn(analysts, files, shelf, help) : analyseFolder(files, shelf, help);
  await Promise.all([cache?.end(), analysts?.end()]);
  return { corpus, shelf };
}

/** For fewer articles threads cost what they save, since each has to grow warm: measured on two cores. */
const MANY = 1_000;

function analystsFor({ options }: Invocation, { program }: Terminal, articles: number): Analysts | undefined {
  const given = options.text('workers');
  const count = given === undefined && articles < MANY ? 0 : workersOf(given, threadCount());
  if (program === undefined || count === 0 || (given === undefined && count === 1)) return undefined;
  return factsThreads(program, count, !options.flag('no-knowledge'));
}

/** The number of --workers. */
export function workersOf(given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 0 || count > 256) throw new UsageError('--workers is a number from 0 to 256');
  return count;
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
