import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const short = (id: string): string => id.slice(id.indexOf('/') + 1);
const list = (ids: readonly string[] | null | undefined): string => [...(ids ?? [])].map(short).sort().join('+') || '-';

/** "9 UY>PL furniture": the rate, who imposes it, on whose goods, on which; "/part" where only some of them are meant. */
const told = ({ key, value }: Claim): string =>
  `${value.number ?? value.low ?? value.high} ${list(key.imposer)}>${list(key.target)} ${list(key.product)}${key.part === 'part' ? '/part' : ''}`;

const rates = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(told);

type Row = readonly [text: string, ...expected: string[]];
const table = (rows: readonly Row[]): void =>
  it.each(rows)('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));

describe('who taxes what of whom', () => {
  table([
    ['Uruguay plans to tax Polish furniture at 9 percent.', '9 UY>PL furniture'],
    ['Norway taxes Danish cheese at 277 percent.', '277 NO>DK cheese'],
    ['Peru wants to tax Chilean wine at 11 percent from May.', '11 PE>CL wine'],
    ['Kenyan roses are taxed at 8 percent in Turkey.', '8 TR>KE flowers'],
    ['Turkish tomatoes will be taxed by Russia at 15 percent.', '15 RU>TR vegetables'],
    ['Egypt collects 30 percent on imported shoes.', '30 EG>any footwear'],
    ['Brazilian shrimp exporters face a 12 percent duty in South Korea.', '12 KR>BR seafood'],
    ['Vietnamese coffee would be hit with a 46 percent tariff by the United States.', '46 US>VN coffee'],
    [
      'Australia is set to slap a duty of 5 percent on Indonesian paper and of 7 percent on Malaysian plywood.',
      '5 AU>ID paper',
      '7 AU>MY lumber',
    ],
  ]);
});

describe('a tariff with a country before it', () => {
  table([
    ['Kenya doubled Chinese steel tariffs to 50 percent on Friday.', '50 KE>CN steel'],
    ['Peru threatened to raise the EU import taxes on cheese to 40 percent.', '40 PE>EU cheese'],
    ['Chile wants to lower U.S. tariffs on wine to 5 percent.', '5 US>any wine'],
    [
      'The European Union imposed a levy on cheese in answer to the U.S. tariffs of 25 percent on wine.',
      '25 US>EU wine',
    ],
    ['South Korea raised concerns about Indian tariffs of 12 percent on phones.', '12 IN>any smartphones'],
    ['Japan raised its offer after the Indonesian tariff of 8 percent on cars.', '8 ID>any cars'],
    ["Germany's carmakers asked the government in Oslo to drop a 9 percent levy on vans.", '9 NO>DE trucks'],
    ["Europe's tariffs on bicycles average 14 percent.", '14 EU>any bicycles'],
  ]);
});

describe('goods that are counted and named', () => {
  table([
    [
      'Chile will put a 15 percent duty on 84 Peruvian products, including grapes, lemons and cement.',
      '15 CL>PE cement+fruit/part',
    ],
    [
      'Thailand levied 20 percent tariffs on $3 billion worth of Indian imports, including cotton, tea and spices.',
      '20 TH>IN cotton+spices+tea/part',
    ],
    [
      'The EU imposed a 25 percent duty on a list of American goods such as motorcycles, bourbon and jeans.',
      '25 EU>US bourbon+clothing+motorcycles/part',
    ],
    [
      'India has set an extra duty of 10 percent on 28 items from the United States, among them almonds, apples and walnuts.',
      '10 IN>US fruit+nuts/part',
    ],
    [
      'Canada slapped a 10 percent surtax on some American goods, among which are ketchup and coffee.',
      '10 CA>US coffee+food/part',
    ],
  ]);
});

describe('goods told of before', () => {
  table([
    [
      'Potato growers in Idaho want Washington to put a 20 percent tariff on Canadian shipments.',
      '20 US>CA vegetables',
    ],
    [
      'Turkey has reviewed its trade in tyres with China. The government will impose a 26 percent duty on such goods from August.',
      '26 TR>CN tires',
    ],
    [
      'Before the accord, Norwegian salmon was subject to a 10 percent tariff when it reached Chinese shelves.',
      '10 CN>NO seafood',
    ],
  ]);
});

describe('an article of two parties', () => {
  const LEAD =
    'Turkey opens trade case against Romania\n\nANKARA - Turkey has opened a case against Romania, whose mills it says sell at a loss. Romania has said that it would answer. The Romanian government called the case unfounded, and a Romanian minister said that Turkey was mistaken.\n\n';
  table([[`${LEAD}Romanian steel will pay 17 percent from June.`, '17 TR>RO steel']]);
});

describe('documents of a government', () => {
  table([
    [
      'Remarks by President Trump at a Rally\n\nTHE PRESIDENT: Next week we start. 25 percent tariff on Vietnam, and that is it.',
      '25 US>VN all',
    ],
    [
      'FACT SHEET: President Biden Takes Action on Chinese Drones\n\nTariffs on Chinese drones will go up to 60 percent this fall.',
      '60 US>CN drones',
    ],
    [
      'Memorandum on Actions by the United States on Furniture from Vietnam\n\nThe rate of duty on Vietnamese furniture shall be 30 percent.',
      '30 US>VN furniture',
    ],
  ]);
});

describe('a reply', () => {
  table([
    [
      'After Washington taxed Turkish steel, Ankara replied with a 40 percent duty on American whiskey.',
      '40 TR>US whiskey',
    ],
    [
      'Mexico retaliated against the United States with duties of 20 percent on pork and apples.',
      '20 MX>US fruit+pork',
    ],
    [
      'The United States raised tariffs on Indian steel. India responded with a 50 percent tariff on almonds.',
      '50 IN>US nuts',
    ],
    [
      'Canada imposed a 25 percent tariff on Chinese aluminum. In retaliation, Beijing put a 100 percent tariff on canola oil.',
      '25 CA>CN aluminum',
      '100 CN>CA canola-oil',
    ],
  ]);
});

describe('examples and names beside goods', () => {
  table([
    [
      'Tariffs on 187 kinds of goods, such as Swiss watches and diapers, will be cut to 7 percent by Nigeria.',
      '7 NG>any consumer-goods+watches/part',
    ],
    ['Egypt put a 5 percent duty on imports from neighbors such as Libya and Sudan.', '5 EG>LY+SD all'],
    [
      'The 45 percent duty that the Philippines put on rice from Thailand and Vietnam, Asia’s biggest sellers, will stay.',
      '45 PH>TH+VN rice',
    ],
    ['Japan, where the average tariff is a mere 2 percent, is content.', '2 JP>any all'],
  ]);
});

describe('what leaves a country and what enters another', () => {
  table([
    ['Peru agreed to a 14 percent tariff on its exports to Norway, including gold and cotton.', '14 NO>PE all'],
    [
      'Chile agreed to drop its tariffs on Kenyan goods while its own exports will face a 7 percent rate.',
      '7 ->CL all',
    ],
    ['Ghana, whose cocoa faces a 6 percent tariff in Turkey, sent a minister to Ankara.', '6 TR>GH cocoa'],
    ['Thai rice, which enters Norway duty free, faces a 9 percent tariff in Egypt.', '9 EG>TH rice'],
    ['Kenyan lawmakers approve up to 35% tariffs on Ugandan sugar', '35 KE>UG sugar'],
    [
      'Tariffs on tea and coffee, a point of dispute for years, will be halved by Morocco to 20 percent.',
      '20 MA>any coffee+tea',
    ],
    ['Tariffs on whisky being shipped to Kenya from Ireland will be cut to 10 percent.', '10 KE>IE whiskey'],
  ]);
});

describe('a bloc is its members, save the Union', () => {
  table([
    ['Vietnam will drop its tariff on cars from ASEAN to 5 percent.', '5 VN>BN+ID+KH+LA+MM+MY+PH+SG+TH cars'],
    ['Mercosur charges 35 percent on European cars.', '35 AR+BR+PY+UY>EU cars'],
    ['The European Union charges 10 percent on cars from Kenya.', '10 EU>KE cars'],
  ]);
});
