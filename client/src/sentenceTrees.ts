import * as vscode from 'vscode';
import type { Session } from './session.ts';

const scheme = 'tradewire-tree';

/** "Show how this sentence is read": the tree of the sentence at the cursor and what was bound in it, as a text of its own beside the article. */
export function registerSentenceTrees(session: Session): vscode.Disposable {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => texts.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument(document => texts.delete(document.uri.toString())),
    vscode.commands.registerCommand('tradewire.showSentenceTree', async () => {
      const editor = vscode.window.activeTextEditor;
      const client = await session.start();
      const found =
        editor &&
        client &&
        (await session.request('tradewire/sentenceTree', {
          textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
          position: client.code2ProtocolConverter.asPosition(editor.selection.active),
        }));
      if (!found) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('There is no sentence at the cursor.'), 3000);
        return;
      }
      // One document an article, so that the next sentence takes the place of the last.
      const name = editor.document.uri.path.split('/').at(-1) ?? '';
      const uri = vscode.Uri.from({ scheme, path: `/${name}.tree`, query: editor.document.uri.toString() });
      texts.set(uri.toString(), found.text);
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    }),
  );
}
