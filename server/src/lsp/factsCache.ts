import { hashText } from '../base/hash.ts';
import { analyse, hashWithText } from '../claims/analyse.ts';
import type { AnalysisContext, ArticleFacts } from '../claims/articleFacts.ts';
import type { PackedFacts } from '../claims/packedFacts.ts';
import type { ArticleOptions } from '../text/article.ts';

/** An article on the disk with all that its facts depend on. */
export interface AnalysisJob {
  /** Relative to the folder whose settings hold. */
  readonly path: string;
  readonly text: string;
  /** `hashText` of it, where that is known. */
  readonly textHash?: string | undefined;
  readonly options: ArticleOptions;
  readonly context: AnalysisContext;
}

/** What was found in them (`Corpus.packJudged`), and by what their files are known (`Stamps`). */
export type KeptKind = 'judged' | 'stamps';

/** Facts kept from one run of the program to the next, by `ArticleFacts.hash`: of one version of the program and its knowledge. */
export interface FactsCache {
  /** Whether it is worth asking. */
  has(hash: string): boolean;
  /** undefined where there are none, or none that can be used. */
  get(hash: string): PackedFacts | undefined;
  /** `packed`: the same as bytes, where they are at hand. */
  put(facts: ArticleFacts, packed?: Uint8Array): void;
  /** What is kept of the articles of some folders together, part by part; undefined where nothing is. `key` has no more than 16 letters and digits. */
  recall(kind: KeptKind, key: string): readonly Uint8Array[] | undefined;
  /** Puts this in the place of what was kept. */
  keep(kind: KeptKind, key: string, parts: readonly Uint8Array[]): Promise<void>;
  /** Keeps what was put, where it is worth a file of its own. */
  flush(): Promise<void>;
  /** The same, whatever its size, before the program ends. */
  end(): Promise<void>;
}

/** Facts that another thread made. */
export interface MadeFacts {
  readonly packed: Uint8Array;
  unpack(packed: Uint8Array, hash: string): PackedFacts | undefined;
}

export const hashOfJob = ({ path, text, textHash, options, context }: AnalysisJob): string =>
  hashWithText(textHash ?? hashText(text), path, options, context.settings);

/** The facts of an article: those that are made already, if they are still of this text under these settings, else those of the cache, else new ones. */
export function factsOfJob(
  job: AnalysisJob,
  cache: FactsCache | undefined,
  made?: MadeFacts,
): { readonly facts: ArticleFacts; readonly recalled: boolean } {
  const kept = made ? undefined : cache?.get(hashOfJob(job));
  // The length is a second witness beside the hash.
  if (kept?.length === job.text.length) return { facts: kept, recalled: true };
  const ready = made?.unpack(made.packed, hashOfJob(job));
  const facts = ready ?? analyse(job.path, job.text, job.options, job.context);
  if (facts.fault === undefined) cache?.put(facts, ready && made?.packed);
  return { facts, recalled: false };
}
