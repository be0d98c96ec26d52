import { insertSorted, placeInSorted } from '../base/sortedList.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import type { Bucket, Posting } from '../corpus/bucketMap.ts';

/** Claims of other figures never agree. */
export const figureOf = ({ value, modality }: Claim): string => `${value.number} ${modality}`;

const NONE: Bucket<Claim> = [];
const byFile = (a: Posting<Claim>, b: Posting<Claim>): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** The postings of one claim bucket by the figures in them: who looks for one figure does not pass those that state others. */
export class FigureBucket {
  readonly #byFigure = new Map<string, Posting<Claim>[]>();

  add({ file }: ArticleFacts, items: readonly Claim[]): void {
    for (const figure of new Set(items.map(figureOf))) {
      const list = this.#byFigure.get(figure);
      if (list) insertSorted(list, { file, items }, byFile);
      else this.#byFigure.set(figure, [{ file, items }]);
    }
  }

  remove({ file }: ArticleFacts, items: readonly Claim[]): boolean {
    for (const figure of new Set(items.map(figureOf))) {
      const list = this.#byFigure.get(figure) ?? [];
      const at = placeInSorted(list, { file, items }, byFile);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#byFigure.delete(figure);
    }
    return true;
  }

  /** Those that state the figure, by file. */
  of(figure: string): Bucket<Claim> {
    return this.#byFigure.get(figure) ?? NONE;
  }
}
