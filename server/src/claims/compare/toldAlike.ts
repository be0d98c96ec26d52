import { timexInterval } from '../../dates/interval.ts';
import type { Claim, Told } from '../claim.ts';

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
  if (
    x.unit === 'date'
      ? !isOneSide(a, b) || !isSpecific(x) || !isSpecific(y) || x.ways !== y.ways
      : !sameTimes(x.when, y.when)
  )
    return false;
  if (a.key.period && b.key.period && !sameTimes([a.key.period], [b.key.period])) return false;
  if (!sameGoods(x, y) || ((x.listed || y.listed) && x.core.join() !== y.core.join())) return false;
  const lacking = lacks(x, y) + lacks(y, x);
  return lacking === 0 || (lacking === 1 && areOfDay(x.when) && areOfDay(y.when) && shared(x, y) > 1);
}

const sameState = (x: Told, y: Told): boolean => x.state === 'any' || y.state === 'any' || x.state === y.state;
/** Whom one names the other names, too, or is told from there. */
const namesAll = ({ who }: Told, other: Told): boolean =>
  who.every(id => other.who.includes(id) || other.place.includes(id));

/** Goods of one are those of the other, where both name some. */
function sameGoods(x: Told, y: Told): boolean {
  const goodsOf = ({ unit, core, bag }: Told): string[] =>
    (unit === 'date' ? bag : core).filter(word => word.startsWith('product/'));
  const [own, theirs] = [goodsOf(x), goodsOf(y)];
  return own.length === 0 || theirs.length === 0 || own.join() === theirs.join();
}

const lacks = ({ core }: Told, { bag }: Told): number => core.filter(word => !bag.includes(word)).length;
const shared = ({ core }: Told, { bag }: Told): number => core.filter(word => bag.includes(word)).length;
const areOfDay = (when: readonly string[]): boolean => when.some(day => /^\d{4}-\d\d-\d\d$/.test(day));

/** A month of a year is not the year. */
const sameTimes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every(one => b.includes(one));

const isBalance = ({ core }: Told, way: string): boolean => core.includes(way);
/** A deficit is no surplus, and goods go from one to the other in one of them, and the other way in the other. */
const opposite = (x: Told, y: Told): boolean =>
  isBalance(x, 'deficit') !== isBalance(y, 'deficit') ||
  isBalance(x, 'surplu') !== isBalance(y, 'surplu') ||
  (isBalance(x, 'surplu') && x.flows.join() !== y.flows.join()) ||
  (isBalance(x, 'deficit') && x.flows.join() !== y.flows.join()) ||
  x.flows.some(one => y.flows.includes(`${one.startsWith('<') ? '>' : '<'}${one.slice(1)}`));

/** What is done is done to something that is not each day's news. */
const isSpecific = ({ core, ways }: Told): boolean => core.some(word => word !== ways && !GENERIC.test(word));
const GENERIC = /^(?:tariff|pact|talks|list|firm|country|effect|trade)$/;

/** Both days lie before the first of the articles was written, or both after. */
function isOneSide(a: Claim, b: Claim): boolean {
  const [written = ''] = [a.asserted ?? '', b.asserted ?? ''].sort();
  return (a.date ?? '') <= written === (b.date ?? '') <= written;
}

function isOneStory(a: Claim, b: Claim): boolean {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !!x && !!y && Math.abs(x.from - y.from) <= STORY_DAYS;
}
