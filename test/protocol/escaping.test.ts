import { afterEach, expect, test } from 'vitest';
import { newFolder, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const hostile =
  'Commerce Secretary Howard Lutnick [click](command:workbench.action.quit) <img src=x onerror=alert(1)> **said** `x` https://evil.example/ &amp; $(alert) www.evil.example.';
const text = `Published: 2025-03-27\n\n${hostile}\n`;

test('words of an article are never more than text in hovers and dossiers', async () => {
  const folder = newFolder({ 'a.txt': text, 'b](command:quit).txt': text });
  const client = new WireClient();
  await client.start(
    [folder],
    { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } },
    { status: true, dossiers: true },
  );
  await client.ready();
  const uri = uriOf(folder, 'b](command:quit).txt');
  client.open(uri, text);
  const at = { textDocument: { uri }, position: { line: 2, character: hostile.indexOf('Howard') + 2 } };
  const hover = (await client.request('textDocument/hover', at)).result.contents;
  expect(hover.kind).toBe('markdown');
  const [{ uri: dossier }] = (await client.request('textDocument/typeDefinition', at)).result;
  const { text: page } = (await client.request('tradewire/dossier', { uri: dossier })).result;
  for (const markdown of [hover.value as string, page as string]) {
    expect(markdown).toContain('Howard Lutnick');
    // Every bracket, angle, star and backtick of the article stands behind a backslash; links lead to files and to the web's own pages.
    const plain = markdown.replace(/\\[\\`*_{}[\]<>#|~&!$@^:.+=-]/g, '');
    expect(plain).not.toMatch(/<img|`|\$\(|https:\/\/evil|www\.evil/);
    for (const [, target] of plain.matchAll(/\]\((<[^>]*>|[^)]*)\)/g)) expect(target).toMatch(/^<?(file|https):\/\//);
    expect(plain).not.toMatch(/\]\(<?command:/);
  }
});
