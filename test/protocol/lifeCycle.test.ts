import { spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { cars, folderOfThree } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const hoverAt = (uri: string) => ({ textDocument: { uri }, position: positionOf(cars, 'Lutnick') });

test('refuses requests before initialize and initializes after that all the same', async () => {
  const client = new WireClient();
  expect((await client.request('textDocument/hover', hoverAt('file:///a.txt'))).error?.code).toBe(-32002);
  expect((await client.start([])).capabilities.hoverProvider).toBe(true);
  expect((await client.request('initialize', { capabilities: {} })).error?.code).toBe(-32600);
});

test('refuses requests after shutdown and exits with 0', async () => {
  const client = new WireClient();
  await client.start([]);
  expect((await client.request('shutdown')).result).toBeNull();
  expect((await client.request('textDocument/hover', hoverAt('file:///a.txt'))).error?.code).toBe(-32600);
  client.notify('exit');
  expect((await client.exit).code).toBe(0);
});

test('lives on when the client refuses everything it is asked', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  client.refuses = true;
  const dynamicRegistration = true;
  const refreshSupport = true;
  await client.start(
    [folder],
    {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration },
        didChangeWatchedFiles: { dynamicRegistration },
        diagnostics: { refreshSupport },
        semanticTokens: { refreshSupport },
      },
      textDocument: { diagnostic: {} },
      window: { workDoneProgress: true },
    },
    { status: true },
  );
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  const refreshed = client.next(m => m.method === 'workspace/diagnostic/refresh');
  client.open(uriOf(folder, 'cars-again.txt'), 'Nothing of the kind.');
  await refreshed;
  expect((await client.request('textDocument/hover', hoverAt(uri))).result.contents.value).toContain('Howard Lutnick');
  expect((await client.stop()).code).toBe(0);
});

test('exits with 1 without shutdown', async () => {
  const client = new WireClient();
  await client.start([]);
  client.notify('exit');
  expect((await client.exit).code).toBe(1);
});

test('ends with its input', async () => {
  const client = new WireClient();
  await client.start([]);
  client.process.stdin.end();
  expect((await client.exit).signal).toBeNull();
});

test('ends with the process that started it', async () => {
  const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: 'pipe' });
  const client = new WireClient();
  await client.request('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
  client.notify('initialized', {});
  parent.kill('SIGKILL');
  expect((await client.exit).signal).toBeNull();
});

test('outlives malformed messages, unknown methods and wrong parameters', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder]);
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  client.raw(Buffer.from('{"jsonrpc":"2.0","id":7,"method":'));
  expect((await client.seen(m => m.id === null)).error?.code).toBe(-32700);
  client.raw(
    Buffer.concat([
      Buffer.from(
        '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///b.txt","text":"',
      ),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('"}}}'),
    ]),
  );
  client.notify('$/noSuchThing');
  client.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///never.txt', version: 3 },
    contentChanges: [{ text: 'x' }],
  });
  client.notify('textDocument/didChange', {});
  client.notify('textDocument/didOpen', null);
  client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never.txt' } });
  expect((await client.request('tradewire/noSuchThing', {})).error?.code).toBe(-32601);
  expect((await client.request('textDocument/hover')).error).toBeDefined();
  expect((await client.request('textDocument/hover', { textDocument: 7, position: 'x' })).result).toBeNull();
  expect((await client.request('textDocument/hover', hoverAt(uri))).result.contents.value).toContain('Howard Lutnick');
});

test.each(['Content-Length 12', 'Content-Type: x', 'Content-Length: twelve', 'garbage'])(
  'ends with a message after the header %j',
  async header => {
    const client = new WireClient();
    let told = '';
    client.process.stderr.on('data', chunk => {
      told += chunk;
    });
    await client.start([]);
    client.process.stdin.write(`${header}\r\n\r\n{}`);
    expect((await client.exit).code).toBe(1);
    expect(told).toContain("not in the protocol's form");
  },
);

test('an initialize that fails does not spoil the next one', async () => {
  const client = new WireClient();
  const bad = await client.request('initialize', {
    capabilities: {},
    workspaceFolders: 7,
    processId: {},
    rootPath: {},
  });
  if (bad.error) expect((await client.request('textDocument/hover', {})).error?.code).toBe(-32002);
  const again = await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  if (bad.error) expect(again.result.capabilities.hoverProvider).toBe(true);
});

test.each([
  { textDocument: null },
  { workspace: null, window: null, general: null },
  null,
  7,
  [],
  { textDocument: { hover: null, codeAction: { resolveSupport: {} }, completion: { completionItem: null } } },
  { textDocument: { hover: { contentFormat: 'markdown' } }, workspace: { symbol: { resolveSupport: {} } } },
  { general: { positionEncodings: 'utf-8' } },
])('takes any capabilities: %j', async capabilities => {
  const client = new WireClient();
  const answer = await client.request('initialize', { processId: null, rootUri: null, capabilities });
  expect(answer.error).toBeUndefined();
  expect(answer.result.capabilities.hoverProvider).toBe(true);
  client.notify('initialized', {});
  expect((await client.stop()).code).toBe(0);
});
