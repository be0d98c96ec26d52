import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import { isCounted } from './figureCounts.ts';
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
  'in from to a at last this for during and but while compared against with , . ; ) - of and respectively up down year the over within by next',
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
  if (i === first || !startsNumber(token)) return undefined;
  const workers = readWorkers(tokens, i, first, end);
  if (workers) return [workers];
  if (token.kind !== 'number') return undefined;
  const counted = readCountOfSubject(tokens, i, first, end);
  if (counted) return [counted];
  if (!figure) return undefined;
  const { unit, of } = figure;
  const isCount = unit === 'count' && of !== undefined;
  if (!(isCount || AMOUNTS.test(unit))) return undefined;
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

/** All who work somewhere. */
const WORKFORCES = wordSet('workforce staff headcount payroll payrolls');
const MOVING = /^(?:shr[aiu]nk|f[ae]ll|drop|cut|reduc|trim|declin|decreas|gr[eo]w|ris|rose|increas|expand)/;
const ABOUT = /^(?:about|some|nearly|almost|around|roughly|another)$/;
const PREPOSITIONS = /^(?:for|of|to|with|from|among|at|in)$/;
const LEAST_WORKERS = 100;

/** "Its staff will shrink by eighteen hundred", "cut its workforce by 12,000": so many of those who work there. */
function readWorkers(tokens: readonly Token[], i: number, first: number, end: number): RawFigure | undefined {
  let by = i - 1;
  while (by > first && ABOUT.test((tokens[by] as Token).norm)) by--;
  if ((tokens[by] as Token).norm !== 'by') return undefined;
  let at = by - 1;
  while (at > first && !WORKFORCES.has((tokens[at] as Token).norm)) {
    if ((tokens[at] as Token).kind === 'punct') return undefined;
    at--;
  }
  // "Trucks for its staff rose by 250"
  const isAside = [at - 1, at - 2].some(k => k >= first && PREPOSITIONS.test((tokens[k] as Token).norm));
  const isMoved = [by - 1, at - 1, at - 2, at - 3].some(k => k >= first && MOVING.test((tokens[k] as Token).norm));
  if (isAside || !isMoved || !WORKFORCES.has((tokens[at] as Token).norm)) return undefined;
  const number = readNumber(tokens, i, end, false);
  if (!number || number.value === null || number.fraction || number.value < LEAST_WORKERS) return undefined;
  const { last, value, step } = number;
  if (last < end && !AFTER.has((tokens[last] as Token).norm)) return undefined;
  const qualifier = qualifierBefore(tokens, i, first);
  return { first: i, last, spanLast: last, number: value, step, unit: 'count', of: 'workers', qualifier };
}

/** Nouns of how many there are of what "of" names behind them. */
const COUNTING = wordSet(
  'number count tally total deliveries sales exports imports registrations orders shipments output production purchases',
);
const AMOUNTING = wordSet('reached totaled totalled exceeded topped numbered hit is are was were');
const COMING = wordSet('came rose fell climbed dropped grew shrank amounted stood jumped declined increased went');

/** "Deliveries of electric cars came to 2.6 million", "the number of ships fell to 63": so many of what the subject counts. */
function readCountOfSubject(tokens: readonly Token[], i: number, first: number, end: number): RawFigure | undefined {
  const [before, verb] = [tokens[i - 1] as Token, tokens[i - 2]];
  const isTold = AMOUNTING.has(before.norm) || (/^(?:to|at)$/.test(before.norm) && COMING.has(verb?.norm ?? ''));
  if (!isTold) return undefined;
  const number = readNumber(tokens, i, end, false);
  if (
    !number?.digits ||
    number.value === null ||
    (number.last < end && !AFTER.has((tokens[number.last] as Token).norm))
  )
    return undefined;
  for (let at = i - 2; at > first; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punct' && norm !== '-') return undefined;
    if (norm !== 'of') continue;
    const noun = (tokens[at - 1] as Token).norm;
    const of = COUNTING.has(noun) ? isCounted(tokens, at + 1, end)?.of : undefined;
    const isMany = number.scale >= 1e3 || (tokens[i] as Token).norm.includes(',') || noun === 'number';
    if (!of || !isMany) return undefined;
    const { last, value, step } = number;
    const qualifier = qualifierBefore(tokens, i, first);
    return { first: i, last, spanLast: last, number: value, step, unit: 'count', of, qualifier };
  }
  return undefined;
}
