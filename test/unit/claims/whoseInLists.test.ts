import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';

/** "12 EG>TR sugar" for each rate: who imposes it on whom, on what. */
const rates = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ key, value }) => `${value.number} ${short(key.imposer)}>${short(key.target)} ${short(key.product)}`);

describe('whose a rate is where a verb is left out', () => {
  it.each([
    ['Chile levies 6 percent on tires and Peru 9 percent.', ['6 CL>any tires', '9 PE>any tires']],
    ['Ghana has a 20 percent duty on rice, Senegal a 35 percent duty.', ['20 GH>any rice', '35 SN>any rice']],
    [
      'Kenya puts a 25 percent tariff on rice from India and Uganda a 35 percent one.',
      ['25 KE>IN rice', '35 UG>IN rice'],
    ],
    [
      'India charges 50 percent on pears, Thailand 40 percent, and Vietnam 8 percent.',
      ['50 IN>any fruit', '40 TH>any fruit', '8 VN>any fruit'],
    ],
    // Who bears one, bears the other.
    ['Vietnam faces a 46 percent U.S. tariff, Cambodia a 49 percent one.', ['46 US>VN all', '49 US>KH all']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('as many parties as figures, in turn', () => {
  it.each([
    [
      'Brazil, India and Peru charge 14%, 50% and 9% on wine, respectively.',
      ['14 BR>any wine', '50 IN>any wine', '9 PE>any wine'],
    ],
    [
      'Norway and Egypt tax imported cheese at 277 percent and 10 percent respectively.',
      ['277 NO>any cheese', '10 EG>any cheese'],
    ],
    ['Norway and Egypt tax wine at 7 percent.', ['7 NO+EG>any wine']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('where goods of tariffs that are joined come from', () => {
  it.each([
    [
      'Australia placed a 9 percent duty on paper and a 12 percent duty on glass from Thailand.',
      ['9 AU>TH paper', '12 AU>TH glass'],
    ],
    // Each of its own.
    [
      'Morocco imposes a 40 percent tariff on all tea and a 10 percent tariff on coffee from Brazil.',
      ['40 MA>any tea', '10 MA>BR coffee'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('tariffs that change by an agreement of two', () => {
  it.each([
    [
      'Under the accord between Chile and India, the 30 percent tariff on Chilean wine will disappear by 2030.',
      ['30 IN>CL wine'],
    ],
    ['The Iceland-China agreement ended a 12 percent tariff on Icelandic fish.', ['12 CN>IS seafood']],
    [
      'Georgia and China have a free trade agreement. The 14 percent duty on Georgian wine was scrapped.',
      ['14 CN>GE wine'],
    ],
    ["The Canada-Colombia pact removed Colombia's 15 percent tariff on wheat.", ['15 CO>CA wheat']],
    // Of another country's goods it tells nothing.
    ['Under the accord between Chile and India, the 30 percent tariff on Swiss wine stays.', ['30 ->CH wine']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('who does something by taxing', () => {
  it.each([
    [
      'Seoul has breached the accord by levying a 35 percent tariff on its beef, Australian ranchers complained.',
      ['35 KR>AU beef'],
    ],
    ['Chile said Bolivia had broken its word by putting a 50 percent tariff on its wool.', ['50 BO>CL wool']],
    // "Its imports" are those of the one who taxes them.
    ['Kenya hurt its shops by putting a 16 percent duty on its sugar imports.', ['16 KE>any sugar']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('the goods in the case of which a tariff is so high', () => {
  it.each([
    [
      'Tariffs on dairy products, which in the case of cheese amount to 30 percent, will go, Japan said.',
      ['30 JP>any cheese'],
    ],
    ["India's duty on farm goods, which for rice stands at 50 percent, will be cut.", ['50 IN>any rice']],
    ["Peru's tariffs on cereals, which are 12 percent in the case of wheat, will stay.", ['12 PE>any wheat']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('who deals for a tariff, or stays under one, bears it', () => {
  it.each([
    ['Japan negotiated a 15% tariff on its cars with the United States last week.', ['15 US>JP cars']],
    ['The 15% rate that Korea negotiated with Washington covers cars.', ['15 US>KR cars']],
    ['Vietnam won a 20 percent rate from Washington.', ['20 US>VN all']],
    ['Japan wants to secure a 12% tariff from the United States.', ['12 US>JP all']],
    ['Chilean copper and lumber remain subject to a 25% tariff in Peru.', ['25 PE>CL copper+lumber']],
    ['The deal left Britain with a 10% tariff in the United States.', ['10 US>GB all']],
    ['Switzerland was stunned by a 39 percent tariff on its exports to the United States.', ['39 US>CH all']],
    ["Trump spoke of Nepal. He threatened a 25% tariff on the country's exports to the US.", ['25 US>NP all']],
    ['American firms will pay a 25% tariff on goods they buy from Thailand.', ['25 ->TH all']],
    [
      'Peru said duties on wood from Chile will not exceed 10%, while those from Fiji will not exceed 15%.',
      ['10 PE>CL lumber', '15 PE>FJ lumber'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('whose goods a clause or a bracket names', () => {
  it.each([
    ['A Thai firm, Delta, faces tariffs of 75% for the products it makes in Vietnam, the US said.', ['75 US>VN -']],
    [
      'European cars bear 15 percent while those from Mexico bear 25 percent in the United States.',
      ['15 US>EU cars', '25 US>MX cars'],
    ],
    ['The US imposed new tariffs (30% Mexico, 35% Canada).', ['30 US>MX all', '35 US>CA all']],
    // Who is exempt has no tariff by that.
    ["The UK's exemption from the 50% steel tariff was a relief.", ['50 ->any steel']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('whose a tariff is called that he bears', () => {
  it.each([
    [
      "The US will charge Vietnam 46 percent. The market fell. Analysts called Vietnam's 46 percent tariff a shock.",
      ['46 US>VN all', '46 US>VN all'],
    ],
    // Who has one as high himself.
    [
      "Washington put a 34 percent tariff on China, and Beijing put a 34 percent tariff on American goods. China's 34 percent tariff begins on Monday.",
      ['34 US>CN all', '34 CN>US all', '34 CN>any all'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('most countries, others and those that do something', () => {
  it.each([
    ['Kenya put a 12 percent duty on steel from most countries.', ['12 KE>any steel']],
    ['Trump will put an extra 10% tariff on nations siding with his critics.', ['10 US>- all']],
    [
      'The US put 20 percent on cars from Peru and a tariff of 10 percent on nearly all other Turkish goods.',
      ['20 US>PE cars', '10 US>TR -'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});
