import * as vscode from 'vscode';
import type { TimelineSeries, WirePlace } from '../../server/src/protocol.ts';
import { articleTitle, nameOfProduct, openPlace } from './places.ts';
import { keptText, restorePages } from './restoredPages.ts';
import type { Session } from './session.ts';
import type { PageData, PageMessage, PageSeries } from './webview/messages.ts';
import { showPage } from './webviewHtml.ts';

const VIEW = 'tradewire.timeline';
const titleOf = (product: string): string => vscode.l10n.t('Rates on {0}', nameOfProduct(product));

/** The page that plots the rates of a product over time, as the articles of the folder state them. */
export function registerTimelinePage(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tradewire.openTimeline', async (node?: { readonly series?: TimelineSeries }) => {
      const all = (await session.request('tradewire/timelines', {})) ?? [];
      const product = node?.series ? node.series.products[0] : await chooseProduct(all);
      if (product === undefined) return;
      const panel = vscode.window.createWebviewPanel(VIEW, titleOf(product), vscode.ViewColumn.Active, {});
      new TimelinePage(context, session, product, panel);
    }),
    restorePages(VIEW, (panel, state) => {
      const product = keptText(state, 'product');
      return product !== undefined && Boolean(new TimelinePage(context, session, product, panel));
    }),
  );
}

async function chooseProduct(all: readonly TimelineSeries[]): Promise<string | undefined> {
  const points = new Map<string, number>();
  for (const series of all) {
    for (const product of series.products) points.set(product, (points.get(product) ?? 0) + series.points.length);
  }
  if (points.size === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No article of this folder states a rate.'));
    return undefined;
  }
  const choices = [...points]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([product, count]) => ({
      label: nameOfProduct(product),
      description: count === 1 ? vscode.l10n.t('1 statement') : vscode.l10n.t('{0} statements', count),
      product,
    }));
  const title = vscode.l10n.t('Rates over time: on which product?');
  return (await vscode.window.showQuickPick(choices, { title }))?.product;
}

class TimelinePage {
  readonly #panel: vscode.WebviewPanel;
  readonly #session: Session;
  readonly #product: string;
  #places: WirePlace[] = [];

  constructor(context: vscode.ExtensionContext, session: Session, product: string, panel: vscode.WebviewPanel) {
    this.#session = session;
    this.#product = product;
    this.#panel = panel;
    const { webview } = panel;
    showPage(webview, context.extensionUri, titleOf(product), 'timeline');
    const follow = session.onIndex(() => this.#send());
    webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message));
    this.#panel.onDidDispose(() => follow.dispose());
  }

  #receive(message: PageMessage): void {
    if (message.kind === 'ready') void this.#send();
    const place = message.kind === 'open' ? this.#places[message.place] : undefined;
    if (place) void openPlace(place, { viewColumn: vscode.ViewColumn.Beside });
  }

  async #send(): Promise<void> {
    const all = (await this.#session.request('tradewire/timelines', { product: this.#product })) ?? [];
    this.#places = [];
    // Those whose imposer is known are drawn over the others.
    const series = all
      .map(one => this.#pageSeries(one))
      .filter(one => one.points.length > 0)
      .sort((a, b) => Number(a.imposer !== '') - Number(b.imposer !== ''));
    const data: PageData = { product: this.#product, title: this.#panel.title, series, words: words() };
    await this.#panel.webview.postMessage(data);
  }

  #pageSeries(series: TimelineSeries): PageSeries {
    const points = series.points
      .filter(point => point.unit === 'percent')
      .map(({ place, ...point }) => ({
        ...point,
        outlet: articleTitle(place),
        quote: place.quote,
        place: this.#places.push(place) - 1,
      }));
    return { label: series.label, imposer: series.imposer ?? '', points };
  }
}

const words = (): PageData['words'] => ({
  empty: vscode.l10n.t('No article of this folder states a rate on this any more.'),
  date: vscode.l10n.t('From'),
  rate: vscode.l10n.t('Rate'),
  what: vscode.l10n.t('What'),
  source: vscode.l10n.t('Article'),
  disputed: vscode.l10n.t('disputed'),
  superseded: vscode.l10n.t('superseded'),
  history: vscode.l10n.t('history'),
  plot: vscode.l10n.t('Plot of the rates over time; the table below holds the same figures.'),
  hint: vscode.l10n.t(
    'A diamond is disputed, a ring superseded. Click a point or a row of the table to open the article at the figure.',
  ),
});
