import { MODIFIER, modifierOf } from './calendarRules.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import { CENTURY, DAY, DECADE, MONTH, QUARTER, WEEK, YEAR } from './vocabulary.ts';

const reference = (word: string): boolean =>
  word !== 'last' &&
  word !== 'this' &&
  word !== 'next' &&
  word !== 'current' &&
  word !== 'present' &&
  word !== 'coming' &&
  word !== 'upcoming';
const vague = (value: string): Node => ({ kind: 'value', type: 'DATE', value, rule: 'vague' });
const CALENDAR_UNITS = 'u:day|week|month|year|decade|century|fortnight';

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

const MONTH_LEADS = new Set(['in', 'for', 'during', 'of']);

export const pointerRules: readonly Rule[] = [
  rule(
    'this-week',
    `( the? e:END of | l:EARLY | earlier|later|sometime )? the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING f:FISCAL? ${CALENDAR_UNITS} ( or so )?`,
    m => {
      const word = m.word('r');
      const unit = m.value('u') as number;
      if (unit === DAY && (word === 'last' || word === 'this')) return undefined;
      if (isTitle(m)) return undefined;
      const lead = m.tokens[m.atoms.first[m.start] ?? 0]?.norm;
      // "the last week", "the coming year" are lengths up to now or from now on; "the next day" counts from the day spoken of.
      const the = m.atoms.words[m.at('r') - 1] === 'the';
      if (the && (word === 'last' || word === 'coming') && !m.has('e') && !m.has('f'))
        return { kind: 'duration', parts: [{ unit, count: 1 }] };
      const mod = modifierOf(m) ?? (lead === 'earlier' ? 'START' : lead === 'later' ? 'END' : undefined);
      const node: Node = {
        kind: 'pointer',
        unit,
        by: m.value('r') as number,
        anchor: reference(word) || (the && word === 'next') ? 'reference' : 'publication',
        mod,
      };
      return lead === 'sometime' ? { node, from: m.start + 1 } : node;
    },
  ),
  rule('this-past-unit', 'this past|coming u:week|month|year', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: m.atoms.words[m.start + 1] === 'past' ? -1 : 1,
    anchor: 'publication',
  })),
  rule('the-past-unit', 'the past|coming u:week|month|year|decade|century|quarter', m => ({
    kind: 'duration',
    parts: [{ unit: m.value('u') as number, count: 1 }],
  })),
  rule('the-latest-year', 'the latest FISCAL? u:year|week|month', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: -1,
    anchor: 'publication',
  })),
  rule('same-day', '( earlier|later )? that|the same ( LAST )? u:day|week|month|year', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: 0,
    anchor: 'reference',
  })),
  rule('that-day', '( earlier|later )? that u:day|week|month|year', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: 0,
    anchor: 'reference',
  })),
  rule('in-the-week', 'x:earlier|later|early|late in the u:week|month|year|decade', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: 0,
    anchor: 'publication',
    mod: m.word('x') === 'earlier' || m.word('x') === 'early' ? 'START' : 'END',
  })),
  rule('end-of-the-year', 'the? e:END of the|this f:FISCAL? u:week|month|year|day|decade|century', m => ({
    kind: 'pointer',
    unit: m.value('u') as number,
    by: 0,
    anchor: 'publication',
    mod: modifierOf(m),
  })),
  rule('the-year', 'the f:FISCAL|full|current? u:year|week', m => {
    const unit = m.value('u') as number;
    const next = m.after(0);
    if (next === 'ended' || next === 'ending' || next === 'through')
      return unit === YEAR ? { kind: 'duration', parts: [{ unit, count: 1 }] } : undefined;
    if (
      next === 'before' ||
      next === 'after' ||
      next === 'earlier' ||
      next === '-' ||
      next === 'when' ||
      next === 'that' ||
      next === 'of' ||
      next === 'in'
    )
      return undefined;
    if (
      unit === YEAR &&
      m.before(1) === 'of' &&
      (m.before(2) === 'time' ||
        m.before(2) === 'times' ||
        m.before(2) === 'player' ||
        m.before(2) === 'person' ||
        m.before(2) === 'man')
    )
      return undefined;
    return { kind: 'pointer', unit, by: 0, anchor: 'publication' };
  }),
  rule('the-month', 'the month', m => {
    const next = m.after(0);
    return !MONTH_LEADS.has(m.before(1)) || next === 'before' || next === 'of' || next === 'after'
      ? undefined
      : { kind: 'pointer', unit: MONTH, by: 0, anchor: 'reference' };
  }),
  rule('weekend', '( the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING past|coming? | the p:past? ) weekend', m => ({
    kind: 'pointer',
    unit: WEEK,
    by: m.value('r') ?? (m.has('p') ? -1 : 0),
    anchor: 'publication',
    weekend: true,
  })),
  rule(
    'season',
    `${MODIFIER} ( the? r:LAST|THIS|NEXT|PREVIOUS|FOLLOWING past|coming? | t:the l2:EARLY? )? s:SEASON ( ,? of? y:#year | of? r2:LAST|THIS|NEXT year )?`,
    m => {
      const dated = m.has('r') || m.has('y') || m.has('r2');
      const fall = m.word('s') === 'fall';
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
        year: m.value('y'),
        yearShift: m.value('r2'),
        mod: modifierOf(m),
      };
    },
  ),
  rule('year-end', 'year - end|ends', m =>
    m.tokens[m.atoms.first[m.start + 2] ?? 0]?.norm === 'end'
      ? { kind: 'pointer', unit: YEAR, by: 0, anchor: 'publication', lastDay: true }
      : undefined,
  ),
  rule('years-end', "year 's? end", () => ({ kind: 'pointer', unit: YEAR, by: 0, anchor: 'publication', mod: 'END' })),
  rule('last-years-end', "the? r:LAST|THIS|NEXT year 's? end", m => ({
    kind: 'pointer',
    unit: YEAR,
    by: m.value('r') as number,
    anchor: 'publication',
    mod: 'END',
  })),
  rule('month-end', 'month|quarter - end', m => ({
    kind: 'pointer',
    unit: m.atoms.words[m.start] === 'month' ? MONTH : QUARTER,
    by: 0,
    anchor: 'publication',
    mod: 'END',
  })),
  rule('now', 'right? now', m => {
    const first = m.tokens[m.atoms.first[m.start] ?? 0];
    if (m.after(0) === '-') return undefined;
    // "Now, therefore, I …" and "Now for the weather" speak of no time.
    if (first?.caps === 'initial' && (m.after(0) === ',' || m.after(0) === 'for')) return undefined;
    return vague('PRESENT_REF');
  }),
  rule('currently', 'currently|nowadays|presently', () => vague('PRESENT_REF')),
  rule('these-days', 'these days', () => vague('PRESENT_REF')),
  rule('at-present', 'present', m => (m.before(1) === 'at' ? vague('PRESENT_REF') : undefined)),
  rule('at-the-moment', 'the|this moment', m => (m.before(1) === 'at' ? vague('PRESENT_REF') : undefined)),
  rule('recently', 'more|most? recently|lately', () => vague('PAST_REF')),
  rule('the-past', 'the past', m =>
    m.before(1) === 'in' && m.tokenAfter(0)?.kind !== 'word' ? vague('PAST_REF') : undefined,
  ),
  rule('the-future', 'the near|foreseeable|immediate|distant? future', m =>
    m.after(0) === 'of' ? undefined : vague('FUTURE_REF'),
  ),
  rule('the-near-term', 'the near|short term', () => vague('FUTURE_REF')),
  rule('decade-pointer', 'the? r:LAST|THIS|NEXT|PREVIOUS u:decade|century', m => {
    const unit = m.value('u') as number;
    const word = m.word('r');
    if (word === 'last' && m.atoms.words[m.start] === 'the' && unit === DECADE)
      return { kind: 'duration', parts: [{ unit, count: 1 }] };
    return unit === DECADE || unit === CENTURY
      ? { kind: 'pointer', unit, by: m.value('r') as number, anchor: 'publication' }
      : undefined;
  }),
];
