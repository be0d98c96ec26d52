import * as vscode from 'vscode';

/** As the manifest names it. */
const PROVIDER = 'tradewire.articles';

/**
 * Offers the folders' articles to the agents of the editor: the server's bundle in another mode, on the Node that the extension runs on.
 * Only in trusted windows with folders on a disk; the editor starts it when an agent first asks.
 */
export function offerToAgents(context: vscode.ExtensionContext): vscode.Disposable {
  // Editors that are made from older versions have no such thing.
  if (!('registerMcpServerDefinitionProvider' in vscode.lm)) return new vscode.Disposable(() => {});
  const changed = new vscode.EventEmitter<void>();
  const provide = (): vscode.McpStdioServerDefinition[] => {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file');
    if (!vscode.workspace.isTrusted || folders.length === 0) return [];
    const program = context.asAbsolutePath('dist/server.js');
    const paths = folders.map(folder => folder.uri.fsPath);
    // On the desktop the extension runs on Electron, which is Node where it is told so.
    const environment = { ELECTRON_RUN_AS_NODE: '1' };
    const { version } = context.extension.packageJSON as { version: string };
    const args = [program, '--mcp', ...paths];
    return [new vscode.McpStdioServerDefinition('Tradewire', process.execPath, args, environment, version)];
  };
  return vscode.Disposable.from(
    changed,
    vscode.lm.registerMcpServerDefinitionProvider(PROVIDER, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: provide,
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
  );
}
