import type { Span } from '../base/span.ts';
import { visible } from '../base/visible.ts';
import type { Agency, Knowledge, Law, Person } from '../knowledge/knowledge.ts';
import type { Reading } from './names.ts';

export interface Suggestion {
  readonly id: string;
  readonly type: 'official' | 'agency' | 'law' | 'product' | 'party';
  readonly label: string;
  readonly insert: string;
  readonly detail: string;
}

const MOST = 50;
/** Names are at most so long, in characters looked at before the cursor. */
const REACH = 60;

/** The beginning of a name before the cursor: the word being written with the capitalised words before it. */
export function nameBefore(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH);
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', offset - 1) + 1), offset);
  const typed = /(?:\p{Lu}[\p{L}\p{M}.'’-]* +){0,3}[\p{L}\p{M}.'’-]*$/u.exec(line)?.[0] ?? '';
  return { start: offset - typed.length, end: offset };
}

/** Names that go on from what is typed: those of the folder first, then the knowledge's. */
export function collectSuggestions(reading: Reading, file: string, typed: string): Suggestion[] {
  const { snapshot, knowledge } = reading;
  const query = typed.toLowerCase().trimStart();
  const found = new Map<string, Suggestion>();
  const fits = (lower: string): boolean => {
    const at = lower.indexOf(query);
    return at === 0 || (at > 0 && !/[\p{L}\d]/u.test(lower[at - 1] ?? ''));
  };
  const day = snapshot.facts(file)?.published?.date;
  for (const record of snapshot.findEntities(query.trimEnd(), MOST)) {
    if (
      record.type === 'party' ||
      record.type === 'product' ||
      // What cannot be seen is put into no text.
      visible(record.name) !== record.name ||
      !(fits(record.name.toLowerCase()) || record.spellings.some(s => fits(s.text.toLowerCase())))
    )
      continue;
    const office = record.offices.at(-1)?.title;
    found.set(record.id, {
      id: record.id,
      type: record.type,
      label: record.name,
      insert: record.name,
      detail: office ?? record.acronym ?? record.type,
    });
  }
  const add = (id: string, type: Suggestion['type'], name: string, detail: string): void => {
    if (!found.has(id)) found.set(id, { id, type, label: name, insert: name, detail });
  };
  if (query === '') return [...found.values()];
  const all = namesOf(knowledge);
  for (const { names, person } of all.people) {
    if (found.size >= MOST) break;
    if (!names.some(fits)) continue;
    const term = (day && knowledge.officesOf(person.id, day)[0]) || person.terms.at(-1);
    add(person.id, 'official', person.name, (term && knowledge.offices.get(term.office)?.title) ?? 'official');
  }
  for (const { names, agency } of all.agencies) {
    if (found.size >= MOST) break;
    if (names.some(fits)) add(agency.id, 'agency', agency.name, agency.acronym ?? 'agency');
  }
  for (const { names, law } of all.laws) {
    if (found.size >= MOST) break;
    if (names.some(fits)) add(law.id, 'law', law.name, law.year ? `law, ${law.year}` : 'law');
  }
  return [...found.values()].slice(0, MOST);
}

interface KnownNames {
  readonly people: readonly { readonly names: readonly string[]; readonly person: Person }[];
  readonly agencies: readonly { readonly names: readonly string[]; readonly agency: Agency }[];
  readonly laws: readonly { readonly names: readonly string[]; readonly law: Law }[];
}
const known = new WeakMap<Knowledge, KnownNames>();

/** The names of the knowledge in small letters, once: they are gone through with each letter that is typed. */
function namesOf(knowledge: Knowledge): KnownNames {
  let names = known.get(knowledge);
  if (!names) {
    const lower = (all: readonly (string | undefined)[]): string[] =>
      all.flatMap(name => (name === undefined ? [] : [name.toLowerCase()]));
    names = {
      people: [...knowledge.people.values()].map(person => ({
        names: lower([person.name, ...person.aliases]),
        person,
      })),
      agencies: [...knowledge.agencies.values()].map(agency => ({
        names: lower([agency.name, agency.acronym]),
        agency,
      })),
      laws: [...knowledge.laws.values()].map(law => ({ names: lower([law.name, ...law.aliases]), law })),
    };
    known.set(knowledge, names);
  }
  return names;
}
