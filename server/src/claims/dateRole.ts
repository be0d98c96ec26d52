import type { Modality } from './claim.ts';
import type { RateSite } from './rateSite.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { PROPOSING } from './tariffWords.ts';
import { areCoordinate, isStateVerb, isVerb, opensClause, opensWithLaw, timeClauseStart } from './timeClause.ts';

/**
 * What a date says of a rate: when it begins or ends (`through`: with the whole of that day), when its verb happened, at what time it
 * held, or nothing.
 */
export type Role = 'from' | 'to' | 'through' | 'begun' | 'at' | 'none';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const BEGINS = words('since from starting beginning effective after commencing');
const ENDS = words('before until till prior');
const TELLING = words(
  'said says told announced announcing announces reported reports reporting statement tweeted wrote interview briefing reporters ' +
    'confirmed noted suggested according decree report testified announcement warning warned vowed study analysis',
);
/** After these a date is when the state began. */
const BEGINNINGS = words(
  'imposed imposes imposing levied slapped raised raising raises hiked increased took takes take effect introduced implemented enacted ' +
    'ordered signed doubled cut lowered reduced slashed adopted began started starts begin start put restored reinstated went go goes ' +
    'fell fall rose rise falls rises drop dropped increase reduce lower impose lifted removed suspended paused abolished apply applied decided granted grant came come comes',
);
/** Of a tariff that is to go: "by June" is then its end. */
const REMOVALS = words('removed lifted scrapped abolished eliminated phased ended expires expired dropped');
const REMOVING = words('remove lift scrap abolish eliminate end expire lapse drop');
const isRemoval = (view: SentenceView, i: number): boolean =>
  REMOVALS.has(wordAt(view, i)) || (REMOVING.has(wordAt(view, i)) && TO_COME.has(wordAt(view, i - 1)));
const TO_COME = words('to will shall would');
/** Verbs that tell of a level at one time. */
const LEVELS = words('stood was were averaged remained');
const CHARGING = words('charged charges collected maintained kept applied faced paid');
/** A plan is dated by its verb, but a modal verb dates what is planned. */
const MODALS = words("will would shall may might could should ll 'll must");
const PLACING = words('in on since from by until late early mid of at');
const SKIPPED = words('the late early mid about around midnight');
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
    if (BEGINNINGS.has(word)) return isOfLaw(view, i) ? 'none' : (settled ?? 'begun');
    if (word === ',' && wordAt(view, i + 1) === 'and' && !isRateBetween && settled !== 'to') return 'none';
    if (isVerb(word) && !isRateBetween) {
      if (settled !== 'from' && settled !== 'to' && settled !== 'through') return 'none';
      // "the value of zero-tariff exports reached $700 million since 2004" dates the amount.
      if (i - last > REACH || (amount && !isStateVerb(word))) return 'none';
      return settled;
    }
  }
  // "…, and steel shall be subject to 25 percent, with respect to goods entered on or after …": what the comma sets off belongs to both.
  if (isVerbBetween) return settled && isSetOff(view, mark) ? settled : 'none';
  if (settled) return settled;
  // "announced a tariff earlier this month" dates the announcement.
  for (let i = last - 1; i >= timeClauseStart(view, last); i--) {
    const word = wordAt(view, i);
    if (BEGINNINGS.has(word)) return 'begun';
    if (TELLING.has(word) || (PROPOSING.has(word) && !MODALS.has(word))) return 'none';
  }
  return 'at';
}

/** What a date before a rate says of it: at the head of the clause, or beside the verb that governs the rate. */
export function roleBefore(site: RateSite, mark: Mark): Role {
  const { view, first } = site;
  const opensLaw = opensWithLaw(view, mark);
  const settled = opensLaw ? undefined : roleOfPreposition(site, mark);
  if (settled === 'none' || (!settled && isTelling(view, mark))) return 'none';
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
    if (other?.mention.type === 'tariff_rate' && !areCoordinate(view, other.last, first))
      return settled ?? (begins && !comma ? 'begun' : opens ? 'at' : 'none');
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
  if (TELLING.has(verb) || (PROPOSING.has(verb) && !MODALS.has(verb))) return 'none';
  if (begins) return 'begun';
  return verb === '' || MODALS.has(verb) || isStateVerb(verb) || LEVELS.has(verb) || CHARGING.has(verb) ? 'at' : 'none';
}

/** The preposition before a date, where it settles the matter. */
function roleOfPreposition(site: RateSite, mark: Mark): Role | undefined {
  const { view } = site;
  let at = mark.first - 1;
  while (at >= view.first && SKIPPED.has(wordAt(view, at))) at--;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  // "during the 2016-2018 period"
  if (word === '-' && view.markAt(at - 1)?.mention.type === 'date') return 'through';
  if (wordAt(view, mark.last) === '-' && isFollowedByEnd(view, mark)) return 'from';
  if (word === 'of') return before === 'as' || opensNamedRange(view, mark, at) ? 'from' : 'none';
  if (word === 'to') {
    if (before === 'prior') return 'to';
    if (before === 'back') return 'from';
    return view.markAt(at - 1)?.mention.type === 'date' ? rangeEnd(mark) : undefined;
  }
  // "effective at 12:01 a.m.", "starting on June 1"
  if ((word === 'on' || word === 'at') && BEGINS.has(before)) return 'from';
  if (BEGINS.has(word)) return 'from';
  if (word === 'through') return rangeEnd(mark);
  if (word === 'by') return roleOfBy(site, mark);
  if (ENDS.has(word)) return 'to';
  // "after its accession to the WTO in 2001" dates the accession.
  if ((word === 'in' || word === 'on') && isOfEvent(view, at)) return 'none';
  // "on or after 12:01 a.m. eastern time on April 3"
  for (let i = at; i >= Math.max(view.first, at - REACH); i--)
    if (wordAt(view, i) === 'after' && wordAt(view, i - 1) === 'or') return 'from';
  return undefined;
}

/** A range of days or months holds its last one; in one of years the last is when things changed. */
const rangeEnd = (mark: Mark): Role => (/^\d{4}$/.test(mark.mention.text) ? 'to' : 'through');

/** "From the Compromise Tariff of 1833 to 1860": a date in the name of what a range begins with. */
function opensNamedRange(view: SentenceView, mark: Mark, of: number): boolean {
  if (!isFollowedByEnd(view, mark)) return false;
  for (let i = of - 1; i >= Math.max(view.first, of - 6); i--) if (wordAt(view, i) === 'from') return true;
  return false;
}

const isFollowedByEnd = (view: SentenceView, mark: Mark): boolean =>
  (wordAt(view, mark.last) === 'to' || wordAt(view, mark.last) === '-') &&
  view.markAt(mark.last + 1)?.mention.type === 'date';

/** The second date of a range or list is where the first is: "From 1871 to 1913, …", "On or after May 1, and until June 1, …". */
function opensRange(view: SentenceView, mark: Mark): boolean {
  let at = mark.first - 1;
  while (at >= view.first && (ENDS.has(wordAt(view, at)) || RANGING.has(wordAt(view, at)))) at--;
  const first = view.markAt(at);
  if (first?.mention.type !== 'date' || first === mark) return false;
  return opensClause(view, first) || wordAt(view, first.first - 1) === 'of';
}
const RANGING = words('to and , through -');

/** "reduced to 25 percent by 2006" begins then, "removed by June" ends then, "stood at 60 percent by 1830" held then. */
function roleOfBy(site: RateSite, mark: Mark): Role {
  const { view, first, last } = site;
  const [from, to] = mark.first >= last ? [last, mark.first] : [mark.last, first];
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (isRemoval(view, i)) return 'to';
    if (LEVELS.has(word)) return 'at';
  }
  return 'from';
}

const EVENT_REACH = 7;
function isOfEvent(view: SentenceView, preposition: number): boolean {
  if (wordAt(view, preposition - 1) === 'effect') return false;
  for (let i = preposition - 1; i >= Math.max(view.first, preposition - EVENT_REACH); i--) {
    const word = wordAt(view, i);
    if (word === 'after' || word === 'before' || word === 'since') return preposition - i > 1;
    if (word === ',' || BEGINNINGS.has(word) || isVerb(word) || view.markAt(i)?.mention.type === 'tariff_rate')
      return false;
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
