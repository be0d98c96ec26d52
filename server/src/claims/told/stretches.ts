import { Latest } from '../../base/latest.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Mark, type SentenceView, wordAt } from '../sentenceView.ts';

/** A time that several words of a sentence name together. */
export interface Stretch {
  /** First and last month: "2025-07/2025-12". */
  readonly value: string;
  readonly marks: readonly Mark[];
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const MONTH = /^\d{4}-\d\d$/;
const ENDING = /^(?:to|through|until|till|ended|ending)$/;
const JOINT = /^(?:-|–|to|through|until|till|and)$/;

/** "July-December", "the six months to December", "the first two months of the year": months from one to another. */
export const stretchesIn = (view: SentenceView): readonly Stretch[] => latest.get(view, () => readStretches(view));
const latest = new Latest<SentenceView, readonly Stretch[]>();

function readStretches(view: SentenceView): readonly Stretch[] {
  const { marks } = view;
  const found: Stretch[] = [];
  for (const [i, mark] of marks.entries()) {
    if (mark.mention.type !== 'date') continue;
    const before = marks[i - 1];
    const value =
      before?.mention.type === 'date'
        ? betweenMonths(view, before, mark)
        : before?.mention.type === 'duration'
          ? lengthTo(view, before, mark)
          : undefined;
    const year = value ? undefined : (yearTo(view, mark) ?? monthOf(view, mark));
    if (value && before) found.push({ value, marks: [before, mark] });
    else if (year) found.push({ value: year, marks: [mark] });
  }
  return found;
}

/** A quarter or a half as its months, so that "the first quarter" and "the first three months" are one. */
export function inMonths(timex: string): string {
  const part = /^(\d{4})-([QH])(\d)$/.exec(timex);
  if (!part) return timex;
  const length = part[2] === 'Q' ? 3 : 6;
  const last = Number(part[3]) * length;
  return spanOf(Number(part[1]), last - length + 1, last);
}

/** The last day of a month as that month: what somebody holds is told of its end. */
export const monthEnded = (timex: string): string => timex.replace(MONTH_END, '$1');
const MONTH_END = /^(~?\d{4}-(?:0[469](?=-30)|11(?=-30)|0[13578](?=-31)|1[02](?=-31)|02(?=-2[89])))-\d\d$/;

const timexOf = (mention: Mention): string => (mention.type === 'date' ? mention.timex.value : '');
const spanOf = (year: number, first: number, last: number): string => `${month(year, first)}/${month(year, last)}`;
const month = (year: number, at: number): string =>
  `${year + Math.floor((at - 1) / 12)}-${String(((((at - 1) % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** The year of the last month is that of both, or that after. */
function betweenMonths(view: SentenceView, from: Mark, to: Mark): string | undefined {
  const [first, last] = [timexOf(from.mention), timexOf(to.mention)];
  if (to.first !== from.last + 1 || !JOINT.test(wordAt(view, from.last)) || !MONTH.test(first) || !MONTH.test(last))
    return undefined;
  const [a, b] = [Number(first.slice(5)), Number(last.slice(5))];
  return spanOf(Number(last.slice(0, 4)), a > b ? a - 12 : a, b);
}

function lengthTo(view: SentenceView, { mention, last }: Mark, to: Mark): string | undefined {
  if (mention.type !== 'duration') return undefined;
  const { number, unit } = mention.value;
  const months = unit === 'month' ? number : unit === 'year' ? (number ?? 0) * 12 : null;
  if (!months || !Number.isInteger(months)) return undefined;
  // "the three months to June 30"
  const value = monthEnded(timexOf(to.mention));
  const between: string[] = [];
  for (let i = last; i < to.first; i++)
    if (!/^(?:the|end|of|in|that)$/.test(wordAt(view, i))) between.push(wordAt(view, i));
  if (MONTH.test(value) && between.length === 1 && ENDING.test(between[0] as string)) {
    const end = Number(value.slice(5));
    return spanOf(Number(value.slice(0, 4)), end - months + 1, end);
  }
  const isFirst = /\bfirst\b/i.test(mention.text) && between.length === 0 && to.first > last;
  return isFirst && /^\d{4}$/.test(value) && months < 12 ? spanOf(Number(value), 1, months) : undefined;
}

/** "in the first month of the year", "in the fifth month of 2025" */
function monthOf(view: SentenceView, { mention, first }: Mark): string | undefined {
  const value = timexOf(mention);
  const from = wordAt(view, first - 1) === 'the' ? first - 1 : first;
  const words = [1, 2, 3].map(k => wordAt(view, from - k)).join(' ');
  const at = ORDINALS.indexOf(/^of month (\w+)$/.exec(words)?.[1] ?? '');
  return /^\d{4}$/.test(value) && at >= 0 ? month(Number(value), at + 1) : undefined;
}

/** "in the year to March", "in the fiscal year that ended in March" */
function yearTo(view: SentenceView, to: Mark): string | undefined {
  const value = timexOf(to.mention);
  if (!MONTH.test(value)) return undefined;
  let at = to.first - 1;
  while (/^(?:in|on|the|end|of|last)$/.test(wordAt(view, at))) at--;
  if (!ENDING.test(wordAt(view, at))) return undefined;
  at--;
  while (/^(?:that|which)$/.test(wordAt(view, at))) at--;
  const end = Number(value.slice(5));
  return /^(?:year|fiscal-year)$/.test(wordAt(view, at)) ? spanOf(Number(value.slice(0, 4)), end - 11, end) : undefined;
}
