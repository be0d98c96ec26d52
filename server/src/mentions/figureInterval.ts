import type { FigureValue, Qualifier } from './mention.ts';

/** The share by which "about" may miss. */
const ABOUT = 0.1;
/** How far below its figure "nearly" may lie at least: what is said less finely may lie further, as far as a round integer may. */
const NEARLY = 0.02;
/** A round integer is never taken to be vaguer than this share of itself. */
const ROUND = 0.05;

/**
 * The interval of the true value that a written figure allows.
 *
 * Williams and Power (2013) found that bare round numbers are read as approximate and others as exact; so a figure stands for ± half
 * a unit of its last written digit, and a round integer for ± half a unit of its last digit that is not zero, at most 5 %.
 * Rates and counts (`exact`) mean themselves.
 *
 * @param step unit of the last written digit; 0 where the figure has none (words, fractions)
 */
export function figureInterval(
  number: number,
  qualifier: Qualifier,
  step: number,
  exact: boolean,
): Pick<FigureValue, 'low' | 'high'> {
  switch (qualifier) {
    case 'vague':
    case 'range':
      return { low: null, high: null };
    case 'about':
      return ordered(number * (1 - ABOUT), number * (1 + ABOUT));
    case 'nearly':
      return ordered(number - Math.max(NEARLY * number, Math.min(step / 2, ROUND * number)), number);
    case 'more-than':
    case 'at-least':
      return { low: number, high: null };
    case 'less-than':
    case 'at-most':
      return { low: null, high: number };
    case 'exact': {
      const half = exact ? 0 : halfUnit(number, step);
      return ordered(number - half, number + half);
    }
  }
}

/** Negative numbers turn the order round; products of decimals carry noise in their last digits, which is cut off. */
function ordered(a: number, b: number): Pick<FigureValue, 'low' | 'high'> {
  const low = Number(a.toPrecision(12));
  const high = Number(b.toPrecision(12));
  return low <= high ? { low, high } : { low: high, high: low };
}

function halfUnit(number: number, step: number): number {
  if (step === 0 || number === 0) return step / 2;
  const units = Math.round(number / step);
  let unit = step;
  // A figure written with decimals is as fine as its last digit, zero or not ("1.0 percent"); only integers are rounded off.
  if (step >= 1) for (let rest = units; rest !== 0 && rest % 10 === 0; rest /= 10) unit *= 10;
  return Math.max(step / 2, Math.min(unit / 2, Math.abs(number) * ROUND));
}
