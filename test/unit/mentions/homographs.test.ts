import { describe, expect, it } from 'vitest';
import type { EntityMention } from '../../../server/src/mentions/mention.ts';
import { mentionsOf } from './recognised.ts';

/** "Hunt person/jeremy-hunt": the officials of a text but for their offices, in order. */
const officials = (text: string, published: string): string[] =>
  mentionsOf(text, { published })
    .filter((mention): mention is EntityMention => mention.type === 'official' && mention.form !== 'title')
    .map(({ text: name, entity }) => `${name} ${entity.id}`);

describe('a family name that is a month, a word, a firm or a country', () => {
  it.each([
    ['Theresa May spoke to mayors. May warned them of tariffs until May.', '2018-09-12', ['Theresa May', 'May']],
    [
      'May to offer Japan a deal on cheese\n\nPrime Minister Theresa May flies east.',
      '2017-08-29',
      ['May', 'Theresa May'],
    ],
    [
      "Prime Minister Theresa May spoke. May output fell, and May's deal with it.",
      '2018-06-12',
      ['Theresa May', 'May'],
    ],
    ['Senator Joni Ernst asked for it. Ernst & Young counted the farms.', '2025-06-12', ['Joni Ernst']],
    ['Senator Bob Dole wrote the bill. Dole Food Company sells pineapples.', '1995-06-12', ['Bob Dole']],
    ['Shares of Modi Rubber Ltd. rose. So did those of Trump Media & Technology Group.', '2025-06-12', []],
    ['PM May flew to Cork. May left on Friday. Mr May stayed.', '2018-06-12', ['May', 'May']],
    ['Speaker Mike Johnson waits. Johnson & Johnson does not.', '2025-06-12', ['Mike Johnson']],
    ['SUZUKI TO CUT OUTPUT\n\nTOKYO - Suzuki Motor gave no reason.', '2023-06-12', []],
    ['The USS Ronald Reagan passed Cebu.', '2023-06-12', []],
    ['The Cable and Wireless Plc bid failed.', '2012-06-12', []],
    ['Union Minister of Commerce, Shri Piyush Goyal spoke.', '2025-06-12', ['Piyush Goyal']],
    ['They erred, said Israel Roe, a Chilean member of the Senate.', '2025-06-12', ['Israel Roe']],
    ['The order takes effect at once.\n\n(Sgd.) Ama Mensah\nMinister of Trade', '2025-06-12', ['Ama Mensah']],
    ['The firm runs the Integrated Administration and Clearing of Entries.', '2025-06-12', []],
    ['Eric Trump and Donald Trump Jr. own a farm.', '2025-06-12', []],
    ['ROSE GROWERS FEAR TARIFFS\n\nThe rose farms of Kenya wait.', '2025-06-12', []],
    ['SNB Chairman Thomas Jordan met the press. Jordan ruled out a floor.', '2023-06-12', ['Thomas Jordan', 'Jordan']],
    [
      'SNB Chairman Thomas Jordan spoke. Jordan ruled out a levy on goods from Jordan.',
      '2023-06-12',
      ['Thomas Jordan'],
    ],
    ['The duty stays.\n\n(Ama Mensah)\nUnder Secretary to the Government of Ghana', '2025-06-12', ['Ama Mensah']],
    ['Sugar fell.\n\n(Reporting by Ama Mensah; editing by Dan Burns)', '2025-06-12', []],
    ['Governor Lisa Cook spoke of tea. Cook gave no date.', '2025-06-12', ['Lisa Cook', 'Cook']],
    ['Secretary Vince Cable left. Cable shipments from Peru fell.', '2014-06-12', ['Vince Cable']],
    ['They met in the Ronald Reagan Building.', '2025-06-12', []],
    ['Trump & Xi will meet, Trump said.', '2025-10-12', ['Trump', 'Xi', 'Trump']],
    ['Chancellor Jeremy Hunt was asked. Hunt was to answer on Monday.', '2023-06-12', ['Jeremy Hunt', 'Hunt']],
    [
      'Minister François-Philippe Champagne spoke. Champagne sales fell in Toronto.',
      '2023-06-12',
      ['François-Philippe Champagne'],
    ],
    [
      'Rep. Jim Jordan objected. Jordan, a Republican from Ohio, wants no duty.',
      '2025-06-12',
      ['Jim Jordan', 'Jordan'],
    ],
    ['Rep. Jim Jordan objected. Jordan, a kingdom on the Red Sea, pays 20 percent.', '2025-06-12', ['Jim Jordan']],
    ['Joseph R. Biden Sr. sold cars.', '2023-06-12', []],
    ['H.E. Amara Okafor, Minister of Trade, opened the fair.', '2025-06-12', ['Amara Okafor']],
  ])('%s', (text, published, names) => {
    expect(officials(text, published).map(found => found.slice(0, found.indexOf(' person/')))).toEqual(names);
  });

  it('a president is not the vice president of that name', () => {
    const text =
      'President Alberto Fernández and Vice President Cristina Fernández de Kirchner met. President Fernández spoke.';
    expect(officials(text, '2021-06-12').at(-1)).toBe('Fernández person/alberto-fernandez');
  });

  it('a senator is no president of that name', () => {
    expect(officials('President Brown left.', '2019-03-12')).toEqual(['Brown person/brown']);
    expect(officials('Senator Brown left.', '2019-03-12')).toEqual(['Brown person/sherrod-brown']);
  });
});
