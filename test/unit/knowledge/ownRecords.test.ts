import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';

const step = { rate: 7, from: '2026-03-01', source: 'Gaceta Oficial, 1 March 2026' };
const own = loadKnowledge({
  settings: {
    ...noSettings,
    people: [
      { name: 'Inés Quispe', offices: [{ title: 'Minister of Mines of Bolivia', party: 'BO', from: '2026-02-01' }] },
    ],
    offices: [
      {
        title: 'Minister of Mines of Bolivia',
        party: 'Bolivia',
        aliases: ['Bolivian mines chief'],
        agency: 'World Trade Organization',
      },
      { title: 'Minister of Tides', party: 'Atlantis' },
    ],
    laws: [{ name: 'Andean Tin Act', aliases: ['Tin Act'], year: 2026 }],
    products: [{ name: 'pewter', hs: ['8007'] }],
    measures: [
      {
        name: "Bolivia's duty on pewter",
        imposer: 'BO',
        target: 'Peru',
        products: ['pewter'],
        law: 'Andean Tin Act',
        steps: [step],
      },
      { name: 'Duty on dragons', imposer: 'BO', products: ['dragons'], steps: [step] },
      { name: 'Duty of Atlantis', imposer: 'Atlantis', steps: [step] },
    ],
  },
});

describe('a folder of its own', () => {
  test('adds an office, which its people hold', () => {
    const office = own.offices.get('office/bo-minister-of-mines-of-bolivia');
    expect(office).toMatchObject({ party: 'party/BO', agency: 'agency/wto', single: true, source: 'tradewire.json' });
    expect(own.holders('office/bo-minister-of-mines-of-bolivia', '2026-05-01').map(p => p.name)).toEqual([
      'Inés Quispe',
    ]);
    expect(own.collectHits(tokenize('the Bolivian mines chief said')).map(hit => hit.kind)).toContain('office');
  });

  test('adds a law and a measure under it, by the names of goods and countries', () => {
    expect(own.laws.get('law/andean-tin-act')).toMatchObject({ aliases: ['Tin Act'], year: 2026 });
    expect(own.measures.get('measure/bolivias-duty-on-pewter')).toMatchObject({
      imposer: 'party/BO',
      target: 'party/PE',
      products: ['product/pewter'],
      law: 'law/andean-tin-act',
      measure: 'additional',
      steps: [{ rate: 7, from: '2026-03-01', to: null, modality: 'in-force' }],
    });
  });

  test('adds nothing of countries or goods that nobody knows', () => {
    const known = loadKnowledge();
    expect(own.measures.size).toBe(known.measures.size + 1);
    expect(own.offices.size).toBe(known.offices.size + 1);
  });
});
