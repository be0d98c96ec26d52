import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Token } from '../../text/article.ts';
import { conceptOf } from './concepts.ts';
import { ENDED, ENDED_KINDS, TERMS } from './deeds.ts';

/** Whether a noun is one of what has an end. */
export const isEndedNoun = (noun: string): boolean => ENDED.has(noun) || ENDED_KINDS.has(conceptOf(noun, 'NOUN'));

/** Whether an article tells that the end of something was moved: "The ban was extended", "They put off the deadline", "Oslo renewed it". */
export const tellsOfMovedEnd = (tokens: readonly Token[]): boolean => latest.get(tokens, () => read(tokens));
const latest = new Latest<readonly Token[], boolean>();

function read(tokens: readonly Token[]): boolean {
  let first = 0;
  while (first < tokens.length) {
    let last = first;
    while (last < tokens.length && !/^[.?!;]$/.test((tokens[last] as Token).norm)) last++;
    let names: boolean | undefined;
    for (let i = first; i < last; i++) {
      const after = movedAt(tokens, i);
      if (after < 0 || isDenied(tokens, i)) continue;
      const object = objectFrom(tokens, after, last);
      if (object.some(isMovable)) return true;
      // "was renewed on Monday"; "renewed tensions" are those of others.
      if (object.length > 0 && !isPassive(tokens, i)) continue;
      names ??= tokens.slice(first, last).some(isMovable);
      if (names) return true;
    }
    first = last + 1;
  }
  return false;
}

/** The token behind a verb of moving at `i`; -1 where there is none. */
const movedAt = (tokens: readonly Token[], i: number): number => {
  const { norm } = tokens[i] as Token;
  return MOVED.test(norm) ? i + 1 : MOVED_TO.test(`${norm} ${tokens[i + 1]?.norm}`) ? i + 2 : -1;
};
const MOVED = /^(?:(?:extend|prolong|lengthen|shorten|postpon|delay|deferr|renew)ed|extends|prolongs)$/;
const MOVED_TO = /^(?:brought forward|put off|pushed back)$/;

/** What stands behind it up to the next preposition or mark: what is moved, if anything. */
function objectFrom(tokens: readonly Token[], start: number, last: number): Token[] {
  const object: Token[] = [];
  for (let i = start; i < last; i++) {
    const token = tokens[i] as Token;
    if (ENDS.has(token.norm) || movedAt(tokens, i) >= 0 || (token.kind === 'punct' && !/^[-'’]/.test(token.norm)))
      break;
    object.push(token);
  }
  return TIMES.test(object[0]?.norm ?? '') && !object.some(isMovable) ? [] : object;
}
const ENDS = wordSet(
  'by until till to for on in at from with after before because when as amid over and but through that which who',
);
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|again|twice|once|last|this|earlier|late|early|several|indefinitely|further)$/;

const isMovable = ({ norm }: Token): boolean => /^(?:it|they|them)$/.test(norm) || isMovableNoun(lemmaOf(norm, 'NOUN'));
const isMovableNoun = (noun: string): boolean => isEndedNoun(noun) || TERMS.has(noun) || ENDINGS.has(noun);
const ENDINGS = wordSet('end expiry expiration date validity term');

/** "cannot be prolonged", "was never extended" */
const isDenied = (tokens: readonly Token[], i: number): boolean =>
  [i - 1, i - 2, i - 3].some(at => /^(?:not|never|cannot|neither|n['’]t)$/.test(tokens[at]?.norm ?? ''));

const isPassive = (tokens: readonly Token[], i: number): boolean =>
  [i - 1, i - 2].some(at => /^(?:be|been|being|is|are|was|were|get|got)$/.test(tokens[at]?.norm ?? ''));
