import { describe, expect, it } from 'vitest';
import { goodsOf as ofRates, read } from './article.ts';

/** Figure, goods and part of each rate; whose they are and what narrows them is left out. */
const goodsOf = (text: string): string[] => ofRates(text).map(rate => rate.replace(/ from [\w+-]+| \[.*\]/g, ''));

describe('the later rates of a list', () => {
  it.each([
    [
      'Norway set duties of 20 percent on rice and 12 percent on tin, falling to 15 and 8 percent in the second year.',
      ['20 rice', '12 tin', '15 rice', '8 tin'],
    ],
    [
      'The beef tariff starts at 12 percent on the first 20,000 tons and 32 percent for the rest, easing to 7 percent and 20 percent in the third year.',
      ['12 beef (part)', '32 beef (part)', '7 beef (part)', '20 beef (part)'],
    ],
    [
      'The tariff on cheese is 4 percent inside the quota and 60 percent outside it.',
      ['4 cheese (part)', '60 cheese (part)'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods that a pronoun means', () => {
  it.each([
    ['Shops that bring tin and rice into Norway will have to pay a 12 percent tax on them.', ['12 tin+rice']],
    [
      'Peru put a 12 percent duty on tin from Chile. It turned down a call for 18 percent on the same goods from Fiji.',
      ['12 tin', '18 tin'],
    ],
    // What a paragraph says that it is of, until it names other goods.
    [
      'Chile decides\n\nOptical fibre. The new duty is 12 percent.\n\nCarpets. Importers will pay 18 percent.',
      ['12 optical-fiber', '18 textiles'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('both ends of a change', () => {
  it.each([
    [
      'The average rate for clothing falls from 16 percent to 8 percent, and that for kitchenware such as pans from 18 percent to 9 percent.',
      ['16 clothing', '8 clothing', '18 kitchenware', '9 kitchenware'],
    ],
    ['Norway cut the tariff for tin from 8 percent to 4 percent.', ['8 tin', '4 tin']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods without a name to which words point', () => {
  it.each([
    [
      'Norway published a list of $3 billion worth of Chilean imports. Those products could bear a 12 percent duty.',
      '12 - (part)',
    ],
    ['The ministry named 40 Chilean products. They will bear a Norwegian duty of 12 percent.', '12 - (part)'],
    ['Norway notified 40 items of Chilean origin. Chile protested. The items will pay 12 percent duty.', '12 - (part)'],
    ['Norway picked 40 Chilean products from three countries. They face a tariff of 12 percent.', '12 all'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('a kind of goods', () => {
  it.each([
    ['Norway hit soybeans and corn from Chile with a duty. The duty on the crops is 12 percent.', '12 soybeans+corn'],
    ['Norway taxes tea and copper from Chile. These goods bear a 12 percent duty.', '12 tea+copper'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });

  it.each([
    ["Norway's drinks duty rises to 12%\n\nNorway raised its duty on beer and wine on Friday.", ['beer', 'wine']],
    ["Norway's drinks duty rises to 12%\n\nNorway raised its duty on beer and tin on Friday.", ['beverages']],
  ])('of a headline: %s', (text, goods) => {
    const [rate] = read(text).claims.filter(({ kind }) => kind === 'rate');
    expect(rate?.key.product).toEqual(goods.map(id => `product/${id}`));
  });

  it('is meant by its sector', () => {
    expect(goodsOf("Norway's average tariff on agriculture is 12 percent.")).toEqual(['12 agricultural-products']);
  });
});

describe('goods that the article calls by their initials', () => {
  it.each([
    ['Norway looked into unmanned aircraft systems (UASs). The duty on UASs is 12 percent.', '12 drones'],
    ['Norway looked into heavy-duty trucks ("HDTs"). Imports of HDTs will bear a 12 percent duty.', '12 trucks'],
    ['Norway looked into coffee (HDT). The duty on HDT and tea is 12 percent.', '12 tea'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods that were listed', () => {
  it.each([
    [
      'Norway published a list of goods that will face duties, including whiskey, tomatoes and furniture. It will put 12 percent on 90 items in 11 categories.',
      ['12 whiskey+vegetables+furniture (part)'],
    ],
    [
      'Norway puts 12 percent on 60 items including coal and 20 percent on two items of imports including nickel.',
      ['12 coal (part)', '20 nickel (part)'],
    ],
    ['Norway published a list of Chilean goods subject to a 12 percent tariff.', ['12 - (part)']],
    ['Norway put a 12 percent duty on $5 billion of imports, with a focus on machinery.', ['12 machinery (part)']],
    ['Norway put a 12 percent duty on $5 billion of Chilean goods, mostly steel and wool.', ['12 steel+wool (part)']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods by their makers', () => {
  it.each([
    ['Norwegian steelmakers complained. Then Oslo hit the Chilean companies with a 45 percent duty.', ['45 steel']],
    ['Norwegian steelmakers and brewers complained. Oslo hit the firms with a 45 percent duty.', ['45 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods that a country with a tariff buys elsewhere', () => {
  it.each([
    ['Nations that import Chilean tin will face a 30 percent tariff on everything they sell to Norway.', ['30 all']],
    ['"If you buy tin from Chile, you pay a 30 percent tariff to trade with us," he said.', ['30 all']],
    ['Norwegian bakers that import sugar from Chile pay a 12 percent duty.', ['12 sugar']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods in phrases that trees lose', () => {
  it.each([
    ['Norway will impose 30 percent of tariff on rice imports and 12 percent for barley.', ['30 rice', '12 barley']],
    ['Norway put 25 percent tariffs on goods that do not satisfy the rules.', ['25 - (part)']],
    ['The tariff for frozen and dried fish and processed food falls to 5 percent.', ['5 seafood+food']],
    [
      'The tariff rate for detergents, cosmetics such as skin care and hair care products, and toys will be cut to 3 percent.',
      ['3 detergents+cosmetics+toys'],
    ],
    ['All articles from Chile shall be, consistent with law, subject to a duty of 12 percent.', ['12 all']],
    ['Norway wants a 12 percent duty on lithium-ion batteries.', ['12 batteries']],
    ['They charge 12 percent for a car.', ['12 cars']],
    [
      'Chilean goods are subject to duties of 25 percent, with tin and zinc subject to the lower duty of 12 percent.',
      ['25 all', '12 tin+zinc'],
    ],
    ['Norway wants a 12 percent tariff on all goods and services from Chile.', ['12 all']],
    ['Duties on frozen beef from the affected regions rise to 12 percent.', ['12 beef']],
    ['Norway put a 12 percent duty on products that include pork and recycled aluminum.', ['12 pork+aluminum (part)']],
    ['It threatens 12 percent electricity tariffs on Chilean consumers.', ['12 electricity']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });

  it('stand before the colon of an item', () => {
    const text =
      'The duties change as follows:\n\n- Facemasks: Increase rate to 12 percent in 2026;\n- Natural rubber: Increase rate to 20 percent in 2026.';
    expect(goodsOf(text)).toEqual(['12 medical-devices', '20 rubber']);
  });
});
