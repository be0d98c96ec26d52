import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';

/** A slip changes a digit; of rates that are further apart one is another duty, or the same before or after a change. */
const MOST_TIMES = 3;

/**
 * Whether an article that gives two rates of one duty tells of a duty that changes, so that each may have its own time: it is only planned or
 * threatened, the article says of it what it was before or no longer is, or the rates are too far apart for a slip.
 */
export function mayHaveChanged({ claims }: ArticleFacts, a: Claim, b: Claim): boolean {
  if (a.modality === 'proposed' || b.modality === 'proposed') return true;
  const [x, y] = [a.value.number, b.value.number];
  if (x === null || y === null || Math.max(x, y) > MOST_TIMES * Math.min(x, y)) return true;
  return claims.some(
    other =>
      other !== a && other !== b && other.kind === 'rate' && isOver(other) && isOnSame(other, a) && isOnSame(other, b),
  );
}

const isOver = ({ modality, valid }: Claim): boolean => modality === 'lifted' || valid.to !== null;

/** The same duty, as far as both say. */
const isOnSame = ({ key: x }: Claim, { key: y }: Claim): boolean =>
  (['imposer', 'target', 'product'] as const).every(slot => {
    const [p, q] = [x[slot], y[slot]];
    return !p?.length || !q?.length || p.some(id => q.includes(id));
  });
