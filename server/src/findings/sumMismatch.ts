import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import { figureText } from '../claims/valueText.ts';
import { amountText } from './amountText.ts';
import { collectChanges, type FigureMark, figureMarks, isPlain, type StatedChange } from './statedChange.ts';

/**
 * Recomputes, inside one sentence, what the sentence itself computes, as statcheck does (Nuijten et al. 2016): parts and their total,
 * two levels and their difference, a level before and after a change in percent. Every figure stands for its interval, so rounding in
 * the text never raises a finding.
 */
export const sumMismatch: ArticleRule = {
  code: 'sum-mismatch',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    for (const view of viewSentences(article, mentions)) {
      const { zone } = view.sentence;
      if (zone !== 'body' && zone !== 'headline' && zone !== 'caption') continue;
      const figures = figureMarks(view);
      if (figures.length < 3) continue;
      for (const one of [...totals(view, figures), ...changes(view)]) found.push(one);
    }
    return found;
  },
};

/** "X plus Y make a total of Z": the parts are the figures before the total, joined by nothing but what is added up. */
function totals(view: SentenceView, figures: readonly FigureMark[]): Discrepancy[] {
  for (let k = 2; k < figures.length; k++) {
    const total = figures[k] as FigureMark;
    if (!isTotal(view, total)) continue;
    const parts = partsBefore(view, figures, k);
    if (parts.length < 2 || !isPlain(total.value) || !parts.every(part => isPlain(part.value))) return [];
    let low = 0;
    let high = 0;
    let sum = 0;
    for (const { value } of parts) {
      low += value.low ?? 0;
      high += value.high ?? 0;
      sum += value.number ?? 0;
    }
    if (!isApart(total.value.low, total.value.high, low, high)) return [];
    const terms = parts.map(part => amountText(part.value.number ?? 0, part.value.unit)).join(' + ');
    return [
      discrepancy(total, parts, `${terms} = ${amountText(sum, total.value.unit)}, not ${written(total)}`, [
        figureText(total.value),
        figureText({ ...total.value, number: rounded(sum) }),
      ]),
    ];
  }
  return [];
}

const TOTAL_VERBS = new Set(['total', 'totals', 'totaling', 'totalling', 'totaled', 'totalled', 'altogether']);
function isTotal(view: SentenceView, mark: FigureMark): boolean {
  const before = wordAt(view, mark.first - 1);
  const second = wordAt(view, mark.first - 2);
  if (before === 'of') return second === 'total' || second === 'sum';
  if (before === 'combined' || TOTAL_VERBS.has(before)) return true;
  return before === 'to' && (second === 'up' || second === 'amount') && wordAt(view, mark.first - 3) !== 'amount';
}

/** Words that say there is more than the figures named, or that one of them is inside another. */
const OPEN = new Set([
  'including',
  'include',
  'includes',
  'among',
  'other',
  'others',
  'rest',
  'remaining',
  'which',
  'from',
  'minus',
  'less',
]);

/** How far before the first part a word may stand that leaves the list open, in tokens. */
const REACH = 12;

/** The figures of the total's unit that stand before it and are added with "plus" or a plain list. */
function partsBefore(view: SentenceView, figures: readonly FigureMark[], k: number): FigureMark[] {
  const total = figures[k] as FigureMark;
  const parts: FigureMark[] = [];
  let plus = false;
  for (let j = k - 1; j >= 0; j--) {
    const part = figures[j] as FigureMark;
    if (part.value.unit !== total.value.unit || part.value.of !== total.value.of) return [];
    const next = figures[j + 1] as FigureMark;
    for (let i = part.last; i < next.first; i++) {
      const word = wordAt(view, i);
      if (OPEN.has(word)) return [];
      if (word === 'plus' || word === '+') plus = true;
    }
    parts.unshift(part);
  }
  const start = Math.max(view.first, (parts[0] ?? total).first - REACH);
  for (let i = start; i < (parts[0] ?? total).first; i++) if (OPEN.has(wordAt(view, i))) return [];
  // Percentages of different things do not add up by standing side by side.
  return total.value.unit === 'percent' && !plus ? [] : parts;
}

function changes(view: SentenceView): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const change of collectChanges(view)) {
    const one =
      change.difference.value.unit === 'percent' && change.after.value.unit !== 'percent'
        ? percentChange(change)
        : plainChange(change);
    if (one) found.push(one);
  }
  return found;
}

/** "Y, up P percent from X": Y = X × (1 + P / 100). */
function percentChange({ before, after, difference, direction }: StatedChange): Discrepancy | undefined {
  const [x, y, p] = [before.value, after.value, difference.value];
  if (!isPlain(x) || !isPlain(y) || !isPlain(p) || x.unit !== y.unit || !direction) return undefined;
  const sign = direction === 'up' ? 1 : -1;
  const factors = [1 + (sign * p.low) / 100, 1 + (sign * p.high) / 100];
  const low = x.low * Math.min(...factors);
  const high = x.high * Math.max(...factors);
  if (!isApart(y.low, y.high, low, high)) return undefined;
  const reckoned = rounded(x.number * (1 + (sign * p.number) / 100));
  const message = `${written(before)} ${direction} ${written(difference)} is ${amountText(reckoned, x.unit)}, not ${written(after)}`;
  return discrepancy(after, [before, difference], message, [figureText(y), figureText({ ...y, number: reckoned })]);
}

/** "rose from X to Y, by Z", all of one unit; percent is told apart from points by its own rule. */
function plainChange({ before, after, difference }: StatedChange): Discrepancy | undefined {
  const [x, y, z] = [before.value, after.value, difference.value];
  const points = z.unit === 'percentage-points' && x.unit === 'percent' && y.unit === 'percent';
  if (!isPlain(x) || !isPlain(y) || !isPlain(z) || x.unit !== y.unit) return undefined;
  if (!points && (z.unit !== x.unit || z.unit === 'percent')) return undefined;
  const low = Math.max(y.low - x.high, x.low - y.high);
  const high = Math.max(y.high - x.low, x.high - y.low);
  if (!isApart(z.low, z.high, low, high)) return undefined;
  const reckoned = rounded(Math.abs(y.number - x.number));
  const message = `from ${written(before)} to ${written(after)} is ${amountText(reckoned, z.unit)}, not ${written(difference)}`;
  return discrepancy(difference, [before, after], message, [figureText(z), figureText({ ...z, number: reckoned })]);
}

/** Whether two intervals are disjoint by more than a hair. */
function isApart(aLow: number, aHigh: number, bLow: number, bHigh: number): boolean {
  const gap = Math.max(aLow - bHigh, bLow - aHigh);
  return gap > Math.max(Math.abs(aHigh), Math.abs(bHigh)) * 1e-6;
}

/** As the text has it, on one line. */
const written = ({ mention }: FigureMark): string => mention.text.replaceAll(/\s+/g, ' ');

/** Four digits are as many as a message needs. */
const rounded = (number: number): number => Number(number.toPrecision(4));

const discrepancy = (
  at: FigureMark,
  related: readonly FigureMark[],
  message: string,
  values: readonly string[],
): Discrepancy => ({
  code: 'sum-mismatch',
  start: at.mention.start,
  end: at.mention.end,
  message,
  values,
  related: related.map(({ mention }) => ({ start: mention.start, end: mention.end })),
});
