import { yearOf } from './calendarRules.ts';
import { monthLength } from './isoCalendar.ts';
import { type Built, type Match, type Placed, type Rule, rule } from './rule.ts';

/** Words that follow a day rather than what a number counts. */
const AFTER_DAY = new Set(
  'in at to for with by when where as of on during after before and but while under between'.split(' '),
);
const RANGES = new Set(['-', 'to', 'through', '/']);
/** "between the 2nd and 5th of June" */
const DAY = 'DIGITS|#ordinal';
const YEAR = '( ,? y:#year )?';

/** The items that hold the weekdays of the days. */
const WEEKDAY_ITEMS: Readonly<Record<string, string>> = { d: 'w', e: 'x', f: 'z' };

/** Two to four days of one month, each with its own place; days that do not rise or that the month has not make no list. */
function days(m: Match, names: readonly string[], monthFirst: boolean): Built {
  const month = m.value('m') as number;
  const year = yearOf(m);
  const given = names.filter(name => m.has(name));
  let before = 0;
  // "the night of 30/31 March": one day and the next, where a stroke alone would be that of a fraction.
  if (m.word('c') === '/' && (m.value('e') as number) !== (m.value('d') as number) + 1) return undefined;
  for (const name of given) {
    const day = m.value(name) as number;
    if (day <= before || day > monthLength(year ?? 2000, month)) return undefined;
    before = day;
  }
  return given.map((name, i): Placed => {
    const weekday = WEEKDAY_ITEMS[name] ?? '';
    const node = { kind: 'calendar', month, day: m.value(name), year, weekday: m.value(weekday) } as const;
    const at = m.has(weekday) ? m.at(weekday) : m.at(name);
    const isLast = i === given.length - 1;
    const the = m.atoms.words[at - 1] === 'the' ? 1 : 0;
    const end = isLast ? {} : { to: m.at(name) + 1 };
    return { node, from: monthFirst && i === 0 ? m.start : at - the, ...end };
  });
}

/** Whether what follows the days could be what the last number counts: "May 5, 12 and 14 countries". */
function counts(m: Match, joined: boolean): boolean {
  const next = m.tokenAfter(0);
  if (!next) return false;
  if (!joined && (next.kind === 'word' ? !AFTER_DAY.has(next.norm) : next.kind !== 'punct')) return true;
  return next.kind === 'symbol' || next.norm === '-' || next.kind === 'number';
}

/** Several days of one month that is named once: "June 9-11", "April 24 and 25", "12-14 March", "2, 3 and 9 April 2024". */
export const dayListRules: readonly Rule[] = [
  rule('days-of-month', `m:MONTH .? d:DIGITS c:-|to|through|and|or|&|/ e:${DAY} ${YEAR}`, m =>
    counts(m, RANGES.has(m.word('c')) || m.has('y')) ? undefined : days(m, ['d', 'e'], true),
  ),
  rule('day-list-of-month', `m:MONTH .? d:${DAY} ,|- ( e:${DAY} , )? f:${DAY} ,? and|or|& g:${DAY} ${YEAR}`, m =>
    counts(m, m.has('y')) ? undefined : days(m, ['d', 'e', 'f', 'g'], true),
  ),
  rule('days-before-month', `the? d:${DAY} c:-|to|through|and|or|&|/ the? e:${DAY} of? m:MONTH ${YEAR}`, m =>
    m.has('y') || STRETCHES.has(m.before(1)) || !countsAfterMonth(m) ? days(m, ['d', 'e'], false) : undefined,
  ),
  // "Monday, 2 to Friday, 6 June 2025"
  rule(
    'weekdays-before-month',
    `w:WEEKDAY ,? d:${DAY} ( , x:WEEKDAY ,? e:${DAY} )? ,? -|to|through|and|or|& z:WEEKDAY ,? f:${DAY} of? m:MONTH ${YEAR}`,
    m => (m.has('y') || !countsAfterMonth(m) ? days(m, ['d', 'e', 'f'], false) : undefined),
  ),
  rule(
    'day-list-before-month',
    `the? d:${DAY} ,|- ( e:${DAY} , )? f:${DAY} ,? and|or|& the? g:${DAY} of? m:MONTH ${YEAR}`,
    m => (m.has('y') || !countsAfterMonth(m) ? days(m, ['d', 'e', 'f', 'g'], false) : undefined),
  ),
];

/** "between 1 and 15 July customs will refund": days, whatever follows. */
const STRETCHES = new Set(['between', 'from']);

/** "12 to 14 March hares": a month that only describes what is counted. */
function countsAfterMonth(m: Match): boolean {
  const next = m.tokenAfter(0);
  return next?.kind === 'word' && next.norm.length > 3 && next.norm.endsWith('s') && !AFTER_DAY.has(next.norm);
}
