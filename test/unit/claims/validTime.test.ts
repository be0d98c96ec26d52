import { describe, expect, it } from 'vitest';
import { comparable } from '../../../server/src/claims/compare/comparable.ts';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';

/** "25 2018..-" for each rate: figure and time; "now" for the day of publication, "?" where the time is not known. */
function timesOf(text: string, day = '2025-04-15'): string[] {
  return read(LEAD + text, day)
    .claims.filter(claim => claim.kind === 'rate')
    .map(({ value, valid }) => {
      const stated = `${valid.from ?? '-'}..${valid.to ?? '-'}`;
      return `${value.number} ${valid.how === 'stated' ? stated : valid.how === 'publication' ? 'now' : '?'}`;
    });
}

describe('when a rate holds', () => {
  it.each([
    // The act that a sentence opens with dates what it imposes, however long the sentence; an act named on the way does not.
    [
      'In Proclamation 9999 of March 8, 2018 (Adjusting Imports of Tin), the President agreed with the finding that tin is imported in such quantities as to be a threat, and decided to impose a 10 percent tariff on tin.',
      ['10 2018-03-08..-'],
    ],
    ['The President, who had signed Proclamation 9999 of March 8, 2018, likes a 10 percent tariff on tin.', ['10 now']],
    [
      'In Proclamation 9999 of March 8, 2018, under the Trade Act (the “Trade Act”), the President decided to impose a 10 percent tariff on tin.',
      ['10 2018-03-08..-'],
    ],
    ['Tariffs of 25 percent on tea took effect at 12:01 a.m. on Tuesday.', ['25 2025-04-15..-']],
    ['But tomorrow, tariffs — 25 percent on Canada, and that is final.', ['25 2025-04-16..-']],
    // Legal periods.
    [
      'All steel articles from Turkey shall be subject to a 50 percent rate of duty with respect to goods entered on or after 12:01 a.m. eastern time on August 13, 2018, and prior to 12:01 a.m. eastern time on May 21, 2019.',
      ['50 2018-08-13..2019-05-21'],
    ],
    [
      'Effective at 12:01 a.m. eastern time on April 10, 2025, and until 12:01 a.m. eastern time on July 9, 2025, all articles shall be subject to a duty of 10 percent.',
      ['10 2025-04-10..2025-07-09'],
    ],
    ['The duty of 5 percent on tin applies from May 1, 2025, through June 30, 2025.', ['5 2025-05-01..2025-07-01']],
    [
      'Copper shall be subject to a 10 percent duty, and tin shall be subject to a 25 percent duty, with respect to goods entered on or after February 8, 2020.',
      ['10 2020-02-08..-', '25 2020-02-08..-'],
    ],
    [
      'Copper shall be subject to a 10 percent duty and tin was put under a 25 percent duty on February 8, 2020.',
      ['10 now', '25 2020-02-08..-'],
    ],
    ['Tin shall be subject to a 25 percent duty on or after the date named by the Secretary.', ['25 ?']],
    // Each clause has its dates.
    [
      '(i) Tin may be imported free of duty through April 30, 2027. (b) A 25 percent duty is applied to copper.',
      ['25 now'],
    ],
    // What happens in a list happens to all of it.
    [
      'Trump signed two orders on April 3, 2025 to levy a 25 percent tariff on steel and a 10 percent tariff on aluminum.',
      ['25 2025-04-03..-', '10 2025-04-03..-'],
    ],
    // "By" begins what is reached, ends what goes, and tells when a level stood.
    ["China's car tariffs were reduced to 25 percent by 2006 after its accession to the WTO in 2001.", ['25 2006..-']],
    ['A duty of 15 percent on tin is expected to be removed by June 2025.', ['15 -..2025-06']],
    ['By 1830, duties stood at 60 percent, higher than those imposed in 1930.', ['60 1830..1831']],
    ['The tariff on chips will increase from 25 percent to 50 percent by 2027.', ['25 -..2027', '50 2027..-']],
    // Ranges.
    ['From the Great Tariff of 1833 to 1860, average tariffs fell to less than 20 percent.', ['20 1833..1860']],
    [
      'However, from 1871 to 1913 under its presidents, “the average tariff never fell below 38 percent.”',
      ['38 1871..1913'],
    ],
    ['During the 2026-2028 period, hundreds of goods will enjoy zero tariffs.', ['0 2026..2029']],
    [
      'Trump set a 50% tariff on Brazil, blasting its court, and notified others of rates of 20% that would start Aug. 1, 2025.',
      ['50 now', '20 2025-08-01..-'],
    ],
    [
      'The 20 percent tariff that was ordered on March 6, 2025 came into force on March 27, 2025, on top of the 25 percent that has applied to rice since March 7, 2025.',
      ['20 2025-03-27..-', '25 2025-03-07..-'],
    ],
    ['The average tariff is now 18 percent, the highest since 1934.', ['18 now']],
    [
      'On Thursday Trump threatened a 200% tariff on wine unless Brussels drops a planned 50% tariff on whiskey.',
      ['200 now', '50 now'],
    ],
    ['There are 34 percent from April 2, 2025, and the 50 percent tariff that the president likes.', ['50 now']],
    ['Exporters woke on Monday to a life under a 50 percent tariff.', ['50 now']],
    ['Canada scrapped its 25 percent surtax on cars on Monday.', ['25 2025-04-14..-']],
    ['The 18 percent tariff on ethanol expires at the end of the year.', ['18 -..2026']],
    ['Between 2018 and 2021 the EU imposed a 25 percent duty on whiskey.', ['25 2018..2021']],
    ['The duty, set at 10 percent in 2018, is 50 percent today.', ['10 2018..-', '50 now']],
    [
      'The tariffs range from 10 percent to 41 percent and apply as of August 7, 2025.',
      ['10 2025-08-07..-', '41 2025-08-07..-'],
    ],
    // History without a date.
    ["On tariffs during the president's first term: “A 20 percent tariff on China led to little.”", ['20 ?']],
    [
      '- The Daily (2018): “Tariffs Raise Fears”\n\n- “A decision to impose a tariff of 10 percent on tin shook the world.”',
      ['10 ?'],
    ],
    [
      '- The Daily (2025): “Tariffs Raise Fears”\n\n- “A decision to impose a tariff of 10 percent on tin shook the world.”',
      ['10 now'],
    ],
    ['The tariff on panels starts at 30 percent, falling to 15 percent in the fourth year.', ['30 now', '15 ?']],
    ['In 2008, China began to lower its 20 percent tariff on kiwifruit.', ['20 -..2008']],
    // What else a sentence dates.
    [
      'Goods from Macao enter with zero tariffs under the Closer Economic Partnership Arrangement (CEPA) implemented in 2004.',
      ['0 now'],
    ],
    ["The value of Macao's zero-tariff exports reached 700 million dollars since 2004.", ['0 now']],
    ['On Tuesday the office published a list of goods subject to a 25 percent tariff.', ['25 now']],
    [
      'In March, Trump announced plans to impose a 25 percent tariff on tin and 10 percent on lead.',
      ['25 now', '10 now'],
    ],
    ['In March 2026, the United States will impose a 25 percent tariff on tin.', ['25 2026-03..-']],
    // A week is told by its month, where it lies in one.
    ['Last week, Trump imposed a 25 percent tariff on tin.', ['25 2025-04..-']],
    ['China put an extra tariff of 25 percent on U.S. pork, which took effect on April 7, 2025.', ['25 2025-04-07..-']],
    ['China put an extra tariff of 25 percent on U.S. pork, which farmers noticed on April 7, 2025.', ['25 now']],
  ])('%s', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a rate announced for a later day', () => {
  const announced = (rate: number, day: string) => {
    const text = `China announced that effective on April 10, 2025, a ${rate} percent tariff would be imposed on all goods of the United States.`;
    const claim = read(LEAD + text, day).claims.find(one => one.kind === 'rate');
    if (!claim) throw new Error(`no rate on ${day}`);
    return claim;
  };
  const across = { sameArticle: false, nearDuplicate: false };

  it('may be announced anew before that day', () => {
    expect(comparable(announced(34, '2025-04-08'), announced(84, '2025-04-09'), across).relation).toBe('superseded');
    expect(comparable(announced(34, '2025-04-09'), announced(84, '2025-04-09'), across).relation).toBe('conflict');
  });
});

describe('a change reported without a day', () => {
  const rateIn = (text: string, day: string) => {
    const claim = read(LEAD + text, day).claims.find(one => one.kind === 'rate');
    if (!claim) throw new Error(`no rate in ${text}`);
    return claim;
  };
  const across = { sameArticle: false, nearDuplicate: false };
  const state = rateIn('The United States charges a duty of 25 percent on steel.', '2024-05-14');

  it('ends what was said before it, not what is said after it', () => {
    const change = 'The United States raised its duty on steel to 50 percent.';
    expect(comparable(state, rateIn(change, '2024-05-16'), across).relation).toBe('superseded');
    expect(comparable(state, rateIn(change, '2024-05-12'), across).relation).toBe('conflict');
  });
});

describe('a line of a timeline', () => {
  it.each([
    [
      'March 8, 2024 - Chile raises the duty on tin to 12 percent\nJuly 2, 2024 - Peru puts a 9 percent duty on tea\n',
      ['12 2024-03-08..-', '9 2024-07-02..-'],
    ],
    [
      '- 8 March 2024: Chile lifts the duty on tin to 12 percent\n- 2 July 2024: Peru imposes a 9 percent duty on tea\n',
      ['12 2024-03-08..-', '9 2024-07-02..-'],
    ],
    [
      '2024-03-08 – Chile doubles its tariff on tin to 12 percent.\nPeru keeps a 9 percent duty on tea.',
      ['12 2024-03-08..-', '9 now'],
    ],
    ['8 March 2024 | Chile puts a duty of 12 percent on tin.', ['12 2024-03-08..-']],
    // What is only told on a day does not begin on it.
    ['March 8, 2024 - Chile says it will put a 12 percent duty on tin', ['12 now']],
  ])('%j', (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
