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
      '60 EU,US extension,pausing,tariff level',
    ],
    ['Mexico and Brazil prolonged the ceasefire in their car dispute by six weeks.', '6 BR,MX extension,pausing level'],
    [
      'India has extended the suspension of its tariff on Chilean peas by another 90 days.',
      '90 CL,IN extension,pausing,tariff level',
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
