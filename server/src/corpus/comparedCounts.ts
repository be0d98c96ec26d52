import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { ComparedCounts } from '../claims/filedClaims.ts';
import { postingsOf } from './postings.ts';

export const NOTHING_COMPARED: ComparedCounts = { rates: 0, amounts: 0, dates: 0 };

/** The counts with one version of an article in place of another; either may be absent. */
export function recount(
  counts: ComparedCounts,
  old: ArticleFacts | undefined,
  now: ArticleFacts | undefined,
): ComparedCounts {
  const [before, after] = [old, now].map(facts => (facts ? postingsOf(facts).compared : NOTHING_COMPARED)) as [
    ComparedCounts,
    ComparedCounts,
  ];
  const next = (kind: keyof ComparedCounts): number => counts[kind] + after[kind] - before[kind];
  return { rates: next('rates'), amounts: next('amounts'), dates: next('dates') };
}
