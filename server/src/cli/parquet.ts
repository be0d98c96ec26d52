import type { SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { RateRecord } from '../features/rateWords.ts';

type Type = 'text' | 'texts' | 'number' | 'whole' | 'truth';

interface Column {
  readonly name: string;
  readonly type: Type;
  readonly of: (row: RateRecord) => unknown;
}

const own = (name: keyof RateRecord, type: Type): Column => ({ name, type, of: row => row[name] });
const places = (['first', 'last'] as const).flatMap((which): Column[] => [
  { name: `${which}_file`, type: 'text', of: row => row[which].file },
  { name: `${which}_start`, type: 'whole', of: row => row[which].start },
  { name: `${which}_end`, type: 'whole', of: row => row[which].end },
  { name: `${which}_published`, type: 'text', of: row => row[which].published },
  { name: `${which}_quote`, type: 'text', of: row => row[which].quote },
]);

/** Lists as lists; days as text, since a stated month or year is no day. Offsets are UTF-16 code units. */
const COLUMNS: readonly Column[] = [
  own('id', 'text'),
  own('imposer', 'texts'),
  own('target', 'texts'),
  own('product', 'texts'),
  own('measure', 'text'),
  own('law', 'text'),
  own('scope', 'text'),
  own('part', 'truth'),
  own('rate', 'number'),
  own('unit', 'text'),
  own('qualifier', 'text'),
  own('low', 'number'),
  own('high', 'number'),
  own('from', 'text'),
  own('to', 'text'),
  own('status', 'text'),
  own('disputed', 'truth'),
  own('origins', 'whole'),
  own('articles', 'whole'),
  ...places,
];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
const SCHEMA: Readonly<Record<Type, (name: string) => SchemaElement[]>> = {
  text: (name: string) => [{ name, ...TEXT }],
  texts: (name: string) => [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT },
  ],
  number: (name: string) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  whole: (name: string) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  truth: (name: string) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
};

/** The table of rates as a Parquet file. */
export function ratesParquet(rows: readonly RateRecord[]): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: COLUMNS.map(({ name, of }) => ({ name, data: rows.map(row => of(row) ?? undefined) })),
    schema: [
      { name: 'rates', num_children: COLUMNS.length },
      ...COLUMNS.flatMap(({ name, type }) => SCHEMA[type](name)),
    ],
  });
  return new Uint8Array(writer.getBuffer());
}
