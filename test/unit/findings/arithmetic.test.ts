import { describe, expect, it } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import type { ArticleRule } from '../../../server/src/claims/articleRule.ts';
import { countList } from '../../../server/src/findings/countList.ts';
import { percentPoints } from '../../../server/src/findings/percentPoints.ts';
import { sumMismatch } from '../../../server/src/findings/sumMismatch.ts';
import { knowledge, read } from '../claims/article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** The marked text of each discrepancy that the rule sees in a text. */
function marked(rule: ArticleRule, text: string): string[] {
  const { article, mentions, claims } = read(LEAD + text);
  return rule.check({ article, mentions, claims, knowledge }).map(d => article.text.slice(d.start, d.end));
}

describe('sum-mismatch', () => {
  it.each([
    ['The 24 percent duty plus the 10 percent baseline tariff make a total of 36 percent.', '36 percent'],
    ['Brazil shipped 4 million tons and Argentina 5 million tons, for a total of 12 million tons.', '12 million tons'],
    [
      'Brazil shipped 4.1 million tons and Argentina 5.2 million tons, together 12.3 million tons.',
      '12.3 million tons',
    ],
    [
      'Brazil shipped 4.1 million tons and Argentina 5.2 million tons, 12.3 million tons in total.',
      '12.3 million tons',
    ],
    ['The 10 percent baseline and the 14 percent country rate add up to 26 percent.', '26 percent'],
    ['The new 25 percent duty comes on top of the old 2.5 percent, for a combined 28.5 percent.', '28.5 percent'],
    ['The 24 percent tariff consists of a 10 percent baseline and a 15 percent additional duty.', '24 percent'],
    ['The 24 percent tariff (10 percent baseline plus 16 percent) is paused.', '24 percent'],
    ['The 10 percent baseline plus a 14 percent country rate makes 34 percent.', '34 percent'],
    ['The duty on steel was doubled from 25 percent to 60 percent.', '60 percent'],
    ['Imports were halved to 9 million tons from 30 million tons.', '9 million tons'],
    ['Output rose by 10 million tons to 90 million tons from 70 million tons.', '10 million tons'],
    ['The duty was raised from 10 percent to 25 percent, an increase of 30 percent.', '30 percent'],
    ['Exports rose from 21.5 million tons to 26.2 million tons, an increase of 9 million tons.', '9 million tons'],
    ['The duty was raised from 25 percent to 50 percent, an increase of 20 percentage points.', '20 percentage points'],
  ])('%s', (text, figure) => expect(marked(sumMismatch, text)).toEqual([figure]));

  // Nothing tells whether the level or the percentage is wrong.
  it.each([
    ['Output was 7.4 million tons in 2020, up 2.6 percent from 71.6 million tons.', '7.4 million tons', '2.6 percent'],
    ['Exports rose 10 percent to 45 million tons from 30 million tons.', '45 million tons', '10 percent'],
    ['Exports fell 10 percent from $31.2 billion to $29.9 billion.', '$29.9 billion', '10 percent'],
    ['Output was up 50 percent at 26 million tons from 20 million tons.', '26 million tons', '50 percent'],
    [
      'Output was 26 million tons, compared with 20 million tons in 2019, a rise of 50 percent.',
      '26 million tons',
      '50 percent',
    ],
  ])('%s', (text, ...figures) => expect(marked(sumMismatch, text)).toEqual(figures));

  it.each([
    'Brazil shipped 4.1 million tons and Argentina 5.2 million tons, together 9.3 million tons.',
    'Exports of 30 million tons came from Brazil with 4.1 million tons and Argentina with 5.2 million tons, 9.3 million tons in total.',
    'Steel rose 5 percent and aluminum 3 percent, for a combined 4 percent.',
    'The 24 percent tariff consists of a 10 percent baseline and a 14 percent additional duty.',
    'The 24 percent tariff comprises a 10 percent baseline and others such as a 5 percent fee.',
    'The 24 percent tariff (10 percent in May, 16 percent in June) is paused.',
    'A 10 percent baseline, a 14 percent country rate and a fee make 34 percent.',
    'Output was up 30 percent at 26 million tons from 20 million tons.',
    'Output was 26 million tons, compared with 20 million tons in 2019, a rise of 30 percent.',
    'Output was 26 million tons against 20 million tons, while exports saw a rise of 50 percent.',
    'The duty on steel was doubled from 25 percent to 50 percent.',
    'The duty on steel more than doubled from 10 percent to 25 percent.',
    'Imports doubled from 4 million tons to 7.9 million tons.',
    'The duty was raised from 10 percent to 25 percent, an increase of 150 percent.',
    'The 24 percent duty plus the 10 percent baseline tariff make a total of 34 percent.',
    'Tractors pay a total rate of 12 percent (9.5 percent plus 2.5 percent) and any others the ordinary rate of 30 percent.',
    'Brazil shipped 4 million tons and Argentina 5 million tons, for a total of 9 million tons.',
    'Fish reached 4 million tons and rice 5 million tons, while maize totaled 12 million tons.',
    'Brazil and others, including Argentina with 5 million tons and Chile with 2 million tons, shipped a total of 12 million tons.',
    'Output was 73.4 million tons in 2020, up 2.6 percent from 71.6 million tons.',
    'Exports rose 10 percent to 33 million tons from 30 million tons a year before.',
    'Exports rose 10 percent to about 45 million tons from 30 million tons a year before.',
    'Exports rose from 20 million tons to 26 million tons, an increase of 6 million tons.',
    'The duty was raised from 25 percent to 50 percent, an increase of 25 percentage points.',
    'About 30 percent of steel and 40 percent of aluminum came from abroad, a total of 12 million tons.',
    'The mill earned $76.8 million, or $3.66 a share, up 11 percent from $69.5 million, or $3.31 a share.',
    'Steel fell 5 percent and copper 3 percent while aluminum rose 2 percent.',
    'Imports rose 5 percent to $20 billion while exports fell to $12 billion from $15 billion.',
  ])('is silent: %s', text => expect(marked(sumMismatch, text)).toEqual([]));
});

describe('percent-points', () => {
  it.each([
    ['The duty on aluminum rose from 10 percent to 25 percent, an increase of 15 percent.', '15 percent'],
    ['The tariff was cut from 20 percent to 15 percent, a reduction of 5 percent.', '5 percent'],
    ['The duty on steel was cut from 25 percent to 15 percent, a 10 percent reduction.', '10 percent'],
    ['The tariff rose by 25 percent, from 25 percent to 50 percent.', '25 percent'],
  ])('%s', (text, figure) => expect(marked(percentPoints, text)).toEqual([figure]));

  it.each([
    'The duty on aluminum rose from 10 percent to 25 percent, an increase of 150 percent.',
    'The duty on aluminum rose from 10 percent to 25 percent, an increase of 15 percentage points.',
    'The tariff was cut from 20 percent to 15 percent, a reduction of 25 percent.',
    'The tariff was cut from 20 percent to 15 percent, a 25 percent reduction.',
    'Exports rose by 15 percent after duties were cut from 25 percent to 10 percent.',
  ])('is silent: %s', text => expect(marked(percentPoints, text)).toEqual([]));
});

describe('count-list', () => {
  it.each([
    ['The order names three countries: Canada, Mexico, Brazil and Argentina.', 'three'],
    ['The tariff covers three metals, namely steel and aluminum.', 'three'],
    ['Both countries, Japan, China and South Korea, agreed.', 'Both'],
    ['Four ministers - Ryosei Akazawa, Scott Bessent and Jamieson Greer - met.', 'Four'],
    [
      'Two officials, Treasury Secretary Scott Bessent, US Trade Representative Jamieson Greer and Ryosei Akazawa, met.',
      'Two',
    ],
    ['Three countries, Japan and South Korea, took part in the talks.', 'Three'],
    ['The duty on two metals, steel, aluminum and copper, was doubled.', 'two'],
    [
      'U.S. Trade Representative Katherine Tai arrived first. U.S. Commerce Secretary Gina Raimondo followed. The three US envoys have been visiting the region.',
      'three',
    ],
  ])('%s', (text, word) => expect(marked(countList, text)).toEqual([word]));

  it.each([
    'The order names four countries: Canada, Mexico, Brazil and Argentina.',
    'Both countries, Japan and South Korea, agreed.',
    'Three officials, Treasury Secretary Scott Bessent, US Trade Representative Jamieson Greer and Ryosei Akazawa, met.',
    'Two officials, Scott Bessent and Jamieson Greer, met.',
    'Three countries, Japan, China and South Korea, took part in the talks.',
    'Three countries, Japan and South Korea included, took part in the talks.',
    'Three countries, Japan and South Korea, and the European Union took part.',
    'Of three countries, Japan and South Korea are the richest.',
    'Three envoys, Japan and South Korea, agreed.',
    'The order names several of three countries: Canada, Mexico, and others.',
    'The order names five countries, including Canada, Mexico and Brazil.',
    'U.S. Trade Representative Katherine Tai arrived first. U.S. Commerce Secretary Gina Raimondo followed. The two US envoys have been visiting the region.',
    'U.S. Commerce Secretary Gina Raimondo arrived. The two US envoys have been visiting the region.',
  ])('is silent: %s', text => expect(marked(countList, text)).toEqual([]));
});

it('reckons in the words of the text', () => {
  const { article, mentions, claims } = read(
    `${LEAD}Output was 7.4 million tons in 2020, up 2.6 percent from 71.6 million tons.`,
  );
  const [found] = sumMismatch.check({ article, mentions, claims, knowledge });
  expect(found && english(found.message)).toBe(
    '71.6 million tons up 2.6 percent is 73.46 million tons, not 7.4 million tons',
  );
});
