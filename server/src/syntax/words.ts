import type { Span } from '../base/span.ts';
import type { Token } from '../text/article.ts';
import { tokenize } from '../text/tokens.ts';

/** A word in the manner of the treebanks: contractions, hyphens, signs of currency and of percent apart. Offsets into the article. */
export interface Word extends Span {
  readonly form: string;
}

const ENDINGS = /^(.+?)(n['’]t|['’](?:re|ve|ll|d|m))$/i;
const CANNOT = /^(can)(not)$/i;

/** The words of `text[start, end)`; `known` are its tokens, where the article has them. */
export function wordsOf(text: string, start: number, end: number, known?: readonly Token[]): Word[] {
  const words: Word[] = [];
  const isKnown = known !== undefined && !endsInDot(known);
  const tokens = isKnown ? known : tokenize(text.slice(start, end));
  const before = isKnown ? 0 : start;
  for (let i = 0; i < tokens.length; ) {
    const last = gluedTo(tokens, i);
    const from = (tokens[i] as Token).start + before;
    const to = (tokens[last] as Token).end + before;
    if (last === i) addToken(words, tokens[i] as Token, from);
    else words.push({ start: from, end: to, form: text.slice(from, to) });
    i = last + 1;
  }
  return words;
}

/** Whether the last word is an abbreviation, which may have its dot from what comes after the sentence. */
const endsInDot = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return last?.kind === 'word' && last.text.endsWith('.');
};

/** Index of the last token that is one word with token `i`: "3|rd", "1990|s", "12|:|01", "1|/|2", "non|-|EU", addresses. */
function gluedTo(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next || next.spaced) return i;
  const third = tokens[i + 2];
  const joined = third && !third.spaced;
  if (token.kind === 'number') {
    if (next.kind === 'word' && /^(?:st|nd|rd|th|s)$/i.test(next.text)) return i + 1;
    if (joined && third.kind === 'number' && /^[:/]$/.test(next.text)) return i + 2;
  }
  if (joined && third.kind === 'word' && next.norm === '-' && /^(?:non|co|e|ex)$/.test(token.norm)) return i + 2;
  if (/^(?:https?|www)$/.test(token.norm) && /^[:.]$/.test(next.text)) return runEnd(tokens, i);
  return i;
}

function runEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  while (tokens[last + 1] && !(tokens[last + 1] as Token).spaced) last++;
  return /^[.,;:)]$/.test((tokens[last] as Token).text) ? last - 1 : last;
}

function addToken(words: Word[], token: Token, from: number): void {
  const form = plain(token);
  const parts = token.kind === 'word' ? (ENDINGS.exec(form) ?? CANNOT.exec(form)) : null;
  let start = from;
  for (const part of parts ? parts.slice(1) : [form]) {
    const end = parts ? start + part.length : from + token.text.length;
    words.push({ start, end, form: part });
    start = end;
  }
}

/** A token's surface with its apostrophes and quotes in ASCII. */
const plain = (token: Token): string =>
  token.kind === 'word' ? token.text.replace(/[’‘ʼ]/g, "'") : token.kind === 'punct' ? token.norm : token.text;
