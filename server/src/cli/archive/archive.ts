import path from 'node:path';
import { documentation } from '../../archive/dialects.ts';
import { rankFindings } from '../../findings/rank.ts';
import { knowledgeVersion } from '../../knowledge/version.ts';
import { RATE_STATUSES } from '../../rates/rateRow.ts';
import { printChanges } from '../changes.ts';
import { type CheckFormat, printFindings } from '../findingFormats.ts';
import { type Invocation, UsageError } from '../options.ts';
import { askedRates, printRates, type RatesFormat } from '../rates.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { buildArchive } from './build.ts';
import { mentionsQuery } from './mentionsQuery.ts';
import { printRows } from './printRows.ts';
import { ratesOf } from './ratesOf.ts';
import { ArchiveReading } from './reading.ts';

type Format = 'text' | 'json' | 'csv' | 'markdown' | 'parquet' | 'github' | 'sarif';
type Ask = (reading: ArchiveReading, command: Invocation, terminal: Terminal) => Promise<ExitStatus>;

/** What is asked of an archive, and the formats that its answer has. */
const ASKED: Readonly<Record<string, { readonly formats: readonly Format[]; readonly ask: Ask }>> = {
  conflicts: { formats: ['text', 'json', 'github', 'sarif'], ask: conflicts },
  rates: { formats: ['text', 'json', 'csv', 'markdown', 'parquet'], ask: rates },
  changes: { formats: ['text', 'json', 'markdown'], ask: changes },
  mentions: { formats: ['text', 'json', 'csv', 'markdown'], ask: mentions },
  sql: { formats: ['text', 'json', 'csv', 'markdown'], ask: sql },
};

/** `tradewire archive ACTION …` */
export async function archive(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const [action = '', directory, ...more] = command.paths;
  if (action === 'build') return buildArchive(command, terminal);
  const asked = Object.hasOwn(ASKED, action) ? ASKED[action] : undefined;
  if (!asked)
    throw new UsageError(`archive takes build, ${Object.keys(ASKED).join(', ')}, not ${JSON.stringify(action)}`);
  if (action === 'sql' && directory === undefined) {
    await terminal.out(documentation());
    return 0;
  }
  if (directory === undefined) throw new UsageError(`archive ${action} needs the folder of an archive`);
  if (more.length > (action === 'sql' ? 1 : 0))
    throw new UsageError(`archive ${action} takes no ${JSON.stringify(more.at(-1))}`);
  const format = command.options.choice<Format>('format');
  if (!asked.formats.includes(format))
    throw new UsageError(`archive ${action} prints ${asked.formats.join(', ')}, not ${format}`);
  const names = !command.options.flag('no-knowledge');
  const reading = await ArchiveReading.open(path.resolve(terminal.directory, directory), names);
  try {
    const others = await reading.otherwiseRead(terminal.version(), names ? knowledgeVersion() : null);
    if (others)
      terminal.err(
        `tradewire: ${others} ${others === 1 ? 'article was' : 'articles were'} read by another version or with other knowledge; archive build reads them again\n`,
      );
    return await asked.ask(reading, command, terminal);
  } finally {
    reading.close();
  }
}

async function conflicts(reading: ArchiveReading, { options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { view, facts, faults } = await reading.judge();
  const findings = rankFindings(
    view.files.flatMap(file => view.of(file) ?? []).filter(finding => finding.code === 'figure-conflict'),
  );
  const errors = faults.map(message => ({ file: '.', message: `could not be compared wholly (${message})` }));
  const snapshot = { facts: (file: string) => facts.get(file) };
  const report = { snapshot, articles: await reading.count(), findings, errors, idle: [] };
  await printFindings(report, options.choice<CheckFormat>('format'), terminal);
  if (errors.length) return 2;
  return findings.some(finding => finding.severity === 'warning') ? 1 : 0;
}

async function rates(archiveReading: ArchiveReading, { options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { reading, query } = await ratesOf(archiveReading, asking => askedRates(asking, options));
  const format = options.choice<Format>('format');
  await printRates(reading, query, format === 'text' ? 'table' : (format as RatesFormat), terminal);
  return 0;
}

async function changes(archiveReading: ArchiveReading, command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { reading, query } = await ratesOf(archiveReading, asking => ({
    ...askedRates(asking, command.options),
    statuses: RATE_STATUSES,
  }));
  await printChanges(reading, query, command.options, terminal, true);
  return 0;
}

async function mentions(reading: ArchiveReading, { options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  return printRows(reading.db, mentionsQuery(options), options.choice<Format>('format'), terminal);
}

async function sql(reading: ArchiveReading, { paths, options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const query = paths[2];
  if (query === undefined) throw new UsageError('archive sql DIR needs a query');
  return printRows(reading.db, query, options.choice<Format>('format'), terminal);
}
