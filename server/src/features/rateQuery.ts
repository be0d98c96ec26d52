import { parseIsoDay } from '../base/day.ts';
import { RATE_STATUSES, type RateQuery, type RateStatus } from '../rates/rateRow.ts';
import { nameOf, type Reading } from './names.ts';

/** What is asked for, as people and programs write it. */
export interface AskedRates {
  /** ISO day. */
  readonly at?: string | undefined;
  /** Ids ("party/US"), their short form ("US") or names ("United States"); several: any of them. */
  readonly imposer?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly product?: readonly string[] | undefined;
  /** Statuses, or "all". */
  readonly status?: readonly string[] | undefined;
}

/** The query; a text says what is wrong with it. */
export function rateQuery(reading: Reading, asked: AskedRates): RateQuery | string {
  if (asked.at !== undefined && parseIsoDay(asked.at) === undefined)
    return `${JSON.stringify(asked.at)} is no day of the calendar, written YYYY-MM-DD`;
  const known: readonly string[] = RATE_STATUSES;
  const wrong = asked.status?.find(status => status !== 'all' && !known.includes(status));
  if (wrong !== undefined) return `a status is one of ${known.join(', ')} or all, not ${JSON.stringify(wrong)}`;
  const statuses = asked.status?.includes('all') ? RATE_STATUSES : (asked.status as readonly RateStatus[] | undefined);
  return {
    at: asked.at,
    statuses: statuses?.length ? statuses : undefined,
    imposer: matcher(reading, asked.imposer),
    target: matcher(reading, asked.target),
    product: matcher(reading, asked.product),
  };
}

function matcher(reading: Reading, asked: readonly string[] | undefined): ((id: string) => boolean) | undefined {
  if (!asked?.length) return undefined;
  const wanted = new Set(asked.map(text => text.trim().toLowerCase()));
  return id => [id, id.slice(id.indexOf('/') + 1), nameOf(reading, id)].some(name => wanted.has(name.toLowerCase()));
}
