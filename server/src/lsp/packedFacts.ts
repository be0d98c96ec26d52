import { gunzipSync, gzipSync } from 'node:zlib';
import { compact } from '../base/detach.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';

/** Facts as bytes, for the disk and for other threads: JSON, which any run of the same program reads back, packed with a checksum. */
export const packFacts = (facts: ArticleFacts): Uint8Array<ArrayBuffer> =>
  gzipSync(JSON.stringify(facts), { level: 1 }) as Uint8Array<ArrayBuffer>;

/** undefined where the bytes are damaged or hold the facts of another text. */
export function unpackFacts(bytes: Uint8Array, hash: string): ArticleFacts | undefined {
  try {
    const facts = JSON.parse(gunzipSync(bytes).toString()) as ArticleFacts;
    if (facts.hash !== hash) return undefined;
    compact(facts);
    return Object.freeze(facts);
  } catch {
    return undefined;
  }
}
