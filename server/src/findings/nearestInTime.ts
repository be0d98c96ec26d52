/** How many of a sorted list are looked at for each place of another: enough to see which side is the stronger. */
export const NEAREST = 12;

/** Something of an article at a day (since 1970-01-01); -Infinity where none is known, so that these come first. */
export interface Dated {
  readonly file: string;
  readonly day: number;
}

export const byTime = (a: Dated, b: Dated): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
};

/** The elements nearest to a day of a list sorted by `byTime`; all of a short one. */
export function nearest<T extends Dated>(sorted: readonly T[], day: number): readonly T[] {
  if (sorted.length <= NEAREST) return sorted;
  let from = firstFrom(sorted, day);
  let to = from;
  while (to - from < NEAREST) {
    const before = from > 0 ? day - (sorted[from - 1] as T).day : Number.POSITIVE_INFINITY;
    const after = to < sorted.length ? (sorted[to] as T).day - day : Number.POSITIVE_INFINITY;
    if (to === sorted.length || (from > 0 && before < after)) from--;
    else to++;
  }
  return sorted.slice(from, to);
}

/** Index of the first element whose day is not before `day`. */
function firstFrom(sorted: readonly Dated[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Dated).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
