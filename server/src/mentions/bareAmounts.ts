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

/** Before what a count came from or to: "160,000 jobs, down from more than 800,000". */
const CAME = wordSet('from to than against');

/** "up to $15.6 billion from 10.62 billion in 1985": a number in millions without a unit has that of the amount before it. */
export function readBareAmount(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
  figure: RawFigure | undefined,
): RawFigure[] | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== 'number' || !figure || i === first) return undefined;
  const { unit, of } = figure;
  const isCount = unit === 'count' && of !== undefined;
  if (!(isCount || AMOUNTS.test(unit)) || !startsNumber(token)) return undefined;
  const before = tokens[i - 1] as Token;
  const isOf = before.norm === 'of' && MEASURES.has(tokens[i - 2]?.norm ?? '');
  // "174 million pairs from China and 103 million from Vietnam", "China sold 174 million pairs, Vietnam 103 million"
  const isGapped = isCount && i - 1 > first && before.kind === 'word' && before.caps === 'initial';
  if (!isOf && !isGapped && !BEFORE.has(before.norm)) return undefined;
  const number = readNumber(tokens, i, end, false);
  if (!number?.digits || number.value === null) return undefined;
  if (number.scale < LEAST && !(isCount && token.norm.includes(',') && CAME.has(before.norm))) return undefined;
  if (number.last < end && !AFTER.has((tokens[number.last] as Token).norm)) return undefined;
  const { last, value, step } = number;
  const bare = {
    first: i,
    last,
    spanLast: last,
    number: value,
    step,
    unit,
    qualifier: qualifierBefore(tokens, i, first),
  };
  return [isCount ? { ...bare, of } : bare];
}
