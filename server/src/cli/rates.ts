import type { Reading } from '../features/names.ts';
import { rateQuery } from '../features/rateQuery.ts';
import { rateTable } from '../features/rateTable.ts';
import { rateRecord, rateWords } from '../features/rateWords.ts';
import { SCHEMA } from '../formats/record.ts';
import { asCsv, asMarkdown } from '../formats/table.ts';
import { collectRates } from '../rates/collectRates.ts';
import type { RateQuery, RateTable } from '../rates/rateRow.ts';
import { columns } from './columns.ts';
import { readFolder } from './folderReading.ts';
import { type Invocation, type OptionValues, UsageError } from './options.ts';
import { painter } from './paint.ts';
import { type ExitStatus, printable, printableJson, type Terminal } from './terminal.ts';

export type RatesFormat = 'table' | 'csv' | 'markdown' | 'json' | 'parquet';

/** Prints the rates that the articles state, a row for each. */
export async function rates(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { reading, faults } = await readFolder(command, terminal);
  const format = command.options.choice<RatesFormat>('format');
  await printRates(reading, askedRates(reading, command.options), format, terminal);
  return faults.length ? 2 : 0;
}

/** Prints the rates that a query finds. */
export async function printRates(
  reading: Reading,
  query: RateQuery,
  format: RatesFormat,
  terminal: Terminal,
): Promise<void> {
  const table = collectRates(reading.snapshot, query);
  switch (format) {
    case 'csv':
      terminal.out(asCsv(rateTable(reading, table.rows)));
      break;
    case 'markdown':
      terminal.out(asMarkdown(rateTable(reading, table.rows)));
      break;
    case 'json':
      terminal.out(`${printableJson(ratesJson(reading, table), 2)}\n`);
      break;
    case 'parquet':
      terminal.outBytes((await import('./parquet.ts')).ratesParquet(table.rows.map(row => rateRecord(reading, row))));
      break;
    case 'table':
      terminal.out(asText(reading, table, terminal));
  }
}

/** The query that the options of a command make. */
export function askedRates(reading: Reading, options: OptionValues) {
  const status = options.list('status').flatMap(value => value.split(','));
  const query = rateQuery(reading, {
    at: options.text('at'),
    imposer: options.list('imposer'),
    target: options.list('target'),
    product: options.list('product'),
    status: status.length ? status : undefined,
  });
  if (typeof query === 'string') throw new UsageError(query);
  return query;
}

export const ratesJson = (reading: Reading, { at, rows, hidden, open }: RateTable): object => ({
  schema: SCHEMA,
  at,
  rates: rows.map(row => rateRecord(reading, row)),
  hidden,
  open,
});

function asText(reading: Reading, { at, rows, hidden, open }: RateTable, terminal: Terminal): string {
  const paint = painter(terminal);
  const lines = columns(
    ['imposer', 'target', 'goods', 'rate', 'from', 'to', 'status', 'law', 'told by', 'first told'],
    rows.map(row => {
      const { imposer, target, goods, rate, law, status } = rateWords(reading, row);
      const [first] = row.places;
      return [
        imposer || '?',
        target || '?',
        goods || '?',
        rate,
        row.from ?? '',
        row.to ?? '',
        row.disputed ? `${status} (disputed)` : status,
        law,
        row.origins === row.articles ? String(row.articles) : `${row.articles} (${row.origins} independent)`,
        first ? [first.published, first.file].filter(Boolean).join(' ') : '',
      ].map(printable);
    }),
  );
  const [head = '', ...body] = lines;
  const notes = [
    `${rows.length} ${rows.length === 1 ? 'rate' : 'rates'}${at === null ? '' : ` as of ${at}`}`,
    ...(hidden ? [`${hidden} more of other statuses (--status all)`] : []),
    ...(open ? [`${open} stated without imposer, goods or country`] : []),
  ];
  return `${[...(rows.length ? [paint('bold', head), ...body] : []), paint('gray', notes.join('; '))].join('\n')}\n`;
}
