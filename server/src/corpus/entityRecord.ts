import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention } from '../mentions/mention.ts';
import type { EntityPart } from './entityParts.ts';
import type { EntityRecord, OfficeHistory } from './snapshot.ts';

/** What the knowledge and the mentions of the folder say about one entity. `parts` are those of all its articles, not empty, by file. */
export function entityRecord(id: string, parts: readonly EntityPart[], knowledge: Knowledge): EntityRecord {
  const type = (parts[0] as EntityPart).mentions[0]?.type as EntityRecord['type'];
  const spellings = spellingsOf(parts);
  const known = knownFacts(id, knowledge);
  return {
    id,
    name: known?.name ?? fullestName(parts) ?? spellings[0]?.text ?? id,
    type,
    known: known !== undefined,
    spellings,
    offices: type === 'official' ? [...heldBefore(id, knowledge), ...statedOffices(parts, knowledge)] : [],
    ...(known?.party === undefined ? {} : { party: known.party }),
    ...(acronymOf(known, parts) ?? {}),
    mentions: parts.reduce((n, part) => n + part.mentions.length, 0),
    files: parts.map(part => part.file),
  };
}

interface KnownFacts {
  readonly name: string;
  readonly party?: string;
  readonly acronym?: string;
}

function knownFacts(id: string, knowledge: Knowledge): KnownFacts | undefined {
  const agency = knowledge.agencies.get(id);
  if (agency)
    return {
      name: agency.name,
      ...(agency.party === undefined ? {} : { party: agency.party }),
      ...(agency.acronym === undefined ? {} : { acronym: agency.acronym }),
    };
  const person = knowledge.people.get(id);
  if (person) {
    const party = knowledge.offices.get(person.terms.at(-1)?.office ?? '')?.party;
    return { name: person.name, ...(party === undefined ? {} : { party }) };
  }
  const party = knowledge.parties.get(id);
  if (party) return { name: party.name, party: id };
  const other = knowledge.products.get(id) ?? knowledge.laws.get(id);
  return other && { name: other.name };
}

function spellingsOf(parts: readonly EntityPart[]): EntityRecord['spellings'] {
  const counts = new Map<string, number>();
  for (const { spellings } of parts)
    for (const [text, count] of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The longest name; of several wordings of it the most frequent, so that one article's slip does not name the person. */
function fullestName(parts: readonly EntityPart[]): string | undefined {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { names } of parts)
    for (const [key, { name, count }] of names) {
      const entry = counts.get(key);
      if (entry) entry.count += count;
      else counts.set(key, { name, count });
    }
  const words = (name: string): number => name.split(' ').length;
  return [...counts.values()].sort(
    (a, b) => words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1),
  )[0]?.name;
}

function acronymOf(known: KnownFacts | undefined, parts: readonly EntityPart[]): { acronym: string } | undefined {
  const acronym = known?.acronym ?? parts.find(part => part.acronym !== undefined)?.acronym;
  return acronym === undefined ? undefined : { acronym };
}

function heldBefore(id: string, knowledge: Knowledge): OfficeHistory[] {
  const person = knowledge.people.get(id);
  if (!person) return [];
  return person.terms
    .map(
      (term): OfficeHistory => ({
        office: term.office,
        title: knowledge.offices.get(term.office)?.title ?? term.office,
        from: term.from,
        to: term.to,
        how: 'knowledge',
        source: term.source,
        asOf: term.asOf,
        files: [],
      }),
    )
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** Offices that the articles themselves state, one entry for each office and status. */
function statedOffices(parts: readonly EntityPart[], knowledge: Knowledge): OfficeHistory[] {
  const stated = new Map<string, { title: string; mention: EntityMention; days: string[]; files: Set<string> }>();
  for (const { file, day, withOffice } of parts)
    for (const mention of withOffice) {
      const { office } = mention;
      if (!office) continue;
      const key = `${office.id} ${office.status ?? ''}`;
      let entry = stated.get(key);
      if (!entry) {
        const title = knowledge.offices.get(office.id)?.title ?? office.text.replace(/\s+/g, ' ');
        entry = { title, mention, days: [], files: new Set() };
        stated.set(key, entry);
      }
      if (!entry.files.has(file) && day) entry.days.push(day);
      entry.files.add(file);
    }
  return [...stated.values()]
    .map(({ title, mention, days, files }): OfficeHistory => {
      days.sort();
      const office = mention.office as NonNullable<EntityMention['office']>;
      return {
        office: office.id,
        title,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        how: 'articles',
        ...(office.status === undefined ? {} : { status: office.status }),
        files: [...files].sort(),
      };
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
