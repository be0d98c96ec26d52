import { shownNumber } from '../claims/valueText.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { RatePlace, RateRow, RateStatus } from '../rates/rateRow.ts';
import { period } from './card.ts';
import { nameOf, type Reading } from './names.ts';
import { readableQuote } from './quotes.ts';
import type { Say } from './say.ts';

/** A row of the table of rates in the reader's language. */
export interface RateWords {
  readonly imposer: string;
  readonly target: string;
  readonly goods: string;
  readonly rate: string;
  readonly kind: string;
  readonly law: string;
  readonly status: string;
}

export function rateWords(reading: Reading, row: RateRow): RateWords {
  const { say } = reading;
  const names = (ids: readonly string[] | null): string =>
    ids?.map(id => (id === 'any' ? say('any origin') : nameOf(reading, id))).join(', ') ?? '';
  const goods = names(row.product);
  return {
    imposer: names(row.imposer),
    target: names(row.target),
    goods: row.scope ? `${goods} (${row.scope})`.trim() : row.part && goods ? say('{0} (in part)', goods) : goods,
    rate: rateText(row.value, say),
    kind: row.measure === null ? '' : say(row.measure).replaceAll('-', ' '),
    law: row.law === null ? '' : nameOf(reading, row.law),
    status: statusText(row.status, say),
  };
}

/** "United States: 25% on steel from China, from 2018-03-23, in force": a row in one line. */
export function rateLine(reading: Reading, row: RateRow): string {
  const { say } = reading;
  const { imposer, target, goods, rate, status } = rateWords(reading, row);
  const on = goods ? say('{0} on {1}', rate, goods) : rate;
  const whole = row.target?.length && row.target[0] !== 'any' ? say('{0} from {1}', on, target) : on;
  const parts = [whole, period(say, row.from, row.to), status, row.disputed ? say('disputed') : ''];
  return `${imposer || '?'}: ${parts.filter(Boolean).join(say(', '))}`;
}

export const statusText = (status: RateStatus, say: Say): string => say(status === 'in-force' ? 'in force' : status);

/** "25%", "at least 25%", "10–15%". */
export function rateText({ number, unit, qualifier, low, high }: FigureValue, say: Say): string {
  const sign = unit === 'percent' ? '%' : ` ${unit}`;
  if (number === null || (qualifier === 'range' && low !== null && high !== null))
    return low !== null && high !== null
      ? `${shownNumber(low)}–${shownNumber(high)}${sign}`
      : `${shownNumber(low ?? high ?? '')}${sign}`;
  const figure = `${shownNumber(number)}${sign}`;
  return qualifier in QUALIFIERS ? say(QUALIFIERS[qualifier as keyof typeof QUALIFIERS], figure) : figure;
}
const QUALIFIERS = {
  about: 'about {0}',
  nearly: 'nearly {0}',
  'more-than': 'more than {0}',
  'at-least': 'at least {0}',
  'less-than': 'less than {0}',
  'at-most': 'at most {0}',
} as const;

/** Where a row is stated, with the sentence. */
export interface QuotedPlace {
  readonly file: string;
  /** UTF-16 code units of the article's text, half-open: the figure. */
  readonly start: number;
  readonly end: number;
  readonly published: string | null;
  readonly quote: string;
}

/** The row as a plain value: what JSON, the protocol and agents get. Keys stand in a fixed order. */
export interface RateRecord
  extends Pick<RateRow, 'id' | 'imposer' | 'target' | 'product' | 'measure' | 'law' | 'scope'> {
  readonly part: boolean;
  /** Percent; null where only bounds are stated. */
  readonly rate: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: RateStatus;
  readonly disputed: boolean;
  readonly origins: number;
  readonly articles: number;
  readonly first: QuotedPlace;
  readonly last: QuotedPlace;
}

export function rateRecord(reading: Reading, row: RateRow): RateRecord {
  const { id, imposer, target, product, measure, law, scope, part, value, from, to, status } = row;
  const { disputed, origins, articles, places } = row;
  return {
    id,
    imposer,
    target,
    product,
    measure,
    law,
    scope,
    part,
    rate: value.number,
    unit: value.unit,
    qualifier: value.qualifier,
    low: value.low,
    high: value.high,
    from,
    to,
    status,
    disputed,
    origins,
    articles,
    first: quotedPlace(reading, places[0] as RatePlace),
    last: quotedPlace(reading, places.at(-1) as RatePlace),
  };
}

const quotedPlace = ({ snapshot }: Reading, { file, start, end, published }: RatePlace): QuotedPlace => ({
  file,
  start,
  end,
  published,
  quote: readableQuote(snapshot, file, { start, end }),
});
