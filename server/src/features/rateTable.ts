import type { Table } from '../formats/table.ts';
import type { RateRow } from '../rates/rateRow.ts';
import type { Reading } from './names.ts';
import { type QuotedPlace, rateRecord, rateWords } from './rateWords.ts';

/** The rows with all that is known of them, for CSV and Markdown. */
export function rateTable(reading: Reading, rows: readonly RateRow[]): Table {
  const { say } = reading;
  const place = ({ file, published, quote }: QuotedPlace): string[] => [file, published ?? '', quote && `“${quote}”`];
  return {
    titles: [
      'Imposer',
      'Target',
      'Goods',
      'Rate',
      'Low',
      'High',
      'Kind',
      'Law',
      'Since',
      'To',
      'Status',
      'Disputed',
      'Origins',
      'Articles',
      'First article',
      'First published',
      'First quote',
      'Last article',
      'Last published',
      'Last quote',
    ].map(title => say(title)),
    rows: rows.map(row => {
      const { imposer, target, goods, rate, kind, law, status } = rateWords(reading, row);
      const record = rateRecord(reading, row);
      const number = (value: number | null): string => (value === null ? '' : String(value));
      return [
        imposer,
        target,
        goods,
        rate,
        number(record.low),
        number(record.high),
        kind,
        law,
        record.from ?? '',
        record.to ?? '',
        status,
        record.disputed ? say('disputed') : '',
        String(record.origins),
        String(record.articles),
        ...place(record.first),
        ...place(record.last),
      ];
    }),
  };
}
