import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "5 CA>CN tin (part) in-force 2026-03-20/2026-05-01" of each rate of a document issued on a day. */
const rates = (text: string, day: string): string[] =>
  read(text, day).claims.flatMap(({ kind, key, value, modality, valid }) => {
    if (kind !== 'rate') return [];
    const short = (ids: readonly string[] | null | undefined): string =>
      ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';
    const goods = `${short(key.product)}${key.part ? ' (part)' : ''}`;
    const time = valid.how === 'stated' ? ` ${valid.from ?? ''}/${valid.to ?? ''}` : '';
    return [`${value.number} ${short(key.imposer)}>${short(key.target)} ${goods} ${modality}${time}`];
  });

const I = 'I, Ada Quill, President of the United States of America, do hereby proclaim:';

describe('the government that issues a document imposes what it says', () => {
  it.each([
    [
      'an order of a governor in council',
      `Peru Surtax Order (Lawn Mowers)

SOR/2026-9

Her Excellency the Governor General in Council, on the recommendation of the Minister of Finance, makes the annexed Order.

Tractors are subject to a surtax in the amount of 12% of the value for duty.

This Order comes into force on May 20, 2026.`,
      ['12 CA>PE tractors in-force 2026-05-20/'],
    ],
    [
      'a regulation, with the price before duty',
      `Commission Implementing Regulation (EU) 2026/9 imposing a duty on imports of bicycles originating in Laos

THE EUROPEAN COMMISSION,

HAS ADOPTED THIS REGULATION:

2. The rate of the anti-dumping duty applicable to the net price, before duty, of the bicycles shall be 12 %.`,
      ['12 EU>LA bicycles in-force'],
    ],
    [
      'an announcement on goods of the country that its title names',
      `Announcement of the Customs Tariff Commission of the State Council on Additional Tariffs on Goods Originating in Peru

The relevant matters are hereby announced as follows:

1. From May 20, 2026, an additional tariff of 12% shall be levied on copper listed in Annex 1.`,
      ['12 CN>PE copper (part) in-force 2026-05-20/'],
    ],
    [
      'an order by the authority of the laws',
      `Duties on Certain Products

By the authority vested in me as President by the laws of the United States of America, it is hereby ordered:

Products of Laos shall be subject to an ad valorem duty of 12 percent, and products of Fiji to one of 9 percent.`,
      ['12 US>LA all in-force', '9 US>FJ all in-force'],
    ],
    [
      'what another is said to do is not its own',
      `Duties on Certain Products

${I}

(1) Peru imposes a duty of 12 percent on tea. (2) Tea from Peru shall be subject to a duty of 9 percent.`,
      ['12 PE>any tea in-force', '9 US>PE tea in-force'],
    ],
  ])('%s', (_, text, expected) => expect(rates(text, '2026-05-11')).toEqual(expected));
});

describe('amendments of a schedule of duties', () => {
  it.each([
    ['Heading 9 is amended by deleting "12%" and inserting "9%" in lieu thereof.'],
    ['Heading 9 is amended by striking "12%" each place it appears and by inserting "9%".'],
    ['In heading 9, the phrase "12%" is deleted and the phrase "9%" is inserted in its place.'],
    ['Heading 9 is amended by replacing "12%" with "9%".'],
    ['In heading 9 the words "12%" are replaced by the words "9%".'],
    ['In heading 9, for the entry "12%", the entry "9%" shall be substituted.'],
  ])('%s', text =>
    expect(rates(`Duties on Products of Fiji\n\n${I}\n\n${text}`, '2026-05-11')).toEqual([
      '12 US>FJ all lifted',
      '9 US>FJ all in-force',
    ]),
  );

  it('puts the new figure first where it is substituted for the old', () =>
    expect(
      rates(`Duties on Products of Fiji\n\n${I}\n\nHeading 9 is amended by substituting "9%" for "12%".`, '2026-05-11'),
    ).toEqual(['9 US>FJ all in-force', '12 US>FJ all lifted']));

  it('are of words in quotes, not of what is charged', () =>
    expect(
      rates('Norway\n\nReplacing the 12 percent tariff on tea with a 9 percent one would help.', '2026-05-11'),
    ).toEqual(['12 NO>any tea proposed', '9 NO>any tea proposed']));
});

describe('the days on or after which goods are entered', () => {
  it.each([
    [
      'wool articles of Laos shall be subject to a 12 percent rate of duty with respect to goods entered for consumption on or after May 20, 2026; and wool articles where any part was made in Laos shall be subject to a 9 percent rate of duty with respect to goods entered for consumption on or after June 1, 2026.',
      ['12 US>LA wool in-force 2026-05-20/', '9 US>LA wool in-force 2026-06-01/'],
    ],
    [
      'imports of buses shall be subject to a 12 percent tariff, and imports of trucks shall be subject to a 9 percent tariff, with respect to goods entered on or after 12:01 a.m. eastern time on May 20, 2026.',
      ['12 US>any buses in-force 2026-05-20/', '9 US>any trucks in-force 2026-05-20/'],
    ],
    // The day of all that the document does.
    [
      'imports of buses shall be subject to a 12 percent tariff.\n\n(2) Imports of trucks will be subject to a 9 percent tariff.\n\n(3) A report is due on June 30, 2026.\n\n(4) The rates established in this proclamation shall apply to goods entered on or after 12:01 a.m. eastern time on May 20, 2026. Effective July 1, 2026, the rate in clause 2 shall increase to 15 percent.',
      ['12 US>any buses in-force 2026-05-20/', '9 US>any trucks in-force 2026-05-20/'],
    ],
  ])('%s', (text, expected) =>
    expect(rates(`A Proclamation on Imports\n\n${I}\n\n(1) ${text}`, '2026-05-11')).toEqual(expected),
  );
});

describe('questions to those who govern, and what they answer', () => {
  const ask = (text: string): string[] =>
    rates(`Remarks by President Trump in a Press Gaggle\n\n${text}`, '2026-05-11').map(rate =>
      rate.replace(/ \S+-\S+$/, ''),
    );

  it.each([
    [
      'Q Sir, will those Peruvian tariffs, the extra 12 percent, take effect tomorrow?\n\nTHE PRESIDENT: They will.',
      ['12 US>PE'],
    ],
    [
      'Q Will you keep the 12 percent duty on Peruvian wool?\n\nTHE PRESIDENT: Yes. Toys, 9 percent.',
      ['12 US>PE', '9 US>PE'],
    ],
    ['Q What about Fiji?\n\nTHE PRESIDENT: Fiji charges us 12 percent on cars.', ['12 FJ>US']],
    ["Q What about Fiji's tariffs?\n\nTHE PRESIDENT: We charge them 12 percent.", ['12 US>FJ']],
    ['THE PRESIDENT: Well, Fiji charges us 12 percent on cars.\n\nQ Why?', ['12 FJ>US']],
  ])('%s', (text, expected) => expect(ask(text).map(rate => rate.split(' ').slice(0, 2).join(' '))).toEqual(expected));
});

describe('the line that leads a list in, and the sum of which parts are told', () => {
  const of = (text: string): string[] => rates(text, '2026-05-11');

  it('tells on whom the items are, from when, and whose they are', () =>
    expect(
      of(`Statement on Tariffs

The Government of Canada announced the following surtaxes on goods from Peru, effective May 20, 2026:

- 12 per cent on copper;
- 9 per cent on wool.`),
    ).toEqual(['12 CA>PE copper in-force 2026-05-20/', '9 CA>PE wool in-force 2026-05-20/']));

  it('tells that they are at least so high', () =>
    expect(
      read(
        `Memorandum

The duties of Canada on goods of Peru shall be raised to no less than the rates indicated:

- Copper: raise rate to 12 percent;
- Wool: raise rate to 9 percent.`,
        '2026-05-11',
      ).claims.map(({ value }) => `${value.qualifier} ${value.number}`),
    ).toEqual(['at-least 12', 'at-least 9']));

  it('tells whose the parts of a sum are', () =>
    expect(
      of(
        'Trade\n\nPeru now faces U.S. tariffs of 21 percent. This includes a 12 percent surcharge and a 9 percent duty on tin.',
      ).map(rate => rate.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['21 US>PE', '12 US>PE', '9 US>PE']));
});
