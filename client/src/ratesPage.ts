import * as vscode from 'vscode';
import type { EntityRow, WireRate } from '../../server/src/protocol.ts';
import { LastLook } from './lastLook.ts';
import { fileName, openPlace } from './places.ts';
import { keptText, restorePages } from './restoredPages.ts';
import type { Session } from './session.ts';
import type { RatesData, RatesMessage, RatesState } from './webview/messages.ts';
import { showPage } from './webviewHtml.ts';

const VIEW = 'tradewire.rates';

/** The page with the table of rates; there is one, and it follows what is selected among the entities. */
export function registerRatesPage(
  context: vscode.ExtensionContext,
  session: Session,
  entities: vscode.TreeView<unknown>,
): vscode.Disposable {
  const lastLook = new LastLook(context, 'rates');
  let page: RatesPage | undefined;
  const selected = (): EntityRow | undefined =>
    entities.selection.find(
      (node): node is EntityRow =>
        typeof node === 'object' &&
        node !== null &&
        /^(party|product|law)$/.test((node as Partial<EntityRow>).type ?? ''),
    );
  const open = (panel: vscode.WebviewPanel, state: RatesState) => {
    page = new RatesPage(context, session, lastLook, panel, state);
    panel.onDidDispose(() => {
      page = undefined;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('tradewire.openRates', () => {
      if (page) return page.reveal();
      const panel = vscode.window.createWebviewPanel(VIEW, vscode.l10n.t('Rates'), vscode.ViewColumn.Active, {
        enableFindWidget: true,
      });
      open(panel, { all: false, only: narrowed(selected()) });
    }),
    restorePages(VIEW, (panel, state) => {
      const { all, only } = (state ?? {}) as Partial<RatesState>;
      const [id, name] = [keptText(only, 'id'), keptText(only, 'name')];
      if (page) return false;
      open(panel, { all: all === true, only: id && name ? { id, name } : null });
      return true;
    }),
    entities.onDidChangeSelection(() => page?.narrow(selected())),
  );
}

const narrowed = (only: EntityRow | undefined): RatesState['only'] => (only ? { id: only.id, name: only.name } : null);

class RatesPage {
  readonly #panel: vscode.WebviewPanel;
  readonly #session: Session;
  readonly #lastLook: LastLook;
  #state: RatesState;
  #rows: readonly WireRate[] = [];

  constructor(
    context: vscode.ExtensionContext,
    session: Session,
    lastLook: LastLook,
    panel: vscode.WebviewPanel,
    state: RatesState,
  ) {
    this.#session = session;
    this.#lastLook = lastLook;
    this.#panel = panel;
    this.#state = state;
    showPage(panel.webview, context.extensionUri, panel.title, 'rates');
    const follow = session.onIndex(() => this.#send());
    panel.webview.onDidReceiveMessage((message: RatesMessage) => this.#receive(message));
    panel.onDidDispose(() => follow.dispose());
  }

  reveal(): void {
    this.#panel.reveal();
  }

  narrow(only: EntityRow | undefined): void {
    this.#state = { ...this.#state, only: narrowed(only) };
    void this.#send();
  }

  async #receive(message: RatesMessage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.#send();
      case 'all':
        this.#state = { ...this.#state, all: message.all };
        return this.#send();
      case 'whole':
        return this.narrow(undefined);
      case 'open': {
        const place = this.#rows.find(row => row.id === message.id)?.places[message.place];
        if (place) await openPlace(place, { viewColumn: vscode.ViewColumn.Beside });
        return;
      }
      case 'copy': {
        const asked = { ...(this.#state.all && { status: ['all'] }), ids: message.ids, as: message.as };
        const answer = await this.#session.request('tradewire/ratesText', asked);
        if (!answer) return;
        await vscode.env.clipboard.writeText(answer.text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('{0} rates copied', message.ids.length), 3000);
      }
    }
  }

  async #send(): Promise<void> {
    const { all, only } = this.#state;
    const answer = await this.#session.request('tradewire/rates', all ? { status: ['all'] } : {});
    if (!answer) return;
    this.#lastLook.look(answer.rows.map(row => row.id));
    this.#rows = answer.rows.filter(
      row =>
        only === null ||
        [row.imposer, row.target, row.product].some(ids => ids?.includes(only.id)) ||
        row.law === only.id,
    );
    const data: RatesData = {
      at: answer.at,
      kept: this.#state,
      only: only?.name ?? null,
      all,
      rows: this.#rows.map(row => ({
        ...row.words,
        id: row.id,
        sortRate: row.rate ?? row.low ?? row.high ?? 0,
        from: row.from ?? '',
        to: row.to ?? '',
        disputed: row.disputed,
        fresh: this.#lastLook.isNew(row.id),
        origins: row.origins,
        articles: row.articles,
        places: row.places.map(place => ({
          where: [place.published, fileName(place.uri)].filter(Boolean).join(' · '),
          quote: place.quote,
        })),
      })),
      words: words(answer),
    };
    await this.#panel.webview.postMessage(data);
  }
}

const words = ({ at, hidden, open }: { at: string | null; hidden: number; open: number }): RatesData['words'] => ({
  imposer: vscode.l10n.t('Imposed by'),
  target: vscode.l10n.t('On imports from'),
  goods: vscode.l10n.t('Goods'),
  rate: vscode.l10n.t('Rate'),
  from: vscode.l10n.t('Since'),
  to: vscode.l10n.t('Until'),
  status: vscode.l10n.t('Status'),
  law: vscode.l10n.t('Law'),
  articles: vscode.l10n.t('Articles'),
  independent: vscode.l10n.t('{0} independent'),
  disputed: vscode.l10n.t('disputed'),
  fresh: vscode.l10n.t('new'),
  unknown: vscode.l10n.t('not stated'),
  all: vscode.l10n.t('Show what is over, too'),
  whole: vscode.l10n.t('Show all rates'),
  only: vscode.l10n.t('Only those of {0}'),
  csv: vscode.l10n.t('Copy as CSV'),
  markdown: vscode.l10n.t('Copy as Markdown'),
  empty: vscode.l10n.t('No article of this folder states such a rate.'),
  note: [
    at === null ? '' : vscode.l10n.t('As of {0}, the day of the last article.', at),
    hidden ? vscode.l10n.t('{0} more of other statuses.', hidden) : '',
    open ? vscode.l10n.t('{0} rates are stated without imposer, goods or country.', open) : '',
  ]
    .filter(Boolean)
    .join(' '),
});
