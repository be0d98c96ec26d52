import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { viewSentences } from '../claims/sentenceView.ts';
import { collectChanges, isPlain, type StatedChange } from './statedChange.ts';

/**
 * "From 10 percent to 25 percent, an increase of 15 percent": the difference of two percentages is in percentage points (AP Stylebook,
 * "percent, percentage, percentage points"). Where the figure is right as a relative change, nothing is said.
 */
export const percentPoints: ArticleRule = {
  code: 'percent-points',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    for (const view of viewSentences(article, mentions)) {
      const { zone } = view.sentence;
      if (zone !== 'body' && zone !== 'headline' && zone !== 'caption') continue;
      for (const change of collectChanges(view)) {
        const one = pointsFor(change);
        if (one) found.push(one);
      }
    }
    return found;
  },
};

function pointsFor({ before, after, difference }: StatedChange): Discrepancy | undefined {
  const [x, y, z] = [before.value, after.value, difference.value];
  if (x.unit !== 'percent' || y.unit !== 'percent' || z.unit !== 'percent') return undefined;
  if (!isPlain(x) || !isPlain(y) || !isPlain(z)) return undefined;
  const points = Math.abs(y.number - x.number);
  const relative = x.number === 0 ? undefined : (points / Math.abs(x.number)) * 100;
  const tolerance = Math.max(z.high - z.low, 0.1);
  if (relative !== undefined && Math.abs(relative - z.number) <= tolerance) return undefined;
  if (Math.abs(points - z.number) > tolerance) return undefined;
  const said = trimmed(points);
  return {
    code: 'percent-points',
    start: difference.mention.start,
    end: difference.mention.end,
    message:
      relative === undefined
        ? words('{0} percent to {1} percent is {2} percentage points', trimmed(x.number), trimmed(y.number), said)
        : words(
            '{0} percent to {1} percent is {2} percentage points, or {3} percent',
            trimmed(x.number),
            trimmed(y.number),
            said,
            trimmed(relative),
          ),
    values: [`${trimmed(z.number)} percent`, `${said} percentage-points`],
    related: [before, after].map(({ mention }) => ({ start: mention.start, end: mention.end })),
  };
}

const trimmed = (number: number): number => Number(number.toPrecision(4));
