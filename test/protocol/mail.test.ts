import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const SHOWING = {
  workspace: { textDocumentContent: {}, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { relatedInformation: true }, hover: { contentFormat: ['markdown'] } },
};

/** What the message below says once it is decoded: CR LF are line feeds, and no line is broken by the encoding. */
const text = `Dear desk,

Trade Minister Olena Marchuk – the “iron lady” of Kyiv – said on Tuesday that Norway had charged 12 percent on copper from Chile since March 3, 2025.

Marchuk will speak again next week.
`;
/** Quoted-printable: the places of the decoded text are none of the message's. */
const encoded = (percent: string) =>
  [...new TextEncoder().encode(text.replace('12 percent', `${percent} percent`))]
    .map(byte =>
      byte === 10
        ? '\r\n'
        : byte < 32 || byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace('said on Tuesday that', 'said on=\r\n Tuesday that');
const message = (percent = '12') =>
  [
    'From: Oslo bureau <oslo@example.org>',
    'Date: Wed, 12 Mar 2025 18:04:00 +0100',
    'Subject: Copper',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    encoded(percent),
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Dear desk</p>',
    '--b1--',
    '',
  ].join('\r\n');
const rival = `Published: 2025-03-14

Santiago protests

SANTIAGO, March 14 – Trade Minister Olena Marchuk of Ukraine was in town as Norway has charged 15 percent on copper from Chile since March 3, 2025.
`;

async function opened(capabilities: object = SHOWING) {
  const folder = newFolder({ 'tradewire.json': '{}', 'wire/oslo bureau.eml': message(), 'santiago.txt': rival });
  const client = new WireClient();
  await client.start([folder], capabilities, { status: true });
  await client.ready();
  return { folder, client, raw: uriOf(folder, 'wire/oslo bureau.eml') };
}
/** The document that shows the message, as the server points to it. */
async function viewIn(client: WireClient, folder: string): Promise<string> {
  const { result } = await client.request('textDocument/diagnostic', {
    textDocument: { uri: uriOf(folder, 'santiago.txt') },
  });
  return result.items[0].relatedInformation[0].location.uri;
}

test('a message is an article of the folder, and what is found in it lies in a document that shows its text', async () => {
  const { folder, client } = await opened();
  const view = await viewIn(client, folder);
  expect(view).toMatch(/^tradewire-mail:.*\/oslo%20bureau\.eml\?file/);
  const shown = (await client.request('workspace/textDocumentContent', { uri: view })).result;
  expect(shown).toEqual({ text });
  const { result } = await client.request('workspace/diagnostic', { previousResultIds: [] });
  const report = result.items.find((item: { uri: string }) => item.uri === view);
  const [finding] = report.items;
  expect(finding).toMatchObject({ code: 'figure-conflict', range: { start: { line: 2 } } });
  expect(finding.relatedInformation[0].location.uri).toBe(uriOf(folder, 'santiago.txt'));
  expect(text.split('\n')[2]?.slice(finding.range.start.character, finding.range.end.character)).toBe('12 percent');
});

test('cards, jumps and findings work in the document that shows a message', async () => {
  const { folder, client } = await opened();
  const view = await viewIn(client, folder);
  client.open(view, text);
  const at = (word: string, nth = 0) => ({ textDocument: { uri: view }, position: positionOf(text, word, nth) });
  const hover = (await client.request('textDocument/hover', at('Tuesday'))).result;
  // The message was sent on a Wednesday.
  expect(hover.contents.value).toContain('11 March 2025');
  const jumps = (await client.request('textDocument/definition', at('Marchuk', 1))).result;
  expect(jumps.map((jump: { uri: string }) => jump.uri)).toContain(view);
  const inView = jumps.find((jump: { uri: string }) => jump.uri === view);
  expect(inView.range.start).toMatchObject({ line: 2 });
  const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri: view } });
  expect(result.items).toHaveLength(1);
  const action = (
    await client.request('textDocument/codeAction', {
      ...at('12 percent'),
      range: result.items[0].range,
      context: { diagnostics: [] },
    })
  ).result;
  expect(action.length).toBeGreaterThan(0);
});

test('the message as it was sent has no places of its own', async () => {
  const { client, raw } = await opened();
  client.open(raw, message());
  const position = positionOf(message(), 'Marchuk');
  expect((await client.request('textDocument/hover', { textDocument: { uri: raw }, position })).result).toBeNull();
  const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri: raw } });
  expect(result.items).toEqual([]);
});

test('a message that changes on the disk is shown anew', async () => {
  const { folder, client, raw } = await opened();
  const view = await viewIn(client, folder);
  client.open(view, text);
  await client.request('textDocument/hover', { textDocument: { uri: view }, position: { line: 0, character: 0 } });
  writeFileSync(path.join(folder, 'wire/oslo bureau.eml'), message('15'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: raw, type: 2 }] });
  const refresh = await client.seen(m => m.method === 'workspace/textDocumentContent/refresh');
  expect(refresh.params.uri).toBe(view);
  const now = (await client.request('workspace/textDocumentContent', { uri: view })).result.text;
  expect(now).toBe(text.replace('12 percent', '15 percent'));
  client.change(view, 2, { text: now });
  const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri: view } });
  expect(result.items).toEqual([]);
});

test('nothing outside of the folders is shown, nor what is no message', async () => {
  const { folder, client } = await opened();
  const view = await viewIn(client, folder);
  const content = async (uri: string) => (await client.request('workspace/textDocumentContent', { uri })).result;
  const other = newFolder({ 'a.eml': message() });
  expect(await content(`tradewire-mail:/a.eml?${encodeURIComponent(uriOf(other, 'a.eml'))}`)).toEqual({ text: '' });
  expect(await content(view.replace(/oslo.*$/, `x?${encodeURIComponent(uriOf(folder, 'tradewire.json'))}`))).toEqual({
    text: '',
  });
  expect(await content('tradewire-mail:/x.eml?%')).toEqual({ text: '' });
});

test('where the text of a message cannot be shown, none is read', async () => {
  const { client, folder } = await opened({ textDocument: { diagnostic: {} } });
  const { result } = await client.request('textDocument/diagnostic', {
    textDocument: { uri: uriOf(folder, 'santiago.txt') },
  });
  expect(result.items).toEqual([]);
  expect((await client.ready()).params.remarks).toEqual(['Not read, since of other kinds: 1 .eml.']);
});
