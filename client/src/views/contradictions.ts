import * as vscode from 'vscode';
import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';
import { ignoreFinding } from '../commands/annotate.ts';
import { fileName } from '../places.ts';
import type { Session } from '../session.ts';
import { SessionTree } from './sessionTree.ts';

type RowNode = { readonly row: ContradictionRow };
type PlaceNode = { readonly place: WirePlace };
type Node = RowNode | PlaceNode;

/** What does not agree, by fact; below each, the passages. */
export class ContradictionTree extends SessionTree<Node> {
  getTreeItem(node: Node): vscode.TreeItem {
    return 'row' in node ? rowItem(node.row) : placeItem(node.place);
  }

  protected async roots(): Promise<Node[]> {
    const rows = (await this.session.request('tradewire/contradictions', {})) ?? [];
    return rows.map(row => ({ row }));
  }

  protected children(node: Node): Node[] {
    return 'row' in node ? [node.row.place, ...node.row.related].map(place => ({ place })) : [];
  }
}

const severityName = (severity: ContradictionRow['severity']): string =>
  ({
    warning: vscode.l10n.t('warning'),
    information: vscode.l10n.t('information'),
    hint: vscode.l10n.t('hint'),
  })[severity];

function rowItem(row: ContradictionRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.message, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${row.fingerprint} ${row.place.uri} ${row.place.range.start.line}:${row.place.range.start.character}`;
  item.description = fileName(row.place.uri);
  item.tooltip = `${row.message}\n\n“${row.place.quote}”\n${fileName(row.place.uri)}\n\n${row.code}`;
  item.accessibilityInformation = {
    label: `${severityName(row.severity)}: ${row.message}, ${fileName(row.place.uri)}`,
  };
  const [icon, color] =
    row.severity === 'warning' ? ['warning', 'list.warningForeground'] : ['info', 'notificationsInfoIcon.foreground'];
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  item.contextValue = row.related.length > 0 ? 'contradiction' : 'finding';
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [row.place] };
  return item;
}

function placeItem(place: WirePlace): vscode.TreeItem {
  const item = new vscode.TreeItem(place.text);
  const where = [place.published, fileName(place.uri)].filter(Boolean).join(' · ');
  item.description = `${where} – ${place.quote}`;
  item.tooltip = `“${place.quote}”\n${place.headline}\n${where}`;
  item.accessibilityInformation = { label: `${place.text}, ${where}: ${place.quote}` };
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [place] };
  return item;
}

/** Settling a contradiction from the tree; the server writes the exception into tradewire.json. */
export function registerContradictionCommands(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tradewire.ignoreContradiction', async (node?: RowNode) => {
      if (!node) return;
      const reason = await vscode.window.showInputBox({
        title: vscode.l10n.t('Why may "{0}" stand?', node.row.place.text),
        placeHolder: vscode.l10n.t('checked, quoted as said, different scope …'),
        validateInput: text =>
          text.trim() ? undefined : vscode.l10n.t('A reason is needed; it is kept in tradewire.json.'),
      });
      if (reason) await ignoreFinding(session, node.row.place, reason.trim());
    }),
    vscode.commands.registerCommand('tradewire.markSuperseded', async (node?: RowNode) => {
      if (node) await ignoreFinding(session, node.row.place, 'superseded');
    }),
  );
}
