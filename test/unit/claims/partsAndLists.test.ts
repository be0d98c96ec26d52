import { describe, expect, it } from 'vitest';
import { goodsOf as ofRates } from './article.ts';

/** Figure, goods, known origin and part of each rate; what narrows the goods is left out. */
const goodsOf = (text: string): string[] => ofRates(text).map(rate => rate.replace(/ from -| \[.*\]/g, ''));

describe('a clause that says which of the goods are meant makes a part of them', () => {
  it.each([
    ['Norway has a duty of 12 percent on watches that cost more than $900.', '12 watches (part)'],
    ['Norway put a 12 percent tariff on all Chilean products not covered by the pact.', '12 - from CL (part)'],
    ['Norway set a 12 percent duty on articles found to have been relabelled to evade it.', '12 - (part)'],
    ['Norway put a 12 percent tariff on Chilean goods not compliant with the accord.', '12 - from CL (part)'],
    ['Norway put a 12 percent duty on previously exempt Chilean products.', '12 - from CL (part)'],
    ['Norway has set a 12 percent duty on all imports not certified as organic.', '12 - (part)'],
    ['Norway charges 12 percent on all goods without a permit.', '12 - (part)'],
    [
      'Norway put a 12 percent duty on products from Chile classified in the headings of Annex A.',
      '12 - from CL (part)',
    ],
    ['A 12 percent duty on products of Chile listed in Annex A is proposed.', '12 - from CL (part)'],
    ['Norway put a 12 percent duty on tiles of the other producers.', '12 ceramics (part)'],
    ['Norway put 12 percent tariffs on Chilean goods in categories that it calls sensitive.', '12 - from CL (part)'],
    ['Norway put a 12 percent duty on all Chilean goods without notice.', '12 all from CL'],
    ['Norway put a 12 percent duty on furniture made in Chile.', '12 furniture from CL'],
    ['Norway put a 12 percent duty on oranges grown in Chile.', '12 fruit from CL'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('which countries are meant says nothing of their goods', () => {
  it.each([
    ['Countries not listed in the decree pay Norway a 12 percent tariff.', '12 all'],
    ['Partners exempted from the ban would face a 12 percent Norwegian tariff.', '12 all'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('what comes in above a quota is a part of the goods', () => {
  it.each([
    ['If imports of tin from Chile exceed certain levels, they will be taxed at 12 percent.', '12 tin from CL (part)'],
    [
      'Once shipments of Chilean tin top 9,000 tons a year, Norway charges 12 percent on them.',
      '12 tin from CL (part)',
    ],
    ['Imports above the quota are hit with high Norwegian duties: 12 percent for tea.', '12 tea (part)'],
    ['Out-of-quota imports face higher duties in Norway, for example 12 percent for tea.', '12 tea (part)'],
    ['Norway set a ceiling of 900 tonnes, beyond which a tariff of 12 percent applies.', '12 - (part)'],
    ['Once the yearly quota is used up, Norway charges 12 percent on tea.', '12 tea (part)'],
    ['After the quota has been filled, tea bears 12 percent in Norway.', '12 tea (part)'],
    ['When imports exceed the quota, Norway taxes tea at 12 percent.', '12 tea (part)'],
    ['Tea above the quota still pays the old duty, and the 12 percent tariff on tin stays.', '12 tin'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('a share of goods is a part of them', () => {
  it.each([
    ['The new Norwegian tariffs of 12 percent apply to about half of Chilean shipments.', '12 - from CL (part)'],
    ['A Norwegian surcharge of 12 percent will hit a third of Chilean exports.', '12 - from CL (part)'],
    ['Norway charges 12 percent on 70 percent of tea from Chile.', '12 tea from CL (part)'],
    ['Norway imposes 12 percent of duty on tea.', '12 tea'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('a range of goods, and what it is worth, is a part of them', () => {
  it.each([
    ['The 12 percent Norwegian tariff applies to a list of goods.', '12 - (part)'],
    [
      'The 12 percent Norwegian tariff applies to a range of goods worth nearly $9 billion, from tea to shoes.',
      '12 tea+footwear (part)',
    ],
    ['Norway put duties of 12 percent on 3 billion pesos (some $4 million) of Chilean goods.', '12 - from CL (part)'],
    ['Tea pays a 12 percent Norwegian duty on the customs value.', '12 tea'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('bands of a schedule are each of some goods', () => {
  it.each([
    ['Norway will have two tariff bands of 5% and 12%.', ['5 - (part)', '12 - (part)']],
    ['The fourth tariff band, at 12 percent, starts in July.', ['12 - (part)']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('what tariffs do to goods, spelled as a noun is', () => {
  it.each([
    ['The duties cover 40 kinds of fish, at 12 percent.', '12 seafood (part)'],
    ['The new 12 percent tariffs hit Chilean goods.', '12 all from CL'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('what is given for a tariff bears none', () => {
  it.each([
    ['In exchange for buying more Norwegian tea, Chile got a 12 percent tariff rate.', ['12 all from CL']],
    ['Norway cut its tariff to 12% in return for orders of jets.', ['12 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods that come along with others', () => {
  it.each([
    ['Norway put a 12 percent duty on all tea, except for that from Chile, as well as cocoa imports.', '12 tea+cocoa'],
    ['Norway taxes cars, along with buses, at 12 percent.', '12 cars+buses'],
    ['Not only cars but also trucks face a 12 percent tariff in Norway.', '12 cars+trucks'],
    ['Norway put a 12 percent tariff on tin, along with tariffs on lead.', '12 tin'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('some of the parts of goods', () => {
  it('stand before their figure where the rest is left out', () => {
    expect(goodsOf('Norway set the duty on fridges at 12 percent, and on some of their parts at 9 percent.')).toEqual([
      '12 appliances',
      '9 - (part)',
    ]);
  });
});

describe('goods in general, by what they include', () => {
  it.each([
    [
      'Norway put a 12 percent duty on Chilean goods including tea, copper and wine.',
      '12 tea+copper+wine from CL (part)',
    ],
    [
      'Norway put duties of 12 percent on Chilean products from salmon to footwear.',
      '12 seafood+footwear from CL (part)',
    ],
    ['Norway put a 12 percent duty on items ranging from tyres to cosmetics.', '12 tires+cosmetics (part)'],
    ['Norway plans a 12 percent duty on products like chocolate and toys.', '12 food+toys (part)'],
    [
      'Norway put a 12 percent duty on 7 categories of goods such as cement and glass bottles.',
      '12 cement+glass (part)',
    ],
    ['Norway put a 12 percent tariff on all Chilean goods including tea.', '12 all from CL'],
    ['Norway will tax Chilean goods - from tea and tin to wine - at 12 percent.', '12 tea+tin+wine from CL (part)'],
    ['Norway levies a flat 12 percent tariff on all imports, from tea to ships.', '12 all'],
    ['Norway put a 12 percent duty on appliances such as fridges.', '12 appliances'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('counted goods that have a tariff', () => {
  it.each([
    ['The 80 products on the list will have a 12 percent tariff.', ['12 - (part)']],
    [
      'Ninety items will have a new 12 percent tariff, while 7 will have a 20 percent tariff.',
      ['12 - (part)', '20 - (part)'],
    ],
    ['Chilean tyres have a duty of 12 percent in Norway.', ['12 tires from CL']],
    ['Norway has a duty of 12 percent.', ['12 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('what is said of the origin behind the rate leaves the goods with the tariff', () => {
  it.each([
    [
      'The duty on cement is 12 percent for Chilean imports and 20 percent for imports from Peru.',
      ['12 cement from CL', '20 cement from PE'],
    ],
    ['Tariffs on tea were set at 12 percent for producers in Chile.', ['12 tea from CL']],
    ['The tariff on toys will be 12 percent for Chile.', ['12 toys from CL']],
    ['Norway put a 12 percent tariff on tea and 20 percent on Chilean goods.', ['12 tea from CL', '20 all from CL']],
    [
      'Duties on tea were moved to 12 percent for in-quota imports and 20 percent for out-quota imports.',
      ['12 tea (part)', '20 tea (part)'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('tariffs that apply to goods', () => {
  it.each([
    ['The duties applicable to Chilean cement were fixed at 12 percent.', '12 cement from CL'],
    ['The customs duty payable on pianos is 12 percent.', '12 musical-instruments'],
    ['The duty chargeable on imported tea is 12 percent.', '12 tea'],
    ['The 12 percent tariff applies mainly to fruit and tea products.', '12 fruit+tea'],
    ['The duty is 12 percent of the value of the furniture.', '12 furniture'],
    ["Import duties were raised to 12 percent of a tractor's customs value.", '12 tractors'],
    ['Goods made wholly or mainly of zinc, tin or nickel pay a tariff of 12 percent.', '12 zinc+tin+nickel'],
    ['Norway put a 12 percent duty on tea and wine, along with a 20 percent duty on crude oil.', '12 tea+wine'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)[0]).toEqual(goods);
  });
});

describe('a material before goods is no goods of its own', () => {
  it.each([
    ['Norway put a 12 percent duty on rubber gaskets and leather sofas.', '12 rubber+furniture'],
    ['Norway put a 12 percent duty on steel furniture.', '12 furniture'],
    ['Norway put a 12 percent duty on cotton towels from Chile.', '12 textiles from CL'],
    ['Norway put a 12 percent duty on steel and aluminum products.', '12 steel+aluminum'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('gapped rates with their goods before them', () => {
  it.each([
    [
      'Norway raised the duty on tyres to 12 percent, on wooden spools to 20 percent and on tea to 30 percent.',
      ['12 tires', '20 -', '30 tea'],
    ],
    [
      'Import duties for toys will be cut from 12 percent to 4 percent, red bricks and lumber from 20 to 9 percent, and tea from 30 percent to 7 percent.',
      ['12 toys', '4 toys', '20 ceramics+lumber', '9 ceramics+lumber', '30 tea', '7 tea'],
    ],
    [
      'Tariffs on wine will drop from 12 percent to 4 percent, tea from 20 percent to 9 percent, and cement from 30 percent to 7 percent.',
      ['12 wine', '4 wine', '20 tea', '9 tea', '30 cement', '7 cement'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('hyphenated words before goods', () => {
  it.each([['The duty on chilled bone-in turkey meat was raised to 12 percent.', '12 poultry']])(
    '%s',
    (text, goods) => {
      expect(goodsOf(text)).toEqual([goods]);
    },
  );
});

describe('the tariff told of goes up again', () => {
  it.each([
    [
      'Norway put a 12 percent tariff on $9 billion of Chilean goods. If talks fail, the tariff jumps to 20 percent.',
      ['12 - from CL (part)', '20 - (part)'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('a name of a kind that calls goods again', () => {
  it.each([
    ['Peru sells palm oil. Norway put a 12 percent duty on the oil.', '12 palm-oil from PE'],
    ['Chile makes caustic soda. Norway put a 12 percent duty on the chemical.', '12 chemicals from CL'],
    ['Norway held talks on platinum. It set a duty of 12 percent on the precious metal.', '12 platinum'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods of figures in a list without verbs', () => {
  it.each([
    [
      'Tariffs on tea were lowered to 12 percent from 20 percent, wallets to 4 percent from 9 percent, and cement to 5 percent from 10 percent.',
      ['12 tea', '20 tea', '4 luggage', '9 luggage', '5 cement', '10 cement'],
    ],
    [
      'Tea duties will rise from 12 percent to 20 percent, zinc and nickel from 4 percent to 9 percent.',
      ['12 tea', '20 tea', '4 zinc+nickel', '9 zinc+nickel'],
    ],
    [
      'The tariff for cement will be 12 percent; plastics 20 percent; tractors 4 percent and toys 9 percent.',
      ['12 cement', '20 plastics', '4 tractors', '9 toys'],
    ],
    ['Norway will set between a 12 and 20 percent tariff on cement and toys.', ['12 cement+toys', '20 cement+toys']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('what is no part of the goods', () => {
  it.each([
    ['Duties of 12 percent will be imposed on Chilean tyre imports for the next four years.', '12 tires from CL'],
    ['Norway has a 12 percent duty on cement from seven South American countries.', '12 cement'],
    ['Norway threatens a 12 percent duty on Chilean wine, Champagne and gin.', '12 wine+spirits from CL'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('what is a part of the goods, by examples', () => {
  it.each([
    [
      'Norway put a 12 percent duty on a range of Chilean goods, from toys to wine to cement.',
      '12 toys+wine+cement from CL (part)',
    ],
    ['Norway put a 12 percent duty on key Chilean products.', '12 - from CL (part)'],
    ['Norway put a 12 percent duty on major Chilean farm exports.', '12 agricultural-products from CL (part)'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('several goods called again together', () => {
  it.each([
    ['Norway looked at imports of zinc and nickel. Both metals are taxed at 12 percent.', ['12 zinc+nickel']],
    [
      'Norway buys palm oil and soyoil. It raised the duty on the two oils to 12 percent.',
      ['12 palm-oil+soybean-products'],
    ],
    ['Norway buys copper and wool. It set a 12 percent duty on both products.', ['12 copper+wool']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('tariffs in general are on all goods', () => {
  it.each([
    ['Talks on tea went on. Norway cut its general tariff level from 12 percent to 9 percent.', ['12 all', '9 all']],
    ['Talks on tea went on. Norway put a blanket 12 percent surcharge on imports.', ['12 all']],
    ['Norway eyes tea. It may impose an across-the-board tariff of 12 percent.', ['12 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});
