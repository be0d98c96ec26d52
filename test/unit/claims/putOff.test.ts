import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

/** "paused 2024-12-15..-" for each rate: its state and time. */
const statesOf = (text: string): string[] =>
  read(text, '2024-08-13')
    .all.filter(({ kind }) => kind === 'rate')
    .map(({ modality, valid }) =>
      valid.how === 'stated' ? `${modality} ${valid.from ?? '-'}..${valid.to ?? '-'}` : modality,
    );

describe('a tariff that is put off begins on the day up to which it is', () => {
  it.each([
    ['Chile said it is postponing a 10 percent duty on Bolivian gas until December 15.', 'paused 2024-12-15..-'],
    ['The 15 percent duty on Danish pork has been pushed back to March 1.', 'paused 2025-03-01..-'],
    ['Kenya has put off until November 30 its 25 percent duty on steel.', 'paused 2024-11-30..-'],
    ['Ghana will delay its 8 percent levy on cement to October.', 'paused 2024-10..-'],
    ['Jordan moved the start of its 6 percent duty on sugar back to September 20.', 'paused 2024-09-20..-'],
    // The day on which somebody says so is none of the tariff's.
    ['Peru delayed on Monday its 12 percent tariff on Brazilian shoes.', 'paused'],
  ])('%s', (text, expected) => expect(statesOf(text)).toEqual([expected]));
});

describe('what is lifted for a time is suspended', () => {
  it.each([
    ['Nigeria waived the 5 percent duty on imported rice for 150 days.', 'paused'],
    ['Turkey has removed its 30 percent tariff on sunflower oil until October 15.', 'paused -..2024-10-15'],
    ['Ecuador temporarily scrapped a 15 percent duty on steel.', 'paused'],
    ['Brazil zeroed its 11 percent duty on rice until the end of the year.', 'paused -..2025'],
    // As long as that is to come, the duty holds, and it does not end then.
    ['Peru will waive its 9 percent duty on wheat until October 31.', 'in-force'],
    ['Iran eliminated its 4 percent duty on cotton.', 'lifted'],
    ['Egypt will phase out its 20 percent duty on cars until 2030.', 'in-force'],
  ])('%s', (text, expected) => expect(statesOf(text)).toEqual([expected]));
});
