import { wordSet } from '../base/wordList.ts';
import type { RateSite } from './rateSite.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isVerb, opensClause } from './timeClause.ts';

/**
 * What a date says of a rate: when it begins or ends (`through`: with the whole of that day), when its verb happened, at what time it
 * held, or nothing.
 */
export type Role = 'from' | 'to' | 'through' | 'begun' | 'at' | 'none';

const BEGINS = wordSet('since from starting beginning effective after commencing');
const ENDS = wordSet('before until till prior');
/** After these a date is when the state began. */
export const BEGINNINGS = wordSet(
  'imposed imposes imposing levied slapped raised raising raises hiked increased took takes take effect introduced implemented enacted ' +
    'ordered signed doubled cut lowered reduced slashed adopted began started starts begin start put restored reinstated went go goes ' +
    'fell fall rose rise falls rises drop dropped increase reduce lower impose lifted removed suspended paused abolished apply applied decided granted grant came come comes kicked kick kicks set sets',
);
/** Of a tariff that is to go: "by June" is then its end. */
const REMOVALS = wordSet('removed lifted scrapped abolished eliminated phased ended expires expired dropped');
const REMOVING = wordSet('remove lift scrap abolish eliminate end expire lapse drop');
export const isRemoval = (view: SentenceView, i: number): boolean =>
  REMOVALS.has(wordAt(view, i)) || (REMOVING.has(wordAt(view, i)) && TO_COME.has(wordAt(view, i - 1)));
const TO_COME = wordSet('to will shall would');
/** Verbs that tell of a level at one time. */
export const LEVELS = wordSet('stood was were averaged remained');
const SKIPPED = wordSet('the late early mid about around midnight');
const REACH = 12;

/** The preposition before a date, where it settles the matter. */
export function roleOfPreposition(site: RateSite, mark: Mark): Role | undefined {
  const { view } = site;
  let at = mark.first - 1;
  while (at >= view.first && SKIPPED.has(wordAt(view, at))) at--;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  // "between 2018 and 2021"
  const isDate = (i: number): boolean => view.markAt(i)?.mention.type === 'date';
  if (word === 'between' && wordAt(view, mark.last) === 'and' && isDate(mark.last + 1)) return 'from';
  const start = word === 'and' ? view.markAt(at - 1) : undefined;
  if (start?.mention.type === 'date' && wordAt(view, start.first - 1) === 'between') return rangeEnd(mark);
  // "during the 2016-2018 period"
  if (word === '-' && isDate(at - 1)) return 'through';
  if (wordAt(view, mark.last) === '-' && isFollowedByEnd(view, mark)) return 'from';
  if (word === 'of') return before === 'as' || opensNamedRange(view, mark, at) ? 'from' : 'none';
  if (word === 'to') {
    if (before === 'prior') return 'to';
    if (before === 'back') return 'from';
    return isDate(at - 1) ? rangeEnd(mark) : undefined;
  }
  // "effective at 12:01 a.m.", "starting on June 1"
  if ((word === 'on' || word === 'at') && BEGINS.has(before)) return 'from';
  if (word === 'since' && isSuperlative(view, at)) return 'none';
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

/** "the highest since 1934" compares with all that came after. */
const isSuperlative = (view: SentenceView, since: number): boolean => {
  for (let i = since - 1; i >= since - 4; i--) {
    const word = wordAt(view, i);
    if (word === ',' || view.markAt(i)) return false;
    if (word === 'most' || (word.length > 4 && word.endsWith('est'))) return true;
  }
  return false;
};

/** A range of days or months holds its last one; in one of years the last is when things changed. */
const rangeEnd = (mark: Mark): Role => (/^\d{4}$/.test(mark.mention.text) ? 'to' : 'through');

/** "From the Compromise Tariff of 1833 to 1860": a date in the name of what a range begins with. */
function opensNamedRange(view: SentenceView, mark: Mark, of: number): boolean {
  if (!isFollowedByEnd(view, mark)) return false;
  for (let i = of - 1; i >= Math.max(view.first, of - 6); i--) if (wordAt(view, i) === 'from') return true;
  return false;
}

export const isFollowedByEnd = (view: SentenceView, mark: Mark): boolean =>
  (wordAt(view, mark.last) === 'to' || wordAt(view, mark.last) === '-') &&
  view.markAt(mark.last + 1)?.mention.type === 'date';

/** The second date of a range or list is where the first is: "From 1871 to 1913, …", "On or after May 1, and until June 1, …". */
export function opensRange(view: SentenceView, mark: Mark): boolean {
  let at = mark.first - 1;
  while (at >= view.first && (ENDS.has(wordAt(view, at)) || RANGING.has(wordAt(view, at)))) at--;
  const first = view.markAt(at);
  if (first?.mention.type !== 'date' || first === mark) return false;
  return opensClause(view, first) || wordAt(view, first.first - 1) === 'of';
}
const RANGING = wordSet('to and , through -');

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
