import { timexInterval } from '../../dates/interval.ts';
import type { Claim, Told } from '../claim.ts';
import { conceptOf } from '../told/concepts.ts';
import { BESIDE } from '../told/sayers.ts';
import { bare, NARROWING } from '../told/wordsAt.ts';

/** Articles within so many days tell of one thing, where a day or a period is named. */
const STORY_DAYS = 7;

export const TOLD = 'told:';

/** The buckets in which figures meet of which the same may be told. */
export const toldKeys = ({ unit, who }: Told): string[] => who.map(id => `${TOLD}${unit}:${id}`);

/**
 * Whether two sentences tell the same of two figures: they name the same parties, bodies and times, what is done or measured in one is told
 * in the other too, whatever the words, and nothing makes one of them a figure of its own.
 */
export function toldAlike(a: Claim, b: Claim): boolean {
  const [x, y] = [a.told, b.told];
  if (!x || !y || x.unit !== y.unit || x.ways !== y.ways || !sameState(x, y)) return false;
  if (!namesAll(x, y) || !namesAll(y, x)) return false;
  if (!isOneStory(a, b) || opposite(x, y)) return false;
  // Each makes a forecast of its own.
  if (x.state === 'proposed' && a.attribution && b.attribution && a.attribution !== b.attribution) return false;
  if (
    x.unit === 'date'
      ? !isOneSide(a, b) || !isSpecific(x) || !isSpecific(y) || x.ways !== y.ways
      : !sameTimes(x.when, y.when) || (isUndated(x) && isUndated(y) && !isOnce(x, y))
  )
    return false;
  if (a.key.period && b.key.period && !sameTimes([a.key.period], [b.key.period])) return false;
  if (!sameGoods(x, y) || ((x.listed || y.listed) && x.core.join() !== y.core.join())) return false;
  const lacking = [...lacks(x, y), ...lacks(y, x)];
  return lacking.length <= spared(x, y) && lacking.every(word => !isNarrowing(word));
}

/** How many words one may have for it that the other has not: the more is shared, the more. */
function spared(x: Told, y: Told): number {
  if (x.unit === 'date') return 0;
  const common = shared(x, y);
  const when = x.when.some(isOwn) && y.when.some(isOwn);
  if (common === 0 || !when) return common > 1 && sharedNames(x, y) > 1 ? 1 : 0;
  return common > 1 && areOfDay(x.when) && areOfDay(y.when) ? 2 : 1;
}
/** Goods and words before a noun make fewer of what is told. */
const isNarrowing = (word: string): boolean => word.startsWith(NARROWING) || word.startsWith('product/');

/** "a-year" of what is told of each year. */
export const paceIn = (ways: string): string | undefined => /\ba-\w+/.exec(ways)?.[0];

const sameState = (x: Told, y: Told): boolean => x.state === 'any' || y.state === 'any' || x.state === y.state;
/** Whom one names the other names, too, or is told from there; what one tree has for a name another may have for a word. */
const namesAll = ({ who }: Told, other: Told): boolean =>
  who.every(id => other.who.includes(id) || other.place.includes(id) || (isName(id) && isCalled(id, other)));
const isName = (id: string): boolean => id.startsWith(NAME);
const NAME = 'name/';
const partsOf = (id: string): string[] => id.slice(NAME.length).split('-');
/** "General Motors" and "Motors", "Mattel" as a name and as a word. */
const isCalled = (id: string, { who, bag }: Told): boolean => {
  const parts = partsOf(id);
  return (
    parts.every(part => bag.includes(conceptOf(part))) ||
    who.some(other => isName(other) && partsOf(other).at(-1) === parts.at(-1))
  );
};

/** Goods of one are those of the other, where both name some. */
function sameGoods(x: Told, y: Told): boolean {
  const goodsOf = ({ unit, core, bag }: Told): string[] =>
    (unit === 'date' ? bag : core).filter(word => word.startsWith('product/')).sort();
  const [own, theirs] = [goodsOf(x), goodsOf(y)];
  return own.length === 0 || theirs.length === 0 || own.join() === theirs.join();
}

const lacks = ({ core }: Told, other: Told): string[] =>
  core.filter(word => !other.bag.includes(bare(word)) && !isOfName(bare(word), other));
const isOfName = (word: string, { who, place }: Told): boolean =>
  [...who, ...place].some(id => isName(id) && partsOf(id).some(part => conceptOf(part) === word));
const shared = (x: Told, y: Told): number =>
  new Set([
    ...x.core.map(bare).filter(word => y.bag.includes(word)),
    ...y.core.map(bare).filter(word => x.bag.includes(word)),
  ]).size;
const sharedNames = (x: Told, y: Told): number => x.who.filter(id => y.who.includes(id)).length;
const areOfDay = (when: readonly string[]): boolean => when.some(day => /^~?\d{4}-\d\d-\d\d$/.test(day));

/** A month of a year is not the year. When something was told or agreed counts where both sides say it. */
function sameTimes(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter(isOwn), b.filter(isOwn)];
  if (x.length > 0 || y.length > 0) {
    const [days, others] = x.length > 0 ? [x, b] : [y, a];
    return days.length === others.length && days.every(day => others.includes(day) || others.includes(BESIDE + day));
  }
  return a.length === 0 || b.length === 0 || a.some(one => b.includes(one));
}
const isUndated = ({ when }: Told): boolean => !when.some(isOwn);
/** What is told without a time and is not of each month, by more than a word and a name. */
const isOnce = (x: Told, y: Told): boolean =>
  shared(x, y) + sharedNames(x, y) > 2 &&
  ((x.state === 'proposed' && x.when.length + y.when.length > 0) ||
    !x.core.some(word => RECURRING.test(word) || (x.unit === 'percent' && CHANGE.test(word))));
const RECURRING = /^(?:trade|output|handling|revenue|deficit|surplu|price|gdp|inflation|unemployment|transit|visit)$/;
const CHANGE = /^(?:rise|fall)$/;
const isOwn = (day: string): boolean => !day.startsWith(BESIDE);

const isBalance = ({ core }: Told, way: string): boolean => core.some(word => bare(word) === way);
/** A deficit is no surplus, and goods go from one to the other in one of them, and the other way in the other. */
const opposite = (x: Told, y: Told): boolean =>
  isBalance(x, 'deficit') !== isBalance(y, 'deficit') ||
  isBalance(x, 'surplu') !== isBalance(y, 'surplu') ||
  (isBalance(x, 'surplu') && x.flows.join() !== y.flows.join()) ||
  (isBalance(x, 'deficit') && x.flows.join() !== y.flows.join()) ||
  x.flows.some(one => y.flows.includes(`${one.startsWith('<') ? '>' : '<'}${one.slice(1)}`));

/** What is done is done to something that is not each day's news. */
const isSpecific = ({ core, ways, who }: Told): boolean =>
  core.some(word => bare(word) !== ways && !GENERIC.test(bare(word))) ||
  who.some(id => id.startsWith('law/')) ||
  (core.some(word => BETWEEN.test(bare(word))) && who.filter(id => id.startsWith('party/')).length > 1);
const GENERIC = /^(?:tariff|pact|talks|list|firm|country|effect|trade)$/;
/** What two have with each other they do not have each week. */
const BETWEEN = /^(?:pact|talks)$/;

/** Both tell of a day that was, or both of one to come. */
const isOneSide = (a: Claim, b: Claim): boolean => isOver(a) === isOver(b);
const isOver = ({ date, asserted }: Claim): boolean => (date ?? '') <= (asserted ?? '');

function isOneStory(a: Claim, b: Claim): boolean {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !!x && !!y && Math.abs(x.from - y.from) <= STORY_DAYS;
}
