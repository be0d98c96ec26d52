import { faultText } from '../base/faultText.ts';
import { type Meter, noMeter } from '../base/meter.ts';
import { samePhrase } from '../base/phrase.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { claimKeys, comparable } from '../claims/compare/comparable.ts';
import { daysBetween, validInterval } from '../claims/compare/validInterval.ts';
import type { ArticleFolder } from '../corpus/corpus.ts';
import type { IndexView, Touched } from '../corpus/corpusIndex.ts';
import type { Finding } from '../corpus/finding.ts';
import type { FindingsView, FolderCheck } from '../corpus/folderCheck.ts';
import { postingsOf } from '../corpus/postings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decision } from '../settings/settings.ts';
import { AlignedBucket } from './alignedBucket.ts';
import { conflictsOfAligned } from './alignedConflicts.ts';
import { assemble } from './assemble.ts';
import { ClaimBucket } from './claimBucket.ts';
import {
  type ConflictOptions,
  conflictsOfArticle,
  conflictsOfBucket,
  type TellersElsewhere,
} from './claimConflicts.ts';
import type { Contradiction } from './contradiction.ts';
import { FigureBucket, figureOf } from './figureBucket.ts';
import { FindingsStore } from './findingsStore.ts';
import { KeptBuckets } from './keptBuckets.ts';
import { spellingsOfBucket } from './nameSpelling.ts';
import { claimsAt, placeOfClaim } from './places.ts';
import { differencesFromRecord } from './recordDiffers.ts';
import { sameSides, type Teller } from './sides.ts';

export interface EngineOptions {
  readonly knowledge: Knowledge;
  readonly folderOf: (file: string) => ArticleFolder;
  readonly maxDays: number;
  readonly meter?: Meter;
}

/** Articles that are enough to say that a figure is well attested. */
const ENOUGH = 10;

/** Who asked a claim bucket which of two figures others state, to be judged again when the bucket changes. */
type Asker = `${'masked' | 'files'} ${string}`;

const NO_FINDINGS: readonly Finding[] = [];

/**
 * All checks of a folder. What a bucket of the index contradicts is kept by bucket and article; after a change the buckets it touched
 * are judged again, and the findings of the articles whose share changed are put together again.
 */
export class FindingsEngine implements FolderCheck {
  readonly #options: EngineOptions;
  readonly #conflictOptions: ConflictOptions;
  /** Article → bucket → what the bucket contradicts there. */
  readonly #shares = new Map<string, Map<string, readonly Contradiction[]>>();
  /** Bucket → the articles that have a share of it. */
  readonly #holders = new Map<string, readonly string[]>();
  /** Buckets of names in which something was found. */
  readonly #misspelt = new Set<string>();
  /** Claim bucket → who asked it, for which figures. */
  readonly #askedBy = new Map<string, Map<Asker, Set<string>>>();
  readonly #claims = new KeptBuckets(
    postings => postings.claims,
    () => new ClaimBucket(),
  );
  readonly #aligned = new KeptBuckets(
    postings => postings.masked,
    () => new AlignedBucket(),
  );
  readonly #figures = new KeptBuckets(
    postings => postings.claims,
    () => new FigureBucket(),
  );
  /** The articles as the kept buckets have them. */
  readonly #seen = new Map<string, ArticleFacts>();
  readonly #findings = new FindingsStore();
  readonly #used = new Map<string, ReadonlySet<Decision>>();
  /** Bucket → why it could not be judged. */
  readonly #faults = new Map<string, string>();
  #everything = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#conflictOptions = {
      get knowledge() {
        return options.knowledge;
      },
      maxDays: options.maxDays,
      meter: options.meter ?? noMeter,
    };
  }

  update(index: IndexView, touched: Touched): void {
    const stated = this.#statedIn(touched, index);
    for (const file of touched.files) this.#replace(file, index.files.get(file));
    const stale = new Set(touched.files);
    for (const key of touched.claims) {
      this.#judge(`claims ${key}`, stale, () => {
        const bucket = this.#claims.get(key, index.claims.get(key) ?? [], index);
        return bucket ? conflictsOfBucket(key, bucket, this.#conflictOptions) : [];
      });
    }
    const { masked, files } = this.#withAskers(touched, stated);
    for (const key of masked) {
      this.#judge(`masked ${key}`, stale, () => {
        const classes = this.#aligned.get(key, index.masked.get(key) ?? [], index)?.classes() ?? [];
        return conflictsOfAligned(classes, this.#conflictOptions, this.#elsewhere(`masked ${key}`, index));
      });
    }
    const names = new Set(touched.names);
    for (const file of files) {
      const facts = index.files.get(file);
      // An edit that only shifts names leaves their buckets alone, but what was found there points to places.
      if (facts && this.#misspelt.size > 0)
        for (const key of postingsOf(facts).names.keys()) if (this.#misspelt.has(key)) names.add(key);
      this.#judge(`article ${file}`, stale, () => (facts ? this.#ofArticle(facts, index) : []));
    }
    for (const key of names) this.#spellings(key, index, stale);
    if (this.#everything) for (const file of index.files.keys()) stale.add(file);
    this.#assembleAll(stale, index);
    this.#everything = false;
  }

  settingsChanged(): void {
    this.#everything = true;
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

  #replace(file: string, facts: ArticleFacts | undefined): void {
    const before = this.#seen.get(file);
    if (facts === before) return;
    this.#claims.replace(before, facts);
    this.#aligned.replace(before, facts);
    this.#figures.replace(before, facts);
    if (facts) this.#seen.set(file, facts);
    else this.#seen.delete(file);
  }

  #ofArticle(facts: ArticleFacts, index: IndexView): readonly Contradiction[] {
    return [
      ...conflictsOfArticle(facts, this.#conflictOptions, this.#elsewhere(`files ${facts.file}`, index)),
      ...differencesFromRecord(facts, this.#options.knowledge),
    ];
  }

  #spellings(key: string, index: IndexView, stale: Set<string>): void {
    const bucket = index.names.get(key) ?? [];
    const { knowledge } = this.#options;
    this.#judge(`names ${key}`, stale, () =>
      spellingsOfBucket(key, bucket, index, knowledge, this.#conflictOptions.meter),
    );
    if (this.#holders.has(`names ${key}`)) this.#misspelt.add(key);
    else this.#misspelt.delete(key);
  }

  /** The figures that the touched articles state, or stated, under the touched keys that somebody asked about. */
  #statedIn(touched: Touched, index: IndexView): ReadonlyMap<string, ReadonlySet<string>> {
    const stated = new Map<string, Set<string>>();
    if (this.#askedBy.size === 0) return stated;
    for (const file of touched.files)
      for (const facts of [this.#seen.get(file), index.files.get(file)])
        for (const [key, claims] of facts ? postingsOf(facts).claims : []) {
          if (!touched.claims.has(key) || !this.#askedBy.has(key)) continue;
          const figures = stated.get(key) ?? new Set();
          for (const claim of claims) figures.add(figureOf(claim));
          stated.set(key, figures);
        }
    return stated;
  }

  /** What was touched itself, and what asked the touched claims for a figure that was or is stated by what was touched. */
  #withAskers(touched: Touched, stated: ReadonlyMap<string, ReadonlySet<string>>): Pick<Touched, 'masked' | 'files'> {
    const { masked, files } = touched;
    const all = { masked: new Set(masked), files: new Set(files) };
    for (const [key, figures] of stated)
      for (const [asker, asked] of this.#askedBy.get(key) ?? []) {
        if (![...asked].some(figure => figures.has(figure))) continue;
        const at = asker.indexOf(' ');
        all[asker.slice(0, at) as keyof typeof all].add(asker.slice(at + 1));
      }
    return all;
  }

  #elsewhere(asker: Asker, index: IndexView): TellersElsewhere {
    return (facts, mention, files) => this.#tellers(asker, facts, mention, files, index);
  }

  /** Who states the figure in articles other than the given ones; each article once. */
  #tellers(
    asker: Asker,
    facts: ArticleFacts,
    mention: string,
    files: ReadonlySet<string>,
    index: IndexView,
  ): readonly Teller[] {
    const agreeing = new Map<string, Teller>();
    for (const claim of claimsAt(facts, mention))
      for (const key of claimKeys(claim)) {
        let askers = this.#askedBy.get(key);
        if (!askers) {
          askers = new Map();
          this.#askedBy.set(key, askers);
        }
        const figure = figureOf(claim);
        const asked = askers.get(asker);
        if (asked) asked.add(figure);
        else askers.set(asker, new Set([figure]));
        const bucket = index.claims.get(key) ?? [];
        for (const { file, items } of this.#figures.get(key, bucket, index)?.of(figure) ?? bucket) {
          if (files.has(file) || agreeing.has(file)) continue;
          const told = items.find(other => this.#agrees(claim, other));
          const theirs = told && index.files.get(file);
          if (!theirs) continue;
          agreeing.set(file, {
            facts: theirs,
            sentence: told.sentence,
            claim: told,
            place: placeOfClaim(theirs, told),
          });
          if (agreeing.size >= ENOUGH) return [...agreeing.values()];
        }
      }
    return [...agreeing.values()];
  }

  #agrees(a: Claim, b: Claim): boolean {
    // What costs little is looked at first: all that state the figure come by here.
    if (a.value.number !== b.value.number || a.modality !== b.modality) return false;
    const x = validInterval(a);
    const y = validInterval(b);
    if (x && y && daysBetween(x, y) > this.#options.maxDays) return false;
    this.#conflictOptions.meter.pairs++;
    return (
      comparable(a, b, { sameArticle: false, nearDuplicate: false, maxDays: this.#options.maxDays }).relation ===
      'agree'
    );
  }

  /** A rule that fails costs what it was judging, never the folder. */
  #judge(bucket: string, stale: Set<string>, rule: () => readonly Contradiction[]): void {
    let found: readonly Contradiction[] = [];
    try {
      found = rule();
      this.#faults.delete(bucket);
    } catch (error) {
      this.#faults.set(bucket, faultText(error));
    }
    this.#share(bucket, found, stale);
  }

  /** Puts a bucket's contradictions in the place of those it had, and notes the articles where they are others. */
  #share(bucket: string, found: readonly Contradiction[], stale: Set<string>): void {
    const byFile = new Map<string, Contradiction[]>();
    for (const one of found) {
      const list = byFile.get(one.file);
      if (list) list.push(one);
      else byFile.set(one.file, [one]);
    }
    for (const file of this.#holders.get(bucket) ?? []) {
      if (byFile.has(file)) continue;
      const shares = this.#shares.get(file);
      shares?.delete(bucket);
      if (shares?.size === 0) this.#shares.delete(file);
      stale.add(file);
    }
    for (const [file, list] of byFile) {
      let shares = this.#shares.get(file);
      if (!shares) {
        shares = new Map();
        this.#shares.set(file, shares);
      }
      const old = shares.get(bucket);
      if (old && sameContradictions(old, list)) continue;
      shares.set(bucket, list);
      stale.add(file);
    }
    if (byFile.size) this.#holders.set(bucket, [...byFile.keys()]);
    else this.#holders.delete(bucket);
  }

  #assembleAll(files: Iterable<string>, index: IndexView): void {
    for (const file of files) {
      const facts = index.files.get(file);
      if (!facts) {
        this.#findings.set(file, NO_FINDINGS);
        this.#used.delete(file);
        continue;
      }
      // In the order of their keys, whatever the order in which they were found.
      const shares = [...(this.#shares.get(file) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
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
}

function sameContradictions(a: readonly Contradiction[], b: readonly Contradiction[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i] as Contradiction;
      return (
        one.start === other.start &&
        one.end === other.end &&
        samePhrase(one.message, other.message) &&
        one.severity === other.severity &&
        sameSides(one.sides, other.sides) &&
        one.related.length === other.related.length &&
        one.related.every((place, k) => {
          const rival = other.related[k];
          return place.file === rival?.file && place.start === rival.start && place.end === rival.end;
        })
      );
    })
  );
}
