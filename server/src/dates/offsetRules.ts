import { AMOUNT, BOUND, boundOf, countOf, lengthOf, unitOf } from './amount.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import { DAY, MONTH, WEEK, YEAR } from './vocabulary.ts';

/** "a week ago Tuesday", "three weeks from today". */
function fromDay(m: Match, sign: -1 | 1): Node | undefined {
  const [count, unit] = [countOf(m), unitOf(m)];
  if (count === undefined || count === null || unit < DAY) return undefined;
  return {
    kind: 'offset',
    unit,
    count,
    sign,
    anchor: 'publication',
    from: { weekday: m.value('w'), days: m.value('t') },
  };
}
/** Words after which "a week on Friday" is a length, and a day ("was shut for a week on Friday"); elsewhere it says when. */
const LASTING = new Set(
  'for of than within after over under about nearly almost every each once least most last lasts lasted took takes take in to by'.split(
    ' ',
  ),
);
/** "comes in a week on Friday": the verb has the word. */
const ENTERING = new Set('come comes came coming kick kicks kicked phase phased bring brings brought'.split(' '));
const isWhen = (m: Match): boolean => !LASTING.has(m.before(1)) || (m.before(1) === 'in' && ENTERING.has(m.before(2)));

/** "two years ago", "a day earlier", "three weeks later", "the year before": distances from the article's day or the date spoken of last. */
export const offsetRules: readonly Rule[] = [
  rule('ago', `${BOUND} ${AMOUNT} EXTRA? ( or so )? u:UNIT|UNITS|second ( or so )? v:ago|hence`, m => {
    const count = countOf(m);
    const unit = unitOf(m);
    if (count === undefined) return undefined;
    return {
      kind: 'offset',
      unit,
      count,
      sign: m.word('v') === 'ago' ? -1 : 1,
      anchor: 'publication',
      period: unit === YEAR && count === 1 && m.end - m.start === 3,
      mod: boundOf(m.atoms.words[m.start] ?? '', m.atoms.words[m.start + 1] ?? ''),
    };
  }),
  // "in two weeks' time"
  rule('in-time', `${AMOUNT} u:UNIT|UNITS '|'s time`, m => {
    const count = countOf(m);
    if (m.before(1) !== 'in' || count === undefined || count === null || unitOf(m) < DAY) return undefined;
    return { kind: 'offset', unit: unitOf(m), count, sign: 1, anchor: 'publication' };
  }),
  rule('from-now', `${BOUND} ${AMOUNT} u:UNIT|UNITS from now`, m => {
    const count = countOf(m);
    return count === undefined ? undefined : { kind: 'offset', unit: unitOf(m), count, sign: 1, anchor: 'publication' };
  }),
  rule('ago-day', `exactly? ${AMOUNT} u:UNIT|UNITS ago ( on|last? w:WEEKDAY | t:POINTER )`, m => fromDay(m, -1)),
  // "ten years ago to the day", "a decade ago this month"
  rule(
    'ago-exactly',
    `exactly? ${AMOUNT} u:UNIT|UNITS ago ( to the d:day | to the v2:week|month | this v:month|week )`,
    m => {
      if (m.has('d')) return fromDay(m, -1);
      const [count, unit, to] = [countOf(m), unitOf(m), (m.word('v') || m.word('v2')) === 'month' ? MONTH : WEEK];
      if (count === undefined || count === null || unit <= to) return undefined;
      return { kind: 'offset', unit, count, sign: -1, anchor: 'publication', to };
    },
  ),
  rule('from-day', `${AMOUNT} u:UNIT|UNITS from ( this|next|coming? w:WEEKDAY | t:POINTER )`, m => fromDay(m, 1)),
  rule('week-today', `${AMOUNT} u:week|weeks|fortnight|month ( on w:WEEKDAY | t:today|tomorrow )`, m =>
    isWhen(m) ? fromDay(m, 1) : undefined,
  ),
  // "a week last Friday"
  rule('week-last', `${AMOUNT} u:week|weeks|fortnight ( last w:WEEKDAY | t:yesterday )`, m =>
    isWhen(m) ? fromDay(m, -1) : undefined,
  ),
  rule('year-and-a-half-ago', 'o:a|an|#word|#12 u:UNIT and a half v:ago|earlier|later', m => {
    const count = (m.word('o').startsWith('#') ? (m.value('o') as number) : 1) + 0.5;
    const past = m.word('v') === 'ago';
    return {
      kind: 'offset',
      unit: unitOf(m),
      count,
      sign: m.word('v') === 'later' ? 1 : -1,
      anchor: past ? 'publication' : 'reference',
    };
  }),
  rule('ago-bare', 'u:UNITS ago', m => ({
    kind: 'offset',
    unit: unitOf(m),
    count: null,
    sign: -1,
    anchor: 'publication',
  })),
  rule('earlier', `${AMOUNT} EXTRA? u:UNIT|UNITS|second v:earlier|later|before`, m => {
    const count = countOf(m);
    const unit = unitOf(m);
    if (count === undefined) return undefined;
    // "up from a year before.", but not "a year before the vote"
    const next = m.tokenAfter(0);
    if (m.word('v') === 'before' && (unit < DAY || count === null || (next && next.kind !== 'punct'))) return undefined;
    // Hours and minutes later have no day of their own, nor has "two weeks later than planned": the length is all that is known.
    if (unit < DAY || count === null || m.after(0) === 'than')
      return { node: lengthOf(m, [{ unit, count }]), to: m.end - 1 };
    return {
      kind: 'offset',
      unit,
      count,
      sign: m.word('v') === 'later' ? 1 : -1,
      anchor: 'reference',
      period: unit === YEAR && count === 1,
    };
  }),
  rule('the-day-before', 'the u:day|week|month|year v:before|after|earlier', m => {
    const next = m.tokenAfter(0);
    // "the day before the summit" counts from the summit, of which the dates know nothing.
    if (next && next.kind !== 'punct' && m.word('v') !== 'earlier') return undefined;
    return {
      kind: 'offset',
      unit: unitOf(m),
      count: 1,
      sign: m.word('v') === 'after' ? 1 : -1,
      anchor: 'reference',
      period: m.value('u') === YEAR,
    };
  }),
];
