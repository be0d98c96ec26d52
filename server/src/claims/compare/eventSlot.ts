import { parseIsoDay } from '../../base/day.ts';
import { timexInterval } from '../../dates/interval.ts';
import type { Claim, ClaimKey, EventKey } from '../claim.ts';
import { DEEDS } from '../figures/words.ts';

/** Days within which articles are taken to tell of one happening. */
const STORY_DAYS = 7;
/** Meetings go on, so two days of one are told apart only while they are news. */
const NEWS_DAYS = 2;
/** What is done once to one thing. */
export const ONCE: ReadonlySet<string> = new Set([
  'starting',
  'signing',
  'imposing',
  'lifting',
  'banning',
  'ratifying',
  'launching',
  'ban',
  'extension',
  'joining',
  'withdrawing',
  ...DEEDS,
]);

/** Of these one day is told for ever. */
const HISTORY: ReadonlySet<string> = new Set(['joining']);

/**
 * The slot that keeps the day or length of two events apart; undefined where they are one event. Meetings and visits recur, so who took
 * part does not make two of them one: what is done to a thing once, who agrees to begin something, and what lasts are known by who does
 * it, to what, and when it was told.
 */
export function eventSlot(a: Claim, b: Claim, sameArticle: boolean): keyof ClaimKey | undefined {
  const x = a.key.event;
  const y = b.key.event;
  if (!x || !y || x.kind !== y.kind) return 'event';
  if ((a.key.scope ?? null) !== (b.key.scope ?? null)) return 'event';
  const apart = sameArticle ? 0 : daysApart(a, b);
  if (apart === undefined || (apart > STORY_DAYS && !HISTORY.has(x.kind))) return 'event';
  const who = sharing(x, y);
  const oneDay = within(x.day, y.day);
  if (oneDay === false) return 'event';
  // "a 90-day pause was announced": whose it is, one article says once.
  if (x.kind === 'pause' && sameArticle && (x.participants.length === 0 || y.participants.length === 0))
    return undefined;
  if (who === 'none') return 'event';
  const samePlace = x.place === y.place;
  if (DEEDS.has(x.kind) && who !== 'all') return 'event';
  // A pact comes into force for one member after the other.
  if (x.kind === 'starting' && (who !== 'all' || x.participants.length !== 2)) return 'event';
  // Whoever governs signs one order after the other: which one, whom and what it is on tells.
  if (isOfMany(a) && !sameArticle && Math.min(x.participants.length, y.participants.length) < 2) return 'event';
  if (ONCE.has(x.kind)) {
    const named = who === 'all' || who === 'some';
    return named && a.key.scope && (a.kind === 'duration' || isOneSide(a, b)) ? undefined : 'event';
  }
  if (x.kind === 'agreement')
    return a.key.scope && who === 'all' && x.participants.length > 1 && apart <= NEWS_DAYS ? undefined : 'event';
  if (x.kind === 'pause') return pauseSlot(x, y, who, oneDay, sameArticle);
  // Talks go on from one day to the next.
  if (a.kind === 'date') return 'event';
  if (!samePlace && (sameArticle || (x.place && y.place))) return 'event';
  if (sameArticle) return who === 'all' ? undefined : 'event';
  if (x.kind === 'negotiation') return who === 'all' ? undefined : 'event';
  return who === 'all' && x.participants.length > 1 && (oneDay || (samePlace && x.place)) ? undefined : 'event';
}

/** Whoever governs signs many orders: two days of signing one that are months apart are those of two. */
export const areTwoSignings = (a: Claim, b: Claim): boolean =>
  isOfMany(a) && b.key.event?.kind === 'signing' && daysBetween(a.date, b.date) > MONTH;

/** The signing of a paper that is called as many others are. */
const isOfMany = ({ key }: Claim): boolean => key.event?.kind === 'signing' && MANY.test(key.scope ?? '');
const MANY = /^(?:executive )?(?:order|proclamation|memorandum|decree|bill|law|deal|agreement)$/;
const MONTH = 31;

/** Days between two days or spells; 0 where they meet or one is unknown. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  const [x, y] = [a, b].map(date => (date === undefined ? undefined : timexInterval(date)));
  return x && y ? Math.max(0, x.from - y.to, y.from - x.to) : 0;
}

/** A pause of duties is known by who grants it and to whom, or by who announced it on one day. */
function pauseSlot(
  x: EventKey,
  y: EventKey,
  who: Sharing,
  oneDay: boolean | undefined,
  sameArticle: boolean,
): keyof ClaimKey | undefined {
  if (sameArticle) return who === 'all' || x.participants.length < 2 || y.participants.length < 2 ? undefined : 'event';
  if (who === 'all' && x.participants.length > 1) return undefined;
  return oneDay && (who === 'all' || who === 'some' || x.participants[0] === y.participants[0]) ? undefined : 'event';
}

type Sharing = 'all' | 'some' | 'none';
/** `some`: all of the fewer are among the more. */
function sharing({ participants: x }: EventKey, { participants: y }: EventKey): Sharing {
  const [fewer, more] = x.length < y.length ? [x, y] : [y, x];
  if (fewer.length === 0 || !fewer.every(id => more.includes(id))) return 'none';
  return x.length === y.length ? 'all' : 'some';
}

/** Days between the articles; undefined where one has no day. */
function daysApart(a: Claim, b: Claim): number | undefined {
  const [x, y] = [a.asserted, b.asserted].map(day => (day === null ? undefined : parseIsoDay(day)));
  return x === undefined || y === undefined ? undefined : Math.abs(x - y);
}

/** Both days lie before the first of the articles was written, or both after: what is reported later of a later day is news. */
function isOneSide(a: Claim, b: Claim): boolean {
  if (a.asserted === null || b.asserted === null) return false;
  const [written = ''] = [a.asserted, b.asserted].sort();
  return (a.date ?? '') <= written === (b.date ?? '') <= written;
}

/** Whether two days or weeks are one or within each other; undefined where either is not named. */
function within(a: string | null, b: string | null): boolean | undefined {
  const x = a === null ? undefined : timexInterval(a);
  const y = b === null ? undefined : timexInterval(b);
  return x && y && x.from < y.to && y.from < x.to;
}
