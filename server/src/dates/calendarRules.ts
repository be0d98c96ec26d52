import { beginsMonth, isVerb } from './calendarWords.ts';
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

/** "2021", "'21" behind a month or a part of the year; `yearOf` gives its number. */
export const ANY_YEAR = "y:#year | ' a:DIGITS|#99";

/** "next year" behind a day: "May 27 next year". */
const OTHER_YEAR = 'of? r2:LAST|THIS|NEXT year';

/** Words that go on behind a day and are no noun that it describes. */
const AFTER_DATE = new Set(
  'in at to for with by when where as of on during after before and but while under between or until till through from since that which who if because so than via into against versus onwards onward next last this still'.split(
    ' ',
  ),
);

/** The year that `ANY_YEAR` matched; undefined where there is none, or where the two figures behind an apostrophe are none. */
export function yearOf(m: Match): number | undefined {
  return m.has('a') ? fullYear(m.value('a') as number) : m.value('y');
}

/** Whether an apostrophe stands before two figures of a year, and not before a quotation ("'5 firms"). */
export function isShortYear(m: Match, name = 'a'): boolean {
  const token = m.tokens[m.atoms.first[m.at(name)] ?? 0];
  return !m.has(name) || (token?.text.length === 2 && !token.spaced);
}

const SHORT_YEAR_LEADS = new Set('of in since until till before after by from'.split(' '));

/** How far behind an apostrophe the one may stand that closes a quotation. */
const QUOTED = 12;
/** Whether the apostrophe opens a quotation ("of '10 or 15%'"), or what it stands before is counted ("of '30 days"). */
function isQuoted(m: Match): boolean {
  const next = m.tokenAfter(0);
  if (next && next.kind !== 'punct' && (!next.spaced || next.norm.endsWith('s'))) return true;
  for (let i = 0; i < QUOTED; i++) {
    const token = m.tokenAfter(i);
    if (token?.norm === "'" && !token.spaced && m.tokenAfter(i + 1)?.spaced !== false) return true;
  }
  return false;
}

const fullYear = (figures: number): number => (figures < 50 ? 2000 : 1900) + figures;

const date = (value: string, rule: string): Node => ({ kind: 'value', type: 'DATE', value, rule });

/** The day of a month that a pattern says; a day that the month has not ("February 30") is no date, nor is its month. */
export const monthDay = (m: Match): Node | undefined => {
  const day = m.value('d');
  const month = m.value('m') as number;
  const year = yearOf(m);
  if (day === undefined || day > 31 || !isShortYear(m)) return undefined;
  if (day > monthLength(year ?? 2000, month)) return { kind: 'none' };
  return {
    kind: 'calendar',
    month,
    day,
    year,
    weekday: m.value('w'),
    direction: m.value('r'),
    yearShift: m.value('r2'),
  };
};

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

function isOnePiece(m: Match): boolean {
  for (let at = m.start + 1; at < m.end; at++) if (m.tokens[m.atoms.first[at] as number]?.spaced) return false;
  return true;
}

/** Whether a word goes on that is none of those which stand between a day and the rest of the sentence. */
function isBeforeNoun(m: Match): boolean {
  const next = m.tokenAfter(0);
  return next?.kind === 'word' && next.caps === 'none' && !AFTER_DATE.has(next.norm) && !isVerb(next);
}

/** Whether a phrase ends here: behind "the current fiscal", but not before "policy". */
export function endsPhrase(m: Match): boolean {
  const next = m.tokenAfter(0);
  if (!next) return true;
  if (next.kind !== 'word') return next.kind === 'punct' && next.norm !== '-';
  return next.caps === 'none' && (AFTER_DATE.has(next.norm) || isVerb(next));
}

/** "15-Nov-2021", "2021-Nov-15": of one piece. */
function hyphened(m: Match): Node | undefined {
  if (!isOnePiece(m)) return undefined;
  const year = m.value('y') as number;
  if (year < 100 && m.tokens[m.atoms.first[m.at('y')] as number]?.text.length !== 2) return undefined;
  const node = monthDay(m);
  return node?.kind === 'calendar' && year < 100 ? { ...node, year: fullYear(year) } : node;
}

/** Whether the figures before a month end a longer number ("1.15 May"); a dash after a word or with a space parts. */
function isPartOfNumber(m: Match): boolean {
  const mark = m.before(1);
  if ((mark !== '.' && mark !== '-') || m.tokens[m.atoms.first[m.start] ?? 0]?.spaced) return false;
  return mark === '.' || m.tokenBefore(2)?.kind !== 'word';
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
    `( ( this|last|next coming|past? )? w:WEEKDAY .? ,? )? m:MONTH .? d:DIGITS|ORDINAL ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`,
    m => {
      if (m.after(0) === 'quarter' || m.after(0) === 'half') return undefined;
      return monthDay(m);
    },
  ),
  rule('last-month-day', 'r:LAST|NEXT|THIS m:MONTH .? d:DIGITS', m => {
    const node = monthDay(m);
    return node && { node, from: m.at('m') };
  }),
  rule('day-month', `( w:WEEKDAY ,? )? t:the? d:DIGITS|#ordinal m:MONTH ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`, m => {
    const node = isPartOfNumber(m) ? undefined : monthDay(m);
    // "the 30th June deadline": the article belongs to the deadline.
    return node && m.at('t') === m.start && isBeforeNoun(m) ? { node, from: m.start + 1 } : node;
  }),
  rule('ordinal-of-month', `( w:WEEKDAY ,? )? the? d:ORDINAL of m:MONTH ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`, monthDay),
  rule('ordinal-of-this-month', 'the d:ORDINAL of s:LAST|THIS|NEXT month', m =>
    (m.value('d') as number) > 31
      ? undefined
      : { kind: 'calendar', day: m.value('d'), monthShift: m.value('s') as number },
  ),
  rule('hyphened', 'd:DIGITS -|/ m:MONTH -|/ y:#year|DIGITS|#99', hyphened),
  rule('hyphened-month', 'm:MONTH -|/ d:DIGITS -|/ y:#year', hyphened),
  rule('hyphened-year', 'y:#year -|/ m:MONTH -|/ d:DIGITS', hyphened),
  // "Apr-2023", of one piece
  rule('month-hyphen-year', 'm:MONTH - y:#year', m =>
    isOnePiece(m) ? { kind: 'calendar', month: m.value('m'), year: m.value('y') } : undefined,
  ),
  rule(
    'month',
    `${MODIFIER} ( r:LAST|THIS|NEXT past|coming? )? m:MONTH ( ,? of? y:#year | of? ' a:DIGITS|#99 | ,? of? r2:LAST|THIS|NEXT year | of t:that|the same? year )?`,
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
      if (!isShortYear(m)) return undefined;
      return {
        kind: 'calendar',
        month: m.value('m'),
        year: yearOf(m),
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
  // "not before 1994 or later", "for 1990 and beyond"
  rule('year-on', 'y:#year ( or later | and beyond )', m =>
    isYear(m) ? { kind: 'calendar', year: m.value('y'), mod: 'ON_OR_AFTER' } : undefined,
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
  rule('fy', `( f:#fy | fy ( ${ANY_YEAR} ) ) ( -|/ n:DIGITS|#99 )?`, m => {
    const year = m.value('f') ?? yearOf(m);
    if (year === undefined || !isShortYear(m)) return undefined;
    const node: Node = { kind: 'calendar', year, fiscal: true };
    const tail = m.at('n');
    if (tail < 0) return node;
    const first = { node, to: tail - 1 };
    return m.value('n') === (year + 1) % 100
      ? [first, { node: { kind: 'calendar', year: year + 1, fiscal: true }, from: tail }]
      : first;
  }),
  rule('year-short-year', "y:#year - ' a:DIGITS|#99", m => {
    const [from, to] = [m.value('y') as number, fullYear(m.value('a') as number)];
    if (from >= to || !isShortYear(m) || !isYear(m)) return undefined;
    return [
      { node: { kind: 'calendar', year: from }, to: m.start + 1 },
      { node: { kind: 'calendar', year: to }, from: m.at('a') - 1 },
    ];
  }),
  rule('short-years', "' a:DIGITS|#99 -|/ ' b:DIGITS|#99", m => {
    const [from, to] = [fullYear(m.value('a') as number), fullYear(m.value('b') as number)];
    if (from >= to || !isShortYear(m) || !isShortYear(m, 'b')) return undefined;
    return [
      { node: { kind: 'calendar', year: from }, to: m.at('a') + 1 },
      { node: { kind: 'calendar', year: to }, from: m.at('b') - 1 },
    ];
  }),
  // "the accords of '94"
  rule('short-year', "' a:DIGITS|#99", m =>
    SHORT_YEAR_LEADS.has(m.before(1)) && isShortYear(m) && !isQuoted(m)
      ? { kind: 'calendar', year: yearOf(m) }
      : undefined,
  ),
  rule('decade', `the? ( l:EARLY -? )? '? d:#decade`, m => {
    const decade = m.value('d') as number;
    const apostrophe = m.tokens[(m.atoms.first[m.at('d')] ?? 0) - 1]?.norm === "'";
    // "the 50s" of a person or of temperatures is no decade; only "'50s" and "1950s" are.
    const digits = m.tokens[m.atoms.first[m.at('d')] ?? 0]?.text.length ?? 0;
    if (digits === 2 && !apostrophe && !(m.has('l') && m.atoms.words[m.start] === 'the')) return undefined;
    return { kind: 'decade', decade, mod: modifierOf(m) };
  }),
  rule('half-of-decade', "the f:first|last|second|latter half of the '? d:#decade", m => ({
    kind: 'decade',
    decade: m.value('d') as number,
    mod: m.word('f') === 'first' ? 'START' : 'END',
  })),
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
