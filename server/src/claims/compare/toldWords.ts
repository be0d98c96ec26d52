import { wordSet } from '../../base/wordList.ts';
import type { Told } from '../claim.ts';
import { conceptOf, WORKS } from '../told/concepts.ts';
import { bare, NARROWING } from '../told/wordsAt.ts';

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

/**
 * Whom one names and the other does not. What one tree has for a name another may have for a word; of those that both name beside whom
 * only one has in the clause of its figure, others of the sentence may be; and where a story is told from goes without saying.
 */
export const strangersTo = (other: Told, own: Told): string[] => {
  const beside = sharedNames(own, other) > 0 ? (other.beside ?? []) : [];
  return own.who.filter(
    id =>
      !(
        other.who.includes(id) ||
        other.place.includes(id) ||
        beside.includes(id) ||
        (isName(id) && isCalled(id, other))
      ),
  );
};

/** How many of those whom their clauses name are the same. */
export const sharedNames = (x: Told, y: Told): number => Math.max(namesIn(x, y), namesIn(y, x));
function namesIn({ who }: Told, other: Told): number {
  const isIn = (id: string): boolean => other.who.includes(id) || (isName(id) && isCalled(id, other));
  const all = who.filter(isIn);
  return all.length === 0 ? 0 : all.length + who.filter(id => !isIn(id) && other.beside?.includes(id)).length;
}

/** The words nearest to a figure that are not told of the other. */
export const lacks = ({ core }: Told, other: Told): string[] =>
  core.filter(word => !other.bag.includes(bare(word)) && !isOfName(bare(word), other));
const isOfName = (word: string, { who, place }: Told): boolean =>
  [...who, ...place].some(id => isName(id) && partsOf(id).some(part => conceptOf(part) === word));

export const isGood = (word: string): boolean => word.startsWith('product/');

/** Goods, works and words before a noun make fewer of what is told. */
export const isNarrowing = (word: string): boolean => word.startsWith(NARROWING) || isGood(word) || word === WORKS;

/** What is told again and again, each time with another figure. */
export const isRecurring = ({ core, unit, ways }: Told): boolean =>
  core.some(word => RECURRING.test(word)) || (unit === 'percent' && [ways, ...core].some(word => CHANGE.test(word)));
const RECURRING = /^(?:trade|output|handling|revenue|deficit|surplu|price|gdp|inflation|unemployment|transit|visit)$/;
const CHANGE = /^(?:rise|fall)\b/;

export const goodsOf = ({ unit, core, bag }: Told): string[] => (unit === 'date' ? bag : core).filter(isGood).sort();

/** Words that make a figure one of its own where both tellings have them, but which one may do without. */
export const LOOSE_WAYS = wordSet(
  'foreign domestic global worldwide world overall annual annually bilateral these those such other others separate proposed planned half temporary permanent initial',
);
