import * as vscode from 'vscode';

/** As the manifest names the kind of task and the problem matcher. */
const TYPE = 'tradewire';
const MATCHER = '$tradewire';

interface CheckDefinition extends vscode.TaskDefinition {
  /** The article or folder that is checked; the workspace folder if not said. */
  readonly path?: string;
  /** A file with the findings that are known already. */
  readonly baseline?: string;
}

/** `tradewire check` as a task, on the Node that the extension runs on: a report of a whole folder in the terminal, as a newsroom's checks print it. */
export function registerCheckTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const program = context.asAbsolutePath('dist/server.js');
  const make = (definition: CheckDefinition, folder: vscode.WorkspaceFolder): vscode.Task => {
    const { path = '.', baseline } = definition;
    const args = [program, '--check', path, ...(baseline ? ['--baseline', baseline] : [])];
    // On the desktop the extension runs on Electron, which is Node where it is told so.
    const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } };
    const execution = new vscode.ProcessExecution(process.execPath, args, options);
    // While the extension is on, what the matcher would find stands among the problems already.
    const on = vscode.workspace.getConfiguration('tradewire', folder).get('enable', true);
    const title = path === '.' ? vscode.l10n.t('check all articles') : vscode.l10n.t('check {0}', path);
    const task = new vscode.Task(definition, folder, title, TYPE, execution, on ? [] : [MATCHER]);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { clear: true, echo: false, showReuseMessage: false };
    return task;
  };
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(folder => folder.uri.scheme === 'file')
        .map(folder => make({ type: TYPE }, folder)),
    resolveTask: task => {
      const { scope } = task;
      return typeof scope === 'object' && scope.uri.scheme === 'file'
        ? make(task.definition as CheckDefinition, scope)
        : undefined;
    },
  });
}
