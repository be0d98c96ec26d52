import type { Claim } from '../claims/claim.ts';
import { claimKeys, comparable } from '../claims/compare/comparable.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { changedBetween } from './changes.ts';
import type { IndexView } from './corpusIndex.ts';
import type { ClaimPlace } from './snapshot.ts';

/** The other claims of the folder that may be compared with one, split by whether they agree with it. */
export function rivalsOf(
  file: string,
  claim: Claim,
  index: IndexView,
  knowledge: Knowledge,
  maxDays: number,
): { readonly agree: readonly ClaimPlace[]; readonly differ: readonly ClaimPlace[] } {
  const agree: ClaimPlace[] = [];
  const differ: ClaimPlace[] = [];
  const seen = new Set<Claim>([claim]);
  for (const key of claimKeys(claim)) {
    const bucket = index.claims.get(key) ?? [];
    const changed = changedBetween(bucket, knowledge);
    for (const posting of bucket)
      for (const other of posting.items) {
        if (seen.has(other)) continue;
        seen.add(other);
        const verdict = comparable(claim, other, {
          sameArticle: posting.file === file,
          maxDays,
          changedBetween: changed,
        });
        if (verdict.relation === 'agree') agree.push({ file: posting.file, claim: other });
        else if (verdict.relation === 'conflict') differ.push({ file: posting.file, claim: other });
      }
  }
  return { agree, differ };
}
