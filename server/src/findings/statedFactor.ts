import { type SentenceView, wordAt } from '../claims/sentenceView.ts';
import type { FigureMark } from './statedChange.ts';

/** Two levels of one thing, of which the sentence says that one is so many times the other. */
export interface StatedFactor {
  readonly before: FigureMark;
  readonly after: FigureMark;
  readonly factor: number;
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ...['double', 'doubled', 'doubles', 'doubling'].map((word): [string, number] => [word, 2]),
  ...['triple', 'tripled', 'triples', 'tripling'].map((word): [string, number] => [word, 3]),
  ...['quadruple', 'quadrupled', 'quadruples'].map((word): [string, number] => [word, 4]),
  ...['halve', 'halved', 'halves', 'halving'].map((word): [string, number] => [word, 0.5]),
]);
const LOOSELY = new Set('more than nearly almost about roughly over less virtually practically or'.split(' '));
/** How far before the first level the verb may stand, in tokens. */
const REACH = 8;

/** "doubled from X to Y", "doubled to Y from X", nothing but the joint between the two levels. */
export function collectFactors(view: SentenceView, figures: readonly FigureMark[]): StatedFactor[] {
  const found: StatedFactor[] = [];
  for (let k = 0; k + 1 < figures.length; k++) {
    const [one, two] = [figures[k] as FigureMark, figures[k + 1] as FigureMark];
    const joints = `${wordAt(view, one.first - 1)} ${wordAt(view, two.first - 1)}`;
    if (two.first - one.last !== 1 || (joints !== 'from to' && joints !== 'to from')) continue;
    const factor = factorBefore(view, one.first - 1);
    const [before, after] = joints === 'from to' ? [one, two] : [two, one];
    if (factor !== undefined) found.push({ before, after, factor });
  }
  return found;
}

function factorBefore(view: SentenceView, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(view.first, end - REACH); i--) {
    const word = wordAt(view, i);
    if (word === ',' || word === 'and' || word === 'or' || LOOSELY.has(word)) return undefined;
    const factor = FACTORS.get(word);
    if (factor !== undefined) return LOOSELY.has(wordAt(view, i - 1)) ? undefined : factor;
  }
  return undefined;
}
