import { Latest } from '../base/latest.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { Token } from '../text/article.ts';
import { addSettings } from './additions.ts';
import { builtIn } from './builtIn.ts';
import { completeRecords, type Records } from './complete.ts';
import { Gazetteer } from './gazetteer.ts';
import type { GazetteerHit, Knowledge, Person, Term } from './knowledge.ts';
import type { RawOthers } from './rawData.ts';
import { surnamesOf } from './surname.ts';
import { heldOn } from './terms.ts';

export interface LoadOptions {
  /** false: people, offices and agencies are left out, so that only the grammar recognises them. */
  readonly names?: boolean;
  /** Additions and corrections of a folder. */
  readonly settings?: FolderSettings;
}

const NO_NAMES = { people: {}, offices: {}, agencies: {} };

/** The built-in knowledge with a folder's additions. The matcher is built when it is first asked. */
export function loadKnowledge(options: LoadOptions = {}): Knowledge {
  const raw = options.names === false ? { ...builtIn(), ...NO_NAMES } : builtIn();
  const records = completeRecords(raw);
  if (options.settings)
    addSettings(records, options.names === false ? withoutNames(options.settings) : options.settings);
  return knowledgeOf(records, raw.others);
}

/** A folder's goods stay where the names are left out; its people and agencies are names, too. */
const withoutNames = (settings: FolderSettings): FolderSettings => ({
  ...settings,
  people: [],
  agencies: [],
  offices: [],
});

function knowledgeOf(records: Records, others: RawOthers): Knowledge {
  let gazetteer: Gazetteer | undefined;
  let holdersByOffice: Map<string, [Person, Term][]> | undefined;
  // Recognisers and binders ask for those of the same article.
  const latest = new Latest<readonly Token[], readonly GazetteerHit[]>();
  return {
    ...records,
    holders(office: string, day: string): readonly Person[] {
      holdersByOffice ??= indexHolders(records.people.values());
      const terms = holdersByOffice.get(office) ?? [];
      return [...new Set(terms.filter(([, term]) => heldOn(term, day)).map(([person]) => person))];
    },
    officesOf: (person: string, day: string): readonly Term[] =>
      records.people.get(person)?.terms.filter(term => heldOn(term, day)) ?? [],
    collectHits(tokens: readonly Token[]): readonly GazetteerHit[] {
      gazetteer ??= buildGazetteer(records, others);
      const names = gazetteer;
      return latest.get(tokens, () => names.collect(tokens));
    },
  };
}

function indexHolders(people: Iterable<Person>): Map<string, [Person, Term][]> {
  const index = new Map<string, [Person, Term][]>();
  // Two ids that a folder declares to be one person lead to the same record.
  for (const person of new Set(people))
    for (const term of person.terms) {
      const list = index.get(term.office);
      if (list) list.push([person, term]);
      else index.set(term.office, [[person, term]]);
    }
  return index;
}

function buildGazetteer(records: Records, others: RawOthers): Gazetteer {
  const gazetteer = new Gazetteer();
  const countries = new Set([...records.parties.values()].flatMap(party => [party.name, ...party.aliases]));
  const goods = new Set([...records.products.values()].flatMap(product => [product.name, ...product.aliases]));
  for (const person of new Set(records.people.values())) {
    if (person.common) continue;
    const familyFirst = person.terms.some(term => FAMILY_FIRST.has(records.offices.get(term.office)?.party ?? ''));
    for (const name of [person.name, ...person.aliases]) {
      gazetteer.add('person', name, person.id);
      const words = name.split(' ');
      if (familyFirst && words.length === 2) gazetteer.add('person', `${words[1]} ${words[0]}`, person.id);
    }
    // "Jordan" and "Rice" alone are the country and the good; their bearers are known once they are introduced.
    for (const surname of surnamesOf(person))
      if (!countries.has(surname) && !goods.has(surname.toLowerCase())) gazetteer.add('surname', surname, person.id);
  }
  for (const office of records.offices.values())
    for (const title of [office.title, ...office.aliases]) gazetteer.add('office', title, office.id);
  for (const agency of records.agencies.values())
    for (const name of [agency.name, agency.acronym ?? '', ...agency.aliases]) {
      const possessor = possessorOf(name, countries);
      gazetteer.add('agency', name.slice(possessor.length), agency.id, possessor);
    }
  for (const party of records.parties.values()) {
    for (const name of [party.name, ...party.aliases]) gazetteer.add('party', name, party.id);
    for (const name of party.demonyms) gazetteer.add('demonym', name, party.id);
    for (const name of party.metonyms) gazetteer.add('metonym', name, party.id);
  }
  for (const product of records.products.values())
    for (const name of [product.name, ...product.aliases]) gazetteer.add('product', name, product.id);
  for (const law of records.laws.values())
    for (const name of [law.name, ...law.aliases]) gazetteer.add('law', name, law.id);
  for (const [sort, names] of Object.entries(others)) for (const name of names) gazetteer.add('other', name, sort);
  return gazetteer;
}

/** Countries whose press writes the family name last in English and whose ministries write it first: "Abe Shinzo". */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['party/JP', 'party/HU']);

/** "China's " of "China's commerce ministry": the country tells which ministry it is, but the name is what follows. */
function possessorOf(name: string, countries: ReadonlySet<string>): string {
  const end = name.indexOf("'s ");
  return end > 0 && countries.has(name.slice(0, end)) ? name.slice(0, end + "'s ".length) : '';
}
