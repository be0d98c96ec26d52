import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();

/** The rate claims of a text as "figure imposer>target goods from". */
function ratesOf(file: string, text: string): string[] {
  const { claims } = analyse(file, text, { fileName: file }, { knowledge, settings: noSettings, rules: [] });
  const short = (ids: readonly string[] | null | undefined): string =>
    ids?.map(id => id.replace(/^\w+\//, '')).join('+') ?? '-';
  return claims
    .filter(c => c.kind === 'rate')
    .map(({ key, valid, value }) =>
      [
        value.number,
        `${short(key.imposer)}>${short(key.target)}`,
        short(key.product),
        valid.how === 'stated' ? valid.from : '',
      ]
        .join(' ')
        .trim(),
    );
}

describe('rates of tables and lists', () => {
  it.each([
    [
      'partners by row',
      'a.md',
      '# New Canadian tariffs\n\n| Partner | Tariff |\n|---|---|\n| Peru | 12% |\n| Kenya | 18% |\n',
      ['12 CA>PE -', '18 CA>KE -'],
    ],
    [
      'partners by the label of an item',
      'a.md',
      'Mexican duties on steel by supplier:\n\n- **Turkey:** New duty of 35% on all grades.\n- **Japan:** Duty cut to 12%.\n',
      ['35 MX>TR steel', '12 MX>JP steel'],
    ],
    [
      'the kind of tariff that a heading names',
      'a.md',
      'US reciprocal tariffs:\n\n| Country | Reciprocal tariff |\n|---|---|\n| Kenya | 18% |\n',
      ['18 US>KE all'],
    ],
    [
      'goods and days in the row',
      'a.md',
      '## EU duties on goods from Norway\n\n| Goods | Rate | From |\n|---|---|---|\n| zinc | 9% | 3 May 2024 |\n| copper | 4% | 1 June 2024 |\n',
      ['9 EU>NO zinc 2024-05-03', '4 EU>NO copper 2024-06-01'],
    ],
    [
      'a list under its lead',
      'a.txt',
      'The main partners under these Mexican tariffs are:\nPeru: 20%\nKenya: 54%\n',
      ['20 MX>PE all', '54 MX>KE all'],
    ],
    [
      'numbered goods under words that say whose they are',
      'a.txt',
      "Peru's new tariffs on imports from China:\n\n1. Pasta: 30%\n2. Furniture: 15%\n",
      ['30 PE>CN pasta', '15 PE>CN furniture'],
    ],
    [
      'items under the name of an item',
      'a.md',
      '# Norwegian tariffs\n\n- Denmark\n  - Cheese: 12%\n  - Ham: 20%\n- Iceland\n  - Wine: 8%\n',
      ['12 NO>DK cheese', '20 NO>DK pork', '8 NO>IS wine'],
    ],
    [
      'surtaxes on what comes from a country',
      'a.txt',
      'Canada today imposed surtaxes on the following imports from Turkey:\n\n• Carpets – 15 percent\n• Olive oil – 10 percent\n',
      ['15 CA>TR textiles', '10 CA>TR olive-oil'],
    ],
    [
      'goods in the head of the column',
      'a.html',
      '<h2>Tariffs imposed by India</h2><table><tr><th>Origin<th>Steel<th>Copper</tr><tr><td>Chile<td>6%<td>7%</tr></table>',
      ['6 IN>CL steel', '7 IN>CL copper'],
    ],
    [
      'who imposes in a column of its own',
      'a.md',
      '## Retaliatory duties\n\n| Imposed by | On goods from | Duty |\n|---|---|---|\n| Norway | Chile | 8% |\n',
      ['8 NO>CL -'],
    ],
    [
      'whoever an item says in a sentence',
      'a.txt',
      'The duties of others on wine:\n\n• Peru (20%) and Kenya (54%) charge duties on Chilean wine.\n',
      ['20 PE>CL wine', '54 KE>CL wine'],
    ],
    [
      'shares of trade beside a duty',
      'a.md',
      '# Chilean duties on wool\n\n| Origin | Share of wool imports | Imports from there | Duty |\n|---|---|---|---|\n| Peru | 42% | 7% | 11% |\n',
      ['11 CL>PE wool'],
    ],
    ['nobody where nobody is named', 'a.md', '## Duties\n\n| Step | Duty |\n|---|---|\n| first | 8% |\n', ['8 ->- -']],
  ])('%s', (_, file, text, wanted) => expect(ratesOf(file, text)).toEqual(wanted));
});

describe('what a table says was before', () => {
  it('is in force no longer', () => {
    const text = '# Jordan raises duties\n\n| Product | Old duty | New duty |\n|---|---|---|\n| Toys | 10% | 25% |\n';
    const { claims } = analyse('a.md', text, { fileName: 'a.md' }, { knowledge, settings: noSettings, rules: [] });
    const rates = claims.filter(({ kind }) => kind === 'rate');
    expect(rates.map(({ value, modality }) => `${value.number} ${modality}`)).toEqual(['10 lifted', '25 in-force']);
  });
});
