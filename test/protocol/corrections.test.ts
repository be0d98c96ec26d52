import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cars, folderOfThree } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const settings = '{\n  // Kept by the desk.\n  "people": [],\n}\n';
const LITERALS = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    diagnostic: {},
  },
};

interface Edit {
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
  newText: string;
}
function applied(text: string, edits: readonly Edit[]): string {
  const offset = ({ line, character }: Edit['range']['start']) =>
    text
      .split('\n')
      .slice(0, line)
      .reduce((n, l) => n + l.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((t, e) => t.slice(0, offset(e.range.start)) + e.newText + t.slice(offset(e.range.end)), text);
}

async function opened(capabilities: object = LITERALS, files: Record<string, string> = { 'tradewire.json': settings }) {
  const folder = newFolder({ ...folderOfThree, ...files });
  const client = new WireClient();
  await client.start([folder], capabilities, { status: true });
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  const at = positionOf(cars, '25 percent');
  const actions = async (position = at) =>
    (
      await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      })
    ).result;
  const findings = async (name: string) =>
    (await client.request('textDocument/diagnostic', { textDocument: { uri: uriOf(folder, name) } })).result?.items;
  return { client, folder, uri, actions, findings };
}

test('a fix writes tradewire.json, keeps its comments, settles both sides, and undoing it brings them back', async () => {
  const { client, folder, actions, findings } = await opened();
  expect(await findings('cars.txt')).toHaveLength(1);
  expect(await findings('cars-again.txt')).toHaveLength(1);
  const action = (await actions()).find((a: { title: string }) => a.title === 'Ignore: quoted as said');
  const file = uriOf(folder, 'tradewire.json');
  const [change] = action.edit.documentChanges;
  expect(change.textDocument).toEqual({ uri: file, version: null });
  const after = applied(settings, change.edits);
  expect(after).toContain('// Kept by the desk.');
  expect(after).toContain('"reason": "quoted as said"');
  client.open(file, settings, 1, 'jsonc');
  client.change(file, 2, { text: after });
  expect(await findings('cars.txt')).toEqual([]);
  expect(await findings('cars-again.txt')).toEqual([]);
  expect(await findings('tradewire.json')).toEqual([]);
  client.change(file, 3, { text: settings });
  expect(await findings('cars.txt')).toHaveLength(1);
});

test('decisions that fit nothing any more are named at their entries', async () => {
  const text = JSON.stringify(
    {
      suppressions: [
        { code: 'figure-conflict', values: ['1 percent', '2 percent'], files: ['gone.txt'], reason: 'checked' },
      ],
      facts: [
        { key: 'rate:US:any:cars:-', value: '25 percent', source: 'cars.txt' },
        { key: 'rate:BO:any:tin:-', value: '5 percent', source: 'tin.txt' },
      ],
    },
    undefined,
    2,
  );
  const { findings } = await opened(LITERALS, { 'tradewire.json': text });
  const named = await findings('tradewire.json');
  expect(named.map((d: { message: string }) => d.message)).toEqual([
    'This suppression hides nothing any more: there is no article gone.txt in this folder.',
    'This fact decides nothing any more: nothing in this folder is stated under rate:BO:any:tin:-.',
  ]);
  const { line } = positionOf(text, 'rate:BO');
  expect(named[1].range.start.line).toBe(line - 1);
});

test('the side that is said to be right is no finding any more', async () => {
  const { client, folder, actions, findings } = await opened();
  const action = (await actions()).find((a: { title: string }) => a.title === 'This figure is right: 25 percent');
  client.open(uriOf(folder, 'tradewire.json'), applied(settings, action.edit.documentChanges[0].edits), 1, 'jsonc');
  expect(await findings('cars.txt')).toEqual([]);
  const [other] = await findings('cars-again.txt');
  expect(other.message).toContain('tradewire.json has 25 percent (cars.txt)');
});

test('a suppression ends with the figures it speaks of', async () => {
  const { client, folder, uri, actions, findings } = await opened();
  const [change] = (await actions()).find((a: { title: string }) => a.title === 'Ignore: checked').edit.documentChanges;
  const file = uriOf(folder, 'tradewire.json');
  client.open(file, applied(settings, change.edits), 1, 'jsonc');
  expect(await findings('cars.txt')).toEqual([]);
  const start = positionOf(cars, '25 percent');
  const range = {
    start: { ...start, character: start.character - 1 },
    end: { ...start, character: start.character + 1 },
  };
  client.change(uri, 2, { range, text: '30' });
  expect(await findings('cars.txt')).toHaveLength(1);
});

test('a settings file is made where there is none', async () => {
  const { folder, actions } = await opened(LITERALS, {});
  const action = (await actions()).find((a: { title: string }) => a.title === 'Ignore: checked');
  const [made, change] = action.edit.documentChanges;
  expect(made).toEqual({ kind: 'create', uri: uriOf(folder, 'tradewire.json'), options: { ignoreIfExists: true } });
  expect(JSON.parse(applied('', change.edits)).suppressions).toHaveLength(1);
});

test('clients without literals get commands that the server runs itself', async () => {
  const { client, folder, actions } = await opened({});
  const [command] = (await actions()).filter((a: { title: string }) => a.title === 'Ignore: checked');
  expect(command.command).toBe('tradewire.server.apply');
  const changed = client.next(m => m.method === 'textDocument/publishDiagnostics' && m.params.diagnostics.length === 0);
  await client.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
  await changed;
  expect(readFileSync(path.join(folder, 'tradewire.json'), 'utf8')).toContain('"reason": "checked"');
  // Nothing but the settings can be written, whatever the arguments.
  const bad = [
    { folder: '/etc', changes: [] },
    { folder: command.arguments[0].folder, changes: [{ path: ['../x'], value: 1 }] },
    ...[
      { path: ['articles', 'dates', '../../x'], value: '2025-01-01' },
      { path: ['articles', 'dates', 'a.txt'], value: 'yesterday' },
      { path: ['articles', 'dates', { toString: 'x' }], value: '2025-01-01' },
      { path: ['annotations', -1], value: {} },
      { path: ['annotations', 0, 'file', 'x', 'y'], value: 1 },
      { path: ['annotations'], value: { file: '/etc/passwd', quote: { exact: 'x' }, type: 'none' }, append: true },
      { path: ['severity'], value: 'loud' },
      { path: ['people'], value: { name: 7 }, append: true },
    ].map(change => ({ folder: command.arguments[0].folder, changes: [change] })),
    null,
    7,
  ];
  const kept = readFileSync(path.join(folder, 'tradewire.json'), 'utf8');
  for (const argument of bad) {
    const answer = await client.request('workspace/executeCommand', {
      command: command.command,
      arguments: [argument],
    });
    expect([answer.error, answer.result], JSON.stringify(argument)).toEqual([undefined, null]);
    expect(readFileSync(path.join(folder, 'tradewire.json'), 'utf8')).toBe(kept);
  }
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('what only looks comes before what stores a decision, and no stored decision is preferred', async () => {
  const { actions } = await opened({
    ...LITERALS,
    window: { showDocument: { support: true } },
    textDocument: {
      ...LITERALS.textDocument,
      codeAction: { ...LITERALS.textDocument.codeAction, isPreferredSupport: true },
    },
  });
  const [first, ...others] = await actions();
  expect(first.command.command).toBe('tradewire.server.open');
  expect(first.edit).toBeUndefined();
  expect(others.filter((a: { edit?: object; isPreferred?: boolean }) => a.edit && a.isPreferred)).toEqual([]);
});

test('a client that keeps decisions itself is given a command in place of the edit', async () => {
  const folder = newFolder({ ...folderOfThree, 'tradewire.json': settings });
  const client = new WireClient();
  await client.start([folder], LITERALS, { status: true, decides: true });
  await client.ready();
  const uri = uriOf(folder, 'cars.txt');
  client.open(uri, cars);
  const at = positionOf(cars, '25 percent');
  const { result } = await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  const ignore = result.find((a: { title: string }) => a.title === 'Ignore: checked');
  expect(ignore.edit).toBeUndefined();
  expect(ignore.command.command).toBe('tradewire.decide');
  const resolved = (await client.request('codeAction/resolve', ignore.command.arguments[0])).result;
  expect(applied(settings, resolved.edit.documentChanges[0].edits)).toContain('"reason": "checked"');
});

test('a decision that cannot be kept is told', async () => {
  const { client, folder, actions } = await opened({});
  client.open(uriOf(folder, 'tradewire.json'), settings, 1, 'jsonc');
  const [command] = (await actions()).filter((a: { title: string }) => a.title === 'Ignore: checked');
  const told = client.next(m => m.method === 'window/showMessage' || m.method === 'window/showMessageRequest');
  await client.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
  expect((await told).params.message).toBe('tradewire.json was not changed: it is open in the editor.');
  expect(readFileSync(path.join(folder, 'tradewire.json'), 'utf8')).toBe(settings);
});

test('marks by hand are taken into account at once and survive edits around them', async () => {
  const { client, folder, uri } = await opened();
  const file = uriOf(folder, 'tradewire.json');
  const start = positionOf(cars, 'list of parts');
  const range = {
    start: { ...start, character: start.character - 1 },
    end: { ...start, character: start.character + 12 },
  };
  const edit = (
    await client.request('tradewire/annotate', {
      textDocument: { uri },
      range,
      action: { kind: 'mark', type: 'product' },
    })
  ).result;
  client.open(file, settings, 1, 'jsonc');
  client.change(file, 2, { text: applied(settings, edit.documentChanges[0].edits) });
  const types = async () =>
    (await client.request('tradewire/mentions', { textDocument: { uri } })).result.filter(
      (m: { type: string; range: { start: { line: number; character: number } } }) =>
        m.type === 'product' && m.range.start.character === start.character - 1 && m.range.start.line >= start.line,
    );
  expect(await types()).toHaveLength(1);
  client.change(uri, 2, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    text: 'A new line\n',
  });
  expect(await types()).toHaveLength(1);
});

test('entries that do nothing any more are marked in tradewire.json', async () => {
  const { client, folder, uri, findings } = await opened(LITERALS, {
    'tradewire.json': `{
  "annotations": [
    {"file": "cars.txt", "quote": {"exact": "list of parts"}, "type": "product"},
    {"file": "gone.txt", "quote": {"exact": "x"}, "type": "none"}
  ],
  "suppressions": [{"code": "figure-conflict", "values": ["1 percent"], "reason": "checked"}]
}`,
  });
  const lines = async () =>
    (await findings('tradewire.json')).map((d: { range: { start: { line: number } } }) => d.range.start.line).sort();
  expect(await lines()).toEqual([3, 5]);
  client.open(uriOf(folder, 'tradewire.json'), readFileSync(path.join(folder, 'tradewire.json'), 'utf8'), 1, 'jsonc');
  client.change(uri, 2, { text: cars.replace('list of parts', 'list') });
  expect(
    (await client.request('textDocument/hover', { textDocument: { uri }, position: positionOf(cars, 'Lutnick') }))
      .result,
  ).toBeTruthy();
  expect(await lines()).toEqual([2, 3, 5]);
});

test('other corrections by hand', async () => {
  const { client, uri } = await opened();
  const lutnick = positionOf(cars, 'Howard Lutnick');
  const at = { textDocument: { uri }, range: { start: lutnick, end: lutnick } };
  const text = async (action: object, place: object = at) => {
    const { result, error } = await client.request('tradewire/annotate', { ...place, action });
    expect(error, JSON.stringify(action)).toBeUndefined();
    return result ? applied(settings, result.documentChanges[0].edits) : null;
  };
  expect(await text({ kind: 'unmark' })).toContain('"type": "none"');
  expect(await text({ kind: 'rejectEntity' })).toContain('"official": false');
  expect(await text({ kind: 'setDate', date: '2025-03-28' })).toContain('"cars.txt": "2025-03-28"');
  expect(await text({ kind: 'sameAs', entity: 'person/ryosei-akazawa' })).toContain('sameAs');
  const rate = positionOf(cars, '25 percent');
  expect(
    await text({ kind: 'ignore', reason: 'as the minister said' }, { ...at, range: { start: rate, end: rate } }),
  ).toContain('as the minister said');
  expect(await text({ kind: 'mark', type: 'nonsense' })).toBeNull();
  expect(await text({ kind: 'nonsense' })).toBeNull();
  expect(await text({ kind: 'setDate', date: 'last week' })).toBeNull();
  expect(await text({ kind: 'setDate', date: 7 })).toBeNull();
  expect(await text({ kind: 'mark', type: 'party', entity: { id: 7 } })).toBeNull();
  for (const action of [null, 7, 'unmark', { kind: null }, { kind: 'sameAs' }, { kind: 'sameAs', entity: 7 }])
    expect(await text(action as never), JSON.stringify(action)).toBeNull();
  expect(await text({ kind: 'ignore' }, { ...at, range: { start: rate, end: rate } })).toBeNull();
  expect(await text({ kind: 'unmark' }, { textDocument: { uri }, range: null as never })).toBeNull();
});

test('an agency has its new name at once, and both names find it', async () => {
  const { client, folder, uri } = await opened();
  const at = { textDocument: { uri }, position: positionOf(cars, 'Department of Commerce') };
  const prepared = (await client.request('textDocument/prepareRename', at)).result;
  expect(prepared.placeholder).toBe('U.S. Department of Commerce');
  const { result } = await client.request('textDocument/rename', { ...at, newName: 'Department of Trade' });
  const after = applied(settings, result.documentChanges[0].edits);
  const file = uriOf(folder, 'tradewire.json');
  client.open(file, settings, 1, 'jsonc');
  client.change(file, 2, { text: after });
  expect(JSON.stringify((await client.request('textDocument/hover', at)).result)).toContain('Department of Trade');
  const again = await client.request('textDocument/prepareRename', at);
  expect(again.result.placeholder).toBe('Department of Trade');
});

test('renaming an article takes its settings along', async () => {
  const { client, folder } = await opened(LITERALS, {
    'tradewire.json':
      '{"articles": {"dates": {"cars.txt": "2025-03-27"}}, "suppressions": [{"code": "figure-conflict", "values": ["1 percent"], "files": ["cars.txt"], "reason": "checked"}]}',
  });
  const { result } = await client.request('workspace/willRenameFiles', {
    files: [{ oldUri: uriOf(folder, 'cars.txt'), newUri: uriOf(folder, 'autos/cars.txt') }],
  });
  const before = readFileSync(path.join(folder, 'tradewire.json'), 'utf8');
  const after = JSON.parse(applied(before, result.documentChanges[0].edits));
  expect(after.articles.dates).toEqual({ 'autos/cars.txt': '2025-03-27' });
  expect(after.suppressions[0].files).toEqual(['autos/cars.txt']);
});
