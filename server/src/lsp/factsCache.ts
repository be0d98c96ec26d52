import { analyse, hashOfFacts } from '../claims/analyse.ts';
import type { AnalysisContext, ArticleFacts } from '../claims/articleFacts.ts';
import type { ArticleOptions } from '../text/article.ts';

/** Facts kept from one run of the program to the next, by `ArticleFacts.hash`: of one version of the program and its knowledge. */
export interface FactsCache {
  /** undefined where there are none, or none that can be used. */
  get(hash: string): ArticleFacts | undefined;
  put(facts: ArticleFacts): void;
  /** Keeps what was put, where it is worth a file of its own. */
  flush(): Promise<void>;
  /** The same, whatever its size, before the program ends. */
  end(): Promise<void>;
}

/** The facts of an article on the disk, from the cache where they are there; `recalled` says so. */
export function recallOrAnalyse(
  cache: FactsCache | undefined,
  file: string,
  text: string,
  options: ArticleOptions,
  context: AnalysisContext,
): { readonly facts: ArticleFacts; readonly recalled: boolean } {
  const kept = cache?.get(hashOfFacts(file, text, options, context.settings));
  // The length is a second witness beside the hash.
  if (kept?.length === text.length) return { facts: kept, recalled: true };
  const facts = analyse(file, text, options, context);
  if (facts.fault === undefined) cache?.put(facts);
  return { facts, recalled: false };
}
