import { describe, expect, it } from 'vitest';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { entityOf, mentionsOf, officialsOf } from './recognised.ts';

/** Without the knowledge's people, offices and agencies: what the grammar finds in sentences of our own. */
const bare = (text: string): string[] => officialsOf(text, { names: false });

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
    ['Rep. Tess Doe James (Jim) Doe of Utah spoke.', 'Tess Doe'],
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
    'In Port Widget, the minister said so.',
    "They met in the White House's Roe Room.",
    "Lawmakers End 'Widget Pay' In Massive Bill, But Plan Another",
    "Norway's official English-language paper said so.",
    'In Mexico City, the minister said so.',
    "John Doe, who is president of the United States Widgetmakers' Association, said so.",
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
  it('tells two of one country by who is known to everybody', () =>
    expect(entityOf(mentionsOf("They met Canada's Carney."), 'Carney')).toBe('person/mark-carney'));

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
