/** Offset of the first character of each line. Lines end at LF, CR LF or CR, as in the language server protocol. */
export function collectLineStarts(text: string): number[] {
  const starts = [0];
  let cr = text.indexOf('\r');
  let lf = text.indexOf('\n');
  while (cr >= 0 || lf >= 0) {
    const end = cr >= 0 && (lf < 0 || cr < lf) ? (lf === cr + 1 ? lf : cr) : lf;
    starts.push(end + 1);
    if (cr >= 0 && cr <= end) cr = text.indexOf('\r', end + 1);
    if (lf >= 0 && lf <= end) lf = text.indexOf('\n', end + 1);
  }
  return starts;
}

/** Index of the line that an offset lies in; an offset past the end lies in the last line, one below 0 in the first. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and character of an offset, both counted from 0, characters in UTF-16 code units. */
export function lineAndCharacter(lineStarts: readonly number[], offset: number): { line: number; character: number } {
  const line = lineOf(lineStarts, offset);
  return { line, character: Math.max(0, offset - (lineStarts[line] ?? 0)) };
}
