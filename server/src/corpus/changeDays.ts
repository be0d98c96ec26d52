import type { Claim } from '../claims/claim.ts';
import { timexInterval } from '../dates/interval.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bucket } from './bucketMap.ts';

/** Whether a key changed on a day after `from` and not after `to` (days since 1970-01-01). */
export type ChangedBetween = (a: Claim, b: Claim, from: number, to: number) => boolean;

/**
 * The days on which the folder or the record of measures knows a change of the keys in a bucket: those on which a claim begins by its
 * own words, and the steps of the measures on the same goods by the same government. Others' changes may be among them, which can only
 * keep a finding back.
 */
export function changedBetween(bucket: Bucket<Claim>, knowledge: Knowledge): ChangedBetween {
  let days: number[] | undefined;
  return (_a, _b, from, to) => {
    days ??= collectChangeDays(bucket, knowledge);
    return days.some(day => day > from && day <= to);
  };
}

function collectChangeDays(bucket: Bucket<Claim>, knowledge: Knowledge): number[] {
  const days = new Set<number>();
  const imposers = new Set<string>();
  const products = new Set<string>();
  for (const { items } of bucket)
    for (const { key, valid } of items) {
      if (key.imposer) imposers.add(key.imposer);
      for (const product of key.product ?? []) products.add(product);
      if (valid.how === 'stated' && valid.from?.length === 10) {
        const day = timexInterval(valid.from)?.from;
        if (day !== undefined) days.add(day);
      }
    }
  for (const measure of knowledge.measures.values()) {
    if (!imposers.has(measure.imposer) || !measure.products.some(product => products.has(product))) continue;
    for (const step of measure.steps) {
      const day = timexInterval(step.from)?.from;
      if (day !== undefined) days.add(day);
    }
  }
  return [...days];
}
