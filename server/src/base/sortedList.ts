/** Puts an item into a sorted list, behind those that are equal to it; returns its place. */
export function insertSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = list.length;
  // Articles are mostly read in the order of their days, so the end is looked at first.
  if (high > 0 && compare(list[high - 1] as T, item) <= 0) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
  return low;
}

/** Place of the first element that is equal to `item` by order and passes `is`; -1 where there is none. */
export function placeInSorted<T>(
  list: readonly T[],
  item: T,
  compare: (a: T, b: T) => number,
  is: (element: T) => boolean = () => true,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < list.length && compare(list[i] as T, item) === 0; i++) if (is(list[i] as T)) return i;
  return -1;
}
