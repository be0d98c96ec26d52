import { describe, expect, test } from 'vitest';
import { builtIn as readBuiltIn } from '../../../server/src/knowledge/builtIn.ts';
import { completeRecords } from '../../../server/src/knowledge/complete.ts';
import { slugOf } from '../../../server/src/knowledge/slug.ts';
import { STRICT } from '../../../server/src/mentions/goods/goodsWords.ts';

const builtIn = readBuiltIn();
const records = completeRecords(builtIn);
const { people, offices, agencies, parties, products, laws, measures } = records;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** An address, or a document by its issuer with its day or its number. */
const DOCUMENT = /https?:\/\/|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b\d+ FR \d+\b/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words that texts use all the time in other senses: none may be a name of the knowledge by itself, in any case. */
const COMMON = new Set(
  (
    'the a an of in on at to and or for with from by as is are was be it its he she they we i you that this commerce treasury state justice ' +
    'labor interior energy defense trade finance foreign economy industry customs parliament congressional ministry department office ' +
    'commission committee council board bureau agency court bank fund union government administration cabinet house minister secretary ' +
    'president chairman act law section agreement deal pact treaty framework partnership order accord rule policy parts goods products ' +
    'lead tin gold silver gas may will march turkey china polish us it who no aid safe cap ice can led set bill mark grant price'
  ).split(' '),
);
/** Names that are such words in lower case and need the capitals they are written with. */
const NEEDS_CAPITALS = (name: string): boolean => name !== name.toLowerCase();

const duplicates = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i);

describe('ids', () => {
  test('are slugs, and one id names one thing', () => {
    const faults: string[] = [];
    for (const key of [...people.keys(), ...offices.keys(), ...agencies.keys(), ...products.keys(), ...laws.keys()])
      if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) faults.push(key);
    for (const key of parties.keys()) if (!/^party\/[A-Z0-9]+(?:-[A-Z]+)*$/.test(key)) faults.push(key);
    expect(faults).toEqual([]);
  });

  test('of people are made of their names, so that a name found by grammar leads to the same id', () => {
    const faults = [...people.values()].filter(
      person => ![person.name, ...person.aliases].some(name => `person/${slugOf(name)}` === person.id),
    );
    expect(faults.map(person => person.id)).toEqual([]);
  });

  test('that are referred to exist', () => {
    const faults: string[] = [];
    const need = (from: string, id: string | undefined, ...maps: ReadonlyMap<string, unknown>[]): void => {
      if (id !== undefined && !maps.some(map => map.has(id))) faults.push(`${from} → ${id}`);
    };
    for (const person of people.values()) for (const term of person.terms) need(person.id, term.office, offices);
    for (const office of offices.values()) {
      need(office.id, office.party, parties, agencies);
      need(office.id, office.agency, agencies);
    }
    for (const agency of agencies.values()) {
      need(agency.id, agency.party, parties);
      need(agency.id, agency.parent, agencies);
    }
    for (const party of parties.values()) for (const member of party.members ?? []) need(party.id, member, parties);
    for (const product of products.values()) {
      need(product.id, product.partOf, products);
      for (const member of product.members ?? []) need(product.id, member, products);
    }
    for (const measure of measures.values()) {
      need(measure.id, measure.imposer, parties);
      need(measure.id, measure.target === 'any' ? undefined : measure.target, parties);
      for (const product of measure.products) need(measure.id, product, products);
      need(measure.id, measure.law, laws);
    }
    expect(faults).toEqual([]);
  });
});

describe('terms', () => {
  test('have dates in order, a source, and the day that the source speaks of', () => {
    const faults: string[] = [];
    for (const [office, { terms, source: own }] of Object.entries(builtIn.offices))
      for (const { holder, from, to, source = own, asOf, seen } of terms) {
        const speaksOf = asOf ?? builtIn.sources[seen ?? source]?.asOf ?? to;
        if (!DATE.test(from) || (to !== undefined && (!DATE.test(to) || to < from)))
          faults.push(`${office} ${holder}: dates`);
        if (!speaksOf || !DATE.test(speaksOf) || speaksOf < from) faults.push(`${office} ${holder}: asOf`);
        for (const key of [source, seen])
          if (key !== undefined && !builtIn.sources[key] && !/^https?:\/\/\S+$/.test(key))
            faults.push(`${office} ${holder}: ${key}`);
        if (!builtIn.people[holder]) faults.push(`${office} ${holder}: nobody`);
      }
    expect(faults).toEqual([]);
  });

  test('of an office that one person holds do not overlap', () => {
    const byOffice = new Map<string, { from: string; to: string; name: string }[]>();
    for (const person of people.values())
      for (const { office, from, to, asOf } of person.terms) {
        if (!offices.get(office)?.single) continue;
        // A term whose end no source tells lasted at least to the day on which the holder was seen.
        byOffice.set(office, [...(byOffice.get(office) ?? []), { from, to: to ?? asOf, name: person.name }]);
      }
    const faults: string[] = [];
    for (const [office, terms] of byOffice) {
      terms.sort((a, b) => (a.from < b.from ? -1 : 1));
      for (let i = 1; i < terms.length; i++) {
        const [before, after] = [terms[i - 1], terms[i]];
        // A year alone may hold both the end of one term and the beginning of the next.
        const precision = Math.min(before?.to.length ?? 0, after?.from.length ?? 0);
        if (before && after && before.to.slice(0, precision) > after.from.slice(0, precision))
          faults.push(`${office}: ${before.name} to ${before.to}, ${after.name} from ${after.from}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('stand with their office in order', () => {
    const faults = Object.entries(builtIn.offices).filter(([, { terms }]) =>
      terms.some((term, i) => term.from < (terms[i - 1]?.from ?? '')),
    );
    expect(faults.map(([office]) => office)).toEqual([]);
  });

  test('leave nobody without an office', () => {
    expect([...people.values()].filter(person => person.terms.length === 0).map(person => person.id)).toEqual([]);
  });

  test('leave no office without a holder', () => {
    const held = new Set([...people.values()].flatMap(person => person.terms.map(term => term.office)));
    expect([...offices.keys()].filter(id => !held.has(id))).toEqual([]);
  });
});

describe('names', () => {
  const names = (): [string, string][] => [
    ...[...people.values()].flatMap(p => [p.name, ...p.aliases].map((n): [string, string] => [p.id, n])),
    ...[...agencies.values()].flatMap(a =>
      [a.name, ...(a.acronym ? [a.acronym] : []), ...a.aliases].map((n): [string, string] => [a.id, n]),
    ),
    ...[...parties.values()].flatMap(p =>
      [p.name, ...p.aliases, ...p.demonyms, ...p.metonyms].map((n): [string, string] => [p.id, n]),
    ),
    ...[...products.values()].flatMap(p => [p.name, ...p.aliases].map((n): [string, string] => [p.id, n])),
    ...[...laws.values()].flatMap(l => [l.name, ...l.aliases].map((n): [string, string] => [l.id, n])),
  ];

  test('do not capture a common word', () => {
    // Goods of the strict list count within a phrase of goods alone.
    const bare = names().filter(([, name]) => COMMON.has(name.toLowerCase()) && !NEEDS_CAPITALS(name));
    expect(bare.filter(([id, name]) => !(id.startsWith('product/') && STRICT.has(name)))).toEqual([]);
    // With a capital alone a word at the start of a sentence would match: such names need more than that.
    const allowed = new Set(['Turkey', 'China', 'Polish', 'US', 'WHO', 'CAP', 'Parliament']);
    expect(
      names().filter(([, name]) => COMMON.has(name.toLowerCase()) && NEEDS_CAPITALS(name) && !allowed.has(name)),
    ).toEqual([]);
  });

  test('of people have at least two words, or one that no one else has', () => {
    const single = names().filter(([id, name]) => id.startsWith('person/') && !/[\s.]/.test(name));
    expect(single.map(([, name]) => name).sort()).toEqual(['Jokowi', 'Subroto', 'Suharto']);
  });

  test('are given once', () => {
    const faults: string[] = [];
    for (const record of [...people.values(), ...agencies.values(), ...laws.values(), ...products.values()])
      for (const name of duplicates([record.name, ...record.aliases])) faults.push(`${record.id}: ${name}`);
    expect(faults).toEqual([]);
  });

  test('of goods, parties and laws name one of them', () => {
    const owners = new Map<string, string>();
    const faults: string[] = [];
    for (const [id, name] of names()) {
      if (id.startsWith('person/') || id.startsWith('agency/')) continue;
      const key = `${id.slice(0, id.indexOf('/'))} ${name}`;
      const owner = owners.get(key);
      if (owner && owner !== id) faults.push(`${name}: ${owner}, ${id}`);
      owners.set(key, id);
    }
    // Two countries are called Congo and Congolese, two agreements each by these names: the article tells which (`whichLaw.ts`).
    const shared = /^(?:Congo|Paris Agreement:|CETA:|Comprehensive Economic and Trade Agreement:)/;
    expect(faults.filter(fault => !shared.test(fault))).toEqual([]);
  });
});

test('every shared source is used', () => {
  const used = new Set([
    ...Object.values(builtIn.offices).map(office => office.source),
    ...[builtIn.agencies, builtIn.laws].flatMap(entries => Object.values(entries).map(entry => entry.source)),
    ...Object.values(builtIn.offices).flatMap(office => office.terms.flatMap(term => [term.source, term.seen])),
    ...Object.values(builtIn.measures).flatMap(({ steps, seen }) => [seen, ...steps.map(step => step.source)]),
  ]);
  expect(Object.keys(builtIn.sources).filter(key => !used.has(key))).toEqual([]);
});

describe('records', () => {
  test('of agencies and laws name their source', () => {
    const bad = [...agencies.values(), ...laws.values(), ...offices.values()].filter(r => !DOCUMENT.test(r.source));
    expect(bad.map(r => r.id)).toEqual([]);
  });

  test('of goods give headings or chapters of the Harmonized System', () => {
    const faults = [...products.values()].filter(p => p.hs.some(code => !/^\d{2}(?:\d{2})?$/.test(code)));
    expect(faults.map(p => p.id)).toEqual([]);
  });

  test('of measures have steps in order that do not overlap, each with its source', () => {
    const faults: string[] = [];
    for (const { id, steps } of measures.values()) {
      let end = '';
      for (const step of steps) {
        if (!DAY.test(step.from) || (step.to !== null && (!DAY.test(step.to) || step.to <= step.from)))
          faults.push(`${id} ${step.from}: dates`);
        if (step.from < end) faults.push(`${id} ${step.from}: overlaps`);
        if (!DOCUMENT.test(step.source)) faults.push(`${id} ${step.from}: source`);
        end = step.to ?? '9999';
      }
    }
    expect(faults).toEqual([]);
  });
});
