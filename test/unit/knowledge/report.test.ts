import { describe, expect, test } from 'vitest';
import { differences, readForeign } from '../../../server/build/knowledge/against.ts';
import { isHomePage, reportOn } from '../../../server/build/knowledge/report.ts';
import type { RawData } from '../../../server/src/knowledge/rawData.ts';

const empty: RawData = {
  sources: {},
  people: {},
  offices: {},
  agencies: {},
  parties: {},
  products: {},
  laws: {},
  measures: {},
  others: {},
};
const source = 'https://example.org/ministers/list';
const data: RawData = {
  ...empty,
  sources: { list: { text: 'List of ministers, 3 March 2026', asOf: '2026-03-03' } },
  people: {
    'ann-lee': { name: 'Ann Lee' },
    'bo-ek': { name: 'Bo Ek', aliases: ['Bo G. Ek'] },
    'cy-om': { name: 'Cy Om' },
  },
  offices: {
    'xx-minister': {
      title: 'Minister',
      party: 'XX',
      source,
      terms: [
        { holder: 'ann-lee', from: '2014-05-01', to: '2018-05-01' },
        { holder: 'bo-ek', from: '2018-11-01', to: '2022-02-01' },
        { holder: 'cy-om', from: '2022-01-15', source: 'list' },
      ],
    },
    'xx-envoy': {
      title: 'Envoy',
      party: 'XX',
      source: 'https://example.org',
      terms: [{ holder: 'bo-ek', from: '2014', to: '2015' }],
    },
  },
  measures: {
    'xx-steel': {
      name: 'Duty on steel',
      imposer: 'XX',
      target: 'any',
      products: [],
      measure: 'additional',
      seen: 'list',
      steps: [{ rate: 8, from: '2024-01-01', source }],
    },
  },
};
const linesOf = (today: string, title: RegExp): readonly string[] =>
  reportOn(data, today).find(section => title.test(section.title))?.lines ?? [];

describe('the report', () => {
  test('tells a term and a measure without word for half a year', () => {
    expect(linesOf('2026-05-01', /^(Terms|Measures) without/)).toEqual([]);
    expect(linesOf('2026-12-01', /^Terms without/)).toEqual(['xx-minister: cy-om, last seen 2026-03-03']);
    expect(linesOf('2026-12-01', /^Measures without/)).toEqual([
      'xx-steel: 8 percent from 2024-01-01, last seen 2026-03-03',
    ]);
  });

  test('tells gaps, overlaps and home pages by office', () => {
    expect(linesOf('2026-05-01', /^Gaps/)).toEqual(['xx-minister: nobody from 2018-05-01 to 2018-11-01']);
    expect(linesOf('2026-05-01', /^Overlaps/)).toEqual(['xx-minister: bo-ek to 2022-02-01, cy-om from 2022-01-15']);
    expect(linesOf('2026-05-01', /home page/)).toEqual(['xx-envoy: bo-ek from 2014, https://example.org']);
    expect(isHomePage('https://www.example.org/en/')).toBe(true);
    expect(isHomePage('https://www.example.org/decree-12')).toBe(false);
  });
});

describe('another data set', () => {
  test('of every-politician is read from its columns', () => {
    const csv =
      'position,person,start,end\n"Minister, acting",Bo G. Ek,2018-11-01,2022-02-01\nMinister,Ann Lee,2014-06-01,\nMinister,Di Fu,2020-01-01,\n';
    expect(differences(data, readForeign(csv))).toEqual([
      'begins otherwise Minister: Ann Lee, 2014-06-01 to now; ours: xx-minister 2014-05-01 to 2018-05-01',
      'not on record    Minister: Di Fu, 2020-01-01 to now',
    ]);
  });

  test('of congress-legislators is read by the last term', () => {
    const yaml =
      "- name: { first: Bo, last: Ek }\n  terms:\n    - { type: sen, start: '2014-01-03', end: '2015-01-03', state: OH }\n";
    expect(readForeign(yaml)).toEqual([{ person: 'Bo Ek', position: 'sen OH', from: '2014-01-03', to: '2015-01-03' }]);
    expect(differences(data, readForeign(yaml))).toEqual([]);
  });
});
