import { wordSet } from '../base/wordList.ts';
import { isoDay, timexInterval } from '../dates/interval.ts';
import type { DateMention, Mention } from '../mentions/mention.ts';
import type { Modality, ValidTime } from './claim.ts';
import type { Role } from './datePreposition.ts';
import { roleAfter, roleBefore } from './dateRole.ts';
import { isOutgoing } from './outgoing.ts';
import type { RateSite } from './rateSite.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { areCoordinate, isLineHead, timeClauseEnd, timeClauseStart } from './timeClause.ts';

const REACH = 12;

/** When a rate holds, from the dates of its sentence; without any it holds on the day of publication. */
export function validTimeOf(site: RateSite, modality: Modality, published: string | null): ValidTime {
  const { view } = site;
  const open: ValidTime = { from: null, to: null, how: published === null ? 'unknown' : 'publication' };
  const unknown: ValidTime = { from: null, to: null, how: 'unknown' };
  const found: Partial<Record<Role, string>> = {};
  let nearest: string | undefined;
  for (const mark of datesOf(site)) {
    const value = calendarValue(mark.mention, published);
    if (!value) continue;
    if (site.change === 'old' && site.partner && mark.first >= site.last && mark.last <= site.partner.first)
      return { from: value, to: nextPeriod(value), how: 'stated' };
    const role = mark.first >= site.last ? roleAfter(site, mark, modality) : roleBefore(site, mark);
    if (role === 'none') continue;
    // "expires at the end of the year": not before it is over.
    found[role === 'to' && isEnd(mark.mention) ? 'through' : role] ??= value;
    nearest ??= value;
  }
  // "lower its 20 percent tariff since 2008": what is lowered is no more.
  if (site.change === 'old')
    return nearest ? { from: null, to: nearest, how: 'stated' } : modality === 'proposed' ? open : unknown;
  if (isOutgoing(view, site.first))
    return nearest ? { from: null, to: nearest, how: 'stated' } : modality === 'lifted' ? unknown : open;
  const to = found.to ?? (found.through && nextPeriod(found.through));
  // What is to come begins on the day that is named, and goes on.
  const ahead = found.at !== undefined && published !== null && found.at > published;
  const begins = STEPS.has(modality) || site.change === 'new' || ahead;
  const from =
    found.from ?? found.begun ?? (begins ? (found.at ?? (site.change === 'new' ? to : undefined)) : undefined);
  if (from) return { from, to: from === to ? null : (to ?? null), how: 'stated' };
  if (to) return { from: null, to, how: 'stated' };
  // "is 50 percent today"
  if (found.at && found.at === published) return open;
  if (found.at) return { from: found.at, to: nextPeriod(found.at), how: 'stated' };
  if (hasOwnTime(site)) return unknown;
  // "raised to 50 percent" without a day: news, so it begins with the article that says so.
  if (modality !== 'proposed' && changesNow(site)) return { ...open, changed: true };
  return isPast(site, published) ? unknown : open;
}

/** What is done to a duty on a day holds from then on; a state told of a day is one of that day. */
const STEPS: ReadonlySet<Modality> = new Set<Modality>(['proposed', 'lifted', 'paused']);
const isEnd = (mention: Mention): boolean => mention.type === 'date' && mention.timex.mod === 'END';

/** A TIMEX3 value as a day, month or year; undefined for anything else. */
function calendarValue(mention: Mention, published: string | null): string | undefined {
  const { value, type, how, anchor, rule } = (mention as DateMention).timex;
  if (type === 'TIME') {
    // A time of day by itself ("at noon eastern time on the date specified below") is on no day of its own.
    const day = value.slice(0, value.indexOf('T'));
    return how === 'inferred' && anchor === day && !WEEKDAY.test(mention.text) ? undefined : onCalendar(day);
  }
  if (type !== 'DATE') return undefined;
  // "a year later" than what was told, not than the article.
  if (rule === 'offset' && anchor === published && LATER.test(mention.text)) return undefined;
  return value[5] === 'W' ? monthOfWeek(value) : onCalendar(value);
}
const WEEKDAY = /day\b/i;
const LATER = /\blater$/i;
const onCalendar = (value: string): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : undefined;

/** The month in which a week lies whole: weeks are no dates of a claim. */
function monthOfWeek(value: string): string | undefined {
  const week = timexInterval(value);
  if (!week) return undefined;
  const [first, last] = [isoDay(week.from).slice(0, 7), isoDay(week.to - 1).slice(0, 7)];
  return first === last ? first : undefined;
}

/** The dates of a rate's clause, those after it first, each nearest first; "since 2018" reaches over the clause. */
function datesOf(site: RateSite): Mark[] {
  const { view } = site;
  const start = timeClauseStart(view, site.first);
  const end = timeClauseEnd(view, site.last);
  const after: Mark[] = [];
  const before: Mark[] = [];
  for (const mark of view.marks) {
    if (mark.mention.type !== 'date') continue;
    // A date between the two ends of a change belongs to the first of them.
    if (site.partner && mark.last <= site.first && mark.first >= site.partner.last) continue;
    if (mark.first >= site.last && mark.last <= end) after.push(mark);
    else if (
      mark.last <= site.first &&
      (mark.first >= start || wordAt(view, mark.first - 1) === 'since' || isLineHead(view, mark))
    )
      before.unshift(mark);
  }
  return [...after, ...before];
}

const YEARS = wordSet('second third fourth fifth sixth seventh final last');

/** "15 percent in the fourth year", "on or after the date specified by the Secretary": a time of its own that no calendar names. */
function hasOwnTime(site: RateSite): boolean {
  const { view, first, last } = site;
  const start = Math.max(timeClauseStart(view, first), first - REACH);
  for (let i = first - 1; i > start; i--) if (isYearOfMeasure(view, i)) return true;
  const end = Math.min(timeClauseEnd(view, last), last + 3 * REACH);
  for (let i = last; i < end; i++) {
    const mark = view.markAt(i);
    if (mark?.mention.type === 'tariff_rate' && !areCoordinate(view, last, mark.first)) return false;
    if (isYearOfMeasure(view, i)) return true;
    if (wordAt(view, i) === 'on' && wordAt(view, i + 1) === 'or' && wordAt(view, i + 2) === 'after') return true;
  }
  return false;
}

const isYearOfMeasure = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'year' && YEARS.has(wordAt(view, i - 1)) && wordAt(view, i - 2) === 'the';

const CHANGING = wordSet(
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

/** "The duty was 14 percent", "never fell below 38 percent", "during his first term: …": a state of some time past. */
function isPast(site: RateSite, published: string | null): boolean {
  const { view, first } = site;
  if (isOldQuotation(view, published)) return true;
  for (let i = first - 1; i > Math.max(view.first, first - 2 * REACH); i--)
    if (wordAt(view, i) === 'term' && wordAt(view, i - 1) === 'first') return true;
  for (let i = first - 1; i >= Math.max(view.first, first - 4); i--) {
    const word = wordAt(view, i);
    if (word === 'was' || word === 'were' || word === 'stood' || word === 'averaged') return true;
    if (word === 'fell' && wordAt(view, i - 1) === 'never') return true;
    // "was hit by", "were put at" tell of what was done.
    if (word === ',' || word === 'hit' || word === 'put' || word.endsWith('ed') || view.markAt(i)) return false;
  }
  return false;
}

const LEAD_REACH = 60;
/** A sentence quoted below the name of its source and a year gone by: "The Daily (2018): “…”". */
function isOldQuotation(view: SentenceView, published: string | null): boolean {
  let at = view.first;
  while (wordAt(view, at) === '-') at++;
  if (published === null || wordAt(view, at) !== '"') return false;
  for (let i = view.first - 1; i >= Math.max(3, view.first - LEAD_REACH); i--) {
    const year = view.tokens[i - 2];
    if (view.tokens[i]?.norm === ':' && view.tokens[i - 1]?.norm === ')' && view.tokens[i - 3]?.norm === '(')
      return year?.kind === 'number' && year.norm.length === 4 && year.norm < published.slice(0, 4);
  }
  return false;
}

/** The day, month or year after one. */
function nextPeriod(value: string): string {
  const interval = timexInterval(value);
  return interval ? isoDay(interval.to).slice(0, value.length) : value;
}
