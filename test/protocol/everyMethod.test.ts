import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cars, folderOfThree } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

const folder = newFolder(folderOfThree);
const uri = uriOf(folder, 'cars.txt');
const lutnick = positionOf(cars, 'Lutnick');
const rate = positionOf(cars, '25 percent');
const whole = { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } };
const client = new WireClient();

beforeAll(async () => {
  client.settings = {
    inlayHints: { dates: true, agencies: true },
    codeLens: { mentions: true, contradictions: true },
  };
  await client.start(
    [folder],
    {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        symbol: { resolveSupport: { properties: ['location.range'] } },
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        textDocumentContent: {},
      },
      textDocument: {
        diagnostic: { relatedInformation: true, dataSupport: true, relatedDocumentSupport: true },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
        },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        definition: { linkSupport: true },
        rename: { prepareSupport: true },
      },
      window: { showDocument: { support: true } },
    },
    { status: true, dossiers: true },
  );
  await client.ready();
  client.open(uri, cars);
});
afterAll(WireClient.endAll);

type Target = { textDocument: { uri: string }; position: object; range: object };
/** Every method that asks about a text, and what a good answer to it holds. */
const methods: Record<string, { ask: (t: Target) => object; good: (result: never) => void; at?: object }> = {
  'textDocument/hover': {
    ask: t => t,
    good: (r: { contents: { kind: string; value: string } }) => {
      expect(r.contents.kind).toBe('plaintext');
      expect(r.contents.value).toContain('Howard Lutnick');
    },
  },
  'textDocument/definition': {
    ask: t => t,
    good: (r: { targetUri: string }[]) => expect(r[0]?.targetUri).toMatch(/cars-again\.txt$/),
  },
  'textDocument/declaration': {
    ask: t => t,
    good: (r: { uri: string }[]) => expect(r[0]?.uri).toBe(uri),
  },
  'textDocument/typeDefinition': {
    ask: t => t,
    good: (r: { uri: string }[]) => expect(r[0]?.uri).toMatch(/^tradewire-dossier:/),
  },
  'textDocument/references': {
    ask: t => ({ ...t, context: { includeDeclaration: true } }),
    good: (r: { uri: string }[]) => expect(new Set(r.map(l => l.uri)).size).toBe(3),
  },
  'textDocument/documentHighlight': { ask: t => t, good: (r: unknown[]) => expect(r).toHaveLength(2) },
  'textDocument/documentSymbol': {
    ask: t => t,
    good: (r: { name: string; children?: { name: string }[] }[]) =>
      expect(r.flatMap(s => s.children ?? []).map(s => s.name)).toContain('Howard Lutnick'),
  },
  'textDocument/semanticTokens/full': {
    ask: t => t,
    good: (r: { data: number[] }) => expect(r.data.length).toBeGreaterThan(20),
  },
  'textDocument/semanticTokens/range': {
    ask: t => t,
    good: (r: { data: number[] }) => expect(r.data.length % 5).toBe(0),
  },
  'textDocument/semanticTokens/full/delta': {
    ask: t => ({ ...t, previousResultId: 'stale' }),
    good: (r: { data: number[] }) => expect(r.data.length).toBeGreaterThan(20),
  },
  'textDocument/foldingRange': {
    ask: t => t,
    good: (r: unknown[]) => expect(Array.isArray(r)).toBe(true),
  },
  'textDocument/selectionRange': {
    ask: t => ({ ...t, positions: [t.position] }),
    good: (r: { parent: object }[]) => {
      expect(r).toHaveLength(1);
      expect(r[0]?.parent).toBeDefined();
    },
  },
  'textDocument/inlayHint': {
    ask: t => t,
    good: (r: { label: string }[]) => expect(r.map(h => h.label)).toContain('2025'),
  },
  'textDocument/codeLens': {
    ask: t => t,
    good: (r: unknown[]) => expect(r.length).toBeGreaterThan(1),
  },
  'textDocument/completion': {
    ask: t => t,
    good: (r: { items: { label: string }[] }) => expect(r.items.map(i => i.label)).toContain('Howard Lutnick'),
    at: { line: lutnick.line, character: lutnick.character + 2 },
  },
  'textDocument/codeAction': {
    ask: t => ({ ...t, range: { start: t.position, end: t.position }, context: { diagnostics: [] } }),
    good: (r: { title: string }[]) => expect(r.map(a => a.title)).toContain('Ignore: checked'),
    at: rate,
  },
  'textDocument/prepareRename': {
    ask: t => t,
    good: (r: { placeholder: string }) => expect(r.placeholder).toBe('Howard Lutnick'),
  },
  'textDocument/rename': {
    ask: t => ({ ...t, newName: 'Howard W. Lutnick' }),
    good: (r: { documentChanges: unknown[] }) => expect(JSON.stringify(r)).toContain('Howard W. Lutnick'),
  },
  'textDocument/prepareCallHierarchy': {
    ask: t => t,
    good: (r: { name: string }[]) => expect(r[0]?.name).toContain('25 percent'),
    at: rate,
  },
  'textDocument/diagnostic': {
    ask: t => t,
    good: (r: { items: { code: string }[] }) => expect(r.items.map(i => i.code)).toEqual(['figure-conflict']),
  },
  'tradewire/sentenceTree': {
    ask: t => t,
    good: (r: { text: string }) => expect(r.text).toMatch(/^root: /m),
    at: rate,
  },
  'tradewire/mentions': {
    ask: t => t,
    good: (r: { label: string }[]) => expect(r.map(m => m.label)).toContain('Howard Lutnick'),
  },
};

describe.each(Object.entries(methods))('%s', (method, { ask, good, at = lutnick }) => {
  const target: Target = { textDocument: { uri }, position: at, range: whole };

  test('answers', async () => {
    const answer = await client.request(method, ask(target));
    expect(answer.error).toBeUndefined();
    good(answer.result as never);
  });

  test('takes positions out of range and of another kind', async () => {
    for (const position of [
      { line: 9999, character: 9999 },
      { line: -1, character: -1 },
      { line: '1', character: null },
      { line: 1.5, character: 0 },
      null,
    ]) {
      const range = { start: position, end: position };
      const answer = await client.request(method, ask({ textDocument: { uri }, position: position as object, range }));
      expect(answer.error, JSON.stringify(position)).toBeUndefined();
    }
  });

  test('knows nothing of unknown documents', async () => {
    for (const unknown of ['file:///nowhere/no.txt', 'untitled:None', 'not a uri %zz', '']) {
      const answer = await client.request(method, ask({ ...target, textDocument: { uri: unknown } }));
      expect(answer.error, unknown).toBeUndefined();
    }
  });

  test('is answered when the text has changed under it', async () => {
    client.change(uri, 2, { text: 'Published: 2025-03-27\n' });
    const stale = await client.request(method, ask(target));
    client.change(uri, 3, { text: cars });
    expect(stale.error).toBeUndefined();
    good((await client.request(method, ask(target))).result as never);
  });

  test('is cancelled before its turn', async () => {
    const asked = client.request(method, ask(target));
    client.notify('$/cancelRequest', { id: asked.id });
    const answer = await asked;
    expect(answer.error?.code ?? -32800).toBe(-32800);
  });
});

test('resolves what it leaves open', async () => {
  const position = { textDocument: { uri }, position: lutnick };
  const at = { textDocument: { uri }, range: { start: rate, end: rate } };
  const [hint] = (await client.request('textDocument/inlayHint', { textDocument: { uri }, range: whole })).result;
  expect((await client.request('inlayHint/resolve', hint)).result.tooltip).toContain('2025');
  const [lens] = (await client.request('textDocument/codeLens', { textDocument: { uri } })).result;
  expect((await client.request('codeLens/resolve', lens)).result.command.title).toMatch(/^1 finding: 25 percent here/);
  const { items } = (
    await client.request('textDocument/completion', {
      ...position,
      position: { line: lutnick.line, character: lutnick.character + 2 },
    })
  ).result;
  expect((await client.request('completionItem/resolve', items[0])).result.documentation.value).toContain('Howard');
  const actions = (await client.request('textDocument/codeAction', { ...at, context: { diagnostics: [] } })).result;
  const ignore = actions.find((a: { title: string }) => a.title === 'Ignore: checked');
  expect(ignore.edit).toBeUndefined();
  const { edit } = (await client.request('codeAction/resolve', ignore)).result;
  expect(edit.documentChanges.map((c: { kind?: string }) => c.kind)).toEqual(['create', undefined]);
  const [symbol] = (await client.request('workspace/symbol', { query: 'Akazawa' })).result;
  expect(symbol.location.range).toBeUndefined();
  expect((await client.request('workspaceSymbol/resolve', symbol)).result.location.range.start.line).toBe(4);
  for (const method of ['inlayHint/resolve', 'codeLens/resolve', 'completionItem/resolve', 'codeAction/resolve'])
    expect(
      (await client.request(method, { title: 'x', label: 'x', data: { uri: 7, folder: 'x' } })).error,
    ).toBeUndefined();
});

test('gives references in parts to clients that want them so', async () => {
  const params = { textDocument: { uri }, position: lutnick, context: { includeDeclaration: true } };
  const whole = (await client.request('textDocument/references', params)).result;
  const part = client.next(m => m.method === '$/progress' && m.params.token === 'parts');
  expect((await client.request('textDocument/references', { ...params, partialResultToken: 'parts' })).result).toEqual(
    [],
  );
  expect((await part).params.value).toEqual(whole);
});

test('tells who else states a rate', async () => {
  const [item] = (await client.request('textDocument/prepareCallHierarchy', { textDocument: { uri }, position: rate }))
    .result;
  expect((await client.request('callHierarchy/incomingCalls', { item })).result).toEqual([]);
  expect((await client.request('callHierarchy/outgoingCalls', { item })).error).toBeUndefined();
  const stale = { ...item, uri: 'file:///gone.txt', data: { claim: 'c99' } };
  expect((await client.request('callHierarchy/incomingCalls', { item: stale })).result).toEqual([]);
});

test('writes dossiers by both ways of asking', async () => {
  const [target] = (await client.request('textDocument/typeDefinition', { textDocument: { uri }, position: lutnick }))
    .result;
  const own = (await client.request('tradewire/dossier', { uri: target.uri })).result.text;
  expect(own).toContain('# Howard Lutnick');
  expect(own).toContain('cars-again.txt');
  expect((await client.request('workspace/textDocumentContent', { uri: target.uri })).result.text).toBe(own);
  expect(
    (await client.request('tradewire/dossier', { uri: 'tradewire-dossier:/x.md?person%2Fnobody' })).result,
  ).toBeNull();
});

test('gives the views their rows', async () => {
  const entities = (await client.request('tradewire/entities', {})).result;
  expect(entities.find((e: { name: string }) => e.name === 'Howard Lutnick')).toMatchObject({
    type: 'official',
    articles: 3,
  });
  const contradictions = (await client.request('tradewire/contradictions', {})).result;
  expect(contradictions[0]).toMatchObject({ code: 'figure-conflict', values: expect.arrayContaining(['25 percent']) });
  expect(contradictions[0].related).toHaveLength(1);
  expect(contradictions[0].sides).toMatchObject([
    { articles: 1, origins: 1, told: '1 article', earliest: { published: '2025-03-27' } },
    { articles: 1, origins: 1, told: '1 article', earliest: { published: '2025-03-27' } },
  ]);
  expect(contradictions[0].sides[0].earliest.uri).toBe(contradictions[0].place.uri);
  const timelines = (await client.request('tradewire/timelines', {})).result;
  expect(timelines.flatMap((t: { points: { value: number }[] }) => t.points.map(p => p.value)).sort()).toEqual([
    20, 25,
  ]);
});
