import { afterEach, expect, test } from 'vitest';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const head = '<!doctype html><html><head><meta property="article:published_time" content="2025-04-03"></head><body>';
const page = (rate: string): string =>
  `${head}<nav><a href="/">Home</a></nav><article>\n<h1>Duty on cars</h1>\n<p>The United States imposed a <b>${rate}&nbsp;percent</b> tariff on cars from\nJapan, Commerce Secretary <a href="/l">Howard Lutnick</a> said on Thursday.</p></article></body></html>`;
/** Where the words begin; `positionOf` points into them. */
const startOf = (text: string, words: string): { line: number; character: number } => {
  const { line, character } = positionOf(text, words);
  return { line, character: character - 1 };
};
const note =
  '---\npublished: 2025-04-03\n---\n\nThe United States imposed a **20 percent** tariff on *cars* from [Japan](https://example.org/j).\n';

test('saved pages and notes are articles of the folder, with places in their sources', async () => {
  const folder = newFolder({ 'a.html': page('25'), 'b.htm': page('25'), 'memo.markdown': note });
  const client = new WireClient();
  await client.start([folder], { textDocument: { diagnostic: { relatedInformation: true } } }, { status: true });
  await client.ready();
  const uri = uriOf(folder, 'a.html');
  client.open(uri, page('25'), 1, 'html');
  client.open(uriOf(folder, 'memo.markdown'), note, 1, 'markdown');
  const at = startOf(page('25'), '25&nbsp;percent');
  const range = { start: at, end: { line: at.line, character: at.character + '25&nbsp;percent'.length } };
  const position = { line: at.line, character: at.character + 1 };
  const hover = (await client.request('textDocument/hover', { textDocument: { uri }, position })).result;
  expect(hover.range).toEqual(range);
  const { result } = await client.request('textDocument/diagnostic', {
    textDocument: { uri: uriOf(folder, 'memo.markdown') },
  });
  expect(result.items.map((item: { code: string }) => item.code)).toContain('figure-conflict');
  expect(result.items[0].range.start).toEqual(startOf(note, '20 percent'));
});
