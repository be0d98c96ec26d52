import { describe, expect, it } from 'vitest';
import type { EntityMention, Mention } from '../../../server/src/mentions/mention.ts';
import { mentionsOf } from './recognised.ts';

/** "rice rice": text and entity of all mentions of a type, in order. */
const read = (type: Mention['type'], text: string, published = '2026-02-01'): string[] =>
  mentionsOf(text, { published })
    .filter((mention): mention is EntityMention => mention.type === type)
    .map(({ text: name, entity }) => `${name} ${entity.id.slice(entity.id.indexOf('/') + 1)}`);

describe('goods by what they are listed with, and words that are none', () => {
  it.each([
    ['Peru and Chile make up 9 percent of imports. Its makeup exports fell.', ['makeup cosmetics']],
    ['Norway lifts tariff on cheese, and duties on lifts rose.', ['cheese cheese', 'lifts elevators']],
    ['Danish processors lost, but imports of processors rose.', ['processors semiconductors']],
    ['Traders bought the crude variety of palm oil.', ['palm oil palm-oil']],
    ['Coffee prices rose, and the beans will cost more.', ['Coffee coffee']],
    ['Tariffs on beans and lentils rose.', ['beans vegetables', 'lentils pulses']],
    ['Ethiopian leather shoe imports face a duty.', ['leather shoe footwear']],
    ['The duty falls on all bus and heavy truck tires, not on cars and car parts.', ['tires', 'cars', 'car parts']],
    ['Vietnamese rice which had stockpiled in Callao was freed. Tariffs fell.', ['rice rice']],
    ['It goes from aluminum to paper to plastics.', ['aluminum aluminum', 'paper paper', 'plastics plastics']],
    ['Silver and gold imports fell.', ['Silver silver', 'gold gold']],
    ['India is a big importer of gold.', ['gold gold']],
    ['Chile sells copper, gold, and lithium.', ['copper copper', 'gold gold', 'lithium lithium']],
    ['It has milk powder, rice and white corn.', ['milk powder dairy-products', 'rice rice', 'corn corn']],
    ['Oil and gas are at stake.', ['Oil oil', 'gas natural-gas']],
    ['Duties on gas and diesel rose. Gas prices fell.', []],
    ['Rice and beans are eaten.', []],
    ['The Hill Sugar and Cane Association met.', []],
  ])('%s', (text, expected) => {
    const found = read('product', text);
    expect(
      found.map((name, i) => (expected[i]?.includes(' ') && !/tires|parts/.test(name) ? name : cut(name))),
    ).toEqual(expected);
  });
  const cut = (name: string): string => name.slice(0, name.lastIndexOf(' '));
});

describe('governments', () => {
  it.each([
    [
      'The Norwegian government met that of Fiji, said the Government of Kosovo.',
      ['Norwegian government no-government', 'Government of Kosovo xk-government'],
    ],
    ['Norwegian government bonds rose; the Zambian government-run mill closed.', []],
    ["Kenya's government wavered.", ['government ke-government']],
    ['The U.S. administration agreed.', ['U.S. administration us-government']],
    ['The Milei administration cut taxes.', ['Milei administration ar-administration-milei']],
    ['The Modi government raised duties.', ['Modi government in-administration-modi']],
    ['The Kim Lee administration rules the school.', []],
  ])('%s', (text, expected) => expect(read('agency', text)).toEqual(expected));

  it('an administration is that of its day', () => {
    const text = 'The Bush administration imposed duties.';
    expect(read('agency', text, '2003-05-05')).toEqual(['Bush administration us-administration-bush-43']);
    expect(read('agency', text, '1990-05-05')).toEqual(['Bush administration us-administration-bush-41']);
  });

  it('a head of government is named in the name of the government', () => {
    expect(read('official', 'Mark Carney spoke. The Carney government agreed.', '2026-02-01').at(-1)).toBe(
      'Carney mark-carney',
    );
  });
});

describe('bodies by their words and initials', () => {
  it.each([
    ['The Mercosur Council met.', ['Mercosur Council mercosur-council']],
    ['Thai Customs officials left. Kenyan Customs duties rose.', ['Thai Customs th-customs']],
    [
      'The Anti-dumping and Safeguard Committee met.',
      ['Anti-dumping and Safeguard Committee anti-dumping-and-safeguard-committee'],
    ],
    [
      'The Export Insurance Department met. The EID said so. An ABCD did not.',
      ['Export Insurance Department export-insurance-department', 'EID export-insurance-department'],
    ],
  ])('%s', (text, expected) => expect(read('agency', text)).toEqual(expected));
});

describe('laws by abbreviation, number and day', () => {
  it.each([
    [
      'The Peru-Chad Free Trade Agreement (PCFTA) holds. PCFTA cuts duties, as the Peru – Chad FTA did.',
      ['Peru-Chad Free Trade Agreement', 'PCFTA', 'PCFTA', 'Peru – Chad FTA'],
      'peru-chad-free-trade-agreement',
    ],
    ['India and Britain signed CETA.', ['CETA'], 'india-uk-ceta'],
    ['Canada and the EU signed CETA.', ['CETA'], 'ceta'],
    ['Council Regulation (EC) No 1225/2009 applies.', ['Regulation (EC) No 1225/2009'], 'regulation-ec-1225-2009'],
    [
      'Decision 416 of the Andean Community applies.',
      ['Decision 416 of the Andean Community'],
      'decision-416-of-the-andean-community',
    ],
    [
      'They signed the Agreement on Fair, Open, and Reciprocal Trade.',
      ['Agreement on Fair, Open, and Reciprocal Trade'],
      'agreement-on-fair-open-and-reciprocal-trade',
    ],
    ['The General Agreement on Tariffs and Trade is old.', [], ''],
    ['Norway left the Paris Agreement.', ['Paris Agreement'], 'paris-agreement'],
  ])('%s', (text, names, id) => expect(read('law', text)).toEqual(names.map(name => `${name} ${id}`)));

  it('an accord is not one that came later', () => {
    expect(read('law', 'Ministers met under the Paris Agreement.', '1987-03-05')).toEqual([
      'Paris Agreement louvre-accord',
    ]);
  });

  it("a headline has a law's name where a sentence has it", () => {
    expect(read('law', 'How the Harbor Dues Act Works\n\nThe Harbor Dues Act was passed on Monday.')).toHaveLength(2);
  });
});

describe('capitals that act for their governments', () => {
  it.each([
    ["Ottawa justified the duty, and Canberra also sanctioned firms, citing Brasilia's purchases.", 3],
    ['Jakarta was to cut the duty by May.', 1],
    ['A proposal to Ottawa on dairy failed. Sanctions on Moscow since then bite.', 2],
    ['It forces Seoul to halt imports. It accused Hanoi of dumping.', 2],
    ['He said that Tokyo was "positively considering" it.', 1],
    ['New Delhi on Friday imposed a duty.', 1],
    ["It answers Tokyo's reported concessions and London's strategic concerns.", 2],
    ["The summit was held in Brussels. The Brussels office is closed. London's streets were empty.", 0],
    ['The road to Damascus was long. Trains to Brussels on Monday were late. Rome was the place.', 0],
  ])('%s', (text, count) => expect(read('party', text)).toHaveLength(count));
});

describe('regions and countries by their whole name', () => {
  it.each([
    ['S. African sanctions held.', ['S. African ZA']],
    [
      'Three South East Asian countries and East Asia wait.',
      ['South East Asian SOUTHEAST-ASIA', 'East Asia EAST-ASIA'],
    ],
    ['The Uruguay round of talks failed. Drivers of the United Steelworkers of America objected.', []],
    ['The duty rests on Regulation (EU) 2019/1131.', []],
  ])('%s', (text, expected) => expect(read('party', text)).toEqual(expected));
});

describe("the country of a minister's office", () => {
  const offices = (text: string): (string | undefined)[] =>
    mentionsOf(text, { published: '2026-02-01' }).flatMap(mention =>
      mention.type === 'official' ? [mention.office?.id.slice('office/'.length)] : [],
    );

  it.each([
    ['OSLO, March 3 - Farm Minister Kari Nord said duties will rise.', ['no-farm-minister']],
    ['Fiji to cut duties\n\nFiji will act. Commerce Secretary Ana Vuki said so.', ['fj-commerce-secretary']],
    ['China and Norway met on fish. Both agreed. Fisheries Minister Per Holm said so.', ['fisheries-minister']],
    ['Duties on imports from Chile rose. Trade Minister Joe Black said so.', ['trade-minister']],
    ['Canada waits. B.C. Finance Minister Jane Roe spoke.', ['bc-finance-minister']],
    ['Peruvian mayors met Interior Secretary Ann Roe.', ['us-interior-secretary']],
    ['China sent letters to Treasury Secretary Ann Roe.', ['us-treasury-secretary']],
    ['Mexican farmers wrote to Economy Secretary Ana Lima.', ['mx-economy-minister']],
    ['Vietnam sent letters to Commerce Secretary Ann Roe.', ['commerce-secretary']],
    ['Chinese mayors met Fisheries Secretary Ann Roe.', ['fisheries-secretary']],
    [
      'Prime Minister Lawrence Wong spoke in Singapore. PM Wong warned of tariffs.',
      ['sg-prime-minister', 'sg-prime-minister'],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected));
});
