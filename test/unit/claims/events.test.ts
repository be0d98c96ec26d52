import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the tariffs.\n\n';

/** "meeting: person/joe-biden, party/CN @Geneva 2021-11-15" for each dated or measured event. */
function eventsOf(text: string, kind: 'date' | 'duration', day = '2021-11-17'): string[] {
  return read(LEAD + text, day)
    .claims.filter(claim => claim.kind === kind)
    .map(({ key: { event }, modality }) => {
      const who = event?.participants.map(id => id.replace(/^\w+\//, '')).join(', ');
      return `${event?.kind}: ${who}${event?.place ? ` @${event.place}` : ''}${event?.day ? ` ${event.day}` : ''}${modality === 'in-force' ? '' : ` ${modality}`}`;
    });
}

describe('the event of a day', () => {
  it.each([
    // Who takes part is the subject, and whom it is with; nobody else of the sentence.
    [
      'Joe Biden met with Xi Jinping on Monday, and Katherine Tai said that was fine.',
      ['meeting: joe-biden, xi-jinping'],
    ],
    [
      'Joe Biden arrived in Germany on Sunday from London, where he met with Boris Johnson.',
      ['arrival: joe-biden @party/DE'],
    ],
    ['Joe Biden met Xi Jinping in Geneva on Monday.', ['meeting: joe-biden, xi-jinping @Geneva']],
    ['Joe Biden met Monday with Xi Jinping.', ['meeting: joe-biden, xi-jinping']],
    ['U.S. and Chinese officials met in Geneva on Monday.', ['meeting: US, CN @Geneva']],
    ['U.S. and Chinese negotiators prepared to meet Thursday in Washington.', ['meeting: US, CN @Washington proposed']],
    ['Senators met with two Biden administration officials on Tuesday.', ['meeting: ']],
    ['China and South Korea signed a trade pact in Seoul on Nov. 1, 2021.', ['signing: CN, KR @Seoul']],
    ['The pact, signed on Nov. 4, 2020 in Phnom Penh, Cambodia, covers trade.', ['signing:  @party/KH']],
    ['Joe Biden signed an order on Nov. 1, 2021 lifting the duty on Chilean wine.', ['signing: joe-biden, CL, wine']],
    // The day is that of the nearest verb, and a day on which it is.
    ['China agreed on the text issued by the council on Nov. 1, 2021.', []],
    ['The two sides agreed to conclude by Nov. 1, 2021.', []],
    ['Japan agreed on Nov. 1, 2021 to end its duties.', ['agreement: JP']],
    ['The orders signed after the inauguration Friday fell short.', []],
  ])('%s', (text, expected) => expect(eventsOf(text, 'date')).toEqual(expected));
});

describe('the event that a length measures', () => {
  it.each([
    [
      'Joe Biden opened two days of talks Monday with Chinese President Xi Jinping, telling the Chinese leader a lot.',
      ['meeting: joe-biden, xi-jinping 2021-11-15'],
    ],
    ['After a week of final talks in Atlanta, Katherine Tai said they had a deal.', ['meeting:  @Atlanta']],
    ['After five years of talks, Katherine Tai says there is a deal.', ['negotiation: ']],
    [
      'Joe Biden will arrive in China on Saturday for two days of talks.',
      ['meeting: joe-biden @party/CN 2021-11-20 proposed'],
    ],
    ['The date is well within that 30-day period — talks have stalled.', []],
    ["Farm trade would be discussed during Joe Biden's two-day visit to Japan.", ['visit: joe-biden @party/JP']],
    ['Joe Biden will make a two-day visit to Japan.', ['visit: joe-biden @party/JP proposed']],
    ['Joe Biden was meeting Xi Jinping in Geneva for two days of talks.', ['meeting: joe-biden, xi-jinping @Geneva']],
    ['They worked for much of the past week, meeting in Atlanta.', []],
    ['The U.S. and the EU agreed to a four-month suspension of the tariffs.', ['pause: US, EU']],
  ])('%s', (text, expected) => expect(eventsOf(text, 'duration')).toEqual(expected));
});
