import type { Sentence, Token } from '../text/article.ts';
import { beginsMonth } from './calendarWords.ts';
import { dayNumber, isValidDay } from './isoCalendar.ts';

/** A number of one or more tokens. `kind` is the name that patterns know it by. */
export interface Numeral {
  readonly kind: string;
  readonly value: number;
  readonly next: number;
}

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);
/** Words that a year may begin with: "nineteen ninety-six". */
export const CENTURIES = ['eighteen', 'nineteen'] as const;
/** Both in one, since every word of an article is looked up. */
const SMALL_OR_TENS = new Map([...SMALL, ...TENS]);
const ONE_ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((word, i) => [word, i + 1] as const),
);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
const CURRENCY = new Set(
  '$ € £ ¥ ₩ # no nos number us$ c$ a$ hk$ nt$ section sec chapter article flight route page'.split(' '),
);
const JOINING = new Set(['/', '+', '~']);
const NOT_A_YEAR_AFTER = new Set(
  '% percent pct cents dollars points people jobs tons tonnes workers countries barrels times'.split(' '),
);

/** The number that begins at token `i`, or undefined where the token is an ordinary word. Numbers with a currency or a percent sign get the kind ''. */
export function readNumeral(tokens: readonly Token[], i: number, sentence: Sentence): Numeral | undefined {
  const token = tokens[i] as Token;
  return token.kind === 'number' ? readDigits(tokens, i, sentence) : readWords(tokens, i, sentence);
}

/** Token `j` where it stands directly after the one before, in the sentence. */
const glued = (tokens: readonly Token[], j: number, sentence: Sentence): Token | undefined => {
  const token = j < sentence.last ? tokens[j] : undefined;
  return token && !token.spaced ? token : undefined;
};
const gluedNumber = (tokens: readonly Token[], j: number, sentence: Sentence): string | undefined => {
  const token = glued(tokens, j, sentence);
  return token?.kind === 'number' ? token.norm : undefined;
};
const junk = (next: number): Numeral => ({ kind: '', value: 0, next });

function readDigits(tokens: readonly Token[], i: number, sentence: Sentence): Numeral {
  const text = (tokens[i] as Token).norm;
  const before = i > sentence.first ? (tokens[i - 1] as Token) : undefined;
  const mark = glued(tokens, i + 1, sentence);
  const tail = mark ? gluedNumber(tokens, i + 2, sentence) : undefined;
  if (mark && tail !== undefined) {
    const further = glued(tokens, i + 3, sentence)?.norm;
    const third = further === mark.norm ? gluedNumber(tokens, i + 4, sentence) : undefined;
    if (third !== undefined && (mark.norm === '-' || mark.norm === '/' || mark.norm === '.')) {
      const numeral = threeParts(text, tail, third, i + 5);
      if (numeral) return numeral;
      return junk(i + 5);
    }
    if (mark.norm === ':' && text.length <= 2 && tail.length === 2 && Number(text) < 25 && Number(tail) < 60) {
      const seconds = further === ':' ? gluedNumber(tokens, i + 4, sentence) : undefined;
      return { kind: '#clock', value: Number(text) * 60 + Number(tail), next: seconds === undefined ? i + 3 : i + 5 };
    }
    if (mark.norm === '/' && !(isYear(text) && tail.length === 2) && !isNight(tokens, i, sentence)) return junk(i + 3);
    if (mark.norm === '-' && text.length === 4 && isYear(text) && tail.length === 2) {
      const month = Number(tail);
      if (month >= 1 && month <= 12 && month !== (Number(text) + 1) % 100)
        return { kind: '#isomonth', value: Number(text) * 12 + month - 1, next: i + 3 };
    }
  }
  const dotted = DOTTED.exec(text);
  if (dotted) return (isTariffCode(tokens, i, sentence) ? undefined : dottedDay(dotted, i + 1)) ?? junk(i + 1);
  if (before && CURRENCY.has(before.norm)) return junk(i + 1);
  if (before?.kind === 'symbol' && !JOINING.has(before.norm) && !(tokens[i] as Token).spaced) return junk(i + 1);
  if (mark?.norm === '%') return junk(i + 2);
  if (mark?.kind === 'word') {
    if (SUFFIXES.has(mark.norm)) return { kind: '#ordinal', value: Number(text), next: i + 2 };
    if (mark.norm === 's' && /^\d*\d0$/.test(text) && (text.length === 2 || text.length === 4))
      return decade(text, i + 2);
    if (mark.norm === "'s" && text.length === 4 && text.endsWith('0') && isYear(text)) return decade(text, i + 2);
    if (mark.norm === 'q' && text.length === 1) return { kind: '#q', value: Number(text), next: i + 2 };
    if (mark.text === 'H' && (text === '1' || text === '2')) return { kind: '#h', value: Number(text), next: i + 2 };
    const part = text.length === 1 || text.length === 4 ? partOfYear(text + mark.norm) : undefined;
    if (part) return { ...part, next: i + 2 };
    if (mark.norm !== 'am' && mark.norm !== 'pm' && mark.norm !== "'s") return junk(i + 2);
  }
  // "2 1/2" and "½".
  const after = i + 1 < sentence.last ? (tokens[i + 1] as Token) : undefined;
  if (/^\d+$/.test(text) && after) {
    if (after.text === '½') return { kind: '#fraction', value: Number(text) + 0.5, next: i + 2 };
    if (after.kind === 'number' && after.spaced && glued(tokens, i + 2, sentence)?.norm === '/') {
      const denominator = Number(gluedNumber(tokens, i + 3, sentence));
      if (denominator > 1 && denominator < 9 && Number(after.norm) < denominator)
        return { kind: '#fraction', value: Number(text) + Number(after.norm) / denominator, next: i + 4 };
    }
  }
  if (text.includes('.')) return { kind: '#decimal', value: Number(text.replaceAll(',', '')), next: i + 1 };
  const value = Number(text.replaceAll(',', ''));
  if (text.length === 4 && isYear(text))
    return after && NOT_A_YEAR_AFTER.has(after.norm) ? junk(i + 1) : { kind: '#year', value, next: i + 1 };
  // "the March 20 per cent duty"
  if (text.length > 2 || isPercent(tokens, i + 1)) return { kind: '#int', value, next: i + 1 };
  return { kind: value >= 1 && value <= 12 ? '#12' : value >= 13 && value <= 31 ? '#31' : '#99', value, next: i + 1 };
}

/** "the night of 30/31 March", "June 15/16": a day and the next with their month; "1/2 March output" is a fraction, and "5/6" may be one anywhere. */
function isNight(tokens: readonly Token[], i: number, { first, last }: Sentence): boolean {
  const [day, next] = [Number(tokens[i]?.norm), Number(tokens[i + 2]?.norm)];
  if (next !== day + 1 || next > 31 || (i + 3 < last && tokens[i + 3]?.norm === '/')) return false;
  const isMonth = (at: number): boolean =>
    at >= first && at < last && tokens[at]?.caps !== 'none' && beginsMonth(tokens[at]?.norm ?? '');
  const lead = i > first ? (tokens[i - 1]?.norm ?? '') : '';
  if (!isMonth(i + 3)) return tokens[i + 3]?.norm !== 'of' && (isMonth(i - 1) || (lead === '.' && isMonth(i - 2)));
  const isLed = lead === 'of' && NIGHTS.has(tokens[i - 2]?.norm ?? '');
  return next > MOST_PARTS || isLed || i + 4 >= last || tokens[i + 4]?.kind !== 'word';
}
const NIGHTS = new Set(['night', 'nights', 'weekend']);
/** Into how many parts a whole is divided in writing. */
const MOST_PARTS = 10;

const isPercent = (tokens: readonly Token[], i: number): boolean =>
  /^(?:percent|pct)$/.test(tokens[i]?.norm ?? '') || (tokens[i]?.norm === 'per' && tokens[i + 1]?.norm === 'cent');

/** "24.08.2021", "2021.8.24", "24.08.21": with two figures for the year only where the others have two as well. */
const DOTTED = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2}|\d\d\.\d\d\.\d\d)$/;

/** "subheading 2009.11.00, other juice under 2009.12.25": figures of the nomenclature. */
function isTariffCode(tokens: readonly Token[], at: number, { first }: Sentence): boolean {
  if (!/^\d{4}\./.test((tokens[at] as Token).norm)) return false;
  for (let i = first; i < at; i++) if (NOMENCLATURE.has((tokens[i] as Token).norm)) return true;
  return false;
}
const NOMENCLATURE = new Set(
  'subheading subheadings heading headings hs hts htsus hsn taric ncm code codes classification'.split(' '),
);

/** Dots part the day from the month after it; only where that is none, the month comes first. */
function dottedDay([text]: RegExpExecArray, next: number): Numeral | undefined {
  const [a = '', b = '', c = ''] = text.split('.');
  const dayFirst = threeParts(b, a, c, next);
  if (a.length === 4 || dayFirst?.kind !== '#slashed') return threeParts(a, b, c, next);
  return { kind: '#iso', value: dayNumber(dayFirst.value % 1e4, Number(b), Number(a)), next };
}

/** "4q23", "2023q3", "1h24", "q3fy24", "h12023"; `#yq` and `#yh` hold the year times ten and the part. */
function partOfYear(norm: string): Omit<Numeral, 'next'> | undefined {
  const last = /^([1-4])([qh])(?:fy)?((?:20)?\d\d)$/.exec(norm);
  const first = /^(20\d\d)([qh])([1-4])$/.exec(norm);
  const [part, letter, year] = last ? [last[1], last[2], last[3]] : first ? [first[3], first[2], first[1]] : [];
  if (part === undefined || (letter === 'h' && Number(part) > 2)) return undefined;
  return { kind: `#y${letter}`, value: (Number(year) % 100) * 10 + 20000 + Number(part) };
}

const isYear = (text: string): boolean => /^(1[4-9]|20|21)\d\d$/.test(text);

function decade(text: string, next: number): Numeral {
  return { kind: '#decade', value: text.length === 2 ? 190 + Number(text) / 10 : Number(text) / 10, next };
}

/**
 * ISO, slashed or dotted dates. `#iso` has the day number as value; `#slashed` a date whose two first numbers could be either month or
 * day, packed as `first * 1e6 + second * 1e4 + year`.
 */
function threeParts(a: string, b: string, c: string, next: number): Numeral | undefined {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return isValidDay(x, y, z) ? { kind: '#iso', value: dayNumber(x, y, z), next } : undefined;
  if (a.length > 2 || b.length > 2 || (c.length !== 2 && c.length !== 4)) return undefined;
  const year = c.length === 4 ? z : z < 50 ? 2000 + z : 1900 + z;
  const monthFirst = isValidDay(year, x, y);
  const dayFirst = isValidDay(year, y, x);
  if (monthFirst && dayFirst && x !== y) return { kind: '#slashed', value: x * 1e6 + y * 1e4 + year, next };
  if (monthFirst) return { kind: '#iso', value: dayNumber(year, x, y), next };
  return dayFirst ? { kind: '#iso', value: dayNumber(year, y, x), next } : undefined;
}

/** "FY2024", "fy24"; "H1"; "Q3FY24". */
function shortPeriod(norm: string): Omit<Numeral, 'next'> | undefined {
  const fiscal = /^fy(?:20)?(\d\d)$/.exec(norm);
  if (fiscal) return { kind: '#fy', value: 2000 + Number(fiscal[1]) };
  if (norm === 'h1' || norm === 'h2') return { kind: '#h', value: Number(norm[1]) };
  const quarter = /^([qh])([1-4])(fy\d\d|fy20\d\d|20\d\d)$/.exec(norm);
  return quarter ? partOfYear(`${quarter[2]}${quarter[1]}${quarter[3]}`) : undefined;
}

function readWords(tokens: readonly Token[], i: number, sentence: Sentence): Numeral | undefined {
  const token = tokens[i] as Token;
  const number = SMALL_OR_TENS.get(token.norm);
  const small = number !== undefined && number < 20 ? number : undefined;
  const tens = number !== undefined && number >= 20 ? number : undefined;
  if (small === undefined && tens === undefined) {
    if (token.norm.length === 2 && token.norm[0] === 'q' && token.caps !== 'none') {
      const quarter = Number(token.norm[1]);
      if (quarter >= 1 && quarter <= 4) return { kind: '#q', value: quarter, next: i + 1 };
    }
    const short = token.caps === 'none' || !/\d$/.test(token.norm) ? undefined : shortPeriod(token.norm);
    if (short) return { ...short, next: i + 1 };
    return token.caps === 'all' ? readRoman(tokens, i, sentence) : undefined;
  }
  let value = (small ?? tens) as number;
  let next = i + 1;
  const word = (j: number): string => (j < sentence.last ? (tokens[j] as Token).norm : '');
  // "nineteen ninety-six", "two thousand", as broadcasters write years.
  if (small !== undefined && small >= 18) {
    const century = value;
    const rest = TENS.get(word(next));
    if (rest !== undefined) {
      const hyphen = word(next + 1) === '-' ? 1 : 0;
      const one = SMALL.get(word(next + 1 + hyphen));
      const tail = one !== undefined && one > 0 && one < 10;
      return {
        kind: '#year',
        value: century * 100 + rest + (tail ? one : 0),
        next: next + 1 + (tail ? hyphen + 1 : 0),
      };
    }
  }
  if (tens !== undefined) {
    const hyphen = word(next) === '-' ? 1 : 0;
    const one = SMALL.get(word(next + hyphen));
    if (one !== undefined && one > 0 && one < 10) {
      value += one;
      next += hyphen + 1;
    } else {
      const ordinal = ONE_ORDINALS.get(word(next + hyphen));
      if (ordinal !== undefined && hyphen === 1) return { kind: '#ordinal', value: value + ordinal, next: next + 2 };
    }
  }
  if (word(next) === 'hundred') {
    value *= 100;
    next++;
  }
  if (word(next) === 'thousand') {
    value *= 1000;
    next++;
    return { kind: value === 2000 ? '#thousand' : '#word', value, next };
  }
  return { kind: '#word', value, next };
}

const ROMAN = /^x{0,2}(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman month between day and year ("15.XI.2021") or the number of a century ("the XXI century"); names of kings and popes are none. */
function readRoman(tokens: readonly Token[], i: number, sentence: Sentence): Numeral | undefined {
  const { norm } = tokens[i] as Token;
  if (norm.length > 5 || !ROMAN.test(norm)) return undefined;
  let value = 0;
  for (let k = 0; k < norm.length; k++) {
    const digit = ROMAN_DIGITS[norm[k] as string] ?? 0;
    value += digit < (ROMAN_DIGITS[norm[k + 1] as string] ?? 0) ? -digit : digit;
  }
  const mark = i + 1 < sentence.last ? (tokens[i + 1] as Token) : undefined;
  if (mark?.norm === 'century') return { kind: '#ordinal', value, next: i + 1 };
  const year = mark?.kind === 'number' ? mark : tokens[i + 2];
  const before = i - 1 > sentence.first && tokens[i - 1]?.kind !== 'number' ? tokens[i - 2] : tokens[i - 1];
  const dated = before?.kind === 'number' && year?.kind === 'number' && isYear(year.norm);
  return dated && value >= 1 && value <= 12 ? { kind: '#roman', value, next: i + 1 } : undefined;
}
