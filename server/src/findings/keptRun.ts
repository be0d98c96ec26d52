import type { ArticleFacts } from '../claims/articleFacts.ts';
import {
  type IndexView,
  nothingTouched,
  type Touched,
  touchAll,
  touchedBy,
  touchedByFacts,
} from '../corpus/corpusIndex.ts';
import type { EarlierFacts } from '../corpus/folderCheck.ts';
import { type PackedWhole, type ReadVerdict, readArticles, readWhole } from './packedVerdicts.ts';

/** Where more of the articles differ than this share, judging all of them is as quick as looking for what they touch. */
const MOST_DIFFERING = 1 / 4;

/** What an earlier run found, held against the folder as it is now. */
export interface Recalled {
  readonly whole: PackedWhole;
  readonly articles: readonly ReadVerdict[];
  /** The articles as they were judged. */
  readonly facts: ReadonlyMap<string, ArticleFacts>;
  /** What has to be judged again. */
  readonly touched: Touched;
}

/** What an earlier run found, as its parts are read: the first is of the whole, the others are of articles. */
export class KeptRun {
  #whole: PackedWhole | undefined;
  readonly #articles: ReadVerdict[] = [];

  /** False where the part is damaged: then the run is of no use. */
  read(part: Uint8Array): boolean {
    try {
      if (!this.#whole) this.#whole = readWhole(part);
      else {
        const articles = readArticles(part);
        if (!articles) this.#whole = undefined;
        else for (const article of articles) this.#articles.push(article);
      }
    } catch {
      this.#whole = undefined;
    }
    return this.#whole !== undefined;
  }

  /** undefined where parts are missing, too much differs, or an article's facts at that time are not known any more. */
  compare(index: IndexView, earlier: EarlierFacts): Recalled | undefined {
    const whole = this.#whole;
    const articles = this.#articles;
    if (!whole || articles.length !== whole.articles) return undefined;
    const facts = new Map<string, ArticleFacts>();
    const touched = nothingTouched();
    for (const { file, hash } of articles) {
      const now = index.files.get(file);
      if (now?.hash === hash && !now.alone) {
        facts.set(file, now);
        continue;
      }
      const then = touched.files.size < MOST_DIFFERING * articles.length ? earlier(file, hash) : undefined;
      if (!then) return undefined;
      facts.set(file, then);
      touchAll(touched, touchedByFacts(then));
      touchAll(touched, touchedBy(file, index));
    }
    for (const file of index.files.keys()) if (!facts.has(file)) touchAll(touched, touchedBy(file, index));
    return touched.files.size > MOST_DIFFERING * articles.length ? undefined : { whole, articles, facts, touched };
  }
}
