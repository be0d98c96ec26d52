/** What offsets count: UTF-16 code units, as everywhere here; Unicode code points; bytes of the text in UTF-8. */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Offsets of one text in another unit and back. A lone surrogate is one code point, and three bytes as in its replacement character. */
export class Offsets {
  readonly unit: OffsetUnit;
  /** In the unit, for each UTF-16 offset from 0 to the length; undefined where both are the same. */
  readonly #counts: Uint32Array | undefined;

  constructor(text: string, unit: OffsetUnit) {
    this.unit = unit;
    if (unit !== 'utf16') this.#counts = countsOf(text, unit);
  }

  /** In the unit, of an offset in UTF-16 code units. */
  to(offset: number): number {
    return this.#counts ? (this.#counts[Math.min(offset, this.#counts.length - 1)] as number) : offset;
  }

  /** In UTF-16 code units, of an offset in the unit; the last one not behind it where it lies inside a character. */
  from(offset: number): number {
    const counts = this.#counts;
    if (!counts) return offset;
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((counts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function countsOf(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) as number;
    const units = code > 0xffff ? 2 : 1;
    counts[i] = count;
    // Inside a pair counts as its beginning, so that no offset back lies there.
    if (units === 2) counts[i + 1] = count;
    count += unit === 'codepoint' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
    i += units;
  }
  counts[text.length] = count;
  return counts;
}

/** A plain value with every `start` and `end` in it put through a function; what lies in an object with a `file` is of that file. */
export function mapOffsets<T>(value: T, map: (offset: number, file: string) => number, file = ''): T {
  if (Array.isArray(value)) return value.map(one => mapOffsets(one, map, file)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const own = (value as { readonly file?: unknown }).file;
  const here = typeof own === 'string' ? own : file;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'start' || key === 'end') && typeof one === 'number' ? map(one, here) : mapOffsets(one, map, here),
    ]),
  ) as T;
}
