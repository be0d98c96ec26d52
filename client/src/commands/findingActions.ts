import * as vscode from 'vscode';
import type { WireRange } from '../../../server/src/protocol.ts';
import { toRange } from '../places.ts';
import type { Session } from '../session.ts';
import { annotate } from './annotate.ts';
import { askReason } from './askReason.ts';

/** What the server's quick fixes leave to this editor: asking for the reason why a finding may stand. */
export function registerFindingActions(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('tradewire.ignoreFor', async (address: string, found: WireRange) => {
    const uri = vscode.Uri.parse(address);
    const range = toRange(found);
    const document = await vscode.workspace.openTextDocument(uri);
    const reason = await chooseReason(document.getText(range));
    if (reason) await annotate(session, uri, range, { kind: 'ignore', reason });
  });
}

/** The usual reasons, as tradewire.json has them, or one in the writer's own words. */
async function chooseReason(words: string): Promise<string | undefined> {
  const choices: readonly (vscode.QuickPickItem & { readonly reason?: string })[] = [
    { label: vscode.l10n.t('checked'), reason: 'checked' },
    { label: vscode.l10n.t('quoted as said'), reason: 'quoted as said' },
    { label: vscode.l10n.t('different scope'), reason: 'different scope' },
    { label: vscode.l10n.t('superseded'), reason: 'superseded' },
    { label: vscode.l10n.t('another reason …') },
  ];
  const title = vscode.l10n.t('Why may "{0}" stand?', words.replace(/\s+/g, ' '));
  const chosen = await vscode.window.showQuickPick(choices, { title });
  return chosen && (chosen.reason ?? askReason(words));
}
