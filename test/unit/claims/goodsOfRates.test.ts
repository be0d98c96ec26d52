import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** "25 steel from CN (part) [stainless]": figure, goods, origin, part and narrowing of each rate of a text. */
const goodsOf = (text: string): string[] =>
  read(LEAD + text).claims.flatMap(({ kind, key, value }) => {
    if (kind !== 'rate') return [];
    const short = (ids: readonly string[] | null | undefined): string =>
      ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';
    const origin = key.target?.[0] === 'any' ? '' : ` from ${short(key.target)}`;
    return `${value.number} ${short(key.product)}${origin}${key.part ? ' (part)' : ''}${key.scope ? ` [${key.scope}]` : ''}`;
  });

describe('goods after the rate', () => {
  it.each([
    ['Norway put a 25% tariff on up to $3 billion of imports from Chile.', '25 - from CL (part)'],
    ['The duty falls to zero on 900 product categories.', '0 - (part)'],
    ['Chile will apply zero tariff to goods under 5,000 tariff numbers imported from Norway.', '0 - from NO (part)'],
    ['Norway set a 40 percent tariff on steel articles that are the product of Chile.', '40 steel from CL'],
    ['Norway set a 40 percent tariff on copper where any of the ore is smelted in Chile.', '40 copper from CL (part)'],
    [
      'A 12 percent duty applies to passenger cars (sedans and hatchbacks) and light trucks, as well as auto parts.',
      '12 cars+light-trucks+auto-parts',
    ],
    [
      'Chile has a 9 percent duty on cheese, along with other Norwegian farm products.',
      '9 cheese+agricultural-products from NO',
    ],
    ['A 15 percent tariff will fall on products that include pork and wine.', '15 pork+wine (part)'],
    ['Norway plans a 20% tariff on imports that some exporters fear could end.', '20 all'],
    ['Norway had a 20% tariff on imports that contain lead.', '20 - (part)'],
    ['Norway granted zero tariffs to imports of machine tools.', '0 machine-tools'],
    ['The duty rose to 50 percent to guard against a surge of Chilean steel.', '50 -'],
    ['Norway set a tariff of 30 percent on the trade those nations have with it.', '30 - (part)'],
    ['Zero tariff shall apply to 96 percent of goods.', '0 - (part)'],
    ['The 25 percent tariff shall apply to the full value of the automobile.', '25 cars'],
    ['The 25 percent tariff shall apply only to the value of the foreign content of the automobile.', '25 cars (part)'],
    ['A 30 percent duty was added to Chilean steel.', '30 steel from CL'],
    ['Norway has a 20% duty on lithium-ion non-vehicle batteries.', '20 batteries [lithium ion non vehicle]'],
    ['Norway has a 20% duty on rubber medical and surgical gloves.', '20 gloves [rubber medical]'],
    ['Norway has a 20% duty on rubber and coal.', '20 rubber+coal'],
    ['Norway has a 20% duty on specific goods.', '20 - (part)'],
    ['Norway has a 20% duty on potash from Chile and not qualifying for relief.', '20 fertilizer from CL (part)'],
    ['Norway has a 20% duty on cars, trucks and parts from Chile.', '20 cars+trucks+auto-parts from CL'],
    ['Norway has a 20% duty on wine and parts from Chile.', '20 wine from CL'],
    ['Kenya was hit by a 27 percent tariff from Norway on all wine.', '27 wine from KE'],
    ['Norway has a 20% duty on more than 1,400 products from Chile.', '20 - from CL (part)'],
    ['Norway has applied a 15 percent tariff to Chilean wine.', '15 wine from CL'],
    ['China announced a 34% tariff on all Chilean imports from April 10.', '34 all from CL'],
    ['Norway has a 20% duty on cosmetics such as creams and lotions, and steel.', '20 cosmetics+steel'],
    ['Norway will impose a 25% tariff to stop the flood of copper imports.', '25 copper'],
    ['Norway will impose a 25% tariff to stop the decline of its copper mines.', '25 -'],
    ['Norway has a 9 percent duty on steel from Chile where the ore is melted in Kenya.', '9 steel from CL (part)'],
    ['Norway put a 25% tariff on Monday on all wine from Chile.', '25 wine from CL'],
    ['Norway put a 25% tariff on Monday.', '25 -'],
    [
      'Norway will raise duties of up to 50% from 2026 on certain goods such as autos and steel.',
      '50 cars+steel (part)',
    ],
    ['Norway has a 20% duty on home appliances such as washing machines.', '20 appliances'],
    [
      'Zero tariffs apply to aircraft and their parts, certain chemicals, some generic drugs and beef.',
      '0 aircraft+chemicals+generic-drugs+beef (part)',
    ],
    ['Norway has a 10% duty on nearly everything else.', '10 - (part)'],
    ['Norway will lower car tariffs on Korea to 15 percent.', '15 cars from KR'],
    ['Norway will lower car tariffs on Korean wine to 15 percent.', '15 wine from KR'],
    ['Norway has a 30% duty, four times the sales tax that Korean cars face.', '30 -'],
    ['It is four times the 2.5% tariff that Korean cars face in Norway.', '2.5 cars from KR'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods before the rate', () => {
  it.each([
    ['In coffee, a 25 percent import tariff keeps foreign brands out.', '25 coffee'],
    ['Korea lets in big trucks at a tariff of 6 percent.', '6 trucks'],
    ['Korea lets in Norwegian trucks at a tariff of 6 percent.', '6 trucks from NO'],
    ['Korea let the ministers in at a tariff of 6 percent.', '6 -'],
    ['He spoke of tariffs and told reporters that imported copper would be taxed at 50%.', '50 copper'],
    ['The tariff list is long. The average rate on Chilean goods is 47%.', '47 all from CL'],
    ['Norway lets in up to 49,000 Chilean trucks a year at a tariff of 6 percent.', '6 trucks from CL (part)'],
    [
      'Any imports of steel articles from Chile that were stored here before 12:01 a.m. on June 1, 2022, shall be subject upon entry, to the 25 percent rate of duty.',
      '25 steel from CL (part)',
    ],
    ['The tariff on solar panels, which could be as high as 30 percent, is a blow.', '30 solar-panels'],
    ['The tariff on solar panels is a blow, while a 30 percent levy is mild.', '30 -'],
    [
      'Some 27 items from Macao will be exported to China with zero tariff, including food and gems.',
      '0 food+gems from MO (part)',
    ],
    ['Chilean wine would be hit with a 200% tariff.', '200 wine from CL'],
    ['Norway struck Chilean wine with a 200% tariff.', '200 wine from CL'],
    ['Norway met Chile with a 200% tariff.', '200 -'],
    ['In Norway, a 25 percent import tariff keeps foreign brands out.', '25 -'],
    ['Tariffs on alcohol, which in the case of spirits stand at 65 percent, will end.', '65 spirits'],
    ['91 percent of tariffs will be cut to zero.', '0 - (part)'],
    ['84 percent of Norwegian exports to Chile will receive zero tariffs.', '0 - from NO (part)'],
    [
      'The list covers Chilean exports worth 5 billion dollars with a suggested tariff rate of 25 percent.',
      '25 - from CL (part)',
    ],
    [
      'Norway drew up a list of 300 Chilean exports that it plans to target with tariffs of 25%.',
      '25 - from CL (part)',
    ],
    ['If they buy their oil from Chile, they have to pay a 25% tariff.', '25 -'],
    ['Tires for cars produced in Chile face a duty of 12 percent.', '12 tires from CL'],
    [
      'Except as provided in the notice, all imports of steel articles named in the annex where the steel is melted in Chile, or the articles are cast in Chile, shall be subject to a 20 percent rate of duty.',
      '20 steel from CL (part)',
    ],
    [
      'Further, save as provided in paragraph 3, aluminum articles shall be subject to a 20 percent rate of duty.',
      '20 aluminum',
    ],
    ["Figures show that Chile's zero-tariff exports to Norway grew.", '0 all from CL'],
    ['Some 130 items from Macao will be exported to China with zero tariff.', '0 - from MO (part)'],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual([goods]);
  });
});

describe('goods named once for several rates', () => {
  it.each([
    [
      'Norway raised duties on Chilean cars to 120 percent, on wine to 140 percent and on toys to 60 percent.',
      ['120 cars from CL', '140 wine from CL', '60 toys from CL'],
    ],
    ['The tariffs on solar panels start at 30 percent, falling to 15 percent.', ['30 solar-panels', '15 solar-panels']],
    ['The duty on solar panels is 30 percent, but the sales tax fell to 15 percent.', ['30 solar-panels']],
    [
      'The washing machine tariffs start at 20 percent on the first 1.2 million units and 50 percent for the rest.',
      ['20 washing-machines (part)', '50 washing-machines (part)'],
    ],
    [
      'The export tariff for billet is 20 percent and for hot-rolled wire rod 15 percent.',
      ['20 steel-billet', '15 steel-wire-rod'],
    ],
    ['Brazil (18%) and Indonesia (30%) impose a higher tariff on ethanol than Norway.', ['18 ethanol', '30 ethanol']],
    ['Norway has no tariffs on apples, but Chile has a 50% tariff.', ['50 fruit']],
    [
      'India charges a 100% tariff on Norwegian motorcycles, while Norway charges 2.4% on Indian ones.',
      ['100 motorcycles from NO', '2.4 motorcycles from IN'],
    ],
    ['A duty of 25% falls on goods from Canada, and 10% on those from China.', ['25 all from CA', '10 all from CN']],
    ['The tariffs were 10%, doubled to 20% in March, on Chilean wine.', ['10 wine from CL', '20 wine from CL']],
    ['Imports of wine will be hit with a 25% tariff and buses with a 10% tariff.', ['25 wine', '10 buses']],
    [
      'Imported medicines bear a 15% duty, furniture 10% and cars 25%.',
      ['15 pharmaceuticals', '10 furniture', '25 cars'],
    ],
    ['Tariffs of 145% on Chilean imports came down to 30%.', ['145 all from CL', '30 all from CL']],
    [
      'Tariffs on lumber will be 10 percent, on sofas 25 percent and on toys 8 percent.',
      ['10 lumber', '25 upholstered-furniture', '8 toys'],
    ],
    [
      'Farm goods will see their tariffs fall to zero from as much as 20 percent.',
      ['0 agricultural-products', '20 agricultural-products'],
    ],
    ['Norway has no tariffs on apples, but Chile will put a 50% tariff.', ['50 -']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});

it.each([
  'Rates of 25 percent tariffs',
  '25 percent tariff with',
  'A 25 percent global tariff',
  'With a tariff of 25 percent',
  'Tariff 25%, including',
])('a text that breaks off is read: %s', text => {
  expect(read(text).claims.map(({ kind }) => kind)).toEqual(['rate']);
});

describe('goods of a tariff spoken of before', () => {
  it.each([
    ['Norway put a 14 percent duty on wine. Now the tariff is cut to 5 percent.', ['14 wine', '5 wine']],
    ['Norway put a 14 percent duty on wine. Now a tariff of 5 percent is planned.', ['14 wine', '5 -']],
    ['Norway has a 14 percent duty on wine. Yet Chile only imposes a 5 percent tariff.', ['14 wine', '5 wine']],
    ['Norway has a 14 percent duty on wine. But Chile will levy a 5 percent tariff.', ['14 wine', '5 -']],
    ['Norway put a 14 percent duty on wine. The average tariff is 5 percent.', ['14 wine', '5 -']],
    [
      'Norway put a 14 percent duty on wine. Talks began. The initial tariff of 14 percent was not enough.',
      ['14 wine', '14 wine'],
    ],
    [
      'Norway put a 14 percent duty on wine. It put a 9 percent duty on toys. Talks began. The tariff of 14 percent was not enough.',
      ['14 wine', '9 toys', '14 -'],
    ],
    ['Norway put a 14 percent duty on wine. Its 8 percent duties on all other goods end.', ['14 wine', '8 all']],
  ])('%s', (text, goods) => {
    expect(goodsOf(text)).toEqual(goods);
  });
});
