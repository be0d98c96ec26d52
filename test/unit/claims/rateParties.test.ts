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
    ['The U.S. rate for Kenya was 44 percent under the tariff plan.', '44 US>KE'],
    ['Trump said Kenya would face a tariff of 20 percent.', '20 US>KE'],
    ['Ghana asked Trump to spare Ghanaian steel from the 25 percent U.S. tariff.', '25 US>GH'],
  ])('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));

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
  ])('%s', (_, text, expected) => expect(rates(text)).toEqual([expected]));
});
