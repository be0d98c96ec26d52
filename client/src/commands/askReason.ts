import * as vscode from 'vscode';

/** Why a finding may stand, in the writer's own words; undefined where they think better of it. */
export async function askReason(words: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why may "{0}" stand?', words),
    placeHolder: vscode.l10n.t('checked, quoted as said, different scope …'),
    validateInput: text =>
      text.trim() ? undefined : vscode.l10n.t('A reason is needed; it is kept in tradewire.json.'),
  });
  return reason?.trim();
}
