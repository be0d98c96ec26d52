import type { Found, MentionType } from '../mention.ts';

/** Who gives way where two mentions cross or claim the same words: a longer grammar saw more of the text. */
const RANK: Readonly<Record<MentionType, number>> = {
  law: 9,
  agency: 8,
  official: 7,
  tariff_rate: 6,
  date: 5,
  duration: 4,
  quantity: 3,
  product: 2,
  party: 1,
};

/**
 * What may lie inside what. "Biden" in "Biden's administration", "Japan" in "Japan-U.S. Partnership" or "U.S. Commerce Department" are
 * mentions of their own; the year in "Trade Expansion Act of 1962" and the goods in "Steel Committee" are not.
 */
const INSIDE: Readonly<Partial<Record<MentionType, readonly MentionType[]>>> = {
  law: ['party'],
  agency: ['official', 'party'],
  official: ['party', 'agency'],
  product: ['party'],
  date: ['date'],
  quantity: ['product'],
};

/** Mentions that neither cross nor repeat each other, in text order, an outer one before its inner ones. */
export function resolveOverlaps(found: readonly Found[]): Found[] {
  const order = [...found].sort((a, b) => a.start - b.start || b.end - a.end || RANK[b.type] - RANK[a.type]);
  const kept = new Set<Found>();
  const open: Found[] = [];
  next: for (const mention of order) {
    for (let outer = open.at(-1); outer; outer = open.at(-1)) {
      if (outer.end <= mention.start) open.pop();
      else if (mention.end <= outer.end) {
        if (!mayLieInside(outer, mention)) {
          if (!givesWay(outer, mention)) continue next;
          kept.delete(outer);
          open.pop();
          continue;
        }
        break;
      } else if (givesWay(outer, mention)) {
        kept.delete(outer);
        open.pop();
      } else continue next;
    }
    kept.add(mention);
    open.push(mention);
  }
  return order.filter(mention => kept.has(mention));
}

function mayLieInside(outer: Found, inner: Found): boolean {
  if (outer.start === inner.start && outer.end === inner.end) return false;
  return INSIDE[outer.type]?.includes(inner.type) ?? false;
}

/** Whether the earlier of two mentions that clash is the one to drop; the longer one stays where the types do not decide. */
function givesWay(earlier: Found, later: Found): boolean {
  const rank = RANK[later.type] - RANK[earlier.type];
  return rank > 0 && !(later.end <= earlier.end && later.start >= earlier.start && rank < 3);
}
