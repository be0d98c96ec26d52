import type { Meter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { countClaims, countMentions, filedAs } from '../claims/articleLookup.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decision, FolderSettings } from '../settings/settings.ts';
import { ChangeLog } from './changeLog.ts';
import { NOTHING_COMPARED, recount } from './comparedCounts.ts';
import {
  CorpusIndex,
  everythingOf,
  type IndexView,
  nothingTouched,
  type Touched,
  touchAll,
  touchedBy,
} from './corpusIndex.ts';
import { EntityResolver, nothingResolved } from './entities.ts';
import { EntityCache } from './entityCache.ts';
import type { Finding } from './finding.ts';
import type { EarlierFacts, FindingsView, FolderCheck, SnapshotFindings } from './folderCheck.ts';
import { localEntities } from './localEntities.ts';
import { type NeighbourChange, Neighbours } from './neighbours.ts';
import type { Counts, Snapshot } from './snapshot.ts';
import { SnapshotView } from './snapshotView.ts';
import { verifySame } from './verifySame.ts';

/** The folder that an article belongs to: its `tradewire.json`, and the prefix to take off for a path relative to it ("" or ".../"). */
export interface ArticleFolder {
  readonly prefix: string;
  readonly settings: FolderSettings;
}

export interface CorpusOptions {
  readonly knowledge: Knowledge;
  readonly folderOf: (file: string) => ArticleFolder;
  /** Two undated states of a key are compared only if at most so many days lie between their publication; 30 by default. */
  readonly compareDays?: number;
  /** Recomputes everything after each change and throws where it differs from the index by difference. For tests and for hunting bugs. */
  readonly verify?: boolean;
  readonly meter?: Meter;
}

const NO_FINDINGS: readonly Finding[] = [];
/** So many articles of a snapshot are judged each by itself, before all are. */
const FEW = 8;

/** Figures that hold on the day of their articles alone are not compared further apart than these days: in April 2025 a rate went from 84 to 125 percent in a day, so a month is long already. */
export const COMPARE_DAYS = 30;

/**
 * The articles of all workspace folders, indexed by the difference of one article at a time. The order of loading changes nothing:
 * after any run of changes the snapshot equals that of a corpus filled afresh. Make one with `openCorpus` of `findings/openCorpus.ts`,
 * which hands the checks in.
 */
export class Corpus {
  readonly #options: CorpusOptions;
  readonly #check: FolderCheck;
  readonly #index = new CorpusIndex();
  readonly #neighbours: Neighbours;
  #files: string[] = [];
  /** Names were added or taken away since `#files` was sorted. */
  readonly #fileSet = new Set<string>();
  #filesStale = false;
  #touched: Touched = nothingTouched();
  /** The knowledge that the checks used last. */
  #judgedWith: Knowledge | undefined;
  #revision = 0;
  /** In all articles together. */
  #held: Pick<Counts, 'mentions' | 'claims' | 'compared'> = { mentions: 0, claims: 0, compared: NOTHING_COMPARED };
  readonly #entities = new EntityCache();
  /** Holds while edits leave alone who is named. */
  #resolved = nothingResolved();
  readonly #log = new ChangeLog();
  #snapshot: SnapshotView | undefined;
  /** The folder as the checks last saw it, while they judge it in slices. */
  #judging: { readonly revision: number; readonly index: IndexView } | undefined;

  constructor(options: CorpusOptions, check: FolderCheck) {
    this.#options = options;
    this.#check = check;
    this.#neighbours = new Neighbours(this.#index);
  }

  /** Adds an article or puts a new version in place of the old one. */
  set(facts: ArticleFacts): void {
    if (this.#index.get(facts.file) === facts) return;
    if (!this.#fileSet.has(facts.file)) {
      this.#fileSet.add(facts.file);
      this.#filesStale = true;
    }
    this.#replace(facts.file, facts);
  }

  delete(file: string): void {
    if (!this.#fileSet.delete(file)) return;
    this.#filesStale = true;
    this.#replace(file, undefined);
  }

  /** The facts stay, the name changes. Where the name dates the article or the folder has other settings, analyse and `set` it instead. */
  rename(from: string, to: string): void {
    const facts = this.#index.get(from);
    if (!facts || from === to) return;
    this.delete(from);
    this.set(filedAs(facts, to, facts.alone));
  }

  has(file: string): boolean {
    return this.#fileSet.has(file);
  }

  /** To be called when a `tradewire.json` or a setting changed in what concerns findings alone (severities, suppressions, facts). */
  settingsChanged(): void {
    this.#check.settingsChanged();
    this.#changed();
    this.#entities.clear(this.#revision);
  }

  /** The folder as it is now; cheap, and the same object until something changes. Findings of touched keys are made when first read. */
  snapshot(): Snapshot {
    if (this.#snapshot) return this.#snapshot;
    const index = this.#index.view();
    const resolver = new EntityResolver(index, this.#resolved);
    if (this.#filesStale) {
      this.#files = [...this.#fileSet].sort();
      this.#filesStale = false;
    }
    const snapshot = new SnapshotView(
      this.#revision,
      this.#files,
      index,
      this.#held,
      resolver,
      this.#findingsAt(this.#revision, index),
      this.#options.knowledge,
      this.#options.compareDays ?? COMPARE_DAYS,
      this.#entities,
      this.#log,
    );
    if (this.#options.verify) verifySame(snapshot, this.#rebuilt());
    this.#snapshot = snapshot;
    return snapshot;
  }

  /**
   * Makes findings in slices: as long as `more` says so, asked after each piece of work. Whether those of the folder as it is now are made;
   * what is left is taken up by the next call, or by who reads findings. What changes meanwhile waits until what was due before it is judged, since
   * each look at the index makes it copy what is written after it.
   */
  judge(more: () => boolean): boolean {
    const known = this.#judging;
    const at = known ?? { revision: this.#revision, index: this.#index.view() };
    const touched = known ? nothingTouched() : this.#takeTouched(at.index);
    this.#judging = at;
    if (!this.#check.update(at.index, touched, more)) return false;
    this.#judging = undefined;
    return at.revision === this.#revision;
  }

  /** Grows by every change. */
  get revision(): number {
    return this.#revision;
  }

  /** What the checks found, as bytes for the next run, part by part; of the folder as it is now, which must not change while they are made. */
  packJudged(): Iterable<Uint8Array> {
    this.#findingsAt(this.#revision, this.#index.view()).all();
    return this.#check.pack(this.#index.view());
  }

  /** Reads the next of these parts, as an earlier run made them; false where it is of no use. */
  readJudged(part: Uint8Array): boolean {
    return this.#check.read(part);
  }

  /**
   * Takes up what was read instead of comparing the folder anew; what differs of its articles is compared then. How many do; undefined where
   * nothing could be taken up. To be called when the folder is read in.
   */
  recallJudged(earlier: EarlierFacts): number | undefined {
    const index = this.#index.view();
    const differing = this.#check.recall(index, earlier);
    if (differing === undefined) return undefined;
    this.#takeTouched(index);
    this.#changed();
    return differing;
  }

  /** Those of a folder's decisions that fit nothing any more, to be named in its `tradewire.json`. */
  idleDecisions<T extends Decision>(decisions: readonly T[]): readonly T[] {
    this.snapshot().allFindings();
    return this.#check.idle(decisions);
  }

  /** What could not be judged when findings were last made; see `FolderCheck.faults`. */
  faults(): readonly string[] {
    return this.#check.faults();
  }

  /**
   * The findings of a snapshot, made when somebody reads them: a hover between two keys does not need them. Keys touched meanwhile are
   * looked at together. Who asks for a few articles, as a hover does, waits for those; whoever asks for more goes through them, so all are
   * made. A snapshot that was never asked while it was the newest is judged by itself.
   */
  #findingsAt(revision: number, index: IndexView): SnapshotFindings {
    const few = new Map<string, readonly Finding[]>();
    let view: FindingsView | undefined;
    const all = (): FindingsView => {
      if (view) return view;
      const newest = revision === this.#revision;
      const check = newest ? this.#check : this.#check.fresh();
      check.update(index, newest ? this.#takeTouched(index) : everythingOf(index));
      view = check.view();
      return view;
    };
    return {
      all,
      of: file => {
        if (view || few.size >= FEW) return all().of(file) ?? NO_FINDINGS;
        let found = few.get(file);
        if (!found) {
          const newest = revision === this.#revision;
          found = newest
            ? this.#check.updateAt(file, index, this.#takeTouched(index))
            : this.#check.fresh().updateAt(file, index, touchedBy(file, index));
          few.set(file, found);
        }
        return found;
      },
    };
  }

  /** What the checks have not seen yet. What was judged with other names has to be judged again, whether its articles changed or not. */
  #takeTouched(index: IndexView): Touched {
    const { knowledge } = this.#options;
    const touched = this.#touched;
    this.#judging = undefined;
    if (knowledge !== this.#judgedWith) touchAll(touched, everythingOf(index));
    this.#touched = nothingTouched();
    this.#judgedWith = knowledge;
    return touched;
  }

  /**
   * Undated articles whose near-duplicates now lend them another day than they were analysed with; analyse these again with
   * `ArticleOptions.neighbour` and `set` them. One round is enough: lent days are never lent on. Call it after loading and after edits.
   */
  takeNeighbourChanges(): readonly NeighbourChange[] {
    return this.#neighbours.takeChanges();
  }

  #replace(file: string, facts: ArticleFacts | undefined): void {
    const old = this.#index.get(file);
    this.#neighbours.before(file);
    this.#index.replace(file, facts, this.#touched);
    this.#neighbours.after(file);
    this.#held = {
      mentions: this.#held.mentions + (facts ? countMentions(facts) : 0) - (old ? countMentions(old) : 0),
      claims: this.#held.claims + (facts ? countClaims(facts) : 0) - (old ? countClaims(old) : 0),
      compared: recount(this.#held.compared, old, facts),
    };
    this.#changed();
    this.#log.add(this.#revision, file);
    const named = facts !== undefined && old !== undefined && namesTheSame(old, facts);
    if (!named) this.#resolved = nothingResolved();
    if (named) this.#entities.changed(file, this.#revision, sameEntities(old, facts));
    else if (facts && old) this.#entities.renamed(file, this.#revision);
    else this.#entities.clear(this.#revision);
  }

  #changed(): void {
    this.#revision++;
    this.#snapshot = undefined;
  }

  /** A corpus filled afresh, in the reverse order, with what this one holds. */
  #rebuilt(): Snapshot {
    const rebuilt = new Corpus({ ...this.#options, verify: false }, this.#check.fresh());
    for (const file of this.#files.toReversed()) {
      const facts = this.#index.get(file);
      if (facts) rebuilt.set(filedAs(facts, file, facts.alone));
    }
    return rebuilt.snapshot();
  }
}

/**
 * Whether two versions of an article leave it to the other articles who is who: the same day, people and agencies by the same names and
 * offices. Everything else of the text may differ.
 */
function namesTheSame(a: ArticleFacts, b: ArticleFacts): boolean {
  if (a.published?.date !== b.published?.date) return false;
  const names = (facts: ArticleFacts): string =>
    JSON.stringify(
      [...localEntities(facts).values()]
        .filter(entity => entity.type === 'official' || entity.type === 'agency')
        .map(({ id, name, known, mentions, offices }) => [
          id,
          name,
          known,
          [...new Set(mentions.map(mention => mention.text))],
          [...new Set(offices.map(office => office.id))],
        ]),
    );
  return names(a) === names(b);
}

function sameEntities(a: ArticleFacts, b: ArticleFacts): boolean {
  const [before, after] = [localEntities(a), localEntities(b)];
  return before.size === after.size && [...after.keys()].every(id => before.has(id));
}
