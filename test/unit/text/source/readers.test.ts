import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../server/src/text/article.ts';
import { parseArticle } from '../../../../server/src/text/parse.ts';

/** The sentences of an article as their tokens read. */
const said = (article: Article): string[] =>
  article.sentences.map(s =>
    article.tokens
      .slice(s.first, s.last)
      .map((t, i) => (t.spaced && i > 0 ? ` ${t.text}` : t.text))
      .join(''),
  );
const read = (fileName: string, text: string): string[] => said(parseArticle(text, { fileName }));

describe('Markdown', () => {
  it('leaves out marks, targets, pictures, code and what is struck out', () => {
    expect(
      read(
        'a.md',
        'The levy on [tin](https://example.org/a_b "T 9%") is **12 percent**, *not* ~~8~~ 9 &amp; `30 percent` ![a 7% duty](p.png)more.\n',
      ),
    ).toEqual(['The levy on tin is 12 percent, not 9 & more.']);
  });

  it('keeps brackets that lead nowhere, escaped marks and indented lines', () => {
    expect(read('a.md', 'The duty [on tin] is 5\\*2.\n\n    OSLO, May 4 - Ministers met [again].\n')).toEqual([
      'The duty [on tin] is 5*2.',
      'OSLO, May 4 -',
      'Ministers met [again].',
    ]);
  });

  it('reads notes of other programs: wiki links, footnote marks, quotes', () => {
    expect(read('a.md', '> The duty on [[Tin ore|tin]] from [[Peru]][^1] stays.\n> It is 9 percent.\n')).toEqual([
      'The duty on tin from Peru stays.',
      'It is 9 percent.',
    ]);
  });

  it('reads HTML inside it', () => {
    expect(read('a.md', '<div class="x">The duty is <b>9%</b>.</div>\n\nIt stays<br>for now.\n')).toEqual([
      'The duty is 9%.',
      'It stays for now.',
    ]);
  });

  it('keeps the offsets of the source', () => {
    const text = 'The **Chilean** duty is 12\\.5 **percent** &mdash; now.';
    const article = parseArticle(text, { fileName: 'a.md' });
    expect(article.tokens.map(t => text.slice(t.start, t.end))).toEqual(
      'The Chilean duty is 12\\.5 percent &mdash; now .'.split(' '),
    );
  });

  it('reads a year at the front of a line as a year', () => {
    expect(read('a.md', '2018. A year of duties.\n')[0]).toMatch(/^2018/);
  });
});

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>Tin duty doubled | The Wire</title>${head}<script>var a="9%"</script><style>p{}</style></head><body>${body}</body></html>`;
const prose =
  '<p>The ministry said the duty on tin from Peru will be 12&nbsp;percent, up from 6&nbsp;percent, as it had\n   warned in the spring.</p>';

describe('HTML', () => {
  it('reads the article, not what stands beside it', () => {
    expect(
      read(
        'a.html',
        page(
          `<nav><ul><li><a href="/">Home 5%</a></li></ul></nav><header><h1>Tin duty doubled</h1></header><article>${prose}<aside>More: 7%</aside></article><footer>© 2024</footer>`,
        ),
      ),
    ).toEqual([
      'Tin duty doubled',
      'The ministry said the duty on tin from Peru will be 12 percent, up from 6 percent, as it had warned in the spring.',
    ]);
  });

  it('takes the title where there is no heading, without the name of the site', () => {
    expect(read('a.htm', page(prose))[0]).toBe('Tin duty doubled');
  });

  it('leaves out menus, numbers of notes and what is hidden or struck out', () => {
    expect(
      read(
        'a.html',
        page(
          `<ul><li><a>Home</a></li><li><a>Trade</a></li></ul>${prose.replace('spring.', 'spring.<sup><a>3</a></sup>')}<p hidden>No.</p><div class="share-bar">Share</div><p>It was <del>8</del> 9 percent on June 4<sup>th</sup>.</p>`,
        ),
      ).slice(1),
    ).toEqual([
      'The ministry said the duty on tin from Peru will be 12 percent, up from 6 percent, as it had warned in the spring.',
      'It was 9 percent on June 4th.',
    ]);
  });

  it.each([
    ['<meta property="article:published_time" content="2024-05-03T08:00:00+02:00">', '2024-05-03'],
    ['<meta name="date" content="20240503">', '2024-05-03'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-05-03T08:00"}</script>',
      '2024-05-03',
    ],
    ['<meta name="DC.date.issued" content="May 3, 2024">', '2024-05-03'],
    ['<meta property="article:modified_time" content="2024-05-03">', null],
  ])('dates the page by %s', (head, date) => {
    const { published } = parseArticle(page(prose, head), { fileName: 'a.html' });
    expect(published && [published.date, published.source]).toEqual(date && [date, 'meta']);
  });

  it('dates the page by the time that the article gives', () => {
    const { published } = parseArticle(
      page(
        `<article><time class="updated" datetime="2024-05-09">today</time><time datetime="2024-05-03">x</time>${prose}</article>`,
      ),
      { fileName: 'a.html' },
    );
    expect(published?.date).toBe('2024-05-03');
  });
});

describe('transcripts', () => {
  it('reads WebVTT', () => {
    expect(
      read(
        'a.vtt',
        'WEBVTT\n\nNOTE a note\nof 9%\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Jane Doe>The duty on\ntin is <i>12 percent</i>,\n\n00:04.000 --> 00:06.000 align:start\n<v Jane Doe>and it stays.\n\n00:06.000 --> 00:08.000\n<v John Roe>Why&amp;how?\n',
      ),
    ).toEqual(['Jane Doe: The duty on tin is 12 percent, and it stays.', 'John Roe: Why&how?']);
  });
  it('reads SubRip', () => {
    expect(
      read(
        'a.srt',
        '1\r\n00:00:01,000 --> 00:00:04,000\r\nThe duty on tin\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nis 12 percent.\r\n- And now?\r\n',
      ),
    ).toEqual(['The duty on tin is 12 percent.', 'And now?']);
  });
});

describe('sources that nobody wrote', () => {
  const many = 20_000;
  it.each([
    ['a.md', `${'>'.repeat(many)} a`],
    ['a.md', `${'- '.repeat(many)}a`],
    ['a.md', '*a **b '.repeat(many)],
    ['a.md', '[a]('.repeat(many)],
    ['a.md', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['a.html', '<article>x'.repeat(many)],
    ['a.html', '<ul><li>x'.repeat(many)],
    ['a.html', '<table><tr><td>x'.repeat(many)],
    ['a.vtt', `00:01.000 --> 00:02.000\n${'<v a>x '.repeat(many)}`],
  ])('are read without end or throw: %s %.20s', (fileName, text) => {
    expect(parseArticle(text, { fileName }).text).toBe(text);
  });
});
