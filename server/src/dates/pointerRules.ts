import { ANY_YEAR, endsPhrase, isShortYear, MODIFIER, modifierOf, yearOf } from './calendarRules.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node, PointerNode } from './temporalNode.ts';
import type { TimexMod } from './timex.ts';
import { DAY, END_MODS, MONTH, QUARTER, WEEK, YEAR } from './vocabulary.ts';

/** Words that count from the article's day; "previous", "following" and "same" count from the date spoken of last. */
const FROM_ARTICLE = new Set(['last', 'this', 'next', 'current', 'present', 'coming', 'upcoming']);

/** "60 Minutes", "This Week": capitals in a sentence that is not all in capitals are a name. */
export function isTitle(m: Match): boolean {
  const last = m.tokens[(m.atoms.last[m.end - 1] ?? 1) - 1];
  if (last?.caps !== 'initial' || m.end - m.start < 2) return false;
  const before = m.before(1);
  if (before === '"' || before === "''" || before === '``') return true;
  for (const token of [m.tokenBefore(1), m.tokenBefore(2), m.tokenAfter(0), m.tokenAfter(1), m.tokenAfter(2)])
    if (token?.kind === 'word' && token.caps === 'none' && token.norm.length > 3) return true;
  return false;
}

/** Words before "the month" with which it is the month spoken of; elsewhere it is any month ("the month when …"). */
const MONTH_LEADS = new Set(['in', 'for', 'during', 'of']);
/** Words after "the year" that say which year; of that the dates know nothing. */
const YEAR_TAILS = new Set(['before', 'after', 'earlier', '-', 'when', 'that', 'of', 'in']);
const FALL_LEADS = new Set('in by until till since from before after during for of this'.split(' '));
/** "the person of the year" */
const YEAR_TITLES = new Set(['time', 'times', 'player', 'person', 'man', 'woman', 'word', 'car']);

const unit = (m: Match, by: number, anchor: PointerNode['anchor'], mod?: TimexMod): Node => ({
  kind: 'pointer',
  unit: m.value('u') as number,
  by,
  anchor,
  mod: mod ?? modifierOf(m),
});

const year = (by: number, fields: Partial<PointerNode> = {}): Node => ({
  kind: 'pointer',
  unit: YEAR,
  by,
  anchor: 'publication',
  ...fields,
});

/** "this week", "last year", "the same day", "the end of the month", "year-end": units of the calendar some steps away. */
export const pointerRules: readonly Rule[] = [
  rule(
    'this-week',
    '( the? very? e:END of | l:EARLY | x:earlier|later|sometime )? t:the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING f:FISCAL? u:day|week|month|year|decade|century|fortnight ( or so )?',
    m => {
      const word = m.word('r');
      const index = m.value('u') as number;
      if ((index === DAY && (word === 'last' || word === 'this')) || isTitle(m)) return undefined;
      // "the last week", "the coming year" are lengths up to now or from now on; "the next day" counts from the day spoken of.
      if (m.has('t') && (word === 'last' || word === 'coming') && !m.has('e') && !m.has('f'))
        return { kind: 'duration', parts: [{ unit: index, count: 1 }] };
      const lead = m.word('x');
      const anchor = !FROM_ARTICLE.has(word) || (m.has('t') && word === 'next') ? 'reference' : 'publication';
      const mod = lead === 'earlier' ? 'START' : lead === 'later' ? 'END' : undefined;
      const node = unit(m, m.value('r') as number, anchor, mod);
      return lead === 'sometime' ? { node, from: m.start + 1 } : node;
    },
  ),
  // "the current fiscal"
  rule('this-fiscal', '( the? very? e:END of | l:EARLY )? the? r:LAST|THIS|NEXT|PREVIOUS|ongoing FISCAL', m =>
    endsPhrase(m)
      ? {
          ...year(m.value('r') as number, { anchor: m.word('r') === 'previous' ? 'reference' : 'publication' }),
          mod: modifierOf(m),
        }
      : undefined,
  ),
  rule(
    'this-year-or-next',
    `${MODIFIER} ( x:later|earlier )? r:last|this u:week|month|year|quarter c:and|or|to|into ( l2:EARLY )? r2:this|next`,
    m => {
      const to = m.value('r2') as number;
      if ((m.value('r') as number) >= to || !endsPhrase(m)) return undefined;
      // "It fell last month and this is why."
      if (to === 0 && m.tokenAfter(0)?.kind === 'word') return undefined;
      const mod = m.word('x') === 'earlier' ? 'START' : m.word('x') === 'later' ? 'END' : undefined;
      return [
        { node: unit(m, m.value('r') as number, 'publication', mod), to: m.at('c') },
        {
          node: { ...unit(m, to, 'publication'), mod: m.has('l2') ? END_MODS[m.value('l2') as number] : undefined },
          from: m.has('l2') ? m.at('l2') : m.at('r2'),
        },
      ];
    },
  ),
  rule('this-past-week', 'this p:past|coming u:week|month|year', m =>
    unit(m, m.word('p') === 'past' ? -1 : 1, 'publication'),
  ),
  rule('week-before-last', 'the u:week|month|year before last', m => unit(m, -2, 'publication')),
  rule('week-after-next', 'the u:week|month|year after next', m => unit(m, 2, 'publication')),
  rule('day-before-yesterday', 'the day v:before|after t:yesterday|tomorrow', m => ({
    kind: 'pointer',
    unit: DAY,
    by: (m.value('t') as number) * (m.word('v') === (m.word('t') === 'tomorrow' ? 'after' : 'before') ? 2 : 0),
    anchor: 'publication',
  })),
  rule('the-past-week', 'the past|coming u:week|month|year|decade|century|quarter', m => ({
    kind: 'duration',
    parts: [{ unit: m.value('u') as number, count: 1 }],
  })),
  rule('the-latest-year', 'the latest FISCAL? u:year|week|month', m => unit(m, -1, 'publication')),
  rule('same-day', '( earlier|later )? that|the same LAST? u:day|week|month|year', m => unit(m, 0, 'reference')),
  rule('that-day', '( earlier|later )? that u:day|week|month|year', m => unit(m, 0, 'reference')),
  rule('in-the-week', 'x:earlier|later|early|late in the u:week|month|year|decade', m =>
    unit(m, 0, 'publication', m.word('x').startsWith('early') || m.word('x') === 'earlier' ? 'START' : 'END'),
  ),
  rule('end-of-the-year', 'the? very? e:END of the|this FISCAL? u:week|month|year|day|decade|century', m =>
    unit(m, 0, 'publication'),
  ),
  rule('the-year', 'the FISCAL|full|current? u:year|week', m => {
    const next = m.after(0);
    const isYear = m.value('u') === YEAR;
    if (next === 'to' && m.after(1) === 'date') return unit(m, 0, 'publication');
    if (next === 'ended' || next === 'ending' || next === 'through' || next === 'to')
      return isYear ? { kind: 'duration', parts: [{ unit: YEAR, count: 1 }] } : undefined;
    if (YEAR_TAILS.has(next) || (isYear && m.before(1) === 'of' && YEAR_TITLES.has(m.before(2)))) return undefined;
    return unit(m, 0, 'publication');
  }),
  rule('the-month', 'the u:month', m => {
    const next = m.after(0);
    const other = !MONTH_LEADS.has(m.before(1)) || ['before', 'of', 'after', '-'].includes(next);
    return other ? undefined : unit(m, 0, 'reference');
  }),
  rule('weekend', '( the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING past|coming? | the p:past? ) weekend', m => ({
    kind: 'pointer',
    unit: WEEK,
    by: m.value('r') ?? (m.has('p') ? -1 : 0),
    anchor: 'publication',
    weekend: true,
    named: m.word('r') === 'this',
  })),
  rule(
    'season',
    `${MODIFIER} ( the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING past|coming? | t:the l2:EARLY? )? s:SEASON ( ,? of? ( ${ANY_YEAR} ) | of? r2:LAST|THIS|NEXT year )?`,
    m => {
      const dated = m.has('r') || m.has('r2') || (yearOf(m) !== undefined && isShortYear(m));
      const fall = m.word('s') === 'fall';
      // "Prices may fall next year."
      if (fall && m.has('r2') && !m.has('t') && m.start === m.at('s') && !FALL_LEADS.has(m.before(1))) return undefined;
      const lead = m.tokens[m.atoms.first[m.at('s')] ?? 0];
      if (!dated) {
        if (m.after(0) === 'of' || m.after(0) === '-' || m.after(0) === "'s") return undefined;
        const inIt = m.before(1) === 'in' || m.before(1) === 'by' || m.before(1) === 'this';
        if (fall ? !(inIt && m.has('t')) : !m.has('t') && !m.has('e') && !m.has('l') && !inIt) return undefined;
        const next = m.tokenAfter(0);
        if (next?.kind === 'word' && next.caps !== 'none') return undefined;
      }
      if (lead && lead.caps === 'initial' && !dated && m.at('s') > 0) return undefined;
      return {
        kind: 'calendar',
        season: m.value('s'),
        direction: m.value('r'),
        year: yearOf(m),
        yearShift: m.value('r2'),
        mod: modifierOf(m),
      };
    },
  ),
  rule('year-end', 'year - end ( of? y:#year )?', m =>
    m.has('y') ? { kind: 'calendar', year: m.value('y'), month: 12, day: 31 } : year(0, { lastDay: true }),
  ),
  rule('years-end', "year 's? end", () => ({ ...year(0), mod: 'END' })),
  rule('last-years-end', "the? r:LAST|THIS|NEXT year 's? end", m => ({ ...year(m.value('r') as number), mod: 'END' })),
  rule('month-end', 'u:month|quarter - end', m => ({
    kind: 'pointer',
    unit: m.word('u') === 'month' ? MONTH : QUARTER,
    by: 0,
    anchor: 'publication',
    mod: 'END',
  })),
];
