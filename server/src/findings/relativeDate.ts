import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import { collectEventPairs, type EventPair } from './datedEvents.ts';
import { type DateMark, gapBetween, intervalOf, isDateMark, isNarrative, namesMonth } from './dateMarks.ts';

/** Beyond this many days the dates of two sentences are rather of two events. */
const NEAR = 62;
/** Side by side they name one day, unless the article's own day is misread altogether. */
const BESIDE = 1100;

/** "ended the dispute last month" against "agreed on Sept. 30 to end the dispute" in a November article. */
export const relativeDate: ArticleRule = {
  code: 'relative-date',
  check({ article, mentions }) {
    const found: Discrepancy[] = [];
    const views = [...viewSentences(article, mentions)].filter(view => isNarrative(view.sentence.zone));
    for (const view of views)
      for (const pair of collectNeighbours(view)) if (disagree(pair, BESIDE)) found.push(discrepancy(pair, pair.dated));
    // Of two sentences nobody knows which is wrong, so both are marked.
    for (const pair of collectEventPairs(views, (_view, mark) => isRelative(mark)))
      if (disagree(pair, NEAR)) found.push(discrepancy(pair, pair.dated), discrepancy(pair, pair.pointer));
    return found.filter((one, i) => found.findIndex(other => other.start === one.start) === i);
  },
};

type Pair = Pick<EventPair, 'dated' | 'pointer'>;

function disagree({ dated, pointer }: Pair, most: number): boolean {
  const [stated, told] = [intervalOf(dated.mention), intervalOf(pointer.mention)];
  const gap = stated && told ? gapBetween(stated, told) : 0;
  return gap > 0 && gap <= most;
}

/** The disagreement, marked at one of its two places. */
function discrepancy({ dated, pointer }: Pair, at: DateMark): Discrepancy {
  const [date, told] = [dated.mention.timex.value, pointer.mention.timex.value];
  const other = at === dated ? pointer : dated;
  return {
    code: 'relative-date',
    start: at.mention.start,
    end: at.mention.end,
    message: words('"{0}" is {1}, which {2} does not lie in', pointer.mention.text, told, date),
    values: [date, told],
    related: [{ start: other.mention.start, end: other.mention.end }],
  };
}

/** "last month", "this week", "yesterday": counted from the article's day by rule, not by a verb's tense. */
function isRelative({ mention }: DateMark): boolean {
  const { rule, how, mod } = mention.timex;
  return how === 'inferred' && mod === undefined && (rule === 'unit-pointer' || rule === 'day-pointer');
}

/** "last month (Sept. 30)", "yesterday, Nov. 15,", "last month, on Sept. 30", "last year, in March 2018": two names of one day, side by side. */
function collectNeighbours(view: SentenceView): Pair[] {
  const dates = view.marks.filter(isDateMark);
  return dates.flatMap((pointer, i) => {
    const dated = dates[i + 1];
    if (!dated || !isRelative(pointer) || !namesMonth(view, dated)) return [];
    const joint = dated.first - pointer.last;
    const [first, second] = [wordAt(view, pointer.last), wordAt(view, pointer.last + 1)];
    const beside =
      joint === 1
        ? first === '(' || (first === ',' && pointer.mention.timex.rule === 'day-pointer')
        : joint === 2 && first === ',' && (second === 'on' || second === 'in');
    return beside ? [{ dated, pointer }] : [];
  });
}
