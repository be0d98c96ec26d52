import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import { readNumber, startsNumber } from './figureNumbers.ts';
import { qualifierBefore } from './figureQualifiers.ts';
import type { RawFigure } from './figureReader.ts';

/** Of these an amount in millions may go without saying. */
const AMOUNTS = /^(?:[A-Z]{3}|ton|barrel|bushel|cubic-meter|cubic-foot)$/;
const LEAST = 1e6;
/** What an amount is told of, or told against. */
const BEFORE = wordSet(
  'from to was were is at against and than reached totaled totalled hit versus with about nearly around almost some over by , (',
);
const AFTER = wordSet(
  'in from to a at last this for during and but while compared against with , . ; ) - of and respectively up down year the',
);
/** "a surplus of 3.5 billion", never "a nation of 1.3 billion". */
const MEASURES = wordSet(
  'surplus surpluses deficit deficits exports imports gap debt inflow outflow inflows outflows output total shipments sales',
);

/** "up to $15.6 billion from 10.62 billion in 1985": a number in millions without a unit has that of the amount before it. */
export function readBareAmount(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
  unit: string,
): RawFigure[] | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== 'number' || !AMOUNTS.test(unit) || !startsNumber(token) || i === first) return undefined;
  const before = (tokens[i - 1] as Token).norm;
  const isOf = before === 'of' && MEASURES.has(tokens[i - 2]?.norm ?? '');
  if (!isOf && !BEFORE.has(before)) return undefined;
  const number = readNumber(tokens, i, end, false);
  if (!number?.digits || number.value === null || number.scale < LEAST) return undefined;
  if (number.last < end && !AFTER.has((tokens[number.last] as Token).norm)) return undefined;
  const { last, value, step } = number;
  return [{ first: i, last, spanLast: last, number: value, step, unit, qualifier: qualifierBefore(tokens, i, first) }];
}
