import type { Meter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { claimKeys, comparable } from '../claims/compare/comparable.ts';
import { daysBetween, validInterval } from '../claims/compare/validInterval.ts';
import type { IndexView } from '../corpus/corpusIndex.ts';
import { type Asker, Askers } from './askers.ts';
import type { TellersElsewhere } from './claimConflicts.ts';
import { FigureBucket, figureOf } from './figureBucket.ts';
import { KeptBuckets } from './keptBuckets.ts';
import { claimsAt } from './places.ts';
import { ClaimTeller, type Teller } from './sides.ts';

/** Articles that are enough to say that a figure is well attested. */
const ENOUGH = 10;

/** Who states a figure that one article gives, and who asked for it. */
export class Tellers {
  readonly askers = new Askers();
  readonly figures = new KeptBuckets(
    postings => postings.claims,
    () => new FigureBucket(),
  );
  readonly #options: { readonly maxDays: number; readonly meter: Meter };

  constructor(options: { readonly maxDays: number; readonly meter: Meter }) {
    this.#options = options;
  }

  /** In articles other than the given ones; each article once. */
  elsewhere(asker: Asker, index: IndexView): TellersElsewhere {
    return (facts, mention, files) => this.#find(asker, facts, mention, files, index);
  }

  #find(
    asker: Asker,
    facts: ArticleFacts,
    mention: string,
    files: ReadonlySet<string>,
    index: IndexView,
  ): readonly Teller[] {
    const agreeing = new Map<string, Teller>();
    for (const claim of claimsAt(facts, mention))
      for (const key of claimKeys(claim)) {
        const figure = figureOf(claim);
        this.askers.ask(asker, key, figure);
        const bucket = index.claims.get(key) ?? [];
        for (const { file, items } of this.figures.get(key, bucket, index)?.of(figure) ?? bucket) {
          if (files.has(file) || agreeing.has(file)) continue;
          const told = items.find(other => this.#agrees(claim, other));
          const theirs = told && index.files.get(file);
          if (!theirs) continue;
          agreeing.set(file, new ClaimTeller(theirs, told));
          if (agreeing.size >= ENOUGH) return [...agreeing.values()];
        }
      }
    return [...agreeing.values()];
  }

  #agrees(a: Claim, b: Claim): boolean {
    // What costs little is looked at first: all that state the figure come by here.
    if (a.value.number !== b.value.number || a.modality !== b.modality) return false;
    const { maxDays, meter } = this.#options;
    const x = validInterval(a);
    const y = validInterval(b);
    if (x && y && daysBetween(x, y) > maxDays) return false;
    meter.pairs++;
    return comparable(a, b, { sameArticle: false, maxDays }).relation === 'agree';
  }
}
