import { daysInMonth } from '../base/day.ts';
import type { DateMention, Mention } from '../mentions/mention.ts';
import type { Modality, ValidTime } from './claim.ts';
import type { RateSite } from './rateSite.ts';
import { clauseEnd, clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { PROPOSING } from './tariffWords.ts';

/** What a date says of a rate: when it begins or ends, when its verb happened, at what time it held, or nothing. */
type Role = 'from' | 'to' | 'begun' | 'at' | 'none';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const BEGINS = words('since from starting beginning effective after commencing');
const ENDS = words('before until till through prior by');
const TELLING = words(
  'said says told announced announcing announces reported reports reporting statement tweeted wrote interview briefing reporters ' +
    'confirmed noted suggested according decree report testified announcement warning warned vowed',
);
/** After these a date is when the state began. */
const BEGINNINGS = words(
  'imposed imposes imposing levied slapped raised raising raises hiked increased took takes take effect introduced implemented enacted ' +
    'ordered signed doubled cut lowered reduced slashed adopted began started starts begin start put restored reinstated went go goes ' +
    'fell fall rose rise falls rises drop dropped increase reduce lower impose lifted removed suspended paused abolished apply applied decided granted grant came comes come',
);
const STATES = words('is are was were will would has have had remain remains kept be');
/** Participles that describe goods rather than tell what happened. */
const DESCRIBING = words(
  'imported produced manufactured assembled united need made entered covered specified listed amended exported targeted',
);
const PLACING = words('in on since from by until late early mid of');
const SKIPPED = words('the late early mid about around midnight');
const REACH = 12;

/** When a rate holds, from the dates of its sentence; without any it holds on the day of publication. */
export function validTimeOf(site: RateSite, modality: Modality, published: string | null): ValidTime {
  const { view } = site;
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const unknown: ValidTime = { from: null, to: null, how: 'unknown' };
  const found: Partial<Record<Role, string>> = {};
  let nearest: string | undefined;
  for (const mark of datesOf(site)) {
    if (site.change === 'old' && site.partner && mark.first >= site.last && mark.last <= site.partner.first) {
      const value = calendarValue(mark.mention);
      if (value) return { from: value, to: nextPeriod(value), how: 'stated' };
    }
    const value = calendarValue(mark.mention);
    if (!value) continue;
    const role = mark.first >= site.last ? roleAfter(view, mark, site.last) : roleBefore(view, mark, site.first);
    if (role === 'none') continue;
    found[role] ??= value;
    nearest ??= value;
  }
  if (site.change === 'old') {
    return nearest ? { from: null, to: nearest, how: 'stated' } : modality === 'proposed' ? open : unknown;
  }
  const from = found.from ?? found.begun ?? (site.change === 'new' ? (found.at ?? found.to) : undefined);
  if (from) return { from, to: from === found.to ? null : (found.to ?? null), how: 'stated' };
  if (found.to) return { from: null, to: found.to, how: 'stated' };
  if (found.at) return { from: found.at, to: nextPeriod(found.at), how: 'stated' };
  // "raised to 50 percent" without a day: news, so it begins with the article that says so.
  if (modality !== 'proposed' && changesNow(site)) return { ...open, changed: true };
  return isPast(site) ? unknown : open;
}

/** A TIMEX3 value as a day, month or year; undefined for anything else. */
function calendarValue(mention: Mention): string | undefined {
  const { value, type } = (mention as DateMention).timex;
  const day = type === 'TIME' ? value.slice(0, value.indexOf('T')) : type === 'DATE' ? value : '';
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) ? day : undefined;
}

/** The dates of a rate's clause, those after it first, each nearest first; "since 2018" reaches over the clause. */
function datesOf(site: RateSite): Mark[] {
  const { view } = site;
  const start = clauseStart(view, site.first);
  const end = clauseEnd(view, site.last);
  const after: Mark[] = [];
  const before: Mark[] = [];
  for (const mark of view.marks) {
    if (mark.mention.type !== 'date') continue;
    // A date between the two ends of a change belongs to the first of them.
    if (site.partner && mark.last <= site.first && mark.first >= site.partner.last) continue;
    if (mark.first >= site.last && mark.last <= end) after.push(mark);
    else if (mark.last <= site.first && (mark.first >= start || wordAt(view, mark.first - 1) === 'since'))
      before.unshift(mark);
  }
  return [...after, ...before];
}

/** The preposition before a date, where it settles the matter. */
function roleOfPreposition(view: SentenceView, mark: Mark): Role | undefined {
  let at = mark.first - 1;
  while (at >= view.first && SKIPPED.has(wordAt(view, at))) at--;
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  if (word === 'of') return before === 'as' ? 'from' : 'none';
  if (word === 'to') return before === 'prior' || view.markAt(at - 1)?.mention.type === 'date' ? 'to' : undefined;
  if (BEGINS.has(word)) return 'from';
  if (ENDS.has(word)) return 'to';
  if (word === 'on' && BEGINS.has(before)) return 'from';
  // "on or after 12:01 a.m. eastern time on April 3"
  for (let i = at; i >= Math.max(view.first, at - REACH); i--)
    if (wordAt(view, i) === 'after' && wordAt(view, i - 1) === 'or') return 'from';
  return undefined;
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

/** A date after a rate belongs to it, unless a verb that makes nothing begin stands between. */
function roleAfter(view: SentenceView, mark: Mark, last: number): Role {
  const settled = roleOfPreposition(view, mark);
  if (settled === 'none' || isTelling(view, mark)) return 'none';
  for (let i = mark.first - 1; i >= last; i--) {
    const word = wordAt(view, i);
    if (BEGINNINGS.has(word)) return settled ?? 'begun';
    if (word === ',' && wordAt(view, i + 1) === 'and') return 'none';
    if (isVerb(word)) return settled === 'from' || settled === 'to' ? (i - last > REACH ? 'none' : settled) : 'none';
  }
  if (settled) return settled;
  // "announced a tariff earlier this month" dates the announcement.
  for (let i = last - 1; i >= clauseStart(view, last); i--) {
    const word = wordAt(view, i);
    if (BEGINNINGS.has(word)) return 'begun';
    if (TELLING.has(word) || PROPOSING.has(word)) return 'none';
  }
  return 'at';
}

/** A date before a rate belongs to it at the head of the sentence, or beside the verb that governs the rate. */
function roleBefore(view: SentenceView, mark: Mark, first: number): Role {
  const settled = roleOfPreposition(view, mark);
  if (settled === 'none' || isTelling(view, mark)) return 'none';
  const initial = mark.first <= view.first + 2;
  // "a 2024 study", "the planned May 15 hearing": the date of a thing.
  if (!settled && !PLACING.has(wordAt(view, mark.first - 1)) && /\d/.test(mark.mention.text)) return 'none';
  let comma = false;
  let begins = false;
  // "In March, Trump announced plans to impose …" dates the plans.
  let announces = false;
  for (let i = mark.last; i < first; i++) {
    const word = wordAt(view, i);
    if (word === ',' && i > mark.last) comma = true;
    else if (view.markAt(i)?.mention.type === 'tariff_rate')
      return settled ?? (begins && !comma ? 'begun' : initial ? 'at' : 'none');
    if (BEGINNINGS.has(word)) begins = true;
    if (PROPOSING.has(word)) announces = true;
  }
  if (settled) return comma && !initial ? 'none' : settled;
  if (!initial && (comma || wordAt(view, mark.last) === ',')) return 'none';
  if (announces) return 'none';
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 4); i--)
    if (BEGINNINGS.has(wordAt(view, i))) begins = true;
  return begins ? 'begun' : 'at';
}

const isVerb = (word: string): boolean =>
  STATES.has(word) || (word.length > 4 && word.endsWith('ed') && !DESCRIBING.has(word));

const CHANGING = words(
  'raised raising raises hiked doubled cut cuts lowered reduced slashed elevate elevated elevating increasing increased increases tripled',
);
/** "raised … to 50 percent", "doubling the duty to 50 percent". */
function changesNow(site: RateSite): boolean {
  if (site.change === 'new') return true;
  if (wordAt(site.view, site.first - 1) !== 'to') return false;
  for (let i = site.first - 2; i >= Math.max(clauseStart(site.view, site.first), site.first - REACH); i--)
    if (CHANGING.has(wordAt(site.view, i))) return true;
  return false;
}

/** "The duty was 14 percent": a state of some time past. */
function isPast(site: RateSite): boolean {
  for (let i = site.first - 1; i >= Math.max(site.view.first, site.first - 4); i--) {
    const word = wordAt(site.view, i);
    if (word === 'was' || word === 'were' || word === 'stood' || word === 'averaged') return true;
    // "was hit by", "were put at" tell of what was done.
    if (word === ',' || word === 'hit' || word === 'put' || word.endsWith('ed') || site.view.markAt(i)) return false;
  }
  return false;
}

/** The day, month or year after one. */
function nextPeriod(value: string): string {
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
