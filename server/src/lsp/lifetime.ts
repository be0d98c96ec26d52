import type { InitializeParams } from 'vscode-languageserver';
import type { ClientSettings, Status } from '../protocol.ts';
import { isArticleFile, SETTINGS_FILE } from '../settings/articleFiles.ts';
import { decodeText } from '../text/decode.ts';
import { Diagnostics } from './diagnostics.ts';
import { WorkspaceFolder } from './folder.ts';
import { Indexer } from './indexer.ts';
import { IndexProgress } from './indexProgress.ts';
import type { Session } from './session.ts';
import { baseName, fileOf, folderOf, isInside, pathIn } from './uris.ts';

/** Quiet after the last change before findings are made anew, and the longest wait while changes go on; milliseconds. */
const QUIET = 40;
const PATIENCE = 120;
/** While indexing: between two looks at the findings, and between two reports of progress; milliseconds. */
const INDEX_QUIET = 400;
const PACE = 200;

/** Keeps the index true to folders, disk, editors and settings, and tells the client when it has changed. */
export class Lifetime {
  readonly #session: Session;
  readonly #params: InitializeParams;
  readonly indexer: Indexer;
  readonly diagnostics: Diagnostics;
  readonly #progress: IndexProgress;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #revision = -1;
  #status: Status = { state: 'indexing', articles: 0, total: 0, findings: 0, bounded: false, notices: [] };
  #lastProgress = 0;

  constructor(session: Session, params: InitializeParams) {
    this.#session = session;
    this.#params = params;
    this.#progress = new IndexProgress(session, () => this.indexer.cancel());
    this.indexer = new Indexer(session.workspace, session.host, {
      started: total => this.#progress.begin(total),
      progressed: (done, total) => {
        this.#progress.report(done, total);
        this.#sendProgress(done, total);
      },
      changed: () => this.changed(),
      ended: () => {
        this.#progress.end();
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.changed();
      },
    });
    this.indexer.onSettingsText = (folder, bytes) => {
      const decoded = bytes && decodeText(bytes);
      this.#takeSettings(folder, decoded?.ok ? decoded.text : undefined, true);
    };
    this.diagnostics = new Diagnostics(session, () => this.indexer.running);
  }

  register(): void {
    const { connection, workspace } = this.#session;
    connection.onInitialized(() => void this.#start());
    connection.onShutdown(() => {
      this.indexer.cancel();
      this.diagnostics.end();
      clearTimeout(this.#timer);
    });
    connection.onDidOpenTextDocument(({ textDocument }) => {
      if (typeof textDocument?.uri === 'string') this.#edited(workspace.documents.open(textDocument));
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const file = workspace.documents.change(textDocument.uri, textDocument.version, contentChanges);
      if (file !== undefined) this.#edited(file);
    });
    connection.onDidCloseTextDocument(({ textDocument }) => {
      const file = workspace.documents.close(textDocument.uri);
      if (file !== undefined) this.#closed(file);
    });
    connection.onDidSaveTextDocument(() => {});
    connection.onDidChangeWatchedFiles(({ changes }) => this.filesChanged(changes.map(c => c.uri)));
    connection.onDidChangeConfiguration(({ settings }) => void this.#configure(settings));
  }

  status(): Status {
    const { workspace } = this.#session;
    const { counts } = workspace.snapshot();
    const notices: string[] = [];
    for (const folder of workspace.folders)
      if (folder.broken) notices.push(`${SETTINGS_FILE} is not valid JSON; the last good settings stay in force.`);
    if (workspace.tooLong.size)
      notices.push(`${workspace.tooLong.size} text(s) longer than 2 million characters are not analysed.`);
    for (const [file, reason] of [...workspace.unreadable].slice(0, 3))
      notices.push(`${baseName(file)} was left out: ${reason}.`);
    if (workspace.unreadable.size > 3) notices.push(`${workspace.unreadable.size - 3} more files were left out.`);
    if (this.indexer.bounded) notices.push('Only the first articles are indexed; tradewire.maxArticles sets how many.');
    if (this.#progress.cancelled) notices.push('Indexing was cancelled; some articles are not indexed.');
    const { warning, information, hint } = counts.findings;
    return {
      state: this.indexer.running ? 'indexing' : 'ready',
      articles: counts.articles,
      total: this.indexer.running ? Math.max(counts.articles, this.indexer.total) : counts.articles,
      findings: warning + information + hint,
      bounded: this.indexer.bounded,
      notices,
    };
  }

  /** Reads all folders anew. */
  reindex(): void {
    for (const folder of this.#session.workspace.folders) {
      this.indexer.readFolder(folder);
      this.indexer.list(folder);
    }
  }

  /** Something may have changed that others see: settle when it is quiet. */
  changed(): void {
    const { host } = this.#session;
    if (this.#timer === undefined) this.#waitingSince = host.now();
    else if (host.now() - this.#waitingSince > PATIENCE) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), this.#session.workspace.indexing ? INDEX_QUIET : QUIET);
  }

  /** Files were made, changed or deleted on disk. */
  filesChanged(uris: readonly string[]): void {
    const { workspace } = this.#session;
    for (const uri of uris) {
      const file = fileOf(uri);
      const folder = workspace.folderOf(file) ?? workspace.folders.find(f => f.name === file);
      if (!folder || (workspace.documents.get(file) && file !== folder.settingsFile)) continue;
      // A new name may be ignored, a vanished one may be a folder: the listing knows.
      if (this.indexer.has(file)) this.indexer.read([file]);
      else this.indexer.list(folder);
    }
  }

  async #start(): Promise<void> {
    const { connection, support, workspace } = this.#session;
    if (support.dynamicConfiguration)
      void connection.client.register({ method: 'workspace/didChangeConfiguration' } as never, {
        section: 'tradewire',
      });
    if (support.dynamicWatching)
      void connection.client.register({ method: 'workspace/didChangeWatchedFiles' } as never, {
        watchers: [{ globPattern: '**/*.{txt,md,tradenews}' }, { globPattern: `**/{${SETTINGS_FILE},.gitignore}` }],
      });
    if (support.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#foldersChanged(
          added.map(f => f.uri),
          removed.map(f => f.uri),
        ),
      );
    await this.#configure(undefined);
    const { workspaceFolders, rootUri } = this.#params;
    const uris = workspaceFolders?.map(f => f.uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
    this.#addFolders(uris);
    for (const [file] of workspace.documents.entries()) this.#edited(file);
  }

  #addFolders(uris: readonly unknown[]): void {
    const { workspace } = this.#session;
    for (const uri of uris) {
      if (typeof uri !== 'string' || workspace.folders.some(f => f.name === folderOf(uri))) continue;
      const folder = new WorkspaceFolder(folderOf(uri));
      workspace.folders.push(folder);
      const open = workspace.documents.get(folder.settingsFile);
      if (open) this.#takeSettings(folder, open.text, false);
      this.indexer.list(folder);
    }
  }

  #foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const { workspace } = this.#session;
    for (const uri of removed) {
      const folder = workspace.folders.find(f => f.name === folderOf(uri));
      if (!folder) continue;
      this.indexer.forget(folder);
      workspace.folders = workspace.folders.filter(f => f !== folder);
      workspace.knowledgeChanged();
      for (const file of workspace.snapshot().files)
        if (isInside(file, folder.name) && !workspace.documents.get(file) && !workspace.folderOf(file))
          workspace.remove(file);
    }
    this.#addFolders(added);
    this.changed();
  }

  async #configure(pushed: unknown): Promise<void> {
    const { connection, support, workspace } = this.#session;
    let settings: unknown = (pushed as { tradewire?: unknown } | null | undefined)?.tradewire;
    if (support.configuration)
      settings = await connection.workspace.getConfiguration('tradewire').catch(() => undefined);
    const before = workspace.client;
    const now = typeof settings === 'object' && settings !== null ? (settings as ClientSettings) : {};
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    workspace.clientSettingsChanged(now);
    if (before.maxArticles !== now.maxArticles) for (const folder of workspace.folders) this.indexer.list(folder);
    const { refresh } = support;
    if (refresh.inlayHints) void connection.languages.inlayHint.refresh();
    if (refresh.codeLenses) void connection.sendRequest('workspace/codeLens/refresh');
    this.changed();
  }

  #edited(file: string): void {
    const { workspace } = this.#session;
    const folder = workspace.folders.find(f => f.settingsFile === file);
    const document = workspace.documents.get(file);
    if (!document) return;
    if (folder) this.#takeSettings(folder, document.text, false);
    else if (this.#isArticle(file, document.languageId)) workspace.touch(file);
    else return;
    this.diagnostics.edited(file);
    this.changed();
  }

  /** Open texts are articles if their folder takes them; texts of no folder if they are prose. */
  #isArticle(file: string, languageId: string): boolean {
    const folder = this.#session.workspace.folderOf(file);
    if (folder) return isArticleFile(pathIn(file, folder.name), folder.settings);
    return !file.startsWith('tradewire-dossier:') && /^(plaintext|text|markdown|tradenews|)$/.test(languageId);
  }

  #closed(file: string): void {
    const { workspace } = this.#session;
    this.diagnostics.closed(file);
    const folder = workspace.folders.find(f => f.settingsFile === file);
    if (folder) this.indexer.list(folder);
    else if (this.indexer.has(file)) this.indexer.read([file]);
    else workspace.remove(file);
    this.changed();
  }

  #takeSettings(folder: WorkspaceFolder, text: string | undefined, listing: boolean): void {
    const { workspace } = this.#session;
    const change = folder.read(text);
    if (change.knowledge) workspace.knowledgeChanged();
    if (change.knowledge || change.findings) workspace.corpus.settingsChanged();
    if (change.knowledge) this.indexer.readFolder(folder);
    else if (change.paths.size) {
      const files = workspace
        .snapshot()
        .files.filter(f => isInside(f, folder.name) && change.paths.has(pathIn(f, folder.name)));
      this.indexer.read(files);
    }
    if (change.listing && !listing) this.indexer.list(folder);
    this.changed();
  }

  #settle(): void {
    this.#timer = undefined;
    const { workspace } = this.#session;
    workspace.refreshAll(true);
    if (!this.indexer.running) {
      const lent = workspace.takeNeighbourChanges();
      for (const file of lent) if (workspace.documents.get(file)) workspace.touch(file);
      workspace.refreshAll(true);
      const closed = lent.filter(file => !workspace.documents.get(file));
      if (closed.length) this.indexer.read(closed);
    }
    this.diagnostics.settled();
    this.#sendStatus();
    const { revision } = workspace.snapshot();
    if (revision === this.#revision) return;
    this.#revision = revision;
    if (this.#session.support.own.status)
      void this.#session.connection.sendNotification('tradewire/changed', { revision });
  }

  /** While indexing, the counts alone: findings cost time to make. */
  #sendProgress(done: number, total: number): void {
    const now = this.#session.host.now();
    if (!this.#session.support.own.status || now - this.#lastProgress < PACE) return;
    this.#lastProgress = now;
    const status: Status = { ...this.#status, state: 'indexing', articles: done, total, bounded: this.indexer.bounded };
    void this.#session.connection.sendNotification('tradewire/status', status);
  }

  #sendStatus(): void {
    if (!this.#session.support.own.status) return;
    const status = this.status();
    if (JSON.stringify(status) === JSON.stringify(this.#status) && status.state === 'ready') return;
    this.#status = status;
    void this.#session.connection.sendNotification('tradewire/status', status);
  }
}
