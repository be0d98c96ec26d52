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
 */
export function changedBetween(bucket: Bucket<Claim>, knowledge: Knowledge): ChangedBetween {
  let changes: Change[] | undefined;
  return (a, b, from, to) => {
    changes ??= collectChanges(bucket, knowledge);
    const [x, y] = [a.asserted ?? '', b.asserted ?? ''];
    const known = x === y ? null : (x < y ? a : b).value.number;
    return changes.some(c => c.day > from && c.day <= to && (c.rate === null || c.rate !== known));
  };
}

function collectChanges(bucket: Bucket<Claim>, knowledge: Knowledge): Change[] {
  const changes = new Map<string, Change>();
  const add = (day: number | undefined, rate: number | null): void => {
    if (day !== undefined) changes.set(`${day} ${rate}`, { day, rate });
  };
  const imposers = new Set<string>();
  const products = new Set<string>();
  for (const { items } of bucket)
    for (const { key, valid, value } of items) {
      if (key.imposer) imposers.add(key.imposer);
      for (const product of key.product ?? []) products.add(product);
      if (valid.how === 'stated' && valid.from?.length === 10) add(timexInterval(valid.from)?.from, value.number);
    }
  for (const measure of knowledge.measures.values()) {
    if (!imposers.has(measure.imposer) || !measure.products.some(product => products.has(product))) continue;
    for (const step of measure.steps) add(timexInterval(step.from)?.from, step.rate);
  }
  return [...changes.values()];
}
