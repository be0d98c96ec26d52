import { isMail } from '../base/isMail.ts';
import { fileKind } from '../settings/articleFiles.ts';
import type { ExtensionFile } from '../settings/extendSettings.ts';
import { LONGEST_SETTINGS } from '../settings/parse.ts';
import { decodeText } from '../text/decode.ts';
import type { Engine } from './engine.ts';
import type { WorkspaceFolder } from './folder.ts';
import type { Host } from './host.ts';
import { keyOf } from './judgedCache.ts';
import { SLICE } from './pace.ts';
import { ReadAhead, type ReadFile } from './readAhead.ts';
import { fileIn, fileOf, isInside, uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

const MANY_ARTICLES = 20_000;
/** For fewer it is not worth knowing which texts nobody changed. */
const MANY_FILES = 64;

/** What is shown of a run. */
export interface IndexObserver {
  started(total: number): void;
  /** All files are read, and the run ends when this resolves; not where it was cancelled. */
  readIn(): Promise<void>;
  progressed(done: number, total: number): void;
  /**
   * Called when nothing is left to do, cancelled or not; how many files were read, of how many of them the facts were in the cache, in how
   * long, and what went wrong if anything did.
   */
  ended(read: number, recalled: number, milliseconds: number, fault: unknown): void;
  changed(): void;
  /** `tradewire.json` as on disk, or why it is not read, before the folder is listed; not where it is open in the editor. */
  settingsRead(folder: WorkspaceFolder, bytes: Uint8Array | string | undefined): void;
  /** The files that the settings extend, before the folder is listed. */
  extensionsRead(folder: WorkspaceFolder, files: readonly ExtensionFile[]): void;
}

/** Reads the articles of the folders in the background, in short slices between the requests. */
export class Indexer {
  readonly #workspace: Workspace;
  readonly #host: Host;
  readonly #ahead: ReadAhead;
  readonly #observer: IndexObserver;
  /** Articles on disk by folder, in listing order. */
  readonly #listed = new Map<string, ReadonlySet<string>>();
  readonly #queue = new Set<string>();
  readonly #relist = new Set<WorkspaceFolder>();
  #running: Promise<void> | undefined;
  #cancelled = false;
  #done = 0;
  #recalled = 0;
  /** Folders of which articles were left out for the bound. */
  readonly #cut = new Set<string>();

  constructor(workspace: Workspace, host: Host, engine: Engine | undefined, observer: IndexObserver) {
    this.#workspace = workspace;
    this.#host = host;
    this.#ahead = new ReadAhead(workspace, host, engine);
    this.#observer = observer;
  }

  get bounded(): boolean {
    return this.#cut.size > 0;
  }
  get running(): boolean {
    return this.#running !== undefined;
  }
  get total(): number {
    return this.#done + this.#queue.size;
  }
  get done(): number {
    return this.#done;
  }

  /** Lists a folder again: new articles are read, vanished ones leave the index. */
  list(folder: WorkspaceFolder): void {
    this.#relist.add(folder);
    this.#run();
  }
  /** Reads these files again. */
  read(files: Iterable<string>): void {
    for (const file of files) this.#queue.add(file);
    this.#run();
  }
  /** Reads all articles of a folder again, since something that the analysis depends on changed. */
  readFolder(folder: WorkspaceFolder): void {
    this.read(this.#listed.get(folder.name) ?? []);
  }
  /** Whether the file is an article on disk, so far as known. */
  has(file: string): boolean {
    const folder = this.#workspace.folderOf(file);
    return folder !== undefined && (this.#listed.get(folder.name)?.has(file) ?? false);
  }
  /** Whether articles are known below a path, which may be a folder. */
  hasBelow(file: string): boolean {
    for (const files of this.#listed.values()) for (const one of files) if (isInside(one, file)) return true;
    return false;
  }
  forget(folder: WorkspaceFolder): void {
    this.#relist.delete(folder);
    this.#listed.delete(folder.name);
    this.#cut.delete(folder.name);
    for (const file of this.#queue) if (isInside(file, folder.name)) this.#queue.delete(file);
  }
  /** Drops what is left; what is indexed stays. */
  cancel(): void {
    this.#cancelled = true;
    this.#queue.clear();
    this.#ahead.end();
  }
  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #run(): void {
    this.#cancelled = false;
    this.#workspace.indexing = true;
    this.#running ??= this.#runOnce();
  }

  async #runOnce(): Promise<void> {
    const start = this.#host.now();
    let fault: unknown;
    await this.#work().catch(error => {
      fault = error;
    });
    const [read, recalled] = [this.#done, this.#recalled];
    this.#running = undefined;
    this.#workspace.indexing = false;
    this.#done = 0;
    this.#recalled = 0;
    this.#ahead.end();
    void this.#ahead.stamps.end(file => this.has(file));
    void this.#workspace.cache?.flush();
    if (this.#relist.size + this.#queue.size > 0 && !this.#cancelled) this.#run();
    else this.#observer.ended(read, recalled, this.#host.now() - start, fault);
  }

  async #work(): Promise<void> {
    for (const folder of this.#relist) await this.#listOne(folder);
    // Stopped while the folders were listed, it stays stopped.
    if (!this.#cancelled) this.#observer.started(this.total);
    if (this.total >= MANY_FILES) this.#ahead.stamps.begin(this.#workspace.cache, keyOf(this.#workspace.folders));
    for (let round = 0; round < 2; round++) {
      await this.#readAll();
      // Undated articles borrow the day of a dated near-duplicate; that can change by what was just read.
      for (const file of this.#workspace.takeNeighbourChanges()) {
        if (this.#workspace.documents.get(file)) this.#workspace.touch(file);
        else this.#queue.add(file);
      }
    }
    this.#workspace.refreshAll(true);
    if (!this.#cancelled) await this.#observer.readIn();
  }

  async #extensionsOf(folder: WorkspaceFolder): Promise<ExtensionFile[]> {
    const files: ExtensionFile[] = [];
    for (const path of folder.settings.extends) {
      const bytes = await this.#host.readFile(uriOf(fileIn(folder.name, path)), LONGEST_SETTINGS, uriOf(folder.name));
      const decoded = bytes === undefined || typeof bytes === 'string' ? undefined : decodeText(bytes);
      if (decoded?.ok) files.push({ path, text: decoded.text });
      else
        files.push({
          path,
          reason: typeof bytes === 'string' ? bytes : decoded ? `is ${decoded.reason}` : 'is not there',
        });
    }
    return files;
  }

  async #listOne(folder: WorkspaceFolder): Promise<void> {
    this.#relist.delete(folder);
    // The bound is for all folders together.
    let bound = this.#workspace.client.maxArticles ?? MANY_ARTICLES;
    for (const [name, files] of this.#listed) if (name !== folder.name) bound -= files.size;
    const settingsText = await this.#host.readFile(uriOf(folder.settingsFile), LONGEST_SETTINGS, uriOf(folder.name));
    if (!this.#workspace.documents.get(folder.settingsFile)) this.#observer.settingsRead(folder, settingsText);
    this.#observer.extensionsRead(folder, await this.#extensionsOf(folder));
    const listing = await this.#host.listFiles(
      uriOf(folder.name),
      path => fileKind(path, folder.settings, this.#workspace.readsMail),
      Math.max(0, bound),
      () => this.#cancelled,
    );
    this.#workspace.listed(folder, listing);
    if (listing.more) this.#cut.add(folder.name);
    else this.#cut.delete(folder.name);
    // A folder within this one that is open by itself lists its own.
    const articles = listing.files.map(fileOf).filter(file => this.#workspace.folderOf(file) === folder);
    const before = this.#listed.get(folder.name) ?? new Set();
    const now = new Set(articles);
    this.#listed.set(folder.name, now);
    for (const file of before)
      if (!now.has(file) && !this.#workspace.documents.get(file)) {
        this.#queue.delete(file);
        this.#workspace.remove(file);
      }
    for (const file of now) if (!before.has(file)) this.#queue.add(file);
    this.#observer.changed();
  }

  async #readAll(): Promise<void> {
    const reading: { readonly file: string; readonly content: Promise<ReadFile> }[] = [];
    let sliceEnd = this.#host.now() + SLICE;
    for (;;) {
      for (const file of this.#queue) {
        if (reading.length >= this.#ahead.most) break;
        this.#queue.delete(file);
        // An open text counts as typed and is analysed when it is asked about.
        if (this.#workspace.documents.get(file) && !isMail(file)) {
          // It may be left out since it was queued.
          if (this.#workspace.isArticle(file)) this.#workspace.touch(file);
          this.#done++;
        } else reading.push({ file, content: this.#ahead.read(file, this.#queue.size) });
      }
      const next = reading.shift();
      if (!next) return;
      const content = await next.content;
      if (this.#cancelled) return;
      if (this.#take(next.file, content)) this.#done++;
      else this.#queue.add(next.file);
      if (this.#host.now() > sliceEnd) {
        this.#observer.progressed(this.#done, this.total + reading.length);
        this.#observer.changed();
        await this.#host.pause();
        sliceEnd = this.#host.now() + SLICE;
      }
    }
  }

  /** False where the file has to be read again. */
  #take(file: string, { read, made, textHash, known }: ReadFile): boolean {
    // The editor may have opened it, or the folder gone, since it was queued.
    if ((this.#workspace.documents.get(file) && !isMail(file)) || !this.#workspace.folderOf(file)) return true;
    if (known) {
      const isRecalled = this.#workspace.recall(file, known);
      if (isRecalled) this.#recalled++;
      else this.#ahead.stamps.forget(file);
      return isRecalled;
    }
    if (!read) {
      this.#workspace.remove(file);
      return true;
    }
    let reason = read.ok ? undefined : read.reason;
    if (read.ok)
      try {
        if (this.#workspace.readIn(file, read.text, made, textHash)) this.#recalled++;
      } catch (error) {
        // Analysis never throws; should it do so once, the other articles keep working.
        reason = error instanceof Error ? error.message : String(error);
      }
    if (reason !== undefined) {
      this.#workspace.remove(file);
      this.#workspace.unreadable.set(file, reason);
    }
    return true;
  }
}
