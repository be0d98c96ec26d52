import { wordSet } from '../../base/wordList.ts';
import { timexInterval } from '../../dates/interval.ts';
import { isoDay } from '../../dates/isoCalendar.ts';
import { hasWord, type Mark, type SentenceView, wordAt } from '../sentenceView.ts';
import { calendarValue } from '../slots/time.ts';

/** Days from which an article counts: its own, and that on which its paper was signed. */
export interface CountedFrom {
  readonly published: string | null;
  readonly signed: string | undefined;
}

/**
 * The day that a length of time ends on which is counted from the article's day or from a signature: "take effect in 60 days", "45 days after signing",
 * "20 days after the publication of the decree"; undefined for any other length, and for weeks
 * and months, which are as often rounded.
 */
export function countedDay(
  view: SentenceView,
  { mention, first, last }: Mark,
  { published, signed }: CountedFrom,
): string | undefined {
  const length = mention.type === 'duration' ? /^P(\d+)D$/.exec(mention.timex.value) : null;
  if (!length) return undefined;
  const days = Number(length[1]);
  if (wordAt(view, first - 1) === 'in') return published === null ? undefined : later(published, days);
  if (!/^(?:after|following)$/.test(wordAt(view, last)) || signed === undefined) return undefined;
  let at = last + 1;
  while (LEADING.has(wordAt(view, at))) at++;
  return PAPERS.has(wordAt(view, at)) ? later(signed, days) : undefined;
}
const LEADING = wordSet('the its his her this of date day');
const PAPERS = wordSet('signing signature publication proclamation order decree notice announcement');

function later(iso: string, days: number): string | undefined {
  const day = timexInterval(iso)?.from;
  return day === undefined ? undefined : isoDay(day + days);
}

/** The day on which the paper of an article was signed: that of a sentence that says so; of a document its own. */
export function signedOn(
  views: readonly SentenceView[],
  published: string | null,
  isDocument: boolean,
): string | undefined {
  for (const view of views) {
    if (!hasWord(view, SIGNED)) continue;
    for (const { mention } of view.marks) {
      const value = mention.type === 'date' ? calendarValue(mention, published) : undefined;
      if (value?.length === 'YYYY-MM-DD'.length) return value;
    }
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
