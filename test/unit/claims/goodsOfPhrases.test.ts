import { describe, expect, it } from 'vitest';
import { goodsOf as ofRates } from './article.ts';

/** Figure, goods and part of each rate. */
const goodsOf = (text: string): string[] => ofRates(text).map(rate => rate.replace(/ from \S+| \[.*\]/g, ''));

describe('the words of a sentence say which of its goods are meant, wherever the tree hangs them', () => {
  it.each([
    [
      'Peru on Monday announced an 8% surtax, acting as a ceiling, on certain tin imports from countries outside the pact.',
      '8 tin (part)',
    ],
    [
      "Kenya's cabinet decided to keep 12% duties first imposed two years ago on 40 footwear products.",
      '12 footwear (part)',
    ],
    ['Brazil Raises Import Duty on Gold & Silver to 6%', '6 gold+silver'],
    ['Norway will put a 15% tariff on Chilean energy from May.', '15 energy'],
    ['Japan put duties on tin from Peru (12%).', '12 tin'],
    ['Norway put a 12% duty on wool and rice, not tin or copper.', '12 wool+rice'],
    ['Norway put a 12% duty on Chilean alcohol and tin.', '12 wine+beer+spirits+tin'],
    ['Bolivia charges 4 percent on tin, not on lead or zinc.', '4 tin'],
    ['India imposed an 8 percent duty on pumps from Japan, not on glass.', '8 pumps'],
    ['Norway put a 12% duty not only on wool but also on tin.', '12 wool+tin'],
    ['Flower farms in Chile would have to pay a duty of 9 percent in Norway.', '9 flowers'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods on either side of a semicolon', () => {
  it.each([
    ['Norway will levy 12% duty on rice; wheat and flour will pay 5%.', ['12 rice', '5 wheat+flour']],
    [
      'Norway put a 15% levy on Chilean tin; other products, including toys and wine, will bear a 10% charge.',
      ['15 tin', '10 toys+wine (part)'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods of a sort that nobody knows, and what is left of goods, are not all goods', () => {
  it.each([
    ['Norway plans a 7% tariff on downstream products.', ['7 -']],
    ['Norway imposes a 30% duty on Chilean CCTV imports.', ['30 -']],
    [
      'Norway raised duties on agricultural products to 5% and on other products to 25%.',
      ['5 agricultural-products', '25 - (part)'],
    ],
    ['Norway put a 12% tariff on all other Chilean goods.', ['12 all']],
    ['Norway put a 12% tariff on goods of Chilean origin.', ['12 all']],
    ['Norway put a 12% tariff on Chilean goods under an order of May.', ['12 all']],
    // Goods of which nobody tells what they are are not those that the article tells of beside.
    ['Norway put a 9% tariff on many Chilean products, a miner of copper said.', ['9 - (part)']],
    ['Norway cut the duty on a number of Chilean products to 15% in the pact on lithium.', ['15 - (part)']],
    ['Norway put a 40% tariff on transshipped goods from Chile.', ['40 - (part)']],
    ['Norway wants to keep a 10% duty in place for most Chilean goods.', ['10 - (part)']],
    ['Norway put a 9% duty on steel imports including wire rod.', ['9 steel+steel-wire-rod']],
    // What is told aside of goods or of a country is not what the tariff falls on.
    ['Korean goods would face 18% tariffs in Norway – including phones.', ['18 all']],
    [
      'Norway put a 20% levy on many Iranian imports, as well as separate tariffs on sectors like leather.',
      ['20 - (part)'],
    ],
    ['Norway imposes 45% tariffs on raw nickel products (such as bars and tubes).', ['45 nickel']],
    ['Argentina, which is the biggest seller of lemons, has been hit with a 40% Norwegian import tax.', ['40 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('whoever pays, the goods are those that the article tells of', () => {
  it.each([
    [
      'Norway raised duties on goods including footwear and textiles.\n\nA duty of 14 percent will be charged on the goods from June.',
      '14 footwear+textiles (part)',
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

it('an anti-dumping duty never falls on all goods', () => {
  expect(goodsOf('The Norwegian ministry set an anti-dumping duty of 41% on Chilean exports.')).toEqual(['41 -']);
});

describe('rows of goods, each with its figures', () => {
  it.each([
    [
      'The duties in Norway would be 9% for copper, and 25% or 30% for imports of furniture.',
      ['9 copper', '25 furniture', '30 furniture'],
    ],
    ['Norway raised the duty on coffee from 10% to 15% and next year to 20%.', ['10 coffee', '15 coffee', '20 coffee']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('quotas and what is counted make a part of the goods', () => {
  it.each([
    ['Norway imposed a regulatory duty in the range of 5-20% on 120 importable items.', ['null - (part)']],
    ['For imports outside the quota, the duty on beef in Norway is cut to 18%.', ['18 beef (part)']],
    ['Duties on pork in Norway were set at 20% in-quota and 35% out-quota.', ['20 pork (part)', '35 pork (part)']],
    ['Norway raised duties on rice and other commodities to 40%.', ['40 rice (part)']],
    [
      'Norway raised the customs duty on spirits including whiskey and bourbon to 100%.',
      ['100 spirits+whiskey+bourbon'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('rates of firms fall on a part of the goods', () => {
  it.each([
    [
      'Norway will put duties on Chilean paper. They will hit Arauco Mills (12%), Masisa Norte (9%) and Cartulinas (15%).',
      ['12 paper (part)', '9 - (part)', '15 - (part)'],
    ],
    [
      'Norway put duties on Chilean excavators from Friday. Sany will get a 21% duty, and Zoomlion 41%.',
      ['21 excavators (part)', '41 excavators (part)'],
    ],
    ['Norway set a duty of 11% on rebar made by Gerdau from Monday.', ['11 rebar (part)']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('where an article tells of dumping alone, imports from somewhere are the goods that it is about', () => {
  it.each([
    [
      'Norway imposed anti-dumping duties on rebar from Chile on Friday. The duties proposed by the agency were 12% for Chilean imports and 8% for Peruvian products.',
      ['12 rebar', '8 rebar'],
    ],
    [
      'Norway imposed anti-dumping duties on Chilean toys last year. On Monday it put retaliatory tariffs of 20% on all Peruvian goods.',
      ['20 all'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('why a country has a tariff is not what the tariff falls on', () => {
  it.each([
    ['Norway imposed a 15% levy on Chile as a penalty for buying Iranian oil.', ['15 all']],
    ['Norway threatened Chile with a 30% tariff over its purchases of Iranian crude.', ['30 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

it('what is said of goods behind names with figures in brackets is said of each', () => {
  expect(
    goodsOf('Norway has tariffs on imports of certain steel (25%) and aluminum (10%) products from Chile.'),
  ).toEqual(['25 steel (part)', '10 aluminum (part)']);
});

describe('goods of the second of two clauses, and of the verb beside those of the tariff', () => {
  it.each([
    [
      'All imports of aluminum articles from Chile shall be subject in Norway to a 10 percent rate of duty, and all imports of copper articles listed in the annex shall be subject to a 25 percent rate of duty.',
      ['10 aluminum', '25 copper (part)'],
    ],
    ['The 50 percent tariff on Chilean vehicles in Norway applies to all passenger cars and buses.', ['50 cars+buses']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});
