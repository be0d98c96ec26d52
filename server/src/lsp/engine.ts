import type { FactsCache } from './factsCache.ts';

/** What a server has where it runs in Node, wherever its files come from. */
export interface Engine {
  /** Facts kept in a folder of the client's, an absolute path outside the folders of articles (URIs); throws an `Error` that says why not. */
  openCache(place: string, folders: readonly string[]): FactsCache;
}
