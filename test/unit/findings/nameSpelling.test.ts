import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import type { Knowledge, Person } from '../../../server/src/knowledge/knowledge.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadePerson, madeFacts, madeKnowledge } from '../corpus/madeFacts.ts';

const person = (id: string, name: string, aliases: readonly string[] = []): [string, Person] => [
  `person/${id}`,
  { id: `person/${id}`, name, aliases, terms: [] },
];

function spellings(people: Readonly<Record<string, readonly MadePerson[]>>, knowledge: Knowledge = madeKnowledge()) {
  const corpus = openCorpus({
    knowledge,
    folderOf: () => ({ prefix: '', settings: noSettings }),
    verify: true,
  });
  for (const [file, named] of Object.entries(people)) corpus.set(madeFacts(file, { sentences: [{ people: named }] }));
  return corpus.snapshot().allFindings();
}
const minister = (text: string, office = 'xx-trade-minister'): MadePerson => ({
  id: `person/${text.toLowerCase().replaceAll(' ', '-')}`,
  text,
  office,
});

describe('two spellings of one name', () => {
  test('a slip in the surname of the same office: the minority is marked', () => {
    const found = spellings({
      a: [minister('Tomas Brandvold')],
      b: [minister('Tomas Brandvald')],
      c: [minister('Tomas Brandvold')],
    });
    expect(found.map(f => `${f.code} ${f.severity} ${f.file}`)).toEqual(['name-spelling information b']);
    expect(found[0]?.message).toBe('"Tomas Brandvald" here; "Tomas Brandvold" in 2 other articles');
    expect(found[0]?.related.map(place => place.file)).toEqual(['a', 'c']);
  });

  test('of thousands that write it otherwise five are shown and the rest is counted', () => {
    const many = Object.fromEntries([...'cdefghijkl'].map(file => [file, [minister('Tomas Brandvold')]]));
    const [found] = spellings({ a: [minister('Tomas Brandvald')], ...many });
    expect(found?.message).toBe('"Tomas Brandvald" here; "Tomas Brandvold" in 10 other articles, and 5 more places');
    expect(found?.related.map(place => place.file)).toEqual([...'cdefg']);
  });

  test('a slip in a long given name with the same surname', () => {
    expect(
      spellings({ a: [minister('Catherine Ashdown', 'uk-x')], b: [minister('Katherine Ashdown', 'uk-y')] }),
    ).toHaveLength(2);
  });

  test('another given name with the same initial for the known holder of an office, but no short form of it', () => {
    const knowledge = madeKnowledge({ people: new Map([person('ingrid-solberg', 'Ingrid Solberg')]) });
    const holder: MadePerson = {
      id: 'person/ingrid-solberg',
      text: 'Ingrid Solberg',
      name: 'Ingrid Solberg',
      known: true,
      office: 'xx-trade-minister',
    };
    const named = (text: string, office?: string) =>
      spellings({ a: [holder], b: [minister(text, office)] }, knowledge).map(finding => finding.file);
    expect(named('Irmgard Solberg')).toEqual(['b']);
    expect(named('Irmgard Solberg', 'yy-trade-minister')).toEqual([]);
    expect(named('Marta Solberg')).toEqual([]);
    expect(named('Ingie Solberg')).toEqual([]);
  });

  test('of somebody known, the one that the knowledge has not', () => {
    const knowledge = madeKnowledge({ people: new Map([person('ingrid-solberg', 'Ingrid Solberg')]) });
    const known = (text: string): MadePerson => ({
      id: 'person/ingrid-solberg',
      text,
      name: 'Ingrid Solberg',
      known: true,
    });
    const found = spellings({ a: [known('Ingrid Solburg')], b: [known('Ingrid Solberg')] }, knowledge);
    expect(found.map(f => f.file)).toEqual(['a']);
    const alone = spellings({ a: [known('Ingrid Solburg')] }, knowledge);
    expect(alone.map(f => f.message)).toEqual(['"Ingrid Solburg" here; "Ingrid Solberg" in the record']);
  });
});

describe('silent', () => {
  test.each<[string, Readonly<Record<string, readonly MadePerson[]>>, Knowledge?]>([
    [
      'two known people',
      {
        a: [{ id: 'person/li-renming', text: 'Li Renming', known: true }],
        b: [{ id: 'person/li-renning', text: 'Li Renning', known: true }],
      },
      madeKnowledge({ people: new Map([person('li-renming', 'Li Renming'), person('li-renning', 'Li Renning')]) }),
    ],
    [
      'two wordings that the knowledge accepts',
      {
        a: [{ id: 'person/katalin-nemeth', text: 'Katalin Nemeth', known: true }],
        b: [{ id: 'person/katalin-nemeth', text: 'Katalyn Nemeth', known: true }],
      },
      madeKnowledge({ people: new Map([person('katalin-nemeth', 'Katalin Nemeth', ['Katalyn Nemeth'])]) }),
    ],
    ['spacing and hyphens', { a: [minister('Kim Hyun-chong')], b: [minister('Kim Hyun Chong')] }],
    ['capitals of a headline', { a: [minister('Tomas Brandvold')], b: [minister('TOMAS BRANDVOLD')] }],
    ['short names', { a: [minister('Wang Li')], b: [minister('Wang Lu')] }],
    ['another surname and office', { a: [minister('Peter Hansen', 'dk-x')], b: [minister('Peter Jansen', 'nl-y')] }],
    ['a man and a woman', { a: [minister('Mario Ferretti', 'it-x')], b: [minister('Maria Ferretti', 'it-y')] }],
    ['initials', { a: [minister('J. R. Brandvold')], b: [minister('J. B. Brandvold')] }],
  ])('%s', (_what, people, knowledge) => {
    expect(spellings(people, knowledge)).toEqual([]);
  });
});

describe('names of agencies', () => {
  const found = (names: readonly string[]): string[] => {
    const corpus = openCorpus({
      knowledge: madeKnowledge(),
      folderOf: () => ({ prefix: '', settings: noSettings }),
      verify: true,
    });
    names.forEach((text, i) => {
      const id = `agency/${text.toLowerCase().replaceAll(' ', '-')}`;
      corpus.set(madeFacts(`f${i}`, { sentences: [{ agencies: [{ id, text, form: 'full' }] }] }));
    });
    return corpus
      .snapshot()
      .allFindings()
      .map(f => `${f.file} ${f.text}`);
  };

  test('a slip that more articles write otherwise', () => {
    const name = 'Ministry of Fisheries and Commerce';
    expect(found([name, 'Ministry of Fisheries and Comerce', name])).toEqual(['f1 Ministry of Fisheries and Comerce']);
  });

  test.each([
    [['Fisheries Trade Organization', 'Fisheries Trade Organisation', 'Fisheries Trade Organization']],
    [['Ministry of Foreign Affair', 'Ministry of Foreign Affairs', 'Ministry of Foreign Affairs']],
    [['General Fisheries Office', 'Federal Fisheries Office', 'Federal Fisheries Office']],
    [['Ministry of Industry and Trade', 'Ministry of Industry and Trace', 'Ministry of Industry and Trade']],
    [['Ministry of Fisheries and Commerce', 'Ministry of Fisheries and Comerce']],
    [['Bureau of Fisheries', 'Bureau of Forestries', 'Bureau of Fisheries']],
  ])('silent: %s', names => {
    expect(found(names)).toEqual([]);
  });
});
