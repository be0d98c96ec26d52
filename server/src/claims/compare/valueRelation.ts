import { timexInterval } from '../../dates/interval.ts';
import type { FigureValue } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import { DUTY_START } from '../dutyStarts.ts';
import { isEnd } from '../told/endings.ts';
import { baseUnit } from './baseUnits.ts';
import { toldAlike } from './toldAlike.ts';

export interface ValueRelation {
  /** `strict`: disjoint only if round integers are read as exact as they are written. */
  readonly relation: 'agree' | 'conflict' | 'strict';
  /** How far apart the figures are, as a share of the larger. */
  readonly apart: number;
  /** The same digits, so many times larger: a slip of "million" for "billion". */
  readonly magnitude?: number;
}

/** Dimensions whose meaning the text leaves open are compared with none. */
const UNCLEAR: ReadonlySet<string> = new Set(['mt']);

/** How far apart figures of one digit are that follow each other: more than rounding makes of one. */
const NEXT = 0.1;

const DOING = /^(?:jobs\b)| that /;

/** How the figures of two claims relate; undefined where they are of different dimensions or too vague to compare. */
export function compareValues(a: Claim, b: Claim): ValueRelation | undefined {
  if (a.kind === 'date') {
    // A duty is signed, announced and in force on days of its own; another year is another account.
    const length = a.key.event?.kind === DUTY_START ? 4 : undefined;
    const relation = compareDates(a.date?.slice(0, length), b.date?.slice(0, length));
    // "until July 9", "through July 8": one end.
    return relation && a.told && b.told && isEnd(a.told) && isEnd(b.told) && !sameBound(a, b) && areNextDays(a, b)
      ? { relation: 'agree', apart: 0 }
      : relation;
  }
  const [x, y] = inOneUnit(a.value, b.value);
  if (x.unit !== y.unit || UNCLEAR.has(x.unit)) return undefined;
  // What rose did not fall, by however little.
  if (areOpposite(a, b)) return { relation: 'conflict', apart: 1 };
  // What a doing's metric names is one thing, however it is called: "workers", "employees".
  const named = a.key.metric === b.key.metric && DOING.test(a.key.metric ?? '');
  if (x.unit === 'count' && x.of !== y.of && !named && !toldAlike(a, b)) return undefined;
  // "Up to $30 million", "as much as $300 million": how far a thing goes is its figure, which two bounds tell as well as two points.
  const most = x.qualifier === 'at-most' && y.qualifier === 'at-most';
  const [xLow, xHigh] = bounds(most ? { ...x, low: x.number } : x);
  const [yLow, yHigh] = bounds(most ? { ...y, low: y.number } : y);
  if (!(Number.isFinite(xLow) || Number.isFinite(xHigh)) || !(Number.isFinite(yLow) || Number.isFinite(yHigh)))
    return undefined;
  const gap = Math.max(xLow - yHigh, yLow - xHigh);
  const size = Math.max(Math.abs(centre(x)), Math.abs(centre(y)));
  const apart = size === 0 ? 0 : Math.abs(centre(x) - centre(y)) / size;
  // Bounds are sums of decimals; a hair's breadth is no difference.
  // "2 billion" and "3 billion" may both be 2.5, but nobody would write either for it.
  const isNext = Math.abs(gap) <= size * 1e-9 && apart >= NEXT;
  if (gap <= size * 1e-9 && !isNext) return { relation: areStrictlyApart(x, y) ? 'strict' : 'agree', apart };
  const magnitude = magnitudeSlip(x, y);
  return { relation: 'conflict', apart, ...(magnitude ? { magnitude } : {}) };
}

const sameBound = ({ told: a }: Claim, { told: b }: Claim): boolean =>
  BOUNDS.every(word => a?.bag.includes(word) === b?.bag.includes(word));
const BOUNDS = ['on', 'until', 'through', 'by'];
function areNextDays({ date: a }: Claim, { date: b }: Claim): boolean {
  const [x, y] = [a, b].map(day => timexInterval(day ?? ''));
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) <= 1;
}

const areOpposite = ({ told: a }: Claim, { told: b }: Claim): boolean =>
  !!a && !!b && /^rise/.test(a.ways) !== /^rise/.test(b.ways) && /^fall/.test(a.ways) !== /^fall/.test(b.ways);

/** Two figures in one unit, where their dimension has one. */
export const inOneUnit = (a: FigureValue, b: FigureValue): readonly [FigureValue, FigureValue] =>
  a.unit === b.unit ? [a, b] : [inBaseUnit(a), inBaseUnit(b)];

/** A figure in the unit that its dimension is compared in: "90 days" with "six months", kilograms with tons. */
function inBaseUnit(value: FigureValue): FigureValue {
  const { unit, low, high } = baseUnit(value.unit);
  const times = (n: number | null, by: number): number | null => (n === null ? null : n * by);
  return {
    number: times(value.number, (low + high) / 2),
    unit,
    qualifier: value.qualifier,
    low: times(value.low, low),
    high: times(value.high, high),
  };
}

/** Whether two figures that agree as round ones would not as they are written ("100 million", "110 million"). */
function areStrictlyApart(x: FigureValue, y: FigureValue): boolean {
  if (x.step === undefined && y.step === undefined) return false;
  const [xLow, xHigh] = strictBounds(x);
  const [yLow, yHigh] = strictBounds(y);
  return xHigh < yLow || yHigh < xLow;
}

const strictBounds = (value: FigureValue): [number, number] =>
  value.step === undefined || value.number === null
    ? bounds(value)
    : [value.number - value.step / 2, value.number + value.step / 2];

const bounds = (value: FigureValue): [number, number] => [
  value.low ?? Number.NEGATIVE_INFINITY,
  value.high ?? Number.POSITIVE_INFINITY,
];
const centre = (value: FigureValue): number => value.number ?? value.low ?? value.high ?? 0;

function magnitudeSlip(x: FigureValue, y: FigureValue): number | undefined {
  if (!x.number || !y.number) return undefined;
  const ratio = x.number > y.number ? x.number / y.number : y.number / x.number;
  for (const times of [1e3, 1e6, 1e9]) if (Math.abs(ratio / times - 1) < 1e-9) return times;
  return undefined;
}

/** A coarser date contains a finer one: values that begin alike agree. */
function compareDates(a: string | undefined, b: string | undefined): ValueRelation | undefined {
  if (!a || !b || !/^\d{4}/.test(a) || !/^\d{4}/.test(b)) return undefined;
  const agree = a.startsWith(b) || b.startsWith(a);
  return { relation: agree ? 'agree' : 'conflict', apart: 1 };
}
