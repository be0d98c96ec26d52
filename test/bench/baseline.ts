import { readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './measure.ts';

const FILE = 'test/bench/baseline.json';

/** Ratios of the last committed run, by name. */
type Baseline = Readonly<Record<string, number>>;

/** Ratios alone are kept: they are the same on any machine, or nearly so. */
const ratiosOf = (figures: readonly Figure[]): Baseline =>
  Object.fromEntries(
    figures.filter(({ unit }) => unit === 'times').map(({ name, value }) => [name, Number(value.toFixed(3))]),
  );

/** Keeps the ratios of a run, to be committed. */
export const keepBaseline = (figures: readonly Figure[]): void =>
  writeFileSync(FILE, `${JSON.stringify(ratiosOf(figures), null, 2)}\n`);

/** How the ratios of a run stand to those that were committed: below 1 the program has become slower. */
export function againstBaseline(figures: readonly Figure[]): Figure[] {
  const before = JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
  return Object.entries(ratiosOf(figures)).flatMap(([name, value]) => {
    const was = before[name];
    return was === undefined ? [] : [{ name: `${name}: to the baseline`, value: value / was, unit: 'of it' }];
  });
}
