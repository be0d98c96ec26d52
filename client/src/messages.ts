import * as vscode from 'vscode';
import type { Session } from './session.ts';

/** The server gives the text of its documents: a message, decoded. The path is the message's, so that the tab has its name. */
const scheme = 'tradewire-mail';
const isMessage = (uri: vscode.Uri): boolean => uri.scheme !== scheme && /\.eml$/i.test(uri.path);
const viewOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.from({ scheme, path: uri.path, query: uri.toString() });

/**
 * Messages (.eml) are read in a read-only document of their decoded text, which stands in the place of the message as it was sent, once:
 * who asks for the source has it.
 */
export function registerMessages(session: Session): vscode.Disposable {
  const shown = new Set<string>();
  const consider = (editor: vscode.TextEditor | undefined) => {
    const uri = editor?.document.uri;
    if (!editor || !uri || !session.client || !isMessage(uri) || shown.has(uri.toString())) return;
    if (vscode.workspace.getWorkspaceFolder(uri)) void showText(uri, editor.viewColumn);
  };
  const showText = async (uri: vscode.Uri, column: vscode.ViewColumn | undefined) => {
    shown.add(uri.toString());
    await session.start();
    const document = await vscode.workspace.openTextDocument(viewOf(uri));
    // Left out by the settings, too long, or not a word of text.
    if (document.getText() === '') return;
    await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
    await closeTabs(uri);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(consider),
    session.onState(() => consider(vscode.window.activeTextEditor)),
    vscode.commands.registerCommand('tradewire.showMessage', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor && isMessage(editor.document.uri)) await showText(editor.document.uri, editor.viewColumn);
    }),
    vscode.commands.registerCommand('tradewire.showMessageSource', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.uri.scheme !== scheme) return;
      const source = vscode.Uri.parse(editor.document.uri.query);
      shown.add(source.toString());
      await vscode.window.showTextDocument(source, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
    }),
  );
}

async function closeTabs(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input, isDirty }) => !isDirty && input instanceof vscode.TabInputText && sameUri(input.uri, uri));
  if (tabs.length) await vscode.window.tabGroups.close(tabs, true);
}

const sameUri = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();
