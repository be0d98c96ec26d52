import * as vscode from 'vscode';
import type { TimelinePoint, WirePlace } from '../../../server/src/protocol.ts';
import { articleTitle, fileName, nameOfProduct } from '../places.ts';
import { type RateChange, rateChanges } from './rateChanges.ts';
import { SessionTree } from './sessionTree.ts';

/** A year with what began in it, or what was over when its articles were written. */
type Year = { readonly year: string; readonly changes: readonly RateChange[] };
type PlaceNode = { readonly place: WirePlace };
type Node = Year | RateChange | PlaceNode;

/** Years that stand open. */
const OPEN = 2;

/** The rates of the folder by date, the newest first: when which one was put, changed or lifted. */
export class TimelineTree extends SessionTree<Node> {
  #open: ReadonlySet<string> = new Set();

  getTreeItem(node: Node): vscode.TreeItem {
    if ('year' in node) return yearItem(node, this.#open.has(node.year));
    return 'point' in node ? changeItem(node) : placeItem(node.place);
  }

  protected async roots(): Promise<Node[]> {
    const years = new Map<string, RateChange[]>();
    const history: RateChange[] = [];
    for (const change of rateChanges((await this.session.request('tradewire/timelines', {})) ?? [])) {
      if (change.point.history) history.push(change);
      else {
        const year = change.point.from.slice(0, 4);
        years.set(year, [...(years.get(year) ?? []), change]);
      }
    }
    this.#open = new Set([...years.keys()].slice(0, OPEN));
    const nodes: Year[] = [...years].map(([year, changes]) => ({ year, changes }));
    return history.length ? [...nodes, { year: vscode.l10n.t('History'), changes: history }] : nodes;
  }

  protected children(node: Node): Node[] {
    if ('year' in node) return [...node.changes];
    return 'point' in node && node.places.length > 1 ? node.places.map(place => ({ place })) : [];
  }
}

function yearItem({ year, changes }: Year, open: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(year, open ? Expanded : Collapsed);
  item.id = year;
  item.description = String(changes.length);
  item.iconPath = new vscode.ThemeIcon('calendar');
  return item;
}

function changeItem({ series, point, places }: RateChange): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const goods = series.products.map(nameOfProduct).join(', ');
  const label = goods ? vscode.l10n.t('{0} on {1}', point.shown, goods) : point.shown;
  const item = new vscode.TreeItem(`${point.from}  ${label}`, places.length > 1 ? Collapsed : None);
  // An end that is told stands with it.
  const until = point.to === null ? [] : [vscode.l10n.t('until {0}', point.to)];
  const standing = standingOf(point);
  const modality = point.modality === 'in-force' ? [] : [modalityName(point.modality)];
  item.description = [series.label, ...modality, ...until, ...standing].join(' · ');
  const [first] = places;
  item.tooltip = `${item.label}\n${item.description}${first ? `\n\n“${first.quote}”\n${articleTitle(first)}` : ''}`;
  item.accessibilityInformation = { label: `${point.from}, ${label}, ${item.description}` };
  item.iconPath = new vscode.ThemeIcon(point.disputed ? 'warning' : point.superseded ? 'history' : 'circle-filled');
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [first] };
  item.contextValue = 'change';
  return item;
}

const standingOf = (point: TimelinePoint): string[] => [
  ...(point.disputed ? [vscode.l10n.t('disputed')] : []),
  ...(point.superseded && !point.history ? [vscode.l10n.t('superseded')] : []),
];

const modalityName = (modality: string): string =>
  ({
    paused: vscode.l10n.t('paused'),
    lifted: vscode.l10n.t('lifted'),
    proposed: vscode.l10n.t('proposed'),
    denied: vscode.l10n.t('denied'),
  })[modality] ?? modality;

function placeItem(place: WirePlace): vscode.TreeItem {
  const item = new vscode.TreeItem(articleTitle(place));
  item.description = place.quote;
  item.tooltip = `“${place.quote}”\n${fileName(place.uri)}`;
  item.accessibilityInformation = { label: `${articleTitle(place)}: ${place.quote}` };
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [place] };
  return item;
}
