import * as vscode from 'vscode';
import type { EntityRow } from '../../../server/src/protocol.ts';
import { annotate } from '../commands/annotate.ts';
import { decide } from '../decisions.ts';
import { fileName, toRange } from '../places.ts';
import type { Session } from '../session.ts';
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
const SHOWN_SPELLINGS = 5;

const groupName = (type: EntityRow['type']): string =>
  ({
    official: vscode.l10n.t('Officials'),
    agency: vscode.l10n.t('Agencies'),
    party: vscode.l10n.t('Countries and blocs'),
    product: vscode.l10n.t('Goods'),
    law: vscode.l10n.t('Laws'),
  })[type];

/** Everyone and everything the folder names: by type, those named most first. */
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
  const item = new vscode.TreeItem(groupName(type), open ? Expanded : Collapsed);
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
  // The count first: what an office is called may be longer than the view is wide.
  item.description = [row.mentions, ...about(row)].join(' · ');
  item.tooltip = tooltip(row, `${mentions}, ${articles}`);
  item.accessibilityInformation = {
    label: [row.name, ...about(row), mentions, articles].join(', '),
  };
  item.contextValue = `entity ${row.type}`;
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [row.place] };
  return item;
}

/** Office and country; a title that names the country says both. */
const about = ({ office, party }: EntityRow): string[] =>
  [office, party && office?.includes(party) ? null : party].filter(text => text !== null);

/** Words of articles are appended as text: they are no markup. */
function tooltip(row: EntityRow, spread: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  card.appendMarkdown('**').appendText(row.name).appendMarkdown('**');
  const said = about(row).join(', ');
  if (said) card.appendMarkdown('  \n').appendText(said);
  card.appendMarkdown('\n\n').appendText(spread);
  if (row.spellings.length)
    card
      .appendMarkdown('  \n')
      .appendText(vscode.l10n.t('Also written: {0}', row.spellings.slice(0, SHOWN_SPELLINGS).join(', ')));
  card.appendMarkdown('\n\n').appendText(`“${row.place.quote}”`);
  card.appendMarkdown('  \n').appendText([row.place.published, fileName(row.place.uri)].filter(Boolean).join(' · '));
  return card;
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

/** What a name in the tree can be told to be. The server turns each into an edit of tradewire.json, where the name is introduced. */
export function registerEntityCommands(session: Session): vscode.Disposable {
  const register = (name: string, run: (row: EntityRow) => Promise<void>) =>
    vscode.commands.registerCommand(`tradewire.${name}`, (row?: EntityRow) => row && run(row));
  // Only open texts are corrected by hand.
  const opened = ({ place }: EntityRow) => vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  const annotateRow = async (row: EntityRow, action: Parameters<typeof annotate>[3]) =>
    annotate(session, (await opened(row)).uri, toRange(row.place.range), action);
  return vscode.Disposable.from(
    register('rejectListedEntity', row => annotateRow(row, { kind: 'rejectEntity' })),
    register('mergeEntity', async row => {
      const rows = (await session.request('tradewire/entities', {})) ?? [];
      const choices = rows
        .filter(other => other.type === row.type && other.id !== row.id)
        .map(other => ({ label: other.name, description: about(other).join(' · '), id: other.id }));
      const title = vscode.l10n.t('{0} is the same as', row.name);
      const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDescription: true });
      if (chosen) await annotateRow(row, { kind: 'sameAs', entity: chosen.id });
    }),
    register('renameEntity', async row => {
      const title = vscode.l10n.t('New name of {0}', row.name);
      const newName = (await vscode.window.showInputBox({ title, value: row.name }))?.trim();
      if (!newName || newName === row.name) return;
      await opened(row);
      const client = await session.start();
      type ProtocolEdit = Parameters<NonNullable<typeof client>['protocol2CodeConverter']['asWorkspaceEdit']>[0];
      const { uri, range } = row.place;
      const asked = { textDocument: { uri }, position: range.start, newName };
      const answer = await client?.sendRequest<ProtocolEdit>('textDocument/rename', asked);
      const edit = await client?.protocol2CodeConverter.asWorkspaceEdit(answer);
      if (edit) await decide(edit, newName);
    }),
  );
}
