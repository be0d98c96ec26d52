import { afterEach, expect, test } from 'vitest';
import { cars, carsAgain, folderOfThree } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient, type WireMessage } from './wireClient.ts';

afterEach(WireClient.endAll);

const PULL = {
  workspace: { diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { relatedInformation: true, dataSupport: true } },
};
const figure = (text: string, from: string) => {
  const start = positionOf(text, from);
  return { start: { ...start, character: start.character - 1 }, end: { ...start, character: start.character + 1 } };
};
/** Replaces "25" by "20": then both articles agree. */
const agree = { range: figure(cars, '25 percent'), text: '20' };

test('pulled diagnostics carry an id and are told unchanged by it', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], PULL, { status: true });
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  await client.ready();
  const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  expect(result).toMatchObject({
    kind: 'full',
    items: [{ code: 'figure-conflict', severity: 2, source: 'tradewire' }],
  });
  expect(result.items[0].relatedInformation[0].location.uri).toBe(uriOf(folder, 'cars-again.txt'));
  expect(result.items[0].relatedInformation[0].message).toContain('20 percent');
  expect(result.items[0].data.sides).toEqual([
    { value: '25 percent', articles: 1, origins: 1 },
    { value: '20 percent', articles: 1, origins: 1 },
  ]);
  const again = await client.request('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId: result.resultId,
  });
  expect(again.result).toEqual({ kind: 'unchanged', resultId: result.resultId });
  client.change(uri, 2, agree);
  const after = await client.request('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId: result.resultId,
  });
  expect(after.result).toMatchObject({ kind: 'full', items: [] });
  expect(client.received.filter(m => m.method === 'textDocument/publishDiagnostics')).toEqual([]);
});

test('the folder is streamed while the request is held open', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], PULL, { status: true });
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  const reports = (m: WireMessage) =>
    m.method === '$/progress' && m.params.token === 'stream' ? m.params.value.items : [];
  const held = client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'stream' });
  const first = await client.seen(m => reports(m).length > 0);
  expect(
    reports(first)
      .map((r: { uri: string }) => r.uri)
      .sort(),
  ).toEqual([uriOf(folder, 'cars-again.txt'), uriOf(folder, 'cars.txt')].sort());
  client.open(uri, cars);
  const gone = client.next(m =>
    reports(m).some(
      (r: { uri: string; items: [] }) => r.uri === uriOf(folder, 'cars-again.txt') && r.items.length === 0,
    ),
  );
  client.change(uri, 2, agree);
  await gone;
  client.notify('$/cancelRequest', { id: held.id });
  expect((await held).error?.code).toBe(-32800);
});

test('without streaming the folder is answered at once, then only when something changes', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], PULL, { status: true });
  const { items } = (await client.request('workspace/diagnostic', { previousResultIds: [] })).result;
  expect(items).toHaveLength(2);
  const previousResultIds = items.map((i: { uri: string; resultId: string }) => ({ uri: i.uri, value: i.resultId }));
  const held = client.request('workspace/diagnostic', { previousResultIds });
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  client.change(uri, 2, agree);
  const changed = (await held).result.items;
  expect(changed.filter((i: { kind: string }) => i.kind === 'full').map((i: { items: unknown[] }) => i.items)).toEqual([
    [],
    [],
  ]);
});

test('asks for a refresh when an edit changes what another open article was told', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  await client.start([folder], PULL, { status: true });
  await client.ready();
  const [uri, other] = [uriOf(folder, 'cars.txt'), uriOf(folder, 'cars-again.txt')];
  client.open(uri, cars);
  client.open(other, carsAgain);
  const told = await client.request('textDocument/diagnostic', { textDocument: { uri: other } });
  expect(told.result.items).toHaveLength(1);
  const refresh = client.next(m => m.method === 'workspace/diagnostic/refresh');
  client.change(uri, 2, agree);
  await refresh;
  expect((await client.request('textDocument/diagnostic', { textDocument: { uri: other } })).result.items).toEqual([]);
});

test('a shutdown leaves no request open', async () => {
  const client = new WireClient();
  await client.start([newFolder({ 'empty.txt': '' })], PULL, { status: true });
  await client.ready();
  const held = client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 1 });
  await client.request('shutdown');
  expect((await held).result).toEqual({ items: [] });
});

test('clients that cannot pull are pushed to, with nothing they did not ask for', async () => {
  const folder = newFolder(folderOfThree);
  const client = new WireClient();
  const { capabilities } = await client.start([folder]);
  expect(capabilities.diagnosticProvider).toBeUndefined();
  const of = (name: string, count: number) => (m: WireMessage) =>
    m.method === 'textDocument/publishDiagnostics' &&
    m.params.uri === uriOf(folder, name) &&
    m.params.diagnostics.length === count;
  const { params } = await client.seen(of('cars-again.txt', 1));
  expect(params.diagnostics[0].relatedInformation).toBeUndefined();
  expect(params.diagnostics[0].data).toBeUndefined();
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  const cleared = client.next(of('cars-again.txt', 0));
  client.change(uri, 2, agree);
  await cleared;
  const back = client.next(of('cars-again.txt', 1));
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await back;
  expect(client.received.filter(m => m.id !== undefined)).toEqual([]);
});

test('severities of the editor and of the folder hold', async () => {
  const folder = newFolder({ ...folderOfThree, 'tradewire.json': '{"severity": {"figure-conflict": "hint"}}' });
  const client = new WireClient();
  client.settings = { severity: { 'figure-conflict': 'off' } };
  await client.start([folder], { ...PULL, workspace: { ...PULL.workspace, configuration: true } }, { status: true });
  await client.ready();
  const asked = { textDocument: { uri: uriOf(folder, 'cars.txt') } };
  expect((await client.request('textDocument/diagnostic', asked)).result.items[0].severity).toBe(4);
  const settings = uriOf(folder, 'tradewire.json');
  const opened = client.next(m => m.method === 'tradewire/changed');
  client.open(settings, '{}', 1, 'jsonc');
  expect((await client.request('textDocument/diagnostic', asked)).result.items).toEqual([]);
  await opened;
  client.settings = {};
  const changed = client.next(m => m.method === 'tradewire/changed');
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await changed;
  expect((await client.request('textDocument/diagnostic', asked)).result.items[0].severity).toBe(2);
});

test('rates are held against the record where the settings ask for it, with the source named and no link to it', async () => {
  const text = 'Washington has charged extra duties of 20 percent on steel for three years.';
  const folder = newFolder({ '2021-11-18-quota.txt': text, 'tradewire.json': '{}' });
  const client = new WireClient();
  const capabilities = {
    workspace: { ...PULL.workspace, configuration: true },
    textDocument: { diagnostic: { codeDescriptionSupport: true } },
  };
  await client.start([folder], capabilities, { status: true });
  await client.ready();
  const asked = { textDocument: { uri: uriOf(folder, '2021-11-18-quota.txt') } };
  expect((await client.request('textDocument/diagnostic', asked)).result.items).toEqual([]);
  client.settings = { severity: { 'record-differs': 'information' } };
  const changed = client.next(m => m.method === 'tradewire/changed');
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await changed;
  const { items } = (await client.request('textDocument/diagnostic', asked)).result;
  expect(items).toMatchObject([
    {
      code: 'record-differs',
      severity: 3,
      message: expect.stringMatching(/25 percent from 2018-03-23.*\(federalregister\.gov\/[^\s;]+\)$/),
    },
  ]);
  expect(JSON.stringify(items)).not.toMatch(/codeDescription|https?:|www\./);
});

test('a rate that differs from the record is settled as others are', async () => {
  const text = 'Washington has charged extra duties of 20 percent on steel for three years.';
  const severity = '{"severity": {"record-differs": "information"}}';
  const folder = newFolder({ '2021-11-18-quota.txt': text, 'tradewire.json': severity });
  const client = new WireClient();
  const codeActionKind = { valueSet: ['quickfix'] };
  const textDocument = { codeAction: { codeActionLiteralSupport: { codeActionKind } } };
  await client.start([folder], { textDocument }, { status: true });
  await client.ready();
  const uri = uriOf(folder, '2021-11-18-quota.txt');
  client.open(uri, text);
  const start = positionOf(text, '20 percent');
  const { result } = await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const titles = result.map((action: { title: string }) => action.title);
  expect(titles).toContain('Ignore: quoted as said');
  expect(titles.filter((title: string) => title.includes('figure is right'))).toEqual([
    'This figure is right: 20 percent',
  ]);
});

test('a client that asks by itself is given the quick fixes in the order of a decision, each once', async () => {
  const steel = (rate: number) =>
    `Published: 2018-06-0${rate % 7}\n\nMills\n\nThe United States has imposed an additional tariff of ${rate} percent on steel from all countries since March 23, 2018.\n`;
  const folder = newFolder({ 'a.txt': steel(20), 'b.txt': steel(25), 'tradewire.json': '{}' });
  const client = new WireClient();
  const textDocument = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } };
  await client.start([folder], { textDocument }, { status: true, decides: true, findingActions: true });
  await client.ready();
  const uri = uriOf(folder, 'a.txt');
  client.open(uri, steel(20));
  const start = positionOf(steel(20), '20 percent');
  const { result } = await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  expect(result.map((action: { title: string }) => action.title)).toEqual([
    'Open both sides beside each other',
    'The record’s figure is right: 25 percent',
    'This figure is right: 20 percent',
    'Superseded from 2018-06-06',
    'Ignore for a reason …',
  ]);
  expect(result.filter((action: { isPreferred?: boolean }) => action.isPreferred)).toHaveLength(1);
});

test('findings and the rules of dates are said in the language of the client', async () => {
  const text = 'Published: 2021-11-17\n\nThey met on Monday, Nov. 16, to talk about steel.\n';
  const folder = newFolder({ 'talks.txt': text, 'cars.txt': cars, 'cars-again.txt': carsAgain });
  const client = new WireClient();
  client.locale = 'ja';
  await client.start([folder], PULL, { status: true });
  await client.ready();
  const messages = async (name: string): Promise<string[]> => {
    const asked = { textDocument: { uri: uriOf(folder, name) } };
    const { items } = (await client.request('textDocument/diagnostic', asked)).result;
    return items.map((item: { message: string }) => item.message);
  };
  expect(await messages('talks.txt')).toEqual(['2021-11-16 は火曜日で、月曜日ではない']);
  expect((await messages('cars.txt'))[0]).toMatch(/^ここでは /);
  const asked = { textDocument: { uri: uriOf(folder, 'talks.txt') }, position: positionOf(text, '2021-11-17') };
  expect(JSON.stringify((await client.request('textDocument/hover', asked)).result)).toContain('本文に明記');
});

test('a broken tradewire.json is marked at its place while the last good one stays in force', async () => {
  const good = '{\n  "severity": {"figure-conflict": "off"}\n}\n';
  const folder = newFolder({ ...folderOfThree, 'tradewire.json': good });
  const client = new WireClient();
  await client.start([folder], PULL, { status: true });
  await client.ready();
  const settings = uriOf(folder, 'tradewire.json');
  const article = { textDocument: { uri: uriOf(folder, 'cars.txt') } };
  client.open(settings, good, 1, 'jsonc');
  expect((await client.request('textDocument/diagnostic', article)).result.items).toEqual([]);
  client.change(settings, 2, {
    range: { start: { line: 1, character: 14 }, end: { line: 1, character: 15 } },
    text: '',
  });
  const { items } = (await client.request('textDocument/diagnostic', { textDocument: { uri: settings } })).result;
  expect(items[0]).toMatchObject({ source: 'tradewire', range: { start: { line: 1 } } });
  expect((await client.request('textDocument/diagnostic', article)).result.items).toEqual([]);
  expect((await client.request('tradewire/status', {})).result.notices.join()).toContain('tradewire.json');
  client.change(settings, 3, { text: '{}' });
  expect((await client.request('textDocument/diagnostic', { textDocument: { uri: settings } })).result.items).toEqual(
    [],
  );
  expect((await client.request('textDocument/diagnostic', article)).result.items).toHaveLength(1);
});
