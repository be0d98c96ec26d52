import type { Party } from '../../knowledge/knowledge.ts';
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

/** The keys of a known body's name: as it is, and without the words for its country ("Chinese Ministry of Commerce"). */
export function keysOfName(name: string, country: Party | undefined): ReadonlySet<string> {
  const words = wordsOfName(name);
  const keys = new Set([agencyKey(words)]);
  if (country) {
    const own = new Set([country.name, ...country.aliases, ...country.demonyms].flatMap(wordsOfName));
    const bare = agencyKey(words.filter(word => !own.has(word)));
    if (bare) keys.add(bare);
  }
  return keys;
}

const wordsOfName = (name: string): string[] => normalize(name).split(/[^\p{L}\p{N}]+/u);
