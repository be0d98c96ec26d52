import type { Token } from '../text/article.ts';
import { isCounted } from './figureCounts.ts';
import { addedShare, readFraction, signAt, strokeAt } from './figureFractions.ts';
import { MAGNITUDES, NUMBERED, type NumberRead, SMALL } from './figureNumberWords.ts';
import { readUnit } from './figureUnits.ts';

/** Letters that are a magnitude only when glued to the digits of an amount of money ("$50m", "€2B", "$300k"). */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);
const PLURALS: ReadonlySet<string> = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'tens',
  'millions',
  'billions',
  'trillions',
]);
/** Words that a number may begin with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...PLURALS, 'half', 'quarter', 'a', 'an']);

/** Whether a number may begin here; all other words can be passed over at the price of one lookup. */
export const startsNumber = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' ? NUMBER_WORDS.has(token.norm) : signAt([token], 0, 1) !== undefined);

/** Reads the number that begins at token `i`, looking no further than token `end`. `money`: a currency sign stands before it. */
export function readNumber(tokens: readonly Token[], i: number, end: number, money: boolean): NumberRead | undefined {
  const token = tokens[i];
  if (!token || i >= end) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, end, money);
  const sign = signAt(tokens, i, end);
  if (sign !== undefined) return readSign(tokens, i, end, sign);
  if (token.kind !== 'word') return undefined;
  if (PLURALS.has(token.norm)) return readVague(tokens, i, end);
  return readFraction(tokens, i, end) ?? readWords(tokens, i, end);
}

/** "½ of imports" is a share, "½ percent" a part of its unit. */
function readSign(tokens: readonly Token[], i: number, end: number, sign: number): NumberRead {
  const share = i + 1 < end && tokens[i + 1]?.norm === 'of';
  return { last: i + 1, value: share ? sign * 100 : sign, step: 0, digits: true, scale: 1, fraction: share };
}

/** The digits at token `i` with the groups of three behind it that a space or an apostrophe parts: "45 000", "1'322". */
function digitsAt(tokens: readonly Token[], i: number, end: number): { last: number; plain: string } {
  const first = (tokens[i] as Token).norm;
  let plain = first.includes(',') ? first.replaceAll(',', '') : first;
  let last = i + 1;
  // "At gate 12 400 trucks waited": the first number is the gate's; but "a warehouse 10 000 metres long", since no number begins with a nought.
  const isName = NUMBERED.has(tokens[i - 1]?.norm ?? '') && !tokens[last]?.norm.startsWith('0');
  if (!/^[1-9]\d{0,2}$/.test(first) || isName) return { last, plain };
  while (last < end) {
    const mark = tokens[last] as Token;
    const group = mark.norm === "'" && !mark.spaced ? (last + 1 < end ? tokens[last + 1] : undefined) : mark;
    if (group?.kind !== 'number' || !/^\d{3}(?:\.\d+)?$/.test(group.norm)) break;
    if (group === mark ? group.start - (tokens[last - 1] as Token).end !== 1 : group.spaced) break;
    // "10 100-seat jets": the second number belongs to what follows.
    const at = group === mark ? last + 1 : last + 2;
    if (group === mark && tokens[at]?.norm === '-' && !tokens[at]?.spaced) break;
    plain += group.norm;
    last = at;
    if (group.norm.length > 3) break;
  }
  return { last, plain };
}

/** What is written behind whole digits as a part of one: "2 1/2", "2½", "1-1/2" of the old wires, "2 and a half". */
function partBehind(tokens: readonly Token[], last: number, end: number): { last: number; value: number } | undefined {
  const sign = tokens[last]?.spaced === false ? signAt(tokens, last, end) : undefined;
  if (sign !== undefined) return { last: last + 1, value: sign };
  const hyphen = tokens[last]?.norm === '-' ? 1 : 0;
  const stroke = strokeAt(tokens, last + hyphen, end);
  if (stroke && stroke.value < 1) return stroke;
  return addedShare(tokens, last, end);
}

function readDigits(tokens: readonly Token[], i: number, end: number, money: boolean): NumberRead | undefined {
  const digits = digitsAt(tokens, i, end);
  let { last } = digits;
  let value = Number(digits.plain);
  if (!Number.isFinite(value)) return undefined;
  const point = digits.plain.indexOf('.');
  let step = point < 0 ? 1 : 10 ** (point + 1 - digits.plain.length);
  if (tokens[last]?.text === '/' && !tokens[last]?.spaced) {
    const stroke = strokeAt(tokens, i, end);
    if (!stroke) return undefined;
    value = stroke.value;
    step = 0;
    last = stroke.last;
  } else if (point < 0) {
    const part = partBehind(tokens, last, end);
    if (part) {
      value += part.value;
      step = 0;
      last = part.last;
    }
  }
  let scale = 1;
  const next = last < end ? tokens[last] : undefined;
  const hyphen = next?.norm === '-' && !next.spaced && last + 1 < end ? tokens[last + 1] : undefined;
  const word = hyphen ?? next;
  const magnitude = word?.kind === 'word' ? magnitudeAt(tokens, word, last, end, money) : undefined;
  if (magnitude !== undefined) {
    scale = magnitude;
    last += hyphen ? 2 : 1;
    // "3 lakh crore", "3.6 thousand million"
    const more = last < end ? (MAGNITUDES.get((tokens[last] as Token).norm) ?? 0) : 0;
    if (more > magnitude) {
      scale *= more;
      last++;
    }
    value *= scale;
    step *= scale;
  }
  return { last, value, step, digits: true, scale, fraction: false };
}

/** What the word behind digits multiplies them by; a letter alone only for money, or before a unit or things that are counted ("40k cars"). */
function magnitudeAt(
  tokens: readonly Token[],
  word: Token,
  last: number,
  end: number,
  money: boolean,
): number | undefined {
  const named = MAGNITUDES.get(word.norm) ?? (money && word.norm === 'cr' ? MAGNITUDES.get('crore') : undefined);
  if (named !== undefined || word.spaced) return named;
  const letter = LETTERS.get(word.norm);
  // "401k plans" are savings.
  if (!money && word.norm === 'k' && tokens[last - 1]?.norm === '401') return undefined;
  if (letter === undefined || money) return letter;
  if (word.norm === 't' || word.norm === 'b') return undefined;
  return readUnit(tokens, last + 1, end, true) || isCounted(tokens, last + 1, end) ? letter : undefined;
}

/** "billions", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], i: number, end: number): NumberRead {
  let last = i + 1;
  while (last + 1 < end && tokens[last]?.norm === 'of' && PLURALS.has(tokens[last + 1]?.norm ?? '')) last += 2;
  return { last, value: null, step: 0, digits: false, scale: 1e3, fraction: false };
}

/** "twenty-five", "one hundred and fifty", "two million", "a hundred", "a dozen". */
function readWords(tokens: readonly Token[], i: number, end: number): NumberRead | undefined {
  let at = i;
  let total = 0;
  let group = 0;
  let seen = false;
  let scale = 1;
  if (tokens[at]?.norm === 'a' || tokens[at]?.norm === 'an') {
    const next = tokens[at + 1]?.norm ?? '';
    if (next === 'dozen') return { last: at + 2, value: 12, step: 1, digits: false, scale: 1, fraction: false };
    if (!MAGNITUDES.has(next) || next.length < 4) return undefined;
    group = 1;
    seen = true;
    at++;
  }
  let room = 0; // how much the group can still take after a ten
  while (at < end) {
    const word = tokens[at]?.norm ?? '';
    const small = SMALL.get(word);
    if (small !== undefined) {
      if (seen && !(room > small && small > 0)) break;
      group += small;
      room = small >= 20 ? 10 : 0;
      seen = true;
      at++;
      if (room && tokens[at]?.norm === '-' && (SMALL.get(tokens[at + 1]?.norm ?? '') ?? 99) < 10) at++;
      continue;
    }
    if (!seen) return undefined;
    if (word === 'hundred') {
      group *= 100;
      room = 100;
      if (tokens[at + 1]?.norm === 'and' && SMALL.has(tokens[at + 2]?.norm ?? '')) at++;
    } else if (word === 'and' || !MAGNITUDES.has(word)) break;
    else {
      scale = MAGNITUDES.get(word) as number;
      // "three thousand million"
      total = group === 0 ? total * scale : total + group * scale;
      group = 0;
      room = 1000;
    }
    at++;
  }
  if (!seen) return undefined;
  return withPart(tokens, at, end, total + group, scale);
}

/** "one point two million", "two and a half percent", "one and a half million": words, with the part behind them. */
function withPart(tokens: readonly Token[], at: number, end: number, whole: number, scale: number): NumberRead {
  if (scale > 1) {
    // "a million and a half"
    const part = addedShare(tokens, at, end);
    const value = part ? whole + part.value * scale : whole;
    return inWords(part?.last ?? at, value, part ? 0 : scale, scale);
  }
  let last = at;
  let value = whole;
  let step = 1;
  if (last + 1 < end && tokens[last]?.norm === 'point' && (SMALL.get(tokens[last + 1]?.norm ?? '') ?? 10) < 10) {
    last++;
    for (; last < end && (SMALL.get(tokens[last]?.norm ?? '') ?? 10) < 10; last++) {
      step /= 10;
      value += (SMALL.get(tokens[last]?.norm ?? '') ?? 0) * step;
    }
  } else {
    const part = addedShare(tokens, last, end);
    if (part) {
      value += part.value;
      step = 0;
      last = part.last;
    }
  }
  const magnitude = last > at && last < end ? MAGNITUDES.get(tokens[last]?.norm ?? '') : undefined;
  if (magnitude === undefined) return inWords(last, value, step === 1 ? scale : step, scale);
  return inWords(last + 1, value * magnitude, step * magnitude, magnitude);
}

const inWords = (last: number, value: number, step: number, scale: number): NumberRead => ({
  digits: false,
  fraction: false,
  last,
  value,
  step,
  scale,
});
