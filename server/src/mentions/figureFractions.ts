import { isVerb } from '../dates/calendarWords.ts';
import type { Token } from '../text/article.ts';
import { isCounted } from './figureCounts.ts';
import { MAGNITUDES, type NumberRead, SMALL } from './figureNumberWords.ts';
import { readUnit } from './figureUnits.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourth', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 100 / 6],
  ['sixths', 100 / 6],
  ['seventh', 100 / 7],
  ['sevenths', 100 / 7],
  ['ninth', 100 / 9],
  ['ninths', 100 / 9],
  ['eighth', 12.5],
  ['eighths', 12.5],
  ['tenth', 10],
  ['tenths', 10],
]);
/** Fractions of one character. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
const DENOMINATORS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8', '16', '32', '64']);
const POSSESSED: ReadonlySet<string> = new Set(['the', 'its', 'their']);
const ONE: ReadonlySet<string> = new Set(['a', 'one', '1']);

const normAt = (tokens: readonly Token[], i: number, end: number): string => (i < end ? (tokens[i]?.norm ?? '') : '');

/** The value of a sign such as "½" at token `i`. */
export const signAt = (tokens: readonly Token[], i: number, end: number): number | undefined =>
  i < end ? SIGNS.get(tokens[i]?.text ?? '') : undefined;

/** "1/2" of a number at token `i`: its value and the token after it; anything else with a stroke ("24/7", "4/9") is none. */
export function strokeAt(
  tokens: readonly Token[],
  i: number,
  end: number,
): { last: number; value: number } | undefined {
  if (i + 2 >= end || tokens[i]?.kind !== 'number' || tokens[i + 1]?.text !== '/' || tokens[i + 1]?.spaced)
    return undefined;
  const denominator = tokens[i + 2]?.norm ?? '';
  if (!DENOMINATORS.has(denominator)) return undefined;
  return { last: i + 3, value: Number(tokens[i]?.norm) / Number(denominator) };
}

const FULL: ReadonlySet<string> = new Set(['full', 'whole', 'solid', 'good']);
const OF_LINE: ReadonlySet<string> = new Set(['quarter', 'third', 'fifth', 'tenth']);

/** "half", "a quarter", "two-thirds", "one-half": a share in percent, and the token after it. */
function shareAt(tokens: readonly Token[], i: number, end: number): { last: number; share: number } | undefined {
  const first = normAt(tokens, i, end);
  let at = i;
  let count = 1;
  // "Quarter of exporters have stopped": the article is left out at the head of a line.
  const isBare = OF_LINE.has(first) && normAt(tokens, i + 1, end) === 'of' && tokens[i]?.caps !== 'none';
  if (first !== 'half' && !isBare && !(first === 'quarter' && normAt(tokens, i + 1, end) === '-')) {
    if (first !== 'a' && !SMALL.has(first)) return undefined;
    count = SMALL.get(first) ?? 1;
    // "a full quarter of its goats"
    const isFull = count === 1 && FULL.has(normAt(tokens, i + 1, end));
    at = isFull || normAt(tokens, i + 1, end) === '-' ? i + 2 : i + 1;
  }
  const part = PARTS.get(normAt(tokens, at, end));
  if (part === undefined || count * part > 100 || count === 0) return undefined;
  // "two quarters of falling exports" are half a year.
  if (count === 2 && part === 25) return undefined;
  return { last: at + 1, share: count * part };
}

/** "a fifth", "three-tenths" where a comma, a stop or "and" follows: a share in a list of shares. */
export function listedShare(
  tokens: readonly Token[],
  i: number,
  end: number,
): { last: number; value: number } | undefined {
  const share = shareAt(tokens, i, end);
  const next = share && share.last < end ? tokens[share.last] : undefined;
  const closed = !next || (next.kind === 'punct' && next.norm !== '-') || next.norm === 'and' || next.norm === 'in';
  return share && closed ? { last: share.last, value: share.share } : undefined;
}

/** Of these some are told as a share: "nine in ten", "one out of every three". */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 20, 50, 100]);
const TENS: ReadonlySet<number> = new Set([10, 100]);
const smallAt = (tokens: readonly Token[], i: number, end: number): number => {
  const norm = normAt(tokens, i, end);
  return tokens[i]?.kind === 'number' && /^\d{1,3}$/.test(norm) ? Number(norm) : (SMALL.get(norm) ?? 0);
};

/** "nine in ten cars", "one out of every three workers": a share in percent, and the token after it. */
export function shareOutOf(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
): { last: number; value: number } | undefined {
  const part = smallAt(tokens, i, end);
  if (part === 0 || part > 99) return undefined;
  const named = outOfNamed(tokens, i, part, end);
  if (named) return named;
  const joint = normAt(tokens, i + 1, end);
  // "one out of every three", "one of every three"
  const isOut = joint === 'out' && normAt(tokens, i + 2, end) === 'of';
  const isOf = joint === 'of' && normAt(tokens, i + 2, end) === 'every';
  if (joint !== 'in' && !isOut && !isOf) return undefined;
  const at = i + (isOut ? 3 : 2);
  const wholeAt = normAt(tokens, at, end) === 'every' ? at + 1 : at;
  const whole = smallAt(tokens, wholeAt, end);
  if (part >= whole || !WHOLES.has(whole)) return undefined;
  const isTold = isOfWhole(tokens, i, first);
  // "opened two in three towns"
  if (!isTold && part > 1 && !TENS.has(whole) && !isOut && wholeAt === at && i > first) return undefined;
  const last = wholeAt + 1;
  return isTold || isCounted(tokens, last, end) ? { last, value: (100 * part) / whole } : undefined;
}

/** "One car in five is imported": what is counted stands before, and nothing that is counted behind. */
function outOfNamed(
  tokens: readonly Token[],
  i: number,
  part: number,
  end: number,
): { last: number; value: number } | undefined {
  const noun = tokens[i + 1];
  if (
    part !== 1 ||
    i + 3 >= end ||
    noun?.caps !== 'none' ||
    noun.kind !== 'word' ||
    normAt(tokens, i + 2, end) !== 'in'
  )
    return undefined;
  const whole = smallAt(tokens, i + 3, end);
  const next = i + 4 < end ? tokens[i + 4] : undefined;
  const closes =
    next === undefined || next.kind === 'punct' || isVerb(next) || /^(?:is|are|[a-z]{3,}s)$/.test(next.norm);
  if (whole < 3 || whole > 100 || !closes || (next?.kind === 'punct' && next.norm === '-')) return undefined;
  // "one mill in three towns"
  if (next?.norm.endsWith('s') && !isVerb(next) && isCounted(tokens, i + 4, end) && !isSubjectless(tokens, i + 5, end))
    return undefined;
  return { last: i + 4, value: 100 / whole };
}
/** Whether an object follows, so that the word before is the verb: "one firm in six knows its rate". */
const isSubjectless = (tokens: readonly Token[], i: number, end: number): boolean =>
  /^(?:its|their|the|a|an|his|her|for|that|no|to)$/.test(normAt(tokens, i, end));

/** "Of its workers, a tenth owe …": a share of what the sentence begins with. */
export function shareOfWhole(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
): { last: number; value: number } | undefined {
  const share = isOfWhole(tokens, i, first) ? shareAt(tokens, i, end) : undefined;
  return share && tokens[share.last]?.kind === 'word' ? { last: share.last, value: share.share } : undefined;
}
const isOfWhole = (tokens: readonly Token[], i: number, first: number): boolean =>
  i - 2 > first && tokens[first]?.norm === 'of' && tokens[i - 1]?.norm === ',';

/** "and a half", "and three-quarters" behind a number: what it adds. */
export function addedShare(
  tokens: readonly Token[],
  i: number,
  end: number,
): { last: number; value: number } | undefined {
  // "two and a half", "two-and-a-half"
  const and = normAt(tokens, i, end) === '-' ? i + 1 : i;
  if (normAt(tokens, and, end) !== 'and') return undefined;
  const share = shareAt(tokens, and > i && normAt(tokens, and + 1, end) === '-' ? and + 2 : and + 1, end);
  return share && normAt(tokens, share.last, end) !== 'of' ? { last: share.last, value: share.share / 100 } : undefined;
}

/**
 * "a quarter of", "two-thirds of", "half the" as a share in percent; "half a million", "a quarter of a billion", "half a dozen" as numbers;
 * "half a percentage point", "one-half percent", "a quarter point" as parts of their unit. Without any of these, quarters and thirds are
 * parts of years and ordinals.
 */
export function readFraction(tokens: readonly Token[], i: number, end: number): NumberRead | undefined {
  const found = shareAt(tokens, i, end);
  if (!found) return undefined;
  const { last, share } = found;
  const base = { step: 0, digits: false, fraction: false, scale: 1 } as const;
  const next = normAt(tokens, last, end);
  const of = next === 'of' ? last + 1 : last;
  // The word after "half a", "three quarters of a".
  const at = ONE.has(normAt(tokens, of, end)) ? of + 1 : of;
  const word = normAt(tokens, at, end);
  // "half a dozen", "a quarter of a million", "a quarter million", "a half-million"
  const hyphen = word === '-' && !tokens[at]?.spaced ? 1 : 0;
  const scale = at > of || next !== 'of' ? MAGNITUDES.get(normAt(tokens, at + hyphen, end)) : undefined;
  if (scale !== undefined) return { ...base, last: at + hyphen + 1, value: (share / 100) * scale, scale };
  const joint = at + hyphen;
  // "a third point of friction" is one behind the second.
  const isOrdinal =
    !HALVED.has(normAt(tokens, last - 1, end)) && normAt(tokens, last - 2, end) !== '-' && next !== 'of';
  const isPoint = POINTS.has(normAt(tokens, joint, end)) && !(isOrdinal && share < 50);
  const read = readUnit(tokens, joint, end, false);
  const unit = read?.unit ?? '';
  const measures = next === 'of' ? PERCENTS.has(unit) && at > of : unit !== '';
  // "a half-point cut": the article is the cut's.
  const behind = tokens[read ? read.last : joint + 1];
  const isAdjective = behind?.kind === 'word' && behind.caps === 'none' && !CLOSING.has(behind.norm);
  if (hyphen && (measures || isPoint) && isAdjective && normAt(tokens, i, end) === 'a') return undefined;
  if (measures || isPoint) return { ...base, last: joint, value: share / 100, part: true };
  // "fell by a third", unless what follows is counted ("by a third party").
  const isChange =
    i > 0 && tokens[i - 1]?.norm === 'by' && (last >= end || tokens[last]?.kind !== 'word' || CLOSING.has(next));
  // "bought a fifth more", "two-fifths less than in May"
  const isCompared =
    COMPARED.has(next) && normAt(tokens, i, end) !== 'half' && normAt(tokens, last + 1, end) !== 'time';
  const isShare = next === 'of' || isChange || isCompared || (normAt(tokens, i, end) === 'half' && POSSESSED.has(next));
  return isShare ? { ...base, last, value: share, fraction: true } : undefined;
}
const COMPARED: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower']);
const CLOSING: ReadonlySet<string> = new Set(
  'in from to last this on over since during and but while as after the compared between under before with within at by because amid when if next'.split(
    ' ',
  ),
);
const POINTS: ReadonlySet<string> = new Set(['point', 'points']);
const HALVED: ReadonlySet<string> = new Set(['half', 'quarter', 'quarters']);
const PERCENTS: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'basis-points']);
