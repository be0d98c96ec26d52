import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { comparePlaces } from './comparePlaces.ts';
import type { IndexView } from './corpusIndex.ts';
import { localEntities } from './localEntities.ts';
import { spellingKey } from './personName.ts';
import type { EntityRecord, MentionPlace, OfficeHistory } from './snapshot.ts';

/** What the knowledge and the mentions of the folder say about one entity. `places` are all its mentions, not empty, in order. */
export function entityRecord(
  id: string,
  places: readonly MentionPlace[],
  index: IndexView,
  knowledge: Knowledge,
): EntityRecord {
  const type = (places[0] as MentionPlace).mention.type;
  const spellings = spellingsOf(places);
  const known = knownFacts(id, knowledge);
  const files = [...new Set(places.map(place => place.file))];
  return {
    id,
    name: known?.name ?? fullestName(places) ?? spellings[0]?.text ?? id,
    type,
    known: known !== undefined,
    spellings,
    offices: type === 'official' ? [...heldBefore(id, knowledge), ...statedOffices(places, index, knowledge)] : [],
    ...(known?.party === undefined ? {} : { party: known.party }),
    ...(acronymOf(known, places) ?? {}),
    mentions: places.length,
    files,
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

function spellingsOf(places: readonly MentionPlace[]): EntityRecord['spellings'] {
  const counts = new Map<string, number>();
  for (const { mention } of places) {
    const text = mention.text.replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The longest name; of several wordings of it the most frequent, so that one article's slip does not name the person. */
function fullestName(places: readonly MentionPlace[]): string | undefined {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { mention } of places) {
    const key = spellingKey(mention.entity.name);
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { name: mention.entity.name, count: 1 });
  }
  const words = (name: string): number => name.split(' ').length;
  return [...counts.values()].sort(
    (a, b) => words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1),
  )[0]?.name;
}

function acronymOf(known: KnownFacts | undefined, places: readonly MentionPlace[]): { acronym: string } | undefined {
  const acronym = known?.acronym ?? places.find(place => place.mention.form === 'acronym')?.mention.text;
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
function statedOffices(places: readonly MentionPlace[], index: IndexView, knowledge: Knowledge): OfficeHistory[] {
  const stated = new Map<string, { title: string; mention: EntityMention; days: string[]; files: Set<string> }>();
  for (const { file, mention } of places) {
    const office = mention.office;
    if (!office) continue;
    const key = `${office.id} ${office.status ?? ''}`;
    let entry = stated.get(key);
    if (!entry) {
      const title = knowledge.offices.get(office.id)?.title ?? office.text.replace(/\s+/g, ' ');
      entry = { title, mention, days: [], files: new Set() };
      stated.set(key, entry);
    }
    entry.files.add(file);
    const day = index.files.get(file)?.published?.date;
    if (day) entry.days.push(day);
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

/** The mention that says most: full name with office, full name, name with an acronym beside it; then the earliest. */
export function fullestIntroduction(places: readonly MentionPlace[], index: IndexView): MentionPlace | undefined {
  let best: MentionPlace | undefined;
  let bestScore = -1;
  for (const place of places) {
    const score = introductionScore(place, index);
    if (score > bestScore || (score === bestScore && best && comparesEarlier(place, best, index))) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

function introductionScore({ file, mention }: MentionPlace, index: IndexView): number {
  const facts = index.files.get(file);
  const zone = facts?.sentences[mention.sentence]?.zone;
  const introducesAcronym =
    mention.type === 'agency' &&
    mention.form === 'full' &&
    facts !== undefined &&
    (localEntities(facts)
      .get(mention.entity.id)
      ?.mentions.some(
        other => other.form === 'acronym' && other.start - mention.end <= 3 && other.start > mention.end,
      ) ??
      false);
  return (
    (mention.form === 'full' ? 8 : 0) +
    (mention.office && !mention.office.status ? 4 : mention.office ? 3 : 0) +
    (introducesAcronym ? 4 : 0) +
    (zone === 'body' ? 2 : zone === 'caption' ? 1 : 0) +
    Math.min(mention.text.length, 99) / 100
  );
}

function comparesEarlier(a: MentionPlace, b: MentionPlace, index: IndexView): boolean {
  const dayOf = (place: MentionPlace): string => index.files.get(place.file)?.published?.date ?? '9999';
  const x = dayOf(a);
  const y = dayOf(b);
  return x === y ? comparePlaces({ file: a.file, ...a.mention }, { file: b.file, ...b.mention }) < 0 : x < y;
}
