import { parseIsoDay } from '../base/day.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { ANY_ORIGIN, type Claim, type ClaimKey } from '../claims/claim.ts';
import { comparable } from '../claims/compare/comparable.ts';
import { ALL_GOODS } from '../claims/goodsWords.ts';
import type { StatedSentence } from '../claims/stated.ts';
import type { StatedFigure } from '../claims/statedFigure.ts';
import { letterOf, RATE, saysLittle } from '../claims/statedWords.ts';
import { changedBetween } from '../corpus/changes.ts';
import { postingsOf, STORY_DAYS } from '../corpus/postings.ts';
import type { ConflictOptions } from './claimConflicts.ts';
import { type FigureDifference, mentionDifference } from './figureDifference.ts';
import { isLaterVersion } from './laterVersion.ts';
import { claimsAt, findMention } from './places.ts';
import { maskOf } from './valueClasses.ts';

/** A figure of a sentence in its article. */
export interface StatedPlace {
  readonly facts: ArticleFacts;
  readonly day: number;
  readonly sentence: StatedSentence;
  readonly figure: StatedFigure;
}

/** Of the telling words of the sentence that has fewer of them, so many must stand in the other. */
const LEAST_SHARED = 0.5;
/** And so many of both together. */
const LEAST_ALIKE = 0.34;

/** What must be equal in two wordings of one statement, by which an archive looks them up. */
export const wordingOf = ({ about }: StatedSentence, { unit, guard, period }: StatedFigure): string =>
  [unit, guard, about, period ?? ''].join('|');

/** Whether two sentences are wordings of one statement, their figures left aside. */
export function saySame(a: StatedPlace, b: StatedPlace): boolean {
  const { figure: x, sentence: s } = a;
  const { figure: y, sentence: t } = b;
  if (a.facts === b.facts || x.unit !== y.unit || x.guard !== y.guard || s.about !== t.about) return false;
  if (Math.abs(a.day - b.day) > STORY_DAYS || x.period !== y.period) return false;
  if (!shareNear(x, y)) return false;
  if (speakApart(x, y, s, t)) return false;
  // One may name more than the other; two that each name somebody else speak of two things.
  const names = sharedCount(s.names, t.names);
  if (names < s.names.length && names < t.names.length) return false;
  return areAlike(a, b, names);
}

/**
 * Whether words beside two figures make them figures of different things. One sentence may say more of how it came about; the words
 * after an amount, and all beside a rate, say what it is an amount of.
 */
function speakApart(x: StatedFigure, y: StatedFigure, s: StatedSentence, t: StatedSentence): boolean {
  const before = [adds(x.before, x, t), adds(y.before, y, s)];
  const after = [adds(x.after, x, t), adds(y.after, y, s)];
  if (x.unit === RATE) return before.includes(true) || after.includes(true);
  if (x.unit === 'date' || x.unit === 'duration')
    return (before[0] || after[0]) === true && (before[1] || after[1]) === true;
  return after.includes(true) || !before.includes(false);
}

/** Whether a word beside a figure, which tells what it is a figure of, is missing in the other sentence. */
const adds = (near: string, { unit }: StatedFigure, other: StatedSentence): boolean =>
  someLetter(near, letter => !saysLittle(unit, letter) && !other.words.includes(letter));

/** Whether the two figures have a word beside them in common. */
const shareNear = (x: StatedFigure, y: StatedFigure): boolean =>
  someLetter(besides(x), letter => besides(y).includes(letter));

const besides = ({ before, after }: StatedFigure): string => before + after;

/** Whether most of what two sentences say is the same: telling words, names, and the figures that are not compared. */
function areAlike(
  { figure: x, sentence: s }: StatedPlace,
  { figure: y, sentence: t }: StatedPlace,
  names: number,
): boolean {
  const figures = s.figures.filter(one => one !== x && t.figures.some(other => other !== y && isSame(one, other)));
  const common = (s.about === '' ? 0 : s.about.split(' ').length) + names + figures.length;
  const shared = sharedCount(s.words, t.words) + common;
  const fewer = Math.min(s.words.length, t.words.length) + common;
  const all = s.words.length + t.words.length + 2 * common - shared;
  return shared >= LEAST_SHARED * fewer && shared >= LEAST_ALIKE * all;
}

/** How many letters two ascending texts have in common. */
function sharedCount(a: string, b: string): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a.charCodeAt(i) - b.charCodeAt(j);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Whether any letter of a text holds. */
function someLetter(text: string, holds: (letter: string) => boolean): boolean {
  for (let i = 0; i < text.length; i++) if (holds(text.charAt(i))) return true;
  return false;
}

/** How the figures of two wordings of one statement differ; undefined where both may be right. */
export function differenceOf(
  a: StatedPlace,
  b: StatedPlace,
  options: ConflictOptions,
): 'equal' | FigureDifference | undefined {
  const m = findMention(a.facts, a.figure.mention);
  const n = findMention(b.facts, b.figure.mention);
  if (!m || !n || isLaterVersion(a.facts, b.facts) || isAligned(a, b) || isAligned(b, a)) return undefined;
  const difference = mentionDifference(m, n);
  if (difference === 'unclear') return undefined;
  if (!onlyDifference(a, b)) return undefined;
  if (difference === 'equal') return difference;
  if (a.figure.unit === 'date' && !isOneDay(a, b)) return undefined;
  if (states(a.facts, b.figure) || states(b.facts, a.figure)) return undefined;
  return claimsApart(a, b, options) ? undefined : difference;
}

/**
 * Whether two days may be those of one event: what the later article reports of a day after the earlier one was written is news, and
 * meetings and promises recur, unless somebody is named who takes part and nothing else is said of it.
 */
function isOneDay(a: StatedPlace, b: StatedPlace): boolean {
  const [x, y] = [parseIsoDay(a.figure.norm), parseIsoDay(b.figure.norm)];
  if (x !== undefined && y !== undefined) {
    const written = Math.min(a.day, b.day);
    if (x <= written !== y <= written) return false;
  }
  const [own, theirs] = [besides(a.figure), besides(b.figure)];
  if (someLetter(own, letter => theirs.includes(letter) && !RECURRING.has(letter))) return true;
  const addsAny = adds(own, a.figure, b.sentence) || adds(theirs, b.figure, a.sentence);
  return sharedCount(a.sentence.names, b.sentence.names) > 0 && !addsAny;
}
const RECURRING: ReadonlySet<string> = new Set(['meet', 'pledge', 'call', 'visit'].map(letterOf));

/** Whether the other article has the sentence in the very same words, which says more of the figure than another wording. */
function isAligned({ facts, sentence }: StatedPlace, other: StatedPlace): boolean {
  const mask = maskOf(facts, sentence.sentence);
  return mask !== undefined && postingsOf(other.facts).masked.has(mask);
}

/** Whether the other figures of two sentences are the same, or only one of the two has them. */
function onlyDifference(a: StatedPlace, b: StatedPlace): boolean {
  const lacking = (from: StatedPlace, to: StatedPlace): StatedFigure[] =>
    from.sentence.figures.filter(
      figure =>
        figure !== from.figure && !to.sentence.figures.some(other => other !== to.figure && isSame(figure, other)),
    );
  const x = lacking(a, b);
  const y = lacking(b, a);
  const { unit } = a.figure;
  // "from October" and "from a year earlier": a period that one side alone names makes it an amount of its own.
  if (unit !== 'date' && unit !== 'duration' && (x.some(isPeriod) || y.some(isPeriod))) return false;
  if (x.some(figure => figure.unit === unit) || y.some(figure => figure.unit === unit)) return false;
  return !x.some(figure => y.some(other => other.unit === figure.unit));
}

const isPeriod = ({ unit, norm }: StatedFigure): boolean => unit === 'date' && norm.length < 'YYYY-MM-DD'.length;
const isSame = (a: StatedFigure, b: StatedFigure): boolean =>
  a.unit === b.unit &&
  (a.norm === b.norm || (a.unit === 'date' && (a.norm.startsWith(b.norm) || b.norm.startsWith(a.norm))));

const normsCache = new WeakMap<ArticleFacts, ReadonlySet<string>>();

/** Whether an article states a figure anywhere: one that gives both speaks of two things. */
function states(facts: ArticleFacts, figure: StatedFigure): boolean {
  let norms = normsCache.get(facts);
  if (!norms) {
    norms = new Set(facts.stated.flatMap(sentence => sentence.figures.map(({ norm }) => norm)));
    normsCache.set(facts, norms);
  }
  return norms.has(figure.norm);
}

/** Whether the two figures are bound to claims, and what both sides name there keeps them apart. */
function claimsApart(a: StatedPlace, b: StatedPlace, options: ConflictOptions): boolean {
  const own = claimsAt(a.facts, a.figure.mention);
  const theirs = claimsAt(b.facts, b.figure.mention);
  if (own.length === 0 || theirs.length === 0) return false;
  return !own.some(x => theirs.some(y => mayConflict(x, y, options)));
}

/** As claims, with what only one of two wordings names taken over by the other. */
function mayConflict(a: Claim, b: Claim, { maxDays, knowledge }: ConflictOptions): boolean {
  const changed = changedBetween(
    [
      { file: 'a', items: [a] },
      { file: 'b', items: [b] },
    ],
    knowledge,
  );
  const context = { sameArticle: false, nearDuplicate: true, maxDays, changedBetween: changed };
  return comparable(filled(a, b), filled(b, a), context).relation === 'conflict';
}

/**
 * A claim with the slots that only the other names. Words and goods of the sentences are the same, so what is a part of them, or is not
 * named, is the same as well; a change told without its day is that of the other.
 */
function filled(claim: Claim, by: Claim): Claim {
  const named = Object.entries(claim.key).filter(
    ([slot, value]) =>
      value !== null && value !== undefined && !(slot === 'target' && claim.key.target?.[0] === ANY_ORIGIN),
  );
  const key: ClaimKey = { product: [ALL_GOODS], ...withoutNulls(by.key), ...Object.fromEntries(named) };
  const { changed: _, ...valid } = claim.valid;
  return { ...claim, key: claim.key.part === by.key.part ? { ...key, part: null } : key, valid };
}

const withoutNulls = (key: ClaimKey): ClaimKey =>
  Object.fromEntries(Object.entries(key).filter(([, value]) => value !== null && value !== undefined));
