import { MODIFIER, modifierOf } from './calendarRules.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import { QUARTER } from './vocabulary.ts';

const quarterNode = (
  m: Match,
  fields: { year?: number | undefined; yearShift?: number | undefined },
): Node | undefined => {
  const n = m.value('o') as number;
  const half = m.word('q') === 'half';
  if (n < 1 || n > (half ? 2 : 4)) return undefined;
  return {
    kind: 'calendar',
    ...(half ? { half: n } : { quarter: n }),
    fiscal: m.has('f') || m.has('f2'),
    mod: modifierOf(m),
    ...fields,
  };
};

export const quarterRules: readonly Rule[] = [
  rule(
    'nth-quarter',
    `${MODIFIER} the? ( f:FISCAL -? )? o:ORDINAL f2:FISCAL? -? q:quarter|half ( ,? of? y:#year | of? the? r:LAST|THIS|NEXT|PREVIOUS FISCAL? year )?`,
    m => {
      const dated = m.has('y') || m.has('r');
      // "the first half of the game": only a year can follow "of".
      const half = m.word('q') === 'half' && !dated;
      if (half && ((m.after(0) === 'of' && m.after(2) !== 'year') || m.after(0) === '-' || m.before(1) === 'and'))
        return undefined;
      const node = quarterNode(m, { year: m.value('y'), yearShift: m.value('r') });
      // "the third-quarter loss": the article belongs to the loss.
      const adjective = m.atoms.words[m.at('q') - 1] === '-' && m.atoms.words[m.start] === 'the' && !dated;
      return node && adjective ? { node, from: m.start + 1 } : node;
    },
  ),
  rule('last-of-year', 'the last|final q:quarter|half ( of y:#year | of? r:LAST|THIS|NEXT year )', m => ({
    kind: 'calendar',
    ...(m.word('q') === 'half' ? { half: 2 } : { quarter: 4 }),
    year: m.value('y'),
    yearShift: m.value('r'),
  })),
  rule('year-quarter', 'the? y:#year f:FISCAL? o:ORDINAL -? q:quarter|half', m =>
    quarterNode(m, { year: m.value('y') }),
  ),
  rule('last-year-quarter', "( r:LAST|THIS|NEXT | the ) f:FISCAL? year 's o:ORDINAL f2:FISCAL? -? q:quarter|half", m =>
    quarterNode(m, { yearShift: m.value('r') ?? 0 }),
  ),
  rule('q3', 'o:#q ( of? y:#year )?', m => quarterNode(m, { year: m.value('y') })),
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
    m.after(0) === 'of' && m.after(1) !== 'the' ? undefined : { kind: 'period', yearShift: 0 },
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
