import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../base/phrase.ts';
import { type Baseline, baselineOf, compareWithBaseline, parseBaseline, printBaseline } from '../findings/baseline.ts';
import { rankFindings } from '../findings/rank.ts';
import { whyIdle } from '../findings/whyIdle.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { SETTINGS_FILE } from '../settings/articleFiles.ts';
import { analyseArticles } from './analyseArticles.ts';
import { type ReadFault, readArticles } from './articles.ts';
import { type CheckFormat, printFindings } from './findingFormats.ts';
import type { Report } from './findingReport.ts';
import { type Invocation, UsageError } from './options.ts';
import { type ExitStatus, type Terminal, tellFaults } from './terminal.ts';

/** Prints the findings of the articles that the paths name. */
export async function check(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { paths, options } = command;
  if (paths.includes('-')) throw new UsageError('check reads files and folders, not standard input');
  const baseline = options.text('baseline');
  const update = options.flag('update-baseline');
  const since = options.text('since');
  if (update && baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE');
  const { files, faults, remarks } = await readArticles(terminal.directory, paths);
  tellFaults(terminal, remarks);
  const { corpus } = await analyseArticles(command, terminal, files);
  const snapshot = corpus.snapshot();
  const all = snapshot.allFindings();
  const folders = new Set(files.map(file => file.folder));
  const idle = [...folders].flatMap(({ prefix, settings, whole }) => {
    if (!whole) return [];
    const own = [...settings.suppressions, ...settings.facts.filter(fact => !fact.shared)];
    return corpus.idleDecisions(own).map(decision => ({
      file: prefix + SETTINGS_FILE,
      decision,
      why: english(whyIdle(decision, snapshot, name => prefix + name)),
    }));
  });
  const errors: ReadFault[] = [
    ...faults,
    ...files.flatMap(({ name }) => {
      const fault = snapshot.facts(name)?.fault;
      return fault === undefined ? [] : [{ file: name, message: `could not be analysed (${fault})` }];
    }),
    ...corpus.faults().map(message => ({ file: '.', message: `could not be compared wholly (${message})` })),
  ];
  let report: Report = { snapshot, articles: files.length, findings: rankFindings(all), errors, idle };
  if (baseline !== undefined) {
    const file = path.resolve(terminal.directory, baseline);
    try {
      if (update) await replaceFile(file, printBaseline(baselineOf(all)));
      const { fresh, known, gone } = compareWithBaseline(report.findings, readBaseline(file));
      report = { ...report, findings: fresh, baseline: { known, gone: gone.length } };
    } catch (error) {
      errors.push({ file: baseline, message: (error as Error).message });
    }
  }
  if (since !== undefined) {
    const file = path.resolve(terminal.directory, since);
    try {
      const { fresh } = compareWithBaseline(report.findings, existsSync(file) ? readBaseline(file) : baselineOf([]));
      const isNew = new Set(fresh);
      report = { ...report, isNew, findings: [...fresh, ...report.findings.filter(finding => !isNew.has(finding))] };
      // Half a folder is no look to be remembered.
      if (errors.length === 0) await replaceFile(file, printBaseline(baselineOf(all)));
    } catch (error) {
      errors.push({ file: since, message: (error as Error).message });
    }
  }
  await printFindings(report, options.choice<CheckFormat>('format'), terminal);
  if (errors.length) return 2;
  return report.findings.some(finding => finding.severity === 'warning') ? 1 : 0;
}

function readBaseline(file: string): Baseline {
  const read = parseBaseline(readFileSync(file, 'utf8'));
  if ('reason' in read) throw new Error(`is ${read.reason}`);
  return read.baseline;
}
