import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** "CN imports coal from United States 2017" for each quantity: whose it is, what it measures, of what, and when. */
function quantitiesOf(text: string, day = '2018-04-10'): string[] {
  return read(LEAD + text, day)
    .claims.filter(claim => claim.kind === 'quantity')
    .map(({ key, modality }) =>
      [
        key.subject?.replace('party/', ''),
        key.metric,
        key.scope ?? '-',
        key.period ?? '-',
        modality === 'in-force' ? '' : modality,
      ]
        .join(' ')
        .trim(),
    );
}

describe('what an amount is of', () => {
  it.each([
    ['Mexico imported 583,000 tons of corn from Brazil in 2017.', ['MX imports corn from Brazil 2017']],
    ['Mexico imported 583,000 tons of corn, up from 54,000 tons in 2016.', ['MX imports corn -']],
    [
      'China imported 320,000 tons of butter and 283,000 tons of mutton in 2014.',
      ['CN imports butter 2014', 'CN imports lamb 2014'],
    ],
    ['China imported $130 billion-worth of American goods in 2017.', ['CN imports goods from United States 2017']],
    [
      'As a result, in 2023, the U.S. imported $274 million in wine from the EU but exported only $38 million.',
      ['US imports wine from European Union 2023', 'US exports wine 2023'],
    ],
    [
      'In 2016, the U.S. imported $200 million in ethanol from Brazil while Brazil imported $52 million in U.S. ethanol.',
      ['US imports ethanol from Brazil 2016', 'BR imports ethanol from United States 2016'],
    ],
    [
      'EU members exported nearly $6 billion worth of steel products and $1.25 billion in aluminum to the US in 2017.',
      ['EU exports steel to United States 2017', 'EU exports aluminum to United States 2017'],
    ],
    [
      'The United States sent $20.5 billion in food products to Canada in 2016. America exported $17.9 billion to Mexico last year.',
      ['US exports food products to Canada 2016', 'US exports food products to Mexico 2017'],
    ],
    [
      'The Soviet Union exported $500 million worth of goods to the United States in 1986.',
      ['SU exports goods to United States 1986'],
    ],
    [
      "Taiwan's exports fell to $6 billion from $7 billion in 1985, while China's exports rose to $1 billion.",
      ['TW exports - -', 'CN exports - -'],
    ],
    ['Swiss capital exports were $2 billion in 2016.', []],
    ['The United States sent $20.5 billion in aid in 2016.', ['US aid - 2016']],
    [
      "China's service trade deficit totaled $255 billion last year, with the United States as the main cause.",
      ['CN services-trade-deficit - 2017'],
    ],
    [
      'In 2017, 47 percent of the US goods trade deficit of $800 billion was with China.',
      ['US goods-trade-deficit - 2017'],
    ],
    [
      'The United States trade deficit in auto parts reached $93.5 billion in 2017, the ministry said Monday.',
      ['US trade-deficit auto parts 2017'],
    ],
    ['The maker will produce $500 billion of chips in the U.S. over the years.', []],
    ["The world's largest nation bought 71 million tons of soybeans.", []],
    ['India bought about 61,000 tons in 2017.', []],
  ])('%s', (text, expected) => expect(quantitiesOf(text)).toEqual(expected));

  it('is the goods under a tariff where the amount says how much of them there is', () => {
    const covered = 'CN goods-under-tariffs - -';
    expect(quantitiesOf('Trump imposed tariffs on $50 billion of Chinese goods.')).toEqual([covered]);
    expect(quantitiesOf('Trump imposed tariffs on Chinese exports worth about $50 billion.')).toEqual([covered]);
    expect(quantitiesOf('Trump imposed tariffs on another $50 billion worth of goods imported from China.')).toEqual([
      covered,
    ]);
    expect(quantitiesOf('Trump threatened tariffs on $50 billion of Chinese goods.')).toEqual([`${covered} proposed`]);
    // All of a trade is no part of it, and whose imports these are is not said.
    expect(quantitiesOf('In 2017, Chinese exports were worth $50 billion.')).toEqual(['CN exports - 2017']);
    expect(quantitiesOf('A study of tariffs on $300 billion of U.S. imports came out.')).toEqual([]);
  });
});

describe('what is counted', () => {
  const counts = (text: string): string[] =>
    read(LEAD + text, '2018-04-10')
      .claims.filter(claim => claim.kind === 'count')
      .map(({ key, value, modality }) => `${value.number} ${key.subject} ${key.metric} ${modality}`);

  it.each([
    ['China imposed tariffs on 128 U.S. products.', ['128 party/US goods-under-tariffs in-force']],
    ['China suspended tariff concessions on 128 items of US products.', ['128 party/US goods-under-tariffs in-force']],
    [
      'The proposed list covers about 1,300 products imported from China.',
      ['1300 party/CN goods-under-tariffs proposed'],
    ],
    ['China will eliminate duties on 201 U.S. products.', []],
    ['China makes 1,300 products.', []],
    ['The Trans-Pacific Partnership, a trade pact among 12 countries, was signed.', ['12 law/tpp members in-force']],
    ['The 12 TPP countries met.', ['12 law/tpp members in-force']],
    ['The Trans-Pacific Partnership, a pact among Japan and 11 other countries, was signed.', []],
    ['The Trans-Pacific Partnership was praised in letters from 12 countries.', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
