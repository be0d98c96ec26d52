import { type SentenceView, wordAt } from '../claims/sentenceView.ts';
import { type FigureMark, isPlain } from './statedChange.ts';

/** Figures of a sentence and the figure that the sentence gives for all of them. */
export interface StatedTotal {
  readonly total: FigureMark;
  readonly parts: readonly FigureMark[];
}

/** "X plus Y make a total of Z", "X and Y, together Z", "Z consists of X and Y": exact figures of one unit, two parts at least. */
export function collectTotals(view: SentenceView, figures: readonly FigureMark[]): StatedTotal[] {
  const found: StatedTotal[] = [];
  for (let k = 0; k < figures.length; k++) {
    const total = figures[k] as FigureMark;
    const lead = k >= 2 ? leadOf(view, total) : undefined;
    const parts = lead
      ? partsBefore(view, figures, k, lead)
      : isComposed(view, figures, k)
        ? partsAfter(view, figures, k)
        : [];
    if (parts.length >= 2 && isPlain(total.value) && parts.every(part => isPlain(part.value)))
      found.push({ total, parts });
  }
  return found;
}

const TOTAL_VERBS = new Set(['total', 'totals', 'totaling', 'totalling', 'totaled', 'totalled', 'altogether']);
const EQUALS = new Set(['equals', 'equal', 'makes', 'make', 'is', 'are', 'yields', '=']);
const TOGETHER = new Set(['combined', 'together', 'altogether']);

/**
 * How a figure is said to be the total of those before it: "sum" adds up whatever stands there, "joint" may be an average of percentages,
 * "equal" needs a "plus" to be a total at all.
 */
type Lead = 'sum' | 'joint' | 'equal';

function leadOf(view: SentenceView, { first, last }: FigureMark): Lead | undefined {
  const [third, second, before] = [wordAt(view, first - 3), wordAt(view, first - 2), wordAt(view, first - 1)];
  const [after, next] = [wordAt(view, last), wordAt(view, last + 1)];
  if (before === 'of' && (second === 'total' || second === 'sum')) return 'joint';
  if (before === 'to' && second === 'up' && /^add/.test(third)) return 'sum';
  if (before === 'to' && (second === 'up' || second === 'amount') && third !== 'amount') return 'joint';
  if (EQUALS.has(before)) return 'equal';
  if (TOGETHER.has(before) || TOTAL_VERBS.has(before)) return 'joint';
  if (TOGETHER.has(after) || (after === 'in' && (next === 'total' || next === 'all'))) return 'joint';
  return undefined;
}

/** Words that say there is more than the figures named, or that one of them is inside another. */
const OPEN = new Set(
  'including include includes among other others rest remaining which from minus less mainly mostly partly'.split(' '),
);

const CONTRASTING = new Set(['while', 'whereas', 'but']);

/** How far before the first part a word may stand that leaves the list open, in tokens. */
const REACH = 12;

/** The figures of the total's unit that stand before it and are added with "plus" or a plain list. */
function partsBefore(view: SentenceView, figures: readonly FigureMark[], k: number, lead: Lead): FigureMark[] {
  const total = figures[k] as FigureMark;
  const parts: FigureMark[] = [];
  let plus = lead === 'sum';
  for (let j = k - 1; j >= 0; j--) {
    const part = figures[j] as FigureMark;
    if (!isOfUnit(part, total)) return [];
    const next = figures[j + 1] as FigureMark;
    for (let i = part.last; i < next.first; i++) {
      const word = wordAt(view, i);
      if (OPEN.has(word)) return [];
      // "…, while devices totaled $15 billion": of something else.
      if (CONTRASTING.has(word) && next === total && TOTAL_VERBS.has(wordAt(view, total.first - 1))) return [];
      if (word === 'plus' || word === '+' || (word === 'top' && wordAt(view, i + 1) === 'of')) plus = true;
    }
    parts.unshift(part);
  }
  const start = Math.max(view.first, (parts[0] ?? total).first - REACH);
  for (let i = start; i < (parts[0] ?? total).first; i++) if (OPEN.has(wordAt(view, i))) return [];
  // Percentages of different things do not add up by standing side by side.
  return (total.value.unit === 'percent' || lead === 'equal') && !plus ? [] : parts;
}

/** "consists of", "is made up of", "comprises", "is the sum of": right after the total's noun. */
function isComposed(view: SentenceView, figures: readonly FigureMark[], k: number): boolean {
  const next = figures[k + 1];
  const { last } = figures[k] as FigureMark;
  if (!next) return false;
  if (isBracketed(view, last, next)) return true;
  for (let i = last; i < Math.min(next.first, last + REACH); i++) {
    const word = wordAt(view, i);
    if (COMPRISE.has(word)) return true;
    if (COMPOSED.has(word) && wordAt(view, i + 1) === 'of') return true;
    if (word === 'made' && wordAt(view, i + 1) === 'up' && wordAt(view, i + 2) === 'of') return true;
  }
  return false;
}
const COMPRISE = new Set(['comprises', 'comprised', 'comprising']);
const COMPOSED = new Set(['consists', 'consisted', 'consisting', 'composed', 'sum']);

/** "the 24 percent tariff (10 percent plus 14 percent)". */
function isBracketed(view: SentenceView, last: number, next: FigureMark): boolean {
  if (wordAt(view, next.first - 1) !== '(' || next.first - last > 4) return false;
  for (let i = next.last; i < Math.min(view.last, next.last + REACH) && wordAt(view, i) !== ')'; i++)
    if (wordAt(view, i) === 'plus' || wordAt(view, i) === '+') return true;
  return false;
}

/** The parts of a total that stand after it, up to the end of the sentence, the last one after "and" or "plus". */
function partsAfter(view: SentenceView, figures: readonly FigureMark[], k: number): FigureMark[] {
  const total = figures[k] as FigureMark;
  const parts: FigureMark[] = [];
  let joined = false;
  const isInBrackets = wordAt(view, (figures[k + 1]?.first ?? 0) - 1) === '(';
  for (let j = k + 1; j < figures.length; j++) {
    const part = figures[j] as FigureMark;
    // Beyond the brackets another matter begins.
    if (isInBrackets && j > k + 1 && closes(view, (figures[j - 1] as FigureMark).last, part.first)) break;
    if (!isOfUnit(part, total)) return [];
    for (let i = (figures[j - 1] as FigureMark).last; i < part.first; i++) {
      const word = wordAt(view, i);
      if (OPEN.has(word) || word === ';') return [];
      if (j > k + 1 && (word === 'and' || word === 'plus' || word === '+')) joined = true;
    }
    parts.push(part);
  }
  const { last } = parts.at(-1) ?? total;
  for (let i = last; i < Math.min(view.last, last + REACH); i++) if (OPEN.has(wordAt(view, i))) return [];
  return joined ? parts : [];
}

function closes(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(view, i) === ')') return true;
  return false;
}

const isOfUnit = (part: FigureMark, total: FigureMark): boolean =>
  part.value.unit === total.value.unit && part.value.of === total.value.of;
