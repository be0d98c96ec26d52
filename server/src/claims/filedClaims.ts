import type { ZoneKind } from '../text/article.ts';
import type { ArticleFacts } from './articleFacts.ts';
import type { Claim } from './claim.ts';
import { claimKeys } from './compare/comparable.ts';

/** Zones that state nothing: furniture, other articles' headlines, and notices that repeat a wrong figure on purpose. */
export const SILENT_ZONES: ReadonlySet<ZoneKind> = new Set(['header', 'credit', 'related', 'correction', 'dateline']);

/** How many statements can meet others of their kind: those whose key is complete, of the zones that state something. */
export interface ComparedCounts {
  readonly rates: number;
  /** Amounts and counts of things. */
  readonly amounts: number;
  /** Days of events, and lengths of time. */
  readonly dates: number;
}

/** The claims of an article as the index files them. */
export interface FiledClaims {
  /** A key with the places in `ArticleFacts.claims` of those that are filed under it. */
  readonly keys: readonly (readonly [key: string, ...claims: number[]])[];
  readonly compared: ComparedCounts;
}

const KINDS: Readonly<Record<Claim['kind'], keyof ComparedCounts | undefined>> = {
  rate: 'rates',
  quantity: 'amounts',
  count: 'amounts',
  date: 'dates',
  duration: 'dates',
  office: undefined,
};

export function fileClaims({ claims, sentences }: Pick<ArticleFacts, 'claims' | 'sentences'>): FiledClaims {
  const places = new Map<string, [string, ...number[]]>();
  const compared: Record<keyof ComparedCounts, number> = { rates: 0, amounts: 0, dates: 0 };
  for (const [i, claim] of claims.entries()) {
    const zone = sentences[claim.sentence]?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    const keys = claimKeys(claim);
    const kind = KINDS[claim.kind];
    if (kind && keys.length > 0) compared[kind]++;
    for (const key of keys) {
      const own = places.get(key);
      if (own) own.push(i);
      else places.set(key, [key, i]);
    }
  }
  return { keys: [...places.values()], compared };
}
