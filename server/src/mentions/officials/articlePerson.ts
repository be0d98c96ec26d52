import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import { isCommonGiven, mayBeSameGiven } from '../names/givenNames.ts';
import { isHyphen, isInitial } from '../names/personName.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { isState } from './namesakeWords.ts';

/** The parts of a personal name, in their comparable form. */
export interface NameParts {
  /** Words without initials, suffixes and particles. */
  readonly words: readonly string[];
  /** The family name's key: its last word, or the first where the family name stands first. */
  readonly surname: string;
  /** Given names; empty where the text has the family name alone. */
  readonly given: readonly string[];
  /** Further words by which a later mention may call the person: "Peña" of "Enrique Peña Nieto". */
  readonly others: readonly string[];
  readonly familyFirst: boolean;
  /** "jr", "iii": the bearer is not the one who is named in full without it; "" for none. */
  readonly suffix: string;
}

/** A person of the article, as its names describe them. */
export interface ArticlePerson {
  parts: NameParts;
  /** The fullest form of the name in the text. */
  name: string;
  isOfficial: boolean;
  party: string | undefined;
  agency: string | undefined;
  /** Ids of the knowledge whose name stands in the text, likeliest first. */
  ids: readonly string[];
  /** How often the text has the full name, and where it had it last. */
  fullNames: number;
  lastFull: number;
  /** Named as a relative of somebody, whose given name is another: "his brother, Prime Minister Roe". */
  readonly isRelative: boolean;
  /** The place behind the name: "of South Norland". */
  place?: BearerPlace | undefined;
  /** Last token at which the person was mentioned, while the text is gone through. */
  lastSeen: number;
}

/** Where a bearer is from, by its first words. */
export interface BearerPlace {
  readonly words: string;
  readonly isState: boolean;
}

/**
 * Whether a place is one that the person cannot be from: who sits for one state sits for no other, but may well be said to be of a town or of a
 * party.
 */
export const isElsewhere = (person: ArticlePerson, place: BearerPlace | undefined): boolean =>
  place?.isState === true && person.place?.isState === true && person.place.words !== place.words;

/** Splits a name. Where both orders are possible, `alone` says which of two words stands by itself elsewhere in the text. */
export function nameParts(scene: Scene, span: TokenSpan, alone: (norm: string) => boolean): NameParts {
  const { tokens, classes } = scene;
  const words: string[] = [];
  let firstBits = 0;
  let hyphened = false;
  let suffix = '';
  for (let i = span.first; i < span.last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      if (token.norm === '"') break;
      continue;
    }
    const bits = classes[i] as number;
    if (bits & IS.NAME_SUFFIX && words.length) {
      suffix = token.norm;
      break;
    }
    if (isHyphen(tokens[i - 1]) && i - 1 > span.first && !token.spaced) {
      words[words.length - 1] = `${words[words.length - 1]}-${token.norm}`;
      if (words.length > 1) hyphened = true;
      continue;
    }
    if (isInitial(token) && words.length) continue;
    if (bits & IS.PARTICLE && token.caps === 'none') continue;
    if (!words.length) firstBits = bits;
    words.push(token.norm);
  }
  if (words.length < 2) return { words, surname: words[0] ?? '', given: [], others: [], familyFirst: false, suffix };
  const last = words.at(-1) as string;
  const first = words[0] as string;
  const mayBeFirst = (firstBits & IS.FAMILY_FIRST) > 0;
  const lastIsFamily = FAMILY_LAST.has(last);
  const familyFirst =
    mayBeFirst && (alone(first) ? !alone(last) || !lastIsFamily : hyphened || (!lastIsFamily && !alone(last)));
  if (familyFirst) return { words, surname: first, given: words.slice(1), others: [], familyFirst, suffix };
  // Indonesian and Malay usage: "Airlangga Hartarto" … "Airlangga said".
  const firstAlone = first.length >= 5 && alone(first) && !alone(last) && !isCommonGiven(first);
  const others = firstAlone ? [first, ...words.slice(1, -1)] : words.slice(1, -1);
  return { words, surname: last, given: [first], others, familyFirst, suffix };
}

/** Family names that also end Westernised names: "Lawrence Wong", "John Kim". */
const FAMILY_LAST = new Set(
  'wong lee kim chan tan chen wang li liu park choi lin wu yang zhang huang chang cheng ho ng lam tang'.split(' '),
);

/** A word of a name with those that hyphens join to it, as names are keyed: "parker-vuki", and the token after them. */
export function nameKeyAt(tokens: readonly Token[], at: number): { key: string; last: number } {
  let key = tokens[at]?.norm ?? '';
  let last = at + 1;
  while (isHyphen(tokens[last]) && tokens[last]?.spaced === false && tokens[last + 1]?.kind === 'word') {
    if (tokens[last + 1]?.spaced) break;
    key += `-${tokens[last + 1]?.norm}`;
    last += 2;
  }
  return { key, last };
}

/** The place of a bearer: "Roe of South Norland", "Roe, the South Norland Republican", "Roe, who represents South Norland". */
export function placeBehind(tokens: readonly Token[], last: number): BearerPlace | undefined {
  const [mark, second, third] = tokens.slice(last, last + 3);
  let at = last + 1;
  if (mark?.norm === ',') {
    const isMember = /^(?:the|an?)$/.test(second?.norm ?? '');
    if (!isMember && !(second?.norm === 'who' && third?.norm === 'represents')) return undefined;
    at = isMember ? last + 2 : last + 3;
    let end = at;
    while (isPlainCapital(tokens[end]) && !MEMBERS.has(tokens[end]?.norm ?? '')) end++;
    if (isMember && !MEMBERS.has(tokens[end]?.norm ?? '')) return undefined;
  } else if (mark?.norm !== 'of') return undefined;
  const [place, more] = [tokens[at], tokens[at + 1]];
  if (!isPlainCapital(place) || MEMBERS.has(place?.norm ?? '')) return undefined;
  const state = isState(tokens, at);
  const isDouble = state ? STATE_PARTS.has(place?.norm ?? '') : isPlainCapital(more) && !MEMBERS.has(more?.norm ?? '');
  return { words: isDouble ? `${place?.norm} ${more?.norm}` : (place?.norm ?? ''), isState: state };
}
const STATE_PARTS: ReadonlySet<string> = new Set(['north', 'south', 'west', 'new']);
const MEMBERS: ReadonlySet<string> = new Set(['republican', 'democrat', 'independent']);
const isPlainCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.caps !== 'none';

/** Whether two names can be one person's. */
export function mayBeSame(a: NameParts, b: NameParts): boolean {
  if (a.surname !== b.surname) return sameReversed(a, b) || isCalledBy(a, b) || isCalledBy(b, a);
  if (!a.given.length || !b.given.length) return true;
  if (a.suffix !== b.suffix) return false;
  // Chinese and Korean given names are told apart by a letter.
  if (a.familyFirst && b.familyFirst) return bare(a.given) === bare(b.given);
  const x = a.given[0] as string;
  const y = b.given[0] as string;
  return (
    mayBeSameGiven(x, y) || a.given.join(' ') === b.given.join(' ') || (a.words.includes(y) && b.words.includes(y))
  );
}

/** "Mahn-je", "Mahn Je" and "Mahnje" are one. */
export const bare = (given: readonly string[]): string => given.join('').replaceAll('-', '');

/** "Airlangga Hartarto" … "Minister Airlangga": one word that is another than the family name. */
const isCalledBy = (full: NameParts, short: NameParts): boolean =>
  !short.given.length && full.others.includes(short.surname);

/** "Ishiba Shigeru" and "Shigeru Ishiba". */
const sameReversed = (a: NameParts, b: NameParts): boolean =>
  a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0];
