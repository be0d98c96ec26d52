import { faultText } from '../base/faultText.ts';
import { type Meter, noMeter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { ArticleFolder } from '../corpus/corpus.ts';
import { type IndexView, nothingTouched, type Touched, touchAll } from '../corpus/corpusIndex.ts';
import type { Finding } from '../corpus/finding.ts';
import type { EarlierFacts, FindingsView, FolderCheck } from '../corpus/folderCheck.ts';
import { postingsOf } from '../corpus/postings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decision } from '../settings/settings.ts';
import { AlignedBucket } from './alignedBucket.ts';
import { conflictsOfAligned } from './alignedConflicts.ts';
import { assemble } from './assemble.ts';
import { ClaimBucket } from './claimBucket.ts';
import { type ConflictOptions, conflictsOfArticle, conflictsOfBucket } from './claimConflicts.ts';
import type { Contradiction } from './contradiction.ts';
import { FindingsStore } from './findingsStore.ts';
import { KeptBuckets } from './keptBuckets.ts';
import { KeptRun } from './keptRun.ts';
import { isCompared, spellingsOfBucket } from './nameSpelling.ts';
import { packArticles, packWhole, shownBy } from './packedVerdicts.ts';
import { differencesFromRecord } from './recordDiffers.ts';
import { Shares } from './shares.ts';
import { SpellingBucket } from './spellingBucket.ts';
import { Tellers } from './tellers.ts';

export interface EngineOptions {
  readonly knowledge: Knowledge;
  readonly folderOf: (file: string) => ArticleFolder;
  readonly maxDays: number;
  readonly meter?: Meter;
}

/** Where more articles changed than these, what is kept of buckets is made again rather than brought up to date. */
const MANY_FILES = 64;
/** So many buckets are judged before what is kept of those that were judged first is forgotten. */
const ROUND = 256;

/** So many articles make a part of what is packed: some milliseconds' work. */
const PACKED = 100;

const NO_FINDINGS: readonly Finding[] = [];
/** In this order what is due is judged. */
const PARTS: readonly (keyof Touched)[] = ['claims', 'masked', 'files', 'names'];
const always = (): boolean => true;

/**
 * All checks of a folder. What a bucket of the index contradicts is kept by bucket and article; after a change the buckets it touched
 * are judged again, and the findings of the articles whose share changed are put together again.
 */
export class FindingsEngine implements FolderCheck {
  readonly #options: EngineOptions;
  readonly #conflictOptions: ConflictOptions;
  readonly #shares = new Shares();
  /** Buckets of names in which something was found. */
  readonly #misspelt = new Set<string>();
  readonly #tellers: Tellers;
  readonly #claims = new KeptBuckets(
    postings => postings.claims,
    () => new ClaimBucket(),
  );
  readonly #aligned = new KeptBuckets(
    postings => postings.masked,
    () => new AlignedBucket(),
  );
  readonly #names = new KeptBuckets(
    postings => postings.names,
    () => new SpellingBucket(),
  );
  /** The articles as the kept buckets have them. */
  readonly #seen = new Map<string, ArticleFacts>();
  readonly #findings = new FindingsStore();
  readonly #used = new Map<string, ReadonlySet<Decision>>();
  /** Bucket → why it could not be judged. */
  readonly #faults = new Map<string, string>();
  /** What changed since it was judged. */
  readonly #due = nothingTouched();
  /** Articles whose findings have to be put together again. */
  readonly #stale = new Set<string>();
  #everything = false;
  /** How many buckets and articles were, so far. */
  #judged = 0;
  /** What an earlier run found, while it is read. */
  #earlier: KeptRun | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#conflictOptions = {
      get knowledge() {
        return options.knowledge;
      },
      maxDays: options.maxDays,
      meter: options.meter ?? noMeter,
    };
    this.#tellers = new Tellers(this.#conflictOptions);
  }

  update(index: IndexView, touched: Touched, more: () => boolean = always): boolean {
    this.#note(index, touched);
    if (!this.#judgeAll(this.#due, index, more)) return false;
    this.#tellers.figures.trim();
    if (this.#everything) for (const file of index.files.keys()) this.#stale.add(file);
    this.#everything = false;
    for (const file of this.#stale) {
      this.#stale.delete(file);
      this.#assemble(file, index);
      if (!more()) return false;
    }
    return true;
  }

  updateAt(file: string, index: IndexView, touched: Touched): readonly Finding[] {
    this.#note(index, touched);
    this.#judgeAll(this.#takeDue(file, index), index);
    if (this.#everything || this.#stale.delete(file)) this.#assemble(file, index);
    return this.#findings.get(file) ?? NO_FINDINGS;
  }

  settingsChanged(): void {
    this.#everything = true;
  }

  *pack(index: IndexView): Iterable<Uint8Array> {
    const files = [...index.files.keys()].filter(file => !index.files.get(file)?.alone).sort();
    yield packWhole({ articles: files.length, askers: [...this.#tellers.askers.entries()], faults: [...this.#faults] });
    for (let i = 0; i < files.length; i += PACKED)
      yield packArticles(
        files.slice(i, i + PACKED).map(file => {
          const settings = shownBy(this.#options.folderOf(file).settings);
          const findings = settings === null ? NO_FINDINGS : (this.#findings.get(file) ?? NO_FINDINGS);
          const hash = index.files.get(file)?.hash ?? '';
          return { file, hash, settings, findings, shares: this.#shares.look(file) };
        }),
      );
  }

  read(part: Uint8Array): boolean {
    this.#earlier ??= new KeptRun();
    return this.#earlier.read(part);
  }

  recall(index: IndexView, earlier: EarlierFacts): number | undefined {
    const recalled = this.#earlier?.compare(index, earlier);
    this.#earlier = undefined;
    if (!recalled) return undefined;
    const { whole, articles, facts, touched } = recalled;
    this.#forget();
    for (const asked of whole.askers) this.#tellers.askers.take(asked);
    for (const [bucket, fault] of whole.faults) this.#faults.set(bucket, fault);
    for (const article of articles) {
      const { file } = article;
      this.#seen.set(file, facts.get(file) as ArticleFacts);
      const shares = article.shares(of => facts.get(of));
      if (shares) this.#shares.close(file, shares);
      for (const bucket of shares?.buckets ?? [])
        if (bucket.startsWith('names ')) this.#misspelt.add(bucket.slice('names '.length));
      const isShown = article.settings !== null && article.settings === shownBy(this.#options.folderOf(file).settings);
      if (isShown) this.#findings.set(file, article.findings, true);
      else this.#stale.add(file);
    }
    this.#note(index, touched);
    return touched.files.size;
  }

  #kept() {
    return [this.#claims, this.#aligned, this.#tellers.figures, this.#names];
  }

  /** All that was judged. */
  #forget(): void {
    for (const kept of this.#kept()) kept.trim(0);
    for (const part of PARTS) this.#due[part].clear();
    const maps = [
      this.#shares,
      this.#misspelt,
      this.#tellers.askers,
      this.#seen,
      this.#used,
      this.#faults,
      this.#stale,
    ];
    for (const map of maps) map.clear();
    for (const file of [...this.#findings.view().files]) this.#findings.set(file, NO_FINDINGS);
    this.#everything = false;
  }

  view(): FindingsView {
    return this.#findings.view();
  }

  fresh(): FindingsEngine {
    return new FindingsEngine(this.#options);
  }

  faults(): readonly string[] {
    return [...this.#faults].map(([bucket, fault]) => `${bucket}: ${fault}`).sort();
  }

  idle<T extends Decision>(decisions: readonly T[]): readonly T[] {
    const used = new Set<Decision>();
    for (const some of this.#used.values()) for (const one of some) used.add(one);
    return decisions.filter(decision => !used.has(decision));
  }

  /** Puts what was touched in the place of what was known of it, and notes what has to be judged again. */
  #note(index: IndexView, touched: Touched): void {
    touchAll(this.#due, touched);
    touchAll(this.#due, { ...nothingTouched(), ...this.#tellers.askers.ofTouched(touched, this.#seen, index) });
    if (touched.files.size > MANY_FILES) for (const kept of this.#kept()) kept.trim(0);
    for (const file of touched.files) {
      const facts = index.files.get(file);
      this.#replace(file, facts);
      this.#stale.add(file);
      // An edit that only shifts names leaves their buckets alone, but what was found there points to places.
      if (facts && this.#misspelt.size > 0)
        for (const key of postingsOf(facts).names.keys()) if (this.#misspelt.has(key)) this.#due.names.add(key);
    }
  }

  /** Judges what is due, and is due no longer, as long as `more` says so; false where that ended it. */
  #judgeAll(due: Touched, index: IndexView, more: () => boolean = always): boolean {
    for (const part of PARTS)
      for (const key of due[part]) {
        due[part].delete(key);
        this.#judgeOne(part, key, index);
        if (++this.#judged % ROUND === 0) for (const kept of [this.#claims, this.#aligned, this.#names]) kept.trim();
        if (!more()) return false;
      }
    return true;
  }

  #judgeOne(part: keyof Touched, key: string, index: IndexView): void {
    if (part === 'names') this.#spellings(key, index);
    else if (part === 'claims')
      this.#judge(`claims ${key}`, () => {
        const bucket = this.#claims.get(key, index.claims.get(key) ?? [], index);
        return bucket ? conflictsOfBucket(key, bucket, this.#conflictOptions) : [];
      });
    else if (part === 'masked')
      this.#judge(`masked ${key}`, () => {
        const classes = this.#aligned.get(key, index.masked.get(key) ?? [], index)?.classes() ?? [];
        return conflictsOfAligned(classes, this.#conflictOptions, this.#tellers.elsewhere(`masked ${key}`, index));
      });
    else {
      const facts = index.files.get(key);
      this.#judge(`article ${key}`, () => (facts ? this.#ofArticle(facts, index) : []));
    }
  }

  /** What is due of all that may contradict something in an article; it is due no longer. */
  #takeDue(file: string, index: IndexView): Touched {
    const facts = index.files.get(file);
    const own = facts && postingsOf(facts);
    const shares = this.#shares.of(file);
    const take = (part: keyof Touched, isOwn: (key: string) => boolean): Set<string> => {
      const taken = new Set<string>();
      for (const key of this.#due[part]) if (isOwn(key) || shares?.has(`${part} ${key}`)) taken.add(key);
      for (const key of taken) this.#due[part].delete(key);
      return taken;
    };
    const names = this.#due.names.size > 0 ? own?.names : undefined;
    return {
      files: take('files', key => key === file),
      names: take('names', key => names?.has(key) ?? false),
      claims: take('claims', key => own?.claims.has(key) ?? false),
      masked: take('masked', key => own?.masked.has(key) ?? false),
    };
  }

  #replace(file: string, facts: ArticleFacts | undefined): void {
    const before = this.#seen.get(file);
    if (facts === before) return;
    for (const kept of this.#kept()) kept.replace(before, facts);
    if (facts) this.#seen.set(file, facts);
    else this.#seen.delete(file);
  }

  #ofArticle(facts: ArticleFacts, index: IndexView): readonly Contradiction[] {
    return [
      ...conflictsOfArticle(facts, this.#conflictOptions, this.#tellers.elsewhere(`files ${facts.file}`, index)),
      ...differencesFromRecord(facts, this.#options.knowledge),
    ];
  }

  #spellings(key: string, index: IndexView): void {
    if (!isCompared(key)) return;
    const { knowledge, meter } = this.#conflictOptions;
    this.#judge(`names ${key}`, () => {
      const spellings = this.#names.of(key, index.names.get(key) ?? [], index).spellings();
      return spellingsOfBucket(key, spellings, index, knowledge, meter);
    });
    if (this.#shares.isHeld(`names ${key}`)) this.#misspelt.add(key);
    else this.#misspelt.delete(key);
  }

  /** A rule that fails costs what it was judging, never the folder. */
  #judge(bucket: string, rule: () => readonly Contradiction[]): void {
    let found: readonly Contradiction[] = [];
    try {
      found = rule();
      this.#faults.delete(bucket);
    } catch (error) {
      this.#faults.set(bucket, faultText(error));
    }
    for (const file of this.#shares.replace(bucket, found)) this.#stale.add(file);
  }

  #assemble(file: string, index: IndexView): void {
    const facts = index.files.get(file);
    if (!facts) {
      this.#findings.set(file, NO_FINDINGS);
      this.#used.delete(file);
      return;
    }
    // In the order of their keys, whatever the order in which they were found.
    const shares = [...(this.#shares.of(file) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const { findings, used } = assemble(
      facts,
      shares.flatMap(([, share]) => share),
      this.#options.folderOf(file),
      this.#options.knowledge,
    );
    this.#findings.set(file, findings);
    if (used.size) this.#used.set(file, used);
    else this.#used.delete(file);
  }
}
