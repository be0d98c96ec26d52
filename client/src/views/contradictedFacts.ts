import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';

/** One fact that is told in several ways, with every passage that tells it. */
export interface ContradictedFact {
  /** The weightiest of its findings. */
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
  const facts = new Map<string, { readonly row: ContradictionRow; readonly places: WirePlace[] }>();
  for (const row of rows) {
    const id = factOf(row);
    const known = facts.get(id);
    if (!known) facts.set(id, { row, places: [row.place, ...row.related] });
    else known.places.push(...[row.place, ...row.related].filter(place => !known.places.some(same(place))));
  }
  const all = [...facts.values()];
  return [...all.filter(fact => isNew(fact.row)), ...all.filter(fact => !isNew(fact.row))];
}

const same = (a: WirePlace) => (b: WirePlace) =>
  a.uri === b.uri && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;

/** "25 percent: 3 articles, copies of one story", a line a side. */
export const sideLines = ({ sides }: ContradictionRow): string =>
  sides.map(({ value, told }) => `${value}: ${told}`).join('\n');
