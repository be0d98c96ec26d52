import type { Finding } from './finding.ts';

/** The findings that a newsroom had when it began to check; they are counted, not shown. */
export interface Baseline {
  readonly schema: 1;
  /** Fingerprint → how many findings have it: one slip may stand in several articles. Sorted by fingerprint. */
  readonly fingerprints: Readonly<Record<string, number>>;
}

export function baselineOf(findings: readonly Finding[]): Baseline {
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return { schema: 1, fingerprints: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The bytes of a baseline file: the same findings give the same bytes. */
export const printBaseline = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;

/** Reads a baseline file; the reason, where it is none. */
export function parseBaseline(text: string): { baseline: Baseline } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1)
    return { reason: 'not a baseline of schema 1' };
  const counts = 'fingerprints' in value ? value.fingerprints : undefined;
  if (typeof counts !== 'object' || counts === null || Object.values(counts).some(n => !Number.isInteger(n) || n < 1))
    return { reason: 'fingerprints must be an object of counts' };
  return { baseline: { schema: 1, fingerprints: counts as Record<string, number> } };
}

export interface Compared {
  /** In the order given: those that the baseline does not cover. */
  readonly fresh: readonly Finding[];
  readonly known: number;
  /** Fingerprints of the baseline that no finding has any more: the file can be updated. */
  readonly gone: readonly string[];
}

export function compareWithBaseline(findings: readonly Finding[], baseline: Baseline): Compared {
  const left = new Map(Object.entries(baseline.fingerprints));
  const fresh: Finding[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    seen.add(finding.fingerprint);
    const count = left.get(finding.fingerprint) ?? 0;
    if (count > 0) left.set(finding.fingerprint, count - 1);
    else fresh.push(finding);
  }
  return {
    fresh,
    known: findings.length - fresh.length,
    gone: Object.keys(baseline.fingerprints).filter(fingerprint => !seen.has(fingerprint)),
  };
}
