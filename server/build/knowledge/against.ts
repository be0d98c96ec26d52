import { parse } from 'yaml';
import type { RawData } from '../../src/knowledge/rawData.ts';
import { slugOf } from '../../src/knowledge/slug.ts';

/** A term as another data set tells it. */
export interface ForeignTerm {
  readonly person: string;
  readonly position: string;
  readonly from: string;
  readonly to?: string;
}

interface Legislator {
  readonly name: {
    readonly first: string;
    readonly last: string;
    readonly nickname?: string;
    readonly official_full?: string;
  };
  readonly terms: readonly {
    readonly type: string;
    readonly start: string;
    readonly end: string;
    readonly state?: string;
  }[];
}

/** Reads a list of every-politician (CSV with the columns position, person, start, end) or of congress-legislators (YAML). */
export function readForeign(text: string): ForeignTerm[] {
  if (/^\s*- /.test(text)) {
    const people = parse(text) as readonly Legislator[];
    return people.flatMap(({ name, terms }) => {
      const person = name.official_full ?? `${name.nickname ?? name.first} ${name.last}`;
      const last = terms.at(-1);
      if (!last) return [];
      // Every election begins a term there; here a seat that is kept is one.
      const changed = terms.findLastIndex(({ type }) => type !== last.type);
      const from = terms[changed + 1]?.start ?? last.start;
      return [{ person, position: [last.type, last.state].filter(Boolean).join(' '), from, to: last.end }];
    });
  }
  const [head = [], ...rows] = text.split(/\r?\n/).filter(Boolean).map(cells);
  const column = (...names: readonly string[]): number => head.findIndex(name => names.includes(name));
  const [position, person, from, to] = [
    column('position'),
    column('person', 'personLabel', 'name'),
    column('start', 'from'),
    column('end', 'to'),
  ];
  if (position < 0 || person < 0 || from < 0) throw new Error('The columns position, person and start are needed.');
  return rows.map(row => ({
    person: row[person] ?? '',
    position: row[position] ?? '',
    from: row[from] ?? '',
    ...(to >= 0 && row[to] ? { to: row[to] } : {}),
  }));
}

/** The cells of a line of CSV; a quoted cell may hold commas and doubled quotation marks. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** Differences between the other data set and ours, a line each: a date that differs, or somebody who is not on record. */
export function differences(raw: RawData, foreign: readonly ForeignTerm[]): string[] {
  const byName = new Map<string, string>();
  for (const [id, { name, aliases = [] }] of Object.entries(raw.people))
    for (const one of [name, ...aliases]) byName.set(slugOf(one), id);
  const termsOf = new Map<string, { office: string; from: string; to?: string }[]>();
  for (const [office, { terms }] of Object.entries(raw.offices))
    for (const { holder, from, to } of terms)
      termsOf.set(holder, [...(termsOf.get(holder) ?? []), { office, from, ...(to === undefined ? {} : { to }) }]);
  const lines: string[] = [];
  for (const { person, position, from, to } of foreign) {
    const id = byName.get(slugOf(person));
    const shown = `${position}: ${person}, ${from} to ${to ?? 'now'}`;
    if (!id) lines.push(`not on record    ${shown}`);
    else if (from && !(termsOf.get(id) ?? []).some(term => alike(term.from, from)))
      lines.push(
        `begins otherwise ${shown}; ours: ${(termsOf.get(id) ?? []).map(t => `${t.office} ${t.from} to ${t.to ?? 'now'}`).join(', ')}`,
      );
  }
  return lines.sort();
}

/** Equal as far as both dates are known. */
const alike = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
};
