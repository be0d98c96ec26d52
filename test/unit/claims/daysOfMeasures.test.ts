import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "25 2018..-" for each rate: figure and time; "now" for the day of publication, "?" where the time is not known. */
function timesOf(text: string, day = '2025-04-15'): string[] {
  return read(text, day)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ value, valid }) => {
      const stated = `${valid.from ?? '-'}..${valid.to ?? '-'}`;
      return `${value.number} ${valid.how === 'stated' ? stated : valid.how === 'publication' ? 'now' : '?'}`;
    });
}

const each = (rows: [string, string[]][]) => it.each(rows);

describe('an event told with its day, and then in its parts', () => {
  each([
    [
      'Ghana will lower its import duties on farm machines and pumps from May 1, the finance ministry said on Tuesday.\n\n' +
        'The duty on pumps will be cut to 4 percent from 9 percent, while that on ploughs will drop to zero.\n',
      ['4 2025-05-01..-', '9 -..2025-05-01', '0 2025-05-01..-'],
    ],
    [
      'OSLO - Norway has decided to put a 30 percent duty on tractors from Vietnam, a decree showed on Monday.\n\n' +
        'The decision will be effective from May 12.\n\n' +
        'The decree said the 30 percent duty would be no less than 500 kroner a tractor.\n',
      ['30 2025-05-12..-', '30 2025-05-12..-'],
    ],
    [
      'Kenya will raise its import duties on tea and coffee. The duty on tea will climb from 10 to 15 percent.\n\n' +
        'These new import duties come into effect from June 1, 2025.\n',
      ['10 -..2025-06-01', '15 2025-06-01..-'],
    ],
    [
      'BRUSSELS - The European Union will impose anti-dumping duties from Thursday on imports of tin from Peru and Chile.\n\n' +
        'The European Commission has set duties of 21.6 percent for Peruvian and 35.9 percent for Chilean imports of tin.\n',
      ['21.6 2025-04-17..-', '35.9 2025-04-17..-'],
    ],
    // What one verb imposes begins on one day, which is that of the weekday just told of.
    [
      'Chad on Monday hit back at Niger over 20 goods. It has decided to impose a tariff of 15 percent on onions, and a tariff of 25 percent on eight items from Niger, including salt.\n\n' +
        'The statement said the tariffs, effective Monday, aim to offset losses.\n',
      ['15 2025-04-14..-', '25 2025-04-14..-'],
    ],
    // A change told alike right behind one that has a day is made with it.
    [
      "Kenya's average duty on Ugandan goods fell from 11 percent to 2 percent starting July 1, 2012. Meanwhile, Uganda's average duty on Kenyan goods fell from 9 percent to 1 percent.\n",
      ['11 -..2012-07-01', '2 2012-07-01..-', '9 -..2012-07-01', '1 2012-07-01..-'],
    ],
    [
      'Chile raised its duty on tin from 4 percent to 8 percent on April 1. Analysts say Peru may raise its duty from 3 percent to 5 percent.\n',
      ['4 -..2025-04-01', '8 2025-04-01..-', '3 now', '5 now'],
    ],
    // The sentence before tells of the whole from when it holds, or from when those who bear it lose what spared them.
    [
      'Laos lowers duties on a number of farm goods as of October 1, 2025. The rate on cheese will go down to 11 percent, while that on rice will be 2 percent.\n',
      ['11 2025-10-01..-', '2 2025-10-01..-'],
    ],
    [
      'Peru suspends its preferences for Brazilian steel from Monday. The cabinet has decided to levy a duty of 9 percent on 40 tariff lines, including wire.\n',
      ['9 2025-04-21..-'],
    ],
    // Not what was there before, nor what another government does.
    [
      'Chile lowers duties on farm goods from October 1. It has long charged 4 percent on Peruvian copper.\n',
      ['4 now'],
    ],
    [
      'Chile suspends its preferences for Fiji from May 6. Niger decided to levy a duty of 9 percent on rice.\n',
      ['9 now'],
    ],
    // A sentence that lets goods bear a duty from a day of its own is given no other.
    [
      'All tin shall be subject to a 25 percent duty on or after March 3, 2025.\n\n' +
        'Tin of heading 8001 shall be subject to the 25 percent duty on or after 12:01 a.m. on the day named in a notice.\n',
      ['25 2025-03-03..-', '25 now'],
    ],
    // What another government did on a day says nothing of this one's.
    ['Peru put duties on maize on March 3, 2025.\n\nKenya levies a 7 percent duty on maize.\n', ['7 now']],
    // Other goods of the same government.
    ['Peru put duties on maize on March 3, 2025.\n\nPeru levies a 7 percent duty on copper.\n', ['7 now']],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day told elsewhere of a measure', () => {
  each([
    // The lead gives the day, the list the rates.
    [
      'Malawi will charge new duties on farm goods from May 5, the trade ministry said.\n\n' +
        'Maize will face a duty of 12 percent and rice one of 8 percent.\n',
      ['12 2025-05-05..-', '8 2025-05-05..-'],
    ],
    [
      'Chile will impose a 20 percent tariff on Bolivian tin, the government announced.\n\nThe order takes effect on May 20.\n',
      ['20 2025-05-20..-'],
    ],
    // What has no day of its own in an article of many.
    [
      'Ghana set up its tariff board in March 2024. The board met on April 2.\n\nGhana levies a 9 percent duty on rice.\n',
      ['9 now'],
    ],
    ['Uganda charges a duty of 30 percent on sugar. The finance minister spoke in Kampala on April 10.\n', ['30 now']],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day up to which a rate holds', () => {
  each([
    // What will be replaced ends then wherever it is told of.
    [
      'Peru charges a 9 percent duty on Bolivian tin. Peru will raise the duty on Bolivian tin from 9 percent to 12 percent on May 20.',
      ['9 -..2025-05-20', '9 -..2025-05-20', '12 2025-05-20..-'],
    ],
    [
      'Peru charges a 9 percent duty on Bolivian tin. From May 20 Peru will cut its duty on Bolivian tin from 9 percent to 6 percent.',
      ['9 -..2025-05-20', '9 -..2025-05-20', '6 2025-05-20..-'],
    ],
    [
      'Peru charges a 9 percent duty on Chadian tin. Peru will raise the duty on Bolivian tin from 9 percent to 12 percent on May 20.',
      ['9 now', '9 -..2025-05-20', '12 2025-05-20..-'],
    ],
    ['Fiji charges a 5 percent duty on copper until June 30, 2026.\n', ['5 -..2026-07-01']],
    ['Fiji charges a 5 percent duty on copper until June 12, 2026.\n', ['5 -..2026-06-12']],
    [
      "Fiji's duty of 5 percent on copper has applied since 2 May 2023 and ceases to apply on 2 May 2027.\n",
      ['5 2023-05-02..2027-05-02'],
    ],
    // Told by a later sentence of the duties that it points back to.
    [
      'Turkey raised its duty on lentils to 19 percent from 9 percent. The duty will apply until August 31, 2026.\n',
      ['19 -..2026-09-01', '9 ?'],
    ],
    // An exemption that ends ends nothing else.
    ['Turkey put a 19 percent duty on lentils. Chile is exempt from the duty until August 31, 2026.\n', ['19 now']],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a measure told of again', () => {
  each([
    [
      'Jordan imposed a 15 percent duty on Egyptian cement on February 3, 2025.\n\nBuilders have complained of it ever since. ' +
        'Prices went up at once, and orders fell.\n\nThe 15 percent duty on Egyptian cement has cost them dear, Jordan says.\n',
      ['15 2025-02-03..-', '15 2025-02-03..-'],
    ],
    [
      'Traders dread the 15 percent duty of Jordan on Egyptian cement.\n\nMany have called on the ministry, and some have left.\n\n' +
        'Jordan imposed the 15 percent duty on Egyptian cement on February 3, 2025.\n',
      ['15 2025-02-03..-', '15 2025-02-03..-'],
    ],
    // Another value is another rate.
    [
      'Jordan imposed a 15 percent duty on cement in February 2025.\n\nIts duty on cement from Oman is 9 percent.\n',
      ['15 2025-02..-', '9 now'],
    ],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('one clause beside another', () => {
  each([
    [
      'In February, Japan doubled its duties on pork and beef from Brazil from 15 percent and 5 percent to 30 percent and 10 percent respectively.\n',
      ['15 -..2025-02', '5 -..2025-02', '30 2025-02..-', '10 2025-02..-'],
    ],
    // Each clause with a day of its own.
    [
      'Japan raised its duty on pork to 12 percent on March 3, while Korea raised its duty on beef to 9 percent on April 1.\n',
      ['12 2025-03-03..-', '9 2025-04-01..-'],
    ],
    [
      'Norway imposed duties ranging from 11 percent to 36.5 percent on certain bicycles originating in Vietnam in February 2022.\n',
      ['11 2022-02..-', '36.5 2022-02..-'],
    ],
    [
      'In retaliation to Canadian extra duties of 15 percent on tiles and of 8 percent on bricks starting on March 23, Peru acted.\n',
      ['15 2025-03-23..-', '8 2025-03-23..-'],
    ],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('no beginning', () => {
  each([
    ['The ministry published its plan this week. Peru wants to put a duty of 9 percent on maize.\n', ['9 now']],
    ['Peru signed the pact on March 3, 2025. Its duty on Kenyan maize is 9 percent.\n', ['9 now']],
    ['Earlier this week the ministry sent Chile a letter threatening a 35 percent duty on wine.\n', ['35 now']],
    [
      'The ministers met on March 3, 2025 to talk of the 9 percent duty that Peru charges on Kenyan maize.\n',
      ['9 now'],
    ],
    // What a change leaves alone does not begin with it.
    [
      'Chile cuts its duty on tin from 12 percent to 5 percent. The cut takes effect on May 21. The 9 percent on zinc is not affected.\n',
      ['12 -..2025-05-21', '5 2025-05-21..-', '9 now'],
    ],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day to come, and that of what is ahead', () => {
  each([
    ['Peru dropped its 9 percent duty on Chilean wine in March.', ['9 -..2025-03']],
    ['Peru dropped its duty on Chilean wine to 9 percent in March.', ['9 2025-03..-']],
    ['Come August, Norway will collect a 30 percent duty on Chilean wine.', ['30 2025-08..-']],
    ['Ahead of talks in Geneva on 3 July, Kenya is keeping its 15 percent tariff on Chinese shoes.', ['15 now']],
  ])('%s', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day of something else', () => {
  each([
    // Suing over a tariff does not start it, signing an order does not either.
    ['Millers sued the customs office on Monday over a duty of 9 percent on maize.\n', ['9 now']],
    ['On March 3 the president issued an order, imposing a duty of 9 percent on Peruvian maize.\n', ['9 now']],
    ['Peru slapped a 9 percent duty on maize on March 3.\n', ['9 2025-03-03..-']],
    // What a sentence lets begin without a tie is its tariff.
    [
      'Chile put a 16 percent provisional duty on billets, with a floor of $90 a ton, effective for 200 days starting from March 14, 2025.\n',
      ['16 2025-03-14..2025-09-30'],
    ],
    [
      'Millers were aghast at the imposition of duties of 13 percent on wire rods in coils from February 27.\n',
      ['13 2025-02-27..-'],
    ],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day that is counted', () => {
  each([
    // From the article's own day, and from that of the signature.
    [
      'Peru will charge 9 percent on salmon from Chile. The levy will come into force in 21 days, the ministry said.',
      ['9 2025-05-06..-'],
    ],
    [
      'Canada is to charge a 22 percent duty on tyres from Turkey. The finance minister signed the order on April 9. The duty takes effect 30 days after the signing.',
      ['22 2025-05-09..-'],
    ],
    [
      'Fact Sheet: Norway Imposes Tariffs on Glass\n\nToday, the prime minister signed a decree to protect glass makers.\n\n' +
        'The decree imposes a 15% tariff on glass from Chile.\n\nThe tariffs will take effect 45 days after signing.\n',
      ['15 2025-05-30..-'],
    ],
    // A date behind the length is what it is counted from.
    [
      'Laos charges 12 percent on rice. The duty took effect 30 days after the signing of the order on March 1.',
      ['12 2025-03-31..-'],
    ],
    // What else will be in so many days, or within them, begins nothing; weeks are as often rounded; a named day stands.
    [
      'Egypt has put a duty of 11 percent on Kenyan tea. Exporters hope to have the duty lifted within 30 days. In 14 days the two will meet.',
      ['11 now'],
    ],
    ['Egypt will put a duty of 11 percent on Kenyan tea. The duty takes effect in three weeks.', ['11 now']],
    [
      'Egypt will put a duty of 11 percent on Kenyan tea. The duty takes effect in 21 days, on May 5.',
      ['11 2025-05-05..-'],
    ],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a day that its sentence says in another way', () => {
  each([
    // By then something else must have come.
    ['If a deal is not reached by May 1, Malawi could face the 35% tariffs.', ['35 2025-05-01..-']],
    ['Duties on Kenyan tea may rise to 24% if no accord is struck before June 3.', ['24 2025-06-03..-']],
    ['The duty on tin could double to 40% if they do not agree by a deadline on May 9.', ['40 2025-05-09..-']],
    [
      'A deal is near, ahead of a May 1 deadline when Kenya has threatened to impose a 30% duty on Greek tea.',
      ['30 2025-05-01..-'],
    ],
    ['If a deal is reached by May 1, Malawi will cut its tariffs to 5%.', ['5 now']],
    // When it takes effect, not when it was set.
    ['On April 2 Oman formalized 30 percent duties on Iraqi glass, effective May 20.', ['30 2025-05-20..-']],
    ['Ghana on Monday heaped a 25 percent duty on Togolese gin, payable from May 20.', ['25 2025-05-20..-']],
    ['Peru imposed a duty of 20 percent on tin in March, and since Friday it falls on Chile, too.', ['20 2025-03..-']],
    // A paper that did it then.
    [
      "The suits came after the ministry's orders in February, which imposed a 7% duty on nearly all goods.",
      ['7 2025-02..-'],
    ],
    // What is said aside of the time between a day and its clause.
    ['In early March, amid rising tension, Chad raised its duty on salt to 9 percent.', ['9 2025-03..-']],
    ['In March, amid talks with Niger, Chad put a 12 percent duty on sugar.', ['12 2025-03..-']],
    // What "also" joins to what has a day.
    [
      'A 10% duty on timber will apply as of Tuesday. An 18% duty will also apply to imported doors.',
      ['10 2025-04-15..-', '18 2025-04-15..-'],
    ],
    ['Oslo will charge 10% on tin from May 1. Chile will also charge 18% on tin.', ['10 2025-05-01..-', '18 now']],
  ])('%j', (text, times) => expect(timesOf(text)).toEqual(times));
});
