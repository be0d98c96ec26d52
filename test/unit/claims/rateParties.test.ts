import { describe, expect, it } from 'vitest';
import { partiesOf } from './article.ts';

describe('who imposes a tariff and who bears it', () => {
  it.each([
    ['Norway has tariffs on Kenyan goods of 50 percent. Switzerland is at 39 percent.', '50 NO>KE', '39 NO>CH'],
    // A subject before an auxiliary, behind a conjunction.
    [
      'Trade Minister Olena Marchuk of Ukraine was in town as Norway has charged 15 percent on copper from Chile.',
      '15 NO>CL',
    ],
    // Whose people's decision it is.
    ['Lima resents the Indian decision to impose a 22% tariff on tea.', '22 IN>PE'],
    // Countries counted, of which some or none are named.
    [
      'The remaining 30 countries, including India, Kenya and Chile, would face 14 per cent duties in Canada.',
      '14 CA>IN+KE+CL',
    ],
    ['Twelve economies — including Brazil, Japan and Peru — would face 8 per cent duties in Canada.', '8 CA>BR+JP+PE'],
    ['Peru announced duties of up to 61 percent on imports of rebar from three Asian countries.', '61 PE>-'],
    // Whoever owns the maker.
    ["Korean company LG's fridges made in Mexico face 18 percent in tariffs in Brazil.", '18 BR>MX'],
    ['The U.S. rate for Kenya was 44 percent under the tariff plan.', '44 US>KE'],
    ['Trump said Kenya would face a tariff of 20 percent.', '20 US>KE'],
    ['Ghana asked Trump to spare Ghanaian steel from the 25 percent U.S. tariff.', '25 US>GH'],
  ])('%s', (text, ...expected) => expect(partiesOf(text)).toEqual(expected));

  it.each([
    [
      'A clause of its own has nothing to do with it.',
      'Two days after Peruvian tariffs of 25% on all tea imports took effect, Kenya is counting.',
      '25 PE>any',
    ],
    [
      'A tariff for what was bought falls on the buyer.',
      'Kenya will face a tariff of 25 percent for buying Peruvian oil.',
      '25 ->KE',
    ],
  ])('%s', (_, text, expected) => expect(partiesOf(text)).toEqual([expected]));
});
