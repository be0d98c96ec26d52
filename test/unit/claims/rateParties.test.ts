import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "20 US>PH": number, imposer, targets of each rate of a text. */
const rates = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ value, key }) => `${value.number} ${short(key.imposer)}>${short(key.target)}`);
const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.replace('party/', '')).join('+') ?? '-';

describe('who imposes a tariff and who bears it', () => {
  it.each([
    ['Kenya would face a U.S. tariff of 20%, Ghana and Togo 25%, and Peru 30%.', '20 US>KE', '25 US>GH+TG', '30 US>PE'],
    [
      'Goods from Kenya will be charged 20 percent under the new U.S. tariffs, those from Peru 41 percent.',
      '20 US>KE',
      '41 US>PE',
    ],
    ['Kenya charges a tariff of 100 percent, Ghana 50 percent.', '100 KE>any', '50 GH>any'],
    ['The U.S. rate for Kenya was 44 percent under the tariff plan.', '44 US>KE'],
    ["Kenya's rate will be 15%, Trump said of his tariffs.", '15 US>KE'],
    ['Trump said Kenya would face a tariff of 20 percent.', '20 US>KE'],
    ["Kenya's average tariff is 17 percent; that of Peru was 3 percent.", '17 KE>any', '3 PE>any'],
    [
      'Kenya put a tariff of up to 25 percent on 128 Peruvian products, including a 15 percent duty on wine.',
      '25 KE>PE',
      '15 KE>PE',
    ],
    ['Kenya will match Peru with a 25 percent tariff on cars.', '25 KE>any'],
    ['Ghana asked Trump to spare Ghanaian steel from the 25 percent U.S. tariff.', '25 US>GH'],
    [
      "Peru put its tariff of 24% on Kenya on hold. Kenya is not retaliating with tariffs. Kenya's 26 percent across-the-board tariff rests.",
      '24 PE>KE',
      '26 PE>KE',
    ],
    ['Kenya would face a U.S. tariff of 20%, and Ghana, Togo, and Chad 25%.', '20 US>KE', '25 US>GH+TG+TD'],
    ['The tariffs of the United States are 35% on Kenya and 10% on Peru.', '35 US>KE', '10 US>PE'],
  ])('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));

  it.each([
    [
      'Who is taxed is no person.',
      'The tariffs grow. Trump told reporters that copper would be taxed at 50 percent.',
      '50 ->any',
    ],
    [
      'A clause of its own has nothing to do with it.',
      'Two days after Peruvian tariffs of 25% on all tea imports took effect, Kenya is counting.',
      '25 PE>any',
    ],
    [
      'The clause after a rate has its subject.',
      'Tariffs bite. The additional 25 percent that Peru ordered is new.',
      '25 PE>any',
    ],
    ['What is made elsewhere has no origin.', 'A tariff of 25 percent falls on cars not made in Peru.', '25 ->any'],
    [
      'Who lets goods in bears nothing.',
      'All steel entering Peru will be subject to a tariff of 25 percent.',
      '25 PE>any',
    ],
    [
      'A tariff for what was bought falls on the buyer.',
      'Kenya will face a tariff of 25 percent for buying Peruvian oil.',
      '25 ->KE',
    ],
    ['The tariff of a good is nobody’s.', 'The tariff of Kenyan tea is 12 percent.', '12 ->any'],
  ])('%s', (_, text, expected) => expect(rates(text)).toEqual([expected]));
});
