import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { cars, carsAgain, folderOfThree, talks } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const WATCHING = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true, configuration: true },
};

async function references(client: WireClient, uri: string, text: string): Promise<string[]> {
  const answer = await client.request('textDocument/references', {
    textDocument: { uri },
    position: positionOf(text, 'Lutnick'),
    context: { includeDeclaration: true },
  });
  return (answer.result ?? []).map((l: { uri: string }) => path.basename(l.uri));
}
/** Asks for references after each change of the index, until they are as wanted; a test's time limit is the way out. */
async function untilReferences(
  client: WireClient,
  uri: string,
  text: string,
  want: number | ((names: readonly string[]) => boolean),
): Promise<void> {
  for (;;) {
    const changed = client.next(m => m.method === 'tradewire/changed');
    const found = await references(client, uri, text);
    if (typeof want === 'number' ? found.length === want : want(found)) return;
    await changed;
  }
}
const watched = (client: WireClient, ...uris: string[]) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: uris.map(uri => ({ uri, type: 2 })) });

test('files that come, change, move and go are followed', async () => {
  const folder = newFolder({ 'cars.txt': cars });
  const client = new WireClient();
  await client.start([folder], WATCHING, { status: true });
  await client.seen(
    m => m.method === 'client/registerCapability' && JSON.stringify(m.params).includes('didChangeWatchedFiles'),
  );
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  expect(await references(client, uri, cars)).toHaveLength(2);
  writeFileSync(path.join(folder, 'talks.txt'), talks);
  watched(client, uriOf(folder, 'talks.txt'));
  await untilReferences(client, uri, cars, 4);
  renameSync(path.join(folder, 'talks.txt'), path.join(folder, 'talks-2.txt'));
  client.notify('workspace/didRenameFiles', {
    files: [{ oldUri: uriOf(folder, 'talks.txt'), newUri: uriOf(folder, 'talks-2.txt') }],
  });
  await untilReferences(client, uri, cars, names => names.includes('talks-2.txt') && !names.includes('talks.txt'));
  writeFileSync(path.join(folder, 'talks-2.txt'), 'Nobody is named here.\n');
  watched(client, uriOf(folder, 'talks-2.txt'));
  await untilReferences(client, uri, cars, 2);
  writeFileSync(path.join(folder, 'talks-2.txt'), talks);
  watched(client, uriOf(folder, 'talks-2.txt'));
  await untilReferences(client, uri, cars, 4);
  rmSync(path.join(folder, 'talks-2.txt'));
  watched(client, uriOf(folder, 'talks-2.txt'));
  await untilReferences(client, uri, cars, 2);
});

test('the disk is watched for clients that do not', async () => {
  const folder = newFolder({ 'cars.txt': cars });
  const client = new WireClient();
  await client.start([folder], {}, { status: true });
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  writeFileSync(path.join(folder, 'talks.txt'), talks);
  await untilReferences(client, uri, cars, 4);
});

test('open texts count as typed, closed ones as on disk', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], WATCHING, { status: true });
  await client.ready();
  const [uri, other] = [uriOf(folder, 'cars.txt'), uriOf(folder, 'talks.txt')];
  expect(await references(client, uri, cars)).toHaveLength(6);
  client.open(other, `${talks}\nLutnick left early.\n`);
  expect(await references(client, uri, cars)).toHaveLength(7);
  writeFileSync(path.join(folder, 'talks.txt'), 'Nothing on disk.\n');
  watched(client, other);
  expect(await references(client, uri, cars)).toHaveLength(7);
  client.notify('textDocument/didClose', { textDocument: { uri: other } });
  await untilReferences(client, uri, cars, 4);
});

test('folders come and go, each with its own tradewire.json', async () => {
  const [first, second] = [
    newFolder({ 'cars.txt': cars }),
    newFolder({ 'cars-again.txt': carsAgain, 'tradewire.json': '{"severity": {"figure-conflict": "off"}}' }),
  ];
  const client = new WireClient();
  await client.start([first], { ...WATCHING, textDocument: { diagnostic: {} } }, { status: true });
  await client.ready();
  const uri = uriOf(first, 'cars.txt');
  const event = (added: string[], removed: string[]) => {
    const named = (folders: string[]) => folders.map(f => ({ uri: pathToFileURL(f).href, name: path.basename(f) }));
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: named(added), removed: named(removed) } });
  };
  event([second], []);
  await untilReferences(client, uri, cars, 4);
  const found = async (of: string) =>
    (await client.request('textDocument/diagnostic', { textDocument: { uri: of } })).result.items;
  expect(await found(uri)).toHaveLength(1);
  expect(await found(uriOf(second, 'cars-again.txt'))).toHaveLength(0);
  event([], [second]);
  await untilReferences(client, uri, cars, 2);
  expect(await found(uri)).toHaveLength(0);
});

test('a setting may hold in one folder alone', async () => {
  const [loud, quiet] = [
    newFolder({ 'a.txt': cars, 'b.txt': carsAgain }),
    newFolder({ 'a.txt': cars, 'b.txt': carsAgain }),
  ];
  const off = { severity: { 'figure-conflict': 'off' }, inlayHints: { dates: true } };
  const client = new WireClient();
  client.answers.set('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => (scopeUri === pathToFileURL(quiet).href ? off : {})),
  );
  await client.start([loud, quiet], { ...WATCHING, textDocument: { diagnostic: {}, inlayHint: {} } }, { status: true });
  await client.ready();
  const found = async (folder: string) =>
    (await client.request('textDocument/diagnostic', { textDocument: { uri: uriOf(folder, 'a.txt') } })).result.items;
  expect(await found(loud)).not.toHaveLength(0);
  expect(await found(quiet)).toHaveLength(0);
  const hints = (folder: string) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    return client.request('textDocument/inlayHint', { textDocument: { uri: uriOf(folder, 'a.txt') }, range });
  };
  expect((await hints(loud)).result).toBeNull();
  expect((await hints(quiet)).result).not.toBeNull();
});

test('the bound on articles holds and is told', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  client.settings = { maxArticles: 2 };
  await client.start([folder], WATCHING, { status: true });
  const { params } = await client.ready();
  expect(params).toMatchObject({ articles: 2, bounded: true });
  expect(params.notices.join()).toContain('maxArticles');
});

test('ignored, unreadable and foreign files are left out', async () => {
  const folder = newFolder({
    ...folderOfThree,
    'README.md': talks,
    '.gitignore': 'drafts/\n',
    'drafts/late.txt': talks,
    'kept/too.md': talks,
    'kept/binary.txt': Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 0, 7, 0]),
    'tradewire.json': '{"articles": {"exclude": ["talks.txt"]}}',
  });
  const client = new WireClient();
  await client.start([folder], WATCHING, { status: true });
  const { params } = await client.ready();
  expect(params.articles).toBe(3);
  expect(params.notices.join()).toContain('binary.txt');
  const found = await references(client, uriOf(folder, 'cars.txt'), cars);
  expect(new Set(found)).toEqual(new Set(['cars.txt', 'cars-again.txt', 'too.md']));
});

test('an old client that names its folder by path is served, too', async () => {
  const folder = newFolder({ 'cars.txt': cars });
  const client = new WireClient();
  await client.request('initialize', {
    processId: null,
    rootPath: folder,
    rootUri: null,
    capabilities: {},
    initializationOptions: { status: true },
  });
  client.notify('initialized', {});
  expect((await client.ready()).params.articles).toBe(1);
});

test('a text of no folder is served by itself', async () => {
  const client = new WireClient();
  await client.start([]);
  client.open('untitled:Untitled-1', cars);
  expect(await references(client, 'untitled:Untitled-1', cars)).toHaveLength(2);
});

test('progress is shown for many articles and can be cancelled', async () => {
  const folder = newFolder(
    Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`a${i}.txt`, cars.replace('25', String(i))])),
  );
  const client = new WireClient();
  await client.start([folder], { ...WATCHING, window: { workDoneProgress: true } });
  const begun = await client.seen(m => m.method === '$/progress' && m.params.value.kind === 'begin');
  expect(begun.params.value).toMatchObject({ cancellable: true });
  client.notify('window/workDoneProgress/cancel', { token: begun.params.token });
  await client.seen(m => m.method === '$/progress' && m.params.value.kind === 'end');
  const { result } = await client.request('tradewire/status', {});
  expect(result.articles).toBeLessThan(1200);
  expect(result.notices.join()).toContain('cancelled');
});

test('a client that shows the status is told of progress there alone, and can stop it', async () => {
  const folder = newFolder(
    Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`a${i}.txt`, cars.replace('25', String(i))])),
  );
  const client = new WireClient();
  await client.start([folder], { ...WATCHING, window: { workDoneProgress: true } }, { status: true });
  await client.seen(m => m.method === 'tradewire/status' && m.params.state === 'indexing');
  await client.request('tradewire/cancelIndexing', {});
  const { params } = await client.ready();
  expect(params.articles).toBeLessThan(1200);
  expect(params.notices.join()).toContain('cancelled');
  expect(client.received.some(m => m.method === 'window/workDoneProgress/create')).toBe(false);
});

test('the status says what was compared', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], WATCHING, { status: true });
  const { compared } = (await client.ready()).params;
  expect(compared.rates).toBeGreaterThan(0);
  // An article that goes takes its statements along.
  rmSync(path.join(folder, 'cars.txt'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'cars.txt'), type: 3 }] });
  await untilArticles(client, 2);
  expect((await client.request('tradewire/status', {})).result.compared.rates).toBeLessThan(compared.rates);
});

test('a text that is no article for its length is told so and stops nothing', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], { ...WATCHING, textDocument: { diagnostic: {} } }, { status: true });
  await client.ready();
  const big = uriOf(folder, 'big.txt');
  client.open(big, 'Lutnick spoke again. '.repeat(100_000));
  expect(await references(client, uriOf(folder, 'cars.txt'), cars)).toHaveLength(6);
  const { items } = (await client.request('textDocument/diagnostic', { textDocument: { uri: big } })).result;
  expect(items).toMatchObject([{ code: 'too-long', severity: 3 }]);
  expect(
    (await client.request('textDocument/hover', { textDocument: { uri: big }, position: { line: 0, character: 2 } }))
      .result,
  ).toBeNull();
});

const findingsOf = async (client: WireClient, uri: string) =>
  (await client.request('textDocument/diagnostic', { textDocument: { uri } })).result.items.length;
const DIAGNOSTIC = { ...WATCHING, textDocument: { diagnostic: {} } };
const articlesOf = async (client: WireClient) => (await client.request('tradewire/status', {})).result.articles;
/** Looks again after each status until the folder has so many articles; a test's time limit is the way out. */
async function untilArticles(client: WireClient, wanted: number): Promise<void> {
  for (;;) {
    const told = client.next(m => m.method === 'tradewire/status' || m.method === 'tradewire/changed');
    const { result } = await client.request('tradewire/status', {});
    if (result.state === 'ready' && result.articles === wanted) return;
    await told;
  }
}

test('a new file that is opened, told of by the watcher and closed stays in the index', async () => {
  const folder = newFolder({ 'cars.txt': cars });
  const client = new WireClient();
  await client.start([folder], DIAGNOSTIC, { status: true });
  await client.ready();
  const uri = uriOf(folder, 'cars-again.txt');
  writeFileSync(path.join(folder, 'cars-again.txt'), carsAgain);
  client.open(uri, carsAgain);
  watched(client, uri);
  await untilArticles(client, 2);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await untilArticles(client, 2);
  expect(await findingsOf(client, uriOf(folder, 'cars.txt'))).toBe(1);
});

test('an open article that a change excludes goes, whatever else the change touches', async () => {
  const folder = newFolder({ 'cars.txt': cars, 'cars-again.txt': carsAgain, 'tradewire.json': '{}' });
  const client = new WireClient();
  await client.start([folder], DIAGNOSTIC, { status: true });
  await client.ready();
  client.open(uriOf(folder, 'cars-again.txt'), carsAgain);
  expect(await findingsOf(client, uriOf(folder, 'cars.txt'))).toBe(1);
  const settings = {
    articles: { exclude: ['cars-again.txt'], dates: { 'cars-again.txt': '2025-03-28' } },
    people: [{ name: 'Jane Roe' }],
  };
  writeFileSync(path.join(folder, 'tradewire.json'), JSON.stringify(settings));
  watched(client, uriOf(folder, 'tradewire.json'));
  await untilArticles(client, 1);
  expect(await findingsOf(client, uriOf(folder, 'cars.txt'))).toBe(0);
});

test('the articles of a folder that is removed go with it', async () => {
  const folder = newFolder({ 'cars.txt': cars, '2025.03/cars-again.txt': carsAgain });
  const client = new WireClient();
  await client.start([folder], DIAGNOSTIC, { status: true });
  const registered = await client.seen(
    m => m.method === 'client/registerCapability' && JSON.stringify(m.params).includes('didChangeWatchedFiles'),
  );
  const { watchers } = registered.params.registrations[0].registerOptions;
  expect(watchers).toContainEqual({ globPattern: '**', kind: 4 });
  await client.ready();
  await untilArticles(client, 2);
  rmSync(path.join(folder, '2025.03'), { recursive: true });
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, '2025.03'), type: 3 }] });
  await untilArticles(client, 1);
});

test('a text outside every folder is read by itself and changes nothing in the folders', async () => {
  const folder = newFolder({ 'cars.txt': cars });
  const outside = newFolder({});
  const client = new WireClient();
  await client.start([folder], DIAGNOSTIC, { status: true });
  await client.ready();
  const uri = uriOf(outside, 'cars-again.txt');
  client.open(uri, carsAgain);
  const position = positionOf(carsAgain, 'Lutnick');
  expect((await client.request('textDocument/hover', { textDocument: { uri }, position })).result).toBeTruthy();
  expect(await findingsOf(client, uriOf(folder, 'cars.txt'))).toBe(0);
  expect(await findingsOf(client, uri)).toBe(0);
  const before = await articlesOf(client);
  client.open(uriOf(folder, 'cars-again.txt'), carsAgain);
  await untilArticles(client, before + 1);
  expect(await findingsOf(client, uriOf(folder, 'cars.txt'))).toBe(1);
});
