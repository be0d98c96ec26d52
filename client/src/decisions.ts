import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

const settingsName = 'tradewire.json';
/** An editor carries out an edit it has asked for at once; milliseconds. */
const patience = 10_000;

/** A `tradewire.json` as it was before a decision; `text` is undefined where there was none. */
interface Before {
  readonly uri: vscode.Uri;
  readonly text: string | undefined;
  /** It has no changes of the writer's own that wait to be saved. */
  readonly clean: boolean;
}

/**
 * Carries out an edit of `tradewire.json`, which is most often open nowhere: it is saved at once where nothing else waited to be saved,
 * and a message offers to take it back, since undo in the article cannot.
 */
export async function decide(edit: vscode.WorkspaceEdit, title: string): Promise<void> {
  const before = await Promise.all(edit.entries().map(([uri]) => standingOf(uri)));
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('tradewire.json was not changed.'));
    return;
  }
  for (const one of before) await keep(one, title);
}

/** Edits of `tradewire.json` that the editor carries out by itself, after a rename: saved like the others. */
export const decisionMiddleware: NonNullable<LanguageClientOptions['middleware']> = {
  async provideRenameEdits(document, position, newName, token, next) {
    const edit = await next(document, position, newName, token);
    for (const [uri] of edit?.entries() ?? []) keepWhenChanged(await standingOf(uri), newName);
    return edit;
  },
  workspace: {
    async willRenameFiles(event, next) {
      const title = event.files.map(file => file.newUri.path.split('/').at(-1)).join(', ');
      for (const folder of vscode.workspace.workspaceFolders ?? [])
        keepWhenChanged(await standingOf(vscode.Uri.joinPath(folder.uri, settingsName)), title);
      return next(event);
    },
  },
};

async function standingOf(uri: vscode.Uri): Promise<Before> {
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (!exists && !open) return { uri, text: undefined, clean: true };
  const document = open ?? (await vscode.workspace.openTextDocument(uri));
  return { uri, text: document.getText(), clean: !document.isDirty };
}

function keepWhenChanged(before: Before, title: string): void {
  const listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.uri.toString() !== before.uri.toString() || contentChanges.length === 0) return;
    stop();
    void keep(before, title);
  });
  const timer = setTimeout(() => listening.dispose(), patience);
  const stop = () => {
    clearTimeout(timer);
    listening.dispose();
  };
}

async function keep(before: Before, title: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(before.uri);
  const after = document.getText();
  if (after === before.text) return;
  const saved = before.clean && (await document.save());
  const [undo, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open')];
  const message = saved
    ? vscode.l10n.t('Saved in tradewire.json: {0}', title)
    : vscode.l10n.t('In tradewire.json, which waits to be saved: {0}', title);
  const ask = saved ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  // Not waited for: the message may stay, and the writer goes on.
  void ask(message, undo, open).then(async chosen => {
    if (chosen === undo) await takeBack(before, after);
    else if (chosen === open) await vscode.window.showTextDocument(before.uri);
  });
}

/** Only where nothing has been changed since: what came later is not to be lost. */
async function takeBack(before: Before, after: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(before.uri);
  if (document.getText() !== after) {
    await vscode.window.showTextDocument(document);
    void vscode.window.showWarningMessage(vscode.l10n.t('tradewire.json has changed since; it was left as it is.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (before.text === undefined) edit.deleteFile(before.uri);
  else
    edit.replace(before.uri, new vscode.Range(document.positionAt(0), document.positionAt(after.length)), before.text);
  if ((await vscode.workspace.applyEdit(edit)) && before.clean && before.text !== undefined) await document.save();
}
