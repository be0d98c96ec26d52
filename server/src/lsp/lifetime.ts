import type { InitializeParams } from 'vscode-languageserver';
import { faultText } from '../base/faultText.ts';
import { isMail } from '../base/isMail.ts';
import type { ClientSettings } from '../protocol.ts';
import { ARTICLE_GLOB, countsOfKinds, hasArticleExtension, SETTINGS_FILE } from '../settings/articleFiles.ts';
import { decodeText } from '../text/decode.ts';
import { Diagnostics } from './diagnostics.ts';
import type { Engine } from './engine.ts';
import { type SettingsChange, WorkspaceFolder } from './folder.ts';
import { Indexer } from './indexer.ts';
import { IndexProgress } from './indexProgress.ts';
import { JudgedCache } from './judgedCache.ts';
import { Publisher } from './publisher.ts';
import type { Session } from './session.ts';
import { baseName, fileOf, folderOf, isInside, mailView, pathIn, uriOf, uriOfPath } from './uris.ts';

/** `WatchKind.Delete` of the protocol. */
const DELETED = 4;

/** Keeps the index true to folders, disk, editors and settings. */
export class Lifetime {
  readonly #session: Session;
  readonly #params: InitializeParams;
  readonly #engine: Engine | undefined;
  readonly #indexer: Indexer;
  readonly #progress: IndexProgress;
  readonly #judged: JudgedCache;
  readonly diagnostics: Diagnostics;
  readonly publisher: Publisher;
  /** Ends the watching of each folder on the disk, for clients that do not watch. */
  #complained = new Set<string>();
  #kindsTold = '';
  readonly #watching = new Map<WorkspaceFolder, () => void>();

  constructor(session: Session, params: InitializeParams, engine: Engine | undefined) {
    this.#session = session;
    this.#params = params;
    this.#engine = engine;
    this.#judged = new JudgedCache(session.workspace, session.host);
    const progress = new IndexProgress(session, () => this.#indexer.cancel());
    this.#progress = progress;
    this.#indexer = new Indexer(session.workspace, session.host, engine, {
      started: total => {
        this.#judged.begin();
        progress.begin(total);
      },
      readIn: () => this.#judged.recall(),
      progressed: (done, total) => this.publisher.progressed(done, total),
      changed: () => this.publisher.changed(),
      extensionsRead: (folder, files) => {
        if (files.length) this.#settingsChanged(folder, folder.extend(files), true);
      },
      settingsRead: (folder, bytes) => {
        const decoded = typeof bytes === 'object' ? decodeText(bytes) : undefined;
        const refusal = decoded && !decoded.ok ? `is ${decoded.reason}` : bytes;
        if (typeof refusal === 'string') {
          folder.refuse(refusal);
          this.publisher.changed();
        } else this.#takeSettings(folder, decoded?.ok ? decoded.text : undefined, true);
      },
      ended: (read, recalled, milliseconds, fault) => {
        progress.end();
        if (fault)
          session.connection.console.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
        const kept = recalled > 0 ? `, ${recalled} of them as kept from an earlier run` : '';
        if (read > 0)
          session.connection.console.info(`Read ${read} articles in ${Math.round(milliseconds)} ms${kept}.`);
        for (const [file, reason] of session.workspace.unreadable)
          if (!this.#complained.has(file)) session.connection.console.warn(`${uriOf(file)} was left out: ${reason}.`);
        const { passedOver, unread } = session.workspace.passedOver();
        for (const { file, reason } of passedOver)
          if (!this.#complained.has(file)) session.connection.console.warn(`${uriOf(file)} ${reason}.`);
        const kinds = countsOfKinds(unread);
        if (kinds && kinds !== this.#kindsTold)
          session.connection.console.info(`Not read, since of other kinds: ${kinds}.`);
        this.#kindsTold = kinds;
        this.#complained = new Set([...session.workspace.unreadable.keys(), ...passedOver.map(p => p.file)]);
        this.publisher.indexed(read - recalled);
      },
    });
    this.diagnostics = new Diagnostics(session, () => this.#indexer.running);
    this.publisher = new Publisher(session, this.#indexer, this.diagnostics, progress, this.#judged);
  }

  register(): void {
    const { connection, workspace } = this.#session;
    connection.onInitialized(() => void this.#start());
    connection.onShutdown(async () => {
      this.#indexer.cancel();
      this.diagnostics.end();
      this.publisher.stop();
      for (const stop of this.#watching.values()) stop();
      await this.#judged.end();
      await workspace.cache?.end();
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

  /** Ends the reading of the folders where it is. */
  cancelIndexing(): void {
    if (this.#indexer.running) this.#progress.cancel();
  }

  /** Reads all folders anew. */
  reindex(): void {
    for (const folder of this.#session.workspace.folders) {
      this.#indexer.readFolder(folder);
      this.#indexer.list(folder);
    }
  }

  /** Files were made, changed or deleted on disk. */
  filesChanged(uris: readonly string[]): void {
    const { workspace } = this.#session;
    for (const uri of uris) {
      const file = fileOf(uri);
      const folder = workspace.folderOf(file) ?? workspace.folders.find(f => f.name === file);
      if (!folder) continue;
      // A new name may be ignored, a vanished one may be a folder: the listing knows.
      if (!this.#indexer.has(file)) {
        if (this.#mayConcern(file, folder)) this.#indexer.list(folder);
      } else if (!workspace.documents.get(file)) this.#indexer.read([file]);
      else if (isMail(file)) {
        this.#indexer.read([file]);
        this.#session.quietly(this.#session.connection.workspace.textDocumentContent.refresh(mailView(file)));
      }
    }
  }

  /** Whether a listing of the folder may come out otherwise for a file that is none of its articles so far. */
  #mayConcern(file: string, folder: WorkspaceFolder): boolean {
    const name = baseName(file);
    return (
      file === folder.name ||
      name === SETTINGS_FILE ||
      name === '.gitignore' ||
      hasArticleExtension(name) ||
      !name.includes('.') ||
      this.#indexer.hasBelow(file)
    );
  }

  async #start(): Promise<void> {
    const { connection, support, workspace } = this.#session;
    const register = (method: string, options: object): void =>
      this.#session.quietly(connection.client.register({ method } as never, options as never));
    if (support.dynamicConfiguration) register('workspace/didChangeConfiguration', { section: 'tradewire' });
    if (support.dynamicWatching)
      register('workspace/didChangeWatchedFiles', {
        watchers: [
          { globPattern: ARTICLE_GLOB },
          { globPattern: `**/{${SETTINGS_FILE},.gitignore}` },
          // Of a folder that goes, its own name is all that is told.
          { globPattern: '**', kind: DELETED },
        ],
      });
    if (support.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#removeFolder(uri);
        this.#addFolders(added.map(f => f.uri));
        if (support.configuration) void this.#configure(undefined);
        // A text of no folder stands by itself where there are folders.
        for (const [file] of workspace.documents.entries()) if (!workspace.folderOf(file)) this.#take(file);
        this.publisher.changed();
      });
    const roots = rootsOf(this.#params);
    await this.#configure(undefined, roots);
    this.#openCache(roots);
    this.#addFolders(roots);
    for (const [file] of workspace.documents.entries()) this.#take(file);
    // Without a folder there is nothing to wait for.
    this.publisher.changed();
  }

  #openCache(folders: readonly string[]): void {
    const { connection, support, workspace } = this.#session;
    const { cacheFolder } = support.own;
    if (typeof cacheFolder !== 'string' || !this.#engine) return;
    try {
      workspace.cache = this.#engine.openCache(cacheFolder, folders);
    } catch (error) {
      connection.console.warn(`Nothing is kept for the next run: ${cacheFolder} ${faultText(error)}.`);
    }
  }

  #addFolders(uris: readonly unknown[]): void {
    const { workspace, host, support } = this.#session;
    for (const uri of uris) {
      if (typeof uri !== 'string' || workspace.folders.some(f => f.name === folderOf(uri))) continue;
      const folder = new WorkspaceFolder(folderOf(uri));
      workspace.folders.push(folder);
      const open = workspace.documents.get(folder.settingsFile);
      if (open) this.#takeSettings(folder, open.text, false);
      this.#indexer.list(folder);
      const stop = support.dynamicWatching
        ? undefined
        : host.watch?.(uriOf(folder.name), files => this.filesChanged(files));
      if (stop) this.#watching.set(folder, stop);
    }
  }

  #removeFolder(uri: string): void {
    const { workspace } = this.#session;
    const folder = workspace.folders.find(f => f.name === folderOf(uri));
    if (!folder) return;
    this.#watching.get(folder)?.();
    this.#watching.delete(folder);
    this.#indexer.forget(folder);
    workspace.folders = workspace.folders.filter(f => f !== folder);
    workspace.knowledgeChanged();
    for (const file of workspace.snapshot().files)
      if (isInside(file, folder.name)) {
        if (workspace.documents.get(file)) workspace.touch(file);
        else workspace.remove(file);
      }
    // A folder around it takes its articles in.
    for (const outer of workspace.folders) if (isInside(folder.name, outer.name)) this.#indexer.list(outer);
  }

  /** Asks for the settings of the window and of each folder; a client that cannot be asked has pushed those of the window. */
  async #configure(pushed: unknown, roots: readonly string[] = this.#roots()): Promise<void> {
    const { connection, support, workspace } = this.#session;
    let all: unknown[] = [(pushed as { tradewire?: unknown } | null | undefined)?.tradewire];
    if (support.configuration) {
      const section = 'tradewire';
      const asked = [{ section }, ...roots.map(scopeUri => ({ section, scopeUri }))];
      all = await connection.workspace.getConfiguration(asked).catch(() => []);
    }
    const [client = {}, ...own] = all.map(asSettings);
    const before = workspace.client;
    const ofFolders = new Map(own.map((settings, i) => [folderOf(roots[i] ?? ''), settings]));
    if (!workspace.takeClientSettings(client, ofFolders)) return;
    if (before.maxArticles !== client.maxArticles) for (const folder of workspace.folders) this.#indexer.list(folder);
    this.publisher.recolour();
  }

  #roots(): string[] {
    return this.#session.workspace.folders.map(folder => uriOf(folder.name));
  }

  /** By the user: the client asks for its findings again by itself. */
  #edited(file: string): void {
    this.diagnostics.edited(file);
    this.#take(file);
  }

  /** An open text, as it is now. */
  #take(file: string): void {
    const { workspace } = this.#session;
    const folder = workspace.folders.find(f => f.settingsFile === file);
    const document = workspace.documents.get(file);
    if (!document) return;
    if (folder) this.#takeSettings(folder, document.text, false);
    else if (workspace.isArticle(file)) workspace.touch(file);
    else {
      workspace.remove(file);
      return;
    }
    this.publisher.changed();
  }

  #closed(file: string): void {
    const { workspace } = this.#session;
    this.diagnostics.closed(file);
    const folder = workspace.folders.find(f => f.settingsFile === file);
    if (folder) this.#indexer.list(folder);
    else if (this.#indexer.has(file)) this.#indexer.read([file]);
    else {
      workspace.remove(file);
      // It may have come to the disk while it was open.
      const around = workspace.folderOf(file);
      if (around) this.#indexer.list(around);
    }
    this.publisher.changed();
  }

  /** `listing`: the folder is being listed anyway. */
  #takeSettings(folder: WorkspaceFolder, text: string | undefined, listing: boolean): void {
    this.#settingsChanged(folder, folder.read(text), listing);
  }

  #settingsChanged(folder: WorkspaceFolder, change: SettingsChange, listing: boolean): void {
    const { workspace } = this.#session;
    if (change.knowledge) workspace.knowledgeChanged();
    if (change.knowledge || change.findings) workspace.corpus.settingsChanged();
    if (change.knowledge) this.#indexer.readFolder(folder);
    else if (change.paths.size) {
      const named = (f: string) => isInside(f, folder.name) && change.paths.has(pathIn(f, folder.name));
      this.#indexer.read(workspace.snapshot().files.filter(named));
    }
    if (change.listing && !listing) this.#indexer.list(folder);
    if (change.listing || change.knowledge)
      for (const [file] of workspace.documents.entries()) if (isInside(file, folder.name)) this.#retake(file);
    if (change.knowledge || change.listing || change.paths.size) this.publisher.recolour();
    else this.publisher.changed();
  }

  /** An open text under new settings. */
  #retake(file: string): void {
    const { workspace } = this.#session;
    if (!workspace.documents.get(file) || workspace.folders.some(f => f.settingsFile === file)) return;
    if (workspace.isArticle(file)) workspace.touch(file);
    else workspace.remove(file);
  }
}

/** The folders of the window; old clients name a single one, as a URI or as a path. */
const asSettings = (value: unknown): ClientSettings => (typeof value === 'object' && value !== null ? value : {});

function rootsOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(folder => folder.uri);
  if (typeof rootUri === 'string') return [rootUri];
  return typeof rootPath === 'string' ? [uriOfPath(rootPath)] : [];
}
