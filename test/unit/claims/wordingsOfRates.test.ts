import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../server/src/claims/claim.ts';
import { read } from './article.ts';

const ratesOf = (text: string): Claim[] => read(text, '2025-06-10').all.filter(({ kind }) => kind === 'rate');
const short = (ids: readonly string[] | null | undefined): string =>
  ids?.map(id => id.slice(id.indexOf('/') + 1)).join('+') ?? '-';
/** "25 US>CN tea": figure, whose it is, on whom and on what of each rate. */
const rates = (text: string): string[] =>
  ratesOf(text).map(
    ({ key, value }) => `${value.number} ${short(key.imposer)}>${short(key.target)} ${short(key.product)}`,
  );

describe('whose a rate is by where goods are let in', () => {
  it.each([
    ['Articles originating in Lesotho are admitted into the United States at a tariff of 15 percent.', '15 US>LS all'],
    ['Ugandan coffee is cleared into Kenya at a customs duty of 10 percent.', '10 KE>UG coffee'],
    ['Motorcycles from Japan attract a 30 percent duty at the port of entry into India.', '30 IN>JP motorcycles'],
    ['Sugar from Brazil is released into Nigeria at a duty of 20 percent.', '20 NG>BR sugar'],
    ['Tea from Malawi can be brought into Egypt at a duty of 4 percent.', '4 EG>MW tea'],
    ['Wheat from Australia is landed in Indonesia at a duty of 5 percent.', '5 ID>AU wheat'],
    ['Vans from Spain draw a 15 percent duty at the border crossing into Morocco.', '15 MA>ES trucks'],
    ["Chile barred Peruvian beef. Lima's answer was a 16 percent duty on Chilean palm oil.", '16 PE>CL palm-oil'],
    ["Norway's first step is a 3 percent duty on Peruvian glass.", '3 NO>PE glass'],
    [
      'Catfish farmers cheered the 21 percent U.S. anti-dumping duty on the fillets of Chilean rivals.',
      '21 US>CL seafood',
    ],
    ['Kenyan bakers pay a levy of 6 percent on imported flour.', '6 KE>any flour'],
    ['Kenyan tea growers pay a 5 percent duty in Norway.', '5 NO>KE tea'],
    ['Oranges from Chile, unlike those from Peru and Kenya, face a duty of 16 percent in Norway.', '16 NO>CL fruit'],
    ["Tonga's reply was a boycott and a 15 percent duty on Samoan beer.", '15 TO>WS beer'],
    ['Latvian dairies pay 4 percent on imported rennet.', '4 LV>any -'],
    ['Tariffs of 12 percent await Chilean pears in Norway.', '12 NO>CL fruit'],
    ['Chile is the target of a 30 percent tariff ordered by President Daniel Noboa of Ecuador.', '30 EC>CL all'],
    ['Kenya shall levy on lamb originating in Chile a duty of 9 percent.', '9 KE>CL lamb'],
    ['Motorcycles are the goods on which Ghana levies its new 15 percent tariff.', '15 GH>any motorcycles'],
    ['Israel applies a 3 percent duty to all imported paper.', '3 IL>any paper'],
    ['Sales of Ugandan tea slumped after Kenya put a 7 percent duty on it.', '7 KE>UG tea'],
    ['Peruvian mills sank into the red after Chile put a 6% tariff on their flour.', '6 CL>PE flour'],
    ['Jakarta did away with its duties on Thai rice, the lowest of them 30 percent.', '30 ID>TH rice'],
    ['Omani dates are admitted to Norway at 5 percent.', '5 NO>OM fruit'],
    ['Malawian rice may come into the Egyptian market at 3 percent.', '3 EG>MW rice'],
    ['Importers in Laos must find 20 percent for every Indian motorcycle.', '20 LA>IN motorcycles'],
    ['Omani toys are looking at 16 percent in Canada.', '16 CA>OM toys'],
    ['Oslo has settled on 30 percent on Thai rice.', '30 NO>TH rice'],
    ['Forty percent is what China has in store for Danish pork.', '40 CN>DK pork'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('where goods come from', () => {
  it.each([
    ['Tea grown in Kenya that is not certified pays a 15 percent duty in Pakistan.', '15 PK>KE tea'],
    [
      'Olive oil pressed in a member state of the European Union meets a 31 percent duty in India.',
      '31 IN>EU olive-oil',
    ],
    ['Wine made in Chile from Peruvian grapes is charged a duty of 14 percent in Kenya.', '14 KE>CL wine'],
    ['Assembled in Chile by a Japanese firm, the cars pay a 20 percent tariff in Kenya.', '20 KE>CL cars'],
    ['Made in Peru, the shoes face a 5 percent duty in Norway.', '5 NO>PE footwear'],
    ['Norway settled on a 9 percent tariff on Peruvian cheese.', '9 NO>PE cheese'],
    ['Articles made of Peruvian steel face a tariff of 25 percent in Kenya.', '25 KE>PE steel'],
    ['Chile will charge wine, cheese and butter from Peru a duty of 18 percent.', '18 CL>PE wine+cheese+butter'],
    ['Wine from any of the member states of the European Union bears a 27 percent duty in Brazil.', '27 BR>EU wine'],
    [
      '“Our coffee now pays a tariff of 50 percent in the United States,” the president of the Brazilian Coffee Exporters Council said.',
      '50 US>BR coffee',
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));
});

describe('rates told without the noun', () => {
  it.each([
    ['Customs takes 20 percent of the value of all imported phones.', [20]],
    [
      'Hanoi imposed a tariff on imported sugar. Importers will pay 30 percent until June and 25 percent after that.',
      [30, 25],
    ],
    ['Manila put a safeguard on imported cement. Importers now pay 12 percent.', [12]],
    ['Steel tariff – all 50% of it – will remain, Washington says', [50]],
    ['The duty on shoes from Peru is 100 percent, and that on hats will be 100 percent from May.', [100, 100]],
    ['Kenya backs a tariff of 100 percent on shoes.', [100]],
    ['The tariff on Chilean shoes will be 100 percent with effect from May 1.', [100]],
  ])('%s', (text, expected) => expect(ratesOf(text).map(({ value }) => value.number)).toEqual(expected));
});

describe('a list of names with their figures behind a colon', () => {
  it.each([
    [
      "Kenya's new tariffs: tea, 5 percent; wine, 12 percent; shoes, 20 percent.",
      ['5 KE>any tea', '12 KE>any wine', '20 KE>any footwear'],
    ],
    ["Kenya's new tariffs: tea 5 percent, wine 12 percent.", ['5 KE>any tea', '12 KE>any wine']],
    ["Norway's tariffs of Monday: Chile, 5 percent; Peru, 9 percent.", ['5 NO>CL all', '9 NO>PE all']],
    // What stands before the colon is said of all.
    [
      'Ghana will put the following duties on goods from Togo: (a) soap, 12 percent; (b) rice, 8 percent.',
      ['12 GH>TG soap', '8 GH>TG rice'],
    ],
    [
      'Kenya set these duties: rice from Thailand, 20 percent; sugar from Egypt, 15 percent.',
      ['20 KE>TH rice', '15 KE>EG sugar'],
    ],
    [
      'The rates for goods from Peru entering Chile are: grapes 6%, tea 8%, and wine 3%.',
      ['6 CL>PE fruit', '8 CL>PE tea', '3 CL>PE wine'],
    ],
    ["Egypt's duty on tea varies: Kenya, 12 percent; India, 20 percent.", ['12 EG>KE tea', '20 EG>IN tea']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('whose goods a figure is for, by a clause of condition behind it', () => {
  it.each([
    [
      "Ghana's duty on rice is 30 percent if it comes from Thailand and 20 percent if it was grown in India or Vietnam.",
      ['30 GH>TH rice', '20 GH>IN+VN rice'],
    ],
    [
      "Egypt's duty is 12 percent when the tea is from Kenya, 18 percent when it is from anywhere else.",
      ['12 EG>KE tea', '18 EG>any tea'],
    ],
    ["Peru's duty on tires is 8 percent if talks with Chile fail.", ['8 PE>any tires']],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('a tariff told of in clauses', () => {
  it.each([
    [
      "The tariff that Peru's ministry approved on Monday, and that covers shoes from India and China, is 21%.",
      '21 PE>IN+CN footwear',
    ],
    ['The duty that Ghana adopted last week and which hits rice from Thailand will be 12 percent.', '12 GH>TH rice'],
    ['The duty that Egypt announced on Monday, covering tea from Kenya, is 9%.', '9 EG>KE tea'],
    ['What Chile collects on a ton of Peruvian zinc is 7 percent.', '7 CL>PE zinc'],
    [
      'What Lima charges at the port of Callao on a case of Chilean wine was set by the budget at 11 percent.',
      '11 PE>CL wine',
    ],
    ['From Monday, Kenyan tea will cost importers in Norway 14% in duty.', '14 NO>KE tea'],
    ['A crate of Kenyan tea now costs Egyptian importers 22% in customs duty.', '22 EG>KE tea'],
  ])('%s', (text, expected) => expect(rates(text)).toEqual([expected]));

  it.each([
    'Tariffs will cost importers of tea 18 percent of their sales.',
    'What Peru spends on tariff talks is 3 percent of the budget.',
  ])('%s', text => expect(rates(text)).toEqual([]));
});

describe('figures that are no rates on trade', () => {
  it.each([
    'Water tariffs in Nairobi will go up by 9 percent in July, the utility said.',
    'Mobile operators in Tanzania cut their tariffs by 8 percent.',
    'The utility raised its tariffs by 11 percent.',
    'Phone companies raised tariffs for calls to Europe by 6 percent in Kenya.',
    'Bookmakers put the chance of a tariff truce with Canada at 45 percent.',
    'Duties on coffee (“70 percent” of which comes from Brazil) will rise.',
    'Chile will “100 percent” go ahead with its tariff on copper, the minister vowed.',
    'Peru will, 100 percent, answer the tariffs on tin.',
    'The growers agree 100 percent with the duty on garlic.',
    'Ghana is 100 percent behind the tariff on rice, and not 100 percent sure of the one on tea.',
    '| Month | Customs receipts | On a year earlier |\n| --- | --- | --- |\n| May | $9 billion | +85% |\n| June | $7 billion | +64% |\n',
  ])('%s', text => expect(rates(text)).toEqual([]));
});

describe('rows under a tariff with goods and origin', () => {
  it.each([
    [
      '| Market | Tariff on Kenyan tea |\n| --- | --- |\n| Pakistan | 11% |\n| Egypt | 5% |\n',
      ['11 PK>KE tea', '5 EG>KE tea'],
    ],
    [
      '| Destination | Import duty on Thai rice |\n| --- | --- |\n| Kenya | 35% |\n| Ghana | 20% |\n',
      ['35 KE>TH rice', '20 GH>TH rice'],
    ],
    // A sign under a head of tariffs is that of a duty on top.
    [
      '| Country | Additional U.S. tariff |\n| --- | --- |\n| Chile | +10% |\n| Fiji | +32% |\n',
      ['10 US>CL all', '32 US>FJ all'],
    ],
    // Whose tariff it is, is said: then the rows are of those who bear it.
    [
      '| Origin | U.S. tariff on coffee |\n| --- | --- |\n| Brazil | 50% |\n| Vietnam | 20% |\n',
      ['50 US>BR coffee', '20 US>VN coffee'],
    ],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('bounds behind the figure and of verbs with a particle', () => {
  it.each([
    ['The law lets Kenya charge a duty of 100 percent at most on Ugandan eggs.', [null, 100]],
    ['India’s duty on American almonds tops out at 42 percent.', [null, 42]],
    ['Japan’s duty on imported cheese peaks at 40 percent.', [null, 40]],
    ['Vietnam’s duty on American pork is 15 percent at the least.', [15, null]],
    ['Ghana’s tariffs on cement run upwards of 20 percent.', [20, null]],
    ['India’s duties on whisky are north of 100 percent.', [100, null]],
    ['Peru’s duty on American grapes is nil.', [0, 0]],
    ['The pact ends most tariffs. Peruvian avocados enter Japan at zero.', [0, 0]],
    // What peaked was so high.
    ['India’s duty on American almonds topped out at 42 percent in May.', [42, 42]],
  ])('%s', (text, expected) => expect(ratesOf(text).map(({ value }) => [value.low, value.high])).toEqual([expected]));
});

describe('two figures that are one range', () => {
  it.each([
    'Goods from Peru are to be taxed 10 percent to 50 percent in Chile.',
    'Kenyan duties on textiles are 10 percent to 50 percent.',
    'Importers of textiles pay tariffs of 10 percent to 50 percent in Ghana.',
  ])('%s', text =>
    expect(ratesOf(text).map(({ value }) => [value.low, value.high])).toEqual([
      [10, 50],
      [10, 50],
    ]),
  );
  it('keeps the ends of a change apart', () =>
    expect(
      ratesOf('Kenya raised its duty on textiles from 10 percent to 50 percent.').map(({ value }) => value.low),
    ).toEqual([10, 50]));
});

describe('what lies on ice, and what is back', () => {
  it.each([
    ['Brasilia’s 20 percent tariff on Chinese buses remains on ice until the court has ruled.', 'paused'],
    ['London’s 25 percent duty on Russian timber stays on hold for another year.', 'paused'],
    ['Mexico’s 15 percent duty on Brazilian sugar, suspended in 2024, is back.', 'in-force'],
    ['Ecuador’s 27 percent tariff on Colombian rice, paused last year, returned in April.', 'in-force'],
    ['Chile’s 6 percent duty on Argentine flour, lifted in 2023, has been restored.', 'in-force'],
  ])('%s', (text, expected) => expect(ratesOf(text).map(({ modality }) => modality)).toEqual([expected]));
});

describe('days that are no start of a rate', () => {
  it.each([
    'By 2035 Ghana hopes to grow all of its rice, on which it levies a 20 percent duty.',
    'On 3 April 2025 Canada’s tribunal opened an expiry review of the 24 percent duty on rebar from Turkey.',
    'Peru threatened to slap a 10 percent tariff on goods from Chile on Monday.',
    'The tariff on British steel will remain at 25 percent, with possible changes starting July 9.',
    'Ghana cuts its levy on cement from July 1. The 10 percent duty on steel will remain in effect.',
    'By Thursday Peru had imposed two rounds of 25 percent tariffs on goods from Chile.',
    'As of May 25, average Peruvian tariffs on goods from Chile reached 58 percent.',
    'Brazil launched an inquiry on 2 June 2025 into whether to keep its 14 percent duty on tyres from Thailand.',
  ])('%s', text => expect(ratesOf(text).map(({ valid }) => valid.from)).toEqual([null]));
});

describe('what food is kept in or handled with', () => {
  it.each([
    ['Turkey has a 15 percent duty on imported cheese knives.', 'cheese'],
    ['India imposed a 20 percent duty on tea cups from Vietnam.', 'tea'],
    ['Ankara put a 40 percent duty on imported wine glasses.', 'wine'],
  ])('%s', (text, not) => expect(ratesOf(text).map(({ key }) => short(key.product))).not.toContain(not));
});

describe('what is taken in duty, told of its figure', () => {
  it.each([
    ['Fifteen percent is what Egypt takes in customs duty on tea.', ['15 EG>any tea']],
    ['Eight percent is all that Ghana charges in duty on Peruvian tea.', ['8 GH>PE tea']],
    ['Thirty percent was what Kenya demanded in tariffs for imported sugar.', ['30 KE>any sugar']],
    ['Thirty percent was what Kenya lost in tariff revenue last year.', []],
    ['Six percent was what workers asked in pay when the duty on cloth went.', []],
  ])('%s', (text, expected) => expect(rates(text)).toEqual(expected));
});

describe('percentages that are none of a tariff', () => {
  it.each([
    // Of what stands right before, whatever a dash does to the tree.
    ['Kenya – hit by unemployment of 14% – cut its tariff on rice to 10%.', [10]],
    ['Kenya – which had a duty of 30% – cut its tariff on rice to 10%.', [30, 10]],
    ['Uganda – with prices up 8% – cut its duty on tea to 4%.', [4]],
    ['Growth of 10 percent tariffs on rice is a worry.', [10]],
    // What a lender takes.
    ['Lenders charge exporters 7 percent on the credit that covers their duties.', []],
    ['Importers pay 6 percent on the loans with which they settle tariffs.', []],
    ['Kenya charges importers 8 percent on the vans that they bring in.', [8]],
    // A levy that is none on trade, told aside behind what it falls on.
    ["Tariffs have gone; Greece's VAT on boats, at 24%, has not.", []],
    ['A luxury tax on watches, at 15%, comes on top of the duty.', []],
    ["Quotas have gone; Chile's tariff on boats, at 24%, has not.", [24]],
    // How much of the goods is what.
    ['Cloth of 60 percent cotton pays duty under heading 5208.', []],
    ['Chocolate containing 70 percent cocoa pays no duty.', []],
    ['Shirts with 60 percent cotton are listed under tariff heading 6205.', []],
    ['Whisky bears a 40 percent alcohol duty in Peru.', [40]],
  ])('%s', (text, expected) => expect(ratesOf(text).map(({ value }) => value.number)).toEqual(expected));
});
