import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { catalog } from '../findings/catalog.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { toRecordFinding } from '../formats/record.ts';
import { positionsOf, type Report } from './findingReport.ts';

const levelOf = (severity: Finding['severity']): 'warning' | 'note' => (severity === 'warning' ? 'warning' : 'note');

/** Findings as SARIF 2.1.0 (OASIS), which code-scanning services take. */
export function asSarif(report: Report, version: string): string {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'Tradewire', toolDriverVersion: version });
  run.run.columnKind = 'utf16CodeUnits';
  for (const kind of catalog) {
    const rule = new SarifRuleBuilder().initSimple({ ruleId: kind.code, shortDescriptionText: kind.title });
    rule.rule.fullDescription = { text: kind.description };
    rule.rule.defaultConfiguration = { level: levelOf(kind.severity), ...(kind.offByDefault && { enabled: false }) };
    run.addRule(rule);
  }
  for (const finding of report.findings) {
    const result = new SarifResultBuilder().initSimple({
      level: levelOf(finding.severity),
      messageText: finding.message,
      ruleId: finding.code,
    });
    result.result.ruleIndex = catalog.findIndex(kind => kind.code === finding.code);
    result.result.locations = [{ physicalLocation: locationOf(report, finding) }];
    if (finding.related.length)
      result.result.relatedLocations = finding.related.map((place, i) => ({
        id: i + 1,
        message: { text: place.text },
        physicalLocation: locationOf(report, place),
      }));
    if (report.isNew) result.result.baselineState = report.isNew.has(finding) ? 'new' : 'unchanged';
    const { sides, record } = toRecordFinding(finding) as { sides?: unknown; record?: unknown };
    if (sides || record) result.result.properties = { ...(sides ? { sides } : {}), ...(record ? { record } : {}) };
    result.result.partialFingerprints = { 'tradewire/v1': finding.fingerprint };
    run.addResult(result);
  }
  run.run.invocations = [
    {
      executionSuccessful: report.errors.length === 0,
      toolExecutionNotifications: report.errors.map(({ file, message }) => ({
        level: 'error',
        message: { text: `${file} ${message}` },
      })),
    },
  ];
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  return `${sarif.buildSarifJsonString({ indent: true })}\n`;
}

function locationOf({ snapshot }: Report, place: Place) {
  const { start, end } = positionsOf(snapshot, place);
  const uri = path.isAbsolute(place.file)
    ? pathToFileURL(place.file).href
    : encodeURI(place.file).replace(/[#?]/g, encodeURIComponent);
  return {
    artifactLocation: { uri },
    region: { startLine: start[0], startColumn: start[1], endLine: end[0], endColumn: end[1] },
  };
}
