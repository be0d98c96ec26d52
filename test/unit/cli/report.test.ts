import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const story = (day: string, rate: string, since: string): string =>
  `Published: ${day}\n\n<script>alert(1)</script> & "cement"\u202e\n\nTrade Minister Lina Moreau <b>spoke</b>. Turkey imposed a tariff of ${rate} percent on cement imports from Greece on ${since}.\n`;

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({
    'wire/a.txt': story('2022-02-03', '7', 'February 1, 2022'),
    'wire/b.txt': story('2022-02-04', '9', 'February 1, 2022'),
    'wire/c.txt': story('2022-06-03', '11', 'June 2, 2022'),
  });
});
afterEach(() => {
  folder.remove();
});

async function pageOf(...more: string[]): Promise<string> {
  expect(await folder.run(['report', 'wire', '--out', 'out.html', ...more])).toEqual({ status: 0, out: '', err: '' });
  return readFileSync(path.join(folder.path, 'out.html'), 'utf8');
}

describe('report', () => {
  it('shows both sides of a contradiction, rates, timelines, people and agencies on one page', async () => {
    const page = await pageOf('--title', 'A & B');
    expect(page).toContain('<h1>A &amp; B</h1>');
    const [finding = ''] = /<article class="finding warning">.*?<\/article>/s.exec(page) ?? [];
    expect(finding.match(/<blockquote>/g)).toHaveLength(2);
    expect(finding).toContain('<mark>7 percent</mark>');
    expect(finding).toContain('<mark>9 percent</mark>');
    expect(page).toMatch(/<td class="rate">11%<\/td><td class="day">2022-06-02<\/td>/);
    expect(page.match(/<svg role="img"/g)).toHaveLength(1);
    expect(page).toContain('<h3>Lina Moreau</h3>');
  });

  it('is whole by itself and holds no script, whatever the articles say', async () => {
    const page = await pageOf();
    expect(page).not.toMatch(/<script|javascript:|<link|<img|https?:|@import|url\(|\u202e| on\w+=/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const opened = [...page.matchAll(/<(\w+)[^>]*[^/]>/g)].map(match => match[1] ?? '').filter(name => name !== 'meta');
    for (const name of new Set(opened)) {
      const count = (pattern: string) => page.match(new RegExp(pattern, 'g'))?.length ?? 0;
      const alone = count(`<${name}\\b[^>]*/>`);
      expect(count(`<${name}\\b`) - alone, name).toBe(count(`</${name}>`));
    }
  });

  it('takes a day and filters, and needs a file', async () => {
    expect(await pageOf('--at', '2022-03-01')).toContain('Rates as of 2022-03-01 (2)');
    expect(await pageOf('--target', 'JP')).toContain('Rates as of 2022-06-03 (0)');
    expect((await folder.run(['report', 'wire'])).err).toContain('needs --out');
  });
});
