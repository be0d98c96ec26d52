import type { Claim } from '../claims/claim.ts';
import { timexInterval } from '../dates/interval.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bucket } from './bucketMap.ts';

/** Whether a key changed on a day after `from` and not after `to` (days since 1970-01-01), other than to what the earlier claim says. */
export type ChangedBetween = (a: Claim, b: Claim, from: number, to: number) => boolean;

interface Change {
  readonly day: number;
  /** The rate from that day on; null where it is vague. */
  readonly rate: number | null;
}

/**
 * The changes that the folder or the record of measures knows of the keys in a bucket: days on which a claim begins by its own words,
 * and the steps of the measures on the same goods by the same government. Others' changes may be among them, which can only keep a
 * finding back. A change to the figure that the earlier claim gives is how that figure came about; it explains no later one.
 * Kept by difference: claims are put in and taken out.
 */
export class BucketChanges {
  readonly #stated = new Map<string, { readonly change: Change; claims: number }>();
  readonly #imposers = new Map<string, number>();
  readonly #products = new Map<string, number>();
  /** By day. */
  #changes: readonly Change[] | undefined;
  #version = 0;
  #text = '';

  add(claim: Claim): void {
    this.#count(claim, 1);
  }

  remove(claim: Claim): void {
    this.#count(claim, -1);
  }

  /** Grows when the changes become others. */
  version(knowledge: Knowledge): number {
    this.#collect(knowledge);
    return this.#version;
  }

  between(knowledge: Knowledge): ChangedBetween {
    return (a, b, from, to) => {
      const changes = this.#collect(knowledge);
      const [x, y] = [a.asserted ?? '', b.asserted ?? ''];
      const known = x === y ? null : (x < y ? a : b).value.number;
      for (let i = firstAfter(changes, from); i < changes.length; i++) {
        const { day, rate } = changes[i] as Change;
        if (day > to) return false;
        if (rate === null || rate !== known) return true;
      }
      return false;
    };
  }

  #count({ key, valid, value }: Claim, by: 1 | -1): void {
    for (const imposer of key.imposer ?? []) this.#tally(this.#imposers, imposer, by);
    for (const product of key.product ?? []) this.#tally(this.#products, product, by);
    if (valid.how !== 'stated' || valid.from?.length !== 10) return;
    const day = timexInterval(valid.from)?.from;
    if (day === undefined) return;
    const text = `${day} ${value.number}`;
    const stated = this.#stated.get(text);
    if (stated) stated.claims += by;
    else this.#stated.set(text, { change: { day, rate: value.number }, claims: by });
    if (stated?.claims === 0) this.#stated.delete(text);
    if (!stated?.claims) this.#changes = undefined;
  }

  #tally(counts: Map<string, number>, id: string, by: 1 | -1): void {
    const count = (counts.get(id) ?? 0) + by;
    if (count > 0) counts.set(id, count);
    else counts.delete(id);
    if (count === 0 || count === by) this.#changes = undefined;
  }

  #collect(knowledge: Knowledge): readonly Change[] {
    if (this.#changes) return this.#changes;
    const changes = new Map<string, Change>();
    for (const [text, { change }] of this.#stated) changes.set(text, change);
    const wide = (id: string): string => {
      const good = knowledge.products.get(id);
      return (good?.sort && good.partOf) || id;
    };
    for (const measure of knowledge.measures.values()) {
      if (!this.#imposers.has(measure.imposer) || !measure.products.some(product => this.#products.has(wide(product))))
        continue;
      for (const { from, rate } of measure.steps) {
        const day = timexInterval(from)?.from;
        if (day !== undefined) changes.set(`${day} ${rate}`, { day, rate });
      }
    }
    this.#changes = [...changes.values()].sort((a, b) => a.day - b.day);
    const text = [...changes.keys()].sort().join('\n');
    if (text !== this.#text) this.#version++;
    this.#text = text;
    return this.#changes;
  }
}

/** Index of the first change after a day. */
function firstAfter(changes: readonly Change[], day: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] as Change).day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for the claims of a bucket as they are now. */
export function changedBetween(bucket: Bucket<Claim>, knowledge: Knowledge): ChangedBetween {
  let changes: BucketChanges | undefined;
  return (a, b, from, to) => {
    if (!changes) {
      changes = new BucketChanges();
      for (const { items } of bucket) for (const claim of items) changes.add(claim);
    }
    return changes.between(knowledge)(a, b, from, to);
  };
}
