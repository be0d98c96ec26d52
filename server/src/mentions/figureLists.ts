import type { Token } from '../text/article.ts';
import { readNumber } from './figureNumbers.ts';
import type { NumberRead } from './figureNumberWords.ts';
import { readUnit, type UnitRead } from './figureUnits.ts';

/** The unit after a number, with a hyphen between if need be ("25-percent", "5-million-ton"). */
export function unitAfter(tokens: readonly Token[], number: NumberRead, end: number): UnitRead | undefined {
  const token = number.last < end ? tokens[number.last] : undefined;
  if (!token) return undefined;
  // "0.5 of a percentage point"
  if (token.norm === 'of' && tokens[number.last + 1]?.norm === 'a') {
    const part = readUnit(tokens, number.last + 2, end, false);
    if (part && /^(?:percentage-points|percent)$/.test(part.unit)) return part;
  }
  // "a 24-pc dinner set": so many pieces.
  if (token.norm === '-' && tokens[number.last + 1]?.norm === 'pc' && isSet(tokens, number.last + 2, end))
    return undefined;
  if (token.norm === '-' && !token.spaced && tokens[number.last + 1]?.kind === 'word')
    return readUnit(tokens, number.last + 1, end, number.scale > 1);
  const of = token.norm === 'of' && number.value === null ? 1 : 0;
  return readUnit(tokens, number.last + of, end, number.scale > 1);
}

const isSet = (tokens: readonly Token[], i: number, end: number): boolean =>
  [i, i + 1].some(at => at < end && SETS.has(tokens[at]?.norm ?? ''));
const SETS: ReadonlySet<string> = new Set(['set', 'sets', 'kit', 'kits', 'pack', 'packs', 'suite', 'puzzle']);

/** A number of a list by its tokens; only the last has the unit in its span. */
export interface ListedNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly step: number;
}

const ENDS: ReadonlySet<string> = new Set(['and', 'or']);
const MOST = 8;

/**
 * "5-, 10- and 15-percent", "7, 10 or 12 percent": shares of which only the last has the unit, `number` being the first of them. A list
 * of other units is not told from numbers that stand side by side.
 */
export function readShareList(
  tokens: readonly Token[],
  i: number,
  number: NumberRead,
  end: number,
): { readonly numbers: readonly ListedNumber[]; readonly unit: UnitRead } | undefined {
  const numbers: ListedNumber[] = [];
  let first = i;
  let one: NumberRead | undefined = number;
  while (numbers.length < MOST) {
    if (one?.value === null || one === undefined || one.fraction || one.scale !== 1 || Math.abs(one.value) > 100)
      return undefined;
    const unit = numbers.length > 1 ? unitAfter(tokens, one, end) : undefined;
    if (unit) {
      numbers.push({ first, last: unit.last, value: one.value, step: one.step });
      return unit.unit === 'percent' ? { numbers, unit } : undefined;
    }
    // "5-, 10-": the hyphen waits for the unit.
    let at = one.last + (tokens[one.last]?.norm === '-' ? 1 : 0);
    numbers.push({ first, last: at, value: one.value, step: one.step });
    const comma = tokens[at]?.norm === ',';
    if (comma) at++;
    const ends = ENDS.has(tokens[at]?.norm ?? '');
    if ((!comma && !ends) || at >= end) return undefined;
    first = ends ? at + 1 : at;
    one = readNumber(tokens, first, end, false);
  }
  return undefined;
}
