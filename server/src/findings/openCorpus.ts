import { COMPARE_DAYS, Corpus, type CorpusOptions } from '../corpus/corpus.ts';
import { FindingsEngine } from './engine.ts';

/** A corpus with all folder-wide checks in it: what the server and the command line use. */
export function openCorpus(options: CorpusOptions): Corpus {
  const { folderOf, meter, compareDays } = options;
  const engine = new FindingsEngine({
    // Asked for anew: a folder's own names come and go.
    get knowledge() {
      return options.knowledge;
    },
    folderOf,
    maxDays: compareDays ?? COMPARE_DAYS,
    ...(meter ? { meter } : {}),
  });
  return new Corpus(options, engine);
}
