import { daysInMonth } from '../base/day.ts';
import type { DateMention, Mention } from '../mentions/mention.ts';
import type { Modality, ValidTime } from './claim.ts';
import type { RateSite } from './rateSite.ts';
import { clauseEnd, clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';

type Role = 'from' | 'to' | 'at' | 'told';

const BEGINS: ReadonlySet<string> = new Set([
  'since',
  'from',
  'starting',
  'beginning',
  'effective',
  'after',
  'of',
  'commencing',
]);
const ENDS: ReadonlySet<string> = new Set(['before', 'until', 'till', 'to', 'through', 'prior']);
const REPORTING: ReadonlySet<string> = new Set(
  'said says told announced announcing announces reported reporting statement tweeted wrote interview briefing reporters confirmed noted'.split(
    ' ',
  ),
);
/** After these a date is when the state began. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'imposed imposes imposing levied slapped raised raising raises hiked increased took takes take effect introduced implemented enacted ordered signed doubled cut ' +
    'lowered reduced slashed adopted began started starts begin start put restored reinstated went go goes fell fall rose rise falls rises ' +
    'drop dropped increase reduce lower impose lifted removed suspended paused abolished apply applied'
  ).split(' '),
);

/** When a rate holds, from the dates of its sentence; without any it holds on the day of publication. */
export function validTimeOf(site: RateSite, modality: Modality, published: string | null): ValidTime {
  const { view } = site;
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const unknown: ValidTime = { from: null, to: null, how: 'unknown' };
  let from: string | null = null;
  let to: string | null = null;
  let point: string | null = null;
  for (const mark of datesOf(site)) {
    const value = calendarValue(mark.mention);
    if (!value) continue;
    const role = roleOf(view, mark, site);
    if (role === 'told') continue;
    if (role === 'from') from ??= value;
    else if (role === 'to') to ??= value;
    else point ??= value;
  }
  if (site.change === 'old') {
    const end = from ?? point;
    return end
      ? { from: null, to: end, how: 'stated' }
      : to
        ? { from: null, to, how: 'stated' }
        : modality === 'proposed'
          ? open
          : unknown;
  }
  if (from || to) return { from, to, how: 'stated' };
  // "raised to 50 percent" without a day: news, so it begins with the article that says so.
  if (point === null)
    return changesNow(site) && published !== null ? { from: published, to: null, how: 'publication' } : open;
  return beginsAt(view, site) || site.change === 'new'
    ? { from: point, to: null, how: 'stated' }
    : { from: point, to: nextPeriod(point), how: 'stated' };
}

/** A TIMEX3 value as a day, month or year; undefined for anything else. */
function calendarValue(mention: Mention): string | undefined {
  const { value, type } = (mention as DateMention).timex;
  return type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : undefined;
}

/**
 * The dates that speak of a rate: those between it and the next rate that has one of its own, else those in its clause, nearest first.
 */
function datesOf(site: RateSite): Mark[] {
  const { view } = site;
  const start = clauseStart(view, site.first);
  const end = clauseEnd(view, site.last);
  const after: Mark[] = [];
  const before: Mark[] = [];
  for (const mark of view.marks) {
    if (mark.mention.type !== 'date') continue;
    if (mark.first >= site.last && mark.last <= end) after.push(mark);
    else if (mark.last <= site.first && mark.first >= start) before.unshift(mark);
    else if (mark.last <= site.first && wordAt(view, mark.first - 1) === 'since') before.push(mark);
  }
  return [...after, ...before];
}

function roleOf(view: SentenceView, mark: Mark, site: RateSite): Role {
  let at = mark.first - 1;
  while (at >= view.first && SKIPPED.has(wordAt(view, at))) at--;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  const after = wordAt(view, mark.last);
  if (REPORTING.has(word) || REPORTING.has(after) || (word === 'on' && REPORTING.has(before))) return 'told';
  if (word === 'of' && before !== 'as') return 'told';
  if (BEGINS.has(word)) return 'from';
  if (ENDS.has(word))
    return word === 'to' && before === 'prior'
      ? 'to'
      : word === 'to' && mark.first > site.last
        ? 'to'
        : word === 'to'
          ? 'told'
          : 'to';
  // A second rate between them has the date for itself, unless it is joined on without a verb ("…, and 10% on aluminum, in March").
  return 'at';
}
const SKIPPED: ReadonlySet<string> = new Set(['the', 'late', 'early', 'mid', 'about', 'around', 'midnight']);

/** Whether the verb of the clause makes something begin. */
function beginsAt(view: SentenceView, site: RateSite): boolean {
  for (let i = site.first - 1; i >= clauseStart(view, site.first); i--)
    if (BEGINNINGS.has(wordAt(view, i))) return true;
  for (let i = site.last; i < clauseEnd(view, site.last); i++) if (BEGINNINGS.has(wordAt(view, i))) return true;
  return false;
}

const CHANGING: ReadonlySet<string> = new Set(
  'raised raising raises hiked doubled cut cuts lowered reduced slashed elevate elevated elevating increasing increased increases tripled'.split(
    ' ',
  ),
);
/** "raised … to 50 percent", "doubling the duty to 50 percent". */
function changesNow(site: RateSite): boolean {
  if (site.change === 'old') return false;
  if (site.change === 'new') return true;
  if (wordAt(site.view, site.first - 1) !== 'to') return false;
  for (let i = site.first - 2; i >= Math.max(clauseStart(site.view, site.first), site.first - 12); i--)
    if (CHANGING.has(wordAt(site.view, i))) return true;
  return false;
}

/** The day, month or year after one. */
export function nextPeriod(value: string): string {
  const year = Number(value.slice(0, 4));
  if (value.length === 4) return String(year + 1).padStart(4, '0');
  const month = Number(value.slice(5, 7));
  const next =
    month === 12
      ? `${String(year + 1).padStart(4, '0')}-01`
      : `${value.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
  if (value.length === 7) return next;
  const day = Number(value.slice(8));
  return day < daysInMonth(year, month) ? `${value.slice(0, 8)}${String(day + 1).padStart(2, '0')}` : `${next}-01`;
}
