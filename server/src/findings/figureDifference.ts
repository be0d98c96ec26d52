import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { compareValues } from '../claims/compare/valueRelation.ts';
import { type DayInterval, timexInterval } from '../dates/interval.ts';
import type { FigureValue, Mention, Qualifier } from '../mentions/mention.ts';
import type { Severity } from '../settings/severity.ts';
import { findMention } from './places.ts';

/** How loudly two figures differ. */
export interface FigureDifference {
  readonly severity: Severity;
  /** The same digits, so many times larger. */
  readonly magnitude?: number;
}

interface MaskedPlace {
  readonly facts: ArticleFacts;
  readonly masked: MaskedSentence;
}

/** Whether the figures at one place of two aligned sentences are the same, may both be right, or differ. */
export function figureDifference(
  a: MaskedPlace,
  b: MaskedPlace,
  index: number,
): 'equal' | 'unclear' | FigureDifference {
  const x = a.masked.figures[index];
  const y = b.masked.figures[index];
  if (!x || !y) return 'unclear';
  if (x.norm === y.norm) return 'equal';
  const m = x.mention === null ? undefined : findMention(a.facts, x.mention);
  const n = y.mention === null ? undefined : findMention(b.facts, y.mention);
  return m && n ? mentionDifference(m, n) : bareDifference(x, y);
}

/** The same of the figures of two sentences that say the same. */
export function mentionDifference(m: Mention, n: Mention): 'equal' | 'unclear' | FigureDifference {
  if (m.type === 'date' && n.type === 'date') return dateDifference(m, n);
  if ('value' in m && 'value' in n) return valueDifference(m.value, n.value);
  return 'unclear';
}

/** Whether two dates lie within each other and are spans of other lengths: an amount of June is none of the first half of the year. */
export function areOtherSpans(m: Mention | undefined, n: Mention | undefined): boolean {
  if (m?.type !== 'date' || n?.type !== 'date') return false;
  const x = timexInterval(m.timex.value);
  const y = timexInterval(n.timex.value);
  return !!x && !!y && x.to - x.from !== y.to - y.from && Math.max(x.to - x.from, y.to - y.from) > WEEK;
}

/**
 * Numbers that nothing was recognised in are mostly names ("Proclamation 9704", "(6)", "week 11"); with a decimal point or a separator
 * of thousands they are amounts.
 */
function bareDifference(x: BareFigure, y: BareFigure): 'equal' | 'unclear' | FigureDifference {
  const amount = /\d[.,]\d/;
  if (!amount.test(x.text ?? '') || !amount.test(y.text ?? '')) return 'unclear';
  return { severity: 'information' };
}
type BareFigure = MaskedSentence['figures'][number];

function dateDifference(
  a: Mention & { type: 'date' },
  b: Mention & { type: 'date' },
): 'equal' | 'unclear' | FigureDifference {
  // The same words on other days mean other days without differing: "on Monday", "last month".
  if (folded(a.text) === folded(b.text)) return 'equal';
  // Words that point from the day of writing tell nothing of another article's day.
  if (POINTING.test(a.text) || POINTING.test(b.text)) return 'unclear';
  const x = timexInterval(a.timex.value);
  const y = timexInterval(b.timex.value);
  if (x && y) {
    if (meet(x, y)) return 'equal';
    if (NUMBERED.test(a.text) && NUMBERED.test(b.text)) return { severity: 'warning' };
    // Two weekdays of one week are two days; "today" and "Monday" were counted from the days of their own articles.
    const weekdays = isWeekday(a) && isWeekday(b);
    return Math.abs(x.from - y.from) > WEEK ? 'unclear' : { severity: weekdays ? 'warning' : 'information' };
  }
  if (isWeekday(a) && isWeekday(b)) return { severity: 'information' };
  const partial = (value: string): boolean => value.startsWith('XXXX-') && /\d/.test(value.slice(5));
  return partial(a.timex.value) && partial(b.timex.value) && !a.timex.value.includes('W')
    ? { severity: 'warning' }
    : 'unclear';
}

const POINTING = /^(?:this|today|tonight|tomorrow|yesterday|now|last|next|past|coming|current|recent)/i;
const NUMBERED = /\d/;
const WEEK = 7;
const isWeekday = (date: Mention): boolean =>
  /^(?:mon|tue|tues|wednes|thu|thurs|fri|satur|sun)(?:day|\.)?$/i.test(date.text);

function valueDifference(a: FigureValue, b: FigureValue): 'equal' | 'unclear' | FigureDifference {
  if (a.unit === b.unit && OPEN.has(a.qualifier) && OPEN.get(a.qualifier) === OPEN.get(b.qualifier))
    return hedgedDifference(a, b);
  const relation = compareValues(asClaim(a), asClaim(b));
  if (!relation) return a.number === null && b.number === null ? 'equal' : 'unclear';
  if (relation.relation === 'agree') return 'equal';
  const severity: Severity =
    relation.relation === 'strict' ? 'hint' : relation.apart < 0.01 ? 'information' : 'warning';
  return { severity, ...(relation.magnitude ? { magnitude: relation.magnitude } : {}) };
}

/**
 * The same hedge on another figure ("15 to 20", "15 to 30") leaves room for both to be true, but in otherwise equal sentences it is one
 * figure changed.
 */
function hedgedDifference(a: FigureValue, b: FigureValue): 'equal' | FigureDifference {
  const apart = (x: number | null, y: number | null): boolean =>
    x !== null && y !== null && Math.abs(x - y) > HEDGE * Math.max(Math.abs(x), Math.abs(y));
  if (a.number === null || b.number === null)
    return apart(a.low, b.low) || apart(a.high, b.high) ? { severity: 'warning' } : 'equal';
  return apart(a.number, b.number) ? { severity: 'information' } : 'equal';
}
const HEDGE = 0.1;
/** Hedges that leave a side open, by which. */
const OPEN: ReadonlyMap<Qualifier, string> = new Map([
  ['range', 'none'],
  ['more-than', 'above'],
  ['at-least', 'above'],
  ['less-than', 'below'],
  ['at-most', 'below'],
]);

const asClaim = (value: FigureValue): Claim => ({ ...EMPTY_CLAIM, value });
const EMPTY_CLAIM: Omit<Claim, 'value'> = {
  id: '',
  kind: 'quantity',
  key: {},
  valid: { from: null, to: null, how: 'unknown' },
  asserted: null,
  modality: 'in-force',
  attribution: null,
  slots: {},
  text: '',
  start: 0,
  end: 0,
  mentions: [],
  sentence: 0,
};

const meet = (a: DayInterval, b: DayInterval): boolean => a.from < b.to && b.from < a.to;
const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
