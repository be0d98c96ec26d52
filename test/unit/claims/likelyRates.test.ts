import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the tariffs.\n\n';

const claims = (text: string) => read(LEAD + text).claims.filter(claim => claim.kind === 'rate');
const rates = (text: string): unknown[] => claims(text).map(claim => claim.value.number);

describe('percentages that stand with rates told of before', () => {
  it.each([
    [
      'Peru raised its duties in June. In three cases they went from 8 percent to 11 percent, in one from 14 percent to 19 percent.',
      [8, 11, 14, 19],
    ],
    [
      'Lamps will be tariffed at 12 per cent; shoes at 22 per cent as compared to 17 per cent; and clocks at 9 per cent.',
      [12, 22, 17, 9],
    ],
    [
      'The levies on gin will range from 6 per cent to 9 per cent while for rum they will be either 11 per cent or 13 per cent.',
      [6, 9, 11, 13],
    ],
    ['The customs on mats were raised from 5% to 15%.', [5, 15]],
    ['The safeguard falls from 30% to 20% for some 400 lines.', [30, 20]],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));

  it.each([
    'Togo’s economy grew 6 percent after the tariffs, against 4 percent in Benin.',
    'The duties would hit firms that are 40 percent more efficient.',
    'Lime sales were up 12 percent despite the duty.',
    'The price, which includes the duty and 18 percent VAT, stays.',
    'The central bank kept its rate at 9 percent after the tariffs.',
    'Steel makers cut 12 percent of their staff because of the duty.',
  ])('%s', text => expect(rates(text)).toEqual([]));
});

it('takes whose a figure is for who bears it where another bears the one before', () => {
  const targets = claims(
    'Washington announced its duties in May. Ghana was charged 15 percent, compared with Togo’s 41 percent and Benin’s 33 percent.',
  ).map(({ key }) => key.target);
  expect(targets).toEqual([['party/GH'], ['party/TG'], ['party/BJ']]);
});
