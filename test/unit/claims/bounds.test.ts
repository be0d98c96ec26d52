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
    // From the top down.
    ['The duties on Thai pipes range from 30.9 percent to 17.4 percent.', ['17.4..30.9', '17.4..30.9']],
    // What opens the clause denies it, and so does its subject.
    ["Under no circumstances may Norway's tariff on Chilean salmon exceed 6 percent.", ['-..6']],
    ["At no time will Korea's duty on Thai rice go above 11 percent.", ['-..11']],
    ['Never shall the duty on Peruvian asparagus be higher than 3 percent in Japan.', ['-..3']],
    ["Nowhere in the new schedule does Egypt's duty on tea exceed 8 percent.", ['-..8']],
    ['In no event shall the duty imposed by Canada on Ukrainian butter be more than 7 percent.', ['-..7']],
    ['No product from Ghana will face an Indian duty of more than 5 percent.', ['-..5']],
    ["On no line does Brazil's tariff on Chilean wine surpass 4 percent.", ['-..4']],
    ["Some of Turkey's duties on Georgian nuts exceed 30 percent.", ['30..-']],
    // Where a scale starts, which a day or a later figure does not; words for how high it is.
    ["Nepal's duty on imported motorcycles starts at 30 percent and has no upper limit.", ['30..-']],
    ["Peru's duty on Chilean wine starts at 9 percent in July.", ['9..9']],
    ['Tariffs as steep as 70 percent await Chilean sugar in Indonesia.', ['-..70']],
    ['At no time will Thai duties on its fruit top 10 percent.', ['-..10']],
    // A figure before its tariff.
    ['Exactly 12 percent, neither more nor less, is the duty that Oman applies to Yemeni fish.', ['12..12']],
    // A ceiling of it, wherever the tariff stands.
    ['A cap of 10 percent covers the British duty on Japanese cars.', ['-..10']],
    ['Korea secured a ceiling of 15 percent on the U.S. tariff on its semiconductors.', ['-..15']],
    ["A 20 percent ceiling applies to Mexico's duty on Vietnamese shoes.", ['-..20']],
    ["A floor of 8 percent was set for Chile's duty on Argentine wheat.", ['8..-']],
    ['Turkey set a minimum duty of 10 percent on walnuts.', ['10..-']],
    ["Peru's new duties on Chilean glass top out at 27 percent.", ['-..27']],
    ['Duties on Ugandan tea bottom out at 3 percent in Kenya.', ['3..-']],
    ['Under the law Ghana charges a duty of 5 percent at the least on imported paper.', ['5..-']],
    ['The duty on rice may never fall below 8 percent.', ['8..-']],
    ["Under the rules the ceiling for Peru's duty on tobacco is 40 percent.", ['-..40']],
    ["The floor for Kenya's duty on Ugandan rice is 10 percent.", ['10..-']],
    ["India's duty on rice is 6 percent and above that of Chile.", ['6..6']],
    ['Duties of 30 percent and upward now await Chinese trucks in Kenya.', ['30..-']],
    ['The tariff on Chilean tin starts at 5 percent in May.', ['5..5']],
    ['Fiji raised its duty on tea to the 15 percent ceiling.', ['15..15']],
    // Several rates that are imposed lie between two; one that is raised goes from one to the other.
    ['Kenya ordered new levies from 5 percent to 30 percent on goods from its neighbours.', ['5..30', '5..30']],
    ['Togo announced tariffs of between 5% to 12% on cheese.', ['5..12', '5..12']],
    ['Peru raised duties from 5 percent to 9 percent on tin.', ['5..5', '9..9']],
    ['Chile told the ministry to increase its import duties from 4 percent to 11 percent.', ['4..4', '11..11']],
    // What exceeds a bound has none; what is given over is no more than it is.
    ["Nepal's 12 percent duty on rice exceeds its bound rate of 9 percent.", ['12..12', '9..9']],
    ['Mills asked Nepal to set the duty on rice at no lower than 9 percent, naming India.', ['9..-']],
    ["Nepal's duty on rice would go no further than 9 percent.", ['-..9']],
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
