import type { DurationNode, Node } from './node.ts';
import { type Match, type Rule, rule } from './rule.ts';
import type { TimexMod } from './timex.ts';
import { DAY, YEAR } from './vocabulary.ts';

/** "two", "2 1/2", "two and a half", "a", "a few", "several", "a couple of", "half a". */
const AMOUNT =
  '( n:COUNT ( and a h:HALF )? ( hundred|thousand|million )? | o:a|an ( x:few|good | k:couple of? | z:dozen )? | x2:VAGUE | k2:couple of | h2:HALF a|an )';
/** The words that bound an amount, within the span of a date but outside that of a duration. */
const BOUND = '( b:more|less|fewer than | b2:at least|most | b3:APPROX about|over|under? | b4:up to )?';
const ANY_UNIT = 'UNIT|UNITS|second';

/** How many; null where vague, undefined where the words say no amount. */
function countOf(m: Match): number | null | undefined {
  if (m.has('n')) {
    const scale = m.atoms.words[m.at('n') + 1];
    const factor = scale === 'hundred' ? 100 : scale === 'thousand' ? 1000 : scale === 'million' ? 1e6 : 1;
    return ((m.value('n') as number) + (m.has('h') ? 0.5 : 0)) * factor;
  }
  if (m.has('k') || m.has('k2')) return 2;
  if (m.has('x') || m.has('x2')) return null;
  if (m.has('z')) return 12;
  if (m.has('h2')) return 0.5;
  return m.has('o') ? 1 : undefined;
}

const boundOf = (words: readonly string[]): TimexMod | undefined => {
  const [a = '', b = ''] = words;
  if (a === 'more' || a === 'over') return 'MORE_THAN';
  if (a === 'less' || a === 'fewer' || a === 'under' || a === 'nearly' || a === 'almost') return 'LESS_THAN';
  if (a === 'at') return b === 'least' ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS';
  if (a === 'up') return 'EQUAL_OR_LESS';
  if (a === 'about' || a === 'around' || a === 'approximately' || a === 'roughly' || a === 'some') return 'APPROX';
  return undefined;
};

/** The modifier that stands before a duration, outside its span. */
const boundBefore = (m: Match, start = m.start): TimexMod | undefined =>
  boundOf([m.atoms.words[start - 2] ?? '', m.atoms.words[start - 1] ?? '']) ??
  boundOf([m.atoms.words[start - 1] ?? '']);

const length = (m: Match, parts: DurationNode['parts'], fields: Partial<DurationNode> = {}): Node => ({
  kind: 'duration',
  parts,
  mod: boundBefore(m),
  ...fields,
});

const unitOf = (m: Match, name = 'u'): number => (m.word(name) === 'second' ? 0 : (m.value(name) as number));
const isPlural = (word: string): boolean => word.endsWith('s');

/** "four flights a week", "$60,000 a year", "25 cents a day": a rate, which makes "a week" a set. */
const isRate = (m: Match): boolean => {
  const before = m.tokenBefore(1);
  if (!before) return false;
  if (before.kind === 'number' || before.kind === 'symbol') return true;
  if (RATE_UNITS.has(before.norm)) return true;
  return before.kind === 'word' && before.norm.endsWith('s') && m.atoms.words[m.start - 2]?.startsWith('#') === true;
};
const RATE_UNITS = new Set(
  'million billion trillion percent barrels tons tonnes dollars cents times hours days'.split(' '),
);
/** Before "a day", "a minute": idioms and adjectives that are no length of time. */
const LENGTH_LEADS = new Set(
  'for within in after of over than nearly almost about lasted last lasting least most take takes took spend spent every least just only barely once offered'.split(
    ' ',
  ),
);

export const amountRules: readonly Rule[] = [
  rule('ago', `${BOUND} ${AMOUNT} EXTRA? ( or so )? u:${ANY_UNIT} ( or so )? v:ago|hence`, m => {
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
      mod: boundOf([m.atoms.words[m.start] ?? '', m.atoms.words[m.start + 1] ?? '']),
    };
  }),
  rule('from-now', `${BOUND} ${AMOUNT} u:UNIT|UNITS from now`, m => {
    const count = countOf(m);
    return count === undefined ? undefined : { kind: 'offset', unit: unitOf(m), count, sign: 1, anchor: 'publication' };
  }),
  rule('ago-bare', 'u:UNITS ago', m => ({
    kind: 'offset',
    unit: unitOf(m),
    count: null,
    sign: -1,
    anchor: 'publication',
  })),
  rule('earlier', `${AMOUNT} EXTRA? u:${ANY_UNIT} v:earlier|later`, m => {
    const count = countOf(m);
    const unit = unitOf(m);
    if (count === undefined) return undefined;
    // Hours and minutes later have no day of their own: the length is all that is known.
    if (unit < DAY || count === null) return { node: length(m, [{ unit, count }]), to: m.end - 1 };
    return {
      kind: 'offset',
      unit,
      count,
      sign: m.word('v') === 'earlier' ? -1 : 1,
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
  rule('compound', 'n:COUNT|a|an -? u:UNIT|UNITS and|,? n2:COUNT -? u2:UNIT|UNITS', m => {
    const [unit, unit2] = [unitOf(m), unitOf(m, 'u2')];
    if (unit2 >= unit || !m.has('n')) return undefined;
    const value = m.atoms.words[m.at('n')]?.startsWith('#') ? (m.value('n') as number) : 1;
    if (m.atoms.words[m.at('u') + 1] === ',' && unit > 2) return undefined;
    return length(m, [
      { unit, count: value },
      { unit: unit2, count: m.value('n2') as number },
    ]);
  }),
  rule('unit-and-a-half', 'n:a|an|#word|#12 u:UNIT and a half', m => {
    const count = m.word('n').startsWith('#') ? (m.value('n') as number) : 1;
    return length(m, [{ unit: unitOf(m), count: count + 0.5 }]);
  }),
  rule('half-unit', 'half -? u:UNIT', m =>
    m.value('u') === 7 ||
    m.before(1) === 'first' ||
    m.before(1) === 'second' ||
    m.before(1) === 'last' ||
    m.before(1) === '-'
      ? undefined
      : length(m, [{ unit: unitOf(m), count: 0.5 }]),
  ),
  rule('range', 'n:COUNT to|or|- n2:COUNT EXTRA? -? u:UNIT|UNITS', m => {
    if (m.before(1) === 'between') return undefined;
    const [low, high] = [m.value('n') as number, m.value('n2') as number];
    if (low >= high) return undefined;
    return length(m, [{ unit: unitOf(m), count: null }]);
  }),
  rule('units-or-units', 'u:UNITS or|and u2:UNITS', m =>
    BARE_LEADS.has(m.before(1)) ? length(m, [{ unit: unitOf(m), count: null }]) : undefined,
  ),
  rule('age', `n:COUNT - u:UNIT|UNITS - old`, m => length(m, [{ unit: unitOf(m), count: m.value('n') as number }])),
  rule(
    'amount',
    `the|its|a? ( f:first|last|past|next|coming|following|previous|final|opening|latest|initial ( couple of )? )? n:COUNT ( and a h:HALF )? ( hundred|thousand )? EXTRA? -? u:UNIT|UNITS|second`,
    m => {
      let from = m.at('n');
      let count = countOf(m) as number;
      if (m.atoms.words[from + 1] === 'couple') count = 2;
      const unit = unitOf(m);
      const word = m.word('u');
      const scaled = count;
      if (m.word('n') === '#year' && scaled >= 1900 && scaled <= 2100 && !isPlural(word)) return undefined;
      // "two day rally": a singular after more than one is an adjective, as with a hyphen; but "one second", "60 second" are too short to matter.
      if (!isPlural(word) && scaled !== 1 && m.atoms.words[m.end - 2] !== '-' && (unit < 1 || unit === 7))
        return undefined;
      if (scaled === 1 && isPlural(word) && !Number.isInteger(scaled)) return undefined;
      const plural = isPlural(word);
      const hyphen = m.atoms.words[m.at('u') - 1] === '-';
      const first = m.atoms.words[m.start];
      if (m.has('f')) from = first === 'a' ? m.at('f') : m.start;
      else if (plural && first === 'the') from = m.start;
      if (unit === 0 && !plural && !hyphen) return undefined;
      const lead = m.word('f');
      return {
        node: {
          kind: 'duration',
          parts: [{ unit, count: scaled }],
          mod: boundBefore(m, from),
          vague:
            lead === 'past' || lead === 'last' ? 'past' : lead === 'next' || lead === 'coming' ? 'future' : undefined,
        },
        from,
      };
    },
  ),
  rule(
    'vague-amount',
    `( the f:first|last|past|next|coming|following|previous|early? )? ( x2:VAGUE | o:a ( x:few|good | k:couple of? | z:dozen ) | k2:couple of | a x3:several|couple ) EXTRA? -? u:UNIT|UNITS`,
    m => {
      const count = m.has('k') || m.has('k2') || m.word('x3') === 'couple' ? 2 : m.has('z') ? 12 : null;
      return length(m, [{ unit: unitOf(m), count }]);
    },
  ),
  rule(
    'past-units',
    'the? f:last|past|next|coming|recent|following|previous|early|first|final|intervening|ensuing|latest u:days|weeks|months|quarters|years|decades|centuries|hours|minutes',
    m => {
      const word = m.word('f');
      if (
        m.atoms.words[m.start] !== 'the' &&
        (word === 'last' || word === 'first' || word === 'final' || word === 'early')
      )
        return undefined;
      return length(m, [{ unit: unitOf(m), count: null }], {
        vague: word === 'next' || word === 'coming' ? 'future' : 'past',
      });
    },
  ),
  rule('bare-units', 'the? u:UNITS', m => {
    const lead = m.before(1);
    const the = m.atoms.words[m.start] === 'the';
    if (!(the ? THE_UNITS : BARE_LEADS).has(lead)) return undefined;
    if (m.after(0) === '-' || (m.after(0) === 'of' && lead !== 'for' && lead !== 'after')) return undefined;
    const unit = unitOf(m);
    return unit === 0 || (the && unit < DAY) ? undefined : length(m, [{ unit, count: null }]);
  }),
  rule('years-of', 'u:days|weeks|months|years|decades|centuries|hours of', m =>
    m.before(1) === 'the' || m.before(1).startsWith('#') || m.before(1) === ''
      ? undefined
      : { node: length(m, [{ unit: unitOf(m), count: null }]), to: m.end - 1 },
  ),
  rule(
    'months-before',
    'the? u:days|weeks|months|years|decades|hours before|after|since|following|ahead|later|earlier',
    m => (m.before(1) === 'of' ? undefined : { node: length(m, [{ unit: unitOf(m), count: null }]), to: m.end - 1 }),
  ),
  rule('a-year', 'o:a|an|per u:UNIT', m => {
    const unit = unitOf(m);
    const next = m.after(0);
    if (next === '-' && m.tokenAfter(0)?.spaced === false) return undefined;
    if (m.word('o') !== 'per' && (unit === 1 || unit === 7) && !isRate(m) && !LENGTH_LEADS.has(m.before(1)))
      return undefined;
    if (m.word('o') === 'per' || isRate(m)) return { kind: 'set', unit };
    if (next === 'when' || next === 'that' || next === 'in' || next === 'of' || next === 'at' || next === 'to') {
      if (!LENGTH_LEADS.has(m.before(1)) || next !== 'to')
        return LENGTH_LEADS.has(m.before(1)) && next !== 'when' && next !== 'that' && next !== 'in'
          ? length(m, [{ unit, count: 1 }])
          : undefined;
    }
    if (unit === DAY && !LENGTH_LEADS.has(m.before(1))) return undefined;
    return length(m, [{ unit, count: 1 }]);
  }),
  rule('another-year', 'another|an u0:additional|extra? u:UNIT', m => {
    const unit = unitOf(m);
    return m.atoms.words[m.start] === 'an' && !m.has('u0')
      ? undefined
      : unit < 2 || unit === DAY
        ? undefined
        : length(m, [{ unit, count: 1 }]);
  }),
  rule('units-long', 'u:UNIT|UNITS - l:long', m =>
    length(m, [{ unit: unitOf(m), count: isPlural(m.word('u')) ? null : 1 }]),
  ),
  rule('years-old', 'u:years|months|decades|centuries - old', m => length(m, [{ unit: unitOf(m), count: null }])),
  rule('yearlong', 'u:LONG_WORD', m => length(m, [{ unit: unitOf(m), count: 1 }])),
];

const BARE_LEADS = new Set('for within in after over throughout took take takes lasted spent'.split(' '));
const THE_UNITS = new Set('over in through throughout during'.split(' '));

export const setRules: readonly Rule[] = [
  rule('adverb', 'u:ADVERB', m => {
    const word = m.word('u');
    if (word === 'nightly' || m.tokens[m.atoms.first[m.start] ?? 0]?.caps === 'initial') {
      // A name: "the Daily Telegraph".
      const next = m.tokenAfter(0);
      if (word === 'nightly' || next?.caps === 'initial') return undefined;
    }
    return { kind: 'set', unit: m.value('u') };
  }),
  rule('every', 'q:every|each ( o:other | n:COUNT|ORDINAL )? u:UNIT|UNITS', m => {
    const count = m.has('o') ? 2 : m.value('n');
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
