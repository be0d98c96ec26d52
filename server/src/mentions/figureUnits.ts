import type { Token } from '../text/article.ts';
import { CURRENCY_CODES, GLUED_LETTERS } from '../text/currencyCodes.ts';

export interface UnitRead {
  /** Index of the token after the unit. */
  readonly last: number;
  /** Normal form as in `FigureValue.unit`. */
  readonly unit: string;
}

const entries = (unit: string, words: string): [string, string][] => words.split(' ').map(word => [word, unit]);

/** Units of one word. "pounds" is money unless a mass is spoken of; see `readUnit`. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...entries('percent', '% percent pct percents procent'),
  ...entries('basis-points', 'bp bps'),
  ...entries('ton', 'ton tons tonne tonnes mts'),
  ...entries('kilogram', 'kg kgs kilo kilos kilogram kilograms'),
  ...entries('pound-weight', 'lb lbs'),
  ...entries('ounce', 'ounce ounces oz'),
  ...entries('bushel', 'bushel bushels'),
  ...entries('barrel', 'barrel barrels bbl'),
  ...entries('barrel-per-day', 'bpd'),
  ...entries('gallon', 'gallon gallons'),
  ...entries('liter', 'liter liters litre litres'),
  ...entries('hectare', 'hectare hectares'),
  ...entries('acre', 'acre acres'),
  ...entries('bale', 'bale bales'),
  ...entries('kilometer', 'km kilometer kilometers kilometre kilometres'),
  ...entries('mile', 'mile miles'),
  ...entries('megawatt', 'mw megawatt megawatts'),
  ...entries('gigawatt', 'gw gigawatt gigawatts'),
  ...entries('USD', 'dollar dollars dlr dlrs dls usd'),
  ...entries('JPY', 'yen jpy'),
  ...entries('CNY', 'yuan renminbi rmb cny'),
  ...entries('EUR', 'euro euros eur'),
  ...entries('GBP', 'stg sterling gbp pounds quid'),
  ...entries('DEM', 'marks dm'),
  ...entries('FRF', 'francs ffr'),
  ...entries('CHF', 'sfr chf'),
  ...entries('KRW', 'won krw'),
  ...entries('INR', 'rupees rupee inr'),
  ...entries('MXN', 'pesos mxn'),
  ...entries('BRL', 'reais brl'),
  ...entries('CAD', 'cad'),
  ...entries('AUD', 'aud'),
  ...entries('RUB', 'rubles roubles'),
  ...entries('TRY', 'lira'),
  ...entries('ITL', 'lire'),
  ...entries('ZAR', 'rand'),
  ...entries('IDR', 'rupiah'),
  ...entries('THB', 'baht'),
  ...entries('MYR', 'ringgit'),
  ...entries('VND', 'dong'),
  ...entries('ECU', 'ecu ecus'),
  ...entries('cent', 'cent cents'),
  ...entries('HKD', 'hkd'),
  ...entries('SGD', 'sgd'),
  ...entries('TWD', 'twd'),
  ...entries('NZD', 'nzd'),
  ...entries('unit', 'teu teus'),
  ...entries('NGN', 'naira'),
  ...entries('ZMW', 'kwacha'),
  ...entries('ETB', 'birr'),
  ...entries('AED', 'dirham dirhams'),
  ...entries('GHS', 'cedi cedis'),
  ...entries('BDT', 'taka'),
  ...entries('PLN', 'zloty zlotys zlotych'),
  ...entries('HUF', 'forint forints'),
  ...entries('UAH', 'hryvnia hryvnias hryvnya'),
  ...entries('KZT', 'tenge'),
  ...entries('SEK', 'kronor'),
  ...entries('index-points', 'points'),
]);
/** First word of a unit of two, with what may follow. */
const PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['per', new Map(entries('percent', 'cent centum'))],
  ['percentage', new Map(entries('percentage-points', 'point points'))],
  ['basis', new Map(entries('basis-points', 'point points'))],
  ['metric', new Map(entries('ton', 'ton tons tonne tonnes'))],
  ['short', new Map(entries('short-ton', 'ton tons'))],
  ['long', new Map(entries('long-ton', 'ton tons'))],
  ['us', new Map(entries('USD', 'dollar dollars dlr dlrs dls'))],
  ['american', new Map(entries('USD', 'dollars'))],
  ['canadian', new Map(entries('CAD', 'dollar dollars dlrs'))],
  ['australian', new Map(entries('AUD', 'dollar dollars dlrs'))],
  ['au', new Map(entries('AUD', 'dollar dollars'))],
  ['singapore', new Map(entries('SGD', 'dollar dollars dlrs'))],
  ['taiwan', new Map(entries('TWD', 'dollar dollars dlrs'))],
  ['nz', new Map(entries('NZD', 'dollar dollars dlrs'))],
  ['chinese', new Map(entries('CNY', 'yuan'))],
  ['japanese', new Map(entries('JPY', 'yen'))],
  ['philippine', new Map(entries('PHP', 'pesos'))],
  ['chilean', new Map(entries('CLP', 'pesos'))],
  ['colombian', new Map(entries('COP', 'pesos'))],
  ['argentine', new Map(entries('ARS', 'pesos'))],
  ['pakistani', new Map(entries('PKR', 'rupees'))],
  ['kenyan', new Map(entries('KES', 'shillings'))],
  ['ugandan', new Map(entries('UGX', 'shillings'))],
  ['tanzanian', new Map(entries('TZS', 'shillings'))],
  ['egyptian', new Map(entries('EGP', 'pounds'))],
  ['saudi', new Map(entries('SAR', 'riyals'))],
  ['danish', new Map(entries('DKK', 'kroner crowns'))],
  ['norwegian', new Map(entries('NOK', 'kroner crowns'))],
  ['swedish', new Map(entries('SEK', 'kronor crowns'))],
  ['czech', new Map(entries('CZK', 'crowns koruna'))],
  ['swiss', new Map(entries('CHF', 'francs'))],
  ['belgian', new Map(entries('BEF', 'francs'))],
  ['canada', new Map(entries('CAD', 'dlrs'))],
  ['square', new Map(entries('square-foot', 'foot feet'))],
  ['cubic', new Map(entries('cubic-foot', 'foot feet').concat(entries('cubic-meter', 'meters metres')))],
  ['south', new Map(entries('KRW', 'korean'))],
  ['new', new Map(entries('NZD', 'zealand'))],
  ['hong', new Map(entries('HKD', 'kong'))],
]);
/** Signs before an amount; "US$" is the word "US" and the sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['฿', 'THB'],
]);
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['rmb', 'CNY'],
  ['cn', 'CNY'],
]);
/** Of these, the ones that a hyphen may join to what follows. */
const HYPHENED: ReadonlySet<string> = new Set(['per', 'percentage', 'basis']);
export interface CurrencyRead {
  /** Index of the token at which the amount begins to be written, a letter prefix included. */
  readonly first: number;
  readonly unit: string;
}

/** The currency whose sign or code is token `i`, standing before the digits; undefined where it is none. */
export function readCurrency(tokens: readonly Token[], i: number): CurrencyRead | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'word') {
    if (token.caps === 'none') return undefined;
    const glued = tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.spaced === false;
    const code = CURRENCY_CODES.get(token.text) ?? (glued ? GLUED_LETTERS.get(token.text) : undefined);
    return code === undefined ? undefined : { first: i, unit: code };
  }
  const unit = SIGNS.get(token.text);
  if (unit === undefined) return undefined;
  const before = token.spaced ? undefined : tokens[i - 1];
  const prefix = before?.kind === 'word' && before.caps === 'all' ? PREFIXES.get(before.norm) : undefined;
  return prefix ? { first: i - 1, unit: prefix } : { first: i, unit };
}

/**
 * The unit that begins at token `i`, after a number.
 *
 * @param scaled whether a magnitude word stands before it: "Mt", "MT", "mt" alone may be a ton or a million of them, so it is a class
 *   of its own that is compared with nothing
 */
export function readUnit(tokens: readonly Token[], i: number, end: number, scaled: boolean): UnitRead | undefined {
  const token = tokens[i];
  if (!token || i >= end) return undefined;
  const norm = token.norm;
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  if (token.kind === 'symbol') return norm === '%' ? percent(tokens, i + 1, end) : undefined;
  if (token.kind !== 'word') return undefined;
  // "per-cent", "a two-percentage-point cut"
  const hyphen = next?.norm === '-' && HYPHENED.has(norm) ? 1 : 0;
  const pair = PAIRS.get(norm)?.get((hyphen ? tokens[i + 2] : next)?.norm ?? '');
  if (pair === 'percent') return percent(tokens, i + 2 + hyphen, end);
  if (norm === 'pc') return token.caps === 'none' ? percent(tokens, i + 1, end) : undefined;
  if (norm === 'south' || norm === 'hong' || norm === 'new') {
    const third = tokens[i + 2]?.norm ?? '';
    if (norm === 'south' && pair && third === 'won') return { last: i + 3, unit: 'KRW' };
    if (norm !== 'south' && pair && third.startsWith('dol')) return { last: i + 3, unit: pair };
    return undefined;
  }
  if (pair) return { last: i + 2 + hyphen, unit: pair };
  const unit = UNITS.get(norm);
  if (unit === 'percent') return percent(tokens, i + 1, end);
  if (norm === 'pounds' && next?.norm === 'of') return { last: i + 1, unit: 'pound-weight' };
  if (norm === 'pounds' && next?.norm === 'sterling') return { last: i + 2, unit: 'GBP' };
  if (unit === 'barrel' && (next?.norm === 'a' || next?.norm === 'per') && tokens[i + 2]?.norm === 'day')
    return { last: i + 3, unit: 'barrel-per-day' };
  if (unit === 'barrel' && next?.norm === 'of' && isOfEachDay(tokens, i + 2, end))
    return { last: i + 1, unit: 'barrel-per-day' };
  if (norm === 'mt') return { last: i + 1, unit: scaled ? 'ton' : 'mt' };
  if (unit) return { last: i + 1, unit };
  return undefined;
}

/** "crude oil a day": what so many barrels are of, and then the time. */
function isOfEachDay(tokens: readonly Token[], i: number, end: number): boolean {
  let at = i;
  while (at < end && OILS.has(tokens[at]?.norm ?? '')) at++;
  return at > i && at + 1 < end && /^(?:a|per)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'day';
}
const OILS: ReadonlySet<string> = new Set(
  'crude oil petroleum fuel gasoline diesel condensate liquids products refined heavy light sour sweet jet'.split(' '),
);

/** "percent", or "percent point(s)", which is another dimension. */
function percent(tokens: readonly Token[], i: number, end: number): UnitRead {
  const at = tokens[i]?.norm === '-' ? i + 1 : i;
  const norm = at < end ? tokens[at]?.norm : undefined;
  if (norm === 'point' || norm === 'points') return { last: at + 1, unit: 'percentage-points' };
  return { last: i, unit: 'percent' };
}
