import { dayNumber, isoDay, weekdayOf } from '../base/day.ts';
import { MONTHS, WEEKDAYS } from './abbreviations.ts';
import type { Token } from './article.ts';

/** A whole calendar day read at a token; `last` is the token after it. */
export interface FullDate {
  readonly date: string;
  readonly first: number;
  readonly last: number;
}

const isYear = (t: Token | undefined): boolean => t?.kind === 'number' && /^(1[89]|20)\d\d$/.test(t.norm);
const dayOf = (t: Token | undefined): number => (t?.kind === 'number' && /^\d\d?$/.test(t.norm) ? Number(t.norm) : 0);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** "23.10.2021", whose dots part the day from the month behind it. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;

/** "23/10/2021", "10-23-2021": only where one of the two can be no month. */
function numericForm(tokens: readonly Token[], i: number): FullDate | undefined {
  const dotted = tokens[i]?.kind === 'number' ? DOTTED.exec(tokens[i]?.norm ?? '') : null;
  if (dotted) return dated(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i, i + 1);
  const mark = tokens[i + 1]?.norm;
  if ((mark !== '/' && mark !== '-') || tokens[i + 3]?.norm !== mark || !isYear(tokens[i + 4])) return undefined;
  for (let k = i + 1; k < i + 5; k++) if (tokens[k]?.spaced) return undefined;
  const [a, b] = [dayOf(tokens[i]), dayOf(tokens[i + 2])];
  if (a === 0 || b === 0 || (a <= 12 && b <= 12 && a !== b)) return undefined;
  return whole(tokens[i + 4], a > 12 ? b : a, a > 12 ? a : b, i, i + 5);
}

/**
 * Reads "2021-11-17", "2021/11/17", "Nov. 15, 2021", "15 November 2021", "15-Nov-2021", "November 15th, 2021", each with a weekday in front or not,
 * at token `i`, and "23/10/2021", "23-10-2021". Days without a year and two-digit or ambiguous numeric forms ("4/5/2021") are not read.
 */
export function findFullDate(tokens: readonly Token[], i: number): FullDate | undefined {
  let k = i;
  if (tokens[k]?.kind === 'word' && WEEKDAYS.has(tokens[k]?.norm ?? '')) {
    k++;
    if (tokens[k]?.norm === ',') k++;
  }
  const found = isoForm(tokens, k) ?? monthFirst(tokens, k) ?? dayFirst(tokens, k) ?? numericForm(tokens, k);
  return found && { date: found.date, first: i, last: found.last };
}

function isoForm(tokens: readonly Token[], i: number): FullDate | undefined {
  const separator = tokens[i + 1]?.norm;
  if (!isYear(tokens[i]) || (separator !== '-' && separator !== '/') || tokens[i + 3]?.norm !== separator)
    return undefined;
  for (let k = i + 1; k < i + 5; k++) if (tokens[k]?.spaced) return undefined;
  return whole(tokens[i], dayOf(tokens[i + 2]), dayOf(tokens[i + 4]), i, i + 5);
}

function monthFirst(tokens: readonly Token[], i: number): FullDate | undefined {
  const month = tokens[i]?.kind === 'word' ? MONTHS.get(tokens[i]?.norm ?? '') : undefined;
  const day = dayOf(tokens[i + 1]);
  if (month === undefined || day === 0) return undefined;
  let k = i + 2;
  if (ORDINALS.has(tokens[k]?.norm ?? '') && !tokens[k]?.spaced) k++;
  if (tokens[k]?.norm === ',') k++;
  return isYear(tokens[k]) ? whole(tokens[k], month, day, i, k + 1) : undefined;
}

function dayFirst(tokens: readonly Token[], i: number): FullDate | undefined {
  const day = dayOf(tokens[i]);
  if (day === 0) return undefined;
  let k = i + 1;
  if (ORDINALS.has(tokens[k]?.norm ?? '') && !tokens[k]?.spaced) k++;
  // "15-Nov-2021"
  const joined = tokens[k]?.norm === '-' && !tokens[k]?.spaced;
  if (joined) k++;
  const month = tokens[k]?.kind === 'word' ? MONTHS.get(tokens[k]?.norm ?? '') : undefined;
  if (month === undefined) return undefined;
  k++;
  if (tokens[k]?.norm === (joined ? '-' : ',')) k++;
  return isYear(tokens[k]) ? whole(tokens[k], month, day, i, k + 1) : undefined;
}

function whole(year: Token | undefined, month: number, day: number, first: number, last: number): FullDate | undefined {
  return dated(Number(year?.norm), month, day, first, last);
}

function dated(year: number, month: number, day: number, first: number, last: number): FullDate | undefined {
  const date = isoDay(year, month, day);
  return date === undefined ? undefined : { date, first, last };
}

/** The first whole date among the tokens `[first, last)`. */
export function firstFullDate(tokens: readonly Token[], first: number, last: number): FullDate | undefined {
  for (let i = first; i < last; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'word' && kind !== 'number') continue;
    const found = findFullDate(tokens, i);
    if (found && found.last <= last) return found;
  }
  return undefined;
}

/** 1 (Monday) … 7 of an ISO day. */
export const weekdayOfIso = (iso: string): number =>
  weekdayOf(dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))));

/** " date 2021-11-17 " at the very start of a text, with or without a time; `last` is the token after it. */
export function findHeaderDate(tokens: readonly Token[], first: number, last: number): FullDate | undefined {
  if (tokens[first]?.norm !== 'date') return undefined;
  const found = findFullDate(tokens, tokens[first + 1]?.norm === ':' ? first + 2 : first + 1);
  if (!found || found.last > last) return undefined;
  // "2021-11-17T10:00:00Z" runs on without a space.
  let end = found.last;
  while (end < last && end < found.last + 12 && tokens[end]?.spaced === false) end++;
  return { ...found, last: end };
}
