import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the tariffs.\n\n';

const rates = (text: string, lead = LEAD): number[] =>
  read(lead + text)
    .claims.filter(claim => claim.kind === 'rate' && claim.key.measure !== 'change')
    .map(claim => claim.value.number as number);

describe('percentages that no tariff governs', () => {
  it.each([
    ['Iceland takes up to 42 percent on imported pork and 31 percent on imported veal.', [42, 31]],
    ['Namibia has put 12 percent on poultry cuts from Belgium, 9 percent on those from Spain.', [12, 9]],
    ['Salmon from Chile pays 7 percent at Korean ports.', [7]],
    ['Chilean walnuts now bear 40 percent, up from 15 percent.', [40, 15]],
    ['Imported felt will be assessed 15 percent instead of 5 percent.', [15, 5]],
    ['Cheese from Malta still carries a 29.8 percent tax at Korean ports.', [29.8]],
    ['The Section 301 rate applicable to syringes increases to 100% on that day.', [100]],
    ['Shingles entered on that day shall pay 35 percent ad valorem.', [35]],
    ['The duty on tiles is gone; it stood at 18 percent.', [18]],
    ['Cars: what did Kenya take in duty?\n\nTwelve percent, Minister.', [12]],
    ['Then Lima answered with a threat of 60 percent.', [60]],
    ['He escalated to a staggering 145% tax on the same day, and Apple moved out of China.', [145]],
    ['He is considering a duty of 15 percent to 25 percent on Chilean steel.', [15, 25]],
    ['The exceptions are China, which has been hit with 145 percent, and Peru.', [145]],
    ['Customs began to take 43 percent from American chicken.', [43]],
    ['Chad wants Mali to answer with 50 percent on American films.', [50]],
    ['It will be 10 percent for aluminum.', [10]],
    ['Both managed to reduce this to 15 percent.', [15]],
    ['The order puts 40 percent on Brazil, bringing the total tariff amount to 50 percent.', [40, 50]],
    ['Current combined rates are around 14.5 percent.', [14.5]],
    ['Laos stands apart with a slightly higher rate of 25 percent.', [25]],
    ['Many foods were hit, including 48 percent on beef mince and 16 percent on cucumbers.', [48, 16]],
    ['It hit the country with an additional 25% penalty.', [25]],
    ['The measures range from 14.2 percent to 21 percent.', [14.2, 21]],
    ['The levies will hit Tenaris (12.4 per cent), Gerdau (17 per cent) and Acme (22 per cent).', [12.4, 17, 22]],
    ['The duty on tin rose from 8 percent to 20 percent, an increase of 12 percent.', [8, 20]],
    ['Jakarta will set its cocoa export tax at 5% in May, a cut from 7.5%.', [5, 7.5]],
    ['I propose to raise the BCD on lithium cells from 10 to 20 per cent.', [10, 20]],
    ['Milei to announce 20% copper, zinc tariffs on Friday', [20]],
    ['Unlike the March 20 per cent truck tariff, the order has no exemption.', [20]],
    ['India charges 150%+ tariffs on whisky.', [150]],
    ['I think what hurts is more of an across-the-board, 12 percent sort of duty.', [12]],
    ['Q: How high is the duty on cocoa?\nA: Sixty percent.', [60]],
    ['The bill has three duty brackets for imported silk: 5 percent, 15 percent and 25 percent.', [5, 15, 25]],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));

  it.each([
    'Under the tariff deal the pork will be sold at 25 percent below the going price.',
    'An increase of 5 percent would follow.',
    // What people earn, how sure they are and what they hold of a market.
    'The bill keeps the levy on timber but cuts the tax brackets to three: 40 percent, 28 percent, and 15 percent.',
    'The plan does away with two tax brackets and lowers the third (now 37 percent).',
    'Q: How sure are you that the levy on hops will go?\nA: Ninety percent.',
    'Asked how likely it was that the duty would stay, she said: “Sixty percent.”',
    'Q: What share of your wool pays the new duty?\nA: Thirty percent.',
    '“We hold around 31 percent, 32 percent of their market,” the grower said.',
    'Q: By how much did sales fall after the tariff?\nA: Thirty percent.',
    'Last week the bank raised its forecast to between 2.4 and 2.6 percent from 2 percent despite the tariffs.',
    'The proportions for wool from Peru, Chile and Fiji were 60, 52 and 41 percent, respectively.',
    'Half of the tariff is owed, as if a duty of 10 percent were applied to 15 percent of the value of the car.',
    'Tariffs stay, and the sales tax falls to two rates: 4 percent for bread and 11 percent for the rest.',
    'Tariffs stay, and a cut in company tax from 30 percent to 24 percent is planned.',
    'Tariffs stay, but savers will be taxed at 14 percent or 23 percent.',
    'Chile frees 91 percent of tariffs covering 83 percent of import value.',
    'Colombia proposed a 30 percent rise in its tariff on shirts.',
    'A few exporters had been given duties as much as 30% lower.',
    'Carmakers hit by the tariff fell, with Renault and Fiat both dropping more than 3%.',
    'Higher duties on kernels stay, and it buys almost 100% cotton shirts.',
    'They tried to meet the 55 percent content test under the tariff rules.',
    'The maker may ask for an import adjustment offset amount equal to 3.75 percent of the value.',
    'GNP will grow at a brisk 4.5 percent annual rate.',
    'Sugar exports to Peru rose 31 percent, though the tariff is the same.',
    '61% support reciprocal tariffs.',
    'A worker pays 11 percent interest on the loan.',
    'Mills in Kano run at 38 percent of capacity.',
    'The penalty for understating the value may reach 40 percent of it.',
    'Shares in Peruvian mines lost 9 percent.',
    'Voter turnout in the cocoa belt, where the export levy was the issue, was 71 percent.',
    'Duties helped, with cask values appreciating by an average of 18% in the year.',
    'Oslo imposes a 10% duty on imports but the currency depreciates by 12% as well.',
  ])('%s', text => expect(rates(text).filter(rate => rate !== 10)).toEqual([]));
});
