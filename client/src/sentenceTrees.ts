import * as vscode from 'vscode';
import type { Session } from './session.ts';
import { VirtualTexts } from './virtualTexts.ts';

const scheme = 'tradewire-tree';

/** Where the trees of articles were asked for; more are forgotten. */
const MOST = 50;
type Places = Readonly<Record<string, { readonly line: number; readonly character: number }>>;

/**
 * "Show how this sentence is read": the tree of the sentence at the cursor and what was bound in it, as a text of its own beside the
 * article. Where the cursor was is remembered for the folder, so that the text is there after the window was loaded again.
 */
export function registerSentenceTrees(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  const KEY = 'tradewire.trees';
  const places = (): Places => context.workspaceState.get<Places>(KEY, {});
  const read = async (article: string): Promise<string | undefined> => {
    const position = places()[article];
    const textDocument = { uri: article };
    return position && (await session.request('tradewire/sentenceTree', { textDocument, position }))?.text;
  };
  const texts = new VirtualTexts(scheme, uri => read(uri.query));
  return vscode.Disposable.from(
    texts,
    session.onIndex(() => texts.changed()),
    vscode.commands.registerCommand('tradewire.showSentenceTree', async () => {
      const editor = vscode.window.activeTextEditor;
      const client = await session.start();
      if (!editor || !client) return;
      const article = client.code2ProtocolConverter.asUri(editor.document.uri);
      const { [article]: _, ...others } = places();
      const { line, character } = editor.selection.active;
      await context.workspaceState.update(
        KEY,
        Object.fromEntries([...Object.entries(others).slice(1 - MOST), [article, { line, character }]]),
      );
      if ((await read(article)) === undefined) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('There is no sentence at the cursor.'), 3000);
        return;
      }
      // One document an article, so that the next sentence takes the place of the last.
      const name = editor.document.uri.path.split('/').at(-1) ?? '';
      const uri = vscode.Uri.from({ scheme, path: `/${name}.tree`, query: article });
      texts.changed();
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    }),
  );
}
