import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { postingsOf } from './postings.ts';

/** How many statements can meet others of their kind: those whose key is complete, of the zones that state something. */
export interface ComparedCounts {
  readonly rates: number;
  /** Amounts and counts of things. */
  readonly amounts: number;
  /** Days of events, and lengths of time. */
  readonly dates: number;
}

const KINDS: Readonly<Record<Claim['kind'], keyof ComparedCounts | undefined>> = {
  rate: 'rates',
  quantity: 'amounts',
  count: 'amounts',
  date: 'dates',
  duration: 'dates',
  office: undefined,
};

export const NOTHING_COMPARED: ComparedCounts = { rates: 0, amounts: 0, dates: 0 };

/** The counts with one version of an article in place of another; either may be absent. */
export function recount(
  counts: ComparedCounts,
  old: ArticleFacts | undefined,
  now: ArticleFacts | undefined,
): ComparedCounts {
  const next: Record<keyof ComparedCounts, number> = { ...counts };
  for (const [facts, step] of [
    [old, -1],
    [now, 1],
  ] as const)
    for (const claim of facts ? new Set([...postingsOf(facts).claims.values()].flat()) : []) {
      const kind = KINDS[claim.kind];
      if (kind) next[kind] += step;
    }
  return next;
}
