import { wordSet } from '../base/wordList.ts';
import type { Modality } from './claim.ts';
import {
  BEGINNINGS,
  isFollowedByEnd,
  isRemoval,
  LEVELS,
  opensRange,
  type Role,
  roleOfPreposition,
} from './datePreposition.ts';
import type { RateSite } from './rateSite.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { PROPOSING } from './tariffWords.ts';
import {
  areCoordinate,
  isLineHead,
  isStateVerb,
  isVerb,
  opensClause,
  opensWithLaw,
  timeClauseStart,
} from './timeClause.ts';

const TELLING = wordSet(
  'said says told announced announcing announces reported reports reporting statement tweeted wrote interview briefing reporters ' +
    'confirmed noted suggested according decree report testified announcement warning warned vowed study analysis',
);
const BEING = wordSet('is are was were stands stood');
const CHARGING = wordSet('charged charges collected maintained kept applied faced paid');
/** A plan is dated by its verb, but a modal verb dates what is planned. */
const MODALS = wordSet("will would shall may might could should ll 'll must");
const PLACING = wordSet('in on since from by until late early mid of at');
const REACH = 12;

/** What a date after a rate says of it; that of a removal to come is its end. */
export function roleAfter(site: RateSite, mark: Mark, modality: Modality): Role {
  const { view, last } = site;
  const settled = roleOfPreposition(site, mark);
  if (settled === 'none' || (!settled && isTelling(view, mark)) || isCompared(view, last, mark.first)) return 'none';
  let isVerbBetween = false;
  let isRateBetween = false;
  let amount = false;
  for (let i = mark.first - 1; i >= last; i--) {
    const word = wordAt(view, i);
    const type = view.markAt(i)?.mention.type;
    if (type === 'tariff_rate') isRateBetween = true;
    else if (type === 'quantity') amount = true;
    if (isRateBetween && (isVerb(word) || BEGINNINGS.has(word))) isVerbBetween = true;
    if (isVerbBetween) continue;
    if (modality === 'in-force' && isRemoval(view, i) && !isRateBetween) return 'to';
    if (BEGINNINGS.has(word))
      return isOfLaw(view, i) || isOfAnotherRate(site, i) ? 'none' : (settled ?? roleOfVerb(view, i));
    if (word === ',' && wordAt(view, i + 1) === 'and' && !isRateBetween && settled !== 'to') return 'none';
    if (isVerb(word) && !isRateBetween) {
      if (settled !== 'from' && settled !== 'to' && settled !== 'through') return 'none';
      // "the value of zero-tariff exports reached $700 million since 2004" dates the amount.
      if (i - last > REACH || (amount && !isStateVerb(word)) || isOfAnotherRate(site, i)) return 'none';
      return settled;
    }
  }
  // "…, and steel shall be subject to 25 percent, with respect to goods entered on or after …": what the comma sets off belongs to both.
  if (isVerbBetween) return settled && isSetOff(view, mark) ? settled : 'none';
  if (settled) return isOfAnotherRate(site, mark.first) ? 'none' : settled;
  // "announced a tariff earlier this month" dates the announcement.
  for (let i = last - 1; i >= timeClauseStart(view, last); i--) {
    const word = wordAt(view, i);
    if (BEGINNINGS.has(word)) return 'begun';
    if (BEING.has(word)) break;
    if (TELLING.has(word) || (PROPOSING.has(word) && !MODALS.has(word))) return 'none';
  }
  return 'at';
}

/** The day on which a duty comes into force counts for more than that on which it was ordered. */
const roleOfVerb = (view: SentenceView, verb: number): Role => {
  for (let i = verb + 1; i <= verb + 2; i++)
    if (wordAt(view, i) === 'effect' || wordAt(view, i) === 'force') return 'from';
  return 'begun';
};

/** Whether another rate, neither of the same list nor the other end of a change, stands between a rate and what dates it. */
function isOfAnotherRate({ view, last, partner }: RateSite, to: number): boolean {
  for (let i = last; i < to; i++) {
    const mark = view.markAt(i);
    if (!mark || mark.first !== i || mark.mention.type !== 'tariff_rate' || mark === partner) continue;
    if (!areCoordinate(view, last, i)) return true;
  }
  return false;
}

/** What a date before a rate says of it: at the head of the clause, or beside the verb that governs the rate. */
export function roleBefore(site: RateSite, mark: Mark): Role {
  const { view, first } = site;
  if (isLineHead(view, mark)) return roleOfLineHead(view, mark, first);
  const opensLaw = opensWithLaw(view, mark);
  const settled = opensLaw ? undefined : roleOfPreposition(site, mark);
  if (settled === 'none' || (!settled && isTelling(view, mark)) || isOfRateBefore(view, mark)) return 'none';
  const opens =
    opensLaw ||
    opensClause(view, mark) ||
    opensRange(view, mark) ||
    // "From the Tariff of 1833 to 1860, …"
    (settled === 'from' && isFollowedByEnd(view, mark));
  // "a 2024 study", "the planned May 15 hearing": the date of a thing.
  if (!settled && !PLACING.has(wordAt(view, mark.first - 1)) && /\d/.test(mark.mention.text)) return 'none';
  let comma = false;
  let begins = false;
  // The first verb has the date: "In March, Trump announced plans to impose …" dates the plans, "In March, Trump will impose …" the duty.
  let verb = '';
  for (let i = mark.last; i < first; i++) {
    const word = wordAt(view, i);
    if (word === ',' && i > mark.last) comma = true;
    const other = view.markAt(i);
    if (other?.mention.type === 'tariff_rate' && !areCoordinate(view, other.last, first)) {
      if (settled || isPlanned(verb)) return settled ?? 'none';
      return begins && !comma ? 'begun' : opens ? 'at' : 'none';
    }
    if (BEGINNINGS.has(word)) begins = true;
    if (verb === '' && (isVerb(word) || BEGINNINGS.has(word) || TELLING.has(word) || PROPOSING.has(word))) verb = word;
  }
  if (settled) return !comma || opens || isFronted(view, mark, first) ? settled : 'none';
  if (opensLaw) return begins ? 'begun' : 'none';
  if (!opens && (comma || wordAt(view, mark.last) === ',')) return 'none';
  if (!opens)
    for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 4) && verb === ''; i--)
      if (BEGINNINGS.has(wordAt(view, i)) || PROPOSING.has(wordAt(view, i))) verb = wordAt(view, i);
  if (BEGINNINGS.has(verb)) return 'begun';
  if (isPlanned(verb)) return 'none';
  if (begins) return 'begun';
  return (verb === '' && opens) || MODALS.has(verb) || isStateVerb(verb) || LEVELS.has(verb) || CHARGING.has(verb)
    ? 'at'
    : 'none';
}

/** What a line of a timeline tells was done on its day; a plan or a word about one was only told on it. */
function roleOfLineHead(view: SentenceView, mark: Mark, rate: number): Role {
  for (let i = mark.last; i < rate; i++)
    if (TELLING.has(wordAt(view, i)) || PROPOSING.has(wordAt(view, i)) || MODALS.has(wordAt(view, i))) return 'none';
  return 'begun';
}

const isPlanned = (verb: string): boolean => TELLING.has(verb) || (PROPOSING.has(verb) && !MODALS.has(verb));

/** "34 percent from last Wednesday, and 50 percent …": a date right behind another rate is that one's. */
function isOfRateBefore(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i >= mark.first - 3; i--) {
    if (wordAt(view, i) === ',') return false;
    const other = view.markAt(i);
    if (other) return other.mention.type === 'tariff_rate' || other.mention.type === 'quantity';
  }
  return false;
}

/** "higher than the tariffs imposed in 1930": what it is held against; "more than 1,000 goods" compares nothing. */
function isCompared(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(view, i) === 'than' && view.tokens[i + 1]?.kind !== 'number') return true;
  return false;
}

/** "the Agreement (CEPA) implemented in 2004": what began then is the agreement. */
function isOfLaw(view: SentenceView, verb: number): boolean {
  let at = verb - 1;
  while (at > view.first && (wordAt(view, at) === ')' || wordAt(view, at) === '"')) at--;
  if (view.markAt(at)?.mention.type === 'law') return true;
  // The short name in brackets behind the long one.
  return at < verb - 1 && wordAt(view, at - 1) === '(' && view.tokens[at]?.caps === 'all';
}

/** "…, with respect to goods entered on or after …" */
function isSetOff(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 40); i--)
    if (wordAt(view, i) === 'with' && wordAt(view, i + 1) === 'respect') return wordAt(view, i - 1) === ',';
  return false;
}

/** "…, effective at noon on April 10, a 34 percent tariff": nothing but the noun phrase of the rate follows. */
function isFronted(view: SentenceView, mark: Mark, first: number): boolean {
  if (wordAt(view, mark.last) !== ',') return false;
  for (let i = mark.last + 1; i < first; i++) if (wordAt(view, i) === ',' || isVerb(wordAt(view, i))) return false;
  return true;
}

const isTelling = (view: SentenceView, mark: Mark): boolean => {
  // "said Monday", "Monday said", "today's announcement"
  const after = wordAt(view, mark.last) === "'s" ? mark.last + 1 : mark.last;
  if (TELLING.has(wordAt(view, after))) return true;
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 4); i--) {
    const word = wordAt(view, i);
    if (TELLING.has(word)) return true;
    if (BEGINNINGS.has(word) || word === ',') return false;
  }
  return false;
};
