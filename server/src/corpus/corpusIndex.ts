import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { type Bucket, BucketMap, type Posting } from './bucketMap.ts';
import { NOTHING_COMPARED } from './comparedCounts.ts';
import { type NameItem, type Postings, postingsOf } from './postings.ts';
import { VersionedMap, type VersionView, type View } from './versionedMap.ts';

/** The index as it was at one moment. */
export interface IndexView {
  readonly files: View<ArticleFacts>;
  /** Entity id of the analysis → the files that mention it (the postings are empty). */
  readonly entities: VersionView<Bucket<never>>;
  /** See `Postings.names`. */
  readonly names: VersionView<Bucket<NameItem>>;
  readonly claims: VersionView<Bucket<Claim>>;
  readonly masked: VersionView<Bucket<MaskedSentence>>;
}

/** What changed since the checks last looked. */
export interface Touched {
  readonly files: Set<string>;
  readonly names: Set<string>;
  readonly claims: Set<string>;
  readonly masked: Set<string>;
}

export const nothingTouched = (): Touched => ({
  files: new Set(),
  names: new Set(),
  claims: new Set(),
  masked: new Set(),
});

/** Adds what is touched by something else. */
export function touchAll(touched: Touched, more: Touched): void {
  for (const part of Object.keys(touched) as (keyof Touched)[]) for (const key of more[part]) touched[part].add(key);
}

/** All of an index, for judging it with nothing known before. */
export const everythingOf = (index: IndexView): Touched => ({
  files: new Set(index.files.keys()),
  names: new Set(index.names.keys()),
  claims: new Set(index.claims.keys()),
  masked: new Set(index.masked.keys()),
});

/** All that judges an article of an index. */
export function touchedBy(file: string, index: IndexView): Touched {
  const facts = index.files.get(file);
  return facts ? touchedByFacts(facts) : nothingTouched();
}

/** The same of one version of an article. */
export function touchedByFacts(facts: ArticleFacts): Touched {
  const { names, claims, masked } = postingsOf(facts);
  return {
    files: new Set([facts.file]),
    names: new Set(names.keys()),
    claims: new Set(claims.keys()),
    masked: new Set(masked.keys()),
  };
}

const noPostings: Postings = {
  compared: NOTHING_COMPARED,
  entities: new Map(),
  names: new Map(),
  claims: new Map(),
  masked: new Map(),
};

/**
 * Everything that is looked up across articles. A change of one article takes its old postings out of their buckets and puts the new
 * ones in; no other bucket is looked at.
 */
export class CorpusIndex {
  readonly #files = new VersionedMap<ArticleFacts>();
  readonly #entities = new BucketMap<never>();
  readonly #names = new BucketMap<NameItem>();
  readonly #claims = new BucketMap<Claim>();
  readonly #masked = new BucketMap<MaskedSentence>();

  get(file: string): ArticleFacts | undefined {
    return this.#files.get(file);
  }

  /** The bucket as it is now, without making a view. */
  maskedBucket(key: string): Bucket<MaskedSentence> {
    return this.#masked.get(key);
  }

  /** Puts `facts` in the place of what the file had before; undefined takes the file out. */
  replace(file: string, facts: ArticleFacts | undefined, touched: Touched): void {
    const old = this.#files.get(file);
    const before = old ? postingsOf(old) : noPostings;
    const after = facts ? postingsOf(facts) : noPostings;
    if (facts) this.#files.set(file, facts);
    else this.#files.delete(file);
    touched.files.add(file);
    this.#entities.replace(file, before.entities, after.entities, undefined, always);
    // Names carry no offsets, so an edit that shifts text leaves their buckets alone; claims and sentences carry places and do not.
    this.#names.replace(file, before.names, after.names, touched.names, sameNames);
    this.#claims.replace(file, before.claims, after.claims, touched.claims, never);
    this.#masked.replace(file, before.masked, after.masked, touched.masked, never);
  }

  view(): IndexView {
    return {
      files: this.#files.view(),
      entities: this.#entities.view(),
      names: this.#names.view(),
      claims: this.#claims.view(),
      masked: this.#masked.view(),
    };
  }
}

const always = (): boolean => true;
const never = (): boolean => false;
const sameNames = ({ items: a }: Posting<NameItem>, { items: b }: Posting<NameItem>): boolean =>
  a.length === b.length &&
  a.every((item, i) => {
    const other = b[i];
    return item.id === other?.id && item.spelling === other.spelling && item.written === other.written;
  });
