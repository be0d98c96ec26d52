import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const LEAD = 'Trade was on the agenda again, and here is what is known so far about the measures.\n\n';
const short = (id: string): string => id.slice(id.indexOf('/') + 1);

/** "25 US>CN": the rate, who imposes it and on whom; "(c)" behind a party that is carried over. */
function whoOf(claim: Claim): string {
  const { key, slots, value } = claim;
  const carried = (slot: 'imposer' | 'target'): string => (slots[slot] === 'carried' ? '(c)' : '');
  return `${value.number} ${key.imposer?.map(short).join('+') ?? '-'}${carried('imposer')}>${(key.target ?? []).map(short).join('+')}${carried('target')}`;
}

const who = (text: string, lead = LEAD): string[] =>
  read(lead + text)
    .claims.filter(claim => claim.kind === 'rate')
    .map(whoOf);

describe('whoever says what it will do', () => {
  const lead = 'Washington imposed a 45 percent tariff on Kenyan goods. Firms in the United States complained.\n\n';
  it.each([
    ['Kenya said it would impose tariffs of 20 percent on steel.', '20 KE(c)>any'],
    ["Kenya's government said it plans to impose tariffs of 20 percent on steel.", '20 KE(c)>any'],
    ['Nairobi has announced that it will put a 20 percent duty on American steel.', '20 KE(c)>US'],
  ])('%s', (text, expected) => {
    expect(who(text, lead).slice(1)).toEqual([expected]);
  });
});

describe('the subject', () => {
  it.each([
    // A participle has the subject of the main clause, and what stands behind a preposition is none.
    ['Imports of Mexico or Canada that break the rules are subject to a duty of 25 percent.', '25 ->MX+CA'],
    ['After imports from China and Japan rose, India imposed a 20 percent tariff on steel.', '20 IN>any'],
    // Whose companies, workers or fears are spoken of acts on nothing; whose ministry or plan does.
    ["Worries about China's practices led to a tariff of 10 percent on all imports.", '10 ->any'],
    ["Brazil's finance ministry announced a 20 percent tariff on steel.", '20 BR>any'],
    ['American workers suffer while a 25 percent tariff on steel is in place.', '25 ->any'],
    ['To protect American industries, Trump restored a 25 percent tariff on steel.', '25 US>any'],
    ['The Chinese have a 40 percent tariff on cars.', '40 CN>any'],
    // "By" names the one who acts after such a verb only.
    ['The decision, made by the European Commission, involves a tariff of 25 percent on corn.', '25 EU>any'],
    ['China hit back at Japan with a tariff of 12 percent on steel.', '12 CN>JP(c)'],
    // Whom somebody meets or accuses does nothing; whom he urges to act does.
    ['Carney accused India of dumping and raised the tariff on steel to 10 percent.', '10 CA>any'],
    ['Carney urged India to cut the tariff on steel to 10 percent.', '10 IN>CA(c)'],
    // Whoever buys goods of elsewhere taxes them, unless another does; nobody cuts another's tariff.
    ['This time it is a 25 percent duty on all Peruvian imports of steel.', '25 PE>any'],
    ['Washington put a 25 percent duty on Peruvian imports of steel.', '25 US>PE'],
    ['Norway halves Thai wine tariffs to 10 percent.', '10 NO>TH'],
    // A verb left out, and a place.
    ['We met in Japan, where the average tariff is 2 percent.', '2 JP>any'],
    ['Opponents of the planned Trump tariffs of 25 percent on cars met.', '25 US>any'],
    ['Danish dairies are watching Manila, which has raised its duty on cheese to 30 percent.', '30 PH(c)>any'],
    ['Wool out of Peru pays 6 percent in Norway.', '6 NO>PE'],
    // In brackets stands the rate of the country before them, where that imposes it or is where it is taken; side by side they are those for all.
    ['While Peru (9%) and Chile (14%) charge duties on tin, Norway does not.', '9 PE>any', '14 CL>any'],
    ['Tin enters Norway free, but not so in Peru (9%) or Chile (14%), where duties remain.', '9 PE>any', '14 CL>any'],
    ['Many of its partners, such as Peru (9%) and Chile (14%), have higher duties.', '9 PE>any', '14 CL>any'],
    ['Japan put duties on tin from Peru (9%) and Chile (14%).', '9 JP>PE', '14 JP>CL'],
    // Who bears a tariff, and whatever else he does, is not whose it is; who buys what comes in pays that of his own country.
    ['Kenya, facing a tariff of 30 percent, wants talks.', '30 ->KE'],
    ['Ghana, facing an even higher tariff of 40 percent, wants to cut tariffs on Danish goods.', '40 ->GH'],
    ['Hit by a 25 percent duty on its tea, Kenya turned to Egypt.', '25 ->KE'],
    ['Slapped with a 14 percent duty by Norway, Peru complained.', '14 NO>PE'],
    ['The 12 percent tariff that Mexican beef faces in Kenya is the highest.', '12 KE>MX'],
    ['Rice from Kenya enters Japan at a duty of 23 percent.', '23 JP>KE'],
    ['Importers in Vietnam pay a 12 percent duty on cheese from India.', '12 VN>IN'],
    ['Norwegian importers pay a 9 percent duty on Chilean beef.', '9 NO>CL'],
    // Whose a figure without a tariff is, bears it; who is hit with one hits nobody.
    [
      "Trump put tariffs on hold. Peru's 24 percent and Chile's 20 percent are suspended.",
      '24 US(c)>PE',
      '20 US(c)>CL',
    ],
    [
      'Trump unveiled tariffs on Monday. Peru was hit with 12 percent. Chile hit with 14 percent as talks fail.',
      '12 US(c)>PE',
      '14 US(c)>CL',
    ],
    // Who does something to escape a tariff would bear it.
    [
      'Vietnam offered to drop all tariffs against the United States to ward off a 46 percent tariff against the country.',
      '46 US(c)>VN',
    ],
    ['Kenya cut its duties to avert a 20 percent tariff on its tea.', '20 ->KE'],
    ['The EU wants to avoid a 30 percent tariff.', '30 ->EU'],
    // Nobody taxes his own goods: "its wine" is of the other one named.
    ['Egypt accused Turkey of dumping and imposed a 12 percent tariff on its wine.', '12 EG>TR'],
    ['Chile turned to the WTO after China imposed a 22 percent tariff on its wine exports.', '22 CN>CL'],
    ['Chile had been calm. Washington imposed a 22 percent duty on its copper exports.', '22 US>CL'],
    ['Chile had been calm. Peru imposed a 22 percent duty on its copper exports.', '22 PE>PE'],
    ['Cars shipped from Japan and Chile will go on paying 22 percent in Norway.', '22 NO>JP+CL'],
    ['Kenya charges 22 percent on shoes from countries with which it has no trade agreement.', '22 KE>any'],
    ['Peru sells a lot of tea there. Its tea faces a 7 percent duty.', '7 ->PE'],
    ['Peru put a 14 percent duty on steel and its products from Japan.', '14 PE>JP'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected));

  it('does not tax its own goods', () => {
    expect(
      who('India charges 100 percent on American motorcycles, while we only charge 2 percent on Indian motorcycles.'),
    ).toEqual(['100 IN>US', '2 ->IN']);
  });
});

describe('the target', () => {
  it.each([
    [
      'The United States imposed a 200 percent tariff on aluminum articles that are the product of Russia.',
      '200 US>RU',
    ],
    [
      'Articles of steel from Ukraine that were admitted before June 1 shall be subject, upon entry, to the 25 percent rate of duty.',
      '25 ->UA',
    ],
    ['Swiss and Japanese watchmakers fear the 39 percent tariff that the U.S. slapped on their exports.', '39 US>any'],
    ["A 100 percent tariff on electric cars will protect them from China's practices.", '100 ->any'],
    ['The United States put a 25 percent tariff on steel from all countries except Canada.', '25 US>any'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected));
});

describe('carried over', () => {
  it.each([
    // The tariffs go on being those of whom they were, not of whom they fall on.
    ['Trump has put tariffs on Chinese goods. A 25 percent tariff on Chinese steel is next.', '25 US(c)>CN'],
    ['China raised its tariffs. A 25 percent tariff on Chinese steel is next.', '25 ->CN'],
    // Pronouns.
    [
      'The U.S. administration grew harsher on China. It decided to impose a 25 percent tariff on steel.',
      '25 US(c)>any',
    ],
    ['Ships will enter China soon. Tariffs on beef, now at 20 percent, will go.', '20 ->any'],
    // What binds both parties of a treaty is not the tariff of one.
    // Whose president, whose order.
    // Somebody else.
    // Targets.
    ['China plans tariffs on American goods. China decided to impose tariffs of 25 percent on all steel.', '25 CN>any'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected));
});

describe('the attribution', () => {
  const source = (text: string): string | null | undefined =>
    read(LEAD + text).claims.find(claim => claim.kind === 'rate')?.attribution;

  it.each([
    ['A 25 percent tariff on steel would hurt, Jane Oberhelm said.', 'Jane Oberhelm'],
    ['"A 25 percent tariff on steel would hurt," Oberhelm said.', 'Oberhelm'],
    ['A 25 percent tariff on steel would hurt, said Jane Oberhelm, head of a mill.', 'Jane Oberhelm'],
    ['China on Monday announced a tariff of 25 percent on steel.', 'China'],
    [
      'A tariff of 25 percent on steel is set, the Ministry of Commerce of China (MOFCOM) said.',
      "Ministry of Commerce of the People's Republic of China",
    ],
    ['Officials said a tariff of 25 percent on steel would come.', null],
    // Whoever is said to be at the end of the sentence, on whatever word the phrase hangs.
    [
      'Canada put a 25 percent tariff on steel in May, according to the American Soybean Association.',
      'American Soybean Association',
    ],
    ['He said that Jane Oberhelm had warned of a 25 percent tariff on steel.', 'Jane Oberhelm'],
    // Nor is what somebody says of a figure that is the subject.
    ['A 25 percent tariff on steel shows that Jane Oberhelm failed.', null],
  ])('%s', (text, expected) => expect(source(text)).toBe(expected));
});

describe('who warns and who is asked', () => {
  it.each([
    ['Ottawa warned Chile of a 30 percent duty on wine.', '30 CA>CL'],
    ['President Trump warned Peru of 60% tariffs if talks fail.', '60 US>PE'],
    ['Kenya lobbied Norway for a 7 percent duty on Chilean salmon.', '7 NO>CL'],
    ['Brazil asks Canada for 70% tariffs on Peruvian copper.', '70 CA>PE'],
    ['Farmers urged India to raise its duty on apples to 75 percent.', '75 IN(c)>any'],
  ])('%s', (text, expected) => expect(who(text)).toEqual([expected]));
});

describe('whence tidings of a tariff come', () => {
  it.each([
    ['Word came from Ankara of a 30% duty on Greek olive oil.', '30 TR>GR'],
    ['The answer from Lima was swift: a 12 percent levy on Chilean grapes.', '12 PE>CL'],
    ['Relief came from Nairobi: a duty of 4% on rice from Uganda.', '4 KE>UG'],
    ['The Turkish response was a 24% duty on Greek cotton.', '24 TR>GR'],
    ['A tariff cap of 15% on Japanese medicines was part of the American offer.', '15 US>JP'],
  ])('%s', (text, expected) => expect(who(text)).toEqual([expected]));
});

describe('who asks and who quarrels', () => {
  const known = (text: string): string[] =>
    read(LEAD + text)
      .claims.filter(({ kind }) => kind === 'rate')
      .map(({ key }) => `${key.imposer?.map(short).join('+') ?? '-'}>${(key.target ?? []).map(short).join('+')}`);

  it.each([
    // Who makes goods asks his own government, or the Union, for a tariff on those of others; who sells abroad asks for none.
    ['A petition by Chilean farmers seeks a 15 percent duty on Argentine wheat.', 'CL>AR'],
    ['Petitioned by Turkish mills, the ministry is studying a 10 percent duty on Indian yarn.', 'TR>IN'],
    ['Spanish olive growers are asking for a 12 percent tariff on Tunisian olive oil.', 'EU>TN'],
    ['Danish exporters seek a 5 percent duty on Peruvian fish.', '->PE'],
    ['Turkish steelmakers asked Ankara for a 15 percent duty on Chinese steel.', 'TR>CN'],
    // On whose goods one complains of a tariff, and with whom one quarrels over it.
    ['Brazil lodged a complaint at the WTO over a 40 percent tariff on its chicken.', '->BR'],
    ['Fiji took a 12 percent duty on its sugar to the WTO.', '->FJ'],
    ['Thailand has asked for WTO consultations with Peru on a 15 percent duty on its rice.', 'PE>TH'],
    // A ministry is that of the capital in which it sits, the bloc the one that has been named.
    ['The trade ministry in Nairobi, not parliament, set the 25 percent duty on imported sugar.', 'KE>any'],
    ["An EU spokesman said that the bloc's 10 percent car tariff would stay.", 'EU>any'],
  ])('%s', (text, expected) => expect(known(text)).toEqual([expected]));

  it.each([
    // A figure that is held against another's tariff on goods is its owner's.
    ["Norway's duty on Irish butter is twice Iceland's 10 percent.", ['IS>IE']],
    ["Kenya's 8 percent duty on Indian cloth is a third of Uganda's 24 percent.", ['KE>IN', 'UG>IN']],
  ])('%s', (text, expected) => expect(known(text)).toEqual(expected));
});

describe('who is beside a tariff and does not impose it', () => {
  it.each([
    ['The EU opposed a 25 percent duty on Chinese cars, and Germany voted against it.', '25 ->CN'],
    ['Canadian steelmakers want relief from a 25 percent tariff on Chinese steel.', '25 ->CN'],
    ["Japan's offer to invest more lowered the tariff to 15 percent.", '15 ->any'],
    ['Tariffs are 25 percent on steel. American cars sell well, but Canada taxes them.', '25 ->any'],
    ['German farmers cheered. The president put a 30 percent tariff on lamb from Australia.', '30 ->AU'],
    ['The American tariff on cars from India is 25 percent, compared with 15 percent for Japan.', '25 US>IN'],
    ['The tariff will be 35 percent if the letter sent from Canada is right.', '35 ->any'],
  ])('%s', (text, expected) => expect(who(text)[0]).toEqual(expected));
});

describe('trade that a noun tells of', () => {
  it.each([
    ['Exports of tea from Mexico to Vietnam fell. Vietnam imposed a 9 percent duty in April.', '9 VN>MX(c)'],
    ['Shipments of tea from China to Canada fell after a 4 percent duty took effect.', '4 CA>CN'],
    ["Imports of cotton from Egypt were up, despite Thailand's tariff of 15 percent.", '15 TH>EG'],
    ['Vietnamese exporters protested on Monday. Peru had imposed a 12 percent duty on their coffee.', '12 PE>VN(c)'],
    ['The duty on Thai copper fell to 12 percent from 15 percent in Canada.', '12 CA>TH'],
    ["Taiwan's 20% rate for Peru-bound goods is temporary.", '20 PE>TW'],
    ['Syria, however, is set to face the highest tariff of 41% in Japan.', '41 JP>SY'],
    ['Chinese firms will enjoy a 9 percent import tax to Vietnam.', '9 VN>CN'],
    ['India announced duties on Egyptian goods on Monday: 12 percent on rice.', '12 IN(c)>EG'],
  ])('%s', (text, expected) => expect(who(text)[0]).toEqual(expected));
});

describe('where a tariff is met, and whose bodies decide on it', () => {
  it.each([
    ['Judges in Accra upheld the 8 percent countervailing duty on wool from Peru.', '8 GH>PE'],
    ['A Peruvian senator called the 8 percent tariff on wool a shock.', '8 ->any'],
    ['A draft order circulating in Lima would subject Ghanaian tea to a 14 percent duty.', '14 PE>GH'],
    ['The decision of Ghana to raise the duty on Peruvian wool to 8 percent drew criticism.', '8 GH>PE'],
    ['The 14 percent duty that Accra has begun charging on Peruvian wool is too high.', '14 GH>PE'],
    ['Duties of 8 percent now confront Peruvian producers of wool in the Ghanaian market.', '8 GH>PE'],
    ['Peruvian wool cleared Ghanaian customs at a duty of 8 percent.', '8 GH>PE'],
    ['Ghanaian tea pays the 14 percent duty levied in Peru.', '14 PE>GH'],
    ['The people of Ghana will sell tea to Peru at a duty capped at 14 percent.', '14 PE>GH'],
    // Who meets one elsewhere does not impose it.
    ['Ghanaian miners in the Ghanaian market face an 8 percent tariff.', '8 ->GH'],
    ['Wool at Peruvian docks bears an 8 percent tariff.', '8 ->any'],
    ['Tea leaves Ghanaian ports under an 8 percent tariff.', '8 ->GH(c)'],
    ['Tea prices in the Ghanaian market fell after Peru put a 14 percent duty on Ghanaian tea.', '14 PE>GH'],
    ["Ghana's 8 percent export duty on tea bound for Peru starts in May.", '8 GH>GH'],
  ])('%s', (text, expected) => expect(who(text)[0]).toEqual(expected));
});

describe('whose goods are told by what was done with them', () => {
  it.each([
    ['Ghana put an 8 percent duty on wool supplied by Peru.', '8 GH>PE'],
    ['Ghana put an 8 percent duty on wool spun by Peruvian mills.', '8 GH>PE'],
    ['Peru levied a duty of 14 percent on tea trucked in from Ghana.', '14 PE>GH'],
    // Where they are made, and what they are called themselves, before who makes or sells them.
    ['Cars built by Ghanaian makers in Peru face an 8 percent tariff.', '8 ->PE'],
    ['Ghanaian wool supplied by Peru faces an 8 percent duty.', '8 ->GH'],
    ['Goods found to be of Ghanaian origin will be charged a 14 percent duty in Peru.', '14 PE>GH'],
    ['A notice brings wool from Peru under Ghana’s 8 percent tariff.', '8 GH>PE'],
    ['Peru shelved a 14 percent surcharge lined up for Ghanaian tea.', '14 PE>GH'],
  ])('%s', (text, expected) => expect(who(text)[0]).toEqual(expected));
});

describe('what a tariff is for, and for what it is changed', () => {
  it.each([
    ['The 8 percent duty on wool is meant to protect Ghanaian growers.', '8 GH>any'],
    ["An 8 percent tariff on tea will shield Ghana's farmers from Peruvian competition.", '8 GH>PE(c)'],
    ['Mills in Ghana want an 8 percent duty to stop a flood of cheap wool out of Peru.', '8 GH>PE'],
    ['Peru put a 14 percent tariff on cars to protect its accord with Ghana.', '14 PE>any'],
    ['Ghana offered to halve its duty on wool to 8 percent in exchange for Peru opening its market.', '8 GH(c)>PE(c)'],
    ['Peru will lower its tariff on tea to 4 percent if Ghana lifts its ban on wool.', '4 PE(c)>GH(c)'],
    // Who is to do something else for it, or watches, may sell other things, or nothing.
    ['Peru will lower its tariff on tea to 4 percent if Ghana buys more Peruvian wool.', '4 PE(c)>any'],
    ['Ghana keeps an 8 percent duty on wool unless Peru joins the pact.', '8 GH>any'],
    ['Ghana cut its retaliatory duty on wool to 8 percent; Peru is calm.', '8 GH(c)>any'],
    ["Ghana's retaliatory tariff of 8 percent on wool helped Peru.", '8 GH>any'],
    ['A duty to protect Ghanaian growers of tea was set at 8 percent by the regional council.', '8 ->any'],
    ['Peru scrapped its retaliatory 14 percent duty on tea when Ghana lifted its tariff on wool.', '14 PE>GH(c)'],
    ['Peruvian wool lost ground as Ghana’s duty rose to 8 percent.', '8 GH>PE(c)'],
    ['Peru set the duty on wool from Kenya at 8 percent, on that from Ghana at 14 percent.', '8 PE>KE'],
    ['Ghana’s levy comes to 8 percent and covers only wool from Peru.', '8 GH>PE'],
    ['The palace in Accra said reports of a 14 percent duty on wool from Peru were baseless.', '14 GH>PE'],
    ['Importers bringing Peruvian wool into Ghana must deposit a duty of 8 percent.', '8 GH>PE'],
    ['Senators in Accra voted to more than double the duty on Peruvian wool to 14 percent.', '14 GH>PE'],
    ['Goods of Peruvian origin will be charged the 8 percent duty applicable in Ghana.', '8 GH>PE'],
    ['Mexico hit Canadian beef with a 20 percent duty after Canada imposed a tariff on steel.', '20 MX>CA'],
  ])('%s', (text, expected) => expect(who(text)[0]).toEqual(expected));

  it('a second figure behind what stands for the goods is theirs', () => {
    expect(who('Peru set the duty on wool from Kenya at 8 percent, on that from Ghana at 14 percent.')[1]).toBe(
      '14 PE>GH',
    );
    expect(who("Ghana's duty of 14 percent on Peruvian wool is above its bound rate of 8 percent.")[1]).toBe(
      '8 GH>any',
    );
  });
});

describe('the other of two governments of a short text', () => {
  it.each([
    ['Court voids Ghanaian 8 percent levy on tea; Peru cheers', '8 GH>PE(c)'],
    ['Exporters in Peru are furious. Ghana has put an 8 percent duty on wool.', '8 GH>PE(c)'],
    ['Ghana will tax wool at 8 percent. Peru vowed to retaliate.', '8 GH>PE(c)'],
    ['Unions in Ghana want the duty on wool set at 8 percent, naming Peru as the offender.', '8 GH>PE(c)'],
    ['Tonight, Accra says enough is enough. From Monday, Peruvian wool will carry an 8 percent duty.', '8 GH(c)>PE'],
    ['Within hours of Accra going to a duty of 8 percent on Peruvian wool, Peru hit back.', '8 GH(c)>PE'],
    // Who does as much, looks on or is elsewhere bears nothing.
    ['Ghana will tax wool at 8 percent. Peru did the same last year.', '8 GH>any'],
    ['Traders in Peru expect Ghana to cut its 8 percent duty on wool.', '8 GH(c)>any'],
    ['India cut its duty on wool to 8 percent. Peru plans to do the same.', '8 IN(c)>any'],
    ['Peruvian wool faces an 8 percent duty. Traders in Ghana shrugged.', '8 ->PE'],
  ])('%s', (text, expected) => expect(who(text, '')[0]).toEqual(expected));
});

describe('who decides, whose market it is and what acts for nobody', () => {
  it.each([
    ['Ottawa dismissed an application by pipe makers for a duty of 12 percent on pipes from India.', '12 CA>IN'],
    ['Peru turned down a demand by Chile for a lower duty of 5 percent on its wine.', '5 PE>CL'],
    ['Shoes made in Vietnam for sale in Brazil bear a duty of 35 percent.', '35 BR>VN'],
    ['Tuna packed in Thailand going into the EU pays 24 percent.', '24 EU>TH'],
    ['Trucks assembled in Mexico for export back to Colombia will be charged 16 percent.', '16 CO>MX'],
    ['Kenyan tea has lost sales in Egypt to tea from India, which pays a duty of 5 percent.', '5 EG>IN'],
    ['Farmers in Peru compete with growers in Chile, who pay a duty of 5 percent.', '5 ->CL'],
    ['Goods made in China for export face a 10 percent duty in Brazil.', '10 BR>CN'],
    ['China protested. The tariff of 14 percent, which a bike pays whatever country it comes from, stays.', '14 ->any'],
    [
      'Goods of Fiji are exempt. The levy on shoes, set at 20 percent in May, which it replaces, had failed.',
      '20 ->any',
    ],
    ["Kenya's treasury yesterday cut the duty on rice to 5 percent.", '5 KE>any'],
  ])('%s', (text, expected) => expect(who(text, '')[0]).toEqual(expected));
});
