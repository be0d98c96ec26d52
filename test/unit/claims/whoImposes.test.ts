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

describe('the subject', () => {
  it.each([
    // A participle has the subject of the main clause, and what stands behind a preposition is none.
    [
      'Trump drew protests from partners in Japan and Europe after announcing a tariff of 25 percent on steel.',
      '25 US>any',
    ],
    ['The talks between Japan and India ended with a tariff of 25 percent on steel.', '25 ->any'],
    ['Imports of Mexico or Canada that break the rules are subject to a duty of 25 percent.', '25 ->MX+CA'],
    ['After imports from China and Japan rose, India imposed a 20 percent tariff on steel.', '20 IN>any'],
    // Whose companies, workers or fears are spoken of acts on nothing; whose ministry or plan does.
    ["Worries about China's practices led to a tariff of 10 percent on all imports.", '10 ->any'],
    ["Brazil's finance ministry announced a 20 percent tariff on steel.", '20 BR>any'],
    ["The fears from Japan's plan to impose a 15 percent tariff on rice grew.", '15 JP>any'],
    ['American workers suffer while a 25 percent tariff on steel is in place.', '25 ->any'],
    ['To protect American industries, Trump restored a 25 percent tariff on steel.', '25 US>any'],
    ['The Chinese have a 40 percent tariff on cars.', '40 CN>any'],
    // "By" names the one who acts after such a verb only.
    ['The decision, made by the European Commission, involves a tariff of 25 percent on corn.', '25 EU>any'],
    ['Firms hurt by China called a tariff of 25 percent on corn overdue.', '25 ->any'],
    ['China hit back at Japan with a tariff of 12 percent on steel.', '12 CN>any'],
    ['China responded angrily to a tariff of 12 percent on steel.', '12 ->any'],
    // Whom somebody meets or accuses does nothing; whom he urges to act does.
    ['Mr. Trump, who met Mr. Xi in Busan, lowered the tariff to 10 percent.', '10 US>any'],
    ['Carney accused India of dumping and raised the tariff on steel to 10 percent.', '10 CA>any'],
    ['Carney urged India to cut the tariff on steel to 10 percent.', '10 IN>any'],
    ['The United States and Japan imposed a tariff of 10 percent on steel.', '10 ->any'],
    ['Washington has been demanding a cut to 7 percent in tariffs.', '7 ->any'],
    // A verb left out, and a place.
    ['India has a 50 percent tariff on apples and Turkey a 60 percent one.', '50 IN>any', '60 TR>any'],
    ['Washington will charge Mexico and Canada a 25 percent tariff on all goods.', '25 US>MX+CA'],
    ['We met in Japan, where the average tariff is 2 percent.', '2 JP>any'],
    ['The so-called tariff that Congress passed is 20 percent.', '20 US>any'],
    ['Opponents of the planned Trump tariffs of 25 percent on cars met.', '25 US>any'],
    ['They told Trump tariffs of 25 percent on cars would hurt.', '25 ->any'],
    ['Any country that imposes a tariff of 50 percent on copper is exempt.', '50 ->any'],
    ['Australia wants other members to grant a tariff of 5 percent on beef.', '5 ->any'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected));

  it('does not tax its own goods', () => {
    expect(
      who('India charges 100 percent on American motorcycles, while we only charge 2 percent on Indian motorcycles.'),
    ).toEqual(['100 IN>US', '2 ->IN']);
  });

  it('of a list is told apart by "respectively"', () => {
    expect(
      who('The EU, India and China tax cars at tariffs of 10 percent, 70 percent and 15 percent, respectively.'),
    ).toEqual(['10 EU>any', '70 IN>any', '15 CN>any']);
    expect(who('Japan and Korea face tariffs of 24 percent and 25 percent, respectively.')).toEqual([
      '24 ->JP',
      '25 ->KR',
    ]);
  });
});

describe('the way of the goods', () => {
  it.each([
    ['Some 130 items that originated from Macao will be exported to China with a zero tariff.', '0 CN>MO'],
    ["Macao's zero-tariff exports to China grew.", '0 CN>MO'],
    ['Australian wine bore a 14 percent tariff before it hit Chinese shelves.', '14 CN>AU'],
    ['A 25 percent tariff plus other rules mean that cars sold in Brazil are dear.', '25 BR>any'],
    [
      'Countries that buy oil from Venezuela will pay a 25 percent tariff on any trade with the United States.',
      '25 US>any',
    ],
    ['The mill in China says that a 25 percent tariff hurts.', '25 ->any'],
  ])('%s', (text, expected) => expect(who(text)).toEqual([expected]));
});

describe('the target', () => {
  it.each([
    [
      'The United States imposed a 200 percent tariff on aluminum articles that are the product of Russia.',
      '200 US>RU',
    ],
    ['Washington put a 200 percent tariff on articles whose metal is smelted in Russia.', '200 US>RU'],
    [
      'Articles of steel from Ukraine that were admitted before June 1 shall be subject, upon entry, to the 25 percent rate of duty.',
      '25 ->UA',
    ],
    ['The list covers Chinese exports worth $50 billion with a tariff of 25 percent.', '25 ->CN'],
    ['The United States replied to China with a tariff of 25 percent on steel.', '25 US>any'],
    ['Trump announced tariffs of 30 percent added to Chinese steel products.', '30 US>CN'],
    [
      'President Biden raised tariffs under the Trade Act on $18 billion of imports from China, including by doubling the tariff on solar cells to 50 percent.',
      '50 US>CN',
    ],
    ['Swiss watchmakers fear the 39 percent tariff that the U.S. slapped on their exports.', '39 US>CH'],
    ['Swiss and Japanese watchmakers fear the 39 percent tariff that the U.S. slapped on their exports.', '39 US>any'],
    ['South Korea and Japan each face a 25 percent tariff.', '25 ->KR+JP'],
    ["A 100 percent tariff on electric cars will protect them from China's practices.", '100 ->any'],
    ['If they buy their oil from Venezuela, they have to pay a 25 percent tariff.', '25 ->any'],
    ['The United States put a 25 percent tariff on steel from all countries except Canada.', '25 US>any'],
    ["Taiwan's Formosa Bicycle Co. will face a duty of 12 percent.", '12 ->any'],
    [
      'China has set a tariff of 15 percent on 120 products from the United States and one of 25 percent on eight items from the country.',
      '15 CN>US',
      '25 CN>US',
    ],
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
    [
      'The United States acted against China. It began by taxing American pork. Then it imposed a 25 percent tariff on soybeans.',
      '25 CN(c)>any',
    ],
    ['President Trump signed the order. I deem it necessary to impose a 25 percent tariff on steel.', '25 US(c)>any'],
    // What binds both parties of a treaty is not the tariff of one.
    [
      'Iceland cut its tariffs. Under the agreement between China and Iceland, a zero tariff will apply to fish.',
      '0 ->any',
    ],
    ['Iceland cut its tariffs. Since then a zero tariff applies to fish.', '0 IS(c)>any'],
    // Whose president, whose order.
    ['The USTR asked the public. Proclamation 9911 also adjusted the safeguard tariff to 18 percent.', '18 US(c)>any'],
    [
      'The USTR and the European Commission met. A tariff of 18 percent under Proclamation 9911 was discussed.',
      '18 ->any',
    ],
    ['Australian goods will enter China tariff-free. Tariffs on beef, now at 20 percent, will go.', '20 CN(c)>any'],
    ['Ships will enter China soon. Tariffs on beef, now at 20 percent, will go.', '20 ->any'],
    ["Export duties on rare earths end, which helps China's exports. A tariff of 15 percent is left.", '15 CN(c)>any'],
    // Somebody else.
    ['China raised its tariffs. The retaliation could be a 35 percent tariff on steel.', '35 ->any'],
    // Targets.
    ['Australian wine bore a tariff of 14 percent in China. Now the tariff is 5 percent.', '14 CN>AU', '5 CN(c)>AU(c)'],
    [
      'China has a tariff of 14 percent on Australian wine. Now a tariff of 5 percent on wool is planned.',
      '14 CN>AU',
      '5 CN(c)>any',
    ],
    [
      'China plans tariffs on American goods. China decided to impose tariffs of 25 percent on 106 items.',
      '25 CN>US(c)',
    ],
    ['China plans tariffs on American goods. China decided to impose tariffs of 25 percent on all steel.', '25 CN>any'],
    [
      'China faces a tariff of up to 245 percent. This includes a 125 percent duty and a 20 percent duty.',
      '245 ->CN',
      '125 ->CN(c)',
      '20 ->CN(c)',
    ],
    ['For Canada and Mexico, the orders remain. This means other goods will see a 25 percent tariff.', '25 ->CA+MX(c)'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected));

  it('from the whole, with its modality', () => {
    const text =
      'President Biden directed his envoy to raise tariffs on imports from China, including by doubling the tariff on solar cells to 50 percent.';
    const [claim] = read(LEAD + text).claims.filter(one => one.kind === 'rate');
    expect([claim?.modality, claim?.key.target]).toEqual(['proposed', ['party/CN']]);
    const done = text.replace('directed his envoy to raise', 'raised');
    expect(read(LEAD + done).claims.find(one => one.kind === 'rate')?.modality).toBe('in-force');
  });

  const FACTS = 'Fact Sheet: President Biden Acts Against Unfair Trade\n\n';
  it('from the lead of a document in which somebody speaks for himself', () => {
    const text = `${FACTS}President Biden raised tariffs on $18 billion of imports from China.\n\nThe tariff rate on semiconductors will increase from 25 percent to 50 percent.\n\nA tariff of 50 percent on semiconductors protects jobs.`;
    expect(who(text, '')).toEqual(['25 US(c)>CN(c)', '50 US(c)>CN(c)', '50 US(c)>CN(c)']);
  });

  it('but not to a measure that is announced anew, nor to one on everybody', () => {
    const text = `${FACTS}President Biden raised tariffs on $18 billion of imports from China.\n\nHe imposed a 25 percent tariff on steel.\n\nThe average tariff rate on semiconductors will increase to 4 percent.`;
    expect(who(text, '')).toEqual(['25 US(c)>any', '4 US(c)>any']);
  });

  it('to nobody after somebody acts whose government is not known', () => {
    const text =
      'Britain lowered its duties on tea. Secretary John Quincy Harrow imposed tariffs. Duties stood at 60 percent.';
    expect(who(text)).toEqual(['60 ->any']);
  });
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
    ['Trump imposed a tariff of 25 percent on steel—Japan announced a list of its own.', null],
  ])('%s', (text, expected) => expect(source(text)).toBe(expected));
});
