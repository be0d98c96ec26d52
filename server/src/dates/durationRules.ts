import { countOf, lengthOf, unitOf } from './amount.ts';
import { isTitle } from './pointerRules.ts';
import { type Match, type Rule, rule } from './rule.ts';
import { DAY, HOUR, QUARTER, YEAR } from './vocabulary.ts';

const isPlural = (word: string): boolean => word.endsWith('s');

/** Words before "a day", "a minute" that make them a length of time; elsewhere they are idioms ("a day for the history books"). */
const LENGTH_LEADS = new Set(
  'for within in after of over than nearly almost about lasted last lasting least most take takes took spend spent just only barely once offered him'.split(
    ' ',
  ),
);
const BARE_LEADS = new Set('for within in after over throughout took take takes lasted spent'.split(' '));
const THE_UNITS = new Set('over in through throughout during'.split(' '));
const RATE_UNITS = new Set(
  'million billion trillion percent barrels tons tonnes dollars cents times hours days bpd'.split(' '),
);

/** Whether a hyphen joins what follows to the match; a dash parts. */
function isHyphened(m: Match): boolean {
  const mark = m.tokenAfter(0);
  return mark?.text === '-' && !mark.spaced;
}

/** "$60,000 a year", "3 percent a year", "four flights a week": the unit of a rate, which is no time by itself. */
function isPriced(m: Match): boolean {
  const before = m.tokenBefore(1);
  if (!before) return false;
  const two = m.atoms.words[m.start - 2];
  return (
    before.kind === 'number' ||
    before.kind === 'symbol' ||
    RATE_UNITS.has(before.norm) ||
    (two?.startsWith('#') === true && before.norm.endsWith('s'))
  );
}

const PERSONS = new Set(
  'man woman boy girl son daughter brother sister mother father husband wife child student professor lawyer president senator lawmaker congressman politician prince princess king queen patient baby victim suspect star champion nephew niece uncle aunt chief executive veteran native resident citizen youth teen widow widower cousin protester'.split(
    ' ',
  ),
);
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|ant|ent)s?$/;
const SHARED = new Set(
  '% percent per pct pc percentage point points million billion trillion thousand dozen'.split(' '),
);
const NOUN_LEADS = new Set('a an the this that one another other every any some his her their'.split(' '));
const AFTER_NOUN = new Set(
  "in to of for from with at by on who whose and or but is was has had will would can could said says told 's".split(
    ' ',
  ),
);
/** How many words may stand between an age and the noun that it belongs to: "a 44-year-old anti-abortion protester". */
const NOUN_REACH = 5;

/** Whether the age in front is that of a person, who is described by it; the age of a truce or a law is a length of time. */
function isPersonsAge(m: Match, offset: number): boolean {
  // "keep the 6-year-old in the country", "as a 13-year-old, said": no noun behind it.
  const next = m.tokenAfter(offset);
  const lead = m.tokens[(m.atoms.first[m.at('n')] ?? 0) - 1];
  if (NOUN_LEADS.has(lead?.norm ?? '') && (!next || next.kind === 'punct' || AFTER_NOUN.has(next.norm))) return true;
  for (let i = offset; i < offset + NOUN_REACH; i++) {
    const token = m.tokenAfter(i);
    if (!token || (token.kind !== 'word' && token.norm !== '-')) return false;
    if (i === offset && token.caps === 'initial' && token.spaced) return true;
    if (PERSONS.has(token.norm) || (token.norm.length > 4 && PERSON_ENDING.test(token.norm))) return true;
  }
  return false;
}

/** Lengths of time. "about", "nearly" and "more than" stay outside the span and become the modifier. */
/** "The quotas last three years", "will last a year": after a plural or a modal, "last" is the verb. */
function leavesVerb(m: Match): boolean {
  const lead = m.before(1);
  // "Quotas that last two years", but not "over that last year"
  if (lead === 'that') return /[^s']s$/.test(m.before(2));
  return (
    MODALS.has(lead) ||
    (m.tokenBefore(1)?.kind === 'word' && lead.length > 3 && /[^s']s$/.test(lead) && !NOT_PLURAL.has(lead))
  );
}
const MODALS = new Set(
  'will would to can could may might must should not also which who normally usually generally typically often always only each'.split(
    ' ',
  ),
);
const NOT_PLURAL = new Set([
  'this',
  'these',
  'those',
  'its',
  'theirs',
  'versus',
  'plus',
  'perhaps',
  'across',
  'towards',
]);

export const durationRules: readonly Rule[] = [
  rule('compound', 'n:COUNT|a|an -? u:UNIT|UNITS c:and|,? n2:COUNT -? u2:UNIT|UNITS', m => {
    const [unit, unit2] = [unitOf(m), unitOf(m, 'u2')];
    if (unit2 >= unit || (m.word('c') === ',' && unit >= DAY)) return undefined;
    return lengthOf(m, [
      { unit, count: m.word('n').startsWith('#') ? (m.value('n') as number) : 1 },
      { unit: unit2, count: m.value('n2') as number },
    ]);
  }),
  rule('unit-and-a-half', 'n:a|an|#word|#12 u:UNIT and a half', m =>
    lengthOf(m, [{ unit: unitOf(m), count: (m.word('n').startsWith('#') ? (m.value('n') as number) : 1) + 0.5 }]),
  ),
  rule('half-a-unit', 'half a|an u:UNIT', m =>
    m.value('u') === QUARTER ? undefined : lengthOf(m, [{ unit: unitOf(m), count: 0.5 }]),
  ),
  // "a quarter of a century", "three-quarters of an hour"
  rule('quarters-of-a-unit', '( a quarter | n:#word|#12 -? quarter|quarters ) of a|an u:UNIT', m => {
    const count = m.value('n') ?? 1;
    return count === 1 || count === 3 ? lengthOf(m, [{ unit: unitOf(m), count: count / 4 }]) : undefined;
  }),
  rule('quarter-century', 'a? quarter - century', m => ({
    node: lengthOf(m, [{ unit: YEAR, count: 25 }]),
    from: m.end - 3,
  })),
  rule('half-unit', 'half -? u:UNIT', m =>
    m.value('u') === QUARTER || ['first', 'second', 'last', '-'].includes(m.before(1))
      ? undefined
      : lengthOf(m, [{ unit: unitOf(m), count: 0.5 }]),
  ),
  rule('range', '( the? next|past|last|coming )? n:COUNT -? to|or|- -? n2:COUNT EXTRA? -? u:UNIT|UNITS', m => {
    const [low, high] = [m.value('n') as number, m.value('n2') as number];
    if (m.before(1) === 'between' || low >= high) return undefined;
    return { kind: 'duration', parts: [{ unit: unitOf(m), count: low }], mod: 'EQUAL_OR_MORE' };
  }),
  rule('units-or-units', 'u:UNITS or|and UNITS', m =>
    BARE_LEADS.has(m.before(1)) ? lengthOf(m, [{ unit: unitOf(m), count: null }]) : undefined,
  ),
  rule(
    'amount',
    'a:the|its|a? ( f:first|last|past|next|coming|following|previous|final|opening|latest|initial )? n:COUNT ( and a h:HALF )? ( hundred|thousand )? EXTRA? j:-? u:UNIT|UNITS|second ( or so | - long )?',
    m => {
      const count = countOf(m) as number;
      const unit = unitOf(m);
      const plural = isPlural(m.word('u'));
      const hyphen = m.has('j');
      // "55 years and older" is an age.
      if (isTitle(m) || count === 0) return undefined;
      if (unit === YEAR && m.after(0) === 'and' && (m.after(1) === 'older' || m.after(1) === 'over')) return undefined;
      // "52 years old" is an age, not a time; "three-quarters" of something is a fraction; "the 1988 quarter" and "2020 day" are dates.
      if (m.after(0) === 'old' && unit > DAY) return undefined;
      if (
        unit === QUARTER &&
        (plural ? hyphen || (m.after(0) === 'of' && (!m.has('f') || m.after(1) === 'a')) : hyphen === (count === 1))
      )
        return undefined;
      // "raised its imports by three quarters": a share of what they were.
      if (unit === QUARTER && plural && count === 3 && m.before(1) === 'by') return undefined;
      // "one quarter of exports", "two and three quarters percent": shares.
      const next = m.tokenAfter(0)?.norm ?? '';
      if (
        unit === QUARTER &&
        (SHARED.has(next) || (next === 'of' && count === 1 && !m.has('f') && m.after(2) !== 'year'))
      )
        return undefined;
      if (m.word('n') === '#year' && count >= 1900 && count <= 2100 && !plural) return undefined;
      if (unit === 0 && !plural && !hyphen) return undefined;
      // "24 hours a day" says without a break.
      if (unit === HOUR && m.after(0) === 'a' && m.after(1) === 'day') return { node: { kind: 'none' }, to: m.end + 2 };
      const old = m.after(0) === '-' && m.after(1) === 'old' ? 2 : 0;
      if (old > 0 && isPersonsAge(m, old)) return { node: { kind: 'none' }, to: m.end + old };
      const article = m.word('a');
      let from = m.at('n');
      const isVerb = m.word('f') === 'last' && article === '' && leavesVerb(m);
      if (old === 0 && m.has('f') && !isVerb)
        from = article === 'a' ? m.at('n') : article === 'its' ? m.at('f') : m.start;
      else if (old === 0 && plural && article === 'the') from = m.start;
      return { node: lengthOf(m, [{ unit, count }], from), from, to: m.end + old };
    },
  ),
  rule(
    'vague-amount',
    '( the first|last|past|next|coming|following|previous|early? )? ( VAGUE | a ( few|good | k:couple of? | z:dozen | g:hundred|thousand ) | k2:couple of | a x3:several ) EXTRA? -? u:UNIT|UNITS',
    m => {
      const hundreds = m.has('g') ? (m.word('g') === 'hundred' ? 100 : 1000) : null;
      const count = m.has('k') || m.has('k2') ? 2 : m.has('z') ? 12 : hundreds;
      const node = lengthOf(m, [{ unit: unitOf(m), count }]);
      return m.has('x3') ? { node, from: m.start + 1 } : node;
    },
  ),
  rule(
    'past-units',
    'a:the? f:last|past|next|coming|recent|following|previous|early|first|final|intervening|ensuing|latest u:days|weeks|months|quarters|years|decades|centuries|hours|minutes ( and days|weeks|months|years )?',
    m =>
      // "the early hours" are a part of the day.
      (!m.has('a') && ['last', 'first', 'final', 'early'].includes(m.word('f'))) ||
      (m.word('f') === 'early' && unitOf(m) === HOUR)
        ? undefined
        : lengthOf(m, [{ unit: unitOf(m), count: null }]),
  ),
  rule('year-earlier-months', 'the year -? ago|earlier n:COUNT u:UNITS', m =>
    lengthOf(m, [{ unit: unitOf(m), count: m.value('n') as number }]),
  ),
  rule('bare-units', 'a:the? u:UNITS', m => {
    const lead = m.before(1);
    if (!(m.has('a') ? THE_UNITS : BARE_LEADS).has(lead)) return undefined;
    if (isHyphened(m) || (m.after(0) === 'of' && lead !== 'for' && lead !== 'after')) return undefined;
    const unit = unitOf(m);
    return unit === 0 || (m.has('a') && unit < DAY) ? undefined : lengthOf(m, [{ unit, count: null }]);
  }),
  rule('weeks-ahead', 'the u:days|weeks|months|quarters|years|decades ahead', m =>
    m.after(0) === 'of' ? undefined : lengthOf(m, [{ unit: unitOf(m), count: null }]),
  ),
  rule('years-of', 'u:days|weeks|months|years|decades|centuries|hours of', m =>
    ['the', 'early', 'small', 'wee', ''].includes(m.before(1)) || m.before(1).startsWith('#')
      ? undefined
      : { node: lengthOf(m, [{ unit: unitOf(m), count: null }]), to: m.end - 1 },
  ),
  rule(
    'months-before',
    'u:days|weeks|months|years|decades|hours before|after|since|following|ahead|later|earlier',
    m => (m.before(1) === 'of' ? undefined : { node: lengthOf(m, [{ unit: unitOf(m), count: null }]), to: m.end - 1 }),
  ),
  rule('a-year', 'o:a|an|per u:UNIT', m => {
    const unit = unitOf(m);
    const [lead, next] = [m.before(1), m.after(0)];
    if (isHyphened(m)) return undefined;
    if (m.word('o') === 'per') return isPriced(m) ? undefined : { kind: 'set', unit };
    const before = m.tokenBefore(1);
    if (before?.kind === 'number' && m.tokenBefore(2)?.kind !== 'symbol') return { kind: 'set', unit };
    if (isPriced(m) || (unit === QUARTER && next === 'of')) return undefined;
    const led = LENGTH_LEADS.has(lead);
    // "nearly a quarter goes to Peru"
    if (unit === QUARTER && /^(?:go|goes|went|come|comes|came|is|are|was|were|ends|ended)$/.test(next))
      return undefined;
    if ((unit <= DAY || unit === QUARTER) && !led) return undefined;
    if (!led && ['when', 'that', 'in', 'at', 'of'].includes(next)) return undefined;
    return lengthOf(m, [{ unit, count: 1 }]);
  }),
  rule('another-year', 'another|an additional|extra? u:UNIT', m => {
    // "another quarter-point cut"
    if (m.after(0) === '-') return undefined;
    const unit = unitOf(m);
    if (unit <= DAY || (m.end - m.start === 2 && m.atoms.words[m.start] === 'an')) return undefined;
    return lengthOf(m, [{ unit, count: 1 }]);
  }),
  rule('units-long', 'u:UNIT|UNITS - long', m =>
    lengthOf(m, [{ unit: unitOf(m), count: isPlural(m.word('u')) ? null : 1 }]),
  ),
  rule('years-old', 'u:years|months|decades|centuries - old', m => lengthOf(m, [{ unit: unitOf(m), count: null }])),
  rule('yearlong', 'u:LONG_WORD', m => lengthOf(m, [{ unit: unitOf(m), count: 1 }])),
];
