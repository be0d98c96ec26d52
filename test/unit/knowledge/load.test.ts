import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { type FolderSettings, noSettings } from '../../../server/src/settings/settings.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';

const knowledge = loadKnowledge();
const names = (office: string, day: string): string[] => knowledge.holders(office, day).map(person => person.name);

describe('holders of an office', () => {
  test('change on the day that one term ends and the next begins', () => {
    expect(names('office/us-president', '2021-01-19')).toEqual(['Donald Trump']);
    expect(names('office/us-president', '2021-01-20')).toEqual(['Joe Biden']);
    expect(names('office/us-president', '2025-01-20')).toEqual(['Donald Trump']);
  });

  test('are unknown before the data begin and after the source of an open term', () => {
    expect(names('office/us-president', '1950-01-01')).toEqual([]);
    expect(names('office/us-trade-representative', '2099-01-01')).toEqual([]);
    expect(names('office/no-such-office', '2020-01-01')).toEqual([]);
  });

  test('are several where several people hold it', () => {
    expect(names('office/us-senator', '2017-06-01').length).toBeGreaterThan(20);
  });
});

describe('offices of a person', () => {
  test('follow the years', () => {
    const of = (day: string): string[] => knowledge.officesOf('person/yoshimasa-hayashi', day).map(term => term.office);
    expect(of('2022-01-01')).toEqual(['office/jp-foreign-minister']);
    expect(of('2023-10-01')).toEqual([]);
    expect(of('2025-04-15')).toEqual(['office/jp-chief-cabinet-secretary']);
  });

  test('name their source and the day it speaks of', () => {
    const [term] = knowledge.officesOf('person/jamieson-greer', '2025-04-15');
    expect(term).toMatchObject({ from: '2025-02-27', to: null });
    expect(term?.source).toMatch(/^https:/);
    expect(term?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a name that many private people have', () => {
  test('is no hit, but its bearer is known by the office', () => {
    const tokens = tokenize('David Parker sold soybeans; Parker was glad.');
    expect(knowledge.collectHits(tokens).map(hit => hit.kind)).toEqual(['product']);
    expect(names('office/nz-trade-minister', '2019-01-01')).toEqual(['David Parker']);
  });
});

test('a family name that is a country or a good is no hit by itself', () => {
  expect(knowledge.people.has('person/jim-jordan') && knowledge.people.has('person/tom-cotton')).toBe(true);
  const kinds = knowledge.collectHits(tokenize('Jordan sells Cotton.')).map(hit => hit.kind);
  expect(kinds).toEqual(['party', 'product']);
});

describe('without names', () => {
  test('people, offices and agencies are left out; parties, goods and laws stay', () => {
    const grammarOnly = loadKnowledge({ names: false });
    const text = 'Joe Biden of the WTO taxed steel from Japan under Section 232';
    const tokens = tokenize(text);
    expect(new Set(grammarOnly.collectHits(tokens).map(hit => hit.kind))).toEqual(new Set(['product', 'party', 'law']));
    expect(grammarOnly.people.size + grammarOnly.agencies.size + grammarOnly.offices.size).toBe(0);
  });
});

describe('the main tariff actions', () => {
  const rateOn = (id: string, day: string): unknown =>
    knowledge.measures.get(id)?.steps.find(step => step.from <= day && (step.to === null || day < step.to));

  test('give the rate of a day', () => {
    expect(rateOn('measure/us-232-aluminum', '2019-01-01')).toMatchObject({ rate: 10, modality: 'in-force' });
    expect(rateOn('measure/us-232-aluminum', '2025-03-12')).toMatchObject({ rate: 25 });
    expect(rateOn('measure/us-232-aluminum', '2025-06-04')).toMatchObject({ rate: 50 });
    expect(rateOn('measure/us-reciprocal-china', '2025-04-09')).toMatchObject({ rate: 84 });
    expect(rateOn('measure/us-reciprocal-china', '2025-04-10')).toMatchObject({ rate: 125 });
    expect(rateOn('measure/us-reciprocal-japan', '2025-05-01')).toMatchObject({ rate: 24, modality: 'paused' });
  });
});

describe('a folder adds to the knowledge', () => {
  const withSettings = (settings: Partial<FolderSettings>) =>
    loadKnowledge({ settings: { ...noSettings, ...settings } });
  const ids = (settings: Partial<FolderSettings>, text: string, kind: string): string[] => {
    const tokens = tokenize(text);
    return withSettings(settings)
      .collectHits(tokens)
      .filter(hit => hit.kind === kind)
      .flatMap(hit => hit.ids);
  };

  test('a person with an office', () => {
    const people = [
      { name: 'Jane Q. Roe', offices: [{ title: 'Harbour Master', party: 'Singapore', from: '2020-01-01' }] },
    ];
    const extended = withSettings({ people });
    expect(extended.people.get('person/jane-q-roe')?.name).toBe('Jane Q. Roe');
    const [term] = extended.officesOf('person/jane-q-roe', '2024-05-05');
    expect(extended.offices.get(term?.office ?? '')).toMatchObject({ title: 'Harbour Master', party: 'party/SG' });
    expect(ids({ people }, 'said Jane Q. Roe', 'person')).toEqual(['person/jane-q-roe']);
  });

  test('an office of the knowledge is recognised by its title', () => {
    const people = [{ name: 'Jane Roe', offices: [{ title: 'Commerce Secretary', party: 'US', from: '2030-01-01' }] }];
    const extended = withSettings({ people });
    expect(extended.holders('office/us-commerce-secretary', '2031-01-01').map(p => p.name)).toEqual(['Jane Roe']);
  });

  test('"same person": another spelling, a new name, and two people who are one', () => {
    expect(ids({ people: [{ name: 'Katherine Tai', aliases: ['Catherine Tai'] }] }, 'Catherine Tai', 'person')).toEqual(
      ['person/katherine-tai'],
    );
    const renamed = withSettings({ people: [{ name: 'Kathy Tai', sameAs: ['person/katherine-tai'] }] });
    expect(renamed.people.get('person/katherine-tai')).toMatchObject({ name: 'Kathy Tai', aliases: ['Katherine Tai'] });
    const merged = withSettings({ people: [{ name: 'Gina Raimondo', sameAs: ['Wilbur Ross'] }] });
    expect(merged.people.get('person/wilbur-ross')).toBe(merged.people.get('person/gina-raimondo'));
    expect(merged.holders('office/us-commerce-secretary', '2018-01-01').map(p => p.name)).toEqual(['Gina Raimondo']);
  });

  test('a person of the folder who is known by an id alone is found by the name in it', () => {
    expect(ids({ people: [{ name: 'Jane Roe', sameAs: ['person/jeanne-row'] }] }, 'Jeanne Row', 'person')).toEqual([
      'person/jane-roe',
    ]);
  });

  test('"not an official" and "not an agency"', () => {
    expect(ids({ people: [{ name: 'Michael Smith', official: false }] }, 'Michael Smith', 'person')).toEqual([]);
    expect(ids({ agencies: [{ name: 'OPEC', agency: false }] }, 'OPEC met', 'agency')).toEqual([]);
  });

  test('an agency by name, acronym and country', () => {
    const agencies = [{ name: 'Port Tariff Board', acronym: 'PTB', party: 'sg' }];
    expect(ids({ agencies }, 'the Port Tariff Board (PTB)', 'agency')).toEqual([
      'agency/port-tariff-board',
      'agency/port-tariff-board',
    ]);
    expect(withSettings({ agencies }).agencies.get('agency/port-tariff-board')?.party).toBe('party/SG');
  });

  test('another name of a known agency or good keeps its id', () => {
    expect(ids({ agencies: [{ name: 'METI', aliases: ['Keisan'] }] }, 'Keisan said', 'agency')).toEqual([
      'agency/jp-meti',
    ]);
    expect(ids({ products: [{ name: 'steel', aliases: ['blue billets'] }] }, 'blue billets', 'product')).toEqual([
      'product/steel',
    ]);
  });

  test('a new name for a known agency keeps its id, too', () => {
    const agencies = [{ name: 'Department of Trade', aliases: ['U.S. Department of Commerce'] }];
    expect(withSettings({ agencies }).agencies.get('agency/us-doc')?.name).toBe('Department of Trade');
    expect(ids({ agencies }, 'the Department of Trade said', 'agency')).toEqual(['agency/us-doc']);
  });

  test('a new good with its headings', () => {
    const products = [{ name: 'natural sponges', hs: ['0511'] }];
    expect(ids({ products }, 'Natural sponges', 'product')).toEqual(['product/natural-sponges']);
    expect(withSettings({ products }).products.get('product/natural-sponges')?.hs).toEqual(['0511']);
  });

  test('one folder does not change the knowledge of another', () => {
    withSettings({ people: [{ name: 'Katherine Tai', official: false }] });
    expect(loadKnowledge().people.has('person/katherine-tai')).toBe(true);
  });
});
