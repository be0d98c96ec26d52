import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';

/** One fact that is told in several ways, with every passage that tells it. */
export interface ContradictedFact {
  /** The finding that stands for it: the server's choice, else the weightiest. */
  readonly row: ContradictionRow;
  readonly places: readonly WirePlace[];
}

/** Both sides of a contradiction are findings of the same figures: one fact. A finding of one place is a fact of its own. */
export const factOf = (row: ContradictionRow): string =>
  row.related.length > 0
    ? [row.code, row.key, ...[...row.values].sort()].join('|')
    : `${row.fingerprint}${row.place.uri}`;

/**
 * Both sides of a contradiction are findings; here they are one. The order is that of the rows, which come by weight, but for what is new
 * since the last look: that stands first.
 */
export function contradictedFacts(
  rows: readonly ContradictionRow[],
  isNew: (row: ContradictionRow) => boolean,
): readonly ContradictedFact[] {
  const facts: { row: ContradictionRow; readonly places: WirePlace[] }[] = [];
  const byValues = new Map<string, typeof facts>();
  for (const row of rows) {
    const places = [row.place, ...row.related];
    const id = [row.code, ...[...row.values].sort()].join('|');
    const alike = byValues.get(id) ?? [];
    byValues.set(id, alike);
    const known =
      row.related.length > 0 ? alike.find(fact => fact.places.some(one => places.some(same(one)))) : undefined;
    if (!known) {
      const fact = { row, places };
      facts.push(fact);
      alike.push(fact);
      continue;
    }
    known.places.push(...places.filter(place => !known.places.some(same(place))));
    if (row.main && !known.row.main) known.row = row;
  }
  return [...facts.filter(fact => isNew(fact.row)), ...facts.filter(fact => !isNew(fact.row))];
}

const same = (a: WirePlace) => (b: WirePlace) =>
  a.uri === b.uri && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;

/** "25 percent: 3 articles, copies of one story", a line a side. */
export const sideLines = ({ sides }: ContradictionRow): string =>
  sides.map(({ shown, told }) => `${shown}: ${told}`).join('\n');

/** "25 ↔ 20 percent": what most tell first, and a unit that all have once, at the end. */
export function rivalValues(values: readonly string[]): string {
  const [own = '', ...others] = values;
  const all = [...others, own];
  const unit = /\s\D+$/.exec(own)?.[0] ?? '';
  if (unit === '' || !all.every(value => value.endsWith(unit))) return all.join(' ↔ ');
  return `${all.map(value => value.slice(0, -unit.length)).join(' ↔ ')}${unit}`;
}
