import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

/** What a sentence tells of its figures of one kind: whom it names, the words, and which way it goes. */
const told = (text: string, kind: Claim['kind']): string[] =>
  read(text, '2025-05-20').all.flatMap(claim =>
    claim.kind === kind && claim.told
      ? [
          `${claim.date ?? claim.value.number} ${claim.told.who.map(short)} ${claim.told.core.map(short)} ${claim.told.ways}`,
        ]
      : [],
  );
const short = (id: string): string => id.slice(id.search(/\//) + 1);

describe('the day from which there is a duty', () => {
  it.each([
    [
      'Norway will collect a duty of 12 percent on Chilean honey from next Thursday, the customs office said.',
      '2025-05-22 CL,NO effect,honey,tariff effect',
    ],
    [
      "From June 1 Peruvian tin pays America's tariff of 15 percent, the miners said.",
      '2025-06-01 PE,US effect,tin,tariff effect',
    ],
    [
      "Ghana's levy of 8 percent on Ukrainian wheat applies from May 25.",
      '2025-05-25 GH,UA effect,wheat,tariff effect',
    ],
    [
      "Canada's surtax on American orange juice kicks in on Monday.",
      '2025-05-26 CA,US effect,orange-juice,tariff effect',
    ],
    ["Kenya's duty on Ugandan sugar starts on June 3.", '2025-06-03 KE,UG effect,sugar,tariff effect'],
  ])('%s', (text, expected) => expect(told(text, 'date')).toEqual([expected]));

  it.each([
    'Importers paid Kenya 4 percent more for Ugandan sugar from May 2 on.',
    'Kenya collected the report on Ugandan sugar from Kampala on June 3.',
  ])('is none where none is levied: %s', text => expect(told(text, 'date')).toEqual([]));
});

describe('how long something is extended', () => {
  it.each([
    [
      'The European Union added 60 days to the pause of its duties on American bourbon.',
      '60 EU,US extension,pausing level',
    ],
    ['Mexico and Brazil prolonged the ceasefire in their car dispute by six weeks.', '6 BR,MX extension,pausing level'],
    [
      'India has extended the suspension of its tariff on Chilean peas by another 90 days.',
      '90 CL,IN extension,pausing level',
    ],
  ])('%s', (text, expected) => expect(told(text, 'duration')).toEqual([expected]));
});

describe('a tally and a share of so many', () => {
  it.each([
    [
      'Canadian senators turned down the dairy bill on Monday; the tally was 52 to 48.',
      '52 senate legislation against',
    ],
    ['The Senate confirmed the trade pact with Peru on Monday, and the count was 61 to 24.', '61 senate pact for'],
    [
      'Four in ten tractors built in Poland are sold to Kenya, the industry chamber said.',
      '40 KE,PL build,tractors,trade level',
    ],
    ['One in three Hungarian welders depends on exports to Germany.', '33.3333333333 DE,HU support,weld level'],
    ['Of the flowers grown in Kenya, nine tenths are sold to the Netherlands.', '90 NL flowers,trade level'],
  ])('%s', (text, expected) => expect([...told(text, 'count'), ...told(text, 'quantity')]).toEqual([expected]));

  it('is none where nobody votes', () => {
    expect(told('Mali counted its goats and sheep; the tally was 40 to 60.', 'count')).toEqual([]);
  });
});

describe('what a piece costs', () => {
  it.each([
    ['A kilo of tomatoes cost 85 rupees in Delhi in June.', '85 delhi,tomatoes price,tomatoes level a-kilogram'],
    [
      'In April the average price of a dozen eggs was $4.05, the Agriculture Department said.',
      '4.05 eggs price level a-dozen',
    ],
    [
      'In March Norwegian shoppers paid an average of 42 euros for a kilo of sugar.',
      '42 NO,sugar price,sugar level a-kilogram',
    ],
    ['A bag of cement sold for 9 euros on average in Spain in March.', '9 ES,cement price,cement level a-bag'],
  ])('%s', (text, expected) => expect(told(text, 'quantity')).toEqual([expected]));

  it('is none of what is only weighed', () => {
    expect(told('Peru spent $3 million on a pound of gold.', 'quantity').join()).not.toContain('price');
  });
});

describe('whose a figure is that a body of a country tells', () => {
  it.each([
    [
      'In April 2.1 million tonnes of palm oil were exported, said the trade ministry of Indonesia.',
      '2100000 ID palm-oil,trade level',
    ],
    [
      "Farmers harvested 1.3 million tonnes of maize, Zambia's agriculture ministry said.",
      '1300000 ZM farm,output,corn level',
    ],
    [
      "Mills turned out 2.4 million tonnes of steel, Turkey's industry ministry said.",
      '2400000 TR output,plant,steel level',
    ],
    ['Coal output reached 430,000 tonnes in April, the Chilean statistics office said.', '430000 CL output,coal level'],
  ])('%s', (text, expected) => expect(told(text, 'quantity')).toEqual([expected]));

  it.each([
    'Global wheat output reached 430 million tonnes, the Chilean statistics office said.',
    'Coal output reached 430,000 tonnes in April, a trader from Chile said.',
  ])('is open of the world, and where anybody tells it: %s', text => expect(told(text, 'quantity')).toEqual([]));
});

describe('those who lose their jobs', () => {
  it.each([
    ['Volvo is going to let 800 welders go in Peru.', '800 volvo,PE fall,weld level'],
    ['Volvo sent home 900 workers in May.', '900 volvo fall,worker level'],
    ['About 640 pilots were let go by Lufthansa in May.', '640 lufthansa fall,pilot level'],
    ['The staff of Volvo in Chile will shrink by eighteen hundred over two years.', '1800 volvo,CL fall,worker level'],
  ])('%s', (text, expected) => expect(told(text, 'count')).toEqual([expected]));

  it('are none of what is let through', () => {
    expect(told('Peru let 40 trucks of tin go to Chile in May.', 'count').join()).not.toContain('fall');
  });
});

it('of the clause of a figure that is the predicate its subject tells', () => {
  expect(told("In 2024 Kenya's deficit was 19 billion euros, the statistics office found.", 'quantity')).toEqual([
    '19000000000 KE deficit level',
  ]);
});

describe('a deed told by its noun', () => {
  it.each([
    [
      "Chile's congress gave its blessing to the treaty with India on May 14.",
      '2025-05-14 CL,IN approving,congres,pact approving',
    ],
    ['The tribunal handed down its ruling on Indonesian nickel on May 8.', '2025-05-08 ID nickel,ruling,tribun ruling'],
    ['Kenya and Oman put their signatures to the pact on April 22.', '2025-04-22 KE,OM pact,signing signing'],
  ])('%s', (text, expected) => expect(told(text, 'date')).toEqual([expected]));

  it('is none of what is only given', () => {
    expect(told('Peru gave India a list of its tin mines on May 6.', 'date')).toEqual([]);
  });
});

describe('what may be shipped without a duty', () => {
  it('is allowed, and no amount of exports', () => {
    const [claim] = read('Uruguay may ship 12,000 tons of beef to Japan free of duty in 2026.', '2025-05-20').all;
    expect(claim?.told).toMatchObject({ state: 'in-force', core: ['product/beef', 'trade'], ways: 'level allowed' });
  });

  it('is open of what is only possible', () => {
    expect(told('Uruguay may ship 12,000 tons of beef to Japan in 2026.', 'quantity')).toEqual([]);
  });
});

it('of whom a source names, the clause behind it is not', () => {
  expect(told('According to Diaz, Peru has shipped 300 tons of tin to Chile in May.', 'quantity')).toEqual([
    '300 CL,PE tin,trade level',
  ]);
});

describe('goods that a word means', () => {
  it.each([
    [
      'Peru and Chile have agreed on beef. Peru may ship 400 tons of it to Chile free of duty.',
      '400 CL,PE beef,trade level allowed',
    ],
    ['Chile loves beef and tin. Peru has shipped 400 tons of it to Chile in May.', '400 CL,PE trade level'],
  ])('%s', (text, expected) => expect(told(text, 'quantity')).toEqual([expected]));

  it('are those of a duty', () => {
    expect(
      told('Kenya exports tea. Oman will collect 5 percent on it from June 3, Kenya said.', 'date').join(),
    ).toContain('effect,tea,tariff');
  });
});

describe('words that make nothing of their own', () => {
  it.each([
    ['Kenyan tea output was 6 percent higher in April than a year earlier.', '6 KE output,tea rise'],
    ["Ghana's external debt stood at $28 billion in March.", '28000000000 GH foreign,debt level foreign'],
    ["Ghana's foreign debt stood at $28 billion in March.", '28000000000 GH foreign,debt level foreign'],
    ['State aid of 300 million euros for the coal mines of Peru has been cleared.', '300000000 PE aid,clear level'],
    ['Foreign buyers took 3 million tons of rice from Vietnam last year.', '3000000 VN rice,trade level'],
  ])('%s', (text, expected) => expect(told(text, 'quantity').map(one => one.replaceAll('+', ''))).toEqual([expected]));

  it('are another clause, and the time that is compared with', () => {
    const [complaints] = read('Peru lodged 19 complaints, and Chile was the target in four of them.', '2025-05-20').all;
    expect(complaints?.told?.who).toEqual(['party/PE']);
    const [exports] = read(
      'Kenyan exports fell by 5 percent in April against the same month of 2024.',
      '2025-05-20',
    ).all;
    expect(exports?.told?.when).toEqual(['2025-04']);
  });

  it('are those of calling a truce, which is no wish', () => {
    const [truce] = read('Japan and Chile have called a truce of 60 days in their tuna dispute.', '2025-05-20').all;
    expect(truce?.told?.state).toBe('in-force');
  });
});

describe('which way goods go', () => {
  it.each([
    ['In April 640 tonnes of coal were imported, said the energy ministry of Peru.', ['>party/PE']],
    ['Coal exports reached 430 tonnes in April, the Chilean statistics office said.', ['<party/CL']],
    ['Foreign buyers took 300 tons of rice from Vietnam last year.', ['<party/VN']],
    ['Peru got a quota of 300 tons of rice from Vietnam last year.', []],
  ])('%s', (text, flows) => {
    const [claim] = read(text, '2025-05-20').all.filter(one => one.told);
    expect(claim?.told?.flows).toEqual(flows);
  });
});

it('of what farmers are paid no piece is priced', () => {
  const paid = told(
    'Farmers were paid $2.10 for a pound of beef in April, the U.S. Agriculture Department said.',
    'quantity',
  );
  expect(paid.join()).not.toContain('price');
});
