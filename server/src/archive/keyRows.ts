import { grouped } from '../base/grouped.ts';
import { hashText } from '../base/hash.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { baseUnit } from '../claims/compare/baseUnits.ts';
import { localKeys } from '../claims/compare/comparable.ts';
import { TOLD } from '../claims/compare/story.ts';
import { validInterval } from '../claims/compare/validInterval.ts';
import { SILENT_ZONES } from '../claims/filedClaims.ts';
import { postingsOf } from '../corpus/postings.ts';
import { timexInterval } from '../dates/interval.ts';
import { classKey } from '../findings/valueClasses.ts';
import { claimValue } from '../findings/wording.ts';
import type { Row } from './tables.ts';

/** What meets by a key: see `keys` in `tables.ts`. */
export type KeyKind = 'claim' | 'article' | 'sentence';

/** 53 bits as a number, which every store of columns has. */
export const hashNumber = (text: string): number => Number.parseInt(hashText(text), 36);

/** No lower or upper end: a number that every store compares as the largest. */
const OPEN = 1e300;
/** Days that stand for "ever since" and "for ever". */
const FAR = 100_000;
const NOBODY = '-';
const NO_TIME = { first_day: 0, last_day: 0 } as const;

/** The rows under which an article's figures meet others; `origin` and `month` are the article's. */
export function keyRows(facts: ArticleFacts, origin: string, month: string): Row[] {
  const rows: Row[] = [];
  const add = (kind: KeyKind, bucket: string, more: Partial<Row>): void => {
    rows.push({ ...EMPTY, id: facts.file, kind, bucket, hash: hashNumber(bucket), origin, month, ...more });
  };
  const { claims, masked } = postingsOf(facts);
  for (const [bucket, { items }] of claims)
    for (const claim of items)
      for (const target of targetsOf(claim)) add('claim', bucket, claimRow(bucket, claim, target));
  if (hasRivals(facts)) add('article', facts.file, {});
  for (const [bucket, { items }] of masked)
    for (const { figures } of items) {
      const value = hashText(figures.map(figure => figure.norm).join('\n'));
      add('sentence', bucket, { value, class: value });
    }
  return rows;
}

const EMPTY: Partial<Row> = { target: NOBODY, unit: null, value: null, class: null, low: null, high: null, ...NO_TIME };

/** Across articles a rate on one origin never meets that on another. */
const targetsOf = ({ key }: Claim): readonly string[] => (key.target?.length ? key.target : [NOBODY]);

function claimRow(bucket: string, claim: Claim, target: string): Partial<Row> {
  const { key, kind } = claim;
  // What is told openly is of one period in whatever precision, and counted under whatever name.
  const isTold = bucket.startsWith(TOLD);
  const isAmount = !isTold && (kind === 'quantity' || kind === 'count');
  const valid = kind === 'rate' ? validInterval(claim) : undefined;
  return {
    hash: hashNumber(isAmount ? `${bucket}\n${key.period ?? NOBODY}` : bucket),
    target,
    value: claimValue(claim),
    class: classKey(claim),
    ...narrowestBounds(claim, isTold),
    // Rates hold for a time; without one they are compared with none, though they count as figures of the key.
    ...(kind !== 'rate'
      ? NO_TIME
      : valid
        ? { first_day: Math.max(valid.from, -FAR), last_day: Math.min(valid.to, FAR) - 1 }
        : { first_day: null, last_day: null }),
  };
}

/**
 * The narrowest reading of a figure: where two of these overlap the figures agree, whatever `compareValues` allows for rounding. What
 * is apart here is a candidate alone.
 */
function narrowestBounds({ kind, date, value }: Claim, isTold: boolean): { unit: string; low: number; high: number } {
  if (kind === 'date') {
    const days = date === undefined ? undefined : timexInterval(date);
    return { unit: 'date', low: days?.from ?? -OPEN, high: days ? days.to - 1 : OPEN };
  }
  const base = baseUnit(value.unit);
  // Months and years are taken at their middle, so that "90 days" and "three months" are looked at.
  const times = (base.low + base.high) / 2;
  const half = value.step === undefined ? undefined : value.step / 2;
  const { number } = value;
  let low = value.low ?? -OPEN;
  let high = value.high ?? OPEN;
  // Two upper bounds are compared as the figures that they are.
  if (value.qualifier === 'at-most' && value.number !== null) low = value.number;
  if (half !== undefined && number !== null) {
    low = Math.max(low, number - half);
    high = Math.min(high, number + half);
  }
  // Readings that only touch may be apart.
  const hair = (high - low) * 1e-6;
  if (Number.isFinite(hair) && high - low < OPEN) {
    low += hair;
    high -= hair;
  }
  const unit = value.unit === 'count' && value.of && !isTold ? `count ${value.of}` : base.unit;
  return { unit, low: low * times, high: high * times };
}

/** Whether two figures of the article meet in it and are not the same. */
function hasRivals(facts: ArticleFacts): boolean {
  const told = facts.claims.filter(({ sentence }) => {
    const zone = facts.sentences[sentence]?.zone;
    return zone !== undefined && !SILENT_ZONES.has(zone);
  });
  const byKey = grouped(
    told.flatMap(claim => localKeys(claim).map(key => ({ key, value: claimValue(claim) }))),
    one => one.key,
  );
  return [...byKey.values()].some(list => list.some(one => one.value !== list[0]?.value));
}
