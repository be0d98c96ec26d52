import { modifierOf } from './calendarRules.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node, TimeOfDay } from './temporalNode.ts';
import { DAY } from './vocabulary.ts';

const part = (m: Match, name = 'p'): TimeOfDay | undefined => {
  const index = m.value(name);
  return index === undefined ? undefined : { part: index };
};

const pointer = (by: number, m: Match, time?: TimeOfDay): Node => ({
  kind: 'pointer',
  unit: DAY,
  by,
  anchor: 'publication',
  time,
  mod: modifierOf(m),
});

/** The time that a clock pattern says: `c` "7:15", `h` an hour, `a` am or pm, `z` a zone. */
function clock(m: Match): TimeOfDay | undefined {
  const utc = (m.word('z') === 'gmt' || m.word('z') === 'utc') && !m.has('p');
  let minutes = m.value('c') ?? (m.value('h') as number) * 60;
  const half = m.value('a');
  if (half !== undefined) {
    if (minutes > 12 * 60 + 59) return undefined;
    minutes = (minutes % 720) + half * 60;
  }
  return minutes <= 24 * 60 ? { minutes, exact: m.has('c') || m.has('a'), utc } : undefined;
}

/** The day that stands behind a clock time, or that the time belongs to by itself. */
function timeOn(m: Match, time: TimeOfDay): Node | undefined {
  if (m.has('t')) return { kind: 'pointer', unit: DAY, by: m.value('t') as number, anchor: 'publication', time };
  if (m.has('d')) return { kind: 'calendar', month: m.value('m'), day: m.value('d'), year: m.value('y'), time };
  if (m.has('w')) return { kind: 'calendar', weekday: m.value('w'), time };
  return { kind: 'calendar', time };
}

/** "GMT", "UTC+1", "(GMT +8)", "Eastern daylight time". */
const ZONES =
  '( z:ZONE ( p:+ #12 )? | OPEN ZONE +|- #12 CLOSE | eastern|pacific|central|mountain|local standard|daylight? time )?';
const TIMED = new Set(['time', 'am', 'pm', '#clock']);
const WHEN = '( ,? on? ( w:WEEKDAY | m:MONTH .? d:DIGITS ( ,? y:#year )? | t:POINTER ) )?';

/** Moving holidays by name, with their indices in `holidays.ts`. */
const NAMED_WEEKDAYS: Readonly<Record<string, number>> = {
  'good friday': 12,
  'easter monday': 13,
  'easter sunday': 2,
  'black friday': 14,
  'cyber monday': 15,
};
/** What belongs to an age rather than to a day. */
const OUR_TIMES = new Set(
  'youth world society generation generations standards era age environment culture families children kids technology economy consumers'.split(
    ' ',
  ),
);
const DAY_PARTS = new Set('as morning afternoon evening night start end close beginning course midnight'.split(' '));
/** Days of history and of elections that are known by their name, and papers. */
const NAMING = new Set(['bloody', 'super', 'fat', 'ash', 'palm', 'holy', 'shrove', 'ruby']);
const PAPERS = new Set('times telegraph mail herald express mirror post star observer tribune'.split(' '));

/** "Super Tuesday", "the Sunday Times". */
function isNamedDay(m: Match): boolean {
  const [before, after] = [m.tokenBefore(1), m.tokenAfter(0)];
  if (before && before.caps === 'initial' && NAMING.has(before.norm)) return true;
  return after !== undefined && after.caps === 'initial' && PAPERS.has(after.norm);
}

export const dayRules: readonly Rule[] = [
  rule('pointer', '( l:EARLY )? t:POINTER', m => {
    // "USA Today" is a name.
    const [before, token] = [m.tokenBefore(1), m.tokens[m.atoms.first[m.at('t')] ?? 0]];
    if (token?.caps === 'initial' && before && before.kind === 'word' && before.caps !== 'none') return undefined;
    // "today's youth" is that of our times.
    if (m.after(0) === "'s" && m.word('t') !== 'yesterday' && OUR_TIMES.has(m.after(1))) return undefined;
    // "the leaders of tomorrow"
    if (m.word('t') === 'tomorrow' && m.before(1) === 'of' && !DAY_PARTS.has(m.before(2))) return undefined;
    return pointer(m.value('t') as number, m);
  }),
  rule('pointer-part', 't:POINTER p:PART', m => pointer(m.value('t') as number, m, part(m))),
  rule('part-pointer', '( l:EARLY -? )? p:PART t:POINTER', m => pointer(m.value('t') as number, m, part(m))),
  rule('tonight', 'tonight', m => pointer(0, m, { part: 3 })),
  rule('last-night', '( l:EARLY )? last night', m => pointer(-1, m, { part: 3 })),
  rule('this-part', '( l:EARLY|later|earlier )? this p:PART', m => pointer(0, m, part(m))),
  rule('overnight', 'overnight', m => pointer(-1, m, { part: 3 })),
  rule('the-part', 'the p:PART', m =>
    m.before(1) === 'in' || m.before(1) === 'during' ? { kind: 'calendar', time: part(m) } : undefined,
  ),
  rule('by-part', 'l:EARLY -? p:PART', m =>
    m.before(1) === 'by' || m.before(1) === 'in' || m.before(1) === 'until'
      ? { kind: 'calendar', time: part(m), mod: modifierOf(m) }
      : undefined,
  ),
  rule(
    'weekday',
    '( l:EARLY )? ( the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING x:past|coming? )? w:WEEKDAY p:PART? ( of? q:LAST|THIS|NEXT week )?',
    m => {
      if (isNamedDay(m)) return undefined;
      return {
        kind: 'calendar',
        weekday: m.value('w'),
        direction: m.word('x') === 'past' ? -1 : m.word('x') === 'coming' ? 1 : m.value('r'),
        fromReference: m.has('r') && !['last', 'this', 'next', 'current', 'coming', 'upcoming'].includes(m.word('r')),
        weekShift: m.value('q'),
        time: part(m),
        mod: modifierOf(m),
      };
    },
  ),
  rule('part-weekday', '( l:EARLY -? )? p:PART w:WEEKDAY', m => ({
    kind: 'calendar',
    weekday: m.value('w'),
    time: part(m),
    mod: modifierOf(m),
  })),
  rule('clock', `c:#clock a:AMPM? ${ZONES} ${WHEN}`, m => {
    const time = clock(m);
    // "10:30 local time (08:30 GMT)" says one time twice.
    if (m.before(1) === '(' && m.has('z') && m.tokenBefore(2) !== undefined && TIMED.has(m.before(2))) return undefined;
    const known = m.has('a') || m.has('z') || m.has('w') || m.has('d') || m.has('t') || m.before(1) === 'at';
    return time && known ? timeOn(m, time) : undefined;
  }),
  rule('hour', `h:#12 a:AMPM ${ZONES} ${WHEN}`, m => {
    const time = clock(m);
    return time && timeOn(m, time);
  }),
  rule('oclock', `h:#12|#word o'clock ${WHEN}`, m => {
    const time = clock(m);
    return time && timeOn(m, { ...time, exact: true });
  }),
  rule('next-part', 'the r:NEXT|FOLLOWING|PREVIOUS|same p:PART', m => ({
    kind: 'pointer',
    unit: DAY,
    by: m.value('r') as number,
    anchor: 'reference',
    time: part(m),
  })),
  rule('military', 'c:#int|#year z:gmt|utc', m => {
    // "10:35 a.m. (0735 GMT)" says one time twice.
    if (m.before(1) === '(') return undefined;
    const number = m.value('c') as number;
    const minutes = Math.floor(number / 100) * 60 + (number % 100);
    return number % 100 < 60 && minutes <= 1440
      ? { kind: 'calendar', time: { minutes, exact: true, utc: true } }
      : undefined;
  }),
  rule('hour-in-the-part', 'h:#12|#word in the p:PART', m => {
    const hour = m.value('h') as number;
    const index = m.value('p') as number;
    if (hour > 12 || m.before(1) === 'one' || m.before(1) === 'of') return undefined;
    return { kind: 'calendar', time: { minutes: ((hour % 12) + (index === 0 ? 0 : 12)) * 60, exact: true } };
  }),
  rule('noon', `n:NOON ${WHEN}`, m => {
    const time: TimeOfDay = { minutes: (m.value('n') as number) * 60, exact: m.word('n') !== 'midnight' };
    if (
      !m.has('w') &&
      !m.has('d') &&
      !m.has('t') &&
      m.before(1) !== 'at' &&
      m.before(1) !== 'until' &&
      m.before(1) !== 'by'
    )
      return undefined;
    return timeOn(m, time);
  }),
  rule('holiday', '( r:LAST|THIS|NEXT )? h:HOLIDAY day|eve? y:#year?', m => {
    const eve = m.tokens[(m.atoms.last[m.end - 1] ?? 1) - 1]?.norm === 'eve';
    if (m.word('h') === 'christmas' && !eve && m.tokenAfter(0)?.norm === 'tree') return undefined;
    return {
      kind: 'calendar',
      holiday: (m.value('h') as number) + (eve ? 100 : 0),
      direction: m.value('r'),
      year: m.value('y'),
    };
  }),
  rule('named-day', '( r:LAST|THIS|NEXT )? h:NAMED_DAY day ( in? y:#year )?', m =>
    m.tokens[m.atoms.first[m.at('h')] ?? 0]?.caps === 'initial'
      ? { kind: 'calendar', holiday: m.value('h'), direction: m.value('r'), year: m.value('y') }
      : undefined,
  ),
  rule('named-weekday', 'r:good|black|cyber|easter w:WEEKDAY', m => {
    const index = NAMED_WEEKDAYS[`${m.word('r')} ${m.word('w')}`];
    const capital = m.tokens[m.atoms.first[m.start] ?? 0]?.caps === 'initial';
    return index !== undefined && capital ? { kind: 'calendar', holiday: index } : undefined;
  }),
  rule('new-year', "new year 's day|eve", m => ({
    kind: 'calendar',
    holiday: m.tokens[(m.atoms.last[m.end - 1] ?? 1) - 1]?.norm === 'eve' ? 111 : 11,
  })),
  rule('holiday-week', 'easter week', () => ({ kind: 'calendar', holiday: 2, weekOf: true })),
];
