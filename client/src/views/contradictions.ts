import * as vscode from 'vscode';
import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';
import { ignoreFinding } from '../commands/annotate.ts';
import { askReason } from '../commands/askReason.ts';
import type { ContradictionRows } from '../contradictionRows.ts';
import type { LastLook } from '../lastLook.ts';
import { fileName } from '../places.ts';
import type { Session } from '../session.ts';
import { type ContradictedFact, contradictedFacts, rivalValues, sideLines } from './contradictedFacts.ts';
import { SessionTree } from './sessionTree.ts';

type RowNode = ContradictedFact;
type PlaceNode = { readonly place: WirePlace };
type Node = RowNode | PlaceNode;

/** What does not agree, by fact; below each, the passages. */
export class ContradictionTree extends SessionTree<Node> {
  readonly #rows: ContradictionRows;
  readonly #lastLook: LastLook;
  readonly #rootsAsked = new vscode.EventEmitter<void>();
  /** It has been asked for its rows, which may be none. */
  readonly onRoots = this.#rootsAsked.event;
  #empty = false;

  constructor(session: Session, wake: () => void, rows: ContradictionRows, lastLook: LastLook) {
    super(session, wake);
    this.#rows = rows;
    this.#lastLook = lastLook;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('place' in node) return placeItem(node.place);
    return rowItem(node, this.#lastLook.isNew(node.row.fingerprint));
  }

  protected async roots(): Promise<Node[]> {
    const rows = await this.#rows.all();
    this.#lastLook.look(rows.map(row => row.fingerprint));
    const facts = contradictedFacts(rows, row => this.#lastLook.isNew(row.fingerprint));
    this.#empty = facts.length === 0;
    this.#rootsAsked.fire();
    return [...facts];
  }

  get empty(): boolean {
    return this.#empty;
  }

  protected children(node: Node): Node[] {
    return 'row' in node ? node.places.map(place => ({ place })) : [];
  }
}

const severityName = (severity: ContradictionRow['severity']): string =>
  ({
    warning: vscode.l10n.t('warning'),
    information: vscode.l10n.t('information'),
    hint: vscode.l10n.t('hint'),
  })[severity];

function rowItem({ row, places }: RowNode, fresh: boolean): vscode.TreeItem {
  const differ = row.related.length > 0 && row.values.length > 1;
  // Both in the client's language, but for the colon.
  const figures = row.sides.length ? row.sides.map(side => side.shown) : row.values;
  const label = differ ? `${row.subject}: ${rivalValues(figures)}` : row.message;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${row.fingerprint} ${row.place.uri} ${row.place.range.start.line}:${row.place.range.start.character}`;
  const about = differ ? outlets(row, places) : fileName(row.place.uri);
  item.description = fresh ? `${vscode.l10n.t('new')} · ${about}` : about;
  const told = row.sides.length ? `\n\n${sideLines(row)}` : '';
  item.tooltip = `${row.message}\n\n“${row.place.quote}”\n${fileName(row.place.uri)}${told}\n\n${row.code}`;
  item.accessibilityInformation = {
    label: `${severityName(row.severity)}: ${row.message}, ${places.map(place => fileName(place.uri)).join(', ')}`,
  };
  const [icon, color] =
    row.severity === 'warning' ? ['warning', 'list.warningForeground'] : ['info', 'notificationsInfoIcon.foreground'];
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  item.contextValue = row.related.length > 0 ? 'contradiction' : 'finding';
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [row.place] };
  return item;
}

/** "b.txt ↔ a.txt + 2": the articles in the order of the label's values. */
function outlets({ place, sides, related }: ContradictionRow, places: readonly WirePlace[]): string {
  const others = sides.length ? sides.slice(1).map(side => side.earliest) : related.slice(0, 1);
  const shown = [...others, place].map(({ uri }) => fileName(uri));
  const more = new Set(places.map(({ uri }) => uri)).size - new Set(shown).size;
  return `${[...new Set(shown)].join(' ↔ ')}${more > 0 ? ` + ${more}` : ''}`;
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
      const reason = await askReason(node.row.place.text);
      if (reason) await ignoreFinding(session, node.row.place, reason);
    }),
    vscode.commands.registerCommand('tradewire.markSuperseded', async (node?: RowNode) => {
      if (node) await ignoreFinding(session, node.row.place, 'superseded');
    }),
  );
}
