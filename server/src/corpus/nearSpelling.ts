import { distance } from 'fastest-levenshtein';

/** Letters of a given name that make two slips in a full name a slip still, rather than another name. */
const LONG_NAME = 7;

/** Below this a single letter makes another common name: "Li" and "Lu", "Jon" and "Jan". */
const LEAST_LETTERS = 4;

/**
 * Whether two names (as of `nameWords`) look like one name spelled in two ways: the same number of words, all but one of them equal,
 * and that one different by a single slip, or by two edits where both forms have seven letters or more. Initials prove nothing.
 */
export function nearSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  if (isSlippedTwice(a, b)) return true;
  let differing = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (differing >= 0) return false;
    differing = i;
  }
  if (differing < 0) return false;
  const x = a[differing] as string;
  const y = b[differing] as string;
  const shorter = Math.min(x.length, y.length);
  if (shorter < LEAST_LETTERS || Math.abs(x.length - y.length) > 2) return false;
  const edits = distance(x, y);
  return edits === 1 || (edits === 2 && (shorter >= LONG_NAME || isSwap(x, y)));
}

/** "Rah Woon Bae", "Rha Woong Bae": one slip in each of two words of a long name whose last word is the same. */
export function isSlippedTwice(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const apart = x.filter((word, i) => word !== y[i]);
  if (apart.length !== 2 || Math.min(x.join('').length, y.join('').length) < LONG_NAME) return false;
  return x.every((word, i) => word === y[i] || isOneSlip(word, y[i] as string));
}

/** Whether two words differ by one letter more, less or other, or by two neighbouring letters in the other order ("Kier"). */
export const isOneSlip = (x: string, y: string): boolean =>
  Math.abs(x.length - y.length) <= 1 && (distance(x, y) === 1 || isSwap(x, y));

function isSwap(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && i + 1 < x.length && x.slice(i + 2) === y.slice(i + 2);
}
