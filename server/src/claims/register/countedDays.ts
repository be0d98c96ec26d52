import { wordSet } from '../../base/wordList.ts';
import { timexInterval } from '../../dates/interval.ts';
import { isoDay } from '../../dates/isoCalendar.ts';
import { hasWord, type Mark, type SentenceView, wordAt } from '../sentenceView.ts';
import { calendarValue } from '../slots/time.ts';

/** Days from which an article counts: its own, and that on which its paper was signed, which is looked for when first asked. */
export interface CountedFrom {
  readonly published: string | null;
  readonly signed: () => string | undefined;
}

export interface Counted {
  readonly value: string;
  /** The date behind the length from which it is counted, which is none to begin on. */
  readonly after: Mark | undefined;
}

/**
 * The day that a length of time ends on which is counted from the article's day, from a signature or from a date behind it: "take effect in 60 days",
 * "45 days after signing", "20 days after the publication of the decree on May 3"; undefined for any other length, and for weeks and months, which
 * are as often rounded.
 */
export function countedDay(view: SentenceView, mark: Mark, { published, signed }: CountedFrom): Counted | undefined {
  const { mention, first, last } = mark;
  const length = mention.type === 'duration' ? /^P(\d+)D$/.exec(mention.timex.value) : null;
  if (!length) return undefined;
  const days = Number(length[1]);
  if (wordAt(view, first - 1) === 'in') return counted(published, days);
  if (!/^(?:after|following)$/.test(wordAt(view, last))) return undefined;
  let at = last + 1;
  while (LEADING.has(wordAt(view, at))) at++;
  if (!PAPERS.has(wordAt(view, at))) return undefined;
  const after = view.marks.find(one => one.first > at && isDay(one, published));
  return after ? counted(calendarOf(after, published), days, after) : counted(signed(), days);
}

function counted(from: string | null | undefined, days: number, after?: Mark): Counted | undefined {
  const day = from == null ? undefined : timexInterval(from)?.from;
  return day === undefined ? undefined : { value: isoDay(day + days), after };
}

const calendarOf = ({ mention }: Mark, published: string | null): string | undefined =>
  mention.type === 'date' ? calendarValue(mention, published) : undefined;
const isDay = (mark: Mark, published: string | null): boolean =>
  calendarOf(mark, published)?.length === 'YYYY-MM-DD'.length;
const LEADING = wordSet('the its his her this of date day');
const PAPERS = wordSet('signing signature publication proclamation order decree notice announcement');

/** The day on which the paper of an article was signed: that of a sentence that says so; of a document its own. */
export function signedOn(
  views: readonly SentenceView[],
  published: string | null,
  isDocument: boolean,
): string | undefined {
  for (const view of views) {
    if (!hasWord(view, SIGNED)) continue;
    const day = view.marks.find(mark => isDay(mark, published));
    if (day) return calendarOf(day, published);
  }
  return isDocument && published?.length === 'YYYY-MM-DD'.length ? published : undefined;
}
const SIGNED = wordSet('signed signs');

/** Whether two days may be one, counted from two days of one story. */
export function areNear(a: string, b: string): boolean {
  const [x, y] = [timexInterval(a), timexInterval(b)];
  return x !== undefined && y !== undefined && b.length === a.length && Math.abs(x.from - y.from) <= NEAR;
}
const NEAR = 3;
