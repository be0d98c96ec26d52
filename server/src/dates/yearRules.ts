import { wordSet } from '../base/wordList.ts';
import { ANY_YEAR, date, fullYear, isShortYear, MODIFIER, modifierOf, yearOf } from './calendarRules.ts';
import { isVerb } from './calendarWords.ts';
import { pad2 } from './isoCalendar.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import { isYear } from './yearGuard.ts';

/** What is called by its year: "half the '19 vintage", "the '08 crisis". */
const OF_YEAR = wordSet(
  'crop crops harvest vintage season crush campaign crisis recession election elections budget accord pact deal agreement act model edition',
);
const SHORT_YEAR_LEADS = new Set('of in since until till before after by from'.split(' '));

/** How far behind an apostrophe the one may stand that closes a quotation. */
const QUOTED = 12;
/** Whether the apostrophe opens a quotation ("of '10 or 15%'"), or what it stands before is counted ("of '30 days"). */
function isQuoted(m: Match): boolean {
  const next = m.tokenAfter(0);
  if (next && next.kind !== 'punct' && !next.spaced) return true;
  if (next?.norm.endsWith('s') && m.before(1) !== 'the' && !isVerb(next)) return true;
  for (let i = 0; i < QUOTED; i++) {
    const token = m.tokenAfter(i);
    if (token?.norm === "'" && !token.spaced && m.tokenAfter(i + 1)?.spaced !== false) return true;
  }
  return false;
}

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

/** Years, those of finance, pairs of them, decades and centuries. */
export const yearRules: readonly Rule[] = [
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
  // "the accords of '94", "the '94 accords"
  rule('short-year', "' a:DIGITS|#99", m => {
    if (!isShortYear(m) || isQuoted(m)) return undefined;
    const next = m.tokenAfter(0);
    const described =
      next !== undefined &&
      ((m.before(1) === 'the' && m.word('a') === '#99' && next.caps === 'none') || OF_YEAR.has(next.norm));
    return described || SHORT_YEAR_LEADS.has(m.before(1)) ? { kind: 'calendar', year: yearOf(m) } : undefined;
  }),
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
