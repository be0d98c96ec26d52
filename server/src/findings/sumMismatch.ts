import { type Phrase, words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences } from '../claims/sentenceView.ts';
import { figureText } from '../claims/valueText.ts';
import { amountText } from './amountText.ts';
import { collectChanges, type FigureMark, figureMarks, isPlain, type StatedChange } from './statedChange.ts';
import { collectFactors, type StatedFactor } from './statedFactor.ts';
import { collectTotals } from './statedTotal.ts';

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
      if (figures.length < 2) continue;
      found.push(...totals(view, figures), ...changes(view));
      for (const stated of collectFactors(view, figures)) {
        const one = factorChange(stated);
        if (one) found.push(one);
      }
    }
    return found;
  },
};

/** The total differs from the sum of its parts, and of the last few of them: the first figures of a sentence may be of something else. */
function totals(view: SentenceView, figures: readonly FigureMark[]): Discrepancy[] {
  return collectTotals(view, figures).flatMap(({ total, parts }) => {
    let low = 0;
    let high = 0;
    let sum = 0;
    for (let i = parts.length - 1; i >= 0; i--) {
      const { value } = parts[i] as FigureMark;
      low += value.low ?? 0;
      high += value.high ?? 0;
      sum += value.number ?? 0;
      if (i < parts.length - 1 && !isApart(total.value.low ?? 0, total.value.high ?? 0, low, high)) return [];
    }
    const terms = parts.map(part => amountText(part.value.number ?? 0, part.value.unit)).join(' + ');
    return [
      discrepancy(total, parts, words('{0} = {1}, not {2}', terms, amountText(sum, total.value.unit), written(total)), [
        figureText(total.value),
        figureText({ ...total.value, number: rounded(sum) }),
      ]),
    ];
  });
}

function changes(view: SentenceView): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const change of collectChanges(view)) {
    if (change.difference.value.unit === 'percent' && change.after.value.unit !== 'percent')
      found.push(...percentChange(change));
    else {
      const one = plainChange(change) ?? rateChange(change);
      if (one) found.push(one);
    }
  }
  return found;
}

/** "Y, up P percent from X": Y = X × (1 + P / 100). */
function percentChange({ before, after, difference, direction }: StatedChange): Discrepancy[] {
  const [x, y, p] = [before.value, after.value, difference.value];
  if (!isPlain(x) || !isPlain(y) || !isPlain(p) || x.unit !== y.unit || !direction) return [];
  const sign = direction === 'up' ? 1 : -1;
  const factors = [1 + (sign * p.low) / 100, 1 + (sign * p.high) / 100];
  const low = x.low * Math.min(...factors);
  const high = x.high * Math.max(...factors);
  if (!isApart(y.low, y.high, low, high)) return [];
  const reckoned = rounded(x.number * (1 + (sign * p.number) / 100));
  const message = words(
    direction === 'up' ? '{0} up {1} is {2}, not {3}' : '{0} down {1} is {2}, not {3}',
    written(before),
    written(difference),
    amountText(reckoned, x.unit),
    written(after),
  );
  const values = [figureText(y), figureText({ ...y, number: reckoned })];
  // Nothing tells whether the level or the percentage is wrong, so both are marked.
  return [
    discrepancy(after, [before, difference], message, values),
    discrepancy(difference, [before, after], message, values),
  ];
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
  const message = words(
    'from {0} to {1} is {2}, not {3}',
    written(before),
    written(after),
    amountText(reckoned, z.unit),
    written(difference),
  );
  return discrepancy(difference, [before, after], message, [figureText(z), figureText({ ...z, number: reckoned })]);
}

/** "doubled from 25 percent to 60 percent". */
function factorChange({ before, after, factor }: StatedFactor): Discrepancy | undefined {
  const [x, y] = [before.value, after.value];
  if (!isPlain(x) || !isPlain(y) || x.unit !== y.unit) return undefined;
  const [low, high] = [x.low * factor, x.high * factor];
  if (!isApart(y.low * (1 - LOOSE), y.high * (1 + LOOSE), low, high)) return undefined;
  const reckoned = rounded(x.number * factor);
  const message = words(
    '{0} times {1} is {2}, not {3}',
    written(before),
    factor,
    amountText(reckoned, x.unit),
    written(after),
  );
  return discrepancy(after, [before], message, [figureText(y), figureText({ ...y, number: reckoned })]);
}
/** "Doubled" is said of what nearly did. */
const LOOSE = 0.1;

/** "from 10 to 25 percent, an increase of 20 percent": neither the points between two percentages nor their change in percent. */
function rateChange({ before, after, difference }: StatedChange): Discrepancy | undefined {
  const [x, y, z] = [before.value, after.value, difference.value];
  if (!isPlain(x) || !isPlain(y) || !isPlain(z) || x.number === 0) return undefined;
  if (x.unit !== 'percent' || y.unit !== 'percent' || z.unit !== 'percent') return undefined;
  const points = Math.abs(y.number - x.number);
  const relative = (points / Math.abs(x.number)) * 100;
  // Between rounded percentages a small change in percent can be anything, and a rounded one is said loosely.
  const tolerance = Math.max(1, relative * 0.1);
  if (Math.abs(relative - z.number) <= tolerance || Math.abs(points - z.number) <= 1) return undefined;
  const message = words(
    'from {0} to {1} is {2} percentage points, or {3} percent, not {4}',
    written(before),
    written(after),
    rounded(points),
    rounded(relative),
    written(difference),
  );
  return discrepancy(difference, [before, after], message, [
    figureText(z),
    `${rounded(points)} percentage-points`,
    `${rounded(relative)} percent`,
  ]);
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
  message: Phrase,
  values: readonly string[],
): Discrepancy => ({
  code: 'sum-mismatch',
  start: at.mention.start,
  end: at.mention.end,
  message,
  values,
  related: related.map(({ mention }) => ({ start: mention.start, end: mention.end })),
});
