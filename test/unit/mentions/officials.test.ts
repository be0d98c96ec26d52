import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { entityOf, mentionsOf, officialsOf } from './recognised.ts';

/** Without the knowledge's people, offices and agencies: what the grammar finds in sentences of our own. */
const bare = (text: string): string[] => officialsOf(text, { names: false });

describe('an office before the name', () => {
  it.each([
    ['Talks with Commerce Secretary Jane Roe ended late.', ['Jane Roe | Commerce Secretary']],
    ['Japanese Prime Minister Taro Yamada left early.', ['Taro Yamada | Japanese Prime Minister']],
    ['They met Economic Revitalization Minister Taro Yamada.', ['Taro Yamada | Economic Revitalization Minister']],
    [
      'Minister of Economy, Trade, and Industry Taro Yamada agreed.',
      ['Taro Yamada | Minister of Economy, Trade, and Industry'],
    ],
    ['It was signed by trade and industry minister Taro Yamada.', ['Taro Yamada | trade and industry minister']],
    ["Japan's trade and industry minister Taro Yamada agreed.", ['Taro Yamada | trade and industry minister']],
    ['Deputy U.S. Trade Representative John Q. Doe flew home.', ['John Q. Doe | Deputy U.S. Trade Representative']],
    ['The letter went to former U.S. President John Doe.', ['John Doe | former U.S. President']],
    ['It named ex-finance minister Ana Lima as head.', ['Ana Lima | former finance minister']],
    ['The acting Treasury Secretary Jane Roe signed it.', ['Jane Roe | acting Treasury Secretary']],
    ['A note from President-elect John Doe arrived.', ['John Doe | designate President-elect']],
    ['Foreign Ministry spokesman Per Dahl said no.', ['Per Dahl | Foreign Ministry spokesman']],
    ['Bank of Japan Governor Taro Yamada spoke.', ['Taro Yamada | Bank of Japan Governor']],
    [
      'Secretary of State for International Trade Jane Roe spoke.',
      ['Jane Roe | Secretary of State for International Trade'],
    ],
    ['British Chancellor of the Exchequer Ian Smith spoke.', ['Ian Smith | British Chancellor of the Exchequer']],
    [
      'The European Community (EC) commissioner Jan de Vries spoke.',
      ['Jan de Vries | European Community (EC) commissioner'],
    ],
    ['The White House press secretary Jane Roe spoke.', ['Jane Roe | White House press secretary']],
    ['Senate Majority Leader Jane Roe spoke.', ['Jane Roe | Senate Majority Leader']],
    ['Finance Committee Chairman Jane Roe (R-Utah) spoke.', ['Jane Roe | Finance Committee Chairman']],
    ['South Korean Acting President Kim Min-jun spoke.', ['Kim Min-jun | acting South Korean Acting President']],
    ['New Mexico Gov. Jane Roe spoke.', ['Jane Roe | New Mexico Gov.']],
    ['USTR Jane Roe spoke.', ['Jane Roe | USTR']],
    ['Industry Minister-nominee Kim Min-jun spoke.', ['Kim Min-jun | designate Industry Minister-nominee']],
    ['Hong Kong Chief Executive Jane Roe spoke.', ['Jane Roe | Hong Kong Chief Executive']],
    ["The prime minister's spokesman, John Doe, spoke.", ['John Doe | spokesman']],
    ["Germany's Deputy Government Spokeswoman Jane Roe spoke.", ['Jane Roe | Deputy Government Spokeswoman']],
    ['EC External Trade Commissioner, Jan de Vries has written.', ['Jan de Vries | EC External Trade Commissioner']],
    ['Solicitor General Jane Roe spoke.', ['Jane Roe | Solicitor General']],
    ['U.S. Trade Representative (USTR) Jane Roe spoke.', ['Jane Roe | U.S. Trade Representative']],
    ['Then-president John Doe signed it.', ['John Doe | former president']],
    ['Presidential spokesperson Kim Min-ji spoke.', ['Kim Min-ji | Presidential spokesperson']],
    ['Commission spokesman Jan Novak spoke.', ['Jan Novak | Commission spokesman']],
    ['Commission Executive Vice-President Ana Lima spoke.', ['Ana Lima | Commission Executive Vice-President']],
    ['Downing Street spokesman John Doe spoke.', ['John Doe | Downing Street spokesman']],
    ['Customs spokesman Li Ming spoke.', ['Li Ming | Customs spokesman']],
    ['They met central bank chief Ana Lima.', ['Ana Lima | central bank chief']],
    ['Opposition leader Jane Roe spoke.', ['Jane Roe | Opposition leader']],
    ['Conservative Leader John Doe spoke.', ['John Doe | Conservative Leader']],
    ['LDP Secretary-General Taro Yamada spoke.', ['Taro Yamada | LDP Secretary-General']],
    ['Shadow trade secretary Jane Roe spoke.', ['Jane Roe | Shadow trade secretary']],
    ['Treasurer Jane Roe spoke.', ['Jane Roe | Treasurer']],
    ['Special envoy John Doe spoke.', ['John Doe | Special envoy']],
    ['They warned Chief of Staff John Doe.', ['John Doe | Chief of Staff']],
    ['Vice President JD Roe spoke.', ['JD Roe | Vice President']],
    [
      "Canada's Minister of Finance and National Revenue, Jean Petit, spoke.",
      ['Jean Petit | Minister of Finance and National Revenue'],
    ],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('an office after the name', () => {
  it.each([
    [
      "Taro Yamada, Japan's minister of economy, trade and industry, said so.",
      ['Taro Yamada | minister of economy, trade and industry'],
    ],
    ['Jane Roe, the former U.S. trade representative, said so.', ['Jane Roe | former U.S. trade representative']],
    ['Jane Roe, who was trade minister until May, said so.', ['Jane Roe | trade minister']],
    ['John Doe, who served as U.S. trade representative, said so.', ['John Doe | U.S. trade representative']],
    ['Jane Roe, who heads the Trade Ministry, said so.', ['Jane Roe']],
    ['The minister of trade and industry, Jane Roe, said so.', ['Jane Roe | minister of trade and industry']],
    [
      'Robert White, chairman of the Federal Trade Commission, said so.',
      ['Robert White | chairman of the Federal Trade Commission'],
    ],
    [
      'John Doe, a lawyer and former deputy trade representative, said so.',
      ['John Doe | former deputy trade representative'],
    ],
    ['Rep. Jane Roe (D-Mich.) and John Doe, R-Ohio, said so.', ['Jane Roe | Rep.', 'John Doe']],
    ["They asked the Commerce Department's Jane Roe.", ['Jane Roe']],
    ["Jane Roe, Doe's nominee to serve as trade minister, spoke.", ['Jane Roe | trade minister']],
    [
      'Jane Roe, head of the trade bureau at the Commerce Ministry, spoke.',
      ['Jane Roe | head of the trade bureau at the Commerce Ministry'],
    ],
    ["Jane Roe, Japan's chief negotiator and economy minister, spoke.", ['Jane Roe | chief negotiator']],
    ['Jane Roe, his Canadian counterpart, spoke.', ['Jane Roe']],
    [
      'Jane Roe, assistant U.S. trade representative for South and Central Asia, spoke.',
      ['Jane Roe | assistant U.S. trade representative for South and Central Asia'],
    ],
    [
      'Kim Min-jun, presidential chief of staff for policy, spoke.',
      ['Kim Min-jun | presidential chief of staff for policy'],
    ],
    [
      'Ana Lima, leader of the Progressive Farmers Party of Norway, spoke.',
      ['Ana Lima | leader of the Progressive Farmers Party of Norway'],
    ],
    ["Ana Lima, the Commission's director-general for trade, spoke.", ['Ana Lima | director-general for trade']],
    ["Ana Lima, the ruling party's policy chief, spoke.", ['Ana Lima | policy chief']],
    [
      "Ana Lima, a member of the European Central Bank's executive board, spoke.",
      ["Ana Lima | member of the European Central Bank's executive board"],
    ],
    ['Jane Roe, the minister responsible for trade, spoke.', ['Jane Roe | minister responsible for trade']],
    [
      'Jane Roe, the minister responsible for Canada-U.S. trade, spoke.',
      ['Jane Roe | minister responsible for Canada-U.S. trade'],
    ],
    [
      'Jane Roe, farm adviser to Norwegian Chancellor John Doe, spoke.',
      ['Jane Roe | farm adviser', 'John Doe | Norwegian Chancellor'],
    ],
    ['The Bank of Norway, led by Jane Roe, waited.', ['Jane Roe']],
    ['Jane Roe of the Bank of Norway waited.', ['Jane Roe']],
    ["Trade Minister Jane Roe's predecessor, John Doe, waited.", ['Jane Roe | Trade Minister', 'John Doe']],
    ['Jane Roe, who chairs the Commons business and trade committee, spoke.', ['Jane Roe']],
    ['A delegation headed by Jane Roe left.', ['Jane Roe']],
    ['Sen. Jane Roe, D-Ohio, who chairs the Senate Finance Committee, spoke.', ['Jane Roe | Sen.']],
    ['Ohio Republican John Doe and Jane Roe, a New York Democrat, agreed.', ['John Doe', 'Jane Roe']],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('two offices of one person', () => {
  it.each([
    [
      'Deputy Prime Minister and Finance Minister Ana Lima left.',
      ['Ana Lima | Deputy Prime Minister and Finance Minister'],
    ],
    [
      "Norway's vice president and industry minister, Jan Novak, left.",
      ['Jan Novak | vice president and industry minister'],
    ],
    ["Norway's prime minister and finance minister Jan Novak left.", ['Jan Novak | finance minister']],
    ['Talks of the president and Finance Minister Jan Novak ended.', ['Jan Novak | Finance Minister']],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('lists', () => {
  it.each([
    [
      'Treasury Secretary Jane Roe and Trade Representative John Doe left.',
      ['Jane Roe | Treasury Secretary', 'John Doe | Trade Representative'],
    ],
    [
      'Senators Jane Roe, John Doe and Max Mustermann voted no.',
      ['Jane Roe | Senators', 'John Doe | Senators', 'Max Mustermann | Senators'],
    ],
    [
      'Trade ministers Jane Roe of Canada and Juan Perez of Mexico met.',
      ['Jane Roe | Trade ministers', 'Juan Perez | Trade ministers'],
    ],
    [
      'Sens. Jane Roe of Ohio, John Doe of New York and Max Mustermann of Utah voted.',
      ['Jane Roe | Sens.', 'John Doe | Sens.', 'Max Mustermann | Sens.'],
    ],
    [
      'Judges Jane Roe, John Doe and Max Mustermann ruled.',
      ['Jane Roe | Judges', 'John Doe | Judges', 'Max Mustermann | Judges'],
    ],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('the form of names', () => {
  it.each([
    ['EC commissioner Jan de Vries spoke.', 'Jan de Vries'],
    ['Trade minister Kim Min-jun spoke.', 'Kim Min-jun'],
    ['Finance Minister Jean-Luc Petit spoke.', 'Jean-Luc Petit'],
    ['Trade Minister Ursula von der Heide spoke.', 'Ursula von der Heide'],
    ['Energy Minister Khalid al-Rashid spoke.', 'Khalid al-Rashid'],
    ['Mexican Economy Minister Juan Pérez Gómez spoke.', 'Juan Pérez Gómez'],
    ['Sen. Robert Doe Jr. spoke.', 'Robert Doe Jr.'],
    ['Sen. Robert Doe, Jr., spoke.', 'Robert Doe, Jr.'],
    ['Sen. Robert "Bob" Doe spoke.', 'Robert "Bob" Doe'],
    ['Trade Minister Dr. Jane Roe spoke.', 'Jane Roe'],
    ['Trade Minister Jane Roe Wednesday spoke.', 'Jane Roe'],
    ['Prime Minister Jane May spoke.', 'Jane May'],
    ['Vice Premier Liu He spoke.', 'Liu He'],
    ["Trade Minister Seán O'Neill spoke.", "Seán O'Neill"],
  ])('%s', (text, expected) => {
    const [official] = mentionsOf(text, { names: false }).filter(mention => mention.type === 'official');
    expect(official?.text).toBe(expected);
  });
});

describe('private persons are not officials', () => {
  it.each([
    'Acme Steel Corp president John Doe said so.',
    'John Doe, chairman of the Ohio Widget Party, said so.',
    "John Doe, the apple commission's president, said so.",
    'The board of Acme, led by John Doe, met.',
    'They met in the Diplomatic Roe Room of the White House.',
    'John Doe, a Texas Republican strategist, said so.',
    'Acme Chairman John Doe said so.',
    'John Doe, chairman of Acme Corp, said so.',
    'John Doe, vice president of sales, said so.',
    'John Doe, vice president at Acme Industries, said so.',
    'U.S. Chamber of Commerce President John Doe said so.',
    'John Doe, president of the American Widget Association, said so.',
    'John Doe, director of research at the Widget Institute, said so.',
    'John Doe, a spokesman for Acme, said so.',
    'Acme spokeswoman Jane Roe said so.',
    'Bank analyst Jane Roe said so.',
    'Chinese economist Jane Roe said so.',
    'Jane Roe, a professor of trade law at Example University, said so.',
    'Jane Roe, chief economist at Acme Securities, said so.',
    'United Widget Workers President Jane Roe said so.',
    'Jane Roe, a senior fellow at the Example Institution, said so.',
    'Jane Roe, editor of the Example Times, said so.',
    'Acme China president Jane Roe said so.',
    'Jane Roe, deputy secretary-general of the China Widget Industry Association, said so.',
    'Jane Roe, a trade representative for Acme electronics, said so.',
    'U.S. Steel chief Jane Roe said so.',
    'ACME President Jane Roe said so.',
    'U.S.-China Business Council President Jane Roe said so.',
    'Jane Roe, chairman of South Africa Widget Business Council, said so.',
    'Jane Roe, a board member of Acme, said so.',
    'EU member Hungary said so.',
    'The senior administration official said so.',
    'MP Materials said so.',
    'Acme Chief Executive Jane Roe said so.',
    'Jane Roe, director of the China Institute for WTO Studies, said so.',
    'Ohio farmer John Doe said so.',
    'Chief executive John Doe said so.',
    'Executive Vice President Jane Roe of Acme Inc said so.',
    'Jane Roe, head of investment strategy, said so.',
    'John Doe, managing director of Acme Research, said so.',
    'The head office in Tokyo said so.',
    'The chief source of the ore is Chile.',
    'An official visit to Japan and China followed.',
    'Secretary General elections were held on Monday in Vienna.',
    'The minister Monday said so.',
    'He read the Economic Report of the President yesterday.',
    'John Doe and Jane Roe said so.',
  ])('%s', text => expect(bare(text)).toEqual([]));
});

describe('later mention', () => {
  const ids = (text: string, names: readonly string[], options = {}): (string | undefined)[] => {
    const mentions = mentionsOf(text, { names: false, ...options });
    return names.map(name => entityOf(mentions, name));
  };

  it('goes by the family name', () =>
    expect(ids('Trade Minister Jane Roe spoke. Later Roe left.', ['Jane Roe', 'Roe'])).toEqual([
      'person/jane-roe',
      'person/jane-roe',
    ]));

  it('finds the name in a headline of capitals', () =>
    expect(ids('ROE SAYS TARIFFS MUST FALL\n\nTrade Minister Jane Roe said so.', ['ROE'])).toEqual([
      'person/jane-roe',
    ]));

  it('ends a name in a headline where the text ends it', () =>
    expect(bare('Fact Sheet: President Roe Acts Against Dumping\n\nPresident Roe signed it.')).toEqual([
      'Roe | President',
      'Roe | President',
    ]));

  it('takes one word of a full name for the person', () => {
    const found = mentionsOf('Trade Minister Budiarto Hartono left. Minister Budiarto spoke.', { names: false });
    expect(entityOf(found, 'Budiarto')).toBe('person/budiarto-hartono');
  });

  it('finds the full name where the office stands with the family name alone', () =>
    expect(ids('President Roe spoke. The tax was the idea of Jane Roe.', ['Jane Roe', 'Roe'])).toEqual([
      'person/jane-roe',
      'person/jane-roe',
    ]));

  it('takes the first word of an East Asian name', () =>
    expect(ids('Korean trade minister Kim Min-jun spoke. Kim left.', ['Kim'])).toEqual(['person/kim-min-jun']));

  it('keeps the particle of a family name', () =>
    expect(ids('EC commissioner Jan de Vries spoke. De Vries left.', ['De Vries'])).toEqual(['person/jan-de-vries']));

  it('knows the first of two Spanish family names', () =>
    expect(ids('Mexican President Juan Perez Gomez spoke. Perez left.', ['Perez'])).toEqual([
      'person/juan-perez-gomez',
    ]));

  it('never merges two people of one family name', () => {
    const text = 'Trade Minister Jane Roe met Finance Minister John Roe. Roe left.';
    const mentions = mentionsOf(text, { names: false });
    const later = mentions.find(mention => mention.text === 'Roe');
    expect(later).toMatchObject({ entity: { id: 'person/john-roe' }, candidates: [{ id: 'person/jane-roe' }] });
  });

  it('does not take a private person for the official', () =>
    expect(
      officialsOf('Trade Minister Jane Roe spoke. Her critic, analyst Max Roe, spoke, too. Roe left.', {
        names: false,
      }),
    ).toEqual(['Jane Roe | Trade Minister']));

  it('does not take a name inside another name', () =>
    expect(officialsOf('President Roe spoke in Roe Tower on Roe University grounds.', { names: false })).toEqual([
      'Roe | President',
    ]));

  it('does not take a pronoun for a family name', () =>
    expect(officialsOf('Vice Premier He Min-jun spoke. He left.', { names: false })).toEqual([
      'He Min-jun | Vice Premier',
    ]));

  it('goes by the main bearer of a family name, but for the words after another full name', () => {
    const text =
      'President Jane Roe spoke. Jane Roe left. The tax of former President John Roe was hers, too. ' +
      'It had been a long time coming, and few in the chamber would have said that it was wise, since the debt had grown for ten years ' +
      'and the banks would not lend to the towns in the north any more. Roe stayed.';
    const later = mentionsOf(text, { names: false }).filter(mention => mention.text === 'Roe');
    expect(later).toMatchObject([{ entity: { id: 'person/jane-roe' } }]);
  });

  it('keeps the given name in a headline, and stops before its verb', () =>
    expect(
      officialsOf(
        'Commerce Secretary Jane Roe Signs New Trade Deal With Japan\n\nCommerce Secretary Jane Roe signed.',
        { names: false },
      ),
    ).toEqual(['Jane Roe | Commerce Secretary', 'Jane Roe | Commerce Secretary']));

  it('takes the spokesman of an official', () =>
    expect(officialsOf('Sen. Jane Roe left. Roe spokesman John Doe stayed.', { names: false })).toEqual([
      'Jane Roe | Sen.',
      'Roe',
      'John Doe | Roe spokesman',
    ]));

  it('takes the head of an administration', () =>
    expect(officialsOf('The Roe administration said so.', { names: false })).toEqual(['Roe']));

  it('takes an apposition to a family name', () =>
    expect(
      officialsOf('Max Doe, vice chairman of Acme Corp, agreed. Doe, a former trade minister, left.', { names: false }),
    ).toContain('Doe | former trade minister'));

  it('binds a title alone to its only holder', () => {
    const mentions = mentionsOf(
      'Trade Minister Jane Roe met Finance Minister John Doe. The trade minister left. The minister stayed.',
      {
        names: false,
      },
    );
    const titles = mentions.filter(mention => mention.type === 'official' && mention.form === 'title');
    expect(titles).toMatchObject([{ text: 'trade minister', entity: { id: 'person/jane-roe' } }]);
  });
});

describe('known people', () => {
  it('is linked by name', () => {
    const mentions = mentionsOf('A call to Katherine Tai followed.', { published: '2021-11-17' });
    expect(mentions).toMatchObject([{ type: 'official', entity: { id: 'person/katherine-tai' }, known: true }]);
  });

  it('is linked through the office where the name is spelt otherwise', () =>
    expect(
      entityOf(
        mentionsOf('US Trade Representative Katharine Tai agreed.', { published: '2021-11-17' }),
        'Katharine Tai',
      ),
    ).toBe('person/katherine-tai'));

  it('is linked with the family name first', () =>
    expect(
      entityOf(mentionsOf('Prime Minister Ishiba Shigeru agreed.', { published: '2025-04-10' }), 'Ishiba Shigeru'),
    ).toBe('person/shigeru-ishiba'));

  it('is linked by a family name that needs no given name in its time', () =>
    expect(entityOf(mentionsOf('A tweet by Trump moved the market.', { published: '2019-05-06' }), 'Trump')).toBe(
      'person/donald-trump',
    ));

  it('is not linked by the family name alone against the country', () =>
    expect(
      entityOf(mentionsOf('Canadian Trade Minister Jane Tai agreed.', { published: '2021-11-17' }), 'Jane Tai'),
    ).toBe('person/jane-tai'));
});

describe('people of tradewire.json', () => {
  const settings = {
    ...noSettings,
    people: [{ name: 'Jane Newby', aliases: ['Newbita'], offices: [{ title: 'Trade Minister', party: 'Peru' }] }],
  };
  it.each([
    ['A call to Jane Newby followed.', 'Jane Newby'],
    ['A call to Newbita followed.', 'Newbita'],
    ["Peru's Trade Minister Newby agreed.", 'Newby'],
  ])('%s', (text, name) =>
    expect(mentionsOf(text, { settings })).toContainEqual(
      expect.objectContaining({ text: name, known: true, entity: { id: 'person/jane-newby', name: 'Jane Newby' } }),
    ),
  );
});
