import type { PlainMention } from '../exchange/exchanged.ts';
import type { CopyPair } from './agreement.ts';

/** Of one type of mention, or of "all". */
export interface SpanCount {
  readonly type: string;
  readonly a: number;
  readonly b: number;
  /** Same type, same ends. */
  readonly exact: number;
  /** Same type and a character in common, each mention counted once. */
  readonly overlapping: number;
  /** F1 of each: twice the common ones over all marked by both sides; null where neither marks any. */
  readonly exactF1: number | null;
  readonly overlappingF1: number | null;
}

export function countSpans(pairs: readonly CopyPair[]): SpanCount[] {
  const counts = new Map<string, { a: number; b: number; exact: number; overlapping: number }>();
  const of = (type: string) => {
    const known = counts.get(type);
    if (known) return known;
    const fresh = { a: 0, b: 0, exact: 0, overlapping: 0 };
    counts.set(type, fresh);
    return fresh;
  };
  for (const { a, b } of pairs) {
    for (const { type } of a.mentions) of(type).a++;
    for (const { type } of b.mentions) of(type).b++;
    const left = [...b.mentions];
    const take = (mention: PlainMention, fits: (other: PlainMention) => boolean): boolean => {
      const at = left.findIndex(other => other.type === mention.type && fits(other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    };
    // Exact ones first, so that no overlap takes another's equal away.
    const rest = a.mentions.filter(mention => {
      const same = take(mention, other => other.start === mention.start && other.end === mention.end);
      if (same) {
        of(mention.type).exact++;
        of(mention.type).overlapping++;
      }
      return !same;
    });
    for (const mention of rest)
      if (take(mention, other => other.start < mention.end && mention.start < other.end))
        of(mention.type).overlapping++;
  }
  const f1 = (common: number, all: number): number | null => (all === 0 ? null : (2 * common) / all);
  const withScores = (
    type: string,
    { a, b, exact, overlapping }: Omit<SpanCount, 'type' | 'exactF1' | 'overlappingF1'>,
  ): SpanCount => ({
    type,
    a,
    b,
    exact,
    overlapping,
    exactF1: f1(exact, a + b),
    overlappingF1: f1(overlapping, a + b),
  });
  const total = { a: 0, b: 0, exact: 0, overlapping: 0 };
  for (const one of counts.values())
    for (const key of ['a', 'b', 'exact', 'overlapping'] as const) total[key] += one[key];
  return [
    ...[...counts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([type, count]) => withScores(type, count)),
    withScores('all', total),
  ];
}
