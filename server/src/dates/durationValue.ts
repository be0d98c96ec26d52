import { UNITS } from './vocabulary.ts';

/**
 * ISO 8601 duration of counted units, "P2Y6M", "PT1H20M"; X where the count is vague ("PXD"). Decades and centuries are given in years.
 * Halves go into the next smaller unit where that is exact.
 */
export function durationValue(parts: readonly { readonly unit: number; readonly count: number | null }[]): string {
  let day = '';
  let time = '';
  for (const { unit, count } of parts) {
    const { letter, factor } = UNITS[unit] as (typeof UNITS)[number];
    const text = count === null ? `X${unit === 10 ? 'C' : letter}` : counted(unit, count * factor, letter);
    if (unit <= 2) time += text;
    else day += text;
  }
  return `P${day}${time === '' ? '' : `T${time}`}`;
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  Y: ['M', 12],
  H: ['M', 60],
  Q: ['M', 3],
  W: ['D', 7],
  D: ['H', 24],
};

function counted(unit: number, count: number, letter: string): string {
  if (Number.isInteger(count)) return `${count}${letter}`;
  const whole = Math.floor(count);
  const rest = unit === 1 ? (['S', 60] as const) : SMALLER[letter];
  if (unit !== 3 && rest && Number.isInteger((count - whole) * rest[1]))
    return `${whole > 0 ? `${whole}${letter}` : ''}${(count - whole) * rest[1]}${rest[0]}`;
  return `${count}${letter}`;
}
