import { wordSet } from '../base/wordList.ts';
import { ANY_YEAR, endsPhrase, isShortYear, MODIFIER, modifierOf, yearOf } from './calendarRules.ts';
import { type Built, inList, type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import { QUARTER } from './vocabulary.ts';

const quarterNode = (
  m: Match,
  fields: { year?: number | undefined; yearShift?: number | undefined },
  name = 'o',
): Node | undefined => {
  const n = m.value(name) as number;
  const half = m.word('q').startsWith('hal');
  if (n < 1 || n > (half ? 2 : 4)) return undefined;
  return {
    kind: 'calendar',
    ...(half ? { half: n } : { quarter: n }),
    fiscal: m.has('f') || m.has('f2'),
    mod: modifierOf(m),
    ...fields,
  };
};

/** "of fiscal 2024", "of FY2024", "of the 2023-24 fiscal year". */
const FISCAL_YEAR =
  '( of f3:FISCAL year? y3:#year | ,|of? f5:#fy | ,|of? fy y4:#year ) ( -|/ n:DIGITS|#99 )? | of the f4:#year -|/ n4:DIGITS|#99 FISCAL year | of? f6:#year -|/ n6:DIGITS|#99';

const hasPair = (m: Match): boolean => m.has('n') || m.has('n4') || m.has('n6');
const isFiscal = (m: Match): boolean => fiscalYear(m) !== undefined;
const fiscalYear = (m: Match): number | undefined =>
  m.value('y3') ?? m.value('f5') ?? m.value('y4') ?? m.value('f4') ?? m.value('f6');

/**
 * The part of a fiscal year that is named by both its years ("FY 2024-25"), whose quarters are none of the calendar's; where the figures
 * behind are none of a year ("the third quarter of 2023 - 24 firms"), what stands before them.
 */
function fiscalPart(m: Match, part: 'H' | 'Q', plain: Node | undefined): Built {
  const year = fiscalYear(m) ?? 0;
  const at = Math.max(m.at('n'), m.at('n4'), m.at('n6'));
  const spaced = m.tokens[m.atoms.first[at] ?? 0]?.spaced;
  if (!spaced && m.atoms.values[at] === (year + 1) % 100)
    return {
      kind: 'value',
      type: 'DATE',
      value: `FY${year + 1}-${part}${m.value('o')}`,
      rule: 'stated',
      mod: modifierOf(m),
    };
  return plain && !m.has('n4') ? { node: plain, to: at - 1 } : undefined;
}

/** "4Q23", "1H24" as one numeral: the year times ten and the part. */
const partNode = (m: Match, part: 'quarter' | 'half'): Node => {
  const packed = m.value('o') as number;
  return { kind: 'calendar', [part]: packed % 10, year: Math.floor(packed / 10) };
};

const LABEL_ENDS = new Set(['.', ':', ')']);
/** Whether "Q1" numbers a question: "Q1. Who pays?", at the head of its sentence and followed by a mark. */
function isQuestion(m: Match): boolean {
  if (m.start !== 0 || !LABEL_ENDS.has(m.after(0))) return false;
  const asks = m.tokens[(m.atoms.last[m.atoms.words.length - 1] ?? 1) - 1]?.norm === '?';
  return asks || m.end + 1 === m.atoms.words.length;
}

const MODEL_MAKERS = new Set(['audi', 'infiniti']);
/** Names of cars that no quarter has: "Q5". */
const MODEL = /^q[5-9]0?$/;
const REPORTED = new Set(
  'results result report earnings sales figures profit profits revenue revenues loss losses gdp growth numbers guidance forecast outlook data deliveries exports imports shipments update call margin margins'.split(
    ' ',
  ),
);
/** Kinds of cars and sets: "the Q4 e-tron", "Samsung's Q4 TVs". */
const WARES = wordSet(
  'suv suvs sedan sedans crossover crossovers hatchback hatchbacks sportback coupe coupé cabriolet model models tv tvs',
);
/** Whether "the Q3" is a car: behind its maker, before its kind, or in a text that names another. */
function isModel(m: Match): boolean {
  if (REPORTED.has(m.after(0))) return false;
  if (MODEL_MAKERS.has(m.before(1)) || WARES.has(m.after(0)) || m.after(2) === 'tron') return true;
  if (m.before(1) !== 'the') return false;
  return m.tokens.some(token => token.caps !== 'none' && MODEL.test(token.norm));
}

export const quarterRules: readonly Rule[] = [
  rule(
    'nth-quarter',
    `${MODIFIER} the? ( f:FISCAL -? )? o:ORDINAL f2:FISCAL? -? q:quarter|half ( ${FISCAL_YEAR} | ,? of? calendar? y:#year | of? the? r:LAST|THIS|NEXT|PREVIOUS ( FISCAL? year | x:FISCAL ) )?`,
    m => {
      if (m.has('x') && !endsPhrase(m)) return undefined;
      const dated = m.has('y') || m.has('r') || isFiscal(m);
      // "the first half of the game": only a year can follow "of".
      const half = m.word('q') === 'half' && !dated;
      if (half && ((m.after(0) === 'of' && m.after(2) !== 'year') || m.after(0) === '-' || m.before(1) === 'and'))
        return undefined;
      const node = quarterNode(m, { year: m.value('y') ?? fiscalYear(m), yearShift: m.value('r') });
      // Whose fiscal year runs over two years is not said, nor when its quarters are.
      if (hasPair(m)) return node && fiscalPart(m, m.word('q') === 'half' ? 'H' : 'Q', node);
      // "the third-quarter loss": the article belongs to the loss.
      const adjective = m.atoms.words[m.at('q') - 1] === '-' && m.atoms.words[m.start] === 'the' && !dated;
      return node && adjective ? { node, from: m.start + 1 } : node;
    },
  ),
  // "the first and third quarters of 2021", "the first, second and fourth quarters of last year"
  rule(
    'nth-quarters',
    'the? o:ORDINAL ( , o2:ORDINAL )? ,? and|or|to|& the? o3:ORDINAL q:quarter|quarters|half|halves ( of? FISCAL? y:#year | of? the? r:LAST|THIS|NEXT year )?',
    m => {
      const dated = m.has('y') || m.has('r');
      // "the second and third quarters of the shipment", but "of the year"
      const isPart = m.after(0) === 'of' && ![1, 2, 3].some(offset => m.after(offset) === 'year');
      if (!dated && (!m.word('q').startsWith('quarter') || isPart)) return undefined;
      const names = ['o', 'o2', 'o3'].filter(name => m.has(name));
      const parts = names.map(name => quarterNode(m, { year: m.value('y'), yearShift: m.value('r') }, name));
      return parts.every(part => part !== undefined) ? inList(m, names, parts) : undefined;
    },
  ),
  rule('last-of-year', 'the last|final q:quarter|half ( of y:#year | of? r:LAST|THIS|NEXT year )', m => ({
    kind: 'calendar',
    ...(m.word('q') === 'half' ? { half: 2 } : { quarter: 4 }),
    year: m.value('y'),
    yearShift: m.value('r'),
  })),
  rule('two-quarters', 'the? f:first|last|final n:#word|#12 quarters of FISCAL? y:#year', m =>
    m.value('n') === 2 ? { kind: 'calendar', half: m.word('f') === 'first' ? 1 : 2, year: m.value('y') } : undefined,
  ),
  rule('year-quarter', 'the? y:#year f:FISCAL? o:ORDINAL -? q:quarter|half', m =>
    quarterNode(m, { year: m.value('y') }),
  ),
  rule('last-year-quarter', "( r:LAST|THIS|NEXT | the ) f:FISCAL? year 's o:ORDINAL f2:FISCAL? -? q:quarter|half", m =>
    quarterNode(m, { yearShift: m.value('r') ?? 0 }),
  ),
  rule('q3', `o:#q ( ${FISCAL_YEAR} | of? ( ${ANY_YEAR} ) | -|/ y2:#year )?`, m => {
    if (!isShortYear(m)) return undefined;
    if (hasPair(m)) return fiscalPart(m, 'Q', quarterNode(m, { year: fiscalYear(m) }));
    if (m.end - m.start === 1 && (isQuestion(m) || isModel(m))) return { kind: 'none' };
    return quarterNode(m, { year: yearOf(m) ?? m.value('y2') ?? fiscalYear(m) });
  }),
  rule('april-june', 'the? m:MONTH -|to n:MONTH quarter ( ,? of? y:#year | of? r:LAST|THIS|NEXT year )?', m => {
    const [from, to] = [m.value('m') as number, m.value('n') as number];
    if (to !== from + 2 || from % 3 !== 1) return undefined;
    return { kind: 'calendar', quarter: to / 3, year: m.value('y'), yearShift: m.value('r') };
  }),
  rule('4q23', 'o:#yq', m => partNode(m, 'quarter')),
  rule('1h24', 'o:#yh', m => partNode(m, 'half')),
  rule('h1', `o:#h ( ${FISCAL_YEAR} | of? ( ${ANY_YEAR} ) | -|/ y2:#year )`, m => {
    if (hasPair(m)) return fiscalPart(m, 'H', { kind: 'calendar', half: m.value('o'), year: fiscalYear(m) });
    const year = yearOf(m) ?? m.value('y2') ?? fiscalYear(m);
    return isShortYear(m) ? { kind: 'calendar', half: m.value('o'), year } : undefined;
  }),
  rule('2021-q3', 'y:#year -? o:#q', m => quarterNode(m, { year: m.value('y') })),
  rule('year-ago-quarter', 'the? comparable|corresponding|same? year -? ago|earlier o:ORDINAL? quarter|period', m => ({
    kind: 'period',
    yearShift: -1,
    quarter: m.value('o'),
  })),
  rule('year-ago', 'year - ago|earlier', () => ({ kind: 'period', yearShift: -1 })),
  rule(
    'corresponding-period',
    'the comparable|corresponding|same quarter|period ( of|in? the? LAST|PREVIOUS year | a year ago|earlier | of|in? y:#year )',
    m => ({ kind: 'period', yearShift: -1, year: m.value('y') }),
  ),
  rule('quarter-year-ago', 'the quarter a year ago|earlier', () => ({ kind: 'period', yearShift: -1 })),
  rule('last-years-quarter', "r:LAST|THIS year 's quarter|period", m => ({
    kind: 'period',
    yearShift: m.value('r') ?? 0,
  })),
  rule('dated-period', 'the y:#year quarter|period', m => ({ kind: 'period', yearShift: 0, year: m.value('y') })),
  rule('current-quarter', 'the current quarter', () => ({
    kind: 'pointer',
    unit: QUARTER,
    by: 0,
    anchor: 'publication',
  })),
  rule('latest-period', 'the latest|recent quarter|period', () => ({ kind: 'period', yearShift: 0 })),
  rule('the-quarter', 'the quarter', m =>
    // "the quarter-to-quarter comparison"
    m.after(0) === '-' || (m.after(0) === 'of' && m.after(1) !== 'the') ? undefined : { kind: 'period', yearShift: 0 },
  ),
  rule('that-quarter', 'that quarter', () => ({ kind: 'period', yearShift: 0 })),
  rule('last-quarter', `${MODIFIER} the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING quarter`, m => ({
    kind: 'pointer',
    unit: QUARTER,
    by: m.value('r') as number,
    anchor: m.word('r') === 'last' || m.word('r') === 'this' || m.word('r') === 'next' ? 'publication' : 'reference',
    mod: modifierOf(m),
  })),
];
