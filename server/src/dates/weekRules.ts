import { endsPhrase, monthDay } from './calendarRules.ts';
import { inList, type Match, type Rule, rule } from './rule.ts';
import type { CalendarNode, Node } from './temporalNode.ts';
import type { TimexMod } from './timex.ts';
import { DAY } from './vocabulary.ts';

const MONTH_OF = '( m:MONTH ( ,? of? y:#year | of? r:LAST|THIS|NEXT year )? | s:LAST|THIS|NEXT month | the month )';

/** The month that `MONTH_OF` matched, a month some months from the article's where it is named so. */
const monthOf = (m: Match): CalendarNode => ({
  kind: 'calendar',
  month: m.value('m'),
  monthShift: m.has('m') ? undefined : (m.value('s') ?? 0),
  year: m.value('y'),
  yearShift: m.value('r'),
});

/** Whether an ordinal counts from the end. */
const isLast = (m: Match): boolean => m.has('l');

/** "second", "last", "penultimate", "second-last", "last but one". */
const NTH = '( o:ORDINAL | b:penultimate | b2:second -? ( to -? )? last | b3:last but one | l:last|final )';
const nthOf = (m: Match): number => {
  if (m.has('b') || m.has('b2') || m.has('b3')) return -2;
  return isLast(m) ? -1 : (m.value('o') as number);
};

const weeksOf = (m: Match): number => (m.word('u') === 'week' ? 1 : 2);

function weekOf(m: Match): Node | undefined {
  const node = monthDay(m);
  return node?.kind === 'calendar' ? { ...node, weekOf: true } : node;
}

/** The part of the month that its nth week lies in; weeks of a month have no number of the calendar. */
function partOfMonth(m: Match): TimexMod | undefined {
  const week = m.value('o') ?? 0;
  if (isLast(m) || week >= 4) return 'END';
  return week > 1 ? 'MID' : 'START';
}

/** Weeks and weekdays by their place: "the week of March 6", "the second Tuesday in May", "Monday week", "the Friday after next". */
export const weekRules: readonly Rule[] = [
  rule('week-of', 'the? week of|beginning|commencing|starting m:MONTH .? d:DIGITS|#ordinal ( ,? y:#year )?', weekOf),
  rule(
    'week-of-day',
    'the? week of|beginning|commencing|starting the? d:DIGITS|#ordinal of? m:MONTH ( ,? y:#year )?',
    weekOf,
  ),
  // "the week of the 14th"
  rule('week-of-ordinal', 'the? week of|beginning|commencing|starting the d:#ordinal', m =>
    endsPhrase(m) ? { kind: 'calendar', day: m.value('d'), weekOf: true } : undefined,
  ),
  rule('week-of-month', `the ( o:ORDINAL | l:last|final | opening ) full? week of|in ${MONTH_OF}`, m =>
    (m.value('o') ?? 1) > 5 ? undefined : { ...monthOf(m), mod: partOfMonth(m) },
  ),
  rule('nth-weekday', `the? ${NTH} w:WEEKDAY of|in ${MONTH_OF}`, m => {
    const nth = nthOf(m);
    return nth > 5 ? undefined : { ...monthOf(m), weekday: m.value('w'), nth };
  }),
  // "May's final Friday", "next month's first Monday"
  rule('nth-weekday-own', `( m:MONTH | s:LAST|THIS|NEXT month ) 's ${NTH} w:WEEKDAY`, m => {
    const nth = nthOf(m);
    return nth > 5 ? undefined : { ...monthOf(m), weekday: m.value('w'), nth };
  }),
  // "the first Monday of the new year", "the last day of 2026"
  rule(
    'nth-of-year',
    `the? ${NTH} ( w:WEEKDAY | day ) of|in ( the n:new? year | y:#year | r:LAST|THIS|NEXT year )`,
    m => {
      const nth = nthOf(m);
      // "the first day of the year" is that of each year.
      if (nth > (m.has('w') ? 5 : 31) || (!m.has('w') && !m.has('n') && !m.has('y') && !m.has('r'))) return undefined;
      const yearShift = m.value('r') ?? (m.has('y') || m.has('n') ? undefined : 0);
      const node = { kind: 'calendar', month: nth < 0 ? 12 : 1, year: m.value('y'), yearShift } as const;
      return nth > 0 && !m.has('w') ? { ...node, day: nth } : { ...node, weekday: m.value('w'), nth };
    },
  ),
  // "the first and third Mondays of May"
  rule(
    'nth-weekdays',
    `the? o:ORDINAL ( , o2:ORDINAL )? ,? and|or|& the? ( o3:ORDINAL | l:last|final ) w:WEEKDAY|WEEKDAYS of|in ${MONTH_OF}`,
    m => {
      const names = ['o', 'o2', 'o3', 'l'].filter(name => m.has(name));
      const nths = names.map(name => (name === 'l' ? -1 : (m.value(name) as number)));
      if (nths.some(nth => nth > 5)) return undefined;
      return inList(
        m,
        names,
        nths.map(nth => ({ ...monthOf(m), weekday: m.value('w'), nth })),
      );
    },
  ),
  rule('nth-day', `the ${NTH} day of ${MONTH_OF}`, m => {
    const nth = nthOf(m);
    // "the last day of the month" is that of each month.
    if (nth > 31 || (!m.has('m') && !m.has('s'))) return undefined;
    return nth > 0 ? { ...monthOf(m), day: nth } : { ...monthOf(m), nth };
  }),
  // "this 25th day of March 2025", "this first day of July, two thousand and twenty-four"
  rule(
    'this-day-of',
    'this o:ORDINAL day of m:MONTH ( ,? y:#year | ,? ( in the year ( of our lord )? )? t:#thousand ( and? n:#word )? | ,? in the year ( of our lord )? y2:#year )?',
    m => {
      const year = m.value('y') ?? m.value('y2') ?? (m.has('t') ? 2000 + (m.value('n') ?? 0) : undefined);
      return { node: { kind: 'calendar', month: m.value('m'), day: m.value('o'), year }, from: m.at('o') };
    },
  ),
  rule(
    'nth-weekday-of-every',
    'the? ORDINAL|last|final ( and|or the? ORDINAL|last|final )? w:WEEKDAY|WEEKDAYS of|in every|each month',
    m => ({
      kind: 'set',
      weekday: m.value('w'),
      quant: 'EVERY',
    }),
  ),
  rule('half-of-month', `the o:first|second|latter half of ${MONTH_OF}`, m => ({
    ...monthOf(m),
    mod: m.word('o') === 'first' ? 'START' : 'END',
  })),
  rule('weekday-after-next', 'the? w:WEEKDAY ( v:after next | before last )', m => ({
    kind: 'calendar',
    weekday: m.value('w'),
    direction: m.has('v') ? 1 : -1,
    further: m.has('v') ? 1 : -1,
  })),
  // "tomorrow week"
  rule('pointer-week', 't:POINTER u:week|fortnight', m => {
    const next = m.tokenAfter(0);
    if (next?.norm === 'after' || next?.norm === '-' || next?.norm === "'s") return undefined;
    const by = m.value('t') as number;
    return { kind: 'pointer', unit: DAY, by: by + (by < 0 ? -1 : 1) * weeksOf(m) * 7, anchor: 'publication' };
  }),
  rule('weekday-week', 'w:WEEKDAY u:week|fortnight', m => {
    const next = m.tokenAfter(0);
    if (next && next.kind !== 'punct' && next.caps !== 'none') return undefined;
    return next?.norm === '-'
      ? undefined
      : { kind: 'calendar', weekday: m.value('w'), direction: 1, further: weeksOf(m) };
  }),
];
