import * as vscode from 'vscode';
import type { Session } from './session.ts';

const scheme = 'tradewire-dossier';

/** Read-only pages about one entity, which the server writes; they follow the index. */
export function registerDossiers(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async uri =>
      (await session.request('tradewire/dossier', { uri: uri.toString() }))?.text ??
      vscode.l10n.t('Nothing is known about this any more: the articles that named it are gone.'),
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    session.onIndex(() => {
      for (const document of vscode.workspace.textDocuments)
        if (document.uri.scheme === scheme) changed.fire(document.uri);
    }),
    vscode.commands.registerCommand('tradewire.showDossier', () => showDossier()),
  );
}

/** The dossier of the entity at the cursor is its type definition. */
async function showDossier(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeTypeDefinitionProvider',
    editor.document.uri,
    editor.selection.active,
  );
  const first = found?.[0];
  if (!first) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name with a dossier at the cursor.'), 3000);
    return;
  }
  const uri = 'targetUri' in first ? first.targetUri : first.uri;
  if (uri.scheme === scheme) await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  else
    await vscode.window.showTextDocument(uri, { selection: 'targetRange' in first ? first.targetRange : first.range });
}
