import { isMail } from '../base/isMail.ts';
import { collectLineStarts } from '../base/lineIndex.ts';
import { analyse } from '../claims/analyse.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { filedAs } from '../claims/articleLookup.ts';
import { packed } from '../claims/packedFacts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { openCorpus } from '../findings/openCorpus.ts';
import { articleRules } from '../findings/rules.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { findQuote } from '../mentions/refiners/corrections.ts';
import type { ClientSettings } from '../protocol.ts';
import { isArticleFile, namesNoArticle } from '../settings/articleFiles.ts';
import { type FolderSettings, joinKnowledge, noSettings } from '../settings/settings.ts';
import type { FindingCode } from '../settings/severity.ts';
import { type OpenedText, openText } from '../text/source/openText.ts';
import { type AnalysisJob, type FactsCache, factsOfJob, hashOfJob, type MadeFacts } from './factsCache.ts';
import { plainKnowledge, type WorkspaceFolder } from './folder.ts';
import type { Listing } from './host.ts';
import { OpenDocuments } from './openDocuments.ts';
import { type Encoding, LineIndex } from './positions.ts';
import type { KnownText } from './stamps.ts';
import { baseName, isInside, pathIn } from './uris.ts';

/** Longer texts are no news articles; they are not analysed, and the user is told. In UTF-16 units. */
const LONGEST = 2_000_000;
/** Up to this length an edited text is analysed at the next question; a longer one only with the findings, which are made at intervals. */
const AT_ONCE = 200_000;
/** While indexing, so many times longer than it took to make does a snapshot serve. */
const PAUSES = 5;
/** … and at least so long, in milliseconds. */
const SERVES = 200;

/** The articles of all folders of a window with the texts open in it: open texts count as typed, the others as on disk. */
export class Workspace {
  readonly documents = new OpenDocuments();
  readonly corpus: Corpus;
  folders: WorkspaceFolder[] = [];
  /** The settings of the window; some hold otherwise in one of its folders. */
  client: ClientSettings = {};
  #ofFolders: ReadonlyMap<string, ClientSettings> = new Map();
  /** Whether the editor can show the decoded text of messages. */
  readsMail = false;
  readonly tooLong = new Set<string>();
  /** Files that could not be read as text, with the reason. */
  readonly unreadable = new Map<string, string>();
  /** Annotations by hand, as JSON, whose quote has no one place in their article any more. */
  readonly lost = new Map<string, ReadonlySet<string>>();
  /** By folder, what its last listing passed over. */
  readonly #passedOver = new Map<WorkspaceFolder, Listing>();
  readonly #dirty = new Set<string>();
  readonly #neighbours = new Map<string, string>();
  /** Of messages, what their decoded text does not say itself. */
  readonly #mails = new Map<string, Omit<OpenedText, 'text'>>();
  /** Texts of closed articles, kept only where the client does not count in UTF-16. */
  readonly #texts = new Map<string, string>();
  readonly #settings = new Map<WorkspaceFolder | undefined, { of: FolderSettings; merged: FolderSettings }>();
  readonly #lines = new WeakMap<ArticleFacts, LineIndex>();
  #knowledge: Knowledge | undefined;
  /** Facts of articles on the disk from earlier runs. */
  cache: FactsCache | undefined;
  /** Whether articles are being read in. */
  indexing = false;
  #last: { readonly snapshot: Snapshot; readonly until: number } | undefined;
  #edited = false;
  readonly #now: () => number;

  /** `now` is a clock in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    const self = this;
    this.corpus = openCorpus({
      get knowledge() {
        return self.knowledge;
      },
      get verify() {
        return self.client.verifyIndex === true;
      },
      folderOf: file => {
        const folder = this.folderOf(file);
        return { prefix: folder ? `${folder.name}/` : '', settings: this.#mergedSettings(folder) };
      },
    });
  }

  get encoding(): Encoding {
    return this.documents.encoding;
  }

  /** The knowledge with the additions of all folders: what links entities across them. */
  get knowledge(): Knowledge {
    this.#knowledge ??= this.folders.some(f => f.knowledge !== plainKnowledge())
      ? loadKnowledge({ settings: joinNames(this.folders.map(f => f.settings)) })
      : plainKnowledge();
    return this.#knowledge;
  }
  knowledgeChanged(): void {
    this.#knowledge = undefined;
  }

  /** The innermost workspace folder that holds the file. */
  folderOf(file: string): WorkspaceFolder | undefined {
    let best: WorkspaceFolder | undefined;
    for (const folder of this.folders)
      if (isInside(file, folder.name) && folder.name.length > (best?.name.length ?? -1)) best = folder;
    return best;
  }

  /** Open texts are articles if their folder takes them; texts of no folder if they are prose. */
  isArticle(file: string): boolean {
    const folder = this.folderOf(file);
    if (folder) return isArticleFile(pathIn(file, folder.name), folder.settings, this.readsMail);
    // A readme of another program's, say, is none wherever it lies.
    if (namesNoArticle(file)) return false;
    const languageId = this.documents.get(file)?.languageId ?? '';
    return !file.startsWith('tradewire-dossier:') && /^(plaintext|text|markdown|tradenews|)$/.test(languageId);
  }

  /** The folder's settings; the editor's severities hold where the folder's own say nothing. */
  #mergedSettings(folder: WorkspaceFolder | undefined): FolderSettings {
    const of = folder?.settings ?? noSettings;
    const known = this.#settings.get(folder);
    if (known?.of === of) return known.merged;
    const severity: Record<string, FolderSettings['severity'][FindingCode]> = {};
    for (const [code, value] of Object.entries(this.clientOf(folder).severity ?? {}))
      if (value === 'off' || value === 'hint' || value === 'information' || value === 'warning') severity[code] = value;
    const merged = { ...of, severity: { ...severity, ...of.severity } };
    this.#settings.set(folder, { of, merged });
    return merged;
  }
  /** The client's settings where a folder's articles are; those of the window for a text of no folder. */
  clientOf(folder: WorkspaceFolder | undefined): ClientSettings {
    return (folder && this.#ofFolders.get(folder.name)) ?? this.client;
  }
  /** `ofFolders`: by the folders' names, where the client tells them apart. False where nothing is new. */
  takeClientSettings(client: ClientSettings, ofFolders: ReadonlyMap<string, ClientSettings>): boolean {
    const same = JSON.stringify([client, ...ofFolders]) === JSON.stringify([this.client, ...this.#ofFolders]);
    if (same) return false;
    this.client = client;
    this.#ofFolders = ofFolders;
    this.#settings.clear();
    this.corpus.settingsChanged();
    return true;
  }

  listed(folder: WorkspaceFolder, listing: Listing): void {
    this.#passedOver.set(folder, listing);
  }
  /** What the listings of the folders passed over, and how many documents of which kinds are not read. */
  passedOver(): Pick<Listing, 'passedOver' | 'unread'> {
    const listings = this.folders.flatMap(folder => this.#passedOver.get(folder) ?? []);
    const unread = new Map<string, number>();
    for (const listing of listings)
      for (const [kind, n] of listing.unread) unread.set(kind, (unread.get(kind) ?? 0) + n);
    return { passedOver: listings.flatMap(listing => listing.passedOver), unread };
  }

  /** Marks an open text as changed since its analysis. */
  touch(file: string): void {
    this.#dirty.add(file);
  }
  get dirty(): ReadonlySet<string> {
    return this.#dirty;
  }

  /** Brings the index up to date with an edited text; false where it is too long to do that while typing. */
  refresh(file: string, settled = false): boolean {
    if (!this.#dirty.has(file)) return true;
    const document = this.documents.get(file);
    if (!document) {
      this.#dirty.delete(file);
      return true;
    }
    if (!settled && document.text.length > AT_ONCE) return false;
    this.#dirty.delete(file);
    this.setText(file, document.text);
    this.#edited = true;
    return true;
  }
  /** All edited texts, before a question about the whole folder. */
  refreshAll(settled = false): void {
    for (const file of [...this.#dirty]) this.refresh(file, settled);
  }

  /**
   * The folder as it is. While articles are read in, a snapshot serves for some time, since each new one makes findings anew; an edit by
   * the user is always in it.
   */
  snapshot(): Snapshot {
    const last = this.#last;
    if (this.indexing && last && !this.#edited && this.#now() < last.until) return last.snapshot;
    const start = this.#now();
    const snapshot = this.corpus.snapshot();
    const end = this.#now();
    this.#edited = false;
    this.#last = { snapshot, until: end + Math.max(SERVES, PAUSES * (end - start)) };
    return snapshot;
  }

  /**
   * Brings the index up to date and compares what is due for so many milliseconds; whether all of it is. Then the next snapshot is the
   * folder as it is now, compared.
   */
  judge(slice: number): boolean {
    this.refreshAll(true);
    const end = this.#now() + slice;
    if (!this.corpus.judge(() => this.#now() < end)) return false;
    this.#last = undefined;
    return true;
  }

  /** Analyses an edited text and puts it into the index. */
  setText(file: string, text: string): void {
    this.#put(file, text, job => analyse(job.path, text, job.options, job.context));
  }

  /**
   * The same for an article as it is on the disk, of which facts may be made already; whether they were in the cache. An open document,
   * which for a message only shows it, counts as the editor has it.
   */
  readIn(file: string, source: string, made?: MadeFacts, textHash?: string): boolean {
    const { text, ...mail } = openText(file, source);
    if (isMail(file)) this.#mails.set(file, mail);
    if (this.documents.get(file)) {
      this.touch(file);
      return false;
    }
    let recalled = false;
    this.#put(file, text, job => {
      const found = factsOfJob(isMail(file) ? job : { ...job, textHash }, this.cache, made);
      recalled = found.recalled;
      return packed(found.facts);
    });
    return recalled;
  }

  /** Whether the facts of an article are in the cache, and nothing else asks for its text. */
  keepsFactsOf(file: string, known: KnownText): boolean {
    const folder = this.folderOf(file);
    const isAsked = isMail(file) || this.encoding !== 'utf-16' || folder?.settings.annotations.length;
    if (isAsked || this.documents.get(file)) return false;
    return this.cache?.has(hashOfJob(this.#jobOf(file, '', folder, undefined, known.hash))) ?? false;
  }

  /** Puts the facts of such an article into the index; false where its text has to be read after all. */
  recall(file: string, known: KnownText): boolean {
    if (!this.keepsFactsOf(file, known)) return false;
    const facts = this.cache?.get(hashOfJob(this.#jobOf(file, '', this.folderOf(file), undefined, known.hash)));
    if (facts?.length !== known.length) return false;
    this.unreadable.delete(file);
    this.tooLong.delete(file);
    this.lost.delete(file);
    this.corpus.set(filedAs(facts, file));
    return true;
  }

  /** What has to be done for an article on the disk; undefined where it is too long, open, or its facts are in the cache. */
  jobFor(file: string, source: string, textHash?: string): AnalysisJob | undefined {
    if (source.length > LONGEST || this.documents.get(file)) return undefined;
    const { text, ...mail } = openText(file, source);
    const job = this.#jobOf(file, text, this.folderOf(file), mail, isMail(file) ? undefined : textHash);
    return this.cache?.has(hashOfJob(job)) ? undefined : job;
  }

  #put(file: string, text: string, factsOf: (job: AnalysisJob) => ArticleFacts): void {
    this.unreadable.delete(file);
    if (text.length > LONGEST) {
      this.tooLong.add(file);
      this.corpus.delete(file);
      return;
    }
    this.tooLong.delete(file);
    if (this.encoding !== 'utf-16') this.#texts.set(file, text);
    const folder = this.folderOf(file);
    this.#findLost(file, text, folder);
    const facts = factsOf(this.#jobOf(file, text, folder));
    if (facts.fault !== undefined) this.unreadable.set(file, `analysis failed (${facts.fault})`);
    // A text that lies in none of the folders is nothing that theirs could contradict.
    const alone = !folder && this.folders.length > 0;
    this.corpus.set(filedAs(facts, file, alone));
  }

  /** With what a file's text is analysed now. */
  #jobOf(
    file: string,
    text: string,
    folder: WorkspaceFolder | undefined,
    mail: Omit<OpenedText, 'text'> | undefined = this.#mails.get(file),
    textHash?: string,
  ): AnalysisJob {
    const path = folder ? pathIn(file, folder.name) : file;
    const dates = folder?.settings.articles.dates ?? {};
    const override = Object.hasOwn(dates, path) ? dates[path] : undefined;
    const neighbour = this.#neighbours.get(file);
    return {
      path,
      text,
      textHash,
      options: {
        fileName: baseName(file),
        ...mail,
        ...(override === undefined ? {} : { override }),
        ...(neighbour === undefined ? {} : { neighbour }),
      },
      context: {
        knowledge: folder?.knowledge ?? plainKnowledge(),
        settings: this.#mergedSettings(folder),
        rules: articleRules,
      },
    };
  }

  #findLost(file: string, text: string, folder: WorkspaceFolder | undefined): void {
    this.lost.delete(file);
    if (!folder?.settings.annotations.length) return;
    const path = pathIn(file, folder.name);
    const lost = folder.settings.annotations.filter(a => a.file === path && !findQuote(text, a));
    if (lost.length) this.lost.set(file, new Set(lost.map(a => JSON.stringify(a))));
  }

  remove(file: string): void {
    this.lost.delete(file);
    this.corpus.delete(file);
    this.#texts.delete(file);
    this.#neighbours.delete(file);
    this.#mails.delete(file);
    this.tooLong.delete(file);
    this.unreadable.delete(file);
    this.#dirty.delete(file);
  }

  /** Articles whose borrowed publication day changed: they need another analysis. */
  takeNeighbourChanges(): string[] {
    return this.corpus.takeNeighbourChanges().map(({ file, neighbour }) => {
      if (neighbour === undefined) this.#neighbours.delete(file);
      else this.#neighbours.set(file, neighbour);
      return file;
    });
  }

  /** Converts offsets of a file, open or closed; undefined for files that are not known. */
  linesOf(file: string, snapshot: Snapshot): LineIndex | undefined {
    const document = this.documents.get(file);
    if (document && !this.#dirty.has(file)) return document.lines;
    const facts = snapshot.facts(file);
    if (!facts) return document?.lines;
    let lines = this.#lines.get(facts);
    if (!lines) {
      const text = this.#texts.get(file);
      lines = new LineIndex(
        text === undefined ? facts.lineStarts : collectLineStarts(text),
        facts.length,
        this.encoding,
        text,
      );
      this.#lines.set(facts, lines);
    }
    return lines;
  }
}

const joinNames = (all: readonly FolderSettings[]): FolderSettings => ({
  ...noSettings,
  ...joinKnowledge(all),
});
