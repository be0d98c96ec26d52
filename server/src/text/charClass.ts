/** Classes of UTF-16 code units that the tokenizer and its readers tell apart. */
export const CharClass = {
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter without case. */
  letter: 4,
  /** Combining marks and variation selectors: part of a word, never its beginning. */
  mark: 5,
  /** Soft hyphen and zero-width joiners: part of a word between two letters. */
  joiner: 6,
  digit: 7,
  apostrophe: 8,
  dot: 9,
  hyphen: 10,
  symbol: 11,
  punct: 12,
  highSurrogate: 13,
} as const;

// One byte for each code unit, filled as code units are met: ASCII at once, the rest by regular expressions that run once each.
const classes = new Uint8Array(0x10000);

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const SYMBOL = /[\p{S}%§¶†‡#&@*/\\^_~|‰％＆＠]/u;
const SPACE = /[\s\u200b\u2060\ufeff]/u;
const APOSTROPHES = "'\u2019\u02bc";

function classify(code: number): number {
  const s = String.fromCharCode(code);
  if (SPACE.test(s)) return CharClass.space;
  if (APOSTROPHES.includes(s)) return CharClass.apostrophe;
  if (s === '.') return CharClass.dot;
  if (s === '-') return CharClass.hyphen;
  if (code === 0xad || code === 0x200c || code === 0x200d) return CharClass.joiner;
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return CharClass.digit;
  if (LOWER.test(s)) return CharClass.lower;
  if (UPPER.test(s)) return CharClass.upper;
  if (LETTER.test(s)) return CharClass.letter;
  if (MARK.test(s)) return CharClass.mark;
  if (code >= 0xd800 && code <= 0xdbff) return CharClass.highSurrogate;
  if (SYMBOL.test(s) || (code >= 0xdc00 && code <= 0xdfff)) return CharClass.symbol;
  return CharClass.punct;
}

/** Class of a code unit; 0 for NaN, that is past the end of a text. */
export function charClass(code: number): number {
  const known = classes[code];
  if (known !== 0) return known ?? 0;
  const found = classify(code);
  classes[code] = found;
  return found;
}

for (let code = 0; code < 128; code++) charClass(code);

export const isLetterClass = (c: number): boolean => c >= CharClass.lower && c <= CharClass.letter;
export const isSpaceAt = (text: string, i: number): boolean => charClass(text.charCodeAt(i)) === CharClass.space;
export const isLetterAt = (text: string, i: number): boolean => isLetterClass(charClass(text.charCodeAt(i)));
export const isDigitAt = (text: string, i: number): boolean => charClass(text.charCodeAt(i)) === CharClass.digit;
export const isUpperAt = (text: string, i: number): boolean => charClass(text.charCodeAt(i)) === CharClass.upper;
