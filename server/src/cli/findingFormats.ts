import { english } from '../base/phrase.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { findingKind } from '../findings/catalog.ts';
import type { FindingSide, Place, RecordSupport } from '../findings/finding.ts';
import { countPhrase, sideFigure } from '../findings/sides.ts';
import { SCHEMA, toRecordFinding } from '../formats/record.ts';
import { positionsOf, type Report } from './findingReport.ts';
import { painter } from './paint.ts';
import { inertJson, printable, printableJson, printablePath, type Terminal, tellFaults } from './terminal.ts';

export type CheckFormat = 'text' | 'json' | 'github' | 'sarif';

export async function printFindings(report: Report, format: CheckFormat, terminal: Terminal): Promise<void> {
  if (format === 'json') return terminal.out(asJson(report));
  tellFaults(terminal, report.errors);
  for (const { file, decision, why } of report.idle) {
    const what =
      'source' in decision
        ? `a fact that nothing speaks of any more: ${decision.key}, ${decision.value} (${decision.source})`
        : `a suppression that hides nothing any more: ${decision.code}, ${decision.values.join(' and ')} (${decision.reason})`;
    terminal.err(`tradewire: ${printable(file)} has ${printable(what)}; ${printable(why)}\n`);
  }
  if (format === 'github') terminal.out(asWorkflowCommands(report));
  else if (format === 'sarif') {
    // The builder is loaded for those who want it: it would double the time that the program takes to start.
    const { asSarif } = await import('./sarif.ts');
    terminal.out(inertJson(asSarif(report, terminal.version())));
  } else terminal.out(asText(report, terminal));
}

function asJson({ articles, findings, isNew, errors, idle, baseline }: Report): string {
  const [facts, suppressions] = [true, false].map(isFact =>
    idle
      .filter(({ decision }) => 'source' in decision === isFact)
      .map(({ file, decision, why }) => ({ file, ...decision, why })),
  );
  const value = {
    schema: SCHEMA,
    articles,
    findings: findings.map(finding => ({ ...toRecordFinding(finding), ...(isNew?.has(finding) && { new: true }) })),
    errors: errors.map(({ file, message }) => ({ file, message })),
    ...(suppressions?.length && { unusedSuppressions: suppressions }),
    ...(facts?.length && { unusedFacts: facts }),
    ...(baseline && { baseline }),
  };
  return `${printableJson(value, 2)}\n`;
}

/** "a.txt:3:14", which terminals and editors turn into links. */
function whereOf(snapshot: Pick<Snapshot, 'facts'>, place: Place): string {
  return `${printablePath(place.file)}:${positionsOf(snapshot, place).start.join(':')}`;
}

const COLOURS = { warning: 'yellow', information: 'cyan', hint: 'gray' } as const;

function asText({ snapshot, articles, findings, isNew, baseline }: Report, terminal: Terminal): string {
  const paint = painter(terminal);
  const lines: string[] = [];
  for (const finding of findings) {
    const severity = paint(COLOURS[finding.severity], finding.severity);
    const code = paint('gray', `[${finding.code}]`);
    const mark = isNew?.has(finding) ? `${paint('green', 'new')}  ` : '';
    lines.push(`${whereOf(snapshot, finding)}  ${mark}${severity}  ${printable(finding.message)}  ${code}`);
    if (finding.link !== undefined) lines.push(`    ${printable(finding.link)}`);
    for (const place of finding.related) lines.push(`    ${whereOf(snapshot, place)}  “${printable(place.text)}”`);
    if (finding.sides) lines.push(`    ${sidesLine(finding.sides)}`);
    if (finding.record) lines.push(`    ${recordLine(finding.record)}`);
  }
  const counts = (['warning', 'information', 'hint'] as const)
    .map(severity => [findings.filter(finding => finding.severity === severity).length, severity] as const)
    .filter(([n]) => n > 0)
    .map(([n, severity]) => `${n} ${severity}${n > 1 && severity !== 'information' ? 's' : ''}`);
  const known = baseline?.known ? `; ${baseline.known} more in the baseline` : '';
  const gone = baseline?.gone
    ? `; ${baseline.gone} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone, update it with --update-baseline`
    : '';
  const fresh = isNew ? `, ${isNew.size} new` : '';
  lines.push(
    `${counts.join(', ') || 'no findings'} in ${articles} ${articles === 1 ? 'article' : 'articles'}${fresh}${known}${gone}`,
  );
  return `${lines.join('\n')}\n`;
}

/** "20 percent: 1 article of 2018-06-04; 25 percent: 3 articles, copies of one story, first a.txt of 2018-03-09". */
function sidesLine(sides: readonly FindingSide[]): string {
  const texts = sides.map(side => {
    const { articles, earliest } = side;
    const day = earliest.published === null ? '' : ` of ${earliest.published}`;
    const first = articles === 1 ? '' : `, first ${printablePath(earliest.file)}`;
    return `${printable(sideFigure(side))}: ${english(countPhrase(side))}${first}${day}`;
  });
  return texts.join('; ');
}

/** "record: 25 percent, Section 232 duties on steel, since 2018-03-23 (…) https://…". */
function recordLine({ value, measure, from, to, source, link }: RecordSupport): string {
  const time = to === null ? `since ${from}` : `from ${from} to ${to}`;
  return printable(`record: ${value}, ${measure}, ${time} (${source})${link === undefined ? '' : ` ${link}`}`);
}

/** Workflow commands of GitHub Actions, which become notes beside the lines of a pull request. */
function asWorkflowCommands({ snapshot, findings }: Report): string {
  return findings
    .map(finding => {
      const { start, end } = positionsOf(snapshot, finding);
      const properties = {
        file: finding.file,
        line: start[0],
        endLine: end[0],
        ...(start[0] === end[0] && { col: start[1], endColumn: end[1] }),
        title: `${findingKind(finding.code).title} (${finding.code})`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${finding.severity === 'warning' ? 'warning' : 'notice'} ${list.join(',')}::${escapeData(finding.message)}\n`;
    })
    .join('');
}

const escapeData = (s: string): string =>
  printable(s).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (s: string): string => escapeData(s).replaceAll(':', '%3A').replaceAll(',', '%2C');
