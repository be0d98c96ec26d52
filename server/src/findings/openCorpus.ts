import { Corpus, type CorpusOptions } from '../corpus/corpus.ts';

/** A corpus with all folder-wide checks in it: what the server and the command line use. */
export const openCorpus = (options: CorpusOptions): Corpus => new Corpus(options);
