import type { PackedFacts } from '../claims/packedFacts.ts';
import type { AnalysisJob, FactsCache, MadeFacts } from './factsCache.ts';

/** What a server has where it runs in Node, wherever its files come from. */
export interface Engine {
  /** Facts kept in a folder of the client's, an absolute path outside the folders of articles (URIs); throws an `Error` that says why not. */
  openCache(place: string, folders: readonly string[]): FactsCache;
  /** Threads that analyse many articles; undefined where there is but one core, or no program file to start them from. */
  startAnalysts(): Analysts | undefined;
}

/** Articles are analysed elsewhere. */
export interface Analysts {
  /** Packed facts; rejects when the threads have ended, by themselves or by `end`. */
  analyse(job: AnalysisJob): Promise<Uint8Array>;
  unpack(packed: Uint8Array, hash: string): PackedFacts | undefined;
  end(): Promise<void>;
}

/** undefined where the threads fail: then whoever asks analyses by itself. */
export async function madeBy(analysts: Analysts, job: AnalysisJob): Promise<MadeFacts | undefined> {
  const packed = await analysts.analyse(job).catch(() => undefined);
  return packed && { packed, unpack: analysts.unpack };
}
