import { describe, expect, it } from 'vitest';
import { agenciesOf, entityOf, mentionsOf } from './recognised.ts';

const bare = (text: string): string[] => agenciesOf(text, { names: false });

describe('what is no body, or another one', () => {
  it.each([
    ['The Farmers Republican Congressional Committee paid.', []],
    ['A Parliamentary Panel met.', []],
    ['Shares of ITC Ltd rose.', []],
    ['WHO GAINS FROM THIS TARIFF?\n\nFew do.', []],
    ['The Senate Finance Committee met.', ['Senate Finance Committee']],
    ['Lawmakers were briefed on Cuba Senate Republicans said.', ['Senate']],
    ['The U.S. Senate met, and the Chilean Senate did.', ['U.S. Senate', 'Chilean Senate']],
  ])('%s', (text, expected) => {
    expect(bare(text)).toEqual(expected);
  });

  it('the Fed is the Federal Reserve', () => {
    const mentions = mentionsOf('The Fed waits. The Federal Reserve said nothing.');
    expect(entityOf(mentions, 'Fed')).toBe(entityOf(mentions, 'Federal Reserve'));
  });
});

describe('public bodies by grammar', () => {
  it.each([
    ["Japan's Ministry of Economy, Trade, and Industry said so.", ['Ministry of Economy, Trade, and Industry']],
    ['The Finance Ministry said so.', ['Finance Ministry']],
    ['The Chinese Finance Ministry said so.', ['Chinese Finance Ministry']],
    ['The trade ministry said so.', ['trade ministry']],
    ["Norway's parliament said so.", ['parliament']],
    ['The U.S. Department of Commerce said so.', ['U.S. Department of Commerce']],
    ['The Commerce Department said so.', ['Commerce Department']],
    ['The Office of the U.S. Trade Representative said so.', ['Office of the U.S. Trade Representative']],
    ['The National Development and Reform Commission said so.', ['National Development and Reform Commission']],
    ['The House Ways and Means Committee said so.', ['House Ways and Means Committee']],
    ['The Federal Maritime Commission said so.', ['Federal Maritime Commission']],
    ['The Bank of Norway said so.', ['Bank of Norway']],
    ['The Supreme Court said so.', ['Supreme Court']],
    ['The White House and Commerce Department met.', ['White House', 'Commerce Department']],
    ['The Treasury and Commerce Department met.', ['Treasury', 'Commerce Department']],
    ['Trade Ministry For Cut in Tin Duty\n\nThe move came late, a day after the vote.', ['Trade Ministry']],
    ['The House and the Senate said so.', ['House', 'Senate']],
    ['The Central Statistical Office (CSO) met. The CSO said so.', ['Central Statistical Office', 'CSO', 'CSO']],
    ['The Economic Planning Board said so.', ['Economic Planning Board']],
    ['The White House said so.', ['White House']],
    ['Downing Street said so.', ['Downing Street']],
    ['The White House Trade Office said so.', ['White House Trade Office']],
    ['The White House Office of Budget said so.', ['White House', 'Office of Budget']],
    ['The Executive Yuan said so.', ['Executive Yuan']],
    ['The Foreign Relations Secretariat said so.', ['Foreign Relations Secretariat']],
    ["Norway's Coordinating Ministry for Economic Affairs met.", ['Coordinating Ministry for Economic Affairs']],
    ['The Monetary Authority of Norway said so.', ['Monetary Authority of Norway']],
    ['The Norwegian National Bank said so.', ['Norwegian National Bank']],
    ['The Norwegian Development Bank (NDB) lends, the NDB said.', ['Norwegian Development Bank', 'NDB', 'NDB']],
    ['The New Development Bank lends.', ['New Development Bank']],
    ['The Export-Import Bank of Norway lends.', ['Export-Import Bank of Norway']],
    ['The Norway Bank for International Cooperation lends.', ['Norway Bank for International Cooperation']],
    [
      'The department of trade, industry and competition (DTIC) said so.',
      ['department of trade, industry and competition', 'DTIC'],
    ],
    ['The Trade Commission met. A day later the Commission ruled.', ['Trade Commission', 'Commission']],
    ['The Federal Trade Agency and its chief met; Agency officials left.', ['Federal Trade Agency', 'Agency']],
  ])('%s', (text, expected) => expect(bare(text)).toEqual(expected));
});

describe('other bodies are none', () => {
  it.each([
    'Trade Promotion Authority was granted.',
    'The Development Bank of Singapore said so.',
    'A Commission was founded.',
    'A professor in the department of finance said so.',
    'The Norwegian Council on Foreign Relations said so.',
    'The Republican National Committee said so.',
    'The Communist Party said so.',
    'The Congress of Tomorrow met.',
    'The Bureau of Widget Research said so.',
    'Acme Corp said so.',
    'The Acme Board of Directors said so.',
    'The National Widget Council Inc said so.',
    'The U.S.-China Business Council said so.',
    'The American Widget Association said so.',
    'The U.S. Chamber of Commerce said so.',
    'The Example Institute for Trade Policy said so.',
    'The news agency reported it.',
    'The Xinhua News Agency reported it.',
    'The Bank of America said so.',
    'The Bank of Example said so.',
    'The sales department said so.',
    'Their marketing department said so.',
    'The Widget Workers Union said so.',
    'The Example Times said so.',
    'The credit rating agency Example said so.',
    'The house was sold to a court clerk.',
    'A board of wood was sold.',
    'Treasury bonds fell.',
    'The Conference Board said so.',
    'The American Farm Bureau Federation said so.',
    'The advisory panel said so.',
    'An Example Growers Committee said so.',
    'The department store said so.',
  ])('%s', text => expect(bare(text)).toEqual([]));
});

describe('linking', () => {
  it('takes the Commission beside the European Union for its own', () =>
    expect(entityOf(mentionsOf('The EU is ready, a Commission official said.'), 'Commission')).toBe(
      'agency/eu-commission',
    ));

  it.each([
    ['2018-05-01', 'The Trump administration said so.', 'agency/us-administration-trump-1'],
    ['2025-05-01', 'The Trump administration said so.', 'agency/us-administration-trump-2'],
    ['2025-05-01', 'The first Trump administration said so.', 'agency/us-administration-trump-1'],
  ])('takes the administration of the day: %s %s', (published, text, id) =>
    expect(entityOf(mentionsOf(text, { published }), 'Trump administration')).toBe(id),
  );

  it('goes by the acronym in brackets', () =>
    expect(
      entityOf(mentionsOf('China said so. The Ministry of Commerce (MOFCOM) agreed.'), 'Ministry of Commerce'),
    ).toBe('agency/cn-mofcom'));

  it('takes the owner', () =>
    expect(entityOf(mentionsOf("Peru's Coast Ministry said so.", { names: false }), 'Coast Ministry')).toBe(
      'agency/pe-coast-ministry',
    ));

  it('takes the body named before', () => {
    const mentions = mentionsOf(
      "Peru's Coast Ministry met. Chile watched. The Coast Ministry said so. The ministry left.",
      { names: false },
    );
    expect(entityOf(mentions, 'Coast Ministry', 1)).toBe('agency/pe-coast-ministry');
    expect(entityOf(mentions, 'The ministry')).toBe('agency/pe-coast-ministry');
  });

  it('does not choose between two ministries', () => {
    const mentions = mentionsOf("Peru's Coast Ministry met Chile's Trade Ministry. The ministry left.", {
      names: false,
    });
    expect(mentions.some(mention => mention.text === 'The ministry')).toBe(false);
  });

  it('tells the countries of a common name apart', () => {
    const mentions = mentionsOf("Japan's Foreign Ministry objected. In Beijing, China's Foreign Ministry agreed.");
    expect([0, 1].map(nth => entityOf(mentions, 'Foreign Ministry', nth))).toEqual(['agency/jp-mofa', 'agency/cn-mfa']);
  });

  it('goes by the country nearest where none is said', () =>
    expect(entityOf(mentionsOf('Japan objected, the Foreign Ministry said.'), 'Foreign Ministry')).toBe(
      'agency/jp-mofa',
    ));
});

describe('a name that two bodies bore in turn', () => {
  it.each([
    ['1987-04-16', 'agency/jp-miti'],
    ['2021-11-16', 'agency/jp-meti'],
  ])('in an article of %s: %s', (published, id) => {
    const text = "Japan's trade and industry ministry said so.";
    expect(entityOf(mentionsOf(text, { published }), 'trade and industry ministry')).toBe(id);
  });
});

describe('whose an unqualified ministry is', () => {
  const idOf = (text: string, name: string): string | undefined =>
    entityOf(mentionsOf(text, { published: '2025-06-10' }), name);

  it.each([
    [
      'Uruguay extends its levy on Chinese tiles\n\nUruguay will extend the levy on Chinese glazed tiles by a year. Chinese tiles pay 22 percent. The finance ministry decides in June.',
      'finance ministry',
      'agency/uy-finance-ministry',
    ],
    [
      'Bolivia put duties on imports from Chile and Peru on Monday. The landlocked country will charge 14 percent on Chilean wine and 9 percent on Peruvian fish, its trade ministry said.',
      'trade ministry',
      'agency/bo-trade-ministry',
    ],
    [
      'KAMPALA, June 9 - Uganda Customs Service has begun to collect the duty.',
      'Uganda Customs Service',
      'agency/ug-customs-service',
    ],
    [
      'Oman has put a duty on onions. The move follows a ruling of the Council of Ministers.',
      'Council of Ministers',
      'agency/om-council-of-ministers',
    ],
    [
      'MONTEVIDEO - Leaders met in Buenos Aires. The Finance Ministry of the host of the next meeting, Uruguay, will propose a levy.',
      'Finance Ministry',
      'agency/uy-finance-ministry',
    ],
    // The duty falls on the only country named: whose board it is is not told.
    [
      'The government doubled the duty on lentils to stem shipments from countries like Canada. The agriculture ministry asked for it.',
      'agriculture ministry',
      'agency/agriculture-ministry',
    ],
    // Two surnames and a month: "May" is no sign of Britain.
    [
      'Peru will keep the duty on tin. The trade ministry is to decide by May.',
      'trade ministry',
      'agency/pe-trade-ministry',
    ],
    // Whatever other reserve bank the article has.
    [
      'SYDNEY - The Reserve Bank of Australia and the Reserve Bank of India waited.',
      'Reserve Bank of India',
      'agency/in-rbi',
    ],
    // Several countries have one, and none is named.
    ['The Treasury has signed the order.', 'Treasury', 'agency/treasury'],
    // No other commission is named.
    [
      'The EU wants to halve its quota of tin. The commission has set out how.',
      'The commission',
      'agency/eu-commission',
    ],
    // The United States have no ministries.
    [
      'Trump raised tariffs on Chinese goods on Monday. Beijing will answer, the commerce ministry said.',
      'commerce ministry',
      'agency/cn-mofcom',
    ],
  ])('%s', (text, name, id) => expect(idOf(text, name)).toBe(id));
});
