import type { Claim, Told } from '../claim.ts';
import { QUALIFYING, VOTE } from '../told/concepts.ts';
import { isEnd } from '../told/endings.ts';
import { bare, DIRECTION, NARROWING } from '../told/wordsAt.ts';
import { areContrasted, areOfOthers, areOfOthersCounted, isPartOf, unheardOf } from './contrast.ts';
import { areWithin, isOneStory } from './story.ts';
import { areSwapped } from './swapped.ts';
import { isOwn, sameTimes } from './toldTimes.ts';
import { goodsOf, isGood, isName, isRecurring, LOOSE_WAYS, lacks } from './toldWords.ts';
import { votesApart } from './votesApart.ts';

/**
 * What makes two figures ones of their own whatever else is told of them, in a word: another way, time, state, side or good; "" where nothing does.
 */
export function toldApart(a: Claim, b: Claim): string {
  const [x, y] = [a.told, b.told];
  if (!x || !y || x.unit !== y.unit) return 'unit';
  // Of two figures with the same digits in another order the sentences need not say all that each says.
  const isSlip = x.unit !== 'date' && areSwapped(a, b);
  if (isSlip ? wayOf(x) !== wayOf(y) : haveOwnWays(x, y)) return 'ways';
  if (!sameState(a, b)) return 'state';
  if (!isOneStory(a, b)) return 'story';
  if (opposite(x, y) || goOtherWays(x, y)) return 'flow';
  // Each makes a forecast of its own.
  if (
    (x.state === 'proposed' || y.state === 'proposed') &&
    a.attribution &&
    b.attribution &&
    a.attribution !== b.attribution
  )
    return 'source';
  if (x.unit === 'percent' && isPlan(x) && isPlan(y) && ofOtherBodies(x, y)) return 'source';
  if (x.unit === VOTE) return votesApart(a, b);
  // Who met, the key knows.
  if (a.kind === 'duration' && a.key.event?.kind === 'meeting' && b.key.event?.kind === 'meeting') return 'meeting';
  let isOneRate = false;
  const isDone = [x, y].every(one => !isRecurring(one) || isPlan(one));
  if (x.unit === 'date') {
    if (!isOneSide(a, b)) return 'side';
    // "the duty of 17 percent" on whom both tell of is one.
    isOneRate = x.bag.some(word => RATE.test(word) && y.bag.includes(word)) && shareParties(x, y);
    if (!isOneRate && (!isSpecific(x) || !isSpecific(y))) return 'general';
    // "the anti-dumping duty on shoes", "the duty on shoes"
    const isOfOneThing =
      x.core.some(word => THINGS.test(word) && y.core.includes(word)) && x.who.join() === y.who.join();
    // "signed an agreement on milk", "signed an agreement on ports"
    if (
      [...lacks(x, y), ...lacks(y, x)].some(
        word =>
          !SIDES.test(word) &&
          !(word === 'trade' && x.core.includes('tariff') && y.core.includes('tariff')) &&
          !(isOfOneThing && isSort(word)) &&
          !(isOneRate && word === 'trade') &&
          !(isOneRate && isGood(word) && (goodsOf(x).length === 0 || goodsOf(y).length === 0)),
      )
    )
      return 'words';
  } else if (!sameTimes(x.when, y.when, isDone, isSlip)) return 'times';
  else if (!isSlip && [a, b].every(isUndated) && [x, y].every(one => isRecurring(one) && !isPlan(one)))
    return 'recurring';
  if (
    !(x.when.some(isOwn) && y.when.some(isOwn)) &&
    a.key.period &&
    b.key.period &&
    !sameTimes([a.key.period], [b.key.period], isDone)
  )
    return 'period';
  if (isOneRate ? !sameGoodsTaxed(x, y) : !sameGoods(x, y, isSlip)) return 'goods';
  if (areOfOthers(x, y)) return 'names';
  if (areContrasted(x, y) || areOfOthersCounted(a, b) || (!isOneRate && isPartOf(x, y, isSlip))) return 'contrast';
  return (x.listed || y.listed) && x.core.join() !== y.core.join() ? 'list' : '';
}

const THINGS = /^(?:product\/|pausing$)/;
const isSort = (word: string): boolean =>
  word.startsWith(NARROWING) && !QUALIFYING.has(bare(word)) && !ORDERED.test(bare(word));
const ORDERED = /^(?:first|second|third|fourth|new|old|early|earli|lat)$/;

/** Each body has a forecast of its own. */
const ofOtherBodies = (x: Told, y: Told): boolean =>
  unheardOf(bodiesOf(x), y).length > 0 && unheardOf(bodiesOf(y), x).length > 0;
const bodiesOf = ({ who, beside = [] }: Told): string[] =>
  [...who, ...beside].filter(id => /^(?:agency|name)\//.test(id));

/** Those who sign are told as countries, firms or governments, or by their names. */
const SIDES = /^(?:country|firm)$/;

const wayOf = ({ ways }: Pick<Told, 'ways'>): string => ways.split(' ')[0] as string;
/** Whether words that make a figure one of its own are told of one alone; some one of two tellings may do without, where the other has none in their place. */
function haveOwnWays({ ways: x }: Told, { ways: y }: Told): boolean {
  const [own, theirs] = [x.split(' '), y.split(' ')].map(([way, ...others]) => [
    // What rose by so much did not fall.
    way === 'fall' ? 'rise' : way,
    ...others,
  ]) as [string[], string[]];
  const [ours, yours] = [own.filter(word => !isAmong(word, theirs)), theirs.filter(word => !isAmong(word, own))];
  return (ours.length > 0 && yours.length > 0) || [...ours, ...yours].some(word => !LOOSE_WAYS.has(word));
}

/** "2 million tons a year" are "annual shipments of 2 million tons". */
const isAmong = (word: string, words: readonly string[]): boolean =>
  words.some(other => asPace(other) === asPace(word));
const asPace = (word: string): string => word.replace(/^e-/, 'a-');

/** What is decided is told a day or two later as done; what is made or sold again and again is then another amount. */
function sameState(a: Claim, b: Claim): boolean {
  const [x, y] = [a.told, b.told] as [Told, Told];
  if (x.state === 'any' || y.state === 'any' || x.state === y.state) return true;
  const states = [x.state, y.state];
  if (!states.includes('decided') || states.includes('denied')) return false;
  // What farmers asked for is not what they get.
  if (x.core.includes(ASKED) !== y.core.includes(ASKED)) return false;
  // What was imposed for five years will stay for five.
  if (states.includes('proposed') || LENGTHS.test(x.unit)) return true;
  return areWithin(a, b, DECIDED_DAYS) && [x, y].every(one => !isRecurring(one) || one.who.some(isName));
}
const ASKED = 'ask';
const LENGTHS = /^(?:day|week|month|year)$/;
const DECIDED_DAYS = 2;
/** What is still to come. */
const isPlan = ({ state }: Told): boolean => state === 'proposed' || state === 'decided';

/** Goods of one are those of the other, where both name some. */
function sameGoods(x: Told, y: Told, mayLack: boolean): boolean {
  const [own, theirs] = [goodsOf(x), goodsOf(y)];
  const [fewer, more] = own.length < theirs.length ? [own, theirs] : [theirs, own];
  return fewer.length === 0 || own.join() === theirs.join() || (mayLack && fewer.every(good => more.includes(good)));
}

/** Of one duty its sentence may name other goods beside: those that the duty is said to be on must be among the other's, where it names any. */
function sameGoodsTaxed(x: Told, y: Told): boolean {
  const [own, theirs] = [x, y].map(({ core }) => core.filter(isGood)) as [string[], string[]];
  if (own.length > 0 && theirs.length > 0) return own.some(good => theirs.includes(good));
  const [taxed, { bag }] = own.length > 0 ? [own, y] : [theirs, x];
  return !bag.some(isGood) || taxed.every(good => bag.includes(good));
}

/** Whose balance it is: of one country's alone it goes without saying. */
const sameOwner = (x: Told, y: Told): boolean =>
  x.flows.join() === y.flows.join() ||
  ((x.flows.length === 0 || y.flows.length === 0) && x.who.length === 1 && y.who.length === 1);

const isBalance = ({ core }: Told, way: string): boolean => core.some(word => bare(word) === way);
/** A deficit is no surplus, and goods go from one to the other in one of them, and the other way in the other. */
const opposite = (x: Told, y: Told): boolean =>
  isBalance(x, 'deficit') !== isBalance(y, 'deficit') ||
  isBalance(x, 'surplu') !== isBalance(y, 'surplu') ||
  ((isBalance(x, 'surplu') || isBalance(x, 'deficit')) && !sameOwner(x, y)) ||
  x.flows.some(one => y.flows.includes(`${one.startsWith('<') ? '>' : '<'}${one.slice(1)}`));

/** Of one country alone, what comes in is none of what goes out. */
function goOtherWays(x: Told, y: Told): boolean {
  const [ours, yours] = [x, y].map(({ bag }) => bag.filter(word => word.startsWith(DIRECTION))) as [string[], string[]];
  const areOne = ours.length === 1 && yours.length === 1;
  return areOne && ours[0] !== yours[0] && x.who.length === 1 && x.who.join() === y.who.join();
}

/** What is done is done to something that is not each day's news. */
const isSpecific = ({ core, ways, who, beside = [] }: Told): boolean =>
  core.some(word => bare(word) !== wayOf({ ways }) && !GENERIC.test(bare(word))) ||
  who.some(id => id.startsWith('law/')) ||
  (core.some(word => BETWEEN.test(bare(word))) && [...who, ...beside].filter(id => id.startsWith('party/')).length > 1);
const RATE = /^#.* percent$/;
const shareParties = (x: Told, y: Told): boolean => {
  const parties = ({ who, beside = [] }: Told): string[] => [...who, ...beside].filter(id => id.startsWith('party/'));
  return parties(x).some(id => parties(y).includes(id));
};
const GENERIC = /^(?:tariff|pact|talks|list|firm|country|effect|trade)$/;
/** What two have with each other they do not have each week. */
const BETWEEN = /^(?:pact|talks)$/;

const isUndated = ({ told, key }: Claim): boolean => !told?.when.some(isOwn) && !key.period;

/** Both tell of a day that was, or both of one to come; an end that is over for the later article was moved. */
const isOneSide = (a: Claim, b: Claim): boolean =>
  isOver(a, a) === isOver(b, b) && (!isEnd(a.told as Told) || isOver(a, b) === isOver(b, a));
const isOver = ({ date }: Claim, { asserted }: Claim): boolean => (date ?? '') <= (asserted ?? '');
