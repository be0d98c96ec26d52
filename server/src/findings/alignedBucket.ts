import { parseIsoDay } from '../base/day.ts';
import { insertSorted, placeInSorted } from '../base/sortedList.ts';
import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import { byTime, type Dated } from './nearestInTime.ts';

/** One place of a masked sentence. */
export interface AlignedSentence extends Dated {
  readonly facts: ArticleFacts;
  readonly masked: MaskedSentence;
}

/** Sentences of one wording with one set of figures. */
export interface FigureClass {
  /** By day and file. */
  readonly sentences: readonly AlignedSentence[];
  /** In how many articles they stand. */
  readonly files: number;
}

interface KeptClass extends FigureClass {
  readonly sentences: AlignedSentence[];
  files: number;
}

/** A sentence that comes with more sets of figures than this is a form that is filled in again and again; no more is kept of it than shows this. */
const MOST_CLASSES = 12;

/** Sentences that are equal but for their figures, by their figures. An article is put in and taken out without a look at the others. */
export class AlignedBucket {
  readonly #classes = new Map<string, KeptClass>();
  /** Of a form, the articles that are in it; undefined where all are. */
  #inForm: ReadonlySet<string> | undefined;

  get isTable(): boolean {
    return this.#inForm !== undefined;
  }

  add(facts: ArticleFacts, items: readonly MaskedSentence[]): void {
    if (this.#inForm && !this.#inForm.has(facts.file)) return;
    const own = new Set<KeptClass>();
    for (const masked of items) {
      const key = figuresOf(masked);
      const one = alignedSentence(facts, masked);
      let of = this.#classes.get(key);
      if (of) insertSorted(of.sentences, one, byTime);
      else {
        of = { sentences: [one], files: 0 };
        this.#classes.set(key, of);
      }
      own.add(of);
    }
    for (const of of own) of.files++;
    if (this.#inForm || this.#classes.size <= MOST_CLASSES) return;
    const all = [...this.#classes.values()].flatMap(({ sentences }) => sentences);
    this.#inForm = new Set(all.map(({ file }) => file));
  }

  remove(facts: ArticleFacts, items: readonly MaskedSentence[]): boolean {
    if (this.#inForm && !this.#inForm.has(facts.file)) return true;
    const own = new Set<KeptClass>();
    for (const masked of items) {
      const key = figuresOf(masked);
      const of = this.#classes.get(key);
      if (!of) continue;
      const at = placeInSorted(of.sentences, alignedSentence(facts, masked), byTime, one => one.masked === masked);
      if (at >= 0) of.sentences.splice(at, 1);
      if (of.sentences.length === 0) this.#classes.delete(key);
      own.add(of);
    }
    for (const of of own) of.files--;
    return !this.#inForm || this.#classes.size > MOST_CLASSES;
  }

  /** The sets of figures that the sentence comes with, in an order of their own; none where they are too many to be slips. */
  classes(): readonly FigureClass[] {
    if (this.#classes.size > MOST_CLASSES) return [];
    return [...this.#classes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);
  }
}

const figuresOf = (masked: MaskedSentence): string => masked.figures.map(figure => figure.norm).join('\n');

const alignedSentence = (facts: ArticleFacts, masked: MaskedSentence): AlignedSentence => ({
  file: facts.file,
  day: dayOf(facts) ?? Number.NEGATIVE_INFINITY,
  facts,
  masked,
});

/** Publication day since 1970-01-01. */
export const dayOf = (facts: ArticleFacts): number | undefined =>
  facts.published ? parseIsoDay(facts.published.date) : undefined;
