import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "20 US>PH": number, imposer, targets of each rate of a text. */
const rates = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ value, key }) => `${value.number} ${short(key.imposer)}>${short(key.target)}`);
const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.replace('party/', '')).join('+') ?? '-';

describe('a tariff on whoever meets a condition', () => {
  it.each([
    ['Kenya will impose a 15 percent duty on countries that buy gas from Qatar.', '15 KE>-'],
    ['Japan plans a 20 percent tariff on nations that supply weapons to North Korea.', '20 JP>-'],
    [
      'India would tax countries importing Iranian oil. If they buy crude from Iran, they will pay a 30 percent tariff to trade with India.',
      '30 IN>-',
    ],
    ["Those who trade with Cuba face a 35 percent levy on their sales to Mexico, Mexico's president said.", '35 MX>-'],
    [
      'Norway set a duty on goods. Once imposed on a nation, the duty of 12 percent shall end after two years.',
      '12 NO>-',
    ],
  ])('%s', (text, ...expected) => {
    expect(rates(text)).toEqual(expected);
  });
});

describe('relief', () => {
  it.each([
    [
      'It means Norway, Iceland and Chile will be able to ship salmon to Japan without paying the 12 percent duty Tokyo introduced in March.',
      '12 JP>NO+IS+CL',
    ],
    [
      'The ruling lets Ghana and Togo sell cocoa to Egypt without having to pay the 7 percent import tax.',
      '7 EG>GH+TG',
    ],
    [
      'Waivers for Peru, Ecuador and Chile run out on Friday, after which the exporters would face punishing Brazilian duties of 18 percent on shrimp.',
      '18 BR>PE+EC+CL',
    ],
    ['Kenya has spared Uganda and Rwanda from its 20 percent levy on sugar.', '20 KE>UG+RW'],
    [
      'Turkey delays tariffs on Egypt and Syria\n\nThe decision was made on Sunday. The 21 percent tariffs on cotton were set to come into force on Monday.',
      '21 TR>EG+SY',
    ],
  ])('%s', (text, ...expected) => {
    expect(rates(text)).toEqual(expected);
  });
});

describe('what is said aside or beside', () => {
  it.each([
    [
      'In response to the levies on Thai rice—Japan placed a 14 percent tariff on paper imports last month—Thailand on Monday announced duties on Japanese cars.',
      '14 JP>any',
    ],
    [
      'Following the ban on Polish meat — Ukraine slapped a 7 percent surcharge on imported cars — Poland halted trucks at the border.',
      '7 UA>any',
    ],
    [
      'Japan decided to impose a 12 percent tariff on tyres and a 7 percent tariff on glass, with tariffs on imports from countries including Vietnam.',
      '12 JP>VN',
      '7 JP>VN',
    ],
    [
      'Mexico adopted a 35 percent tariff on shoes, with countries such as Vietnam and Indonesia among those hit.',
      '35 MX>VN+ID',
    ],
  ])('%s', (text, ...expected) => {
    expect(rates(text)).toEqual(expected);
  });
});
