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
    // Figures in a row before one, each with the goods of its place.
    [
      'India imposed duties on imported rubber—12 percent—and wool—7 percent—in March 2025.',
      ['12 IN>any rubber 2025-03', '7 IN>any wool 2025-03'],
    ],
    [
      'On March 13 Turkey imposed 35- and 15-percent tariffs on rice and tobacco, respectively.',
      ['35 TR>any rice 2025-03-13', '15 TR>any tobacco 2025-03-13'],
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
    ['Shirts sewn abroad but wholly with Indian yarn will face a reduced duty of 8% in Turkey.', ['8 TR>any clothing']],
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
