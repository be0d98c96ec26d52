/**
 * Quotation marks, apostrophes and dashes whose UTF-8 bytes were once read as Latin-1 or Windows-1252 ("Trumpâ€™s"): three characters,
 * of which the first would pass for a letter. Archives of news sites are full of them. By the third byte of U+2013 … U+2026.
 */
const MARKS: ReadonlyMap<number, string> = new Map([
  [0x93, '-'],
  [0x94, '-'],
  [0x98, "'"],
  [0x99, "'"],
  [0x9c, '"'],
  [0x9d, '"'],
  [0xa6, '...'],
  // The same bytes as Windows-1252 shows them.
  [0x201c, '-'],
  [0x201d, '-'],
  [0x2dc, "'"],
  [0x2122, "'"],
  [0x153, '"'],
]);

/** Code unit of "â", the first of the three. */
export const BROKEN = 0xe2;

/** What a broken mark at `i` stands for, in ASCII; undefined where there is none. It is three code units long. */
export function brokenMarkAt(text: string, i: number): string | undefined {
  if (text.charCodeAt(i) !== BROKEN) return undefined;
  const second = text.charCodeAt(i + 1);
  return second === 0x80 || second === 0x20ac ? MARKS.get(text.charCodeAt(i + 2)) : undefined;
}
