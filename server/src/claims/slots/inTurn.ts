import type { Reading } from '../reading.ts';

/**
 * "Peru, Chile and Fiji charge 5, 6 and 9 percent, respectively": of as many in a list as there are figures in one, the one in the place of the
 * figure; all of them where no word says that each has its own.
 */
export function inTurn(reading: Reading, figure: number, listed: readonly string[]): readonly string[] {
  if (listed.length < 2) return listed;
  const { tree } = reading;
  let said = false;
  for (let at = 0; at < tree.size; at++) said ||= tree.lower(at) === 'respectively';
  if (!said) return listed;
  const before = besideIn(reading, figure, -1);
  const own = before + besideIn(reading, figure, 1) + 1 === listed.length ? listed[before] : undefined;
  return own === undefined ? listed : [own];
}

/** How many figures stand before or behind one with nothing but commas and "and" between. */
function besideIn(reading: Reading, figure: number, step: 1 | -1): number {
  const { tree } = reading;
  let found = 0;
  for (let at = figure + step; at >= 0 && at < tree.size; at += step)
    if (reading.percentAt(at)) found++;
    else if (tree.lower(at) !== ',' && tree.lower(at) !== 'and') break;
  return found;
}
