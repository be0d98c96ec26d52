import { timexInterval } from '../../dates/interval.ts';
import { BESIDE } from '../told/wordsAt.ts';

/** A day or a period of the figure itself, not that on which it was told or agreed. */
export const isOwn = (day: string): boolean => !day.startsWith(BESIDE);

/** A month of a year is not the year. When something was told or agreed counts where both sides say it. */
export function sameTimes(a: readonly string[], b: readonly string[], isLoose: boolean, mayLack = false): boolean {
  const [x, y] = [a.filter(isOwn), b.filter(isOwn)];
  if (mayLack && (x.length === 0 || y.length === 0)) return true;
  // "by December", "before the end of the year": what is done once has its time in both.
  if (isLoose && x.length > 0 && y.length > 0)
    return x.some(one => y.some(other => one === other || isSpanOf(one, other) || isSpanOf(other, one)));
  // "On Monday it fined them": the day on which a thing was done once need not be told, unless another is.
  // So need "at the weekend", which holds the day.
  if (isLoose && x.length + y.length > 0 && (x.length === 0 || y.length === 0) && [...x, ...y].every(isShort)) {
    const told = [...a, ...b].filter(day => !isOwn(day)).map(day => day.slice(BESIDE.length));
    const isOne = (day: string): boolean => [...x, ...y].some(one => isSpanOf(one, day) || isSpanOf(day, one));
    if (!told.some(isShort) || told.some(isOne)) return true;
  }
  if (x.length > 0 || y.length > 0) {
    const [days, others] = x.length > 0 ? [x, b] : [y, a];
    const isOnly = others.some(isOwn) && days.length !== others.length;
    return !isOnly && days.every(day => others.includes(day) || others.includes(BESIDE + day));
  }
  return (
    a.length === 0 || b.length === 0 || a.some(one => b.some(other => isWithin(one, other) || isWithin(other, one)))
  );
}
/** A day, a week or a weekend. */
const isShort = (timex: string): boolean => /^\d{4}-(?:\d\d-\d\d|W\d\d(?:-WE)?)$/.test(timex);
/** A day of a week or a month. */
const isWithin = (one: string, other: string): boolean =>
  isSpanOf(one.slice(BESIDE.length), other.slice(BESIDE.length));
function isSpanOf(one: string, other: string): boolean {
  const [x, y] = [timexInterval(one), timexInterval(other)];
  return !!x && !!y && y.from <= x.from && x.to <= y.to;
}
