import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';

/** "12 EG>TR sugar 2027" for each rate: who imposes it on whom, on what, from when. */
const rates = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ key, value, valid }) =>
      `${value.number} ${short(key.imposer)}>${short(key.target)} ${short(key.product)} ${valid.from ?? ''}`.trim(),
    );

describe('sentences whose trees are mended', () => {
  it.each([
    // Goods in a row before a tariff.
    ['Ankara raised its wheat, barley and rice duties to 45% late in March.', ['45 TR>any wheat+barley+rice 2025-03']],
    ['Kenya set its tea and coffee levies at 9 percent.', ['9 KE>any tea+coffee']],
    ['Javier Milei to announce 20% copper, zinc tariffs', ['20 AR>any copper+zinc']],
    // Pairs behind a colon; names that are weak by themselves, or that look like verbs.
    ['New Peruvian duties: beef 5%, lamb 6%, tin 7%.', ['5 PE>any beef', '6 PE>any lamb', '7 PE>any tin']],
    ['Peruvian duties at a glance: tyres 25%; plastics 20%.', ['25 PE>any tires', '20 PE>any plastics']],
    ['A duty of 18 percent awaits Vietnamese tea in Ghana.', ['18 GH>VN tea']],
    ['8 percent tariff wall awaits Ghanaian tea at Peruvian ports', ['8 PE>GH tea']],
    ["Ghana's new tariff of 8 percent hits only the wool grown in Peru.", ['8 GH>PE wool']],
    ['Ghanaian cotton bound for the Kenyan market pays a duty of 8 percent.', ['8 KE>GH cotton']],
    ["Peru's 8 percent levy targeted at Ghana covers cotton.", ['8 PE>GH cotton']],
    ['The 8 percent duty shuts Peruvian wool out of Ghana.', ['8 GH>PE wool']],
    ['All countries bar Chile pay a 9 percent duty on rice in Peru.', ['9 PE>any rice']],
    [
      'The U.S. tariff rates are: Peru 12%, Kenya 18%, and Nepal 10%.',
      ['12 US>PE all', '18 US>KE all', '10 US>NP all'],
    ],
    // "One" for a tariff.
    ['Japan moved ahead with a 14% import tax on rice and a 6% one on barley.', ['14 JP>any rice', '6 JP>any barley']],
    [
      'Peru threatened Chile with a 30 percent duty on wool and a 20 percent one on tin.',
      ['30 PE>CL wool', '20 PE>CL tin'],
    ],
    // "That" left out before a clause.
    [
      'Ishiba said the accord would mean US tariffs on trucks and cement would be cut to 15% from 25%.',
      ['15 US>any trucks+cement', '25 US>any trucks+cement'],
    ],
    // A second verb behind "and", whose object a tariff is.
    [
      'Ankara imposed a flat 30 percent tariff on goods from Greece, and increased duties on Bulgarian goods from 12 to 22 percent.',
      ['30 TR>GR all', '12 TR>BG all', '22 TR>BG all'],
    ],
    // A noun between two verbs that "and" joins is the subject of the second.
    [
      'Chile ended the talks on Friday, and goods from Peru, Fiji and Kenya now pay the extra duties of 25 percent on tin.',
      ['25 CL>PE+FJ+KE tin'],
    ],
    // Countries in a row behind what the verb tells of.
    [
      'Mills asked Ottawa to slap tariffs between 3 percent and 88 percent on rebar from Turkey, Egypt, Peru, Oman and Vietnam.',
      ['3 CA>TR+EG+PE+OM+VN rebar', '88 CA>TR+EG+PE+OM+VN rebar'],
    ],
    // Figures in a row before one, each with the goods of its place.
    [
      'Erdogan stepped up his quarrel by raising cement and glass tariffs to 40 percent and 15 percent respectively.',
      ['40 TR>any cement', '15 TR>any glass'],
    ],
    [
      'On March 13 Turkey imposed 35- and 15-percent tariffs on rice and tobacco, respectively.',
      ['35 TR>any rice 2025-03-13', '15 TR>any tobacco 2025-03-13'],
    ],
    [
      'Brazil announced tariffs of 9 percent and 6 percent, respectively, on imported tin and zinc.',
      ['9 BR>any tin', '6 BR>any zinc'],
    ],
    // A country beside a figure is who is paid; a place beside a day or a name is where something is.
    ['Rice from Pakistan pays Kenya 35 percent.', ['35 KE>PK rice']],
    ['Ghana has set a new duty of 12 percent on imported tiles.', ['12 GH>any ceramics']],
    // The phrase right behind a tariff is its own, and where goods come from is said of them.
    ['Ottawa has announced new tariffs that include a 15 percent rate on Chile.', ['15 CA>CL all']],
    ['Tariffs on rum being shipped to Norway from Jamaica will be cut to 4 percent.', ['4 NO>JM spirits']],
    // Words of the lawyers govern nothing.
    ['All steel articles imports from Serbia shall be subject to a 14 percent duty in Turkey.', ['14 TR>RS steel']],
    [
      'Copper from Zambia will be dutiable in India at 8 percent ad valorem on or after June 3, 2025.',
      ['8 IN>ZM copper 2025-06-03'],
    ],
    // A relative clause agrees with its noun; what comes along is beside the tariff; goods share a noun.
    ['Peru was hit with a 30 percent tariff, along with a penalty for its purchases of Iranian oil.', ['30 ->PE all']],
    [
      'Duties of 15 percent on all wheat and barley imports took effect in Ghana in May 2024.',
      ['15 GH>any wheat+barley 2024-05'],
    ],
    [
      'Effective March 3, 2025, Mexico imposed 12 percent tariffs on tiles from Spain.',
      ['12 MX>ES ceramics 2025-03-03'],
    ],
    // What is left out of the second part of a sentence.
    ['The US reciprocal tariff on Kenya is 36%, and on Peru 27%.', ['36 US>KE all', '27 US>PE all']],
    [
      'Egypt proposed a levy on Turkish sugar of 12 percent from 2027 and 18 percent from 2029.',
      ['12 EG>TR sugar 2027', '18 EG>TR sugar 2029'],
    ],
    [
      'Without the pact, duties on wine in Brazil would jump to 12 percent, and in Ghana to 18 percent.',
      ['12 BR>any wine', '18 GH>any wine'],
    ],
    // Who stands where.
    ['For goods of Kenya, Egypt will levy a duty of 13 percent on tea.', ['13 EG>KE tea']],
    ['The accord means Malaysia will pay India a duty of 6% on rubber.', ['6 IN>MY rubber']],
    ['The ministry in Ankara announced duties of 13% on steel pipes.', ['13 TR>any steel-pipe']],
    [
      'Its willingness to lower the export duty to zero percent for some ores hinges on prices, Indonesia said.',
      ['0 ID>ID -'],
    ],
    [
      'Japan signed pacts with Chile. On other fish, its finance ministry will collect 6 percent in duty.',
      ['6 JP>any seafood'],
    ],
    ['Kenya said levies of up to 20% on imported lumber were being studied.', ['20 KE>any lumber']],
    [
      'Japan gave Chilean fruit growers until July 20 before its planned 9 percent tariff on them starts.',
      ['9 JP>CL fruit 2025-07-20'],
    ],
    ['We want to see to it that butter from Finland pays 12 percent in duty.', ['12 ->FI butter']],
    [
      'Peru now levies 30% on American goods, while Washington is taxing Peruvian ones at 60%.',
      ['30 PE>US all', '60 US>PE all'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

it.each([
  // How goods are made ready stands before them.
  ['Oman charges 5 percent on dried, salted or smoked fish.', ['5 OM>any seafood']],
  ['Oman put 5 percent on crude and refined palm oil from Chad.', ['5 OM>TD palm-oil']],
])('%s', (text, expected) => expect(rates(text)).toEqual(expected));

it('what is said by the way behind "be" leaves whose goods bear a duty', () => {
  const [rate] = read(
    'Articles of Peru shall be, consistent with law, subject to an additional ad valorem rate of duty of 10 percent.',
  ).claims;
  expect(rate?.key).toMatchObject({ imposer: null, target: ['party/PE'] });
});

it('rules are met by goods, not by the tariff on them', () => {
  const [rate] = read('Canada imposed 25% tariffs on goods that do not satisfy its rules of origin.').claims;
  expect(rate?.key).toMatchObject({ imposer: ['party/CA'], part: 'part' });
});
