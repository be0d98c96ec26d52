import type { CopyPair } from './agreement.ts';

export interface Scores {
  readonly mentions: number;
  /** Of the mentions that B takes for one entity, how many are one for A; the mean over mentions. */
  readonly precision: number;
  /** The same with the sides changed. */
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed (Bagga and Baldwin 1998) over the mentions that both sides mark with the same ends and an entity; A is the reference. */
export function bCubed(pairs: readonly CopyPair[]): Scores | null {
  const both: { readonly a: string; readonly b: string }[] = [];
  for (const { a, b } of pairs) {
    const others = new Map(b.mentions.map(mention => [`${mention.start} ${mention.end}`, mention.entity?.id]));
    for (const { start, end, entity } of a.mentions) {
      const other = others.get(`${start} ${end}`);
      if (entity !== undefined && other !== undefined) both.push({ a: entity.id, b: other });
    }
  }
  if (both.length === 0) return null;
  const count = (keyOf: (one: (typeof both)[number]) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of both) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    return counts;
  };
  const [ofA, ofB, common] = [count(one => one.a), count(one => one.b), count(one => `${one.a}\n${one.b}`)];
  let precision = 0;
  let recall = 0;
  for (const { a, b } of both) {
    const together = common.get(`${a}\n${b}`) ?? 0;
    precision += together / (ofB.get(b) ?? 1);
    recall += together / (ofA.get(a) ?? 1);
  }
  precision /= both.length;
  recall /= both.length;
  return { mentions: both.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
