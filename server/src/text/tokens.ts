import { takesDot } from './abbreviations.ts';
import type { Token, TokenKind } from './article.ts';
import { BROKEN, brokenMarkAt } from './brokenMarks.ts';
import { CharClass, charClass, isDigitAt, isLetterAt, isLetterClass, isUpperAt } from './charClass.ts';
import { CURRENCY_CODES, GLUED_LETTERS } from './currencyCodes.ts';
import { spellingOf } from './spelling.ts';

export { normalize } from './spelling.ts';

const LONGEST_ABBREVIATION = 6;

/** Splits a text into tokens, in order; white space is dropped. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let spaced = true;
  let i = 0;
  while (i < n) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === CharClass.space) {
      spaced = true;
      i++;
      continue;
    }
    let token: Token;
    const broken = brokenMarkAt(text, i);
    if (broken !== undefined) token = brokenMark(text, i, broken, spaced);
    else if (isLetterClass(kind)) token = wordAt(text, i, spaced);
    else if (kind === CharClass.digit) token = plainToken('number', text, i, numberEnd(text, i), spaced);
    else if (kind === CharClass.apostrophe) token = apostropheAt(text, i, spaced);
    else if (kind === CharClass.dot) token = dotAt(text, i, spaced);
    else if (kind === CharClass.hyphen) token = plainToken('punct', text, i, runEnd(text, i), spaced);
    else if (kind === CharClass.punct) token = plainToken('punct', text, i, i + 1, spaced);
    else if (kind === CharClass.highSurrogate && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
      token = plainToken('symbol', text, i, i + 2, spaced);
    else if (text.charCodeAt(i) === 96) token = plainToken('punct', text, i, runEnd(text, i), spaced);
    else token = plainToken('symbol', text, i, i + 1, spaced);
    tokens.push(token);
    spaced = false;
    i = token.end;
  }
  return tokens;
}

/** End of the run of equal code units at `i`. */
function runEnd(text: string, i: number): number {
  const c = text.charCodeAt(i);
  let j = i + 1;
  while (text.charCodeAt(j) === c) j++;
  return j;
}

const isPossessiveAt = (text: string, i: number): boolean =>
  (text.charCodeAt(i + 1) | 32) === 115 && !isLetterAt(text, i + 2) && !isDigitAt(text, i + 2);

function apostropheAt(text: string, i: number, spaced: boolean): Token {
  if (isPossessiveAt(text, i)) return makeWord(text, i, i + 2, spaced, false);
  const double = charClass(text.charCodeAt(i + 1)) === CharClass.apostrophe;
  return plainToken('punct', text, i, double ? i + 2 : i + 1, spaced);
}

/** A mark of three broken characters, with the "s" of a possessive as one token. */
function brokenMark(text: string, start: number, mark: string, spaced: boolean): Token {
  const possessive = mark === "'" && isPossessiveAt(text, start + 2);
  const end = start + (possessive ? 4 : 3);
  const kind = possessive ? 'word' : 'punct';
  return { start, end, kind, text: text.slice(start, end), norm: possessive ? "'s" : mark, caps: 'none', spaced };
}

function dotAt(text: string, i: number, spaced: boolean): Token {
  // ".5 percent" is a number; "15.5" never comes here.
  if (isDigitAt(text, i + 1) && (spaced || text[i - 1] === '$' || text[i - 1] === '('))
    return plainToken('number', text, i, numberEnd(text, i + 1), spaced);
  return plainToken('punct', text, i, text.startsWith('...', i) ? runEnd(text, i) : i + 1, spaced);
}

function wordAt(text: string, i: number, spaced: boolean): Token {
  const n = text.length;
  let j = i;
  let ascii = true;
  for (;;) {
    while (j < n) {
      const c = text.charCodeAt(j);
      const kind = charClass(c);
      if (c > 127) {
        if (c === BROKEN && brokenMarkAt(text, j) !== undefined) break;
        if (isLetterClass(kind) || kind === CharClass.mark || (kind === CharClass.joiner && isLetterAt(text, j + 1)))
          ascii = false;
        else break;
      } else if (!isLetterClass(kind) && kind !== CharClass.digit) break;
      j++;
    }
    if (charClass(text.charCodeAt(j)) !== CharClass.apostrophe || !isLetterAt(text, j + 1) || isPossessiveAt(text, j))
      break;
    if (text.charCodeAt(j) > 127) ascii = false;
    j++;
  }
  const code = currencyEnd(text, i, j);
  if (code > 0) return makeWord(text, i, code, spaced, ascii);
  const end = text.charCodeAt(j) === 46 ? dottedEnd(text, i, j) : j;
  return makeWord(text, i, end, spaced, ascii);
}

/** Currencies whose code is written before an amount without a space: "USD34.6", "SFr20m"; one letter only where a magnitude follows it. */
const GLUED_CODE = new RegExp(
  `^(?:(?:${alternatives(CURRENCY_CODES)})(?=\\d)|(?:${alternatives(GLUED_LETTERS)})(?=\\d[\\d.,]*(?: ?(?:bn|tn|mn|m|b|k|million|billion|trillion|crore|lakh))\\b|\\d{1,3}(?:[, ]\\d{3})+\\b))`,
);

/** The longest first, so that "KShs" is not "KSh". */
function alternatives(codes: ReadonlyMap<string, string>): string {
  return [...codes.keys()]
    .filter(code => !code.endsWith('.'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** End of the currency code that the word `[i, j)` begins with, where digits follow it at once; 0 else. */
function currencyEnd(text: string, i: number, j: number): number {
  if (!isUpperAt(text, i)) return 0;
  let digit = i + 1;
  while (digit < i + LONGEST_CODE && isLetterAt(text, digit)) digit++;
  if (digit >= j || !isDigitAt(text, digit)) return 0;
  const code = GLUED_CODE.exec(text.slice(i, i + LONGEST_AMOUNT))?.[0].length ?? 0;
  return code > 0 ? i + code : 0;
}
const LONGEST_AMOUNT = 24;
const LONGEST_CODE = 4;

/** End of the word `[i, j)`, which a dot follows, with the dots that are its own. */
function dottedEnd(text: string, i: number, j: number): number {
  if (j - i === 1) {
    // One letter and a dot: on while more of the kind follow ("U.S.", "a.m.", "J.").
    let end = j;
    while (text.charCodeAt(end) === 46 && isLetterAt(text, end + 1) && !isLetterAt(text, end + 2)) end += 2;
    if (end > j) return text.charCodeAt(end) === 46 ? end + 1 : end;
    return isUpperAt(text, i) ? j + 1 : j;
  }
  // Digits run into letters are no abbreviation ("21st.", "5mt."), nor is the end of a compound in capitals ("CAFTA-DR.").
  if (j - i > LONGEST_ABBREVIATION || isDigitAt(text, i - 1)) return j;
  if (text.charCodeAt(i - 1) === 45 && isUpperAt(text, j - 1)) return j;
  let before = i - 1;
  while (before >= 0 && charClass(text.charCodeAt(before)) === CharClass.space && i - before < 4) before--;
  let after = j + 1;
  while (after - j < 4 && charClass(text.charCodeAt(after)) === CharClass.space) after++;
  return takesDot(text.slice(i, j), text.charCodeAt(before), text.charCodeAt(after)) ? j + 1 : j;
}

function numberEnd(text: string, i: number): number {
  let j = i;
  for (;;) {
    while (isDigitAt(text, j)) j++;
    const c = text.charCodeAt(j);
    if (c === 46 && isDigitAt(text, j + 1)) j++;
    // A comma separates thousands only: "1,060", not "15,2021".
    else if (
      c === 44 &&
      isDigitAt(text, j + 1) &&
      isDigitAt(text, j + 2) &&
      isDigitAt(text, j + 3) &&
      !isDigitAt(text, j + 4)
    )
      j++;
    else return j;
  }
}

function plainToken(kind: TokenKind, text: string, start: number, end: number, spaced: boolean): Token {
  const surface = text.slice(start, end);
  const norm = end - start === 1 && text.charCodeAt(start) < 128 ? surface : normalizeMark(surface, kind);
  return { start, end, kind, text: surface, norm, caps: 'none', spaced };
}

const MARKS = new Map<string, string>([
  ...[...'‘’ʼ'].map((c): [string, string] => [c, "'"]),
  ...[...'“”„«»'].map((c): [string, string] => [c, '"']),
  ...[...'–—―−‐‑'].map((c): [string, string] => [c, '-']),
  ["''", '"'],
  ['’’', '"'],
  ['``', '"'],
]);

function normalizeMark(surface: string, kind: TokenKind): string {
  const mark = MARKS.get(surface);
  if (mark !== undefined) return mark;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) > 127) return surface.normalize('NFKC');
  return kind === 'number' && surface.charCodeAt(0) === 46 ? `0${surface}` : surface;
}

function makeWord(text: string, start: number, end: number, spaced: boolean, ascii: boolean): Token {
  const { surface, norm, caps } = spellingOf(text, start, end, ascii);
  return { start, end, kind: 'word', text: surface, norm, caps, spaced };
}
