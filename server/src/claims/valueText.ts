import type { FigureValue, Mention } from '../mentions/mention.ts';

/** Normal form of a figure or date for comparing and for `Finding.values`: "25 percent", "83700000 ton", "2021-11-15", "90 days". */
export function valueText(mention: Mention): string {
  if (mention.type === 'date') return mention.timex.value;
  if (mention.type === 'tariff_rate' || mention.type === 'quantity' || mention.type === 'duration')
    return figureText(mention.value);
  return mention.text;
}

/** Of a claim or mention's value; a range is written with a dash, a vague amount by its unit alone. */
export function figureText(value: FigureValue): string {
  const unit = value.unit === 'count' && value.of ? value.of : unitText(value);
  if (value.number !== null) return `${value.number} ${unit}`;
  if (value.low !== null && value.high !== null) return `${value.low}-${value.high} ${unit}`;
  return `${value.qualifier} ${unit}`;
}

const PLURAL: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'week', 'month', 'year', 'second']);
const unitText = (value: FigureValue): string =>
  PLURAL.has(value.unit) && value.number !== 1 ? `${value.unit}s` : value.unit;

/** A number reckoned from words ("a third"): no text states one to so many places. */
const RECKONED = /\d+\.\d{6,}/g;

/** A number, or a figure in normal form, as it is shown where its words are not at hand: a reckoned one with two decimals, any other as it is. */
export const shownNumber = (figure: number | string): string =>
  String(figure).replace(RECKONED, number => Number(number).toFixed(2));

export const isReckoned = (figure: string): boolean => shownNumber(figure) !== figure;
