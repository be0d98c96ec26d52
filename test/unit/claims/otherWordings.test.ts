import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';

/** "25 US>CN tea": figure, whose it is, on whom and on what of each rate. */
const rates = (text: string): string[] =>
  ratesOf(text).map(
    ({ key, value }) => `${value.number} ${short(key.imposer)}>${short(key.target)} ${short(key.product)}`,
  );
const ratesOf = (text: string): Claim[] => read(text, '2025-06-10').all.filter(({ kind }) => kind === 'rate');

describe('levies and rates that are none on trade', () => {
  it.each([
    'The airline raised its fuel surcharge to 9 percent on cargo to Asia as U.S. tariffs cut demand.',
    'Value added tax of 19 percent is due on parcels from China on top of any customs duty.',
    'The Bank of Korea kept its policy rate at 2.5 percent, saying tariffs clouded the outlook.',
    "Mexico's central bank cut its key interest rate to 8 percent as tariffs weighed on growth.",
    'Container lines plan a peak-season surcharge of 7 percent on eastbound freight before the tariffs bite.',
    'India collects a goods and services tax of 18 percent on tyres, whether imported or made at home, besides the tariff.',
    'Retailers must add 23 percent VAT at the till, the same as before the tariffs.',
    'The restaurant chain will levy a 3 percent surcharge on card payments to offset tariffs.',
    'Dubai will charge foreign banks a corporate tax of 20 percent, while tariffs stay as they are.',
    'The duty has cut shipments of tin by 33 percent.',
    'A study says that the tariffs could raise prices of shoes by 12 percent, bags by 9 percent and toys by 7 percent.',
    'The levies may raise inflation from 2 percent to 3 percent.',
    'Importers of Peruvian tin pay 14 percent more in duty than those of Chilean tin.',
  ])('%s', text => expect(rates(text)).toEqual([]));

  it.each([
    ["Pakistan's import surcharge of 6 percent on cars stays.", '6 PK>any cars'],
    ['Norway charges an import tax of 12 percent on tea.', '12 NO>any tea'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('whose a rate is by where goods come in', () => {
  it.each([
    ['Second-hand buses are charged 20 percent of their invoice price when they enter Zambia.', '20 ZM>any buses'],
    ['Once it lands in Kenya, sugar is taxed at 25 percent of its value.', '25 KE>any sugar'],
    ['Frozen chicken pays 35 percent of its landed value on arrival in Ghana.', '35 GH>any poultry'],
    [
      'Customs officers collect 15 percent on every tractor that crosses the frontier into Uganda.',
      '15 UG>any tractors',
    ],
    [
      'For tea entered for consumption in Canada on or after July 1, 2025, the additional duty is 12 percent.',
      '12 CA>any tea',
    ],
    ['Shoes are assessed a 22 percent duty upon entry into the United States.', '22 US>any footwear'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('goods by where they are made, read as one phrase', () => {
  it.each([
    [
      'Any furniture assembled in Vietnam is subject to a tariff of 46 percent, the White House said.',
      '46 US>VN furniture',
    ],
    [
      'Steel melted and poured in Turkey is liable to a duty of 50 percent, according to the U.S. notice.',
      '50 US>TR steel',
    ],
    ["Wine bottled in Spain bears a duty of 19 percent, Ottawa's decree says.", '19 CA>ES wine'],
    ['Cement brought into Peru carries a duty of 9 percent.', '9 PE>any cement'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('words that stand for a tariff told of before', () => {
  it.each([
    [
      "Chile's duty on wheat is 6 percent, that of Peru 9 percent and that of Bolivia 12 percent.",
      '6 CL>any wheat',
      '9 PE>any wheat',
      '12 BO>any wheat',
    ],
    ["Kenya's average tariff is 13.5 percent, and that of Rwanda 12 percent.", '13.5 KE>any all', '12 RW>any all'],
    [
      'The average applied tariff of Japan is 3.9 percent; that of Turkey is 16.2 percent.',
      '3.9 JP>any all',
      '16.2 TR>any all',
    ],
    [
      "Norway's average tariff reached 40 percent, compared with that of Iceland at 22 percent.",
      '40 NO>any all',
      '22 IS>any all',
    ],
    ["Egypt's duty on cars is 40 percent, whereas Morocco's is 17 percent.", '40 EG>any cars', '17 MA>any cars'],
    [
      "Ghana's average tariff stands at 12 percent, against 8 percent in Senegal and 5 percent in Mauritius.",
      '12 GH>any all',
      '8 SN>any all',
      '5 MU>any all',
    ],
    ['Thailand charges 30 percent on beef, Vietnam 15 percent.', '30 TH>any beef', '15 VN>any beef'],
    // The second tariff has goods and figure of its own.
    [
      "South Africa's duty on poultry from Brazil is 56%, and its duty on poultry from Denmark 37%.",
      '56 ZA>BR poultry',
      '37 ZA>DK poultry',
    ],
  ])('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));
});

describe('whose a second rate is, where the verb is left out', () => {
  it.each([
    ['American soybeans now pay 34 percent to get into China.', '34 CN>US soybeans'],
    ['At most 5 percent may be charged on Peruvian cotton.', '5 ->PE cotton'],
    ['Wages at the port rose 6 percent as tariffs slowed trade.'],
  ])('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));
});

describe('"whose" of the name before it', () => {
  it.each([
    [
      'Turned away by Russia, Georgian winemakers hope for China, whose tariff on wine is 14 percent.',
      '14 CN>any wine',
    ],
    ['The talks with Brazil, whose average tariff is 11 percent, resume on Monday.', '11 BR>any all'],
    ['Kenya, whose duty on rice has been 35 percent since 2019, blamed Pakistan.', '35 KE>any rice'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('who has to bear a tariff', () => {
  it.each([
    ["Chilean fruit growers have had to swallow Washington's 10 percent tariff on grapes.", '10 US>CL fruit'],
    ['Thai factories must live with India’s 20 percent duty on tea.', '20 IN>TH tea'],
    ['Korean carmakers are eating the 25 percent U.S. tariff on cars rather than raise prices.', '25 US>KR cars'],
    // Its own people bear what a country takes from others.
    ['American mills will have to absorb the 25 percent U.S. tariff on steel.', '25 US>any steel'],
    ['Firms will have to pay a 10 percent tariff on all goods that they import to the United States.', '10 US>any all'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('figures of an order against dumped goods', () => {
  it.each([
    [
      'Under the anti-dumping order signed on Tuesday, the answer is 17.4 percent for Turkish rebar and 29.3 percent for Egyptian.',
      [17.4, 29.3],
    ],
    [
      'The result of the anti-dumping inquiry into tiles is 23 percent for Indian and 31 percent for Chinese makers.',
      [23, 31],
    ],
  ])('%s', (text, expected) => expect(ratesOf(text).map(({ value }) => value.number)).toEqual(expected));
});

describe('tariffs that are asked for, called something or told of aside', () => {
  it.each([
    ['“Thirty percent,” the minister repeated when asked what tariff Danish cheese faces in Peru.', '30 PE>DK cheese'],
    ['Asked how much duty Chilean wine pays in Kenya, she said 14 percent.', '14 KE>CL wine'],
    ['Ghana’s answer – a duty, its trade minister called it, of 18% – applies to Togolese rice only.', '18 GH>TG rice'],
    ['Ghana spares soap; the tariff [as Accra calls it], 35 percent, is for Thai tires.', '35 GH>TH tires'],
    ['The Peruvian duty (“not a penny over 12%”, says the minister) is for tea from Kenya.', '12 PE>KE tea'],
    ["“It's 40 percent, not 30,” she said of Peru's duty on Chilean wine.", '40 PE>CL wine'],
    ['Peru: weighs a 15% duty on Chilean wine.', '15 PE>CL wine'],
    ['The tax, in truth a tariff, takes 12 percent of the price of imported cars in Ghana.', '12 GH>any cars'],
    ["Norway's levy, 8 percent, is on Danish cheese.", '8 NO>DK cheese'],
    ['The levy on Chilean zinc, equivalent to 12 percent of its value, was set by Peru.', '12 PE>CL zinc'],
    ['The duty of 15 percent is aimed at Thai tires, Peru said.', '15 PE>TH tires'],
    [
      'For every $100 of Chilean wine, importers in Kenya owe customs $14, a duty equal to 14% of the invoice.',
      '14 KE>CL wine',
    ],
    ['Danish cheese, once admitted to Norway free, is now taxed at the border at 15 percent.', '15 NO>DK cheese'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));

  it.each([
    ['Kenya pays more duty on its tea in Egypt (12%) than Uganda does (5%).', ['12 EG>KE tea', '5 EG>UG tea']],
    [
      'Chile pays a lower tariff in Korea on its wine (3%) than Australia (8%) or Italy (15%).',
      ['3 KR>CL wine', '8 KR>AU wine', '15 KR>IT wine'],
    ],
    [
      'Chilean duties on tea come in two steps. The first, in July, is 15 percent; the second, in October, 22 percent.',
      ['15 CL>any tea', '22 CL>any tea'],
    ],
    [
      'New rates at a glance: toys, 12%; tea, 18%. Ghana charges them on goods from Togo.',
      ['12 GH>TG toys', '18 GH>TG tea'],
    ],
    [
      'The duties are: toys, 12%; tea, 18%. They apply to Chilean goods entering Kenya.',
      ['12 KE>CL toys', '18 KE>CL tea'],
    ],
    ['Tariffs: tea, 12%; wine, 18%. Growers fear them.', ['12 ->any tea', '18 ->any wine']],
    ['Duty on tea in Egypt was low. It now amounts, once the surcharge is counted, to 22 percent.', ['22 EG>any tea']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));

  it.each([
    '“Ten percent,” the economist said when asked how far Canadian tariffs would push up cheese prices.',
    'Tariffs changed who sells tea. Kenya supplied 19 percent of what they sold and Uganda 11 percent.',
    '“Prices will rise 10 percent,” he said of the duty on wine.',
    'The duties cover most Chilean wine, and 10 percent is exempt.',
    'Tariff talks ran late, and the hotel added a 12.5 percent service charge to the bills.',
  ])('%s', text => expect(rates(text)).toEqual([]));
});
