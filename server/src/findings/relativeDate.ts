import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import { collectEventPairs, type EventPair } from './datedEvents.ts';
import { type DateMark, gapBetween, intervalOf, isDateMark, isNarrative, namesMonth } from './dateMarks.ts';

/** Beyond this many days the two dates are rather of two events. */
const NEAR = 62;

/** "ended the dispute last month" against "agreed on Sept. 30 to end the dispute" in a November article. */
export const relativeDate: ArticleRule = {
  code: 'relative-date',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    const views = [...viewSentences(article, mentions)].filter(view => isNarrative(view.sentence.zone));
    const pairs: Pick<EventPair, 'dated' | 'pointer'>[] = collectEventPairs(views, (_view, mark) => isRelative(mark));
    for (const view of views) pairs.push(...collectNeighbours(view));
    for (const { dated, pointer } of pairs) {
      const [stated, told] = [intervalOf(dated.mention), intervalOf(pointer.mention)];
      if (!stated || !told) continue;
      const gap = gapBetween(stated, told);
      if (gap === 0 || gap > NEAR) continue;
      const { mention } = dated;
      found.push({
        code: 'relative-date',
        start: mention.start,
        end: mention.end,
        message: `"${pointer.mention.text}" is ${pointer.mention.timex.value}, which ${mention.timex.value} does not lie in`,
        values: [mention.timex.value, pointer.mention.timex.value],
        related: [{ start: pointer.mention.start, end: pointer.mention.end }],
      });
    }
    return found.filter((one, i) => found.findIndex(other => other.start === one.start) === i);
  },
};

/** "last month", "this week", "yesterday": counted from the article's day by rule, not by a verb's tense. */
function isRelative({ mention }: DateMark): boolean {
  const { rule, how, mod } = mention.timex;
  return how === 'inferred' && mod === undefined && (rule === 'unit-pointer' || rule === 'day-pointer');
}

/** "last month (Sept. 30)", "yesterday, Nov. 15,", "last month, on Sept. 30": two names of one day, side by side. */
function collectNeighbours(view: SentenceView): { dated: DateMark; pointer: DateMark }[] {
  const dates = view.marks.filter(isDateMark);
  return dates.flatMap((pointer, i) => {
    const dated = dates[i + 1];
    if (!dated || !isRelative(pointer) || !namesMonth(view, dated)) return [];
    const joint = dated.first - pointer.last;
    const [first, second] = [wordAt(view, pointer.last), wordAt(view, pointer.last + 1)];
    const beside =
      joint === 1
        ? first === '(' || (first === ',' && pointer.mention.timex.rule === 'day-pointer')
        : joint === 2 && first === ',' && second === 'on';
    return beside ? [{ dated, pointer }] : [];
  });
}
