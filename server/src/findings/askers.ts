import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { IndexView, Touched } from '../corpus/corpusIndex.ts';
import { postingsOf } from '../corpus/postings.ts';
import { figureOf } from './figureBucket.ts';

/** Whose findings hang on who else states a figure: a bucket of sentences by its key, or an article. */
export type Asker = `${'masked' | 'files'} ${string}`;

/** A claim bucket, and each that asked it with the figures. */
export type PackedAsked = readonly [key: string, ...askers: (readonly [asker: Asker, ...figures: string[]])[]];

/** Who asked a claim bucket which of two figures others state, to be judged again when an article comes to state it or no longer does. */
export class Askers {
  /** Claim bucket → who asked it, for which figures. */
  readonly #askedBy = new Map<string, Map<Asker, Set<string>>>();

  clear(): void {
    this.#askedBy.clear();
  }

  *entries(): Iterable<PackedAsked> {
    for (const [key, askers] of this.#askedBy)
      yield [key, ...[...askers].map(([asker, figures]): [Asker, ...string[]] => [asker, ...figures])];
  }

  take([key, ...askers]: PackedAsked): void {
    this.#askedBy.set(key, new Map(askers.map(([asker, ...figures]) => [asker, new Set(figures)])));
  }

  ask(asker: Asker, key: string, figure: string): void {
    let askers = this.#askedBy.get(key);
    if (!askers) {
      askers = new Map();
      this.#askedBy.set(key, askers);
    }
    const asked = askers.get(asker);
    if (asked) asked.add(figure);
    else askers.set(asker, new Set([figure]));
  }

  /** Who asked for a figure that a touched article states, or stated by the facts that are `seen`, under a touched key. */
  ofTouched(
    touched: Touched,
    seen: ReadonlyMap<string, ArticleFacts>,
    index: IndexView,
  ): Pick<Touched, 'masked' | 'files'> {
    const all = { masked: new Set<string>(), files: new Set<string>() };
    for (const [key, figures] of this.#statedIn(touched, seen, index))
      for (const [asker, asked] of this.#askedBy.get(key) ?? []) {
        if (![...asked].some(figure => figures.has(figure))) continue;
        const at = asker.indexOf(' ');
        all[asker.slice(0, at) as keyof typeof all].add(asker.slice(at + 1));
      }
    return all;
  }

  /** The figures that the touched articles state, or stated, under the touched keys that somebody asked about. */
  #statedIn(
    touched: Touched,
    seen: ReadonlyMap<string, ArticleFacts>,
    index: IndexView,
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const stated = new Map<string, Set<string>>();
    if (this.#askedBy.size === 0) return stated;
    for (const file of touched.files)
      for (const facts of [seen.get(file), index.files.get(file)])
        for (const [key, posting] of facts ? postingsOf(facts).claims : []) {
          if (!touched.claims.has(key) || !this.#askedBy.has(key)) continue;
          const figures = stated.get(key) ?? new Set();
          for (const claim of posting.items) figures.add(figureOf(claim));
          stated.set(key, figures);
        }
    return stated;
  }
}
