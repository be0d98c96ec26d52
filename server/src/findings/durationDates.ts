import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { viewSentences } from '../claims/sentenceView.ts';
import { valueInWords } from '../dates/explain.ts';
import { type DayInterval, durationDays, timexInterval } from '../dates/interval.ts';
import type { DurationMention } from '../mentions/mention.ts';
import { isNarrative } from './dateMarks.ts';
import { collectStretches, type Stretch } from './statedStretch.ts';

/** People count both ends of a stretch or one of them. */
const COUNTING = 1;

/** "from April 9 to July 31, a period of 90 days": a length against the two dates that it lies between. */
export const durationDates: ArticleRule = {
  code: 'duration-dates',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    for (const view of viewSentences(article, mentions)) {
      if (!isNarrative(view.sentence.zone)) continue;
      for (const stretch of collectStretches(view)) {
        const finding = disagreement(stretch);
        if (finding) found.push(finding);
      }
    }
    return found;
  },
};

function disagreement({ start, end, length }: Stretch): Discrepancy | undefined {
  if (length.timex.mod !== undefined) return undefined;
  const stated = statedDays(length);
  const days = daysBetween(start.mention.timex.value, end.mention.timex.value);
  if (stated === undefined || !days.length) return undefined;
  // "A ten-day fair from Friday to Sunday" ends on another week's Sunday.
  const weekdays = !/\d/.test(start.mention.text + end.mention.text);
  if (weekdays && stated >= WEEK)
    days.push(...days.flatMap(({ from, to }) => LATER_WEEKS.map(n => ({ from: from + n, to: to + n }))));
  const leniency = COUNTING + leniencyOf(length, stated);
  if (days.some(({ from, to }) => stated >= from - leniency && stated <= to + leniency)) return undefined;
  const reckoned = days[0]?.from ?? 0;
  const said = length.timex.value.endsWith('D') ? String(stated) : (valueInWords(length.timex.value) ?? length.text);
  return {
    code: 'duration-dates',
    start: length.start,
    end: length.end,
    message: words('From {0} to {1} are {2} days, not {3}', start.mention.text, end.mention.text, reckoned, said),
    values: [`${stated} days`, `${reckoned} days`],
    related: [start.mention, end.mention].map(({ start: from, end: to }) => ({ start: from, end: to })),
  };
}

/** Days and weeks as they are, months and years at their mean length. */
function statedDays({ timex: { value } }: DurationMention): number | undefined {
  const long = /^P(\d+)([MY])$/.exec(value);
  return long ? Math.round(Number(long[1]) * (long[2] === 'M' ? MONTH : YEAR)) : durationDays(value);
}
const WEEK = 7;
const LATER_WEEKS = [WEEK, 2 * WEEK, 3 * WEEK, 4 * WEEK];
const MONTH = 30.44;
const YEAR = 365.25;

/** Weeks, months, years and rounder lengths are said loosely, decades by the ten years: "three months" of what is nearer to three than to two or four. */
function leniencyOf({ text, timex: { value } }: DurationMention, days: number): number {
  if (/decade/i.test(text)) return 5 * YEAR;
  if (/centur/i.test(text)) return 50 * YEAR;
  if (value.endsWith('Y')) return YEAR / 2;
  if (value.endsWith('M')) return days > 200 ? MONTH / 2 : 3;
  if (value.endsWith('W')) return 3;
  return days > 180 ? 2 : 0;
}

/**
 * Days from one date to another, least and most: a month or year may be meant from its first to its last day. Where the text does not say
 * the year, as counted in a common year and in a leap year. Empty where the dates cannot be a stretch.
 */
function daysBetween(start: string, end: string): DayInterval[] {
  const weekdays = /^XXXX-WXX-([1-7]) XXXX-WXX-([1-7])$/.exec(`${start} ${end}`);
  if (weekdays) {
    const days = (Number(weekdays[2]) - Number(weekdays[1]) + WEEK) % WEEK;
    return [{ from: days, to: days }];
  }
  const open = start.startsWith('XXXX-') && end.startsWith('XXXX-');
  return (open ? [2025, 2024, 2023] : [undefined]).flatMap(year => {
    const a = timexInterval(year === undefined ? start : start.replace('XXXX', String(year)));
    const b = timexInterval(year === undefined ? end : end.replace('XXXX', String(year)));
    if (!a || !b) return [];
    const later = open && b.from < a.from ? timexInterval(end.replace('XXXX', String(Number(year) + 1))) : b;
    return later && later.from >= a.from ? [{ from: later.from - a.to + 1, to: later.to - 1 - a.from }] : [];
  });
}
