import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { spoken } from '../base/phrase.ts';
import { visible } from '../base/visible.ts';
import { shortened } from '../features/card.ts';
import { isMainSide } from '../features/mainSide.ts';
import type { Reading } from '../features/names.ts';
import { readableQuote } from '../features/quotes.ts';
import { siteName } from '../features/siteName.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { Severity } from '../settings/severity.ts';
import type { LineIndex } from './positions.ts';
import type { Session } from './session.ts';
import { collectSettingsDiagnostics } from './settingsDiagnostics.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { warning: 2, information: 3, hint: 4 };

export function toDiagnostic(session: Session, reading: Reading, lines: LineIndex, finding: Finding): Diagnostic {
  const { support } = session;
  const related = support.relatedInformation
    ? shownRivals(finding, support.own.dossierCommand === true).flatMap(place => {
        const location = session.location(reading, place);
        const text = visible(place.text);
        const day = firstDay(finding, place);
        const told = day === undefined ? `“${text}”` : session.say('{0} (first, {1})', `“${text}”`, day);
        const said = support.own.dossierCommand
          ? shortened(visible(reading.snapshot.facts(place.file)?.headline ?? ''), 60)
          : shortened(readableQuote(reading.snapshot, place.file, place), 140, text);
        return location ? [{ location, message: said ? `${told}: ${said}` : told }] : [];
      })
    : [];
  const message = visible(spoken(finding.phrase, session.say));
  return {
    range: lines.range(finding),
    // A contradiction is told once in lists, at its main side; the other side is marked as quietly as can be.
    severity: SEVERITIES[isMainSide(reading.snapshot, finding) ? finding.severity : 'hint'],
    code: finding.code,
    ...(support.codeDescription ? { codeDescription: { href: explanationOf(finding.code) } } : {}),
    source: 'tradewire',
    message: finding.link === undefined ? message : `${message} (${siteName(finding.link)})`,
    ...(related.length ? { relatedInformation: related } : {}),
    ...(support.diagnosticData ? { data: dataOf(finding) } : {}),
  };
}

/** Where a card beside the finding quotes all sides, one place of each other side does, by its headline: more would push the card out of sight. */
function shownRivals({ related, sides }: Finding, beside: boolean): readonly Place[] {
  const [, ...others] = sides ?? [];
  return beside && others.length ? others.map(side => side.earliest) : related;
}

/** A command of the client's own: nothing leads out of the machine. */
const explanationOf = (code: string): string =>
  `command:tradewire.explain?${encodeURIComponent(JSON.stringify([code]))}`;

/** The day of a place that is the first of several which tell one side of a finding. */
const firstDay = ({ sides }: Finding, { file, start }: Place): string | undefined =>
  sides?.find(({ articles, earliest }) => articles > 1 && earliest.file === file && earliest.start === start)?.earliest
    .published ?? undefined;

/** What other programs may want of a finding; `record.supports` is the value of a side. */
const dataOf = ({ fingerprint, sides, record }: Finding): object => ({
  fingerprint,
  ...(sides && { sides: sides.map(({ value, articles, origins }) => ({ value, articles, origins })) }),
  ...(record && { record: { value: record.value, supports: record.supports, source: record.source } }),
});

/** Diagnostics of a file: findings of an article, faults of a `tradewire.json`, or why a text is not analysed. */
export function collectDiagnostics(session: Session, reading: Reading, file: string): Diagnostic[] {
  const { workspace } = session;
  const folder = workspace.folders.find(f => f.settingsFile === file);
  if (folder) return collectSettingsDiagnostics(workspace, folder, session.say);
  if (workspace.tooLong.has(file))
    return [wholeText('too-long', session.say('This text is longer than 2 million characters. It is not analysed.'))];
  const lines = workspace.linesOf(file, reading.snapshot);
  const fault = reading.snapshot.facts(file)?.fault;
  if (fault !== undefined)
    return [
      wholeText('not-analysed', session.say('This text could not be analysed, by a fault of Tradewire: {0}', fault)),
    ];
  return lines ? reading.snapshot.findings(file).map(f => toDiagnostic(session, reading, lines, f)) : [];
}

/** Why nothing is said of a text. */
const wholeText = (code: string, message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 3,
  code,
  source: 'tradewire',
  message,
});
