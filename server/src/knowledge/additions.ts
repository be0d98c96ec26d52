import type { FolderSettings, UserAgency, UserPerson, UserProduct } from '../settings/settings.ts';
import type { Records } from './complete.ts';
import type { Agency, Person, Product, Term } from './knowledge.ts';
import { findParty, NameIndex, nameKey } from './nameIndex.ts';
import { addLaw, addMeasure, addOffice } from './ownRecords.ts';
import { slugOf } from './slug.ts';

const SOURCE = 'tradewire.json';

/** Puts a folder's people, bodies, goods, laws and measures into the records. Names are compared without case, accents and dots. */
export function addSettings(records: Records, settings: FolderSettings): void {
  for (const office of settings.offices) addOffice(records, office);
  const people = new NameIndex(records.people);
  for (const person of settings.people) addPerson(records, people, person);
  const agencies = new NameIndex(records.agencies);
  for (const agency of settings.agencies) addAgency(records, agencies, agency);
  const products = new NameIndex(records.products);
  for (const product of settings.products) addProduct(records, products, product);
  const laws = new NameIndex(records.laws);
  for (const law of settings.laws) addLaw(records, laws, law);
  for (const measure of settings.measures) addMeasure(records, products, laws, measure);
}

const unique = (names: readonly string[], except: string): string[] =>
  [...new Set(names)].filter(name => name !== '' && name !== except);

function addPerson(records: Records, index: NameIndex<Person>, user: UserPerson): void {
  const same = user.sameAs ?? [];
  const known = [...new Set([user.name, ...same].map(name => index.find(name)).filter(p => p !== undefined))];
  if (user.official === false) {
    for (const person of known) records.people.delete(person.id);
    return;
  }
  const id = known[0]?.id ?? `person/${slugOf(user.name)}`;
  // Ids that name nobody known here are people of the folder: their id is made of their name.
  const otherNames = same
    .filter(name => !index.find(name))
    .map(name => (name.startsWith('person/') ? titled(name) : name));
  const surname = known.length > 0 ? known[0]?.surname : undefined;
  const person: Person = {
    id,
    name: user.name,
    ...(surname ? { surname } : {}),
    aliases: unique([...(user.aliases ?? []), ...otherNames, ...known.flatMap(p => [p.name, ...p.aliases])], user.name),
    terms: [...known.flatMap(p => p.terms), ...(user.offices ?? []).map(office => userTerm(records, office))],
  };
  for (const old of [id, ...known.map(p => p.id)]) records.people.set(old, person);
  index.add(person);
}

/** "person/jane-roe" → "Jane Roe". */
const titled = (id: string): string =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** A date that the user leaves open reaches as far as dates go: the user's word has no date of its own. */
const ALWAYS = '9999-12-31';

function userTerm(records: Records, user: NonNullable<UserPerson['offices']>[number]): Term {
  const party = findParty(records, user.party);
  const key = nameKey(user.title);
  let office: string | undefined;
  for (const known of records.offices.values())
    if ((!party || known.party === party.id) && [known.title, ...known.aliases].some(title => nameKey(title) === key)) {
      office = known.id;
      break;
    }
  if (!office) {
    office = `office/${slugOf(`${party?.id.slice('party/'.length) ?? ''} ${user.title}`)}`;
    const owner = party?.id ?? '';
    records.offices.set(office, {
      id: office,
      title: user.title,
      aliases: [],
      party: owner,
      single: false,
      source: SOURCE,
    });
  }
  return { office, from: user.from ?? '0000', to: user.to ?? null, asOf: ALWAYS, source: SOURCE };
}

function addAgency(records: Records, index: NameIndex<Agency>, user: UserAgency): void {
  const named = index.find(user.name);
  if (user.agency === false) {
    if (named) records.agencies.delete(named.id);
    return;
  }
  // A new name for an agency that the knowledge has by another.
  const known = named ?? user.aliases?.map(alias => index.find(alias)).find(agency => agency !== undefined);
  const party = findParty(records, user.party)?.id ?? known?.party;
  const acronym = user.acronym ?? known?.acronym;
  const agency: Agency = {
    ...known,
    id: known?.id ?? `agency/${slugOf(user.name)}`,
    name: user.name,
    ...(acronym ? { acronym } : {}),
    aliases: unique([...(user.aliases ?? []), ...(known ? [known.name, ...known.aliases] : [])], user.name),
    ...(party ? { party } : {}),
    source: SOURCE,
  };
  records.agencies.set(agency.id, agency);
  index.add(agency);
}

function addProduct(records: Records, index: NameIndex<Product>, user: UserProduct): void {
  const known = index.find(user.name);
  const product: Product = {
    ...known,
    id: known?.id ?? `product/${slugOf(user.name)}`,
    name: user.name,
    aliases: unique([...(user.aliases ?? []), ...(known ? [known.name, ...known.aliases] : [])], user.name),
    hs: user.hs ?? known?.hs ?? [],
  };
  records.products.set(product.id, product);
  index.add(product);
}
