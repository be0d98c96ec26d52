import * as vscode from 'vscode';
import type { ContradictionRows } from '../contradictionRows.ts';
import type { LastLook } from '../lastLook.ts';
import { contradictedFacts } from './contradictedFacts.ts';

/** A number on the view, and so on its icon: the contradictions that nobody has looked at yet. It goes once the view is in sight. */
export function badgeOfNew(
  view: vscode.TreeView<unknown>,
  rows: ContradictionRows,
  lastLook: LastLook,
  onLooked: vscode.Event<void>,
): vscode.Disposable {
  const update = async () => {
    const facts = contradictedFacts(await rows.all(), () => false);
    const value = facts.filter(({ row }) => row.related.length > 0 && lastLook.isUnseen(row.fingerprint)).length;
    const tooltip =
      value === 1 ? vscode.l10n.t('1 contradiction to look at') : vscode.l10n.t('{0} contradictions to look at', value);
    view.badge = value > 0 ? { value, tooltip } : undefined;
  };
  return vscode.Disposable.from(rows.onChange(update), onLooked(update));
}
