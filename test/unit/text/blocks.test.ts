import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/src/text/article.ts';
import { blockAt, rowOf, scopesAt } from '../../../server/src/text/blocks.ts';
import { plainText } from '../../../server/src/text/inSource.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

/** What stands over the word, from the nearest outwards. */
const over = (article: Article, word: string): string[] =>
  scopesAt(article, tokenOf(article, word)).map(block => plainText(article, block));
const tokenOf = (article: Article, word: string): number => article.tokens.findIndex(t => t.text === word);
const kinds = (article: Article): string[] =>
  article.blocks.map(b => `${b.kind}${b.level || ''} ${plainText(article, b)}`);

const markdown = parseArticle(
  '# Levies\n\nOn **tin** only.\n\n## Norway\n\nThe rates are:\n\n- for **Peru**\n  - ore 4%\n- for Kenya 5%\n\nMore prose 6.\n\n| Partner | New duty |\n| --- | --- |\n| Chile | 25% |\n| Oman | **26**% |\n',
  { fileName: 'a.md' },
);

describe('blocks', () => {
  it('are the headings, leads, items and cells of Markdown', () => {
    expect(kinds(markdown)).toEqual([
      'heading1 Levies',
      'heading2 Norway',
      'lead The rates are:',
      'item1 for Peru',
      'item2 ore 4%',
      'item1 for Kenya 5%',
      'cell Partner',
      'cell New duty',
      'cell Chile',
      'cell 25%',
      'cell Oman',
      'cell 26%',
    ]);
  });

  it('say what a token stands under', () => {
    expect(over(markdown, '4')).toEqual(['for Peru', 'The rates are:', 'Norway', 'Levies']);
    expect(over(markdown, '5')).toEqual(['The rates are:', 'Norway', 'Levies']);
    expect(over(markdown, '6')).toEqual(['Norway', 'Levies']);
    expect(over(markdown, 'only')).toEqual(['Levies']);
    expect(over(markdown, '26')).toEqual(['New duty', 'Oman', 'Norway', 'Levies']);
  });

  it('give the row of a cell', () => {
    const cell = blockAt(markdown, tokenOf(markdown, '26'));
    expect(cell && rowOf(markdown, cell).map(b => plainText(markdown, b))).toEqual(['Oman', '26%']);
  });

  it('make sentences of cells and paragraphs of rows', () => {
    const cells = markdown.sentences.filter(s => blockAt(markdown, s.first)?.cell);
    expect(cells.map(s => markdown.text.slice(s.start, s.end)).slice(2)).toEqual(['Chile', '25%', 'Oman', '26**%']);
    expect(new Set(cells.map(s => s.paragraph)).size).toBe(3);
  });

  it.each([
    ['bars', 'Rates by partner:\n\nPartner | Rate\nPeru | 12%\nKenya | 18%\n'],
    ['tabs', 'Rates by partner:\n\nPartner\tRate\nPeru\t12%\nKenya\t18%\n'],
    ['blanks', 'Rates by partner:\n\nPartner      Rate\nPeru         12%\nKenya        18%\n'],
    ['bars and a line', 'Rates by partner:\n\n| Partner | Rate |\n|---|---|\n| Peru | 12% |\n| Kenya | 18% |\n'],
  ])('are read in a plain table with %s', (_, text) => {
    const article = parseArticle(text);
    expect(over(article, '18')).toEqual(['Rate', 'Kenya', 'Rates by partner:']);
  });

  it('are read in HTML, with cells that reach over rows and columns', () => {
    const article = parseArticle(
      '<h2>Duties</h2><p>By partner:</p><table><thead><tr><th>Partner<th>Goods<th colspan=2>Rate</tr></thead><tr><td rowspan=2>Peru<td>tin<td>12%<td>13%<tr><td>zinc<td>14%<td>15%</table><ul><li>one <b>7%</b><ul><li>two 8%</ul></ul>',
      { fileName: 'a.html' },
    );
    expect(over(article, '15')).toEqual(['Rate', 'Peru', 'By partner:', 'Duties']);
    expect(over(article, '8')).toEqual(['one 7%', 'Duties']);
  });

  it('are read in plain lists', () => {
    const text =
      'The main partners are:\nPeru: 20%\nKenya: 54%\n\nProse in between.\n\nThe duty shall be:\n\n(a) 40 percent for ore;\n\n(b) 21 percent for tin.\n\n- a point with 22 percent\n';
    const article = parseArticle(text);
    expect(over(article, '54')).toEqual(['The main partners are:']);
    expect(over(article, '21')).toEqual(['The duty shall be:']);
    expect(kinds(article)).toContain('item1 a point with 22 percent');
  });

  it('are none in prose', () => {
    expect(kinds(parseArticle('A duty was set.\n\nThe minister said: it stays.\n\nMore of it.'))).toEqual([]);
  });
});
