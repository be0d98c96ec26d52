import type { TimexSpan } from './timeMl.ts';

/** Counts over documents, from which the figures of TempEval-3 (UzZaman et al. 2013), task A, are made. */
export interface Counts {
  gold: number;
  system: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}

export const noCounts = (): Counts => ({ gold: 0, system: 0, strict: 0, relaxed: 0, value: 0, type: 0 });

/** A gold expression with what was found for it, either absent where the other has none. */
export interface Pair {
  readonly gold?: TimexSpan;
  readonly system?: TimexSpan;
}

/** Pairs that share a character, one to one: equal spans first, then in the order of the text. */
export function align(gold: readonly TimexSpan[], system: readonly TimexSpan[]): Pair[] {
  const candidates: { gold: TimexSpan; system: TimexSpan; same: boolean }[] = [];
  let from = 0;
  for (const one of gold) {
    while (from < system.length && (system[from] as TimexSpan).end <= one.start) from++;
    for (let j = from; j < system.length && (system[j] as TimexSpan).start < one.end; j++) {
      const other = system[j] as TimexSpan;
      if (other.end > one.start)
        candidates.push({ gold: one, system: other, same: one.start === other.start && one.end === other.end });
    }
  }
  candidates.sort(
    (a, b) => Number(b.same) - Number(a.same) || a.gold.start - b.gold.start || a.system.start - b.system.start,
  );
  const pairs: Pair[] = [];
  const taken = new Set<TimexSpan>();
  for (const pair of candidates)
    if (!taken.has(pair.gold) && !taken.has(pair.system)) {
      taken.add(pair.gold).add(pair.system);
      pairs.push({ gold: pair.gold, system: pair.system });
    }
  for (const one of gold) if (!taken.has(one)) pairs.push({ gold: one });
  for (const one of system) if (!taken.has(one)) pairs.push({ system: one });
  return pairs;
}

export function count(counts: Counts, pairs: readonly Pair[]): void {
  for (const { gold, system } of pairs) {
    if (gold) counts.gold++;
    if (system) counts.system++;
    if (!gold || !system) continue;
    counts.relaxed++;
    if (gold.start === system.start && gold.end === system.end) counts.strict++;
    if (gold.value === system.value) counts.value++;
    if (gold.type === system.type) counts.type++;
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures(matched: number, { gold, system }: Counts): Figures {
  const precision = ratio(matched, system);
  const recall = ratio(matched, gold);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

/** Share of the relaxed matches with the right attribute, times relaxed F1: finding and resolving in one figure. */
export const attributeF1 = (right: number, counts: Counts): number =>
  ratio(right, counts.relaxed) * figures(counts.relaxed, counts).f1;
