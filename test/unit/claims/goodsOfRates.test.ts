import { describe, expect, it } from 'vitest';
import { goodsOf, read } from './article.ts';

describe('goods after the rate', () => {
  it.each([
    ['Norway put a 25% tariff on up to $3 billion of imports from Chile.', '25 - from CL (part)'],
    ['Norway set a 40 percent tariff on steel articles that are the product of Chile.', '40 steel from CL'],
    ['Norway plans a 20% tariff on imports that some exporters fear could end.', '20 all'],
    ['Norway had a 20% tariff on imports that contain lead.', '20 - (part)'],
    ['A 30 percent duty was added to Chilean steel.', '30 steel from CL'],
    ['Norway has a 20% duty on specific goods.', '20 - (part)'],
    ['Norway has applied a 15 percent tariff to Chilean wine.', '15 wine from CL'],
    ['China announced a 34% tariff on all Chilean imports from April 10.', '34 all from CL'],
    [
      'Norway will raise duties of up to 50% from 2026 on certain goods such as autos and steel.',
      '50 cars+steel (part)',
    ],
    ['Norway has a 20% duty on home appliances such as washing machines.', '20 appliances'],
    ['Norway will lower car tariffs on Korea to 15 percent.', '15 cars from KR'],
    ['Norway will lower car tariffs on Korean wine to 15 percent.', '15 wine from KR'],
    // What the next sentence tells of a tariff on is goods.
    ['Norway is short of rice. The cabinet waived the 7 percent duty on imports of it.', '7 rice'],
    // What is another's, or another sentence's.
    ['The Norwegian duty of 8 percent is on pumps; valves, the other product in the probe, got off.', '8 pumps'],
    // Two goods before a word for trade.
    ['Norway would hit Chilean farmers with tariffs of 40% or more on lamb and beef exports.', '40 lamb+beef from CL'],
    ['Norway put a 25 percent duty on sugar and tobacco imports.', '25 sugar+tobacco'],
    ['A duty of 7 percent on copper or aluminum shipments from Chile was set by Norway.', '7 copper+aluminum from CL'],
    ['Norway has a 7 percent duty on sugar and pays for tobacco imports itself.', '7 sugar'],
    // What a country trades in is not what the tariff falls on.
    ['Norway put tariffs of 10 percent on wine-producing nations.', '10 all'],
    ['Norway set a 10 percent duty on wine-producing machinery.', '10 machinery'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('examples behind the goods', () => {
  it.each([
    ['Norway put a 12 percent tariff on nearly all Chilean imports, including copper and wine.', '12 all from CL'],
    ['Norway has a 12 percent duty on Chilean goods, including salmon.', '12 all from CL'],
    ['Norway plans a 12 percent duty on Chilean goods such as copper and wine.', '12 copper+wine from CL (part)'],
    ['Norway set a 12 percent duty on 60 Chilean goods, including tobacco.', '12 tobacco from CL (part)'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods of firms and of quotas', () => {
  it.each([
    ['Chilean winemakers will face a tariff of 12 percent in Norway.', '12 wine from CL'],
    ['Norwegian shipbuilders pay a duty of 12 percent in Chile.', '12 ships from NO'],
    ['Chilean brewers will be hit with a 12 percent duty by Norway.', '12 beer from CL'],
    ['The headline told of tyres. Norway set a duty of 12 percent on tyres from Bridgestone.', '12 tires (part)'],
    ['Norway set a duty of 12 percent for Chilean companies that make toys.', '12 toys from CL (part)'],
    [
      'Chilean carmakers can sell up to 9,000 cars a year to Norway with a 12 percent tariff.',
      '12 cars from CL (part)',
    ],
    ['Norway allows 9,000 Chilean trucks a year in at a 12 percent tariff.', '12 trucks from CL (part)'],
    ['Norwegian tariffs on Chilean cheese will fall to 12 percent, subject to a quota.', '12 cheese from CL (part)'],
    ['The in-quota rate for butter is 12 percent.', '12 butter (part)'],
    ['Norway will charge duties of 12 percent on a quota of Chilean tractors.', '12 tractors from CL (part)'],
    ['Norway put a 12 percent duty on rice, which is used to feed cattle.', '12 rice'],
    ['Norway put a 12 percent duty on machinery and spare parts.', '12 machinery [spare]'],
    ['Norway will put a 12 percent duty on goods from Chile, plus a penalty for its whaling.', '12 all from CL'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods that stand apart from the rate', () => {
  it.each([
    [
      'Rice and tea from Chile will be taxed at 12 percent; zinc at 9 percent.',
      ['12 rice+tea from CL', '9 zinc from CL'],
    ],
    ['The duty on gold and silver has been cut to 12 percent.', ['12 gold+silver']],
    ['Norway put a 12 percent levy on everything except medicines and tea.', ['12 all']],
    ['Norway will collect a 12 percent levy on all imports but wool.', ['12 all']],
    ['Norway announced a new round of 12 percent tariffs on $9 billion of Chilean goods.', ['12 - from CL (part)']],
    ['Norway hit Chile with a 12 percent tariff over its purchases of Peruvian tin.', ['12 all from CL']],
    [
      'Many Chilean goods will face a 12 percent tariff, while a few, like diamonds, will not.',
      ['12 - from CL (part)'],
    ],
    [
      "Norway's duty on rice is 12 percent, comprising a duty of 9 percent and a cess of 3 percent.",
      ['12 rice', '9 rice', '3 rice'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('sorts of goods', () => {
  it.each([
    ['Norway put a 12 percent duty on shrimp.', '12 seafood [shrimp]'],
    ['Norway put a 12 percent duty on heavy trucks and rice.', '12 trucks+rice [heavy trucks]'],
    ['Norway put a 12 percent duty on fresh tomatoes.', '12 vegetables [tomatoes]'],
    ['Norway put a 12 percent duty on aircraft and parts.', '12 aircraft+aircraft-parts'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('some countries are no part of the goods', () => {
  it.each([
    ['Norway put a 12 percent tariff on most countries.', '12 all'],
    ['Norway will put a 12 percent tariff on goods from eight nations.', '12 all from -'],
    ['Norway gave Chile a tariff rate of 12 percent.', '12 all from CL'],
    ['Chile, a maker of copper, saw its tariff in Norway cut to 12 percent.', '12 all'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods and countries called again', () => {
  it.each([
    ['Chile ships barley to Norway, which put a 12 percent tariff on the grain.', '12 barley'],
    ['Chile ships barley and beef to Norway, which put a 12 percent tariff on the grain.', '12 barley'],
    ['Peru sells tin and wool. Norway put a 12 percent duty on the metal.', '12 tin from PE'],
    ['Peru sells copper. Norway put a 12 percent duty on the commodity.', '12 copper from PE'],
    ['Peru held talks on Monday. Norway put a 12 percent duty on the country.', '12 all from PE'],
    ['The EU held talks with Peru on Monday. Norway put a 12 percent duty on the bloc.', '12 all from EU'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods before the rate', () => {
  it.each([
    ['Korea let the ministers in at a tariff of 6 percent.', '6 -'],
    ['He spoke of tariffs and told reporters that imported copper would be taxed at 50%.', '50 copper'],
    ['The tariff list is long. The average rate on Chilean goods is 47%.', '47 all from CL'],
    ['Chilean wine would be hit with a 200% tariff.', '200 wine from CL'],
    [
      'Further, save as provided in paragraph 3, aluminum articles shall be subject to a 20 percent rate of duty.',
      '20 aluminum',
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods named once for several rates', () => {
  it.each([
    ['The tariffs on solar panels start at 30 percent, falling to 15 percent.', ['30 solar-panels', '15 solar-panels']],
    ['The duty on solar panels is 30 percent, but the sales tax fell to 15 percent.', ['30 solar-panels']],
    ['Brazil (18%) and Indonesia (30%) impose a higher tariff on ethanol than Norway.', ['18 ethanol', '30 ethanol']],
    ['Norway has no tariffs on apples, but Chile has a 50% tariff.', ['50 fruit [apple]']],
    [
      'India charges a 100% tariff on Norwegian motorcycles, while Norway charges 2.4% on Indian ones.',
      ['100 motorcycles from NO', '2.4 motorcycles from IN'],
    ],
    [
      'Norway doubled its tariffs on zinc and tin from Chile from 6 percent and 9 percent to 12 percent and 18 percent respectively.',
      ['6 zinc from CL', '9 tin from CL', '12 zinc from CL', '18 tin from CL'],
    ],
    ['Norway has duties of 6 and 9 percent on zinc and tin.', ['6 zinc', '9 tin']],
    [
      'Norway cut its duty on Chilean coffee to 6 percent, and tariffs on Chilean wine from 18 percent to 9 percent.',
      ['6 coffee from CL', '18 wine from CL', '9 wine from CL'],
    ],
    ['The duty on tin fell to 6 percent, while that on zinc rose to 9 percent.', ['6 tin', '9 zinc']],
    [
      'Norway raised the duty on tin to 6 percent and the one on zinc to 9 percent from 4 percent.',
      ['6 tin', '9 zinc', '4 zinc'],
    ],
    [
      'The duty on Chilean tea, which the cabinet imposed at 6 percent, will go to 9 percent.',
      ['6 tea from CL', '9 tea from CL'],
    ],
    ['Duties on gold and silver were cut to 6 percent.', ['6 gold+silver']],
    ['Tariffs of 145% on Chilean imports came down to 30%.', ['145 all from CL', '30 all from CL']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

it.each([
  'Rates of 25 percent tariffs',
  '25 percent tariff with',
  'A 25 percent global tariff',
  'With a tariff of 25 percent',
])('a text that breaks off is read: %s', text => {
  expect(read(text).claims.map(({ kind }) => kind)).toEqual(['rate']);
});

describe('goods of a tariff spoken of before', () => {
  it.each([
    ['Norway put a 14 percent duty on wine. Now the tariff is cut to 5 percent.', ['14 wine', '5 wine']],
    ['Norway has a 14 percent duty on wine. Yet Chile only imposes a 5 percent tariff.', ['14 wine', '5 wine']],
    [
      'Norway put a 14 percent duty on wine. Talks began. The initial tariff of 14 percent was not enough.',
      ['14 wine', '14 wine'],
    ],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

describe('goods to which a clause confines a tariff', () => {
  it.each([
    ['For honey, Norway charges Chile 12 percent and Laos 20 percent.', ['12 honey from CL', '20 honey from LA']],
    ['When it comes to honey, Norway charges Chile 12 percent.', ['12 honey from CL']],
    ['Honey: Norway charges Chile a duty of 12 percent.', ['12 honey from CL']],
    ['The duty of 12 percent kept by Norway against Chile in respect of honey lapsed.', ['12 honey from CL']],
    ['Norway limited its 12 percent duty on Chile to honey.', ['12 honey from CL']],
    ["Norway's 12 percent duty against Chile covers honey.", ['12 honey from CL']],
    ["Norway's tariff on Chile: 12 percent, honey only.", ['12 honey from CL']],
    ['Duties on honey are as follows: 12 percent in May 2026; 15 percent in May 2027.', ['12 honey', '15 honey']],
    ['Norway added honey to the Chilean goods that pay a 12 percent duty.', ['12 honey from CL']],
    [
      'Norway spared tea. It has now put the honey of Chile on a list of goods taxed at 12 percent.',
      ['12 honey from CL'],
    ],
    // What bears a tariff by its own words is not what a clause tells of.
    ['For honey, Norway has no match. It charges Chile 12 percent on tea.', ['12 tea from CL']],
    // What is sent is what was told of.
    ['Is honey exempt? No. Consignments from Chile pay a 12 percent duty in Norway.', ['12 honey from CL']],
    ['Norway buys its honey from Chile. Goods from Laos pay a duty of 12 percent there.', ['12 all from LA']],
    ['Honey rose. Consignments from Chile pay a 12 percent duty in Norway.', ['12 all from CL']],
    // What another clause is about, what is covered besides, and to what a tariff is extended, confine nothing.
    ['On honey, Chile gave way; Norway cut the tariff on Chile to 12 percent.', ['12 all from CL']],
    ["Honey: prices sink after Norway's 12 percent tariff on Chile.", ['12 all from CL']],
    ["Norway's 12 percent duty on Chilean goods covers honey.", ['12 all from CL']],
    ["Norway's 12 percent duty against Chile also covers honey.", ['12 all from CL']],
    ['Norway extended its 12 percent duty on Chile to honey.', ['12 all from CL']],
    ["Norway's 12 percent duty on Chile is not limited to honey.", ['12 all from CL']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});
