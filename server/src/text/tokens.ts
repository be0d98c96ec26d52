import type { Token, TokenKind } from './article.ts';

/**
 * Abbreviations whose dot belongs to the word. Only words that English news prose abbreviates with a dot (AP Stylebook, "abbreviations
 * and acronyms"); those that are common words as well ("no.", "mar.", "sat.", "sun.") are told apart where they are used.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon st sen sens rep reps gov govs gen col lt capt sgt maj adm cmdr amb sec pres messrs jr sr ' +
    'inc corp co ltd llc bros cos assn dept univ govt intl vs etc al ie eg cf ca approx est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'no nos vol art sec secs para pp fig ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'ft sq mt mln bln dlr dlrs pct'
  ).split(' '),
);

const isLetter = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c > 127 && LETTER.test(String.fromCharCode(c)));
const LETTER = /\p{L}|\p{M}/u;
const isDigit = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 0xff10 && c <= 0xff19);
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0xfeff ||
  c === 0x3000 ||
  c === 0x2028 ||
  c === 0x2029 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;
const SYMBOL = /[\p{S}%§¶†‡#&@*/\\^_~|]/u;

/** Splits a text into tokens, in order; white space is dropped. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let spaced = true;
  let i = 0;
  const push = (kind: TokenKind, end: number): void => {
    tokens.push(makeToken(kind, text, i, end, spaced));
    spaced = false;
    i = end;
  };
  while (i < n) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      spaced = true;
      i++;
    } else if (isLetter(c)) {
      const end = wordEnd(text, i);
      if (end.possessive > i) push('word', end.possessive);
      push('word', end.end);
    } else if (isDigit(c)) push('number', numberEnd(text, i));
    else if (isApostrophe(c)) push('punct', isApostrophe(text.charCodeAt(i + 1)) ? i + 2 : i + 1);
    else if (c === 46) push('punct', text.startsWith('...', i) ? i + 3 : i + 1);
    else if (c === 45) push('punct', text.charCodeAt(i + 1) === 45 ? i + 2 : i + 1);
    else {
      const size = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      push(SYMBOL.test(text.slice(i, i + size)) || size === 2 ? 'symbol' : 'punct', i + size);
    }
  }
  return tokens;
}

/** End of the word at `i`; `possessive` is where its possessive ending begins, or -1. */
function wordEnd(text: string, i: number): { end: number; possessive: number } {
  const n = text.length;
  let j = i;
  let dotted = false; // letters with dots between: "U.S", "a.m"
  for (;;) {
    const runStart = j;
    while (j < n && (isLetter(text.charCodeAt(j)) || isDigit(text.charCodeAt(j)))) j++;
    const c = text.charCodeAt(j);
    if (isApostrophe(c) && isLetter(text.charCodeAt(j + 1))) {
      const next = text.charCodeAt(j + 1) | 32;
      const afterS = text.charCodeAt(j + 2);
      if (next === 115 && !isLetter(afterS) && !isDigit(afterS)) return { end: j + 2, possessive: j };
      j++;
      continue;
    }
    if (c === 46 && (dotted || runStart === i) && j - runStart === 1 && isLetter(text.charCodeAt(runStart))) {
      // One letter and a dot: go on while more of the kind follow ("U.S.", "a.m.", "J.").
      if (isLetter(text.charCodeAt(j + 1)) && !isLetter(text.charCodeAt(j + 2))) {
        dotted = true;
        j++;
        continue;
      }
      const upper = text.charCodeAt(runStart) < 97;
      if (dotted || upper) {
        const afterDot = text.charCodeAt(j + 1);
        if (isApostrophe(afterDot) && (text.charCodeAt(j + 2) | 32) === 115 && !isLetter(text.charCodeAt(j + 3)))
          return { end: j + 3, possessive: j + 1 };
        return { end: j + 1, possessive: -1 };
      }
      return { end: j, possessive: -1 };
    }
    if (
      c === 46 &&
      ABBREVIATIONS.has(text.slice(i, j).toLowerCase()) &&
      !/^[ \t]*\n[ \t]*\n/.test(text.slice(j + 1, j + 6))
    )
      return { end: j + 1, possessive: -1 };
    // A bare apostrophe after a plural is a possessive, too, unless it closes a quotation; that is told apart by the reader.
    return { end: j, possessive: -1 };
  }
}

function numberEnd(text: string, i: number): number {
  let j = i;
  for (;;) {
    while (isDigit(text.charCodeAt(j))) j++;
    const c = text.charCodeAt(j);
    if ((c === 46 || c === 44) && isDigit(text.charCodeAt(j + 1))) {
      // A comma separates thousands only: "1,060", not "15,2021".
      if (
        c === 44 &&
        !(isDigit(text.charCodeAt(j + 2)) && isDigit(text.charCodeAt(j + 3)) && !isDigit(text.charCodeAt(j + 4)))
      )
        return j;
      j++;
    } else return j;
  }
}

function makeToken(kind: TokenKind, text: string, start: number, end: number, spaced: boolean): Token {
  const surface = text.slice(start, end);
  return {
    start,
    end,
    kind,
    text: surface,
    norm: kind === 'word' || kind === 'number' ? normalize(surface) : ascii(surface),
    caps: kind === 'word' ? capsOf(surface) : 'none',
    spaced,
  };
}

const ascii = (s: string): string => {
  if (s.length > 1 || s.charCodeAt(0) < 128) return s;
  if ('‘’ʼ'.includes(s)) return "'";
  if ('“”„«»'.includes(s)) return '"';
  if ('–—―−‐‑'.includes(s)) return '-';
  return s.normalize('NFKC');
};

/** Lower case, without dots (of abbreviations) and accents; see `Token.norm`. Numbers keep their separators. */
export function normalize(word: string): string {
  let s = word.toLowerCase();
  if (/[^\0-\x7f]/.test(s))
    s = s
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[‘’ʼ]/g, "'");
  if (s.includes('.') && !isDigit(s.charCodeAt(0))) s = s.replaceAll('.', '');
  return s;
}

function capsOf(word: string): Token['caps'] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return 'none';
  if (letters === letters.toUpperCase()) return 'all';
  return letters.slice(1) === lower.slice(1) ? 'initial' : 'mixed';
}
