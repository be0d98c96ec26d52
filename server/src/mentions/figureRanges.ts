import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import type { RawFigure } from './figureReader.ts';
import { VOTES } from './figureTallies.ts';

/** Before "5 percent to 8 percent": one value, of which nothing says that it moves from one end to the other. */
const OF_ONE: ReadonlySet<string> = new Set(
  'at a is are was were be been taxed charged levied pay pays paid paying face faces faced facing bear bears carry carries attract attracts imposing imposes imposed'.split(
    ' ',
  ),
);
/** Tariffs that are "imposed from 5 percent to 8 percent" are of many rates; those that are raised so go from one to the other. */
const TARIFFS = wordSet('tariffs duties levies surcharges surtaxes taxes');
const IMPOSING = wordSet(
  'impose imposes imposed imposing order orders ordered ordering slap slaps slapped slapping levy levying charge charges charging face faces faced facing pay pays paid paying bear bears bearing',
);
const BEFORE_TARIFFS = wordSet(
  'new additional extra import customs punitive retaliatory reciprocal steep high heavy the of different separate provisional',
);
export const SPREADS: ReadonlySet<string> = new Set(['ranging', 'range', 'ranges', 'ranged', 'anywhere']);

/** Whether "from" stands behind tariffs that a verb imposes. */
function isBehindImposed(tokens: readonly Token[], first: number, from: number): boolean {
  if (from <= first || !TARIFFS.has(tokens[from - 1]?.norm ?? '')) return false;
  let at = from - 2;
  while (at > first && BEFORE_TARIFFS.has(tokens[at]?.norm ?? '')) at--;
  return at >= first && IMPOSING.has(tokens[at]?.norm ?? '');
}

/** "between 15 percent and 25 percent", "ranging from 8 percent to 30 percent", "15 percent to 25 percent": two figures of one range. */
export function markRanges(tokens: readonly Token[], first: number, figures: RawFigure[]): void {
  for (let k = 0; k + 1 < figures.length; k++) {
    const a = figures[k] as RawFigure;
    const b = figures[k + 1] as RawFigure;
    if (
      b.first !== a.last + 1 ||
      a.unit !== b.unit ||
      a.of === VOTES ||
      a.number === null ||
      b.number === null ||
      a.number === b.number
    )
      continue;
    const joint = (tokens[a.last] as Token).norm;
    const before = a.first > first ? (tokens[a.first - 1] as Token).norm : '';
    // "rose by 2 million tons to 9 million tons from 7 million tons" is a difference and two levels.
    if (joint === 'to' && before === 'by' && tokens[b.last]?.norm === 'from') continue;
    const ranging = before === 'from' && SPREADS.has(a.first - 1 > first ? (tokens[a.first - 2] as Token).norm : '');
    // "range from 30 percent to 17 percent": told from the top.
    if (a.number > b.number && !(ranging && joint === 'to')) continue;
    const [low, high] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
    const spread =
      before === 'from' && (ranging || (a.unit === 'percent' && isBehindImposed(tokens, first, a.first - 1)));
    if (
      (joint === 'and' && before === 'between') ||
      (joint === '-' && (tokens[a.last] as Token).spaced === false) ||
      (joint === 'to' &&
        (before === 'of' ||
          before === 'by' ||
          before === 'between' ||
          spread ||
          (a.unit === 'percent' && OF_ONE.has(before))))
    ) {
      figures[k] = { ...a, range: { number: a.number, low, high } };
      figures[k + 1] = { ...b, range: { number: b.number, low, high } };
    }
  }
}
