import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';

/**
 * Whether an article that gives two rates of one duty tells of a duty that changes, so that each may have its own time: it is only planned or
 * threatened, the article says of it what it was before or no longer is, or some goods are free of it.
 */
export function mayHaveChanged({ claims }: ArticleFacts, a: Claim, b: Claim): boolean {
  if (a.modality === 'proposed' || b.modality === 'proposed') return true;
  if (a.value.number === 0 || b.value.number === 0) return true;
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
