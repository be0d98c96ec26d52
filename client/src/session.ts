import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ClientRequests, InitializationOptions, ServerNotifications, Status } from '../../server/src/protocol.ts';
import { decisionMiddleware } from './decisions.ts';
import { answerFileRequests } from './folderFiles.ts';

export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What is going on with the language server; `off` says why. */
export type SessionState =
  | { readonly kind: 'off'; readonly reason: string }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly status: Status }
  | { readonly kind: 'failed'; readonly reason: string };

const articleLanguages = ['plaintext', 'markdown', 'tradenews'];
/** Languages whose texts the server reads; a page is an article only in a folder of articles, which the server sees to. */
export const servedLanguages = [...articleLanguages, 'html'];

/** Texts of these schemes are articles; output channels, diffs and search results are not. */
const articleSchemes = (): Set<string> =>
  new Set(['file', 'untitled', 'vscode-vfs', ...(vscode.workspace.workspaceFolders ?? []).map(f => f.uri.scheme)]);

export const isArticleLanguage = (document: vscode.TextDocument): boolean =>
  articleLanguages.includes(document.languageId) && articleSchemes().has(document.uri.scheme);

/** The language server and our conversation with it: started when first asked for, once. */
export class Session implements vscode.Disposable {
  readonly #make: MakeClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #stateChanged = new vscode.EventEmitter<SessionState>();
  readonly #indexChanged = new vscode.EventEmitter<void>();
  readonly onState = this.#stateChanged.event;
  /** The folder's facts have changed: whatever shows them should ask again. */
  readonly onIndex = this.#indexChanged.event;
  #state: SessionState = {
    kind: 'off',
    reason: vscode.l10n.t('No news article is open and the folder has no tradewire.json.'),
  };
  #client: BaseLanguageClient | undefined;
  #starting: Promise<BaseLanguageClient | undefined> | undefined;

  constructor(make: MakeClient, log: vscode.LogOutputChannel) {
    this.#make = make;
    this.#log = log;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Starts the server unless it runs; undefined where it cannot start, which the state explains. */
  start(): Promise<BaseLanguageClient | undefined> {
    this.#starting ??= this.#launch();
    return this.#starting;
  }

  /** Asks a server that may have to be started first; undefined where there is none. */
  async request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result'] | undefined> {
    const client = await this.start();
    return client?.sendRequest<ClientRequests[M]['result']>(method, params);
  }

  /** Present while the server runs. */
  get client(): BaseLanguageClient | undefined {
    return this.#client;
  }

  async stop(reason: string): Promise<void> {
    await this.#starting;
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    this.#set({ kind: 'off', reason });
    await client?.dispose();
  }

  dispose(): void {
    void this.#client?.dispose();
    this.#stateChanged.dispose();
    this.#indexChanged.dispose();
  }

  async #launch(): Promise<BaseLanguageClient | undefined> {
    this.#set({ kind: 'starting' });
    try {
      const client = await this.#make(this.#options());
      answerFileRequests(client);
      client.onNotification('tradewire/status', (status: ServerNotifications['tradewire/status']) =>
        this.#set({ kind: 'running', status }),
      );
      client.onNotification('tradewire/changed', () => this.#indexChanged.fire());
      await client.start();
      this.#client = client;
      this.#set({ kind: 'running', status: await client.sendRequest<Status>('tradewire/status', {}) });
      this.#indexChanged.fire();
      return client;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(reason);
      this.#starting = undefined;
      this.#set({ kind: 'failed', reason });
      return undefined;
    }
  }

  #options(): LanguageClientOptions {
    const schemes = [...articleSchemes()];
    const onWeb = vscode.env.uiKind === vscode.UIKind.Web && !vscode.env.remoteName;
    const initializationOptions: InitializationOptions = {
      filesThroughClient:
        onWeb || schemes.some(scheme => scheme !== 'file' && scheme !== 'untitled' && scheme !== 'vscode-vfs'),
      dossiers: true,
      dossierCommand: true,
      findingActions: true,
      explains: true,
      decides: true,
      status: true,
    };
    return {
      documentSelector: [
        ...schemes.flatMap(scheme => servedLanguages.map(language => ({ scheme, language }))),
        ...schemes.map(scheme => ({ scheme, pattern: '**/tradewire.json' })),
        { scheme: 'tradewire-mail' },
      ],
      initializationOptions,
      outputChannel: this.#log,
      // The name on a card leads to its dossier; nothing else may be started from there.
      markdown: { isTrusted: { enabledCommands: ['tradewire.showDossier'] } },
      middleware: decisionMiddleware,
      synchronize: { configurationSection: 'tradewire' },
      diagnosticPullOptions: { onChange: true },
    };
  }

  #set(state: SessionState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}
