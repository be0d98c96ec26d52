import { collectRates } from '../rates/collectRates.ts';
import { changesSince, type RateChange, type RateState, stateOf } from '../rates/rateChanges.ts';
import { RATE_STATUSES, type RateQuery, type RateTable } from '../rates/rateRow.ts';
import type { Reading } from './names.ts';
import { type RateRecord, rateRecord } from './rateWords.ts';

/** What changed in the rates of the folder since a day, or since states that were remembered. */
export function collectRateChanges(
  { snapshot }: Reading,
  since: string | readonly RateState[],
  query: RateQuery = {},
): { readonly now: RateTable; readonly changes: readonly RateChange[] } {
  const whole = { ...query, statuses: RATE_STATUSES };
  const now = collectRates(snapshot, whole);
  const before = typeof since === 'string' ? collectRates(snapshot, { ...whole, at: since }).rows.map(stateOf) : since;
  return { now, changes: changesSince(before, now.rows) };
}

/** A change as a plain value. */
export interface ChangeRecord {
  readonly change: RateChange['kind'];
  readonly before: Omit<RateState, 'id' | 'measureId'> | null;
  readonly rate: RateRecord | null;
}

export const changeRecord = (reading: Reading, { kind, before, row }: RateChange): ChangeRecord => ({
  change: kind,
  before: before && {
    rate: before.rate,
    from: before.from,
    to: before.to,
    status: before.status,
    disputed: before.disputed,
  },
  rate: row && rateRecord(reading, row),
});
