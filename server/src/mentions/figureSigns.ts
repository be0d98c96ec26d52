import type { Token } from '../text/article.ts';

/** The token of the sign of a number below zero ("-2.4%", "minus 3 percent"); `i` where it has none. Dashes part clauses and join ranges. */
export function signBefore(tokens: readonly Token[], i: number, first: number): number {
  // The true minus says so at the head of a cell, too, where a hyphen would be the mark of an item.
  const sign = i - 1 > first || tokens[i - 1]?.text === '−' ? tokens[i - 1] : undefined;
  if (!sign) return i;
  if (sign.norm === 'minus' || sign.norm === 'negative') return (tokens[i - 2] as Token).kind === 'number' ? i : i - 1;
  const isBracketed = tokens[i - 2]?.norm === '(';
  if (!MINUS.has(sign.text) || !(sign.spaced || isBracketed) || (tokens[i] as Token).spaced) return i;
  if (sign.text === '−') return i - 1;
  const before = tokens[i - 2] as Token;
  // "Cement exports: -12.5%", "cement -4%"
  const isPercent = tokens[i + 1]?.text === '%' && !tokens[i + 1]?.spaced;
  const isOfNoun = isPercent && (before.kind === 'word' || before.norm === ':');
  return isOfNoun || BEFORE_SIGN.has(before.norm) ? i - 1 : i;
}
const MINUS: ReadonlySet<string> = new Set(['-', '–', '−']);
const BEFORE_SIGN: ReadonlySet<string> = new Set(
  'by of to at from was is were be between and or ( than reached hit about around nearly'.split(' '),
);

/** The token of the sign before money below zero: "minus $2bn", "to -$2bn"; `start` where it has none. */
export function moneyBelowZero(tokens: readonly Token[], start: number, first: number): number {
  const sign = start > first ? tokens[start - 1] : undefined;
  if (sign?.norm === 'minus' || sign?.norm === 'negative') return start - 1;
  const isMinus = sign && MINUS.has(sign.text) && sign.spaced && !tokens[start]?.spaced;
  return isMinus && start - 2 >= first && BEFORE_SIGN.has(tokens[start - 2]?.norm ?? '') ? start - 1 : start;
}
