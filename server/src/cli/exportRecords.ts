import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Exchanged } from '../formats/exchange/exchanged.ts';
import { exchangeFormats } from '../formats/exchange/formats.ts';
import type { OffsetUnit } from '../formats/offsets.ts';
import { type RecordParts, toRecord } from '../formats/record.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { type OptionValues, UsageError } from './options.ts';
import { inertJson, printable, type Terminal } from './terminal.ts';

/** Prints or writes the records in the format of another program; false where one of them could not be told. */
export async function exportRecords(
  records: readonly (RecordParts | { readonly file: string; readonly error: string })[],
  texts: ReadonlyMap<string, string>,
  name: string,
  options: OptionValues,
  terminal: Terminal,
): Promise<boolean> {
  const format = exchangeFormats[name];
  if (!format) throw new UsageError(`there is no format ${name}`);
  if (options.choice('emit') !== 'records') throw new UsageError('--emit goes with ndjson and json');
  const out = options.text('out');
  if (format.folder && out === undefined)
    throw new UsageError(`${name} writes several files: name a folder with --out`);
  let whole = true;
  const articles: Exchanged[] = [];
  for (const record of records) {
    if ('error' in record) {
      terminal.err(`tradewire: ${printable(record.file)}: ${printable(record.error)}\n`);
      whole = false;
    } else articles.push(exchanged(record, texts.get(record.file) ?? ''));
  }
  const unit = (options.text('offsets') as OffsetUnit | undefined) ?? format.offsets;
  const files = format.write(articles, unit);
  if (out === undefined) for (const file of files) await terminal.out(inertJson(file.text));
  else
    for (const file of files) {
      const target = path.resolve(terminal.directory, out, file.name);
      mkdirSync(path.dirname(target), { recursive: true });
      await replaceFile(target, file.text);
    }
  return whole;
}

/** The record as plain values, with the text that its offsets are of. */
export function exchanged(record: RecordParts, text: string): Exchanged {
  const { mentions, claims, published } = toRecord(record) as Omit<Exchanged, 'text' | 'file'>;
  return { file: record.file, text, published, mentions, claims };
}
