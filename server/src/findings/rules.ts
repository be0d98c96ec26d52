import { extended } from '../base/extended.ts';
import type { ArticleRule } from '../claims/articleRule.ts';
import { countList } from './countList.ts';
import { durationDates } from './durationDates.ts';
import { officeDate } from './officeDate.ts';
import { percentPoints } from './percentPoints.ts';
import { SIC } from './places.ts';
import { relativeDate } from './relativeDate.ts';
import { sumMismatch } from './sumMismatch.ts';
import { surnameSpelling } from './surnameSpelling.ts';
import { weekdayDate } from './weekdayDate.ts';

/** The checks that need one article alone, handed to the analysis. */
export const articleRules: readonly ArticleRule[] = [
  officeDate,
  sumMismatch,
  percentPoints,
  countList,
  surnameSpelling,
  weekdayDate,
  relativeDate,
  durationDates,
].map(quoting);

/** A rule with the marked texts put in, and silent where the newsroom itself wrote "[sic]". */
function quoting(rule: ArticleRule): ArticleRule {
  return {
    code: rule.code,
    check: input => {
      const { text } = input.article;
      return rule
        .check(input)
        .filter(discrepancy => !SIC.test(text.slice(discrepancy.end, discrepancy.end + 8)))
        .map(discrepancy =>
          extended(discrepancy, {
            text: text.slice(discrepancy.start, discrepancy.end),
            related: discrepancy.related.map(span => extended(span, { text: text.slice(span.start, span.end) })),
          }),
        );
    },
  };
}
