import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../server/src/corpus/corpus.ts';
import type { Snapshot } from '../../../server/src/corpus/snapshot.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import type { Knowledge } from '../../../server/src/knowledge/knowledge.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { type MadeArticle, type MadePerson, madeFacts, madeKnowledge } from './madeFacts.ts';

function open(knowledge: Knowledge = madeKnowledge()): Corpus {
  return openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }), verify: true });
}
function folder(articles: Readonly<Record<string, MadeArticle>>, knowledge?: Knowledge): Snapshot {
  const corpus = open(knowledge);
  for (const [file, made] of Object.entries(articles)) corpus.set(madeFacts(file, made));
  return corpus.snapshot();
}
const people = (...named: readonly MadePerson[]): MadeArticle => ({ sentences: [{ people: named }] });
const whole: MadePerson = { id: 'person/ilse-brandt', text: 'Ilse Brandt', office: 'de-trade-minister' };
const surname: MadePerson = { id: 'person/brandt', text: 'Brandt' };

describe('a short form of a given name', () => {
  const long: MadePerson = { id: 'person/timothy-harlow', text: 'Timothy Harlow', office: 'us-trade-minister' };
  const short: MadePerson = { id: 'person/tim-harlow', text: 'Tim Harlow' };

  test('is the person whom other articles name in full, with an office or without', () => {
    const snapshot = folder({
      a: people(long),
      b: people(short),
      c: people({ ...short, office: 'us-senator' }),
      d: people(long),
      e: people(long),
    });
    for (const file of ['b', 'c']) expect(snapshot.canonical(file, 'person/tim-harlow')).toBe('person/timothy-harlow');
    expect(snapshot.entity('person/timothy-harlow')).toMatchObject({ mentions: 5, files: ['a', 'b', 'c', 'd', 'e'] });
  });

  test('is nobody else where the countries differ, or another name', () => {
    const others = folder({ a: people(long), b: people({ ...short, office: 'gb-minister' }) });
    expect(others.canonical('b', 'person/tim-harlow')).toBe('person/tim-harlow');
    const another = folder({ a: people(long), b: people({ id: 'person/tom-harlow', text: 'Tom Harlow' }) });
    expect(another.canonical('b', 'person/tom-harlow')).toBe('person/tom-harlow');
  });
});

describe('a surname alone', () => {
  test('is the only person of that surname whom the folder has', () => {
    const snapshot = folder({ a: people(whole), b: people(surname) });
    expect(snapshot.canonical('b', 'person/brandt')).toBe('person/ilse-brandt');
    expect(snapshot.entity('person/ilse-brandt')).toMatchObject({
      name: 'Ilse Brandt',
      mentions: 2,
      files: ['a', 'b'],
    });
    expect(snapshot.mentionsOf('person/ilse-brandt').map(place => place.file)).toEqual(['a', 'b']);
    expect(snapshot.mentions('b')[0]).toMatchObject({ entity: { id: 'person/ilse-brandt', name: 'Ilse Brandt' } });
  });

  test('is nobody else while two fit, and is found again when one of them leaves', () => {
    const corpus = open();
    corpus.set(madeFacts('a', people(whole)));
    corpus.set(madeFacts('b', people(surname)));
    corpus.set(
      madeFacts('c', people({ id: 'person/otto-brandt', text: 'Otto Brandt', office: 'de-finance-minister' })),
    );
    expect(corpus.snapshot().canonical('b', 'person/brandt')).toBe('person/brandt');
    corpus.delete('c');
    expect(corpus.snapshot().canonical('b', 'person/brandt')).toBe('person/ilse-brandt');
  });

  test('with an office is the one of that country', () => {
    const snapshot = folder({
      a: people(whole),
      b: people({ ...surname, office: 'de-minister' }),
      c: people({ id: 'person/jane-brandt', text: 'Jane Brandt', office: 'us-commerce-secretary' }),
    });
    expect(snapshot.canonical('b', 'person/brandt')).toBe('person/ilse-brandt');
  });

  test('of another country or a generation later is somebody else', () => {
    expect(
      folder({ a: people(whole), b: people({ ...surname, office: 'us-commerce-secretary' }) }).canonical(
        'b',
        'person/brandt',
      ),
    ).toBe('person/brandt');
    const apart = folder({
      a: { ...people(whole), published: '1987-04-17' },
      b: { ...people(surname), published: '2021-11-17' },
    });
    expect(apart.canonical('b', 'person/brandt')).toBe('person/brandt');
  });

  test('comes first in the names of some countries', () => {
    const zhang: MadePerson = { id: 'person/zhang-weimin', text: 'Zhang Weimin', office: 'cn-commerce-minister' };
    const snapshot = folder({ a: people(zhang), b: people({ id: 'person/zhang', text: 'Zhang' }) });
    expect(snapshot.canonical('b', 'person/zhang')).toBe('person/zhang-weimin');
    const given = folder({ a: people(whole), b: people({ id: 'person/ilse', text: 'Ilse' }) });
    expect(given.canonical('b', 'person/ilse')).toBe('person/ilse');
  });
});

test('a misspelt name of one office is the same person', () => {
  const snapshot = folder({
    a: people(whole),
    b: people({ id: 'person/ilse-brant', text: 'Ilse Brant', office: 'de-trade-minister' }),
    c: people(whole),
  });
  expect(snapshot.canonical('b', 'person/ilse-brant')).toBe('person/ilse-brandt');
  expect(snapshot.entity('person/ilse-brandt')?.spellings).toEqual([
    { text: 'Ilse Brandt', count: 2 },
    { text: 'Ilse Brant', count: 1 },
  ]);
});

describe('an acronym alone', () => {
  const full: MadeArticle = {
    sentences: [
      {
        agencies: [
          { id: 'agency/board-of-ores', text: 'Board of Ores', form: 'full' },
          { id: 'agency/board-of-ores', text: 'BOO', form: 'acronym' },
        ],
      },
    ],
  };
  const acronym: MadeArticle = { sentences: [{ agencies: [{ id: 'agency/boo', text: 'BOO', form: 'acronym' }] }] };

  test('is the only agency that another article introduces by it', () => {
    const snapshot = folder({ a: full, b: acronym });
    expect(snapshot.canonical('b', 'agency/boo')).toBe('agency/board-of-ores');
    expect(snapshot.entity('agency/board-of-ores')).toMatchObject({ acronym: 'BOO', files: ['a', 'b'] });
  });

  test('is left alone where none does', () => {
    expect(folder({ b: acronym }).canonical('b', 'agency/boo')).toBe('agency/boo');
  });
});

describe('a record', () => {
  test('has the offices of the knowledge and of the articles by date', () => {
    const knowledge = madeKnowledge({
      people: new Map([
        [
          'person/ilse-brandt',
          {
            id: 'person/ilse-brandt',
            name: 'Ilse Brandt',
            aliases: [],
            terms: [
              { office: 'office/x', from: '2019-01-01', to: null, asOf: '2022-01-01', source: 'https://example.org/x' },
            ],
          },
        ],
      ]),
    });
    const snapshot = folder(
      {
        b: { published: '2021-11-17', ...people({ ...whole, known: true }) },
        a: { published: '2020-02-02', ...people({ ...whole, known: true }) },
      },
      knowledge,
    );
    const offices = snapshot.entity('person/ilse-brandt')?.offices ?? [];
    expect(offices.map(o => [o.how, o.from, o.to, o.files.join()])).toEqual([
      ['knowledge', '2019-01-01', null, ''],
      ['articles', '2020-02-02', '2021-11-17', 'a,b'],
    ]);
  });

  test('of an id that nothing mentions is none', () => {
    expect(folder({ a: people(whole) }).entity('person/nobody')).toBeUndefined();
    expect(folder({}).mentionsOf('person/nobody')).toEqual([]);
  });
});

test('entities are found by name, part of a name and office, the best first', () => {
  const snapshot = folder({
    a: people(whole, { id: 'person/anna-brandtner', text: 'Anna Brandtner' }),
    b: people(whole),
    c: people({ id: 'person/hans-kolbe', text: 'Hans Kolbe', office: 'brandt-institute-head' }),
  });
  const found = (query: string) => snapshot.findEntities(query, 10).map(record => record.id);
  expect(found('ilse brandt')).toEqual(['person/ilse-brandt']);
  expect(found('BRANDT')).toEqual(['person/hans-kolbe', 'person/ilse-brandt', 'person/anna-brandtner']);
  expect(found('nothing')).toEqual([]);
  expect(snapshot.findEntities('', 2)).toHaveLength(2);
});

test('the fullest introduction is the full name with its office, the earliest of several', () => {
  const snapshot = folder({
    a: { published: '2021-11-17', ...people(whole) },
    b: { published: '2021-11-15', ...people(surname, whole) },
  });
  expect(snapshot.fullestIntroduction('person/ilse-brandt')).toMatchObject({
    file: 'b',
    mention: { text: 'Ilse Brandt' },
  });
});

test('the mention at an offset is the smallest around it', () => {
  const snapshot = folder({ a: people(whole, surname) });
  expect(snapshot.mentionAt('a', 3)?.text).toBe('Ilse Brandt');
  expect(snapshot.mentionAt('a', 11)?.text).toBe('Ilse Brandt');
  expect(snapshot.mentionAt('a', 12)?.text).toBe('Brandt');
  expect(snapshot.mentionAt('a', 150)).toBeUndefined();
  expect(snapshot.mentionAt('missing', 0)).toBeUndefined();
});
