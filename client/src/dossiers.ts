import * as vscode from 'vscode';

const scheme = 'tradewire-dossier';

/** Dossiers are read-only pages about one entity; the language client gets their text from the server. */
export const registerDossiers = (): vscode.Disposable =>
  vscode.commands.registerCommand('tradewire.showDossier', showDossier);

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
