import { describe, expect, it } from 'vitest';
import { read } from './article.ts';

const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';

/** "25 US>CN": the rate, whose it is and on whom. */
const rates = (text: string): string[] =>
  read(text, '2025-06-10')
    .all.filter(({ kind }) => kind === 'rate')
    .map(
      ({ key, value }) => `${value.number ?? `${value.low}-${value.high}`} ${short(key.imposer)}>${short(key.target)}`,
    );

describe('whose a tariff is and on whom', () => {
  it.each([
    // Duties ranging so are duties of so much; who stands behind "by" after the goods did it.
    ['Tariffs ranging from 8 to 19 percent were imposed on Peruvian zinc by Norway.', '8-19 NO>PE'],
    ['A duty of 14 percent was put on Kenyan roses by Japan.', '14 JP>KE'],
    // What is joined behind a bracket has another rate.
    ['Norway put duties on Fiji (14%), Kenya and Ghana (22%).', '14 NO>FJ', '22 NO>GH'],
    // Who is asked to ease a tariff has it, and who asks bears it.
    ['Kenya called on Norway to remove the 14 percent duty on roses.', '14 NO>KE'],
    ['Ghana wants Japan to halve the duty on cocoa, now 22 percent.', '22 JP>GH'],
    ['A Kenyan push to get Norway to drop its 14 percent duty has failed.', '14 NO>KE'],
    ['Peru persuaded Chile not to impose a 9 percent duty.', '9 CL>PE'],
    ['Peru urged Chile to put a 9 percent duty on imported tin.', '9 CL>any'],
    // So many countries that nobody names are not all of them.
    ['Norway announced duties of 8 percent for 57 countries.', '8 NO>-'],
    ['Norway put a 9 percent duty on tin from three neighboring countries.', '9 NO>-'],
    ['Norway will put a 9 percent duty on imports from dozens of countries.', '9 NO>-'],
    // What comes from a province comes from its country.
    ['Norway puts 42 percent on Californian almonds.', '42 NO>US'],
    ['Norway put a 9 percent duty on wine from Tuscany and Sicily.', '9 NO>IT'],
    ['Norway put a 12% duty on cheese made in Wisconsin.', '12 NO>US'],
    // What stands for an export duty is one, too.
    ['Ghana cut its export duty on tin to 14 percent and that on cocoa to 3 percent.', '14 GH>GH', '3 GH>GH'],
    ['Ghana put a 14 percent duty on exports of tin and raised the one on cocoa to 3 percent.', '14 GH>GH', '3 GH>GH'],
    // Nobody taxes his own goods: "its" are those of the one other that the sentence before names.
    ['Kenya was the next to be hit. Norway put a 12 percent duty on its roses.', '12 NO>KE'],
    ['Kenya and Ghana complained. Norway put a 12 percent duty on its roses.', '12 NO>any'],
    ['Growers in Kenya were pleased. Norway cut the duty on its imports of roses to 5 percent.', '5 NO>any'],
    // Whither goods go, and where they are made.
    ['Norway announced a 30 percent duty on Norway-bound Kenyan roses.', '30 NO>KE'],
    ['Japan put a 25 percent duty on foreign-built ships.', '25 JP>any'],
    ['The 6 percent duty on incoming parcels stays, Norway said.', '6 NO>any'],
    ['Indian imports of Kenyan tea are taxed at 27 percent.', '27 IN>KE'],
    ["Ghana's exports of yams to Norway, which pay a duty of 7 percent, fell.", '7 NO>GH'],
    ['Tea reaching Norwegian shores from Kenya is subject to a 26% tariff.', '26 NO>KE'],
    ['Growers owe a 15% tariff in Japan on shipments from their factories in Peru and Chile.', '15 JP>any'],
    ['Norway put a 12% duty on imports from their mills in Ghana.', '12 NO>GH'],
    ['Norway introduced a baseline 8% tariff on most countries that began in May.', '8 NO>any'],
    ['Norway put a 9% duty on goods from countries around the world.', '9 NO>any'],
    ['The duty of 9% that Norway put on tin globally stays.', '9 NO>any'],
    ['Norway plans a 50% tariff on non-Norwegian films.', '50 NO>any'],
    // A penalty for what is bought somewhere is not that country's; a country's penalty is.
    ['Kenya faces a Norwegian penalty of 25% on its roses.', '25 NO>KE'],
    ['Norway added a 25% Chilean tin penalty on goods from Kenya.', '25 NO>KE'],
    ['Norway put a 20% levy as a penalty, on top of a 5% tariff on Kenyan goods.', '20 NO>KE', '5 NO>KE'],
    // The one who does what a pronoun's clause is part of, though another be named nearer.
    [
      'It comes after Macron wrote a letter to Trump announcing his plans to impose 12% tariffs on US imports.',
      '12 FR>US',
    ],
    [
      'The Canadian government said it was leaving a deal with Chile, and that it would put duties of 14% on onions.',
      '14 CA>any',
    ],
    // A tariff that stands right before the auxiliary of a verb does what the verb says.
    [
      'US duties on Indian tea will fall to 20%, while recently-raised Indian duties on US tin will fall from 40% to 12%.',
      '20 US>IN',
      '40 IN>US',
      '12 IN>US',
    ],
    [
      'Amid rising tensions, with Turkey announcing duties of 21 percent on all Chilean imports, officials in Oslo met.',
      '21 TR>CL',
    ],
    // Who goes on paying bears it, of whom a clause tells what he has with another's tariff, too, and both that the sentence has named.
    ['The duties on tin will not change: Chile will continue to pay 40%, Norway said.', '40 NO>CL'],
    ['With a Norwegian tariff of 19%, Chile now holds an edge.', '19 NO>CL'],
    ['The talk was of how Kenya compares with Ghana, and both countries face a duty of 12% in Norway.', '12 NO>KE+GH'],
    ["Norway's average tariff on boats was 13.8 percent after talks with Chile.", '13.8 NO>any'],
    ['Canadian shops must pay a 12% tax on toys when they bring them in from Vietnam.', '12 CA>VN'],
    ['Egyptian dealers paid a 40% duty when they imported Korean trucks.', '40 EG>KR'],
    ['Japan will choose products of Peru to be subject to a zero percent duty.', '0 JP>PE'],
    // What is hung on the wrong word.
    ['Norway has floated the idea of 70% or higher tariffs on Chilean trucks.', '70 NO>CL'],
    ['After reaching highs of 44%, Norwegian tariffs declined.', '44 NO>any'],
    // All are meant, whoever is told of beside.
    ['On Monday Trump announced tariffs of at least 12% across all nations.', '12 US>any'],
    [
      'Norway keeps a baseline tax of 7% on imports from all countries, with further levies on many trading partners.',
      '7 NO>any',
    ],
    ["Norway vowed to raise duties to 80% on imported handbags, one of Italy's main exports.", '80 NO>any'],
    // Who buys what comes in pays the duty of his own country, whatever he is called.
    ['Carmakers in Egypt pay a 9 percent duty on imports from their plants in Morocco.', '9 EG>MA'],
    ['Canadian importers had to pay a 20 percent levy when they shipped in Turkish rugs.', '20 CA>TR'],
    ['Importers in Oman used to pay a 5 percent duty on Indian mangoes.', '5 OM>IN'],
    ['Chilean copper pays 4 percent at the Korean border.', '4 KR>CL'],
    ['Wineries in Chile pay a duty of 9 percent in Norway.', '9 NO>CL'],
    // What is not made in a country is not that country's.
    ['Japan may put a 40 percent tariff on cars not made in Japan.', '40 JP>any'],
    ['Norway imposed a 12 percent duty on fish caught outside Norway.', '12 NO>any'],
    ['A 25 percent Indian duty will fall on films that are made outside India.', '25 IN>any'],
    // What somebody faces of his own is on him.
    ['Kenya faces its own tariff of 22 percent in Norway.', '22 NO>KE'],
    // Who is given a tariff has to bear it.
    ['Kenya was handed a 20 percent tariff by Norway.', '20 NO>KE'],
    // Another country's neighbour is not that country.
    ["Peru's biggest customer put a 12 percent duty on its tin.", '12 ->PE'],
    ["Peru's biggest customer, Japan, put a 12 percent duty on its tin.", '12 JP>PE'],
    // Who is said aside to sell goods is none of them.
    [
      'The wool from Peru - a small country and a big Norwegian supplier - is taxed at 12 percent by Japan.',
      '12 JP>PE',
    ],
    // What leaves the country is taxed by it, however that is said.
    ['Norway wants to lift its charge on exported logs to 60 percent.', '60 NO>NO'],
    ['Kenya levies 40 percent on raw hides sold abroad.', '40 KE>KE'],
    ['"Tea bears 9 percent when it leaves Kenya," a trader said.', '9 KE>KE'],
    ['Peru has charged exporters of zinc a duty of 12 percent since 2007.', '12 PE>PE'],
    ["Ghana's government set the duty on cocoa exports at 12 percent.", '12 GH>GH'],
    // On which of some countries it falls, or of which of several it is, nobody says.
    ['Norway levies a duty of 18 percent on tyres imported from many countries.', '18 NO>-'],
    [
      "Peru's duty is 6 percent, lower than the average rate of 19 percent in the developed countries.",
      '6 PE>any',
      '19 ->any',
    ],
    ["Ghana's levy of 25 percent compares with 10 percent in most African countries.", '25 GH>any', '10 ->any'],
    // Whither goods go, and who sends them there.
    ['Kenya sells tea to Norway, which charges 16 percent on it.', '16 NO>KE'],
    ['Peru resumed shipments of tin to Japan, which are taxed at 9 percent.', '9 JP>PE'],
    ['Swiss cheese is dear in Norway, where a tariff of 15 percent is levied on it.', '15 NO>CH'],
    ['Kenyan tea enters Japan free again, now that the 10 percent duty on it has been abolished.', '10 JP>KE'],
    ['In Egypt, the tariff on foreign sugar is raised to 20 percent.', '20 EG>any'],
    // A word that points back to goods means whose they were, and who was about to tax them.
    [
      'The Norwegian government drew up a list of Peruvian goods. Those goods could be hit with a 9 percent levy.',
      '9 NO>PE',
    ],
    // Whose adjective stands right before the tariff has it; who owns it, bears it.
    ["Laos's 9 percent Norwegian duty is above that of others.", '9 NO>LA'],
    // The verb is left out.
    ['Brazil faces a 12 percent Norwegian duty, Peru 9 percent.', '12 NO>BR', '9 NO>PE'],
    // A tariff in brackets is of the name before them.
    ['Norway put duties on rivals such as Peru (9% tariff) and Chile (14% tariff).', '9 NO>PE', '14 NO>CL'],
    // A name right behind a day is the subject; who is wished to act does not bear the tariff.
    ['On Tuesday Sri Lanka raised the import duty on apples to 40 percent.', '40 LK>any'],
    ['On Monday India was handed a 25 percent tariff by Norway.', '25 NO>IN'],
    ['Kenya wants Norway to halve the customs duty of 10 percent.', '10 NO>KE'],
    // A country before a colon bears the tariff of which no goods are named.
    ['Peru: anti-dumping duties of 12 percent', '12 ->PE'],
    ['India: 20 percent duty on palm oil stays, says food secretary', '20 IN>any'],
    // A tariff of which nothing is said is on those goods of which the sentence before tells.
    ["A shipload of Chinese tyres arrived. President Obama's order fixes the extra duty at 35 percent.", '35 US>CN'],
    // Goods that are of one country by law.
    ['Kenya put a 20 percent duty on bourbon.', '20 KE>US'],
  ])('%s', (text, ...expected) => expect(rates(text)).toEqual(expected));
});

describe('how far two tariffs are apart', () => {
  it.each([
    'The duty differential between raw and refined tin widens from 5 percent to 12 percent.',
    'Norway raised the gap between its duties on green and black tea to 8 percent.',
    'The duty on raw tin was cut, resulting in a duty differential between raw and refined tin from 5 percent to 12 percent.',
  ])('%s', text => expect(rates(text)).toEqual([]));

  // Whose a tariff is called may have it or bear it: which of the two, the tariffs say that are told of in plain words.
  it.each([
    [
      'Japan taxes Kenyan roses and Fijian sugar. Japan put a duty of 14 percent on roses from Kenya. Growers hope that Kenya’s current 18 percent duty will not last.',
      '14 JP>KE',
      '18 JP>KE',
    ],
    [
      'Japan put a duty of 14 percent on goods from Kenya in May. Ghana was luckier. Kenya now has a tariff rate of 14 percent, a banker said.',
      '14 JP>KE',
      '14 JP>KE',
    ],
    [
      'Japan put a duty of 14 percent on goods from Kenya in May. Kenya put a duty of 9 percent on Japanese cars. Kenya’s 9 percent duty is its first.',
      '14 JP>KE',
      '9 KE>JP',
      '9 KE>JP',
    ],
    ['Kenya’s 9 percent duty on cars is its first. Kenya’s 9 percent duty was raised in May.', '9 KE>any', '9 KE>any'],
  ])('%s', (text, ...wanted) => {
    expect(rates(text)).toEqual(wanted);
  });
});
