import path from 'node:path';
import { reportPage } from '../features/report.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { readFolder } from './folderReading.ts';
import { type Invocation, UsageError } from './options.ts';
import { askedRates } from './rates.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** Writes the page for people without the tool. */
export async function report(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { options, paths } = command;
  const out = options.text('out');
  if (out === undefined) throw new UsageError('report needs --out FILE.html');
  const { reading, faults } = await readFolder(command, terminal);
  const title =
    options.text('title') ??
    `Trade news: ${paths.map(given => path.basename(path.resolve(terminal.directory, given))).join(', ')}`;
  await replaceFile(path.resolve(terminal.directory, out), reportPage(reading, title, askedRates(reading, options)));
  return faults.length ? 2 : 0;
}
