import * as vscode from 'vscode';
import type { TimelinePoint, TimelineSeries, WirePlace } from '../../../server/src/protocol.ts';
import { fileName, nameOfProduct } from '../places.ts';
import { SessionTree } from './sessionTree.ts';

type Year = { readonly year: string; readonly changes: Change[] };
/** One value of one rate from one day on, and every article that says so. */
type Change = { readonly series: TimelineSeries; readonly point: TimelinePoint; readonly places: WirePlace[] };
type PlaceNode = { readonly place: WirePlace };
type Node = Year | Change | PlaceNode;

/** The rates of the folder by date: when which one was put, changed or lifted. */
export class TimelineTree extends SessionTree<Node> {
  getTreeItem(node: Node): vscode.TreeItem {
    if ('year' in node) return yearItem(node);
    return 'point' in node ? changeItem(node) : placeItem(node.place);
  }

  protected async roots(): Promise<Node[]> {
    const changes = collectChanges((await this.session.request('tradewire/timelines', {})) ?? []);
    const years = new Map<string, Change[]>();
    for (const change of changes) {
      const year = change.point.from.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), change]);
    }
    return [...years].map(([year, members]) => ({ year, changes: members }));
  }

  protected children(node: Node): Node[] {
    if ('year' in node) return node.changes;
    return 'point' in node && node.places.length > 1 ? node.places.map(place => ({ place })) : [];
  }
}

function collectChanges(all: readonly TimelineSeries[]): Change[] {
  const changes = new Map<string, Change>();
  for (const series of all) {
    for (const point of series.points) {
      const id = [point.from, series.key, point.value, point.unit, point.modality].join('|');
      const known = changes.get(id);
      if (known) known.places.push(point.place);
      else changes.set(id, { series, point, places: [point.place] });
    }
  }
  return [...changes.values()].sort((a, b) => (a.point.from < b.point.from ? -1 : a.point.from > b.point.from ? 1 : 0));
}

function yearItem({ year, changes }: Year): vscode.TreeItem {
  const item = new vscode.TreeItem(year, vscode.TreeItemCollapsibleState.Expanded);
  item.id = year;
  item.description = String(changes.length);
  item.iconPath = new vscode.ThemeIcon('calendar');
  return item;
}

function changeItem({ series, point, places }: Change): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const figure = point.unit === 'percent' ? `${point.value}%` : `${point.value} ${point.unit}`;
  const goods = series.products.map(nameOfProduct).join(', ');
  const label = goods ? vscode.l10n.t('{0} on {1}', figure, goods) : figure;
  const item = new vscode.TreeItem(`${point.from}  ${label}`, places.length > 1 ? Collapsed : None);
  const standing = standingOf(point);
  const modality = point.modality === 'in-force' ? [] : [modalityName(point.modality)];
  item.description = [series.label, ...modality, ...standing].join(' · ');
  const [first] = places;
  item.tooltip = `${item.label}\n${item.description}${first ? `\n\n“${first.quote}”\n${fileName(first.uri)}` : ''}`;
  item.accessibilityInformation = { label: `${point.from}, ${label}, ${item.description}` };
  item.iconPath = new vscode.ThemeIcon(point.disputed ? 'warning' : point.superseded ? 'history' : 'circle-filled');
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [first] };
  item.contextValue = 'change';
  return item;
}

const standingOf = (point: TimelinePoint): string[] => [
  ...(point.disputed ? [vscode.l10n.t('disputed')] : []),
  ...(point.superseded ? [vscode.l10n.t('superseded')] : []),
];

const modalityName = (modality: string): string =>
  ({
    paused: vscode.l10n.t('paused'),
    lifted: vscode.l10n.t('lifted'),
    proposed: vscode.l10n.t('proposed'),
    denied: vscode.l10n.t('denied'),
  })[modality] ?? modality;

function placeItem(place: WirePlace): vscode.TreeItem {
  const item = new vscode.TreeItem(fileName(place.uri));
  item.description = place.quote;
  item.tooltip = `“${place.quote}”\n${place.headline}`;
  item.accessibilityInformation = { label: `${fileName(place.uri)}: ${place.quote}` };
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = { title: vscode.l10n.t('Open'), command: 'tradewire.openPlace', arguments: [place] };
  return item;
}
