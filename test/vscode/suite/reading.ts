import * as vscode from 'vscode';
import { article, assert, baseName, eventually, find, inside, show, test } from './harness.ts';

const farms = '2018-06-04-farm-states-worry.txt';

/** What the extension's activation hands out; see client/src/tradewire.ts. */
interface Api {
  readonly session: {
    readonly state: { readonly kind: string; readonly status?: { readonly state: string; readonly articles: number } };
  };
}

test('the folder is indexed because it holds tradewire.json', async () => {
  const extension = vscode.extensions.getExtension<Api>('tradewire.tradewire');
  assert(extension, 'the extension is not installed');
  const api = await extension.activate();
  const names = (await vscode.workspace.fs.readDirectory(article(''))).map(([name]) => name);
  const articles = names.filter(name => /\.(txt|md)$/.test(name)).length;
  await eventually(`${articles} articles indexed, state ${JSON.stringify(api.session.state)}`, () => {
    const { kind, status } = api.session.state;
    return kind === 'running' && status?.state === 'ready' && status.articles === articles;
  });
});

test('hover on a rate', async () => {
  const { document } = await show(farms);
  const text = await eventually('a hover', async () => hoverText(document, '20 percent'));
  assert(text.includes('20 percent'), `the card does not name the figure: ${text}`);
  assert(text.includes('steel'), `the card does not say what it is a rate of: ${text}`);
});

test('hover on a name', async () => {
  const { document } = await show(farms);
  const text = await eventually('a hover', async () => hoverText(document, 'Grassley'));
  assert(text.includes('Chuck Grassley'), `the card does not give the full name: ${text}`);
});

test('definition leads from a surname to the introduction in another article', async () => {
  const { document } = await show(farms);
  const found = await eventually('a definition', async () => {
    const all = await locations('vscode.executeDefinitionProvider', document, 'Trump');
    return all.length > 0 && all;
  });
  assert(
    found.some(one => baseName(one.uri) !== farms),
    `only in this article: ${found.map(one => baseName(one.uri))}`,
  );
});

test('references of a name go through the folder', async () => {
  const { document } = await show(farms);
  const files = await eventually('references in three articles', async () => {
    const all = await locations('vscode.executeReferenceProvider', document, 'Trump');
    const names = new Set(all.map(one => baseName(one.uri)));
    return names.size >= 3 && names;
  });
  assert(files.has(farms), 'the article itself is missing');
});

test('document symbols', async () => {
  const { document } = await show(farms);
  const found = await eventually('symbols', async () => {
    const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return all?.length > 0 && all;
  });
  const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
    all.flatMap(one => [one.name, ...names(one.children)]);
  assert(
    names(found).some(name => name.includes('Trump')),
    `no symbol for a name: ${names(found)}`,
  );
});

test('workspace symbols by acronym', async () => {
  await eventually('a symbol for WTO', async () => {
    const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'WTO',
    );
    return all?.some(one => one.name.includes('World Trade Organization'));
  });
});

test('semantic tokens mark names and figures', async () => {
  const { document } = await show(farms);
  const words = await eventually('tokens', async () => {
    const uri = document.uri;
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    return legend && tokens && tokens.data.length > 0 && tokenWords(document, legend, tokens);
  });
  const typeOf = (word: string) => words.find(([text]) => text === word)?.[1];
  assert(typeOf('Chuck Grassley') === 'official', `Chuck Grassley: ${typeOf('Chuck Grassley')} in ${words.join(' ')}`);
  assert(typeOf('20 percent') === 'tariff_rate', `20 percent: ${typeOf('20 percent')}`);
});

test('highlights of a name in its article', async () => {
  const { document } = await show(farms);
  const position = find(document, 'Mexico').start.translate(0, 1);
  await eventually('two highlights', async () => {
    const all = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      position,
    );
    return all?.length >= 2;
  });
});

async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    inside(document, words),
  );
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function locations(command: string, document: vscode.TextDocument, words: string): Promise<vscode.Location[]> {
  const all = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    inside(document, words),
  );
  return (all ?? []).map(one => ('targetUri' in one ? new vscode.Location(one.targetUri, one.targetRange) : one));
}

function tokenWords(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  { data }: vscode.SemanticTokens,
): [string, string][] {
  const words: [string, string][] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    line += down;
    character = down > 0 ? right : character + right;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    words.push([text, legend.tokenTypes[type] ?? '?']);
  }
  return words;
}
