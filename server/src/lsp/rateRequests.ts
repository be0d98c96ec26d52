import type { CardPlace } from '../features/card.ts';
import type { Reading } from '../features/names.ts';
import { rateQuery } from '../features/rateQuery.ts';
import { rateTable } from '../features/rateTable.ts';
import { rateWords } from '../features/rateWords.ts';
import { asCsv, asMarkdown } from '../formats/table.ts';
import type { AskedRates, ClientRequests, WirePlace, WireRate } from '../protocol.ts';
import { collectRates } from '../rates/collectRates.ts';
import type { RateRow, RateTable } from '../rates/rateRow.ts';
import type { Session } from './session.ts';

type Result<M extends keyof ClientRequests> = ClientRequests[M]['result'];

/** The table of rates for the editor. */
export function registerRates(
  { connection }: Session,
  fresh: () => Reading,
  wire: (reading: Reading, place: CardPlace) => WirePlace[],
): void {
  connection.onRequest('tradewire/rates', (params: unknown): Result<'tradewire/rates'> => {
    const reading = fresh();
    const { rows, ...rest } = tableFor(reading, params);
    return { ...rest, rows: rows.map(row => wireRate(reading, row, wire)) };
  });
  connection.onRequest('tradewire/ratesText', (params: unknown): Result<'tradewire/ratesText'> => {
    const reading = fresh();
    const { as, ids } = (params ?? {}) as { readonly as?: unknown; readonly ids?: unknown };
    const { rows } = tableFor(reading, params);
    const byId = new Map(rows.map(row => [row.id, row]));
    const chosen = Array.isArray(ids) ? ids.flatMap(id => byId.get(id) ?? []) : rows;
    const table = rateTable(reading, chosen);
    return { text: as === 'markdown' ? asMarkdown(table) : asCsv(table) };
  });
}

/** What a client asks for wrongly it gets no rows for. */
function tableFor(reading: Reading, params: unknown): RateTable {
  const query = rateQuery(reading, askedOf(params));
  return typeof query === 'string' ? { at: null, rows: [], hidden: 0, open: 0 } : collectRates(reading.snapshot, query);
}

function askedOf(params: unknown): AskedRates {
  const given = (typeof params === 'object' && params !== null ? params : {}) as Record<string, unknown>;
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter(one => typeof one === 'string') : typeof value === 'string' ? [value] : [];
  return {
    ...(typeof given.at === 'string' && { at: given.at }),
    imposer: texts(given.imposer),
    target: texts(given.target),
    product: texts(given.product),
    status: texts(given.status),
  };
}

function wireRate(reading: Reading, row: RateRow, wire: (reading: Reading, place: CardPlace) => WirePlace[]): WireRate {
  const { id, imposer, target, product, law, value, from, to, status, disputed, origins, articles } = row;
  return {
    id,
    imposer,
    target,
    product,
    law,
    rate: value.number,
    low: value.low,
    high: value.high,
    from,
    to,
    status,
    disputed,
    origins,
    articles,
    words: rateWords(reading, row),
    places: row.places.flatMap(({ file, start, end }) => wire(reading, { file, start, end })),
  };
}
