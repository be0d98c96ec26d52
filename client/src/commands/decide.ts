import * as vscode from 'vscode';
import { decide } from '../decisions.ts';
import type { Session } from '../session.ts';

/** The command behind the server's quick fixes: each is a decision, whose edit the server makes when it is chosen. */
export function registerDecisions(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('tradewire.decide', async (action: { readonly title: string }) => {
    const client = await session.start();
    type ProtocolEdit = Parameters<NonNullable<typeof client>['protocol2CodeConverter']['asWorkspaceEdit']>[0];
    const resolved = await client?.sendRequest<{ readonly edit?: ProtocolEdit }>('codeAction/resolve', action);
    const edit = await client?.protocol2CodeConverter.asWorkspaceEdit(resolved?.edit);
    if (edit) await decide(edit, action.title);
    else void vscode.window.showWarningMessage(vscode.l10n.t('tradewire.json cannot be changed as it is.'));
  });
}
