import { marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { isGoods } from './measureNoun.ts';

/** "goods from tea to tyres": the goods that stand at the two ends of a range, on whatever words of the phrase they hang; none where one end is missing. */
export function rangeOfGoods(reading: Reading, top: number): number[] {
  const { tree } = reading;
  const near = [top, ...tree.children(top)];
  const ends = [...near, ...near.slice(1).flatMap(at => tree.children(at))]
    .flatMap(at => tree.children(at))
    .filter(at => /^(?:from|to)$/.test(marker(tree, at)))
    .filter(at => isGoods(reading, at));
  return ['from', 'to'].every(by => ends.some(at => marker(tree, at) === by)) ? ends : [];
}
