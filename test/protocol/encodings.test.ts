import { afterEach, expect, test } from 'vitest';
import { newFolder, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const line = '📈 Größe: Commerce Secretary Howard Lutnick said “yes”.';
const text = `Published: 2025-03-27\r\n\r\n${line}\r\n`;
const units = {
  'utf-8': (s: string) => Buffer.byteLength(s),
  'utf-16': (s: string) => s.length,
  'utf-32': (s: string) => [...s].length,
};

test.each(Object.entries(units))('positions are counted in %s where the client wants it', async (encoding, measure) => {
  const folder = newFolder({ 'open.txt': text, 'closed.txt': text });
  const client = new WireClient();
  const { capabilities } = await client.start(
    [folder],
    { general: { positionEncodings: [encoding] } },
    { status: true },
  );
  expect(capabilities.positionEncoding).toBe(encoding);
  await client.ready();
  const uri = uriOf(folder, 'open.txt');
  client.open(uri, text);
  const at = line.indexOf('Howard Lutnick');
  const range = {
    start: { line: 2, character: measure(line.slice(0, at)) },
    end: { line: 2, character: measure(line.slice(0, at + 'Howard Lutnick'.length)) },
  };
  const position = { line: 2, character: range.start.character + 1 };
  expect((await client.request('textDocument/hover', { textDocument: { uri }, position })).result.range).toEqual(range);
  const { result } = await client.request('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: true },
  });
  expect(result).toEqual(
    expect.arrayContaining([
      { uri, range },
      { uri: uriOf(folder, 'closed.txt'), range },
    ]),
  );
  // Edits count in the same way.
  const end = { line: 2, character: measure('📈 Größe: ') };
  client.change(uri, 2, { range: { start: { line: 2, character: 0 }, end }, text: '' });
  const moved = { line: 2, character: measure('Commerce Secretary H') };
  const hover = (await client.request('textDocument/hover', { textDocument: { uri }, position: moved })).result;
  expect(hover.range.start.character).toBe('Commerce Secretary '.length);
  const tokens = (await client.request('textDocument/semanticTokens/full', { textDocument: { uri } })).result.data;
  expect(tokens.length % 5).toBe(0);
});

test('utf-16 is taken where it is offered', async () => {
  const client = new WireClient();
  const { capabilities } = await client.start([], { general: { positionEncodings: ['utf-8', 'utf-16'] } });
  expect(capabilities.positionEncoding).toBe('utf-16');
});
