import type { Token } from './article.ts';
import { CharClass, charClass, isDigitAt, isUpperAt } from './charClass.ts';

/** What a word has of its letters alone, wherever it stands. */
interface Spelling {
  readonly surface: string;
  readonly norm: string;
  readonly caps: Token['caps'];
}

const spellings = new Map<string, Spelling>();
/** The words of some hundred articles; when they are full they are dropped, since an article of pure noise must not fill the memory. */
const MOST_SPELLINGS = 20_000;
/** Longer words are rare and most of them are noise. */
const LONGEST_KEPT = 24;

/** The spelling last met of each hash, in front of the map: found without cutting the word out of its text. */
const recent: (Spelling | undefined)[] = new Array(1 << 15).fill(undefined);

/**
 * The spelling of the word `[start, end)` of a text, made once. All occurrences share their strings, and these are the engine's own
 * ("internalized") strings: they are compared with literals and looked up in sets by identity instead of letter by letter, which every
 * recogniser gains from. Nor do they keep the text alive that they were cut from.
 */
export function spellingOf(text: string, start: number, end: number, ascii: boolean): Spelling {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const slot = (hash ^ (hash >>> 14)) & (recent.length - 1);
  const last = recent[slot];
  if (last !== undefined && isAt(text, start, end, last.surface)) return last;
  const word = text.slice(start, end);
  if (word.length > LONGEST_KEPT) return spell(word, ascii);
  const spelling = spellings.get(word) ?? keep(word, ascii);
  recent[slot] = spelling;
  return spelling;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function keep(word: string, ascii: boolean): Spelling {
  const { surface, norm, caps } = spell(word, ascii);
  const own = internalized(surface);
  const spelling = { surface: own, norm: norm === surface ? own : internalized(norm), caps };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(spelling.surface, spelling);
  return spelling;
}

/** Keys of objects are internalized by every engine: one object for all, since each with a key of its own would get a shape of its own. */
const keyed: Record<string, number> = Object.create(null);
function internalized(s: string): string {
  keyed[s] = 0;
  const [key] = Object.keys(keyed);
  delete keyed[s];
  return key as string;
}

function spell(surface: string, ascii: boolean): Spelling {
  let upper = 0;
  let lower = 0;
  let dots = false;
  for (let i = 0; i < surface.length; i++) {
    const kind = charClass(surface.charCodeAt(i));
    if (kind === CharClass.lower) lower++;
    else if (kind === CharClass.upper) upper++;
    else if (kind === CharClass.dot) dots = true;
  }
  const caps = upper === 0 ? 'none' : lower === 0 ? 'all' : upper === 1 && isUpperAt(surface, 0) ? 'initial' : 'mixed';
  const norm = !ascii ? normalize(surface) : upper > 0 || dots ? fold(surface, dots) : surface;
  return { surface, norm, caps };
}

const fold = (s: string, dots: boolean): string => (dots ? s.toLowerCase().replaceAll('.', '') : s.toLowerCase());

/** Letters that Unicode does not decompose. */
const BASE_LETTERS = new Map([...'łlđdøoðdıi'].flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1] ?? ''] as const])));
BASE_LETTERS.set('ß', 'ss').set('æ', 'ae').set('œ', 'oe').set('þ', 'th').set('‘', "'").set('’', "'").set('ʼ', "'");

/** Lower case, without dots (of abbreviations) and accents; see `Token.norm`. Numbers keep their separators. */
export function normalize(word: string): string {
  let s = word.toLowerCase();
  if (/[^\0-\x7f]/.test(s))
    s = s
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[łđøðıßæœþ‘’ʼ]/g, c => BASE_LETTERS.get(c) ?? c);
  return s.includes('.') && !isDigitAt(s, 0) ? s.replaceAll('.', '') : s;
}
