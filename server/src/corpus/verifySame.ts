import type { Snapshot } from './snapshot.ts';

/** Throws where two snapshots of the same articles differ in anything that can be read from them. */
export function verifySame(actual: Snapshot, expected: Snapshot): void {
  compare('files', actual.files, expected.files);
  compare('counts', actual.counts, expected.counts);
  for (const file of expected.files) {
    compare(`findings of ${file}`, actual.findings(file), expected.findings(file));
    compare(`mentions of ${file}`, actual.mentions(file), expected.mentions(file));
    const claims = actual.facts(file)?.claims ?? [];
    compare(`claims of ${file}`, claims, expected.facts(file)?.claims);
    for (const [i, claim] of (expected.facts(file)?.claims ?? []).entries())
      compare(
        `rivals of ${claim.id} in ${file}`,
        actual.rivals(file, claims[i] as typeof claim),
        expected.rivals(file, claim),
      );
  }
  const ids = expected.findEntities('', Number.MAX_SAFE_INTEGER).map(record => record.id);
  compare(
    'entities',
    actual.findEntities('', Number.MAX_SAFE_INTEGER).map(record => record.id),
    ids,
  );
  for (const id of ids) compare(`entity ${id}`, actual.entity(id), expected.entity(id));
}

function compare(what: string, actual: unknown, expected: unknown): void {
  const a = JSON.stringify(actual);
  const b = JSON.stringify(expected);
  if (a !== b) throw new Error(`The index by difference is not the index rebuilt: ${what}: ${a} instead of ${b}`);
}
