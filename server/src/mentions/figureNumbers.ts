import type { Token } from '../text/article.ts';

/** A number as written, before its unit. */
export interface NumberRead {
  /** Index of the token after the number and its magnitude word. */
  readonly last: number;
  /** null where only the order of magnitude is said ("billions"). */
  readonly value: number | null;
  /** Unit of the last written digit, magnitude included: 1e7 for "1.06 billion". */
  readonly step: number;
  /** Written in digits rather than in words. */
  readonly digits: boolean;
  /** What the magnitude word or letter beside it is worth ("million", "bn"); 1 where there is none. */
  readonly scale: number;
  /** A part of a whole ("a quarter", "two-thirds"): `value` is in percent. */
  readonly fraction: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
]);
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
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourth', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);
const DENOMINATORS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8', '16', '32', '64']);

/** Words that a number may begin with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...PLURALS, 'half', 'a', 'an']);

/** Whether a number may begin here; all other words can be passed over at the price of one lookup. */
export const startsNumber = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && NUMBER_WORDS.has(token.norm));

/** Reads the number that begins at token `i`, looking no further than token `end`. `money`: a currency sign stands before it. */
export function readNumber(tokens: readonly Token[], i: number, end: number, money: boolean): NumberRead | undefined {
  const token = tokens[i];
  if (!token || i >= end) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, end, money);
  if (token.kind !== 'word') return undefined;
  if (PLURALS.has(token.norm)) return readVague(tokens, i, end);
  return readFraction(tokens, i, end) ?? readWords(tokens, i, end);
}

function readDigits(tokens: readonly Token[], i: number, end: number, money: boolean): NumberRead | undefined {
  const norm = (tokens[i] as Token).norm;
  const plain = norm.includes(',') ? norm.replaceAll(',', '') : norm;
  let value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  const point = plain.indexOf('.');
  let step = point < 0 ? 1 : 10 ** (point + 1 - plain.length);
  let last = i + 1;
  if (tokens[last]?.text === '/' && !tokens[last]?.spaced) {
    // "1/2 pct"; anything else with a stroke ("24/7", "4/9") is no number.
    if (!isDenominator(tokens, last + 1, end)) return undefined;
    value /= Number(tokens[last + 1]?.norm);
    step = 0;
    last += 2;
  } else if (
    tokens[last]?.norm === '-' &&
    tokens[last + 1]?.kind === 'number' &&
    tokens[last + 2]?.text === '/' &&
    isDenominator(tokens, last + 3, end)
  ) {
    // "1-1/2 pct", as the wires of the eighties wrote.
    value += Number(tokens[last + 1]?.norm) / Number(tokens[last + 3]?.norm);
    step = 0;
    last += 4;
  }
  let scale = 1;
  const next = last < end ? tokens[last] : undefined;
  const hyphen = next?.norm === '-' && !next.spaced && last + 1 < end ? tokens[last + 1] : undefined;
  const word = hyphen ?? next;
  const magnitude =
    word?.kind === 'word'
      ? (MAGNITUDES.get(word.norm) ?? (money && !word.spaced ? LETTERS.get(word.norm) : undefined))
      : undefined;
  if (magnitude !== undefined) {
    value *= magnitude;
    step *= magnitude;
    scale = magnitude;
    last += hyphen ? 2 : 1;
  }
  return { last, value, step, digits: true, scale, fraction: false };
}

const isDenominator = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end && DENOMINATORS.has(tokens[i]?.norm ?? '');

/** "billions", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], i: number, end: number): NumberRead {
  let last = i + 1;
  while (last + 1 < end && tokens[last]?.norm === 'of' && PLURALS.has(tokens[last + 1]?.norm ?? '')) last += 2;
  return { last, value: null, step: 0, digits: false, scale: 1e3, fraction: false };
}

/** "a quarter of", "two-thirds of", "half of": only with "of" (or "half the"), since quarters and thirds are also parts of years and ordinals. */
function readFraction(tokens: readonly Token[], i: number, end: number): NumberRead | undefined {
  const first = tokens[i]?.norm ?? '';
  let at = i;
  let count = 1;
  if (first !== 'half') {
    if (first !== 'a' && !SMALL.has(first)) return undefined;
    count = SMALL.get(first) ?? 1;
    at = tokens[i + 1]?.norm === '-' ? i + 2 : i + 1;
  }
  const part = at < end ? PARTS.get(tokens[at]?.norm ?? '') : undefined;
  if (part === undefined || count * part > 100 || count === 0) return undefined;
  const after = tokens[at + 1]?.norm;
  if (after !== 'of' && !(first === 'half' && (after === 'the' || after === 'its' || after === 'their')))
    return undefined;
  return { last: at + 1, value: count * part, step: 0, digits: false, scale: 1, fraction: true };
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
      total += group * scale;
      group = 0;
      room = 1000;
    }
    at++;
  }
  if (!seen) return undefined;
  return { last: at, value: total + group, step: scale, digits: false, scale, fraction: false };
}
