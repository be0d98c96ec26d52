import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();

/** The figures of a text as "type text". */
const figuresOf = (fileName: string, text: string): string[] =>
  collectMentions(parseArticle(text, { fileName }), knowledge, noSettings)
    .filter(m => m.type === 'tariff_rate' || m.type === 'quantity')
    .map(m => `${m.type === 'tariff_rate' ? 'rate' : 'quantity'} ${m.text}`);

describe('rates in tables and lists', () => {
  it.each([
    [
      'a table under a heading',
      'a.md',
      '## Zinc duties\n\n| Origin | Old | New |\n|---|---|---|\n| Norway | 4% | 9% |\n',
      ['rate 4%', 'rate 9%'],
    ],
    [
      'columns that are tariffs and columns that are not',
      'a.md',
      '# Who trades what\n\n| Country | Tariff | Share of imports |\n|---|---|---|\n| Kenya | 18% | 2% |\n',
      ['rate 18%', 'quantity 2%'],
    ],
    [
      'a column of growth under a heading on tariffs',
      'a.md',
      '# The tariffs bite\n\n| Port | Growth |\n|---|---|\n| Callao | 3% |\n',
      ['quantity 3%'],
    ],
    [
      'a list under its lead',
      'a.txt',
      'The surcharges announced for partners are:\n\n- Norway: 12%\n- Kenya: 8 percent\n',
      ['rate 12%', 'rate 8 percent'],
    ],
    [
      'lettered clauses',
      'a.txt',
      'The additional duty shall be:\n\n(a) 30 percent for copper wire;\n\n(b) 7.5 percent, where the buyer is a hospital.\n',
      ['rate 30 percent', 'rate 7.5 percent'],
    ],
    [
      'a plain table',
      'a.txt',
      'Duties by partner:\n\nPartner     Duty\nPeru        11%\nOman        13%\n',
      ['rate 11%', 'rate 13%'],
    ],
    [
      'a page',
      'a.html',
      '<h2>Levies on lamb</h2><table><tr><th>Origin<th>Levy</tr><tr><td>Chile<td>6%</tr></table><ul><li>Peru, 5%</ul>',
      ['rate 6%', 'rate 5%'],
    ],
    [
      'a list of something else',
      'a.md',
      'Growth by port:\n\n- Callao: 3%\n- Paita: 5%\n',
      ['quantity 3%', 'quantity 5%'],
    ],
    [
      'votes on a tariff',
      'a.md',
      'How members voted on raising the import duty:\n\n- Strongly in favour: 71%\n- Against: 24%\n- Abstained: 5%\n',
      ['quantity 71%', 'quantity 24%', 'quantity 5%'],
    ],
    [
      'a table of votes on a tariff',
      'a.md',
      '## The import duty\n\n| Party | Yes | No |\n|---|---|---|\n| Greens | 30% | 70% |\n',
      ['quantity 30%', 'quantity 70%'],
    ],
    [
      'goods for and against which duties are',
      'a.md',
      'Duties of Kenya:\n\n- For cars: 25%\n- Against tin from Peru: 8%\n',
      ['rate 25%', 'rate 8%'],
    ],
    [
      'shares in a list on tariffs',
      'a.md',
      'What the tariffs did:\n\n- exports fell 3%\n- prices rose by 5%\n',
      ['quantity 3%', 'quantity 5%'],
    ],
    [
      'numbers whose unit stands in the head',
      'a.md',
      '| Partner | Tariff (%) | Trucks |\n|---|---|---|\n| Peru | 12 | 40 |\n| Kenya | 7.5 | 12 |\n',
      ['rate 12', 'rate 7.5'],
    ],
  ])('%s', (_, fileName, text, wanted) => {
    expect(figuresOf(fileName, text)).toEqual(wanted);
  });
});
