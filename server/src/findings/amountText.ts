const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
]);

/** A reckoned amount as a newsroom would write it: "73.46 million tons", "$29.9 billion", "20 percentage points"; four digits at most. */
export function amountText(number: number, unit: string): string {
  const rounded = Number(number.toPrecision(4));
  const scale = MAGNITUDES.find(([least]) => Math.abs(rounded) >= least);
  const figure = scale ? `${Number((rounded / scale[0]).toPrecision(4))} ${scale[1]}` : String(rounded);
  const sign = SIGNS.get(unit);
  if (sign) return `${sign}${figure}`;
  if (unit === 'percent') return `${figure} percent`;
  const words = unit.replaceAll('-', ' ');
  return `${figure} ${words.endsWith('s') || unit === unit.toUpperCase() ? words : `${words}s`}`;
}
