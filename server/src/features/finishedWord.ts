import type { Knowledge } from '../knowledge/knowledge.ts';
import { NOT_IN_NAMES } from '../mentions/lexicon/orgWords.ts';
import type { Reading } from './names.ts';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
const known = new WeakMap<Knowledge, ReadonlySet<string>>();

/**
 * Whether the last word typed is one that can stand as it is. Editors put the first completion in the place of the word on Enter, so such
 * a word must have none: "a trade war with China" ends there, though a ministry's name goes on from "China". `text` is the article, in which
 * the word may stand elsewhere.
 */
export function isFinishedWord(reading: Reading, typed: string, text: string): boolean {
  const word = typed.slice(typed.lastIndexOf(' ') + 1).toLowerCase();
  if (word === '') return false;
  if (NOT_IN_NAMES.has(word) || wordsOfNames(reading.knowledge).has(word)) return true;
  const ofFolder = reading.snapshot.findEntities(word, MOST_LOOKED_AT);
  if (
    ofFolder.some(({ name, spellings }) => [name, ...spellings.map(s => s.text)].some(n => wordsOf(n).includes(word)))
  )
    return true;
  return standsTwice(text.toLowerCase(), word);
}
const MOST_LOOKED_AT = 50;

const wordsOf = (name: string): string[] => {
  const words = name.toLowerCase().match(WORD) ?? [];
  // "U.S." is whole without its last stop, too; "Canada's" and "Wilson-Raybould" by their parts.
  return words.flatMap(word => [word, word.replace(/\.$/, ''), ...word.split(/['’-]/)]);
};

/** Every word of every name that the knowledge has. */
function wordsOfNames(knowledge: Knowledge): ReadonlySet<string> {
  let words = known.get(knowledge);
  if (!words) {
    const names: (string | undefined)[] = [];
    for (const { name, aliases } of knowledge.people.values()) names.push(name, ...aliases);
    for (const { name, acronym, aliases } of knowledge.agencies.values()) names.push(name, acronym, ...aliases);
    for (const { name, aliases } of knowledge.laws.values()) names.push(name, ...aliases);
    for (const { name, aliases } of knowledge.products.values()) names.push(name, ...aliases);
    for (const { title, aliases } of knowledge.offices.values()) names.push(title, ...aliases);
    for (const { name, aliases, demonyms, metonyms } of knowledge.parties.values())
      names.push(name, ...aliases, ...demonyms, ...metonyms);
    words = new Set(names.flatMap(name => (name === undefined ? [] : wordsOf(name))));
    known.set(knowledge, words);
  }
  return words;
}

/** Whether the article has the word beside the one being typed. Both in small letters. */
function standsTwice(text: string, word: string): boolean {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0 && found < 2; at = text.indexOf(word, at + word.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) found++;
  return found > 1;
}
const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{M}\p{N}]/u.test(c);
