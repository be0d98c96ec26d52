import { extended } from '../base/extended.ts';
import type { Span } from '../base/span.ts';
import type { Token } from '../text/article.ts';
import { readBareAmount } from './bareAmounts.ts';
import { readCount } from './figureCounts.ts';
import { listedShare, shareOfWhole, shareOutOf } from './figureFractions.ts';
import { readShareList, unitAfter } from './figureLists.ts';
import { NUMBER_WORDS, readNumber, startsNumber } from './figureNumbers.ts';
import type { NumberRead } from './figureNumberWords.ts';
import { qualifierAfter, qualifierBefore } from './figureQualifiers.ts';
import { markRanges, SPREADS } from './figureRanges.ts';
import { moneyBelowZero, signBefore } from './figureSigns.ts';
import { readTally, VOTES } from './figureTallies.ts';
import { readCurrency, readUnit, type UnitRead } from './figureUnits.ts';
import type { Qualifier } from './mention.ts';

/** A figure by its tokens, before it is known what it is a figure of. */
export interface RawFigure {
  readonly first: number;
  /** Token after the figure; the span may end earlier where the unit is that of the figure after it ("from 25 to 50 percent"). */
  readonly last: number;
  readonly spanLast: number;
  readonly number: number | null;
  readonly step: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly range?: { readonly number: number | null; readonly low: number; readonly high: number };
  readonly of?: string;
  /** Of a count with names between it and its noun: the token after that noun; the numbers of models count nothing. */
  readonly past?: number;
  /** Written so that it is a figure only if it is a tariff rate ("zero tariffs"). */
  readonly needsTariff?: boolean;
  /** Told as so many of so many, as no tariff is. */
  readonly isShare?: boolean;
}

/**
 * The figures of the sentence `[first, last)`, outside of `dates` (in order; those before `date` lie before the sentence). `before`:
 * the last amount of the sentence before, whose unit numbers without one have.
 */
export function collectSentenceFigures(
  tokens: readonly Token[],
  first: number,
  last: number,
  dates: readonly Span[],
  date: number,
  before?: RawFigure,
): RawFigure[] {
  const figures: RawFigure[] = [];
  let nextDate = date;
  // The first token of that date; reading ahead stops there: "25 percent in 2018" must not run into the year.
  let dateAt = first;
  let lastFigure = before;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    while (nextDate < dates.length && (dates[nextDate] as Span).end <= token.start) nextDate++;
    const covered = dates[nextDate];
    if (covered && covered.start <= token.start) continue;
    if (!mayBeginFigure(token)) continue;
    let end = last;
    if (covered) {
      while (dateAt < last && (tokens[dateAt] as Token).start < covered.start) dateAt++;
      // "12 million monthly users"
      if (!EACH.test((tokens[dateAt] as Token | undefined)?.norm ?? '')) end = Math.min(dateAt, i + AHEAD, last);
    }
    const figure =
      readShare(tokens, i, first, end) ??
      readAt(tokens, i, first, end) ??
      readBareAmount(tokens, i, first, end, lastFigure) ??
      readListedShare(tokens, i, first, end, figures.at(-1));
    if (!figure) continue;
    for (const f of figure) figures.push(f);
    lastFigure = figure.at(-1) ?? lastFigure;
    const read = figure[figure.length - 1] as RawFigure;
    i = (read.past ?? read.last) - 1;
  }
  markRanges(tokens, first, figures);
  return figures;
}

const EACH = /^(?:daily|weekly|monthly|quarterly|annual|yearly)$/;

/** "A third" is told of what is about a third, so many points wide. */
const FRACTION_STEP = 4;

/** "nine in ten cars", "of its workers, a tenth": a share that is none of a tariff's. */
function readShare(tokens: readonly Token[], i: number, first: number, end: number): RawFigure[] | undefined {
  const share = shareOutOf(tokens, i, first, end) ?? shareOfWhole(tokens, i, first, end);
  if (!share) return undefined;
  const { last, value } = share;
  const qualifier = qualifierBefore(tokens, i, first);
  return [
    { first: i, last, spanLast: last, number: value, step: FRACTION_STEP, unit: 'percent', qualifier, isShare: true },
  ];
}

/** "cement pays a tenth of its value, tiles three-tenths and tires a fifth": fractions of what the first one is of. */
function readListedShare(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
  before: RawFigure | undefined,
): RawFigure[] | undefined {
  const share = before?.unit === 'percent' && before.step === FRACTION_STEP ? listedShare(tokens, i, end) : undefined;
  if (!share) return undefined;
  const { last, value } = share;
  const qualifier = qualifierBefore(tokens, i, first);
  return [{ first: i, last, spanLast: last, number: value, step: FRACTION_STEP, unit: 'percent', qualifier }];
}
/** How many tokens a figure before a date may have. */
const AHEAD = 16;

/** Most words end here, at the price of one lookup. */
const mayBeginFigure = (token: Token): boolean =>
  token.kind === 'word'
    ? token.caps !== 'none' || FIRST_WORDS.has(token.norm)
    : token.kind !== 'punct' || isSign(token);
/** "½" and the like, which the tokens class with the marks. */
const isSign = (token: Token): boolean =>
  token.text.length === 1 && token.text.charCodeAt(0) > 127 && startsNumber(token);

function readAt(tokens: readonly Token[], i: number, first: number, end: number): RawFigure[] | undefined {
  const token = tokens[i] as Token;
  const currency = token.kind === 'symbol' || token.caps !== 'none' ? readCurrency(tokens, i) : undefined;
  if (currency) return readMoney(tokens, i, Math.max(first, currency.first), currency.unit, first, end);
  if (token.kind === 'word' && isDigitWord(tokens, i, end)) return [vagueDigits(i)];
  if (!startsNumber(token) || isGlued(tokens, i, first)) return undefined;
  const number = readNumber(tokens, i, end, false);
  if (!number) return undefined;
  const base = { first: i, number: number.value, step: number.step, qualifier: qualifierBefore(tokens, i, first) };
  const point = number.part ? tokens[number.last]?.norm : undefined;
  if (point === 'point' || point === 'points')
    return [extended(base, { last: number.last + 1, spanLast: number.last + 1, unit: 'percentage-points' })];
  if (number.fraction)
    return [extended(base, { last: number.last, spanLast: number.last, unit: 'percent', step: FRACTION_STEP })];
  const unit = unitAfter(tokens, number, end);
  if (unit?.unit === 'index-points' && !isOfIndex(tokens, first, end)) return undefined;
  if (unit) {
    const after = qualifierAfter(tokens, unit.last, end);
    const sign = isShareUnit(unit.unit) && number.value !== null ? signBefore(tokens, i, first) : i;
    if (sign < i)
      return [
        {
          first: sign,
          number: -(number.value as number),
          step: base.step,
          qualifier: 'exact',
          last: unit.last,
          spanLast: unit.last,
          unit: unit.unit,
        },
      ];
    const cents = after ? undefined : centsBehind(tokens, number, unit, end);
    if (cents) return [extended(base, cents)];
    return [
      extended(base, { last: unit.last, spanLast: unit.last, unit: unit.unit, qualifier: after ?? base.qualifier }),
    ];
  }
  const list = readShareList(tokens, i, number, end);
  if (list)
    return list.numbers.map(({ first: at, last, value, step }) => ({
      first: at,
      last,
      spanLast: last,
      number: value,
      step,
      unit: list.unit.unit,
      qualifier: qualifierBefore(tokens, at, first),
    }));
  const tally = readTally(tokens, i, number, first, end);
  if (tally)
    return [tally.for, tally.against].map(({ first: at, last, value }) => ({
      first: at,
      last,
      spanLast: last,
      number: value,
      step: 1,
      unit: 'count',
      qualifier: 'exact' as const,
      of: VOTES,
    }));
  const pair = readPair(tokens, i, number, first, end, false);
  if (pair) return pair;
  if (token.norm === 'zero' || token.norm === 'nil')
    return [extended(base, { last: i + 1, spanLast: i + 1, unit: 'percent', needsTariff: true })];
  if (isRaisedTo(tokens, i, number.last, first, end))
    return [extended(base, { last: number.last, spanLast: number.last, unit: 'percent', needsTariff: true })];
  const count = readCount(tokens, i, number, first, end);
  if (!count) return undefined;
  const { last, of, past } = count;
  return [extended(base, { last, spanLast: last, unit: 'count', of, ...(past === undefined ? {} : { past }) })];
}

/** "two dollars and 10 cents" */
function centsBehind(tokens: readonly Token[], { value, scale }: NumberRead, { unit, last }: UnitRead, end: number) {
  if (value === null || scale > 1 || !/^(?:USD|EUR|CAD|AUD)$/.test(unit) || tokens[last]?.norm !== 'and')
    return undefined;
  const cents = readNumber(tokens, last + 1, end, false);
  const read = cents ? readUnit(tokens, cents.last, end, false) : undefined;
  if (!cents?.value || cents.value >= 100 || read?.unit !== 'cent') return undefined;
  return { last: read.last, spanLast: read.last, unit, number: value + cents.value / 100, step: 0.01 };
}

/** Points of an index, not of percentages or of a plan. */
function isOfIndex(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (INDICES.has((tokens[i] as Token).norm)) return true;
  return false;
}
const INDICES: ReadonlySet<string> = new Set(
  'index indices average dow nasdaq nikkei dax ftse kospi sensex nifty topix cac ibex bovespa composite shares stocks'.split(
    ' ',
  ),
);

const isShareUnit = (unit: string): boolean => unit === 'percent' || unit === 'percentage-points';

/** "The tariff was doubled to 50": a number alone, after a verb by which rates change. */
function isRaisedTo(tokens: readonly Token[], i: number, after: number, first: number, end: number): boolean {
  if (i - 2 < first || (tokens[i - 1] as Token).norm !== 'to' || !RAISED.has((tokens[i - 2] as Token).norm))
    return false;
  const next = after < end ? (tokens[after] as Token) : undefined;
  if (next && next.kind !== 'punct' && !AFTER_RATE.has(next.norm)) return false;
  for (let at = i - 3; at >= Math.max(first, i - 14); at--) if (COUNTED.has((tokens[at] as Token).norm)) return false;
  return true;
}
const RAISED: ReadonlySet<string> = new Set(['doubled', 'raised', 'tripled', 'hiked', 'lowered', 'cut', 'reduced']);
const AFTER_RATE: ReadonlySet<string> = new Set(['on', 'in', 'from', 'by', 'last', 'this']);
/** What comes to a number, not to a rate. */
const COUNTED: ReadonlySet<string> = new Set(['number', 'numbers', 'list', 'count', 'total', 'lines', 'index']);

function readMoney(
  tokens: readonly Token[],
  i: number,
  start: number,
  unit: string,
  first: number,
  end: number,
): RawFigure[] | undefined {
  const number = readNumber(tokens, i + 1, end, true);
  if (!number?.digits) return undefined;
  const base = { first: start, unit, qualifier: qualifierBefore(tokens, start, first) };
  const joint = number.last < end ? (tokens[number.last] as Token).norm : '';
  if (joint === '-' || joint === 'to' || (joint === 'and' && start > first && tokens[start - 1]?.norm === 'between')) {
    // "$20-30 million", "$1 to $2 billion", "between $1 and $2 billion": one range, the magnitude of its end for both.
    const at = readCurrency(tokens, number.last + 1)?.unit === unit ? number.last + 2 : number.last + 1;
    const other = tokens[at]?.kind === 'number' ? readNumber(tokens, at, end, true) : undefined;
    if (other?.value && number.value && tokens[start - 1]?.norm !== 'from') {
      const low = number.scale === 1 ? number.value * other.scale : number.value;
      // "between $15 and $20": each has all its words.
      if (low < other.value && (joint !== 'and' || other.scale !== number.scale))
        return [
          extended(base, {
            last: other.last,
            spanLast: other.last,
            number: null,
            step: 0,
            range: { number: null, low, high: other.value },
          }),
        ];
    }
  }
  // A currency word may repeat the sign: "$5 million dollars".
  const below = moneyBelowZero(tokens, start, first);
  const repeated = readUnit(tokens, number.last, end, false);
  const last = repeated?.unit === unit ? repeated.last : number.last;
  const after = qualifierAfter(tokens, last, end);
  return [
    extended(base, {
      first: below,
      last,
      spanLast: last,
      number: below < start && number.value !== null ? -number.value : number.value,
      step: number.step,
      qualifier: after ?? base.qualifier,
    }),
  ];
}

/** Two numbers of which only the second has the unit: "10 to 25 percent", "10-25%", "from 25 to 50 percent", "25 and 10 percent". */
function readPair(
  tokens: readonly Token[],
  i: number,
  number: NumberRead,
  first: number,
  end: number,
  money: boolean,
): RawFigure[] | undefined {
  // "20- and 15-percent": the hyphen waits for the second unit.
  const hyphen = tokens[number.last]?.norm === '-' && LISTS.has(tokens[number.last + 1]?.norm ?? '') ? 1 : 0;
  const at = number.last + hyphen;
  const joint = at < end ? (tokens[at] as Token) : undefined;
  if (!joint || number.value === null || !JOINTS.has(joint.norm)) return undefined;
  const second = readNumber(tokens, at + 1, end, money);
  if (!second || second.value === null || second.fraction) return undefined;
  const unit = unitAfter(tokens, second, end);
  if (!unit) return undefined;
  const value = number.scale === 1 ? number.value * second.scale : number.value;
  const step = number.scale === 1 ? number.step * second.scale : number.step;
  const before = i > first ? (tokens[i - 1] as Token).norm : '';
  const spread = before === 'from' && SPREADS.has(i - 1 > first ? (tokens[i - 2] as Token).norm : '');
  // "range from 30 to 17 percent": told from the top.
  const falling = spread && joint.norm === 'to' && value > second.value;
  const isRange =
    falling ||
    (value < second.value &&
      (joint.norm === '-' ||
        (joint.norm === 'to' && (before !== 'from' || spread)) ||
        (joint.norm === 'and' && before === 'between')));
  if (isRange) {
    const range = { number: null, low: Math.min(value, second.value), high: Math.max(value, second.value) };
    return [
      {
        first: i,
        last: unit.last,
        spanLast: unit.last,
        number: null,
        step: 0,
        unit: unit.unit,
        qualifier: 'range',
        range,
      },
    ];
  }
  if (joint.norm === '-') return undefined;
  return [
    {
      first: i,
      last: at,
      spanLast: at,
      number: value,
      step,
      unit: unit.unit,
      qualifier: qualifierBefore(tokens, i, first),
    },
    {
      first: at + 1,
      last: unit.last,
      spanLast: unit.last,
      number: second.value,
      step: second.step,
      unit: unit.unit,
      qualifier: qualifierBefore(tokens, at + 1, first),
    },
  ];
}
const JOINTS: ReadonlySet<string> = new Set(['to', '-', 'and', 'or']);
const LISTS: ReadonlySet<string> = new Set(['to', 'and', 'or']);
/** "double-digit": more than nine and less than a hundred, never compared. */
const isDigitWord = (tokens: readonly Token[], i: number, end: number): boolean =>
  DIGIT_WORDS.has((tokens[i] as Token).norm) &&
  i + 2 < end &&
  tokens[i + 1]?.norm === '-' &&
  (tokens[i + 2]?.norm === 'digit' || tokens[i + 2]?.norm === 'digits');
const DIGIT_WORDS: ReadonlySet<string> = new Set(['single', 'double', 'triple']);
const FIRST_WORDS: ReadonlySet<string> = new Set([...DIGIT_WORDS, ...NUMBER_WORDS]);
const vagueDigits = (i: number): RawFigure => ({
  first: i,
  last: i + 3,
  spanLast: i + 3,
  number: null,
  step: 0,
  unit: 'percent',
  qualifier: 'vague',
});

/** Digits after a hyphen or a stroke belong to a name or a score: "COVID-19", "G-20", "3-2", "24/7". */
function isGlued(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token;
  if (token.spaced || i - 1 < first) return false;
  const before = tokens[i - 1] as Token;
  if (before.text === '—' || before.norm === '(' || before.norm === '"' || before.norm === "'" || before.norm === '--')
    return false;
  // "new duties–18% on toys": a dash of the clause, where no range and no name goes on.
  const lead = i - 2 >= first ? (tokens[i - 2] as Token) : undefined;
  if (before.text === '–' && lead?.kind === 'word' && lead.caps === 'none' && tokens[i + 1]?.text === '%') return false;
  // "(-11.3%)", "(+4.2%)"
  if (/^[-+−–]$/.test(before.text) && i - 2 >= first && (tokens[i - 2] as Token).norm === '(') return false;
  // "a near-90 percent duty"
  if (before.norm === '-' && tokens[i - 2]?.norm === 'near') return false;
  // "3%-5%"
  if (before.norm === '-' && i - 2 >= first && (tokens[i - 2] as Token).norm === '%') return false;
  return before.kind === 'word' || !before.spaced || before.norm === '/';
}
