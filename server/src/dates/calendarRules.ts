import { wordSet } from '../base/wordList.ts';
import { beginsMonth, isVerb } from './calendarWords.ts';
import { isoDay, isoMonth, monthLength } from './isoCalendar.ts';
import { type Built, inList, type Match, type Rule, rule } from './rule.ts';
import type { Node } from './temporalNode.ts';
import type { TimexMod } from './timex.ts';
import { END_MODS } from './vocabulary.ts';

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
  'in at to for with by when where as of on during after before and but while under between or until till through from since that which who if because so than via into against versus onwards onward next last this still it he she they we you i its his her their our the a an all both no not only there these those what how'.split(
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

/** The year that two figures stand for. */
export const fullYear = (figures: number): number => (figures < 50 ? 2000 : 1900) + figures;

export const date = (value: string, rule: string): Node => ({ kind: 'value', type: 'DATE', value, rule });

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

/** Whether no space stands inside the match. */
function isOnePiece(m: Match): boolean {
  for (let at = m.start + 1; at < m.end; at++) if (m.tokens[m.atoms.first[at] as number]?.spaced) return false;
  return true;
}

/** Whether a word goes on that is none of those which stand between a day and the rest of the sentence. */
function isBeforeNoun(m: Match): boolean {
  const next = m.tokenAfter(0);
  return next?.kind === 'word' && next.caps === 'none' && !AFTER_DATE.has(next.norm) && !isVerb(next);
}

/** "the 30th June deadline": the article belongs to the deadline. */
function withoutArticle(m: Match): Built {
  const node = monthDay(m);
  return node && m.at('t') === m.start && isBeforeNoun(m) ? { node, from: m.start + 1 } : node;
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

/** "on the 3rd, 10th and 24th of September": the first of a list of days whose month, or whatever they are of, is told behind the last. */
function goesOnToMonth(m: Match): boolean {
  let at = 0;
  while (/^(?:,|and|or|&|-|the|#ordinal)$/.test(m.after(at))) at++;
  return m.after(at) === 'of' || (at > 1 && beginsMonth(m.after(at)));
}

/** "on the 1st, 3rd, 5th and 9th": a list that is read as a whole or not at all. */
const goesOnToOrdinal = (m: Match): boolean =>
  m.after(0) === ',' && m.after(m.after(1) === 'the' ? 2 : 1) === '#ordinal';

/** Things that bear a number by their order, which another of the sentence may leave out: "on the 12th floor; he on the 30th". */
const RANKED = wordSet(
  'floor floors storey hole holes tee green lap inning street avenue congress century centuries anniversary amendment parallel meridian ' +
    'package round edition chapter package place ranked ranks ranking regiment',
);
const isRanked = (m: Match, at: number): boolean => RANKED.has(m.tokens[m.atoms.first[at] as number]?.norm ?? '');

/** "end-March 2025", of one piece up to the month; the end of a year-end is none of it. */
function endNode(m: Match): Node | undefined {
  const unit = m.has('m') ? m.at('m') : m.at('y');
  for (let at = m.start + 1; at <= unit; at++) if (m.tokens[m.atoms.first[at] as number]?.spaced) return undefined;
  if (m.before(1) === '-') return undefined;
  const mod = m.word('e') === 'end' ? 'END' : 'START';
  return { kind: 'calendar', month: m.value('m'), year: m.value('y'), mod };
}

/** Whether an ordinal that no month stands beside is a day: at the end of its phrase, where nothing else has a number by its order. */
const isDayAlone = (m: Match, name: string): boolean =>
  (m.value(name) as number) <= 31 &&
  endsPhrase(m) &&
  !goesOnToMonth(m) &&
  !goesOnToOrdinal(m) &&
  !m.atoms.words.some((_, at) => isRanked(m, at));

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
    `( ( this|last|next coming|past? )? w:WEEKDAY .? ,? )? m:MONTH .? t:the? d:DIGITS|ORDINAL ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`,
    m => {
      if (m.after(0) === 'quarter' || m.after(0) === 'half') return undefined;
      // "August the 4th", but not "in August the 4th shipment", "in May the 12 mills", "in May the first".
      if (m.has('t') && (m.word('d') !== '#ordinal' || !(m.has('y') || m.has('a') || endsPhrase(m)))) return undefined;
      return monthDay(m);
    },
  ),
  rule('last-month-day', 'r:LAST|NEXT|THIS m:MONTH .? d:DIGITS', m => {
    const node = monthDay(m);
    return node && { node, from: m.at('m') };
  }),
  rule('day-month', `( w:WEEKDAY ,? )? t:the? d:DIGITS|#ordinal m:MONTH ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`, m => {
    return isPartOfNumber(m) ? undefined : withoutArticle(m);
  }),
  rule(
    'ordinal-of-month',
    `( w:WEEKDAY ,? )? t:the? d:ORDINAL of m:MONTH ( ,? ${ANY_YEAR} | ${OTHER_YEAR} )?`,
    withoutArticle,
  ),
  rule('ordinal-of-this-month', 'the d:ORDINAL of s:LAST|THIS|NEXT month', m =>
    (m.value('d') as number) > 31
      ? undefined
      : { kind: 'calendar', day: m.value('d'), monthShift: m.value('s') as number },
  ),
  // "before the quota closes on the 30th"
  rule('ordinal-alone', 'on|by|until|till|from|after|before|since the d:#ordinal', m =>
    isDayAlone(m, 'd') ? { node: { kind: 'calendar', day: m.value('d') }, from: m.start + 1 } : undefined,
  ),
  // "on the 1st, 5th and 9th"
  rule('ordinals-listed', 'on the d:#ordinal , the? e:#ordinal ,? and|or the? f:#ordinal', m => {
    const days = ['d', 'e', 'f'].map(name => m.value(name) as number);
    if (!isDayAlone(m, 'f') || days.some((day, i) => i > 0 && day <= (days[i - 1] as number))) return undefined;
    const nodes = days.map((day): Node => ({ kind: 'calendar', day }));
    const [first, ...others] = inList(m, ['d', 'e', 'f'], nodes);
    return first && [{ ...first, from: m.start + 1 }, ...others];
  }),
  // "on the 4th and 5th", "between the 3rd and the 9th"
  rule('ordinals-alone', 'on|between|from the d:#ordinal and|or|to|through|- t:the? e:#ordinal', m => {
    if (!isDayAlone(m, 'e') || (m.value('d') as number) >= (m.value('e') as number)) return undefined;
    return [
      { node: { kind: 'calendar', day: m.value('d') }, from: m.start + 1, to: m.at('d') + 1 },
      { node: { kind: 'calendar', day: m.value('e') }, from: m.has('t') ? m.at('t') : m.at('e') },
    ];
  }),
  // "Friday the 13th", "Thursday, the 19th"
  rule('weekday-ordinal', 'w:WEEKDAY ,? the? d:#ordinal', m =>
    (m.value('d') as number) <= 31 && (endsPhrase(m) || m.after(0) === '')
      ? { kind: 'calendar', weekday: m.value('w'), day: m.value('d') }
      : undefined,
  ),
  // "to end-March", "by end-2025"
  rule('end-month', 'e:end|start - m:MONTH y:#year?', m => endNode(m)),
  rule('end-year', 'e:end|start - y:#year', m => endNode(m)),
  rule('hyphened', 'd:DIGITS -|/ m:MONTH -|/ y:#year|DIGITS|#99', hyphened),
  rule('hyphened-month', 'm:MONTH -|/ d:DIGITS -|/ y:#year', hyphened),
  rule('hyphened-year', 'y:#year -|/ m:MONTH -|/ d:DIGITS', hyphened),
  // "Apr-2023", of one piece
  rule('month-hyphen-year', '( m:MONTH -|/ y:#year | y2:#year - m2:MONTH )', m =>
    isOnePiece(m)
      ? { kind: 'calendar', month: m.value('m') ?? m.value('m2'), year: m.value('y') ?? m.value('y2') }
      : undefined,
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
  rule('roman-month', 'd:DIGITS .|-|/? m:#roman .|-|/? y:#year', monthDay),
];
