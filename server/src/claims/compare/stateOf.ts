import type { Claim, Modality } from '../claim.ts';

/**
 * Whether a rate is, was or is to be. What is told of a year or month that is named is told alike in whatever tense: "the average tariff
 * was 17 percent in 2018" and "has an average tariff of 17 percent in 2018" are one state.
 */
export function stateOf({ kind, modality, valid }: Claim): Modality {
  const told = kind === 'rate' && modality === 'lifted' && valid.how === 'stated' && valid.to === null;
  return told && /^\d{4}$/.test(valid.from ?? '') ? 'in-force' : modality;
}

/** Whether two rates are of one state: what is told of a year as past is that of a rate of the same year, not of one that holds now. */
export const sameState = (a: Claim, b: Claim): boolean =>
  a.modality === b.modality || (stateOf(a) === stateOf(b) && yearOf(a) !== undefined && yearOf(a) === yearOf(b));

const yearOf = ({ valid }: Claim): string | undefined => valid.from?.slice(0, 4);
