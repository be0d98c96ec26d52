import { clashes, meets } from '../../base/lists.ts';
import { timexInterval } from '../../dates/interval.ts';
import type { Severity } from '../../settings/severity.ts';
import type { Claim, ClaimKey } from '../claim.ts';
import { ANY_ORIGIN, IN_ALL } from '../claim.ts';
import { DUTY_START } from '../dutyStarts.ts';
import { DEEDS, RECURRING } from '../figures/words.ts';
import { scopeAs } from './claimKeys.ts';
import { areTwoSignings, eventSlot } from './eventSlot.ts';
import { sameState } from './stateOf.ts';
import { areWithin } from './story.ts';
import { areSwapped } from './swapped.ts';
import { ofOtherWorks, paceIn, toldAlike } from './toldAlike.ts';
import { daysBetween, timesOverlap, type ValidInterval, validInterval } from './validInterval.ts';
import { compareValues, inOneUnit } from './valueRelation.ts';

export { claimKeys, keyText, localKeys } from './claimKeys.ts';

export interface ComparisonContext {
  readonly sameArticle: boolean;
  /** How many days may lie between two states without a date of their own; 30 where absent. */
  readonly maxDays?: number;
  /** Whether the folder or the record of measures knows a change of this key between the two days (since 1970-01-01). */
  changedBetween?(a: Claim, b: Claim, from: number, to: number): boolean;
}

export interface Verdict {
  readonly relation: 'agree' | 'conflict' | 'superseded' | 'not-comparable';
  /** What decided, in a few words: "modality", "imposer", "time", "intervals". */
  readonly reason: string;
  /** For a conflict: how loudly it may be told at most. */
  readonly severity?: Severity;
  /** For a conflict of the same digits: how many times larger one is (1000, 1000000). */
  readonly magnitude?: number;
}

const DEFAULT_DAYS = 30;
const refuse = (reason: string): Verdict => ({ relation: 'not-comparable', reason });

/**
 * Whether two claims speak of the same fact at the same time, and if so whether their figures agree. Two figures are compared only
 * where everything that could make them differ rightly is known to be equal; anything else is "not-comparable".
 * Symmetric in `a` and `b`.
 */
export function comparable(a: Claim, b: Claim, context: ComparisonContext): Verdict {
  if (a.kind !== b.kind) return refuse('kind');
  const lenient = context.sameArticle;
  if (areTwoSignings(a, b)) return refuse('event');
  const isOpen = a.told?.open || b.told?.open;
  // No words bring together what is so far apart; they are many, and words take long to compare.
  if (isOpen && a.kind !== 'duration' && areFarApart(a, b, MOST_TIMES_TOLD) && !areSwapped(a, b))
    return refuse('intervals');
  const told = !lenient && mayBeTold(a, b) && toldAlike(a, b);
  if (!told && isOpen) return refuse('metric');
  if (!told && !sameState(a, b)) return refuse('modality');
  if (a.kind === 'count' && !lenient && !areSwapped(a, b) && ofOtherWorks(a, b)) return refuse('scope');
  // "The tariff" of a later sentence may be another one on the same goods: enough to be told, too little for a warning.
  const isCarried = hasCarriedGoods(a) || hasCarriedGoods(b);
  if (isCarried && !told && (lenient || !areSwapped(a, b))) return refuse('product');
  if (!told && (isOfUnknownSpan(a) || isOfUnknownSpan(b))) return refuse('period');
  // What is made or sold each year is no amount of all years.
  const flows = RECURRING.test(a.key.metric ?? '') && !lenient;
  if (flows && !told && a.told && b.told && paceIn(a.told.ways) !== paceIn(b.told.ways)) return refuse('period');
  const crossed = a.kind === 'quantity' && isCrossed(a, b, context);
  const slot =
    a.kind === 'rate'
      ? rateSlot(a.key, b.key, lenient)
      : a.kind === 'quantity' || a.kind === 'count'
        ? ((crossed ? undefined : quantitySlot(a.key, b.key, context)) ??
          ((a.key.period ? !mayBeRevised(a, b, context) : isOneAmount(a, b, context)) ? undefined : 'period'))
        : a.key.event?.kind === DUTY_START && b.key.event?.kind === DUTY_START
          ? dutyStartSlot(a, b, context)
          : eventSlot(a, b, context.sameArticle);
  if (slot && (!told || a.kind === 'rate')) return refuse(slot);
  // What the keys tell apart may be one by all that is told.
  const openly = told && (slot !== undefined || a.kind === 'date' || a.kind === 'duration');
  const values = compareValues(a, b);
  if (!values) return refuse('unit');
  if (a.kind === 'rate') {
    const time = rateTime(a, b, context);
    if (time) return time;
  }
  if (values.relation === 'agree') return { relation: 'agree', reason: 'intervals' };
  const most =
    a.kind === 'rate' ? MOST_TIMES : openly && a.kind !== 'duration' && !areSwapped(a, b) ? MOST_TIMES_TOLD : undefined;
  if (most && areFarApart(a, b, most)) return refuse('intervals');
  // What one side's buyers say they bought and what the other's customs counted are two tellings.
  // Of one article's rates the goods or the parties that no word of the sentence gives may be another's.
  const sure =
    !isCarried &&
    ((context.sameArticle && (a.kind !== 'rate' || (allSaid(a) && allSaid(b)))) ||
      (!crossed &&
        a.key.metric !== 'price' &&
        !DEEDS.has(a.key.event?.kind ?? '') &&
        !isOnlyCalled(a) &&
        allKnown(a) &&
        allKnown(b) &&
        a.slots.metric === b.slots.metric));
  const severity: Severity =
    values.relation === 'strict'
      ? 'hint'
      : values.apart < 0.01 ||
          !sure ||
          openly ||
          (!told && !lenient && !values.magnitude && !areSwapped(a, b) && areTold(a, b)) ||
          isOfOtherTime(a, b, context) ||
          otherSources(a, b) ||
          mirrored(a, b, context) ||
          a.kind === 'count'
        ? 'information'
        : 'warning';
  const { magnitude } = values;
  return { relation: 'conflict', reason: openly ? 'told' : 'intervals', severity, ...(magnitude ? { magnitude } : {}) };
}

/** "In the two months", "since May": an amount of a span that nobody knows is none of any other. */
const isOfUnknownSpan = ({ kind, key, slots, modality }: Claim): boolean =>
  kind === 'quantity' && modality === 'in-force' && !!slots.period && !key.period && RECURRING.test(key.metric ?? '');

/** Amounts of which something is told beside their key: where that does not make them one, what they are called alike for is too little for a warning. */
const areTold = (a: Claim, b: Claim): boolean => a.kind === 'quantity' && a.told !== undefined && b.told !== undefined;

/** Of an article that says of one rate since when it holds and of another not, the two may be of two times. */
const isOfOtherTime = (a: Claim, b: Claim, { sameArticle }: ComparisonContext): boolean =>
  sameArticle && a.kind === 'rate' && a.valid.how !== b.valid.how;

/** Whether the goods of a rate are known by their name alone. */
const isOnlyCalled = ({ kind, key }: Claim): boolean => kind === 'rate' && !key.product?.length;

/** A slip changes a digit or moves the point; of figures that are further apart one is another's, or of another time. */
const MOST_TIMES = 2.5;
const MOST_TIMES_TOLD = 5;
/** Whether two figures differ as slips do not. */
function areFarApart({ value: x }: Claim, { value: y }: Claim, times: number): boolean {
  const [p, q] = inOneUnit(x, y);
  const least = Math.min(p.number ?? 0, q.number ?? 0);
  const most = Math.max(p.number ?? 0, q.number ?? 0);
  if (!(least > 0 && most > times * least)) return false;
  const power = Math.log10(most / least);
  return Math.abs(power - Math.round(power)) > 1e-9;
}

const hasCarriedGoods = ({ slots }: Claim): boolean => slots.product === 'carried';

/** Whether every slot is stated or carried. That goods named without an origin are those of all origins is plain enough to count as said. */
export function allKnown({ key, slots }: Claim): boolean {
  for (const slot in slots)
    if (slots[slot as keyof ClaimKey] === 'inferred' && !(slot === 'target' && key.target?.[0] === ANY_ORIGIN))
      return false;
  return true;
}

/** Whether the sentence of a rate itself says whose it is and on what. */
const allSaid = ({ slots }: Claim): boolean =>
  (['imposer', 'product'] as const).every(slot => slots[slot] !== 'inferred' && slots[slot] !== 'carried');

const otherSources = (a: Claim, b: Claim): boolean =>
  a.attribution !== null && b.attribution !== null && a.attribution !== b.attribution;

/**
 * What two partners trade is counted by the customs of both, who seldom agree (mirror statistics, IMF Direction of Trade Statistics): unless
 * both sides name one source, which of the two was read is not known.
 */
const mirrored = (a: Claim, b: Claim, { sameArticle }: ComparisonContext): boolean =>
  !sameArticle &&
  (a.attribution === null || a.attribution !== b.attribution) &&
  /^(?:exports|imports|trade|.*trade-(?:deficit|surplus))$/.test(a.key.metric ?? '') &&
  /^(?:with|to|from) /.test(a.key.scope ?? '');

/**
 * Whether what is told of two figures is to be looked at: of two rates their slots must leave something open, and keep nothing apart, the
 * sentence of one that is on all goods name those on whom the other is, and both be of one state.
 */
export const mayBeTold = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a.key, b.key];
  if (x.measure === undefined || y.measure === undefined || a.kind === 'rate') return a.kind !== 'rate';
  return (
    sameState(a, b) &&
    // What is threatened is another rate a few days later.
    (a.modality !== 'proposed' || areWithin(a, b, PLAN_DAYS)) &&
    (rateSlot(x, y, false) !== undefined || hasCarriedGoods(a) || hasCarriedGoods(b)) &&
    !clashes(x.imposer ?? [], y.imposer ?? []) &&
    !clashes(named(x.target) ?? [], named(y.target) ?? []) &&
    tellsOf(a, named(y.target)) &&
    tellsOf(b, named(x.target)) &&
    // Of articles about different partners nobody knows on whom it is.
    (named(x.target) || named(y.target) || partiesFit(partiesAround(a), partiesAround(b), true)) &&
    !clashes(x.product ?? [], y.product ?? []) &&
    !bearsOther(x, y) &&
    !bearsOther(y, x) &&
    measureFits(x.measure, y.measure, true) &&
    !isStepOf(a, b) &&
    !isStepOf(b, a) &&
    (!x.scope || !y.scope || x.scope === y.scope) &&
    (!x.law || !y.law || x.law === y.law)
  );
};
/** What comes on top is no sum of steps. */
const isStepOf = ({ key }: Claim, { told }: Claim): boolean =>
  key.measure === 'additional' && told?.bag.includes(IN_ALL) === true;
const PLAN_DAYS = 1;
/** Whether who bears the one imposes the other; an export duty is borne by those of whoever imposes it. */
const bearsOther = ({ target, imposer }: ClaimKey, other: ClaimKey): boolean =>
  meets(target ?? [], other.imposer ?? []) && !meets(target ?? [], imposer ?? []);
type Ids = readonly string[] | null | undefined;
const named = (target: Ids): Ids => (target?.[0] === ANY_ORIGIN ? null : target);

const partiesAround = ({ told }: Pick<Claim, 'told'>): readonly string[] =>
  told?.around.filter(id => id.startsWith('party/')) ?? [];

/** Whether the sentence of a rate names those on whom another one is, or its article, where it tells of few. */
function tellsOf({ told }: Claim, target: Ids): boolean {
  if (!target || !told) return !target;
  const around = partiesAround({ told });
  const all = [...told.who, ...(told.beside ?? []), ...(around.length <= FEW_PARTIES ? around : [])];
  return target.some(id => all.includes(id));
}
const FEW_PARTIES = 3;
/** The first slot of a rate that keeps two claims apart; undefined where all fit. */
function rateSlot(a: ClaimKey, b: ClaimKey, lenient: boolean): keyof ClaimKey | undefined {
  // A rate on nothing named, or on one side only, says too little, even within one article.
  const unknown = !a.product?.length && !b.product?.length;
  // Goods that no catalogue has are the same where they are called the same.
  if (unknown ? !a.scope || a.scope !== b.scope : !a.product || !b.product || !meets(a.product, b.product))
    return 'product';
  if (!partiesFit(a.imposer ?? null, b.imposer ?? null, lenient)) return 'imposer';
  // Across articles a tariff of nobody's may be anybody's.
  if (!lenient && !a.imposer?.length) return 'imposer';
  // "2.5 percent on passenger vehicles with engines", "25 percent on certain parts": words that narrow the goods make them others.
  if (!fits(a.scope, b.scope, false)) return 'scope';
  // Nor is a tariff on nobody knows whom that on anybody else.
  if (!partiesFit(a.target ?? null, b.target ?? null, lenient) || (!lenient && !a.target?.length)) return 'target';
  if (!measureFits(a.measure, b.measure, lenient)) return 'measure';
  // Which part of the goods is meant is not in the key, so two parts may be two.
  if (a.part === 'part' || b.part === 'part') return 'part';
  // A law named on one side only explains the measure; it does not make it another.
  if (a.law && b.law && a.law !== b.law) return 'law';
  return undefined;
}

/** An extra duty on steel is often called just a duty; a baseline, a quota rate or an average never is. */
function measureFits(a: ClaimKey['measure'], b: ClaimKey['measure'], lenient: boolean): boolean {
  if ((a ?? null) === (b ?? null)) return true;
  if (a && b) return false;
  const named = a ?? b;
  return lenient && (named === 'additional' || named === 'sectoral');
}

function quantitySlot(a: ClaimKey, b: ClaimKey, context: ComparisonContext): keyof ClaimKey | undefined {
  if (!a.metric || a.metric !== b.metric) return 'metric';
  if (!a.subject || a.subject !== b.subject) return 'subject';
  if (!fits(a.imposer, b.imposer, context.sameArticle)) return 'imposer';
  if (!fits(scopeAs(a.metric, a.scope), scopeAs(b.metric, b.scope), false)) return 'scope';
  // Amounts recur every month and year; where neither side names a period, only those told at one time are the same.
  if (!a.period !== !b.period) return 'period';
  return fits(a.period, b.period, true) ? undefined : 'period';
}

/** Whether one tells what the other tells of the other side. */
function isCrossed(a: Claim, b: Claim, context: ComparisonContext): boolean {
  const turned = ({ key, otherSide }: Claim): ClaimKey | undefined => otherSide && { ...key, ...otherSide };
  const [x, y] = [turned(a), turned(b)];
  if (a.key.metric === b.key.metric) return false;
  return (!!x && !quantitySlot(x, b.key, context)) || (!!y && !quantitySlot(a.key, y, context));
}

/** When the same duty at the same rate began. */
function dutyStartSlot(a: Claim, b: Claim, context: ComparisonContext): keyof ClaimKey | undefined {
  if (a.key.scope !== b.key.scope || !closeInTime(a, b, context)) return 'event';
  return rateSlot({ ...a.key, scope: null }, { ...b.key, scope: null }, false);
}

/** Articles within so many days tell of one amount, where none says of which period. */
const STORY_DAYS = 7;
const isOneAmount = (a: Claim, b: Claim, context: ComparisonContext): boolean =>
  context.sameArticle ||
  (!(a.modality === 'in-force' && RECURRING.test(a.key.metric ?? '')) &&
    closeInTime(a, b, a.key.metric === AGREED ? context : { ...context, maxDays: STORY_DAYS }));
/** What an agreement says does not change from week to week. */
const AGREED = 'share of goods freed';

/** What is counted for a month or a quarter is counted again for weeks; of one story's days it is one count. */
function mayBeRevised(a: Claim, b: Claim, context: ComparisonContext): boolean {
  if (context.sameArticle || !RECURRING.test(a.key.metric ?? '') || /^\d{4}$/.test(a.key.period ?? '')) return false;
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : timexInterval(day)));
  return !x || !y || Math.abs(x.from - y.from) > STORY_DAYS;
}

/** Published within the span in which undated states are compared at all. */
function closeInTime(a: Claim, b: Claim, context: ComparisonContext): boolean {
  const x = validInterval(a);
  const y = validInterval(b);
  return x !== undefined && y !== undefined && daysBetween(x, y) <= (context.maxDays ?? DEFAULT_DAYS);
}

/** Parties of two rates: lists of which each has one that the other has not are of two measures. */
function partiesFit(a: readonly string[] | null, b: readonly string[] | null, lenient: boolean): boolean {
  if (!a || !b) return a === b || lenient;
  return a.every(id => b.includes(id)) || b.every(id => a.includes(id));
}

type SlotValue = string | readonly string[] | null | undefined;
function fits(a: SlotValue, b: SlotValue, lenient: boolean): boolean {
  const x = a ?? null;
  const y = b ?? null;
  if (x === null || y === null) return x === y || lenient;
  return meets(typeof x === 'string' ? [x] : x, typeof y === 'string' ? [y] : y);
}

/** A verdict where the times of two rates keep them apart; undefined where they may be compared. */
function rateTime(a: Claim, b: Claim, context: ComparisonContext): Verdict | undefined {
  const x = validInterval(a);
  const y = validInterval(b);
  if (!x || !y) {
    // Without any date, one article still speaks of one time.
    const undated = (c: Claim): boolean => c.asserted === null && c.valid.from === null && c.valid.to === null;
    return context.sameArticle && undated(a) && undated(b) ? undefined : refuse('time');
  }
  if (startsAnew(a, x, y) || startsAnew(b, y, x)) return { relation: 'superseded', reason: 'change' };
  const lenient = context.sameArticle;
  if (
    !lenient &&
    ((isAhead(a) && isAhead(b) && a.asserted !== b.asserted) || isChangedAfter(a, b) || isChangedAfter(b, a))
  )
    return { relation: 'superseded', reason: 'change' };
  const overlap = timesOverlap(x, y);
  const [first, second] = x.to <= y.from ? [x, y] : [y, x];
  if (!overlap && (daysBetween(x, y) > (context.maxDays ?? DEFAULT_DAYS) || !first.softTo || !second.softFrom))
    return { relation: 'superseded', reason: 'time' };
  // Two rates that both say when they began are about that beginning, whatever changed after it.
  const vague = x.softFrom || y.softFrom;
  if (vague && !context.sameArticle && knownChange(a, b, context)) return { relation: 'superseded', reason: 'change' };
  if (overlap) return undefined;
  if (context.changedBetween?.(a, b, first.to - 1, second.from)) return { relation: 'superseded', reason: 'change' };
  return undefined;
}

/** A rate announced for a later day: until then it may be announced anew, as that of April 10, 2025 was, from 34 to 84 percent. */
const isAhead = ({ asserted, valid }: Claim): boolean =>
  asserted !== null && valid.from !== null && valid.from > asserted;

/** A change reported without a day ends what an earlier article says of its own day ("raised to 50 percent" after "is 25 percent"). */
const isChangedAfter = (change: Claim, state: Claim): boolean =>
  change.valid.changed === true &&
  !state.valid.changed &&
  state.valid.how === 'publication' &&
  change.asserted !== null &&
  state.asserted !== null &&
  change.asserted > state.asserted;

/**
 * A rate that begins on a stated day, or on the day of the article that reports the change, ends one of another beginning. Beginnings of
 * which one contains the other ("2018", "2018-03") are the same.
 */
function startsAnew(claim: Claim, own: ValidInterval, other: ValidInterval): boolean {
  if (!other.softTo || other.softFrom) return false;
  if (claim.valid.changed) return own.from > other.from;
  return claim.valid.from !== null && own.from > other.from && other.startTo <= own.from;
}

/** Days by which a change may lie outside of the two articles and still explain their difference: rates are reported ahead of their day. */
const AHEAD = 3;

function knownChange(a: Claim, b: Claim, context: ComparisonContext): boolean {
  if (!context.changedBetween || a.asserted === null || b.asserted === null || a.asserted === b.asserted) return false;
  const x = timexInterval(a.asserted);
  const y = timexInterval(b.asserted);
  return !!x && !!y && context.changedBetween(a, b, Math.min(x.from, y.from) - AHEAD, Math.max(x.from, y.from) + AHEAD);
}
