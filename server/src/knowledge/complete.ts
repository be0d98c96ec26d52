import type { Agency, Law, Office, Party, Person, Product, TariffMeasure, Term } from './knowledge.ts';
import type { RawData, RawSources, RawTerm } from './rawData.ts';

/** The knowledge's records by id. */
export interface Records {
  readonly people: Map<string, Person>;
  readonly offices: Map<string, Office>;
  readonly agencies: Map<string, Agency>;
  readonly parties: Map<string, Party>;
  readonly products: Map<string, Product>;
  readonly laws: Map<string, Law>;
  readonly measures: Map<string, TariffMeasure>;
}

/** Completes ids and sources of the data as written. Optional fields stay absent where the data has none. */
export function completeRecords(raw: RawData): Records {
  const source = (key: string): string => raw.sources[key]?.text ?? key;
  const terms = termsByHolder(raw);
  return {
    people: records('person', raw.people, (id, { aliases = [], wikidata: _, ...rest }) => ({
      id,
      ...rest,
      aliases,
      terms: terms.get(id.slice('person/'.length)) ?? [],
    })),
    offices: records('office', raw.offices, (id, { party, agency, terms: _, ...rest }) => ({
      id,
      ...rest,
      aliases: rest.aliases ?? [],
      party: ownerId(party),
      ...(agency ? { agency: `agency/${agency}` } : {}),
      single: rest.single ?? true,
      source: source(rest.source),
    })),
    agencies: records('agency', raw.agencies, (id, { party, parent, ...rest }) => ({
      id,
      ...rest,
      aliases: rest.aliases ?? [],
      ...(party ? { party: `party/${party}` } : {}),
      ...(parent ? { parent: `agency/${parent}` } : {}),
      source: source(rest.source),
    })),
    parties: records('party', raw.parties, (id, { source: _, members, joined, ...rest }) => ({
      id,
      name: rest.name,
      aliases: rest.aliases ?? [],
      demonyms: rest.demonyms ?? [],
      metonyms: rest.metonyms ?? [],
      kind: rest.kind ?? 'country',
      ...(members ? { members: members.map(member => `party/${member}`) } : {}),
      ...(joined
        ? { joined: Object.fromEntries(Object.entries(joined).map(([member, day]) => [`party/${member}`, day])) }
        : {}),
    })),
    products: records('product', raw.products, (id, { partOf, sortOf, members, ...rest }) => ({
      id,
      name: rest.name,
      aliases: rest.aliases ?? [],
      hs: rest.hs ?? [],
      ...(partOf || sortOf ? { partOf: `product/${partOf ?? sortOf}` } : {}),
      ...(sortOf ? { sort: true } : {}),
      ...(members ? { members: members.map(member => `product/${member}`) } : {}),
      ...(rest.whole ? { whole: rest.whole } : {}),
    })),
    laws: records('law', raw.laws, (id, { oneOriginOf, ...law }) => ({
      id,
      ...law,
      ...(oneOriginOf ? { oneOriginOf: `party/${oneOriginOf}` } : {}),
      aliases: law.aliases ?? [],
      source: source(law.source),
    })),
    measures: records(
      'measure',
      eachTarget(raw),
      (id, { imposer, target, products, law, steps, asOf, seen, ...rest }) => ({
        id,
        ...rest,
        ...dated(asOf ?? (seen ? raw.sources[seen]?.asOf : undefined)),
        imposer: `party/${imposer}`,
        target: target === 'any' ? target : `party/${target}`,
        products: products.map(product => `product/${product}`),
        ...(law ? { law: `law/${law}` } : {}),
        steps: steps.map(({ rate, from, to = null, modality = 'in-force', source: key }) => ({
          rate,
          from,
          to,
          modality,
          source: source(key),
        })),
      }),
    ),
  };
}

const dated = (asOf: string | undefined): { asOf?: string } => (asOf === undefined ? {} : { asOf });

type OneTarget = Omit<RawData['measures'][string], 'target'> & { readonly target: string };

/** A measure on a list of countries is one measure on each. */
function eachTarget({ measures, parties }: RawData): Record<string, OneTarget> {
  const each: Record<string, OneTarget> = {};
  for (const slug of Object.keys(measures)) {
    const measure = measures[slug] as RawData['measures'][string];
    const { target } = measure;
    if (typeof target === 'string') each[slug] = { ...measure, target };
    else
      for (const one of target)
        each[`${slug}-${one.toLowerCase()}`] = {
          ...measure,
          target: one,
          name: `${measure.name} (${parties[one]?.name ?? one})`,
        };
  }
  return each;
}

function records<Raw, Full>(
  prefix: string,
  raw: Readonly<Record<string, Raw>>,
  complete: (id: string, value: Raw) => Full,
): Map<string, Full> {
  const map = new Map<string, Full>();
  for (const slug of Object.keys(raw)) {
    const id = `${prefix}/${slug}`;
    map.set(id, complete(id, raw[slug] as Raw));
  }
  return map;
}

/** An office belongs to a party, or to an international organisation, which the data write as "agency/wto". */
const ownerId = (party: string): string => (party.startsWith('agency/') ? party : `party/${party}`);

/** Terms stand with the office in the data, so that a succession is seen in one place; a person's are put together in order of time. */
function termsByHolder({ offices, sources }: RawData): Map<string, Term[]> {
  const byHolder = new Map<string, Term[]>();
  for (const slug of Object.keys(offices)) {
    const office = offices[slug] as RawData['offices'][string];
    const id = `office/${slug}`;
    for (const raw of office.terms) {
      const term = completeTerm(id, raw, raw.source ?? office.source, sources);
      const list = byHolder.get(raw.holder);
      if (list) list.push(term);
      else byHolder.set(raw.holder, [term]);
    }
  }
  for (const terms of byHolder.values())
    if (terms.length > 1) terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return byHolder;
}

function completeTerm(office: string, { from, to: end, asOf, seen }: RawTerm, key: string, sources: RawSources): Term {
  const source = sources[key];
  const to = end ?? null;
  return {
    office,
    from,
    to,
    asOf: asOf ?? (seen ? sources[seen]?.asOf : undefined) ?? source?.asOf ?? to ?? from,
    source: source?.text ?? key,
    ...(seen ? { seen: sources[seen]?.text ?? seen } : {}),
  };
}
