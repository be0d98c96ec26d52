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
    ['The President, who had signed Proclamation 9999 of March 8, 2018, likes a 10 percent tariff on tin.', ['10 now']],
    [
      'Japan will charge 11 percent under Order 17 of May 4, 2022 (Regulating Imports of Cloth) on goods of Chile.',
      ['11 now'],
    ],
    ['Tariffs of 25 percent on tea took effect at 12:01 a.m. on Tuesday.', ['25 2025-04-15..-']],
    ['But tomorrow, tariffs — 25 percent on Canada, and that is final.', ['25 2025-04-16..-']],
    // Words in marks of quotation alone, of which nobody says when they were said.
    ['“Kenya imposed a 20 percent tariff on tea.”', ['20 ?']],
    ['“Kenya imposed a 20 percent tariff on tea,” Ruto said.', ['20 now']],
    // The year of the tariff that is raised is that of its old rate.
    [
      'In March Norway raised its 2019 tin tariff from 10 percent to 25 percent.',
      ['10 2019..2025-03', '25 2025-03..-'],
    ],
    ['Norway keeps its 2019 tariff of 15 percent on tin.', ['15 2019..-']],
    // What replaces another begins when that ends.
    [
      'The 10 percent duty on tin is replaced from 1 May by one of 25 percent.',
      ['10 -..2025-05-01', '25 2025-05-01..-'],
    ],
    // Goods come from a country, not on a day.
    [
      'Norway imposed duties of 22 percent on certain bicycles originating from Vietnam in February 2021.',
      ['22 2021-02..-'],
    ],
    // Two goods before a word for trade do not keep the day and the old rate to themselves.
    [
      'Norway raised its duty on rice and maize imports from 10 percent to 25 percent on April 14.',
      ['10 -..2025-04-14', '25 2025-04-14..-'],
    ],
    // Two dates that are joined are one stretch, the last of them within it.
    [
      'Malaysia set a 7 percent duty on Vietnamese steel for the period between May 24 and June 23.',
      ['7 2025-05-24..2025-06-24'],
    ],
    ['Turkey’s duty on cotton is 11 percent for July 1 to December 31.', ['11 2025-07-01..2026-01-01']],
    ['Between April 1 and June 30, Chile levies 6 percent on grapes from Peru.', ['6 2025-04-01..2025-07-01']],
    ['Peru applies a 9 percent duty on apples from June to August.', ['9 2025-06..2025-09']],
    // "Until then" is until the change that follows.
    [
      "Ghana's levy on rice, until then 20 percent, jumped to 35 percent on March 3.",
      ['20 -..2025-03-03', '35 2025-03-03..-'],
    ],
    [
      'The Turkish duty on Egyptian cotton, 5 percent before that, rose to 15 percent on April 7.',
      ['5 -..2025-04-07', '15 2025-04-07..-'],
    ],
    [
      'Peru lifted its tariff on Brazilian steel, previously 6 percent, to 14 percent on April 10.',
      ['6 -..2025-04-10', '14 2025-04-10..-'],
    ],
    // How long, by an infinitive that tells of the tariff.
    [
      'India has approved a 12 percent duty on flat steel, to run for 200 days from 21 April 2025.',
      ['12 2025-04-21..2025-11-07'],
    ],
    [
      'Morocco imposed a 16 percent duty on wire rod, to be levied for two years as of 1 April 2025.',
      ['16 2025-04-01..2027-04-01'],
    ],
    [
      'Egypt set a duty of 14 percent on iron billets, to last 200 days from 1 April 2025.',
      ['14 2025-04-01..2025-10-18'],
    ],
    [
      'Egypt set a duty of 14 percent on iron billets on 1 April 2025 to protect its mills for three years.',
      ['14 2025-04-01..-'],
    ],
    ['The duty of 20 percent on tin took effect on April 5 and runs for 150 days.', ['20 2025-04-05..2025-09-02']],
    // Legal periods.
    [
      'All steel articles from Turkey shall be subject to a 50 percent rate of duty with respect to goods entered on or after 12:01 a.m. eastern time on August 13, 2018, and prior to 12:01 a.m. eastern time on May 21, 2019.',
      ['50 2018-08-13..2019-05-21'],
    ],
    [
      'Copper shall be subject to a 10 percent duty, and tin shall be subject to a 25 percent duty, with respect to goods entered on or after February 8, 2020.',
      ['10 2020-02-08..-', '25 2020-02-08..-'],
    ],
    [
      'Copper shall be subject to a 10 percent duty and tin was put under a 25 percent duty on February 8, 2020.',
      ['10 now', '25 2020-02-08..-'],
    ],
    // Each clause has its dates.
    [
      '(i) Tin may be imported free of duty through April 30, 2027. (b) A 25 percent duty is applied to copper.',
      ['25 now'],
    ],
    // What happens in a list happens to all of it.
    // "By" begins what is reached, ends what goes, and tells when a level stood.
    ["China's car tariffs were reduced to 25 percent by 2006 after its accession to the WTO in 2001.", ['25 2006..-']],
    ['The tariff on chips will increase from 25 percent to 50 percent by 2027.', ['25 -..2027', '50 2027..-']],
    // What starts stands for the tariffs that were just told of, whatever it is called.
    ['Peru will put a 12 percent duty on Indian silk. The measures take effect on June 3, 2025.', ['12 2025-06-03..-']],
    ["Chad's retaliation took effect on April 13: rice from Peru bears a 9 percent duty.", ['9 2025-04-13..-']],
    ['Peru will collect a 5 percent duty on tea. The levy starts on June 3.', ['5 2025-06-03..-']],
    ['Peru announced a 5 percent duty on tea. Customs will begin to collect it on June 3.', ['5 2025-06-03..-']],
    ['It was on March 14, 2025 that Chile put its 30 percent duty on Peruvian tyres.', ['30 2025-03-14..-']],
    ['Peru announced a 5 percent duty on tea. It will be collected from June 3.', ['5 2025-06-03..-']],
    // On which day somebody spoke of it, it need not have begun.
    ['On Tuesday the minister defended a 40 percent tariff on Chilean carpets.', ['40 now']],
    ['Tariffs of 50 percent on Peru are set to kick in from June 4.', ['50 2025-06-04..-']],
    [
      'Peru doubled its duty on tin from 25 percent to 50 percent, effective 12:01 a.m. April 15.',
      ['25 -..2025-04-15', '50 2025-04-15..-'],
    ],
    // A day between the two ends of a change, or on the old tariff, is that of the old one.
    ['Peru cut its duty on tin from 32 percent in April 2024 to 20 percent.', ['32 2024-04..-', '20 now']],
    ['Tariffs fell from 18.4 percent in 1934 to 1.3 percent by 2007.', ['18.4 1934..-', '1.3 2007..-']],
    ['It pays 6 percent, down from the 40 percent tariff imposed in 2004.', ['6 now', '40 2004..-']],
    // What is there already began before; a deal has a day of its own.
    [
      'In March, Kenyan tea came to face an extra 10 percent duty in Peru, on top of an existing 5 percent levy.',
      ['10 2025-03..-', '5 now'],
    ],
    ['In March Peru struck a deal with Chad, agreeing to impose a 20 percent duty on its cotton.', ['20 now']],
    ['In March Peru struck cotton from Chad with a 20 percent duty.', ['20 2025-03..-']],
    ['The order raises duties from Tuesday, but the rate on tin remains at 12 percent.', ['12 now']],
    ['The levy on copper is 15 percent, down from 45 percent last year.', ['15 now', '45 2024..-']],
    ['The duty on tin was raised to 15 percent, up from 5 percent, in March.', ['15 2025-03..-', '5 -..2025-03']],
    ['Togo raised its tariff on cement to 18 percent, up from 11 percent in 2019.', ['18 now', '11 2019..-']],
    // Prolonged is what held before; what another rate does on a day dates that one.
    ['The 20 percent duty on silk, extended last month, keeps prices high.', ['20 now']],
    // Ranges.
    ['The average tariff is now 18 percent, the highest since 1934.', ['18 now']],
    [
      'On Thursday Trump threatened a 200% tariff on wine unless Brussels drops a planned 50% tariff on whiskey.',
      ['200 now', '50 now'],
    ],
    // What is lifted on a day no longer holds on it.
    ['Canada scrapped its 25 percent surtax on cars on Monday.', ['25 -..2025-04-14']],
    ['Mali last year abolished a 12 percent duty on used trucks.', ['12 -..2024']],
    ['The 9 percent export tax on maize is expected to be removed in July, a Lima broker said.', ['9 -..2025-07']],
    ['Shops wait until Togo removes its 20 percent duty on onions in August.', ['20 -..2025-08']],
    [
      'From May 1, Kenyan tea will no longer be subject to the 12 percent duty that Peru charges.',
      ['12 -..2025-05-01'],
    ],
    ['Kenyan tea will no longer bear a 12 percent duty. The change takes effect on May 1.', ['12 -..2025-05-01']],
    ['From May 1 importers of Kenyan tea will no longer pay the 10 percent surcharge.', ['10 -..2025-05-01']],
    ['Tea no longer pays the 12 percent duty that was imposed from May 2024.', ['12 2024-05..-']],
    ['From June 1, Chilean tin is no longer exempt from the 5 percent duty of Peru.', ['5 2025-06-01..-']],
    ['Starting in June, Norwegian salmon will no longer face a 6 percent tariff.', ['6 -..2025-06']],
    [
      'With respect to goods entered on or after March 7, 2025, articles of Laos shall no longer be subject to the duty of 25 percent.',
      ['25 -..2025-03-07'],
    ],
    ['Egypt will pause the 9 percent tariff on dates from August 1.', ['9 -..2025-08-01']],
    ['Peru will suspend the 34% tariff imposed on April 2, 2025 for 90 days.', ['34 2025-04-02..-']],
    ['Cloth will be cheap when the duty of 30 percent on it is lifted in June.', ['30 -..2025-06']],
    // Goods that are withdrawn from a warehouse come in.
    [
      'Tin shall be subject to a 6 percent duty if entered, or withdrawn from warehouse for consumption, on or after May 4, 2025.',
      ['6 2025-05-04..-'],
    ],
    // A figure and its adjectives are one end of a change.
    [
      'As of May 4, 2025, the rate on Omani copper is increased from an extra 5 percent ad valorem to an extra 15 percent ad valorem.',
      ['5 -..2025-05-04', '15 2025-05-04..-'],
    ],
    // What was so up to a year that is named ended in it; the last year of a period is within it.
    ['From 1842 to 1846, British duties on foreign timber averaged 25 percent.', ['25 1842..1846']],
    ['Between 1922 and 1930, American tariffs on imports averaged 38 percent.', ['38 1922..1930']],
    ['From the Walker Tariff of 1846 to 1857, the duty on iron fell to 30 percent.', ['30 1846..1857']],
    ['Laos will apply a 5 percent tariff on Thai cement during the 2025-2027 period.', ['5 2025..2028']],
    ['The tariff on fish will be 12 percent from 2026 to 2028.', ['12 2026..2029']],
    // Each date of a list is that of the figure before it, whose rate holds until the next one; a level of some year holds for that.
    [
      'Vietnam will cut its tariff on Lao cars to 30 percent in 2026, 15 percent in 2027 and zero in 2028.',
      ['30 2026..2027', '15 2027..2028', '0 2028..-'],
    ],
    [
      'Thailand had an import duty on maize of 20 percent in 2005 and 15 percent in 2007.',
      ['20 2005..-', '15 2007..-'],
    ],
    [
      'The duty will be 10 percent on solar panels in 2026 and 20 percent on wind turbines in 2027.',
      ['10 2026..-', '20 2027..-'],
    ],
    // The years of a schedule are counted from the day on which it begins.
    [
      "Ukraine's safeguard duty on cars starts on June 1, 2025, at 13 percent and will be lowered to 9 percent in the second year.",
      ['13 2025-06-01..2026-06-01', '9 2026-06-01..-'],
    ],
    [
      "Jordan's safeguard duty on tiles, effective from May 1, 2025, will amount to 30 percent in its first year and 24 percent in its second.",
      ['30 2025-05-01..2026-05-01', '24 2026-05-01..2027-05-01'],
    ],
    [
      'Peru will levy a 52 percent duty on bolts from July 1, declining to 48 percent in the second year and 44 percent in the third.',
      ['52 2025-07-01..2026-07-01', '48 2026-07-01..2027-07-01', '44 2027-07-01..-'],
    ],
    [
      'The new tariffs on pans last three years, starting at 35 percent on the first 900 units and 45 percent on the rest, falling to 25 percent in the third year.',
      ['35 2025..-', '45 2025..-', '25 2027..2028'],
    ],
    ["Kenya's tariff of 25 percent on rice was raised for the second year in a row.", ['25 now']],
    // So long after something that happened on a day.
    [
      "India's duty of 25 percent on almonds will take effect 10 days after its publication on April 12.",
      ['25 2025-04-22..-'],
    ],
    [
      'The tariffs, 8 percent on flour and 5 percent on yeast, take effect 15 days after the announcement by Kenya on April 3.',
      ['8 2025-04-18..-', '5 2025-04-18..-'],
    ],
    ['Chile imposed a 14 percent duty on sugar on April 4, two days after the talks ended.', ['14 2025-04-04..-']],
    // The end of one of several periods is not that of the tariff.
    [
      'Lead shall bear a 9 percent duty (a) on or after April 1, 2021, from all but Japan, and (b) on or after July 1, 2021, and through June 30, 2022, from all but Japan and Oman, and (c) on or after July 1, 2022, from all countries.',
      ['9 2021-04-01..-'],
    ],
    // History without a date.
    [
      '- The Daily (2025): “Tariffs Raise Fears”\n\n- “A decision to impose a tariff of 10 percent on tin shook the world.”',
      ['10 ?'],
    ],
    ['In 2008, China began to lower its 20 percent tariff on kiwifruit.', ['20 -..2008']],
    // What else a sentence dates.
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
    // A day behind the subject is the clause's; one in a name is none.
    ['Mexico in late March imposed a 35 percent duty on Brazilian shoes.', ['35 2025-03..-']],
    ['President Petro in April ordered duties of up to 18 percent on Chinese goods.', ['18 2025-04..-']],
    ['Brazil moved its duty on the goods of the October 2019 list up from 5 percent to 15 percent.', ['5 ?', '15 now']],
    // A clause under a conjunction of time has days of its own, which end what stood before.
    [
      'The Indian duty on copper stood at 10 percent as of January 5, 2025 before climbing to 15 percent on April 2.',
      ['10 2025-01-05..2025-04-02', '15 2025-04-02..-'],
    ],
    [
      'The Indian duty on sugar stood at 10 percent as of January 5, 2025 before going up to 15 percent on April 2.',
      ['10 2025-01-05..2025-04-02', '15 2025-04-02..-'],
    ],
    ['Japan gave growers until July 20 before its planned 9 percent tariff on fruit starts.', ['9 2025-07-20..-']],
    ['Turkey confirmed its new 7 percent duty on cotton and will start to collect it on Aug. 1.', ['7 2025-08-01..-']],
    ['Nairobi unveiled a 16 percent levy on imported tiles. It takes effect on May 19.', ['16 2025-05-19..-']],
    // What is to be borne by joined verbs begins on one day.
    [
      'Rice from Peru will bear a duty of 35 percent from July 1, and wheat will bear a duty of 10 percent.',
      ['35 2025-07-01..-', '10 2025-07-01..-'],
    ],
    ['Chile will charge 8 percent on Peruvian tin, effective immediately.', ['8 2025-04-15..-']],
    [
      'Duties of 4 percent now, and 9 percent from August 1, await Peruvian tin in Chile.',
      ['4 now', '9 2025-08-01..-'],
    ],
    [
      'The tariff on cars has been halved, from the rate of 22 percent that was imposed by Chile in March to a new rate of 11 percent.',
      ['22 2025-03..-', '11 now'],
    ],
    // A month or a day of decision is not its beginning.
    ['The administration decided in March to impose a 25 percent tariff on steel.', ['25 now']],
    ['The administration decided on March 8 to impose a 25 percent tariff on steel.', ['25 now']],
    // How long it is to last.
    [
      'Egypt imposes, for a period of 120 days, a surcharge of 6 percent on sugar, effective July 1, 2025.',
      ['6 2025-07-01..2025-10-29'],
    ],
    [
      'For a term of two years from July 1, 2025, Peru will levy a duty of 17 percent on imported tyres.',
      ['17 2025-07-01..2027-07-01'],
    ],
  ])('%s', (text, times) => expect(timesOf(text)).toEqual(times));
});

describe('a change reported without a day', () => {
  const rateIn = (text: string, day: string) => {
    const claim = read(LEAD + text, day).claims.find(one => one.kind === 'rate');
    if (!claim) throw new Error(`no rate in ${text}`);
    return claim;
  };
  const across = { sameArticle: false };
  const state = rateIn('The United States charges a duty of 25 percent on steel.', '2024-05-14');

  it('ends what was said before it, not what is said after it', () => {
    const change = 'The United States raised its duty on steel to 50 percent.';
    expect(comparable(state, rateIn(change, '2024-05-16'), across).relation).toBe('superseded');
    expect(comparable(state, rateIn(change, '2024-05-12'), across).relation).toBe('conflict');
  });
});

describe('a line of a timeline', () => {
  it.each([
    // Not until then; what one has time to do; from when what was decided is to hold.
    ["Peru's 9 percent duty on tin will not take effect until August 2025.", ['9 2025-08..-']],
    ['Peru has until July 1, 2025 to scrap its 9 percent duty on tin.', ['9 now']],
    ['The parliament of Peru approved a 9 percent duty on tin from July.', ['9 2025-07..-']],
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

it('gives the duty of an earlier act, named by its number, no day on which that of this article begins', () => {
  const text =
    'In Proclamation 9705 the President decided to adjust imports of steel by imposing a 25 percent tariff on steel.\n\n' +
    'Now a 25 percent tariff on steel takes effect on March 12, 2025.';
  const rates = read(text, '2025-02-10').claims.filter(claim => claim.kind === 'rate');
  expect(rates.map(claim => claim.valid.from)).toEqual([null, '2025-03-12']);
});
