import type { ArticleFacts } from '../claims/articleFacts.ts';

/** A sentence that tells something. */
export interface Telling {
  readonly facts: ArticleFacts;
  readonly sentence: number;
}

/**
 * Tellings by where they come from: articles with the same headline are copies of one story, and those that say a thing in the same
 * sentence (but for its figures) have it from one source. As many groups as there are independent origins, in the order given.
 */
export function groupByOrigin<T extends Telling>(tellings: Iterable<T>): readonly (readonly T[])[] {
  const all = [...tellings];
  // The first with which each is known to have its origin in common, by place in the list.
  const parent = all.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const firstOf = new Map<unknown, number>();
  for (const [i, { facts, sentence }] of all.entries()) {
    for (const mark of [facts, maskOf(facts, sentence), facts.headline && `headline ${facts.headline.toLowerCase()}`]) {
      if (!mark) continue;
      const first = firstOf.get(mark);
      if (first === undefined) firstOf.set(mark, i);
      else {
        const [a, b] = [root(first), root(i)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, T[]>();
  for (const [i, one] of all.entries()) {
    const origin = root(i);
    const group = groups.get(origin);
    if (group) group.push(one);
    else groups.set(origin, [one]);
  }
  return [...groups.values()];
}

/** The masked key of a sentence, where it has figures. */
export function maskOf({ masked }: ArticleFacts, sentence: number): string | undefined {
  // They are in the order of the sentences.
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masked[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return masked[low]?.sentence === sentence ? masked[low]?.key : undefined;
}
