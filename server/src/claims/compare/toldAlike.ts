import { timexInterval } from '../../dates/interval.ts';
import type { Claim, Told } from '../claim.ts';
import { conceptOf, isKnown, PASSING, VOTE, WORKS } from '../told/concepts.ts';
import { BESIDE, bare, NARROWING } from '../told/wordsAt.ts';

/** Articles within so many days tell of one thing, where a day or a period is named. */
const STORY_DAYS = 7;

export const TOLD = 'told:';

/**
 * The buckets in which figures meet of which the same may be told, by stretches of time of which two articles of one story share one: of
 * somebody of whom much is told over the years a bucket for all would be a table.
 */
export function toldKeys({ unit, who }: Told, asserted: string | null): string[] {
  const day = asserted === null ? undefined : timexInterval(asserted)?.from;
  if (day === undefined) return [];
  const stretch = Math.floor(day / (2 * STORY_DAYS));
  const early = day - 2 * STORY_DAYS * stretch < STORY_DAYS;
  return (early ? [stretch - 1, stretch] : [stretch]).flatMap(at => who.map(id => `${TOLD}${unit}:${id}:${at}`));
}

/**
 * Whether two sentences tell the same of two figures: they name the same parties, bodies and times, what is done or measured in one is told
 * in the other too, whatever the words, and nothing makes one of them a figure of its own.
 */
export const toldAlike = (a: Claim, b: Claim): boolean => toldApart(a, b) === '';

/** What makes two figures ones of their own, in a word; "" where nothing does. */
export function toldApart(a: Claim, b: Claim): string {
  const [x, y] = [a.told, b.told];
  if (!x || !y || x.unit !== y.unit) return 'unit';
  // Of two figures with the same digits in another order the sentences need not say all that each says.
  const isSlip = x.unit !== 'date' && areSwapped(a, b);
  if (isSlip ? wayOf(x) !== wayOf(y) : x.ways !== y.ways) return 'ways';
  if (!sameState(a, b)) return 'state';
  const [ours, yours] = [strangersTo(y, x), strangersTo(x, y)];
  const strangers = [...ours, ...yours];
  // Of a slip one of the two may say where it was; whom one alone names is none of it.
  const isPlace =
    isSlip && strangers.every(isName) && (ours.length === 0 || yours.length === 0) && sharedNames(x, y) > 0;
  if (strangers.length > 0 && !isPlace && !mayGoUnsaid(strangers, x, y, isSlip)) return 'names';
  if (!isOneStory(a, b)) return 'story';
  if (opposite(x, y)) return 'flow';
  // Each makes a forecast of its own.
  if (
    (x.state === 'proposed' || y.state === 'proposed') &&
    a.attribution &&
    b.attribution &&
    a.attribution !== b.attribution
  )
    return 'source';
  if (x.unit === VOTE) return votesApart(a, b);
  const isDone = [x, y].every(one => !isRecurring(one) || isPlan(one));
  if (x.unit === 'date') {
    if (!isOneSide(a, b)) return 'side';
    if (!isSpecific(x) || !isSpecific(y)) return 'general';
  } else {
    if (!sameTimes(x.when, y.when, isDone, isSlip)) return 'times';
    if (!isSlip && isUndated(x) && isUndated(y) && !isOnce(x, y)) return 'recurring';
  }
  if (
    !(x.when.some(isOwn) && y.when.some(isOwn)) &&
    a.key.period &&
    b.key.period &&
    !sameTimes([a.key.period], [b.key.period], isDone)
  )
    return 'period';
  if (!sameGoods(x, y, isSlip)) return 'goods';
  if ((x.listed || y.listed) && x.core.join() !== y.core.join()) return 'list';
  const [own, theirs] = [lacks(x, y), lacks(y, x)];
  const lacking = [...own, ...theirs].filter(word => x.unit !== 'date' || !SIDES.test(word));
  if (lacking.some(word => isNarrowing(word) && !(isSlip && mayLeaveOut(word, x, y)))) return 'narrowed';
  // Who is killed is not hurt, and what is signed not ratified: of two things done each has a name.
  if (own.some(isKnown) && theirs.some(isKnown)) return 'contrast';
  if (x.unit === 'date' && lacking.length > 0) return 'words';
  return lacking.length + Math.min(strangers.length, 1) <= spared(a, b) ? '' : 'words';
}

const wayOf = ({ ways }: Told): string => ways.split(' ')[0] as string;

/** Those who sign are told as countries, firms or governments, or by their names. */
const SIDES = /^(?:country|firm)$/;

/**
 * A chamber votes on more than one thing a day: what it voted on, and for or with whom, must not differ, and something of it be the same, or
 * the votes of the other side.
 */
function votesApart(a: Claim, b: Claim): string {
  const [x, y] = [a.told, b.told] as [Told, Told];
  if (!areWithin(a, b, VOTE_DAYS)) return 'story';
  const common = x.bag.filter(word => y.bag.includes(word));
  const isOneTally = common.some(word => word.startsWith('#'));
  const isUntimed = x.when.length === 0 || y.when.length === 0;
  if (isUntimed ? !isOneTally : !sameTimes(x.when, y.when, false)) return 'times';
  const partiesOf = ({ beside = [] }: Told): string[] => beside.filter(id => id.startsWith('party/'));
  const [own, theirs] = [partiesOf(x), partiesOf(y)];
  if (own.some(id => !theirs.includes(id)) && theirs.some(id => !own.includes(id))) return 'names';
  if (x.core.length > 0 && y.core.length > 0 && !x.core.some(word => y.core.includes(word))) return 'words';
  const parties = own.filter(id => theirs.includes(id)).length;
  // "passed a bill on milk", "passed a bill on ports"
  const isNothingElse = parties === 0 && common.every(word => PASSED.test(word));
  return isOneTally || (common.length + parties > 1 && !isNothingElse) ? '' : 'words';
}
const VOTE_DAYS = 2;
/** Of each vote something of these is told. */
const PASSED = /^(?:approval|transit|bill|measur|resol|motion|amend|legislat|lawmaker)/;

/** "dismissed 300 welders at its Ohio plant": a part of those whom a firm dismisses. */
export const ofOtherWorks = ({ told: x }: Claim, { told: y }: Claim): boolean =>
  !!x && !!y && [...lacks(x, y), ...lacks(y, x)].includes(WORKS);

/** How many words or names one may have for it that the other has not: the more is shared, the more. */
function spared(a: Claim, b: Claim): number {
  const [x, y] = [a.told, b.told] as [Told, Told];
  const isTimed = x.when.some(isOwn) && y.when.some(isOwn);
  if (shared(x, y) === 0 && !(isTimed && areSwapped(a, b))) return 0;
  const more = (isTimed ? 1 : 0) + (areSwapped(a, b) ? 2 : 0);
  return Math.min(MOST_SPARED, Math.floor((evidence(x, y) - 1) / 2) + more);
}
const MOST_SPARED = 4;

/** All that two sentences have in common beside the unit and the time, in words and names. */
const evidence = (x: Told, y: Told): number =>
  shared(x, y) + sharedNames(x, y) + Math.min(2, besides(x, y) / 2) + Math.min(2, figuresIn(x, y));
/** How many other figures of both sentences are the same. */
const figuresIn = (x: Told, y: Told): number =>
  x.bag.filter(word => word.startsWith('#') && y.bag.includes(word)).length;

/** How many words of the rest of both sentences are the same: what it is for, what came before it. */
function besides(x: Told, y: Told): number {
  const told = new Set([...x.core, ...y.core].map(bare));
  return x.bag.filter(word => word !== PASSING && !word.startsWith('#') && !told.has(word) && y.bag.includes(word))
    .length;
}

/** The same digits in another order: a slip of whoever writes, which two figures of two things are seldom by chance. */
export function areSwapped({ value: x }: Claim, { value: y }: Claim): boolean {
  if (!x.number || !y.number || x.number === y.number || placesOf(x.number) !== placesOf(y.number)) return false;
  return sortedDigits(x.number) === sortedDigits(y.number);
}
const placesOf = (number: number): number => Math.floor(Math.log10(number) + 1e-9);
const sortedDigits = (number: number): string =>
  [
    ...String(number)
      .replace('.', '')
      .replace(/^0+|0+$/g, ''),
  ]
    .sort()
    .join('');

/** Where goods are named by both, one may name more of them. */
const mayLeaveOut = (word: string, x: Told, y: Told): boolean =>
  !isGood(word) || [x, y].every(({ core }) => core.some(isGood));
const isGood = (word: string): boolean => word.startsWith('product/');

/** Goods, works and words before a noun make fewer of what is told. */
const isNarrowing = (word: string): boolean => word.startsWith(NARROWING) || isGood(word) || word === WORKS;

/** "a-year" of what is told of each year. */
export const paceIn = (ways: string): string | undefined => /\ba-\w+/.exec(ways)?.[0];

/** What is decided is told a day or two later as done; what is made or sold again and again is then another amount. */
function sameState(a: Claim, b: Claim): boolean {
  const [x, y] = [a.told, b.told] as [Told, Told];
  if (x.state === 'any' || y.state === 'any' || x.state === y.state) return true;
  const states = [x.state, y.state];
  if (!states.includes('decided') || states.includes('denied')) return false;
  if (states.includes('proposed')) return true;
  return areWithin(a, b, DECIDED_DAYS) && [x, y].every(one => !isRecurring(one) || one.who.some(isName));
}
const DECIDED_DAYS = 2;
/** What is still to come. */
const isPlan = ({ state }: Told): boolean => state === 'proposed' || state === 'decided';
/**
 * Whom one names and the other does not. What one tree has for a name another may have for a word; of those that both name beside whom
 * only one has in the clause of its figure, others of the sentence may be; and where a story is told from goes without saying.
 */
const strangersTo = (other: Told, own: Told): string[] => {
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
/** What is done once is told with those whom another sentence of the article names; what goes on each month may be with anybody. */
const mayGoUnsaid = (strangers: readonly string[], x: Told, y: Told, isSlip: boolean): boolean =>
  sharedNames(x, y) > 0 &&
  (isSlip || (!isRecurring(x) && !isRecurring(y))) &&
  strangers.every(id => x.around.includes(id) && y.around.includes(id));
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
function sameGoods(x: Told, y: Told, mayLack: boolean): boolean {
  const goodsOf = ({ unit, core, bag }: Told): string[] => (unit === 'date' ? bag : core).filter(isGood).sort();
  const [own, theirs] = [goodsOf(x), goodsOf(y)];
  const [fewer, more] = own.length < theirs.length ? [own, theirs] : [theirs, own];
  return fewer.length === 0 || own.join() === theirs.join() || (mayLack && fewer.every(good => more.includes(good)));
}

const lacks = ({ core }: Told, other: Told): string[] =>
  core.filter(word => !other.bag.includes(bare(word)) && !isOfName(bare(word), other));
const isOfName = (word: string, { who, place }: Told): boolean =>
  [...who, ...place].some(id => isName(id) && partsOf(id).some(part => conceptOf(part) === word));
/** Money that passes from one to another says too little alone. */
const shared = (x: Told, y: Told): number => {
  const common = new Set([
    ...x.core.map(bare).filter(word => y.bag.includes(word)),
    ...y.core.map(bare).filter(word => x.bag.includes(word)),
  ]);
  return common.has(PASSING) && besides(x, y) === 0 ? common.size - 1 : common.size;
};
const sharedNames = (x: Told, y: Told): number => Math.max(namesIn(x, y), namesIn(y, x));
function namesIn({ who }: Told, other: Told): number {
  const isIn = (id: string): boolean => other.who.includes(id) || (isName(id) && isCalled(id, other));
  const all = who.filter(isIn);
  return all.length === 0 ? 0 : all.length + who.filter(id => !isIn(id) && other.beside?.includes(id)).length;
}

/** A month of a year is not the year. When something was told or agreed counts where both sides say it. */
function sameTimes(a: readonly string[], b: readonly string[], isLoose: boolean, mayLack = false): boolean {
  const [x, y] = [a.filter(isOwn), b.filter(isOwn)];
  if (mayLack && (x.length === 0 || y.length === 0)) return true;
  // "by December", "before the end of the year": what is done once has its time in both.
  if (isLoose && x.length > 0 && y.length > 0)
    return x.some(one => y.some(other => one === other || isSpanOf(one, other) || isSpanOf(other, one)));
  if (x.length > 0 || y.length > 0) {
    const [days, others] = x.length > 0 ? [x, b] : [y, a];
    const isOnly = others.some(isOwn) && days.length !== others.length;
    return !isOnly && days.every(day => others.includes(day) || others.includes(BESIDE + day));
  }
  return (
    a.length === 0 || b.length === 0 || a.some(one => b.some(other => isWithin(one, other) || isWithin(other, one)))
  );
}
/** A day of a week or a month. */
const isWithin = (one: string, other: string): boolean =>
  isSpanOf(one.slice(BESIDE.length), other.slice(BESIDE.length));
function isSpanOf(one: string, other: string): boolean {
  const [x, y] = [timexInterval(one), timexInterval(other)];
  return !!x && !!y && y.from <= x.from && x.to <= y.to;
}
const isUndated = ({ when }: Told): boolean => !when.some(isOwn);
/**
 * What is told without a time and is not of each month, by more than a word and a name; of a country alone, in which many do the same, by more
 * still.
 */
const isOnce = (x: Told, y: Told): boolean =>
  !(hasOther(x, y) && hasOther(y, x)) &&
  evidence(x, y) > (sharedNames(x, y) > 1 || x.who.some(id => !id.startsWith('party/')) ? 2 : 3) &&
  (((isPlan(x) || isPlan(y)) && x.when.length + y.when.length > 0) ||
    (x.state === 'decided' && y.state === 'decided' && evidence(x, y) > 3) ||
    (!isRecurring(x) && !isRecurring(y)));
/** "Kia announced plants in Peru that will create 900 jobs": beside a country, a name that the other sentence has not. */
const hasOther = (own: Told, other: Told): boolean =>
  own.who.every(id => id.startsWith('party/')) &&
  (own.beside ?? []).some(id => isName(id) && !isCalled(id, other) && !other.beside?.includes(id));
const isRecurring = ({ core, unit }: Told): boolean =>
  core.some(word => RECURRING.test(word) || (unit === 'percent' && CHANGE.test(word)));
const RECURRING = /^(?:trade|output|handling|revenue|deficit|surplu|price|gdp|inflation|unemployment|transit|visit)$/;
const CHANGE = /^(?:rise|fall)$/;
const isOwn = (day: string): boolean => !day.startsWith(BESIDE);

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

/** What is done is done to something that is not each day's news. */
const isSpecific = ({ core, ways, who, beside = [] }: Told): boolean =>
  core.some(word => bare(word) !== ways && !GENERIC.test(bare(word))) ||
  who.some(id => id.startsWith('law/')) ||
  (core.some(word => BETWEEN.test(bare(word))) && [...who, ...beside].filter(id => id.startsWith('party/')).length > 1);
const GENERIC = /^(?:tariff|pact|talks|list|firm|country|effect|trade)$/;
/** What two have with each other they do not have each week. */
const BETWEEN = /^(?:pact|talks)$/;

/** Both tell of a day that was, or both of one to come. */
const isOneSide = (a: Claim, b: Claim): boolean => isOver(a) === isOver(b);
const isOver = ({ date, asserted }: Claim): boolean => (date ?? '') <= (asserted ?? '');

const isOneStory = (a: Claim, b: Claim): boolean => areWithin(a, b, STORY_DAYS);

function areWithin(a: Claim, b: Claim, days: number): boolean {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !!x && !!y && Math.abs(x.from - y.from) <= days;
}
