import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** The menu behind the status item: what can be done about the state it shows. */
export function registerStatusCommand(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('tradewire.showStatus', async () => {
    const { state } = session;
    const running = state.kind === 'running';
    const indexing = state.kind === 'running' && state.status.state === 'indexing';
    const choices = [
      ...(indexing ? [choice(vscode.l10n.t('$(debug-stop) Stop indexing'), 'tradewire.cancelIndexing')] : []),
      choice(
        running ? vscode.l10n.t('$(refresh) Read the folder again') : vscode.l10n.t('$(play) Index the folder'),
        'tradewire.indexFolder',
      ),
      ...(running ? [choice(vscode.l10n.t('$(warning) Show the findings'), 'workbench.actions.view.problems')] : []),
      choice(vscode.l10n.t('$(list-tree) Show entities and contradictions'), 'workbench.view.extension.tradewire'),
      choice(vscode.l10n.t('$(graph-line) Open the timeline of a rate'), 'tradewire.openTimeline'),
      choice(vscode.l10n.t('$(book) Open the sample articles'), 'tradewire.openSamples'),
      choice(vscode.l10n.t('$(gear) Settings'), 'workbench.action.openSettings', '@ext:tradewire.tradewire'),
      choice(vscode.l10n.t('$(output) Log'), 'tradewire.showLog'),
    ];
    const picked = await vscode.window.showQuickPick(choices, { title: 'Tradewire', placeHolder: describe(session) });
    if (picked) await vscode.commands.executeCommand(picked.command, ...picked.args);
  });
}

const choice = (label: string, command: string, ...args: unknown[]) => ({ label, command, args });

function describe(session: Session): string {
  const { state } = session;
  if (state.kind === 'running') {
    return [
      vscode.l10n.t('{0} articles, {1} findings', state.status.articles, state.status.findings),
      ...state.status.notices,
      ...state.status.remarks,
    ].join(' · ');
  }
  return state.kind === 'starting' ? vscode.l10n.t('The language server is starting.') : state.reason;
}
