import type { Meter } from '../base/meter.ts';
import type { Article } from '../text/article.ts';
import type { TemporalExpression } from './timex.ts';

export function collectDates(_article: Article, _meter?: Meter): TemporalExpression[] {
  return [];
}
