/** Places that are known by a number: "at gate 12". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'gate pier berth dock quay hall lot terminal bay warehouse shed platform booth stand lane wing zone chapter route'.split(
    ' ',
  ),
);

/** A number as written, before its unit. */
export interface NumberRead {
  /** Index of the token after the number and its magnitude word. */
  readonly last: number;
  /** null where only the order of magnitude is said ("billions"). */
  readonly value: number | null;
  /** Unit of the last written digit, magnitude included: 1e7 for "1.06 billion". */
  readonly step: number;
  /** Written in digits rather than in words. */
  readonly digits: boolean;
  /** What the magnitude word or letter beside it is worth ("million", "bn"); 1 where there is none. */
  readonly scale: number;
  /** A part of a whole ("a quarter", "two-thirds"): `value` is in percent. */
  readonly fraction: boolean;
  /** A part of the unit that follows ("half a percentage point", "a quarter point"). */
  readonly part?: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['nil', 0],
]);
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['crore', 1e7],
  ['crores', 1e7],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
]);
