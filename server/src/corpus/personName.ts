import { NAME_SUFFIXES } from '../mentions/lexicon/orgWords.ts';
import { normalize } from '../text/tokens.ts';

/** The words of a name in comparable form: lower case, accents folded, initials without dots, no "Jr."; hyphens part words. */
export function nameWords(name: string): readonly string[] {
  const known = wordsOf.get(name);
  if (known) return known;
  const words = splitName(name);
  // The names of a folder are few; should they not be, they are forgotten at once and read again.
  if (wordsOf.size > 20_000) wordsOf.clear();
  wordsOf.set(name, words);
  return words;
}
const wordsOf = new Map<string, readonly string[]>();

function splitName(name: string): readonly string[] {
  const words: string[] = [];
  for (const word of name.split(/[\s,\u00a0-]+/)) {
    const norm = normalize(word);
    if (norm && !NAME_SUFFIXES.has(norm)) words.push(norm);
  }
  return words;
}

/** Two wordings are one spelling where they differ in case, accents, dots, spaces and hyphens alone. */
export const spellingKey = (name: string): string => nameWords(name).join('').replaceAll("'", '');

export const surnameOf = (words: readonly string[]): string => words.at(-1) ?? '';
