import { afterEach, expect, test } from 'vitest';
import { newFolder, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const unseen = '\u202egnp\u200b\u2066\u001b[31m\u0007';
const hostile =
  'Commerce Secretary Howard Lutnick [click](command:workbench.action.quit) <img src=x onerror=alert(1)> **said** `x` https://evil.example/ &amp; $(alert) www.evil.example //evil.example/x.';
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
    // Every bracket, angle, star and backtick of the article stands behind a backslash; links lead to files.
    const plain = markdown.replace(/\\[\\`*_{}[\]<>#|~&!$@^:.+=/-]/g, '');
    expect(plain).not.toMatch(/<img|`|\$\(|https:\/\/evil|www\.evil|\/\/evil/);
    for (const [, target] of plain.matchAll(/\]\((<[^>]*>|[^)]*)\)/g)) expect(target).toMatch(/^<?file:\/\//);
    expect(plain).not.toMatch(/\]\(<?command:/);
  }
});

test('what cannot be seen in a text is shown by its code, whatever is asked', async () => {
  const lines = (rate: string) =>
    `Published: 2025-03-27\n\n${unseen} Commerce Secretary Howard Lutnick ${unseen} said on Thursday that the ${unseen} United States would collect a tariff of ${rate} percent on imported passenger cars from April 3, and that parts would follow within a month, Bureau of ${unseen} Tin.\n`;
  const folder = newFolder({ 'a.txt': lines('25'), 'b.txt': lines('20') });
  const client = new WireClient();
  await client.start(
    [folder],
    {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        diagnostic: { relatedInformation: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      },
    },
    { status: true, dossiers: true },
  );
  await client.ready();
  const uri = uriOf(folder, 'a.txt');
  client.open(uri, lines('25'));
  const [, , line = ''] = lines('25').split('\n');
  const at = (word: string) => ({
    textDocument: { uri },
    position: { line: 2, character: line.indexOf(word) + 2 },
  });
  const asked: [string, object][] = [
    ['textDocument/hover', at('Howard')],
    ['textDocument/hover', at('25')],
    ['textDocument/hover', at('United')],
    ['textDocument/documentSymbol', at('Howard')],
    ['textDocument/diagnostic', at('Howard')],
    ['workspace/symbol', { query: '' }],
    ['textDocument/prepareCallHierarchy', at('25')],
    ['tradewire/entities', {}],
    ['tradewire/contradictions', {}],
    ['tradewire/timelines', {}],
    ['tradewire/mentions', at('Howard')],
  ];
  const [{ uri: dossier }] = (await client.request('textDocument/typeDefinition', at('Howard'))).result;
  asked.push(['tradewire/dossier', { uri: dossier }]);
  expect((await client.request('tradewire/contradictions', {})).result).not.toEqual([]);
  for (const [method, params] of asked) {
    const { result } = await client.request(method, params);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
    const raw = /[\u0000-\u0009\u000b-\u001f\u200b\u202e\u2066]/;
    const strings: string[] = [];
    JSON.stringify(result, (_key, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length, method).toBeGreaterThan(0);
    for (const text of strings) expect(text, method).not.toMatch(raw);
  }
});
