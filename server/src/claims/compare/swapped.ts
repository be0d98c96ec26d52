import type { Claim } from '../claim.ts';

/** The same digits in another order: a slip of whoever writes, which two figures of two things are seldom by chance. */
export function areSwapped({ value: x }: Claim, { value: y }: Claim): boolean {
  if (!x.number || !y.number || x.number === y.number || placesOf(x.number) !== placesOf(y.number)) return false;
  return sortedDigits(x.number) === sortedDigits(y.number);
}
const placesOf = (number: number): number => Math.floor(Math.log10(number) + 1e-9);
const sortedDigits = (number: number): string =>
  [
    ...String(number)
      .replace('.', '')
      .replace(/^0+|0+$/g, ''),
  ]
    .sort()
    .join('');
