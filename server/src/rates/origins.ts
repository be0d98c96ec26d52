import type { ArticleFacts } from '../claims/articleFacts.ts';

/**
 * How many articles say a thing independently: those with the same headline are copies of one story, and those that say it in the same
 * sentence (but for its figures) have it from one source.
 */
export function countOrigins(
  places: readonly { readonly file: string; readonly claim: { readonly sentence: number } }[],
  factsOf: (file: string) => ArticleFacts | undefined,
): number {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const files = new Set<string>();
  for (const { file, claim } of places) {
    files.add(file);
    const facts = factsOf(file);
    const masked = facts?.masked.find(one => one.sentence === claim.sentence)?.key;
    const names = [`file ${file}`];
    if (masked !== undefined) names.push(`sentence ${masked}`);
    if (facts?.headline) names.push(`headline ${facts.headline.toLowerCase()}`);
    const [first = ''] = names.map(root).sort();
    for (const name of names) parent.set(root(name), first);
  }
  return new Set([...files].map(file => root(`file ${file}`))).size;
}
