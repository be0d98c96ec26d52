import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOfThree } from './articles.ts';
import { newFolder, uriOf, WireClient } from './wireClient.ts';

const folder = newFolder(folderOfThree);
const client = new WireClient();
let offered: { documentLinkProvider?: object } = {};
let version = 1;

beforeAll(async () => {
  offered = (await client.start([folder], {}, { status: true })).capabilities;
  await client.ready();
  client.open(uriOf(folder, 'new.txt'), '');
});
afterAll(WireClient.endAll);

async function completed(text: string): Promise<string[]> {
  const uri = uriOf(folder, 'new.txt');
  client.change(uri, ++version, { text });
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length };
  const { result } = await client.request('textDocument/completion', { textDocument: { uri }, position });
  return (result?.items ?? []).map((item: { label: string }) => item.label);
}

test.each([
  'Officials fear a trade war with China',
  'The order was signed by Trump',
  'Exporters wait for word from Brussels',
  'The envoy met Akazawa',
  'The talks with Japan',
  'Duties were put on Steel',
  'The bill goes to Congress',
  'The pause ends in May',
  'The',
])('%j ends with a word that is whole, so nothing is put in its place', async text => {
  expect(await completed(text)).toEqual([]);
  expect(await completed(`Some paragraph.\n\n${text}`)).toEqual([]);
});

test('the beginning of a name is completed on request', async () => {
  expect(await completed('The envoy met Akaz')).toContain('Ryosei Akazawa');
  expect(await completed('He met Howard Lutn')).toContain('Howard Lutnick');
});

test('no text is made a link to a site', () => {
  expect(offered.documentLinkProvider).toBeUndefined();
});
