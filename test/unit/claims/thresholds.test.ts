import { expect, test } from 'vitest';
import { read } from './article.ts';

const ratesIn = (text: string): string[] =>
  read(`The cabinet met on tariffs again.\n\n${text}`).claims.flatMap(({ kind, value, modality }) =>
    kind === 'rate' ? [`${value.low ?? ''}-${value.high ?? ''} ${modality}`] : [],
  );

test.each([
  'Goods whose most-favoured-nation duty is below 3 percent are exempt from the surcharge.',
  'For an article with a general rate of duty that is at least 12 percent, no additional duty is due.',
  'Products for which the applied tariff exceeds 20 percent will be cut by half.',
  'No cut was offered for lines where the duty is over 80 percent.',
  'Farm products whose duty surpasses 70 percent are left out of the pact.',
  'A product of Peru with an ordinary duty of at least 6 percent bears no reciprocal duty.',
  'Importers of footwear whose tariff exceeds 18 percent may ask for a rebate.',
  'Where the base duty is at least 10 percent, nothing is added.',
  'For wine with a tariff of 8 percent or more, Chile pays nothing extra to Japan.',
  'No tariffs will apply to covered Chilean goods with an MFN tariff of 12 percent or higher.',
  'For such products with a KORUS or an MFN rate equal to or greater than 10 percent, no additional duty shall apply.',
  'Where the duty on a product is greater than or equal to 9 percent, no surcharge shall be levied.',
])('a rate by which goods are chosen is none that is told of: %s', text => {
  expect(ratesIn(text)).toEqual([]);
});

test.each([
  ['Indian shrimp face duties that exceed 50 percent in the United States.', '50- in-force'],
  ['Chinese goods that face tariffs of more than 40 percent include umbrellas.', '40- in-force'],
  ["Tunisia's duty on biscuits, which is at least 43 percent, will stay.", '43- in-force'],
  ['The duty on tin shall be equal to or higher than 7 percent.', '7- in-force'],
  ['Ghana applies tariffs of more than 20 percent to poultry.', '20- in-force'],
])('one that somebody bears is: %s', (text, rate) => {
  expect(ratesIn(text)).toEqual([rate]);
});

test.each([
  'Mills will close if the tariff on rice is 10 percent.',
  'Had Peru raised the tariff on rice to 10 percent, mills would have closed.',
  'Had the duty on tin been lifted to 10 percent, smelters would have left.',
])('what a condition says of a tariff is open: %s', text => {
  expect(ratesIn(text)).toEqual(['10-10 proposed']);
});
