import * as vscode from 'vscode';
import type { EntityRow } from '../../../server/src/protocol.ts';
import { fileName } from '../places.ts';
import { SessionTree } from './sessionTree.ts';

type Group = { readonly type: EntityRow['type']; readonly rows: EntityRow[] };
type Node = Group | EntityRow;

const icons: Readonly<Record<EntityRow['type'], string>> = {
  official: 'person',
  agency: 'organization',
  party: 'globe',
  product: 'package',
  law: 'law',
};

const groupName = (type: EntityRow['type']): string =>
  ({
    official: vscode.l10n.t('Officials'),
    agency: vscode.l10n.t('Agencies'),
    party: vscode.l10n.t('Countries and blocs'),
    product: vscode.l10n.t('Goods'),
    law: vscode.l10n.t('Laws'),
  })[type];

/** Everyone and everything the folder names: by type, then by name. */
export class EntityTree extends SessionTree<Node> {
  query = '';

  getTreeItem(node: Node): vscode.TreeItem {
    return 'rows' in node ? groupItem(node, this.query !== '') : rowItem(node);
  }

  protected async roots(): Promise<Node[]> {
    const rows = (await this.session.request('tradewire/entities', this.query ? { query: this.query } : {})) ?? [];
    const groups = new Map<EntityRow['type'], EntityRow[]>();
    for (const type of Object.keys(icons) as EntityRow['type'][]) groups.set(type, []);
    for (const row of rows) groups.get(row.type)?.push(row);
    return [...groups].filter(([, members]) => members.length > 0).map(([type, members]) => ({ type, rows: members }));
  }

  protected children(node: Node): Node[] {
    return 'rows' in node ? node.rows : [];
  }
}

function groupItem({ type, rows }: Group, open: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(groupName(type), open || type === 'official' ? Expanded : Collapsed);
  // A filter opens the groups, which VS Code does for nodes it has not seen yet.
  item.id = `${type}${open ? ' filtered' : ''}`;
  item.description = String(rows.length);
  item.iconPath = new vscode.ThemeIcon(icons[type]);
  return item;
}

function rowItem(row: EntityRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name);
  item.id = row.id;
  const mentions = row.mentions === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', row.mentions);
  const articles = row.articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', row.articles);
  item.description = vscode.l10n.t('{0} in {1}', row.mentions, articles);
  item.tooltip = `${row.name}: ${mentions}, ${articles}\n\n“${row.place.quote}”\n${fileName(row.place.uri)}`;
  item.accessibilityInformation = { label: `${row.name}, ${mentions}, ${articles}` };
  item.contextValue = 'entity';
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [row.place] };
  return item;
}

export function registerEntityFilter(tree: EntityTree, view: vscode.TreeView<Node>): vscode.Disposable {
  const filter = (query: string) => {
    tree.query = query;
    view.message = query ? vscode.l10n.t('Names with "{0}"', query) : '';
    void vscode.commands.executeCommand('setContext', 'tradewire.entitiesFiltered', query !== '');
    tree.refresh();
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tradewire.filterEntities', async () => {
      const prompt = vscode.l10n.t('Part of a name or an acronym; empty shows all.');
      const query = await vscode.window.showInputBox({ prompt, value: tree.query });
      if (query !== undefined) filter(query.trim());
    }),
    vscode.commands.registerCommand('tradewire.clearEntityFilter', () => filter('')),
  );
}
