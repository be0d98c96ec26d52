import * as vscode from 'vscode';

/** What a code stands for: the page of the package that explains all of them, at the one asked for. A readme by its name is no article. */
export async function explain(context: vscode.ExtensionContext, code = ''): Promise<void> {
  const name = vscode.env.language.startsWith('ja') ? 'readme.findings.ja.md' : 'readme.findings.md';
  const page = vscode.Uri.joinPath(context.extensionUri, 'client/media', name);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page.with({ fragment: code }));
}
