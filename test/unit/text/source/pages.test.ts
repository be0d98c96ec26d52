import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../server/src/claims/analyse.ts';
import type { ArticleFacts } from '../../../../server/src/claims/articleFacts.ts';
import { loadKnowledge } from '../../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();
const read = (file: string, text: string): ArticleFacts =>
  analyse(file, text, { fileName: file }, { knowledge, settings: noSettings, rules: [] });

const story =
  '<p>Norway will put a <b>9 percent</b> duty on zinc from Chile, Trade Minister <a href="/p">Cecilie Myrseth</a> said on Monday.</p><p>It had been 4&#160;percent since <i>June 2021</i>, and importers had asked for less.</p>';
const page = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body class="has-sidebar">${body}</body></html>`;

describe('the day of a page', () => {
  it.each([
    [
      'a news site',
      page(
        '<meta property="og:type" content="article"><meta property="article:modified_time" content="2024-06-09T10:00Z"><meta property="article:published_time" content="2024-06-04T23:10:00+01:00">',
        `<article>${story}</article>`,
      ),
      '2024-06-04',
    ],
    [
      'data of a graph',
      page(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","dateModified":"2024-06-09","datePublished":"2024-06-04T08:00:00Z"}]}</script>',
        story,
      ),
      '2024-06-04',
    ],
    [
      'a ministry',
      page('<meta name="dcterms.issued" content="2024-06-04">', `<main><h1>Zinc duty</h1>${story}</main>`),
      '2024-06-04',
    ],
    [
      'a time element',
      page(
        '',
        `<article><h1>Zinc duty</h1><time itemprop="datePublished" datetime="2024-06-04">4 June</time>${story}</article>`,
      ),
      '2024-06-04',
    ],
    [
      'a line of text',
      page('', `<main><h1>Zinc duty</h1><p class="meta">Published: June 4, 2024</p>${story}</main>`),
      '2024-06-04',
    ],
    [
      'nothing but a foot',
      page('', `<main>${story}</main><footer><time datetime="2020-01-01">Since 2020</time></footer>`),
      null,
    ],
    [
      'a cell',
      page(
        '',
        `<main><h2>Zinc</h2><table><tr><th>Origin<th>From</tr><tr><td>Chile<td>3 May 2024</tr></table>${story}</main>`,
      ),
      null,
    ],
  ])('%s', (_, text, day) => expect(read('a.html', text).published?.date ?? null).toBe(day));
});

describe('saved pages', () => {
  const wanted = ['9 percent', 'zinc', 'Chile', 'Cecilie Myrseth', '4&#160;percent', 'June 2021'];
  it.each([
    [
      'beside menus',
      page(
        '',
        `<nav><a>Duty calculator 33%</a></nav><div class="menu"><ul><li>Steel 50%</ul></div><article>${story}</article>`,
      ),
    ],
    [
      'beside related stories',
      page(
        '',
        `<main>${story}<section class="related-stories"><h3>More</h3><p>Peru raised its tariff to 40 percent.</p></section></main>`,
      ),
    ],
    [
      'in tables that lay a page out',
      page('', `<table><tr><td><ul><li><a>Home</a><li><a>News 7%</a></ul></td><td>${story}</td></tr></table>`),
    ],
    [
      'in blocks without an article',
      page(
        '<title>Zinc duty - The Wire</title>',
        `<div id="page"><div id="content">${story}</div><div id="footer">Call 70 percent off</div></div>`,
      ),
    ],
    ['with broken marks', page('', `<div><article>${story.replaceAll('</p>', '')}<p>unclosed <b>bold</article>`)],
  ])('%s', (_, text) => {
    const { mentions } = read('a.html', text);
    const found = mentions.map(m => m.text);
    for (const words of wanted) expect(found).toContain(words);
    expect(found.join(' ')).not.toMatch(/33|50%|40 percent|7%|70/);
    for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
  });
});

describe('Markdown as people keep it', () => {
  it.each([
    [
      'a clipping',
      '---\ntitle: "Zinc"\npublished: 2024-06-04\ntags: [zinc]\n---\n\n> [!note] Clipped\n\nNorway will put a **9 percent** duty on ==zinc== from [[Chile]].\n',
      ['9 percent', 'zinc', 'Chile'],
    ],
    [
      'links by reference',
      'Norway will put a [9 percent][d] duty on *zinc* from **Chile**[^1].\n\n[d]: https://example.org/33%\n[^1]: The list of Oman.\n',
      ['9 percent', 'zinc', 'Chile'],
    ],
    [
      'nested marks',
      'Norway will put a ***9** percent* duty on _zinc_ from __Chile__.\n',
      ['9** percent', 'zinc', 'Chile'],
    ],
    [
      'a numbered list in a quote',
      '> 1. Norway: a duty of `33%` **9 percent** on zinc\n> 2. from Chile\n',
      ['9 percent', 'zinc', 'Chile'],
    ],
    [
      'hard line breaks',
      'Norway will put a 9  \npercent duty on zinc\\\nfrom Chile.\n',
      ['9  \npercent', 'zinc', 'Chile'],
    ],
  ])('%s', (_, text, wanted) => {
    const { mentions } = read('a.md', text);
    const found = mentions.map(m => m.text);
    for (const words of wanted) expect(found).toContain(words);
    expect(found.join(' ')).not.toContain('33');
  });
});
