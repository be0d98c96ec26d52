import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding } from '../findings/finding.ts';

type Articles = Pick<Snapshot, 'facts' | 'findings'>;

/**
 * Whether a finding is the one that stands for its contradiction: each of its sides has findings of its own, and a list that holds all
 * of them tells one thing many times. It is that of the minority, by independent origins, then by articles; of equals the later one.
 */
export function isMainSide(snapshot: Articles, finding: Finding): boolean {
  if (finding.related.length === 0) return true;
  const same = sameContradiction(snapshot, finding);
  return same.every(other => other === finding || comesFirst(snapshot, finding, other));
}

/** The findings that speak of it: those at its rival places, and those at theirs. */
function sameContradiction(snapshot: Articles, finding: Finding): readonly Finding[] {
  const found = new Set([finding]);
  const rivals = counterparts(snapshot, finding);
  for (const rival of rivals) {
    found.add(rival);
    for (const sibling of counterparts(snapshot, rival)) found.add(sibling);
  }
  return [...found];
}

function counterparts(snapshot: Articles, finding: Finding): readonly Finding[] {
  const values = valuesOf(finding);
  return finding.related.flatMap(place =>
    snapshot
      .findings(place.file)
      .filter(other => other.start === place.start && other.code === finding.code && valuesOf(other) === values),
  );
}

const valuesOf = ({ values }: Finding): string => [...values].sort().join('\n');

/** Fewer on its side, then fewer articles, then more rivals, then a later day; the place settles the rest. */
function comesFirst(snapshot: Articles, a: Finding, b: Finding): boolean {
  const order = (x: number, y: number): number => (x < y ? -1 : x > y ? 1 : 0);
  const dayOf = ({ file }: Finding): string => snapshot.facts(file)?.published?.date ?? '';
  const [own, other] = [a.sides?.[0], b.sides?.[0]];
  return (
    (order(own?.origins ?? 0, other?.origins ?? 0) ||
      order(own?.articles ?? 0, other?.articles ?? 0) ||
      order(b.related.length, a.related.length) ||
      dayOf(b).localeCompare(dayOf(a)) ||
      (a.file === b.file ? order(b.start, a.start) : a.file > b.file ? -1 : 1)) < 0
  );
}
