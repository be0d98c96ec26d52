import { type Match, type Rule, rule } from './rule.ts';

/** A name of a paper ("the Daily Telegraph", "China Daily", "the Farmers' Daily") is no recurrence: capitals beside a capital. */
function isName(m: Match): boolean {
  if (m.tokens[m.atoms.first[m.start] ?? 0]?.caps !== 'initial') return false;
  const [before, after] = [m.tokenBefore(1), m.tokenAfter(0)];
  return (
    after?.caps === 'initial' ||
    (before?.kind === 'word' && before.caps !== 'none') ||
    POSSESSIVES.has(before?.norm ?? '')
  );
}

const POSSESSIVES = new Set(["'s", "'"]);

/** Recurrences: "daily", "every quarter", "Mondays", "twice a week". */
export const setRules: readonly Rule[] = [
  rule('adverb', 'u:ADVERB', m => {
    return isName(m) ? undefined : { kind: 'set', unit: m.value('u') };
  }),
  rule('every', 'q:every|each ( o:other | n:COUNT|ORDINAL )? u:UNIT|UNITS', m => {
    const count = m.has('o') ? 2 : m.value('n');
    // "criticism from every quarter", "in every quarter of the industry", while "from every quarter of 2024" are the year's
    const isOf = m.after(0) === 'of';
    const ofYear =
      isOf && (m.after(1) === 'the' ? m.after(2) === 'year' : /^(?:#year|this|last|next)$/.test(m.after(1)));
    if (m.word('u') === 'quarter' && !ofYear && (isOf || m.before(1) === 'from')) return { kind: 'none' };
    return { kind: 'set', unit: m.value('u'), count, quant: m.word('q').toUpperCase() };
  }),
  rule('every-monday', 'q:every|each ( w:WEEKDAY p:PART? | m:MONTH | s:SEASON | p2:PART )', m => ({
    kind: 'set',
    weekday: m.value('w'),
    month: m.value('m'),
    season: m.value('s'),
    part: m.value('p') ?? m.value('p2'),
    quant: m.word('q').toUpperCase(),
  })),
  rule('mondays', 'w:WEEKDAYS', m => ({ kind: 'set', weekday: m.value('w') })),
  rule('monday-nights', 'w:WEEKDAY p:PARTS', m => ({ kind: 'set', weekday: m.value('w'), part: m.value('p') })),
  rule('twice-a-week', 'f:once|twice|thrice a|per|each|every u:UNIT', m => ({
    kind: 'set',
    unit: m.value('u'),
    freq: m.word('f') === 'once' ? '1X' : m.word('f') === 'twice' ? '2X' : '3X',
  })),
  rule('times-a-week', 'n:COUNT times a|per|each|every u:UNIT', m => ({
    kind: 'set',
    unit: m.value('u'),
    freq: `${m.value('n')}X`,
  })),
  rule('every-n', 'once every n:COUNT u:UNITS', m => ({
    kind: 'set',
    unit: m.value('u'),
    count: m.value('n'),
    freq: '1X',
  })),
];
