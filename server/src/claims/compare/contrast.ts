import { wordSet } from '../../base/wordList.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Claim, Told } from '../claim.ts';
import { conceptOf, isKnown, WORKS } from '../told/concepts.ts';
import { bare, NARROWING } from '../told/wordsAt.ts';
import { isCalled, isGood, isName, lacks } from './toldWords.ts';

/** Classes of words (`told/concepts.ts`) of which one figure has one alone: who is killed is not hurt, what is made is not sold. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['death', 'injury'],
  ['output', 'trade', 'order', 'reserve', 'handling', 'opt'],
  ['signing', 'approval'],
  ['pausing', 'extension', 'inquiry'],
  ['hiring', 'fall'],
  ['fine', 'damag'],
];

/** Whether each of two figures is told of in a word of its own where one excludes the other; of prices, of a sort of its own. */
export function areContrasted(x: Told, y: Told): boolean {
  const [ours, yours] = [lacks(x, y), lacks(y, x)];
  const isOfSort = (word: string): boolean => word.startsWith(NARROWING);
  if (x.core.includes('price') && ours.some(isOfSort) && yours.some(isOfSort)) return true;
  // "fined them $3 million", "the plywood was worth $4 million": each is told by a word of its own, and by none of the other's.
  const isOwn = (word: string): boolean => isGood(word) || isKnown(bare(word));
  const shares = x.core.some(word => y.core.some(other => bare(other) === bare(word)));
  const areAllowed = [x, y].every(({ ways }) => ways.includes('allowed'));
  if (!shares && !areAllowed && ours.some(isOwn) && yours.some(isOwn)) return true;
  return EXCLUSIVE.some(group => group.some(word => ours.includes(word)) && group.some(word => yours.includes(word)));
}

/** "33,000 machinists", "17,000 engineers": whether two counts are each of something of which nothing is told beside the other. */
export function areOfOthersCounted({ value: a, told: x }: Claim, { value: b, told: y }: Claim): boolean {
  const [ours, yours] = [countedIn(a.of), countedIn(b.of)];
  const isIn = (words: readonly string[], told?: Told): boolean => words.some(word => told?.bag.includes(word));
  return ours.length > 0 && yours.length > 0 && !isIn(ours, y) && !isIn(yours, x);
}
const countedIn = (of: string | undefined): string[] =>
  (of ?? '').split(' ').flatMap(word => conceptOf(lemmaOf(word, 'NOUN')) || []);

/**
 * Whether one of two figures is told of a part of what the other is told of: of some works, of some goods of all, of those that a word narrows; of the
 * same digits in another order (`isSlip`) one may leave out which.
 */
export function isPartOf(x: Told, y: Told, isSlip: boolean): boolean {
  const [ours, yours] = [lacks(x, y), lacks(y, x)];
  // "cocoa beans", "cocoa butter": each is a sort of its own.
  const isSort = (word: string): boolean => word.startsWith(NARROWING) && !WIDE.has(bare(word));
  if (ours.some(isSort) && yours.some(isSort) && x.core.some(word => isGood(word) && y.core.includes(word)))
    return true;
  // "will invest in reactors" is a part of what is invested, also where the other sentence tells of reactors beside.
  const isInvested = x.core.includes('invest') && y.core.includes('invest');
  if (!isSlip && isInvested && x.core.some(isPurpose) !== y.core.some(isPurpose)) return true;
  return isNarrower(ours, y, yours, isSlip) || isNarrower(yours, x, ours, isSlip);
}

function isNarrower(ours: readonly string[], other: Told, yours: readonly string[], isSlip: boolean): boolean {
  if (!isSlip && ours.includes(WORKS)) return true;
  // "goods shipped through Vietnam"
  if (other.core.includes('tariff') && ours.includes('transit')) return true;
  const isOfAll = FLOWS.some(word => other.core.includes(word)) && !other.core.some(isGood);
  if (isOfAll && ours.some(isGood)) return true;
  // "import duties"
  const isWide = (word: string): boolean =>
    WIDE.has(bare(word)) || (word === `${NARROWING}trade` && other.core.includes('tariff'));
  return !isSlip && yours.length === 0 && ours.some(word => word.startsWith(NARROWING) && !isWide(word));
}
/** What money goes into, if that is not anything. */
const isPurpose = (word: string): boolean => word.startsWith(NARROWING) && !WIDE.has(bare(word));

/** What all goods have. */
const FLOWS = ['trade', 'tariff'];
/** Stems of words before a noun that say of which sort it is without leaving anything out. */
const WIDE = wordSet(
  'civil mutu reciproc bilater extern exchang foreign domestic annu soil continent standard fre free public internation national addition annual total overall country',
);

/**
 * Whether two figures are of two firms, bodies or countries, or one is a country's part of the other: each names one of a kind of whom the other article tells
 * nothing, or one names such a country where what is told is what each country has so much of.
 */
export function areOfOthers(x: Told, y: Told): boolean {
  const [ours, yours] = [unheardOf(x.who, y), unheardOf(y.who, x)];
  if (ours.some(id => yours.some(other => kindOf(other) === kindOf(id)))) return true;
  if ([...ours, ...yours].some(isCountry) && [x, y].some(({ core }) => core.some(word => SPLIT.has(bare(word)))))
    return true;
  // "Kia announced plants in Peru that will create 900 jobs"
  return [x, y].every(({ who }) => who.every(isCountry)) && firmsBeside(x, y) && firmsBeside(y, x);
}
const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));
const isCountry = (id: string): boolean => id.startsWith('party/');
/** Of whom another telling and its article name nothing. */
export const unheardOf = (ids: readonly string[], other: Told): string[] => {
  const theirs = [...other.who, ...(other.beside ?? []), ...other.around, ...other.place];
  return ids.filter(id => !theirs.includes(id) && !(isName(id) && isCalled(id, other)));
};
const firmsBeside = ({ beside = [] }: Told, other: Told): boolean => unheardOf(beside, other).some(isName);
/** What each country has a part of, or an end of. */
const SPLIT = wordSet('lifting deadline trade output order visit surplu deficit worker user handling revenue reserve');
