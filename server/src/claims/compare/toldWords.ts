import { wordSet } from '../../base/wordList.ts';
import type { Told } from '../claim.ts';
import { conceptOf } from '../told/concepts.ts';
import { isEnd } from '../told/endings.ts';
import { bare } from '../told/wordsAt.ts';

/*
 * What two tellings have in common, and what only one of them has: names and words.
 */

const NAME = 'name/';
export const isName = (id: string): boolean => id.startsWith(NAME);
const partsOf = (id: string): string[] => id.slice(NAME.length).split('-');

/** "General Motors" and "Motors", "Mattel" as a name and as a word. */
export const isCalled = (id: string, { who, bag }: Told): boolean => {
  const parts = partsOf(id);
  return (
    parts.every(part => bag.includes(conceptOf(part))) ||
    who.some(other => isName(other) && partsOf(other).at(-1) === parts.at(-1))
  );
};

/** The words nearest to a figure that are not told of the other. */
export const lacks = ({ core }: Told, other: Told): string[] =>
  core.filter(word => !other.bag.includes(bare(word)) && !isOfName(bare(word), other));
const isOfName = (word: string, { who, place }: Told): boolean =>
  [...who, ...place].some(id => isName(id) && partsOf(id).some(part => conceptOf(part) === word));

export const isGood = (word: string): boolean => word.startsWith('product/');

/** What is told again and again, each time with another figure. */
export const isRecurring = ({ core, unit, ways }: Told): boolean =>
  (core.some(word => RECURRING.test(word)) && !isRate({ core, unit, ways })) ||
  (unit === 'percent' && [ways, ...core].some(word => CHANGE.test(word)));
/** "a duty of 40 percent on exports of onions" is no share of these. */
const isRate = ({ core, unit, ways }: Pick<Told, 'core' | 'unit' | 'ways'>): boolean =>
  unit === 'percent' && core.includes('tariff') && /^level\b/.test(ways);
const RECURRING = /^(?:trade|output|handling|revenue|deficit|surplu|price|gdp|inflation|unemployment|transit|visit)$/;
const CHANGE = /^(?:rise|fall)\b/;

export const goodsOf = (told: Told): string[] =>
  (told.unit === 'date' && !isEnd(told) ? told.bag : told.core).filter(isGood).sort();

/** Words that make a figure one of its own where both tellings have them, but which one may do without. */
export const LOOSE_WAYS = wordSet(
  'value dollar foreign domestic global worldwide world overall e-year bilateral these those such other others separate proposed planned half temporary permanent initial first second third fourth',
);
