import { words } from '../base/phrase.ts';
import type { ArticleRule, Discrepancy } from '../claims/articleRule.ts';
import { type SentenceView, viewSentences, wordAt } from '../claims/sentenceView.ts';
import type { DayInterval } from '../dates/interval.ts';
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
    const views = viewSentences(article, mentions).filter(view => isNarrative(view.sentence.zone));
    for (const view of views)
      for (const pair of collectNeighbours(view)) if (disagree(pair, BESIDE)) found.push(discrepancy(pair, pair.dated));
    // Of two sentences nobody knows which is wrong, so both are marked.
    for (const pair of collectEventPairs(views, (_view, mark) => isRelative(mark, POINTERS)))
      if (disagree(pair, NEAR)) found.push(discrepancy(pair, pair.dated), discrepancy(pair, pair.pointer));
    return found.filter((one, i) => found.findIndex(other => other.start === one.start) === i);
  },
};

type Pair = Pick<EventPair, 'dated' | 'pointer'>;

function disagree({ dated, pointer }: Pair, most: number): boolean {
  const [stated, told] = [intervalOf(dated.mention), intervalOf(pointer.mention)];
  const gap = stated && told ? gapBetween(stated, told) : 0;
  return gap > slackOf(pointer, told) && gap <= most;
}

/** "Two weeks ago" and "three years ago" are said of what lies half a week or half a year off. */
const slackOf = ({ mention }: DateMark, told: DayInterval | undefined): number =>
  mention.timex.rule === 'offset' && told ? Math.ceil((told.to - told.from) / 2) : 0;

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

/** "last month", "earlier this week", "yesterday", "two weeks ago": counted from the article's day by rule, not by a verb's tense. */
function isRelative({ mention }: DateMark, rules: ReadonlySet<string>): boolean {
  const { rule, how, mod } = mention.timex;
  return how === 'inferred' && (mod === undefined || PARTS.has(mod)) && rules.has(rule);
}
const POINTERS = new Set(['unit-pointer', 'day-pointer']);
const WITH_OFFSETS = new Set([...POINTERS, 'offset']);
/** "Late last month" lies in last month. */
const PARTS = new Set(['START', 'MID', 'END']);

/** Two names of one day, side by side: "last month (Sept. 30)", "yesterday, Nov. 15,", "last year, in March 2018", "on Sept. 30, last month". */
function collectNeighbours(view: SentenceView): Pair[] {
  const dates = view.marks.filter(isDateMark);
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const [one, two] = [dates[i] as DateMark, dates[i + 1] as DateMark];
    if (isRelative(one, WITH_OFFSETS) && namesMonth(view, two) && isBeside(view, one, two))
      pairs.push({ dated: two, pointer: one });
    else if (isRelative(two, WITH_OFFSETS) && namesMonth(view, one) && isApposed(view, one, two))
      pairs.push({ dated: one, pointer: two });
  }
  return pairs;
}

function isBeside(view: SentenceView, one: DateMark, two: DateMark): boolean {
  if (wordAt(view, one.first - 1) === 'since') return false;
  const joint = two.first - one.last;
  const [first, second] = [wordAt(view, one.last), wordAt(view, one.last + 1)];
  if (joint === 2) return first === ',' && (second === 'on' || second === 'in');
  if (joint === 1 && first === '(') return true;
  return one.mention.timex.rule === 'day-pointer' ? joint === 1 && first === ',' : isApposed(view, one, two);
}

/** Nothing but a comma between the two, and the end of the phrase after them: a list would go on. */
const isApposed = (view: SentenceView, one: DateMark, two: DateMark): boolean =>
  two.first - one.last === 1 &&
  wordAt(view, one.last) === ',' &&
  (wordAt(view, two.last) === '.' || (wordAt(view, two.last) === ',' && !JOINS.has(wordAt(view, two.last + 1))));
const JOINS = new Set(['and', 'or', 'then']);
