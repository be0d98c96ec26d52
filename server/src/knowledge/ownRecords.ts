import type { UserLaw, UserMeasure, UserOffice } from '../settings/settings.ts';
import type { Records } from './complete.ts';
import type { Law, Office, Product } from './knowledge.ts';
import { findParty, type NameIndex, nameKey } from './nameIndex.ts';
import { slugOf } from './slug.ts';

const SOURCE = 'tradewire.json';

/** A new office, or more wordings of a known one; one of a country that nobody knows is left out. */
export function addOffice(records: Records, user: UserOffice): void {
  const party = findParty(records, user.party);
  if (!party) return;
  const key = nameKey(user.title);
  const known = [...records.offices.values()].find(
    office => office.party === party.id && [office.title, ...office.aliases].some(title => nameKey(title) === key),
  );
  const agency = [...records.agencies.values()].find(
    one => one.id === user.agency || (user.agency !== undefined && nameKey(one.name) === nameKey(user.agency)),
  );
  const aliases = [...new Set([...(known?.aliases ?? []), ...(user.aliases ?? [])])];
  const office: Office = {
    id: known?.id ?? `office/${slugOf(`${party.id.slice('party/'.length)} ${user.title}`)}`,
    title: known?.title ?? user.title,
    aliases,
    party: party.id,
    ...(agency ? { agency: agency.id } : known?.agency ? { agency: known.agency } : {}),
    single: user.single ?? known?.single ?? true,
    source: known?.source ?? SOURCE,
  };
  records.offices.set(office.id, office);
}

export function addLaw(records: Records, index: NameIndex<Law>, user: UserLaw): void {
  const known = index.find(user.name);
  const { name, aliases = [], ...rest } = user;
  const law: Law = {
    source: SOURCE,
    ...known,
    ...rest,
    id: known?.id ?? `law/${slugOf(name)}`,
    name,
    aliases: [...new Set([...aliases, ...(known ? [known.name, ...known.aliases] : [])])].filter(one => one !== name),
  };
  records.laws.set(law.id, law);
  index.add(law);
}

/** A measure whose countries, goods or law nobody knows is left out: it would be held against the wrong articles. */
export function addMeasure(
  records: Records,
  products: NameIndex<Product>,
  laws: NameIndex<Law>,
  user: UserMeasure,
): void {
  const imposer = findParty(records, user.imposer);
  const target = user.target === undefined || user.target === 'any' ? 'any' : findParty(records, user.target)?.id;
  const goods = (user.products ?? []).map(name => products.find(name)?.id);
  const law = user.law === undefined ? undefined : laws.find(user.law);
  if (!imposer || !target || goods.includes(undefined) || (user.law !== undefined && !law)) return;
  const id = `measure/${slugOf(user.name)}`;
  records.measures.set(id, {
    id,
    name: user.name,
    imposer: imposer.id,
    target,
    products: goods.filter(good => good !== undefined),
    measure: user.measure ?? 'additional',
    ...(law ? { law: law.id } : {}),
    ...(user.asOf ? { asOf: user.asOf } : {}),
    ...(user.part ? { part: true } : {}),
    steps: user.steps
      .map(step => ({ ...step, to: step.to ?? null, modality: step.modality ?? ('in-force' as const) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  });
}
