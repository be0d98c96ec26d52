import type { ArticleFacts } from '../claims/articleFacts.ts';

/** A sentence that tells something. */
export interface Telling {
  readonly facts: ArticleFacts;
  readonly sentence: number;
}

/**
 * How many independent origins tellings have: articles with the same headline are copies of one story, and those that say a thing in the
 * same sentence (but for its figures) have it from one source.
 */
export function countOrigins(tellings: readonly Telling[]): number {
  if (tellings.length < 2) return tellings.length;
  // The first with which each is known to have its origin in common, by place in the list.
  const parent = tellings.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  let origins = tellings.length;
  const firstOf = new Map<unknown, number>();
  for (let i = 0; i < tellings.length; i++) {
    const { facts, sentence } = tellings[i] as Telling;
    for (const mark of [facts, maskOf(facts, sentence), facts.headline && `headline ${facts.headline.toLowerCase()}`]) {
      if (!mark) continue;
      const first = firstOf.get(mark);
      if (first === undefined) firstOf.set(mark, i);
      else {
        const [a, b] = [root(first), root(i)];
        if (a === b) continue;
        parent[Math.max(a, b)] = Math.min(a, b);
        origins--;
      }
    }
  }
  return origins;
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
