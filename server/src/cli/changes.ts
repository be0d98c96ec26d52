import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIsoDay } from '../base/day.ts';
import { shownNumber } from '../claims/valueText.ts';
import type { Reading } from '../features/names.ts';
import { changeRecord, collectRateChanges } from '../features/rateHistory.ts';
import { rateLine, rateRecord, statusText } from '../features/rateWords.ts';
import { SCHEMA } from '../formats/record.ts';
import { escapeCell } from '../formats/table.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { type RateChange, type RateState, readStates, stateOf } from '../rates/rateChanges.ts';
import type { RateQuery } from '../rates/rateRow.ts';
import { readFolder } from './folderReading.ts';
import { type Invocation, type OptionValues, UsageError } from './options.ts';
import { painter } from './paint.ts';
import { askedRates } from './rates.ts';
import { type ExitStatus, printable, printableJson, type Terminal } from './terminal.ts';

type Format = 'text' | 'markdown' | 'json';

/** Prints the rates that changed since a day or since the last look, which a file remembers. */
export async function changes(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { reading, faults } = await readFolder(command, terminal);
  // Half a folder is no look to be remembered.
  const whole = faults.length === 0;
  await printChanges(reading, askedRates(reading, command.options), command.options, terminal, whole);
  return whole ? 0 : 2;
}

/** Prints what changed in the rates that a query finds; `remember`: whether the look is written into the file that is named. */
export async function printChanges(
  reading: Reading,
  query: RateQuery,
  options: OptionValues,
  terminal: Terminal,
  remember: boolean,
): Promise<void> {
  const since = options.text('since');
  if (since === undefined) throw new UsageError('changes needs --since DATE or --since FILE');
  const isDay = parseIsoDay(since) !== undefined;
  const file = path.resolve(terminal.directory, since);
  const before = isDay ? since : readStateFile(file, since);
  const { now, changes: found } = collectRateChanges(reading, before, query);
  const format = options.choice<Format>('format');
  if (found.length) {
    if (format === 'json') {
      const list = found.map(change => changeRecord(reading, change));
      terminal.out(`${printableJson({ schema: SCHEMA, since: isDay ? since : null, at: now.at, changes: list }, 2)}\n`);
    } else
      for (const change of found)
        terminal.out(format === 'text' ? asText(reading, change, terminal) : asItem(reading, change));
  }
  if (!isDay && remember)
    await replaceFile(
      file,
      `${JSON.stringify({ schema: SCHEMA, at: now.at, rates: now.rows.map(stateOf) }, null, 1)}\n`,
    );
}

/** Nothing was seen yet where the file is not there. */
function readStateFile(file: string, name: string): readonly RateState[] {
  if (!existsSync(file)) return [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    value = undefined;
  }
  const states = readStates(value);
  if (!states)
    throw new UsageError(`${name} is neither a day, written YYYY-MM-DD, nor a file that this command has written`);
  return states;
}

const COLOURS = { new: 'green', changed: 'yellow', disputed: 'red', settled: 'green', gone: 'gray' } as const;

function asText(reading: Reading, change: RateChange, terminal: Terminal): string {
  const paint = painter(terminal);
  const { kind, row } = change;
  const lines = [`${paint(COLOURS[kind], kind.padEnd(8))}  ${printable(lineOf(reading, change))}`];
  if (row) {
    const { file, published, quote } = rateRecord(reading, row).last;
    lines.push(
      `          ${printable([published, file].filter(Boolean).join(' '))}  ${paint('gray', `“${printable(quote)}”`)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function asItem(reading: Reading, change: RateChange): string {
  const place = change.row && rateRecord(reading, change.row).last;
  const quote = place
    ? `  \n  ${escapeCell([place.published, place.file].filter(Boolean).join(' '))}: “${escapeCell(place.quote)}”`
    : '';
  return `- **${change.kind}** ${escapeCell(lineOf(reading, change))}${quote}\n`;
}

function lineOf(reading: Reading, { before, row }: RateChange): string {
  const was =
    before &&
    [
      shownNumber(before.rate).replace(/ percent$/, '%'),
      before.from && `from ${before.from}`,
      statusText(before.status, reading.say),
    ]
      .filter(Boolean)
      .join(', ');
  if (!row) return `no article states it any more: ${was}`;
  return was && before.id !== row.id
    ? `${rateLine(reading, row)} (before: ${was})`
    : was && before.status !== row.status
      ? `${rateLine(reading, row)} (before: ${statusText(before.status, reading.say)})`
      : rateLine(reading, row);
}
