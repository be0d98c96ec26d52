import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { linksToFragments } from './dossierLinks.ts';
import type { Session } from './session.ts';
import type { DossierMessage } from './webview/messages.ts';

const scheme = 'tradewire-dossier';

/** The dossier of the name at the cursor: a page about one entity, which the server writes in Markdown. */
export function registerDossiers(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('tradewire.showDossier', async () => {
    const editor = vscode.window.activeTextEditor;
    const client = await session.start();
    const uri = editor && client && (await dossierAt(client, editor));
    if (uri) openPage(context, session, uri);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name with a dossier at the cursor.'), 3000);
  });
}

/** It is the type definition of the name. */
async function dossierAt(client: BaseLanguageClient, editor: vscode.TextEditor): Promise<string | undefined> {
  type Definition = { readonly uri?: string; readonly targetUri?: string };
  const found = await client.sendRequest<Definition | Definition[] | null>('textDocument/typeDefinition', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  const uris = [found ?? []].flat().map(one => one.targetUri ?? one.uri ?? '');
  return uris.find(uri => uri.startsWith(`${scheme}:`));
}

function openPage(context: vscode.ExtensionContext, session: Session, uri: string): void {
  const title = vscode.Uri.parse(uri).path.replace(/^\/|\.md$/g, '');
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const panel = vscode.window.createWebviewPanel('tradewire.dossier', title, vscode.ViewColumn.Beside, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [dist],
  });
  let targets: readonly string[] = [];
  const show = async () => {
    const text = (await session.request('tradewire/dossier', { uri }))?.text;
    const page = linksToFragments(text ?? vscode.l10n.t('Nothing is known about this any more.'));
    targets = page.targets;
    // VS Code's own Markdown, with the text of articles escaped by the server; links of other kinds do not get through it.
    const body = await vscode.commands.executeCommand<string>('markdown.api.render', page.markdown);
    panel.webview.html = html(panel.webview, dist, body);
  };
  const follow = session.onIndex(show);
  panel.onDidDispose(() => follow.dispose());
  panel.webview.onDidReceiveMessage(({ link }: DossierMessage) => {
    const target = targets[link];
    if (target !== undefined) void openTarget(vscode.Uri.parse(target));
  });
  void show();
}

/** A line is named as in "#L5". */
async function openTarget(target: vscode.Uri): Promise<void> {
  const line = Number(/^L(\d+)/.exec(target.fragment)?.[1] ?? 1) - 1;
  const selection = new vscode.Range(line, 0, line, 0);
  await vscode.window.showTextDocument(target.with({ fragment: '' }), {
    selection,
    viewColumn: vscode.ViewColumn.One,
  });
}

const html = (webview: vscode.Webview, dist: vscode.Uri, body: string): string => {
  const asset = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${asset('dossier.css')}">
</head>
<body><main>${body}</main><script src="${asset('dossier.js')}"></script></body>
</html>`;
};
