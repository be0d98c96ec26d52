import { beginsMonth } from './calendarWords.ts';
import { isoDay, isoMonth, monthLength, pad2 } from './isoCalendar.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import type { TimexMod } from './timex.ts';
import { END_MODS } from './vocabulary.ts';
import { isYear } from './yearGuard.ts';

/** "the end of", "early", "mid-": in front of most calendar expressions, and part of them (TimeML annotates the modifier within). */
export const MODIFIER = '( the? very? e:END of | l:EARLY -? )?';

/** The modifier that `MODIFIER` matched. */
export function modifierOf(m: Match): TimexMod | undefined {
  const index = m.value('e') ?? m.value('l');
  return index === undefined ? undefined : END_MODS[index];
}

const date = (value: string, rule: string): Node => ({ kind: 'value', type: 'DATE', value, rule });

/** Days of a month: a number that the month has, and that does not go on ("May 15,000", "Sept. 11 attacks" is fine). */
const dayOf = (m: Match, name: string): number | undefined => {
  const day = m.value(name);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

const monthDay = (m: Match): Node | undefined => {
  const day = dayOf(m, 'd');
  const month = m.value('m') as number;
  if (day === undefined || day > monthLength(2000, month)) return undefined;
  return {
    kind: 'calendar',
    month,
    day,
    year: m.value('y'),
    weekday: m.value('w'),
    direction: m.value('r'),
  };
};

/** Words that follow a day rather than what a number counts. */
const AFTER_DAY = new Set(
  'in at to for with by when where as of on during after before and but while under between'.split(' '),
);

const FISCAL_OWNERS: Readonly<Record<string, string>> = {
  us: 'fiscal-us',
  'united states': 'fiscal-us',
  federal: 'fiscal-us',
  japan: 'fiscal-japan',
  japanese: 'fiscal-japan',
};

/** Whose fiscal year it is, where the words before say so: "Japan's fiscal 2024", "federal fiscal year 2025". */
function fiscalOwner(m: Match): string | undefined {
  const at = m.before(1) === "'s" ? 2 : 1;
  return FISCAL_OWNERS[m.before(at)] ?? FISCAL_OWNERS[`${m.before(at + 1)} ${m.before(at)}`];
}

export const calendarRules: readonly Rule[] = [
  rule('iso-day', 'd:#iso', m => date(isoDay(m.value('d') as number), 'stated')),
  rule('iso-month', 'd:#isomonth', m => {
    const index = m.value('d') as number;
    return date(isoMonth(Math.floor(index / 12), (index % 12) + 1), 'stated');
  }),
  rule('slashed', 'd:#slashed', m => {
    const packed = m.value('d') as number;
    return { kind: 'slashed', a: Math.floor(packed / 1e6), b: Math.floor(packed / 1e4) % 100, year: packed % 1e4 };
  }),
  rule(
    'month-day',
    '( ( this|last|next coming|past? )? w:WEEKDAY .? ,? )? m:MONTH .? d:DIGITS|ORDINAL ( ,? y:#year )?',
    m => {
      if (m.after(0) === 'quarter' || m.after(0) === 'half') return undefined;
      return monthDay(m);
    },
  ),
  rule('day-range', 'm:MONTH .? d:DIGITS c:-|to|through|and|or d2:DIGITS|#ordinal ( ,? y:#year )?', m => {
    // "April 24 and 25", "June 9-11": a second day of the month, but not "May 5 and 12 countries".
    const [first, second] = [dayOf(m, 'd'), dayOf(m, 'd2')];
    const month = m.value('m') as number;
    if (first === undefined || second === undefined || second <= first || second > monthLength(2000, month))
      return undefined;
    const next = m.tokenAfter(0);
    const joined = m.word('c') === '-' || m.word('c') === 'to' || m.word('c') === 'through';
    if (next && !joined && (next.kind === 'word' ? !AFTER_DAY.has(next.norm) : next.kind !== 'punct')) return undefined;
    if (next && (next.kind === 'symbol' || next.norm === '-' || next.kind === 'number')) return undefined;
    const year = m.value('y');
    return [
      { node: { kind: 'calendar', month, day: first, year }, to: m.at('d') + 1 },
      { node: { kind: 'calendar', month, day: second, year }, from: m.at('d2') },
    ];
  }),
  rule('last-month-day', 'r:LAST|NEXT|THIS m:MONTH .? d:DIGITS', m => {
    const node = monthDay(m);
    return node && { node, from: m.at('m') };
  }),
  rule('day-month', '( w:WEEKDAY ,? )? the? d:DIGITS|#ordinal m:MONTH ( ,? y:#year )?', m =>
    m.before(1) === '.' || m.before(1) === '-' ? undefined : monthDay(m),
  ),
  rule('ordinal-of-month', '( w:WEEKDAY ,? )? the? d:ORDINAL of m:MONTH ( ,? y:#year )?', monthDay),
  rule('nth-day-of', 'the|this o:ORDINAL day of m:MONTH', m => ({
    kind: 'calendar',
    month: m.value('m'),
    day: m.value('o'),
  })),
  rule('week-of', 'the? week of m:MONTH .? d:DIGITS ( ,? y:#year )?', m => {
    const node = monthDay(m);
    return node?.kind === 'calendar' ? { ...node, weekOf: true } : undefined;
  }),
  rule(
    'month',
    `${MODIFIER} ( r:LAST|THIS|NEXT past|coming? )? m:MONTH ( ,? of? y:#year | ,? of? r2:LAST|THIS|NEXT year | of t:that|the same? year )?`,
    m => {
      // "Sept-Îles" is a town.
      const [mark, next] = [m.tokenAfter(0), m.tokenAfter(1)];
      if (
        mark?.norm === '-' &&
        !mark.spaced &&
        next?.spaced === false &&
        next.caps === 'initial' &&
        m.after(1).length > 3 &&
        !beginsMonth(next.norm)
      )
        return undefined;
      return {
        kind: 'calendar',
        month: m.value('m'),
        year: m.value('y'),
        yearShift: m.value('r2'),
        yearOfReference: m.has('t'),
        direction: m.value('r'),
        mod: modifierOf(m),
      };
    },
  ),
  rule('year', `${MODIFIER} y:#year`, m =>
    isYear(m) ? { kind: 'calendar', year: m.value('y'), mod: modifierOf(m) } : undefined,
  ),
  rule('the-year', 'the year y:#year|#thousand', m => ({ kind: 'calendar', year: m.value('y') })),
  rule('fiscal-year', 'FISCAL -? year? y:#year ( -|/ n:DIGITS|#99 )?', m => {
    const owner = fiscalOwner(m);
    const year = m.value('y') as number;
    // A company's fiscal year is known by its number alone, that of a government by its days as well.
    const node: Node = owner ? date(`FY${year}`, owner) : { kind: 'calendar', year, fiscal: true };
    const tail = m.value('n');
    if (tail === undefined) return node;
    // "fiscal 2023-24"
    const next = tail === (year + 1) % 100;
    const first = { node, to: m.at('y') + 1 };
    return next ? [first, { node: { kind: 'calendar', year: year + 1, fiscal: true }, from: m.at('n') }] : first;
  }),
  rule('year-fiscal', 'the? y:#year FISCAL|calendar year', m => ({
    kind: 'calendar',
    year: m.value('y'),
    fiscal: m.atoms.words[m.end - 2] !== 'calendar',
  })),
  rule('year-pair', 'y:#year -|/ n:DIGITS|#99', m => {
    // "2018-19", "1986/87", with nothing between.
    const [year, tail] = [m.value('y') as number, m.value('n') as number];
    const [mark, number] = [m.tokens[(m.atoms.first[m.start] ?? 0) + 1], m.tokens[(m.atoms.first[m.start] ?? 0) + 2]];
    const ahead = tail - (year % 100);
    if (mark?.spaced || number?.spaced || number?.text.length !== 2 || ahead < 1 || ahead > 20 || !isYear(m))
      return undefined;
    return [
      { node: { kind: 'calendar', year }, to: m.start + 1 },
      { node: { kind: 'calendar', year: year + ahead }, from: m.at('n') },
    ];
  }),
  rule('roman-month', 'd:DIGITS .|-|/? m:#roman .|-|/? y:#year', monthDay),
  rule('fy', 'fy y:#year', m => ({ kind: 'calendar', year: m.value('y'), fiscal: true })),
  rule('decade', `the? ( l:EARLY -? )? '? d:#decade`, m => {
    const decade = m.value('d') as number;
    const apostrophe = m.tokens[(m.atoms.first[m.at('d')] ?? 0) - 1]?.norm === "'";
    // "the 50s" of a person or of temperatures is no decade; only "'50s" and "1950s" are.
    const digits = m.tokens[m.atoms.first[m.at('d')] ?? 0]?.text.length ?? 0;
    if (digits === 2 && !apostrophe && !(m.has('l') && m.atoms.words[m.start] === 'the')) return undefined;
    return { kind: 'decade', decade, mod: modifierOf(m) };
  }),
  rule('decade-word', 'the ( l:EARLY -? )? d:DECADE_NAME', m => ({
    kind: 'decade',
    decade: m.value('d') as number,
    mod: modifierOf(m),
  })),
  rule('century', 'the? ( l:EARLY -? )? o:ORDINAL -? century', m => {
    const century = m.value('o') as number;
    return century >= 5 && century < 30 ? { ...date(pad2(century - 1), 'stated'), mod: modifierOf(m) } : undefined;
  }),
];
