import { figureText } from '../claims/valueText.ts';
import { CURRENT_STATUSES, RATE_STATUSES, type RateRow, type RateStatus } from './rateRow.ts';

/** What is remembered of a row until the next look. */
export interface RateState {
  readonly id: string;
  readonly measureId: string;
  /** "25 percent" */
  readonly rate: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: RateStatus;
  readonly disputed: boolean;
}

/** `gone`: no article states it any more. */
export type RateChangeKind = 'new' | 'changed' | 'disputed' | 'settled' | 'gone';

export interface RateChange {
  readonly kind: RateChangeKind;
  /** What was so before; null for what is new. */
  readonly before: RateState | null;
  /** What is so now; null for what is gone. */
  readonly row: RateRow | null;
}

export const stateOf = ({ id, measureId, value, from, to, status, disputed }: RateRow): RateState => ({
  id,
  measureId,
  rate: figureText(value),
  from,
  to,
  status,
  disputed,
});

const isCurrent = (status: RateStatus): boolean => CURRENT_STATUSES.includes(status);

/** What changed between two looks at the rates of all statuses; in the order of the rows. */
export function changesSince(before: readonly RateState[], rows: readonly RateRow[]): RateChange[] {
  const byId = new Map(before.map(state => [state.id, state]));
  const changes: RateChange[] = [];
  const toldOf = new Set<string>();
  const tell = (kind: RateChangeKind, state: RateState | null, row: RateRow | null) => {
    changes.push({ kind, before: state, row });
    toldOf.add(row?.measureId ?? state?.measureId ?? '');
  };
  for (const row of rows) {
    if (!isCurrent(row.status)) continue;
    const same = byId.get(row.id);
    if (same) {
      if (same.status !== row.status) tell('changed', same, row);
      else if (same.disputed !== row.disputed) tell(row.disputed ? 'disputed' : 'settled', same, row);
    } else {
      // The rate that it takes the place of; plans are none.
      const earlier = before.filter(state => state.measureId === row.measureId && isCurrent(state.status));
      const replaced = earlier.findLast(state => state.status !== 'proposed') ?? earlier.at(-1);
      tell(replaced ? 'changed' : 'new', replaced ?? null, row);
    }
  }
  // What ended without another rate in its place.
  for (const row of rows) {
    const same = byId.get(row.id);
    if (same && isCurrent(same.status) && !isCurrent(row.status) && !toldOf.has(row.measureId))
      tell('changed', same, row);
  }
  const now = new Set(rows.map(row => row.id));
  for (const state of before)
    if (isCurrent(state.status) && !now.has(state.id) && !toldOf.has(state.measureId)) tell('gone', state, null);
  return changes;
}

/** The states of a file that an earlier look has written; undefined where it is none. */
export function readStates(value: unknown): RateState[] | undefined {
  const list = typeof value === 'object' && value !== null ? (value as { rates?: unknown }).rates : undefined;
  if (!Array.isArray(list)) return undefined;
  const known: readonly string[] = RATE_STATUSES;
  const isState = (entry: unknown): entry is RateState => {
    if (typeof entry !== 'object' || entry === null) return false;
    const { id, measureId, rate, status, disputed } = entry as Record<string, unknown>;
    return (
      [id, measureId, rate].every(text => typeof text === 'string') &&
      typeof disputed === 'boolean' &&
      typeof status === 'string' &&
      known.includes(status)
    );
  };
  return list.every(isState) ? list : undefined;
}
