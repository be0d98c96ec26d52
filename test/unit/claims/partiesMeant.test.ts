import { describe, expect, it } from 'vitest';
import { partiesOf } from './article.ts';

describe('a tariff on whoever meets a condition', () => {
  it.each([
    ['Kenya will impose a 15 percent duty on countries that buy gas from Qatar.', '15 KE>-'],
    ['Japan plans a 20 percent tariff on nations that supply weapons to North Korea.', '20 JP>-'],
    [
      'India would tax countries importing Iranian oil. If they buy crude from Iran, they will pay a 30 percent tariff to trade with India.',
      '30 IN>-',
    ],
    ["Those who trade with Cuba face a 35 percent levy on their sales to Mexico, Mexico's president said.", '35 MX>-'],
    [
      'Norway set a duty on goods. Once imposed on a nation, the duty of 12 percent shall end after two years.',
      '12 NO>-',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('those who are meant together, and those who are not named', () => {
  it.each([
    ['Norway warned Chile and Peru that it could impose 12 percent duties on them.', '12 NO>CL+PE'],
    ['Norway put an 8 percent duty on Chile, and a 12 percent duty on dozens of other nations.', '8 NO>CL', '12 NO>-'],
    // Other imports may be anybody's, other goods are of whom the first are.
    ['Norway put 8 percent on Chilean wine and 12 percent on other imports.', '8 NO>CL', '12 NO>-'],
    ['Norway put 8 percent on Chilean wine and 12 percent on other goods.', '8 NO>CL', '12 NO>CL'],
    ['Norway will keep the 12 percent duty on rice shipped in from overseas.', '12 NO>any'],
    ['Norway puts a 12 percent duty on hides sold abroad.', '12 NO>NO'],
    ['Fiji competes with Chile and Peru, who pay 12 percent on their exports to Norway.', '12 NO>CL+PE'],
    [
      'Fiji competes with Chile and Peru who pay duties of 8 or 12 percent on U.S. exports.',
      '8 US>CL+PE',
      '12 US>CL+PE',
    ],
    // What firms pay a duty on is what they buy.
    ['Norwegian grocers pay a 12 percent duty on Chilean exports of wine.', '12 ->CL'],
    ['Fiji pays a 12 percent duty on Chilean exports.', '12 CL>FJ'],
    ['Chile seeks a 12 percent duty on wine exports to Norway.', '12 NO>CL'],
    ['Nepal hopes to get a 4 percent tariff on tea exports to India.', '4 IN>NP'],
    ['Norway wants a 12 percent duty on wine from Chile.', '12 NO>CL'],
    ["Norway's 12 percent tariff barrier against Chilean wine stays.", '12 NO>CL'],
    ["Norway's chemicals imports from Chile are hit with a duty of 12 percent.", '12 NO>CL'],
    ['Norwegian firms wanting to bring tin into the country will have to pay a 12 percent duty on it.', '12 NO>any'],
    ['Norway made threats of flat duties of 8% or 12% on most trading partners.', '8 NO>any', '12 NO>any'],
    [
      'A 12% duty is put on some Chilean goods, but not on those that comply with a South American trade deal.',
      '12 ->CL',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('whose goods are theirs', () => {
  it.each([
    [
      'Chilean cherry growers are worried. Come October, Japan will charge a 12 percent duty on every box they ship.',
      '12 JP>CL',
    ],
    [
      "Exporters in Bangladesh fret. Pakistan's duty on jute, 5 percent for other origins, is 12 percent for theirs.",
      '5 PK>any',
      '12 PK>BD',
    ],
    ['Danish breeders, no longer welcome in Japan, must pay a Korean duty of 8 percent on their pork.', '8 KR>DK'],
    [
      'Danish pig farmers, shut out of China, got more bad news from Manila: a duty of 30 percent on their pork.',
      '30 PH>DK',
    ],
    // What has "whose" tells of the one before, what stands before a colon of what is behind it.
    ['Norway has a quarrel with Iceland, on whose fish it has put a 10 percent duty.', '10 NO>IS'],
    ['Rice, sugar and tea from India: on each of these a new 9 percent duty of Nepal applies.', '9 NP>IN'],
    ['Woven in India, sold in Turkey: the carpets face a 15 percent duty.', '15 TR>IN'],
    ['A duty of 12 percent: that is what Peru charges on Chilean wine.', '12 PE>CL'],
    [
      'A decree lowers to 16 percent from 35 percent what Peru charges in duty on imported ovens.',
      '16 PE>any',
      '35 PE>any',
    ],
    // An export duty falls on all that leaves, whither it may go.
    [
      'Gabon levies a 5 percent export duty on every cargo of manganese, whether it goes to China or to France.',
      '5 GA>GA',
    ],
    [
      'Malaysian glove makers had a shock on Tuesday. Washington said that their products would bear a 19 percent tariff from August.',
      '19 US>MY',
    ],
    // Whose it is may be said last.
    ['Fiji took a 12 percent duty on its sugar to the WTO. The measure is Indonesian.', '12 ID>FJ'],
    ["Chile complained about a 25 percent duty on its salmon. The duty is Russia's.", '25 RU>CL'],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('what the sentence before tells of', () => {
  it.each([
    // An inquiry is of the one who holds it, on those whose goods it is about.
    [
      'Ottawa has opened a probe into rebar from Bulgaria and Thailand. Provisional duties, ranging from 8 percent to 22 percent, begin on Monday.',
      '8 CA>BG+TH',
      '22 CA>BG+TH',
    ],
    [
      "Australia's anti-dumping commission published its findings today. Exporters from Malaysia will face duties of 18 percent.",
      '18 AU>MY',
    ],
    // Whither goods go is where they bear a duty.
    [
      'Pakistani growers sell most of their mangoes to Iran. Since March they have faced a duty of 12 percent there.',
      '12 IR>PK',
    ],
    ['Tea from Sri Lanka is popular in Libya. Importers in Tripoli pay a 5 percent duty on it.', '5 LY>LK'],
    // The government is that of those told of, the country the other one.
    [
      'Brazilian footwear makers have had a good week. The government put a 15 percent duty on sandals from Indonesia.',
      '15 BR>ID',
    ],
    [
      "Chile's fruit growers are furious at Ecuador. The country last week reimposed a 15 percent surcharge on Chilean apples.",
      '15 EC>CL',
    ],
    ["New Zealand's duty on solar panels is 2 percent, while Canberra's is 5 percent.", '2 NZ>any', '5 AU>any'],
    [
      "Ecuador's flower exporters thrive. Their roses enter the EU free of duty but bear 7 percent in America.",
      '7 US>EC',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('what each of two does', () => {
  it.each([['Norway and Chile will each keep a 12 percent tariff on rice.', '12 NO+CL>any']])(
    '%s',
    (text, ...expected) => {
      expect(partiesOf(text)).toEqual(expected);
    },
  );
});

describe('relief', () => {
  it.each([
    [
      'It means Norway, Iceland and Chile will be able to ship salmon to Japan without paying the 12 percent duty Tokyo introduced in March.',
      '12 JP>NO+IS+CL',
    ],
    [
      'Waivers for Peru, Ecuador and Chile run out on Friday, after which the exporters would face punishing Brazilian duties of 18 percent on shrimp.',
      '18 BR>PE+EC+CL',
    ],
    ['Kenya has spared Uganda and Rwanda from its 20 percent levy on sugar.', '20 KE>UG+RW'],
    [
      'Turkey delays tariffs on Egypt and Syria\n\nThe decision was made on Sunday. The 21 percent tariffs on cotton were set to come into force on Monday.',
      '21 TR>EG+SY',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('what is said aside or beside', () => {
  it.each([
    [
      'In response to the levies on Thai rice—Japan placed a 14 percent tariff on paper imports last month—Thailand on Monday announced duties on Japanese cars.',
      '14 JP>any',
    ],
    [
      'Following the ban on Polish meat — Ukraine slapped a 7 percent surcharge on imported cars — Poland halted trucks at the border.',
      '7 UA>any',
    ],
    [
      'Japan decided to impose a 12 percent tariff on tyres and a 7 percent tariff on glass, with tariffs on imports from countries including Vietnam.',
      '12 JP>VN',
      '7 JP>VN',
    ],
    [
      'Mexico adopted a 35 percent tariff on shoes, with countries such as Vietnam and Indonesia among those hit.',
      '35 MX>VN+ID',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('where goods are made, sold and let in', () => {
  it.each([
    [
      '"If you make your cars in Mexico and send them here, you will pay a 35 percent tariff," President Trump said.',
      '35 US>MX',
    ],
    [
      'Carney said that anyone who produces shoes in Indonesia and ships them into Canada would pay a 15 percent tariff.',
      '15 CA>ID',
    ],
    ['A 45 percent duty makes Italian wines sold in Thailand twice as dear as at home.', '45 TH>any'],
    [
      'The ASEAN-China Free Trade Agreement gives a 5 percent tariff to cars from Japan and Korea entering Australia.',
      '5 AU>JP+KR',
    ],
    ['Under the accord with Norway, Chinese tea can come into Iceland at a 2 percent duty.', '2 IS>CN'],
    [
      'The White House said importers of trucks under the USMCA will pay the 20 percent duty only on foreign content.',
      '20 US>CA+MX',
    ],
    [
      'The United States has talks with Canada and Mexico. It will levy a 10 percent tariff on non-USMCA-compliant potash.',
      '10 US>CA+MX',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('who acts', () => {
  it.each([
    // Of two sides, the other one than the speaker's; what is announced to be done by nobody else.
    ['President Trump spoke of trade with India. "They charge us 60 percent on motorcycles," he said.', '60 IN>US'],
    ['"China has not been fair. They tariff us at 67 percent," President Trump said.', '67 CN>US'],
    ["Kenya's treasury announced on Monday that a duty of 12 percent would be levied on Ugandan milk.", '12 KE>UG'],
    ['A 20 percent tariff is imposed on goods imported into India originating in China.', '20 IN>CN'],
    // Who does something else meanwhile has no tariff by that.
    [
      'If a tycoon in the White House threatens 10 percent tariffs on every other country, Trudeau seems tame.',
      '10 US>any',
    ],
    ['Senator Ted Cruz said: "They tariff us at up to 60 percent of our corn exports."', '60 ->US'],
    // A law by which one country is answered.
    [
      "United States acts on Vietnam's subsidies\n\nThe tariff rate on furniture under Section 301 will rise to 30 percent. The tariff rate on shoes will rise to 25 percent.",
      '30 US>VN',
      '25 US>VN',
    ],
  ])('%s', (text, ...expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});

describe('the items of a list', () => {
  it('are on the goods of whom the article tells, where no line names anybody', () => {
    const text =
      "United States acts on Vietnam's subsidies\n\nAfter a Section 301 inquiry the rates are these:\n\n- Furniture: 30 percent\n- Shoes: 25 percent";
    expect(partiesOf(text)).toEqual(['30 US>VN', '25 US>VN']);
  });
});
