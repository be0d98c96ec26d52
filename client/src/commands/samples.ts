import * as vscode from 'vscode';

/** Opens a copy of the sample articles as a folder, so that nobody edits the extension itself. */
export async function openSamples(context: vscode.ExtensionContext): Promise<void> {
  const source = vscode.Uri.joinPath(context.extensionUri, 'client/samples');
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'samples');
  const alreadyThere = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (!alreadyThere) {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(source, target);
  }
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
}
