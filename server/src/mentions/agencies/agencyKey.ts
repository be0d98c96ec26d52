import { normalize } from '../../text/tokens.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 's', '', 'us', 'u.s.', 'affairs']);

/**
 * What makes two wordings one body within a country: "Ministry of Foreign Affairs" and "Foreign Ministry" have the same words but for
 * their order and the small ones.
 */
export function agencyKey(words: readonly string[]): string {
  return words
    .filter(word => !SMALL.has(word))
    .sort()
    .join(' ');
}

export const keyOfName = (name: string): string => agencyKey(normalize(name).split(/[^\p{L}\p{N}.]+/u));
