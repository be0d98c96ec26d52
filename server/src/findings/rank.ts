import { parseIsoDay } from '../base/day.ts';
import type { Severity } from '../settings/severity.ts';
import type { Finding } from './finding.ts';

const SEVERITIES: readonly Severity[] = ['warning', 'information', 'hint'];

/** What makes a finding worth looking at before another, the weightiest first; of each, the lower number comes first. */
const WEIGHTS: readonly ((finding: Finding) => number)[] = [
  ({ severity }) => SEVERITIES.indexOf(severity),
  // What both sides say comes before what was inferred of one.
  ({ inferred }) => (inferred ? 1 : 0),
  // The more independent articles are at odds, the more readers have been told either.
  ({ sides }) => -(sides?.reduce((sum, side) => sum + side.origins, 0) ?? 1),
  ({ values }) => -apartness(values),
];

/** Findings by weight; those of one weight by what they are about, so that both sides of it stand together, then by place. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map(finding => ({
      finding,
      weights: WEIGHTS.map(weight => weight(finding)),
      about: `${finding.code}\n${finding.key ?? ''}\n${[...finding.values].sort().join('\n')}`,
    }))
    .sort((a, b) => {
      for (const [i, weight] of a.weights.entries()) {
        const apart = weight - (b.weights[i] as number);
        if (apart) return apart;
      }
      return byText(a.about, b.about) || byText(a.finding.file, b.finding.file) || a.finding.start - b.finding.start;
    })
    .map(({ finding }) => finding);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const YEAR = 365;

/** How far a finding's own value is from the one farthest from it: a share of the larger amount, of days a share of a year; 0 to 2. */
function apartness([own = '', ...others]: readonly string[]): number {
  const day = parseIsoDay(own);
  let most = 0;
  for (const other of others) {
    const rival = parseIsoDay(other);
    if (day !== undefined && rival !== undefined) most = Math.max(most, Math.min(1, Math.abs(day - rival) / YEAR));
    const [a, b] = [AMOUNT.exec(own), AMOUNT.exec(other)];
    if (day !== undefined || rival !== undefined || !a || !b || a[2] !== b[2]) continue;
    const [x, y] = [Number(a[1]), Number(b[1])];
    const size = Math.max(Math.abs(x), Math.abs(y));
    if (size > 0) most = Math.max(most, Math.abs(x - y) / size);
  }
  return most;
}

/** A figure in its normal form. */
const AMOUNT = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)( \S.*)?$/;
