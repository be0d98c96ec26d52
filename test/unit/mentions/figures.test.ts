import { describe, expect, it } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { collectDates } from '../../../server/src/dates/collect.ts';
import type { Knowledge } from '../../../server/src/knowledge/knowledge.ts';
import { hitsByToken } from '../../../server/src/mentions/context.ts';
import { collectFigures } from '../../../server/src/mentions/figures.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';
import { mentionsOf } from './recognised.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';
// Figures are read without any name; of the knowledge only the numbers of laws are asked for.
const NO_KNOWLEDGE = { laws: new Map() } as unknown as Knowledge;

function figuresOf(text: string, meter = newMeter()): ReturnType<typeof collectFigures> {
  const article = parseArticle(text, { override: '2025-04-15' });
  const context = {
    article,
    knowledge: NO_KNOWLEDGE,
    hits: [],
    hitsAt: hitsByToken([]),
    settings: noSettings,
    meter,
    dates: collectDates(article),
    found: [],
  };
  return collectFigures(context);
}

/** "tariff_rate 25 percent exact": type, span, normal number, unit and qualifier of each figure. */
const read = (text: string): string[] =>
  figuresOf(LEAD + text).map(({ type, start, end, value }) => {
    const { number, unit, qualifier, low, high, of } = value;
    const amount = number ?? (low === null && high === null ? '?' : `${low}..${high}`);
    return `${type === 'tariff_rate' ? 'rate' : 'quantity'} [${(LEAD + text).slice(start, end)}] ${amount} ${of ?? unit} ${qualifier}`;
  });

describe('tariff rates', () => {
  it.each([
    ['A 25% tariff on cars', ['rate [25%] 25 percent exact']],
    ['Tariffs of 25 per cent on steel', ['rate [25 per cent] 25 percent exact']],
    ['A 25-percent duty on cars', ['rate [25-percent] 25 percent exact']],
    ['An ad valorem duty of 12.5 pct on tin', ['rate [12.5 pct] 12.5 percent exact']],
    ['Duties of 1-1/2 pct apply.', ['rate [1-1/2 pct] 1.5 percent exact']],
    ['A tariff of twenty-five percent on cars', ['rate [twenty-five percent] 25 percent exact']],
    ['A levy of about 10 percent on rice', ['rate [10 percent] 10 percent about']],
    ['Tariffs of up to 48.1 percent on cars', ['rate [48.1 percent] 48.1 percent at-most']],
    ['Tariffs of at least 15 percent on cars', ['rate [15 percent] 15 percent at-least']],
    ['A 25 percent tax will be imposed on steel imports.', ['rate [25 percent] 25 percent exact']],
    [
      'Tariffs on goods such as tea, rice and silk fell from 17 percent to 8 percent.',
      ['rate [17 percent] 17 percent exact', 'rate [8 percent] 8 percent exact'],
    ],
    ['The tariff, which could be as high as 30 percent, is new.', ['rate [30 percent] 30 percent at-most']],
    ['A 10 percent type of tariff is enough.', ['rate [10 percent] 10 percent exact']],
    ['Tariffs are coming. It will be 25 percent for imports.', ['rate [25 percent] 25 percent exact']],
    ['Tariffs are coming. Officials were told: increase rate to 25 percent.', ['rate [25 percent] 25 percent exact']],
    ['Their tariffs are high, and we charge Freedonia 3 percent.', ['rate [3 percent] 3 percent exact']],
    ['The pact is on tariffs. Their "reciprocal" rate would be 15 percent.', ['rate [15 percent] 15 percent exact']],
    ['Tariffs bite. He halved the punitive rate to 10 percent.', ['rate [10 percent] 10 percent exact']],
    ['Tariffs on chips come. Drugs could see 200 percent.', ['rate [200 percent] 200 percent exact']],
    [
      'A tariff of 30 percent applies. People talk. They wait. All wait. The rate on imports is 47 percent, down from 57 percent.',
      [
        'rate [30 percent] 30 percent exact',
        'rate [47 percent] 47 percent exact',
        'rate [57 percent] 57 percent exact',
      ],
    ],
    ['Tariffs are here. The 50 percent the president announced is new.', ['rate [50 percent] 50 percent exact']],
    ['Tariffs bite. The additional 25 percent that he ordered is new.', ['rate [25 percent] 25 percent exact']],
    [
      'A tariff of 15 percent applies to cars. The 15 percent is a ceiling.',
      ['rate [15 percent] 15 percent exact', 'rate [15 percent] 15 percent exact'],
    ],
    [
      'A tariff of 15 percent applies to cars. Metals are left out. They stay at 50 percent.',
      ['rate [15 percent] 15 percent exact', 'rate [50 percent] 50 percent exact'],
    ],
    ['Tariffs bite. Carmakers have paid 27.5 percent since April.', ['rate [27.5 percent] 27.5 percent exact']],
    [
      'He threatened a 10 percent tariff and asked for 25 percent instead.',
      ['rate [10 percent] 10 percent exact', 'rate [25 percent] 25 percent exact'],
    ],
    ['Makers work under a 50 percent tariff.', ['rate [50 percent] 50 percent exact']],
    ['They worry over the 25 percent duty.', ['rate [25 percent] 25 percent exact']],
    ['Duties of over 50 percent apply.', ['rate [50 percent] 50 percent more-than']],
    ['Tariffs of 20 to 25 percent on cars', ['rate [20 to 25 percent] 20..25 percent range']],
    [
      'Duties on steel were raised from 25 to 50 percent.',
      ['rate [25] 25 percent exact', 'rate [50 percent] 50 percent exact'],
    ],
    [
      'The order sets tariffs, 25% on steel imports and 10% on aluminum.',
      ['rate [25%] 25 percent exact', 'rate [10%] 10 percent exact'],
    ],
    ['They face double-digit tariffs.', ['rate [double-digit] ? percent vague']],
    ['Lawmakers want zero tariffs on parts.', ['rate [zero] 0 percent exact']],
    ['The tariff will rise by 10 percentage points.', ['rate [10 percentage points] 10 percentage-points exact']],
    ['The tariff on steel was doubled to 50.', ['rate [50] 50 percent exact']],
    ['Tariffs on cars rose. The rate was raised to 50 percent.', ['rate [50 percent] 50 percent exact']],
    ['Tariffs on cars came first. It was doubled to 50 percent.', ['rate [50 percent] 50 percent exact']],
    ['Tariffs are coming. Their imports will be charged 26 percent.', ['rate [26 percent] 26 percent exact']],
    ['The pact on tariffs brought a truce and a cut to 10%.', ['rate [10%] 10 percent exact']],
    [
      'Tariffs are coming. The plan: 25% on imports and 10% on goods in transit.',
      ['rate [25%] 25 percent exact', 'rate [10%] 10 percent exact'],
    ],
    ["The tariffs rest. Japan's 24 percent is suspended.", ['rate [24 percent] 24 percent exact']],
    [
      'The average tariff on cars will be 13.8 percent, while that for auto parts will be 6 percent.',
      ['rate [13.8 percent] 13.8 percent exact', 'rate [6 percent] 6 percent exact'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Exports grew 6.9 percent after the tariffs.',
    'In a poll 59 percent of voters backed the tariffs.',
    'Tariffs will go on 92 percent of all goods.',
    'The tariffs would push up prices by 20 percent.',
    'After the tariffs took effect, shares fell 5 percent.',
    'The bank kept its interest rate at 3 percent, while tariffs went up.',
    'Because of the tariffs inflation reached 4 percent.',
    'The tariffs cover 30 percent of imports.',
    'Income tax stays at 21 percent.',
    'News of the tariffs hit the market, with the Dow slumping more than 2 percent.',
    'A tariff on toys led to a 0.7 percent price increase.',
    'Tariffs went up. The bank raised the rate to 5 percent.',
    'Tariffs went up. The jobless rate was 5 percent.',
    'Tariffs went up. Exports will increase to 93 percent.',
    'Tariffs went up. Later the number will increase to 93 percent.',
    'Tariffs went up. The company raised its stake, and it was doubled to 50 percent.',
    "Tariffs are in the news. China's 5 percent growth is suspended in doubt.",
    "Tariffs are in the news. Japan's 24 percent is a record.",
    'Tariffs are in the news. The shop gave 25% on goods.',
    'Nobody spoke of levies before. The rate was raised to 50 percent of it.',
    'The law passed. The rate was raised to 50 percent.',
    'Tariffs bite. The 25 percent stake he announced is new.',
    'Tariffs bite. Turnout in the vote stays at 50 percent.',
    'People talk. The rate on imports is 47 percent.',
    'Tariffs bite. The growth rate is now 5 percent.',
    'The fleet is old. They stay at 50 percent.',
    'Tariffs bite. The 15 percent is a record.',
  ])('are other percentages: %s', text => {
    const figures = read(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatch(/^quantity/);
  });
});

describe('quantities', () => {
  it.each([
    ['It made 1.06 billion tons of steel.', ['quantity [1.06 billion tons] 1060000000 ton exact']],
    ['It made 5 million metric tons of steel.', ['quantity [5 million metric tons] 5000000 ton exact']],
    ['It made 5 million short tons of steel.', ['quantity [5 million short tons] 5000000 short-ton exact']],
    ['It made 83.2 Mt of steel.', ['quantity [83.2 Mt] 83.2 mt exact']],
    ['It cost $1.2 billion.', ['quantity [$1.2 billion] 1200000000 USD exact']],
    ['It cost US$50m.', ['quantity [US$50m] 50000000 USD exact']],
    ['It cost nearly 12 billion dlrs.', ['quantity [12 billion dlrs] 12000000000 USD nearly']],
    ['A near-70 percent duty was set.', ['rate [70 percent] 70 percent nearly']],
    ['It cost ¥5 trillion.', ['quantity [¥5 trillion] 5000000000000 JPY exact']],
    ['It cost 5 mln stg.', ['quantity [5 mln stg] 5000000 GBP exact']],
    ['It cost A$3 billion.', ['quantity [A$3 billion] 3000000000 AUD exact']],
    ['It cost billions of dollars.', ['quantity [billions of dollars] ? USD vague']],
    ['It cost $20-30 million.', ['quantity [$20-30 million] 20000000..30000000 USD range']],
    ['It cost between €20 and €30 million.', ['quantity [€20 and €30 million] 20000000..30000000 EUR range']],
    ['It shed 5,000 jobs.', ['quantity [5,000 jobs] 5000 jobs exact']],
    ['It named 1,300 Chinese products.', ['quantity [1,300] 1300 products exact']],
    ['More than half of exports go there.', ['quantity [half] 50 percent more-than']],
    ['Two-thirds of the cars were sold.', [`quantity [Two-thirds] ${200 / 3} percent exact`]],
    ['Yields fell 25 basis points.', ['quantity [25 basis points] 25 basis-points exact']],
    ['Exports were 40,000 barrels per day.', ['quantity [40,000 barrels per day] 40000 barrel-per-day exact']],
  ])('%s', (text, expected) => {
    const figures = read(text).map(one => one.replace(/66\.66\d+/, String(200 / 3)));
    expect(figures).toEqual(expected);
  });

  it.each([
    'The 5G network is a topic.',
    'Talks begin on November 30 in Geneva.',
    'It happened in 2018.',
    'It was 220-212 at half time.',
    'Calls came in 24/7.',
    'Section 232 tariffs remain.',
    'The number of tariffs was raised to 50.',
    'Tariffs on toys were cut to 3 pages of text.',
    'Call 555-0100 for details.',
    'The summit of the G-20 members ended.',
    'The Boeing 737 jets were sold.',
    'One of them agreed.',
    'It was the third time.',
    'The 2018 measures remain.',
    'No quarter was given in the third quarter.',
    'A first round and a second round were held.',
  ])('are none: %s', text => expect(read(text)).toEqual([]));
});

it('takes twice the steps for twice the text', () => {
  const text =
    'The order sets tariffs, 25% on steel imports and 10% on aluminum, from 5 to 50 percent and 3 million tons. ';
  const steps = (n: number): number => {
    const meter = newMeter();
    figuresOf(text.repeat(n), meter);
    return meter.tokens;
  };
  expect(steps(400)).toBeLessThanOrEqual(2.1 * steps(200));
});

it('reads figures in brackets after a government as its rates, where tariffs are what is compared', () => {
  const rates = (text: string): string[] =>
    mentionsOf(text)
      .filter(mention => mention.type === 'tariff_rate')
      .map(mention => mention.text);
  expect(
    rates('Brazil (18 percent), India (an average of 30 percent) and others have higher tariffs on fuel.'),
  ).toEqual(['18 percent', '30 percent']);
  expect(rates('After the tariffs, growth slowed in Brazil (2 percent) and India (6 percent).')).toEqual([]);
});
