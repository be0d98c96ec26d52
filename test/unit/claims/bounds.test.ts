import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "-..6" for each rate: the bounds of its value. */
const bounds = (text: string): string[] =>
  read(text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ value }) => `${value.low ?? '-'}..${value.high ?? '-'}`);

describe('the bounds that a sentence gives a rate', () => {
  it.each([
    ['The duty on sugar shall be no larger than 22 percent.', ['-..22']],
    ["Peru's duty on wool may not be higher than 9 percent.", ['-..9']],
    ['The duty on wheat must not go above 14 percent in Egypt.', ['-..14']],
    ['The duty on coffee shall be no lower than 8 percent in Ghana.', ['8..-']],
    ['Norway capped its duty on Icelandic fish at 5 percent.', ['-..5']],
    ['We want to make sure that butter from Finland never pays more than 12 percent in duty.', ['-..12']],
    // A rate is exact, also where its figure is not read as one before its verb tells.
    ['Swiss watchmakers must pay 39% on watches shipped to the United States.', ['39..39']],
    ["Kenya's duty on rice will be 35 percent, rising to as much as 75 percent.", ['35..35', '-..75']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});

describe('percentages beside tariffs that are no rates of them', () => {
  it.each([
    'Shares of brewers slid on the Mexican barley duties, with Alfa ALF, -4.10% and Beta BET, -1.85%.',
    'The minister said the tariffs on sugar were 100% justified.',
    'The duties on coffee would work "100%", the minister said.',
    'The duty differential between raw and milled rice of 8 percent helps mills.',
    'The duties on coffee pushed prices up 7 percent in Kenya.',
  ])('%s', text => expect(bounds(text)).toEqual([]));
});
