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
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const all = [...tellings];
  for (const { facts, sentence } of all) {
    const names = [`file ${facts.file}`];
    const masked = maskOf(facts, sentence);
    if (masked !== undefined) names.push(`sentence ${masked}`);
    if (facts.headline) names.push(`headline ${facts.headline.toLowerCase()}`);
    const [first = ''] = names.map(root).sort();
    for (const name of names) parent.set(root(name), first);
  }
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const origin = root(`file ${one.facts.file}`);
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
