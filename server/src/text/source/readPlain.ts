import type { CellPlace, Mark } from './sourceText.ts';

/** Rows of a table that nothing but white space marks. */
const LEAST_ALIGNED_ROWS = 3;
const LONGEST_ROW = 400;
const MOST_COLUMNS = 24;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The tables of a plain text, as marks of their cells: rows with bars ("| Peru | 12% |"), with tabs, or at least three with columns
 * set apart by three blanks or more. Two rows of equal width at least make a table.
 */
export function collectPlainTables(text: string): Mark[] {
  if (!text.includes('|') && !text.includes('\t') && !text.includes('   ')) return [];
  const marks: Mark[] = [];
  let table = 0;
  let open: { rows: Piece[][]; starts: number[]; split: RegExp } | undefined;
  const close = (): void => {
    if (open && (open.split === BLANKS ? isAligned(open.rows, open.starts) : open.rows.length >= 2)) {
      open.rows.forEach((cells, row) => {
        cells.forEach(({ start, end }, column) => {
          const cell: CellPlace = { table, row, column, header: false };
          if (end > start) marks.push({ start, end, kind: 'cell', level: 0, cell });
        });
      });
      table++;
    }
    open = undefined;
  };
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (line.length > LONGEST_ROW) {
      close();
      continue;
    }
    // The line under the head of a table.
    if (open?.split === BARS && /^[\s|:+=-]+$/.test(line)) continue;
    const split = open && cellsOf(line, match.index, open.split).length > 1 ? open.split : kindOfRow(line);
    const cells = split ? cellsOf(line, match.index, split) : [];
    if (!split || cells.length < 2 || cells.length > MOST_COLUMNS) close();
    else {
      if (open && (open.split !== split || open.rows[0]?.length !== cells.length)) close();
      open ??= { rows: [], starts: [], split };
      open.rows.push(cells);
      open.starts.push(match.index);
    }
  }
  close();
  return marks;
}

const BARS = /\|/g;
const TABS = /\t+/g;
const BLANKS = / {3,}/g;

function kindOfRow(line: string): RegExp | undefined {
  const trimmed = line.trim();
  if (trimmed.includes(' | ') || (trimmed.startsWith('|') && trimmed.endsWith('|'))) return BARS;
  if (trimmed.includes('\t')) return TABS;
  return trimmed.includes('   ') && !LIST_MARK.test(trimmed) ? BLANKS : undefined;
}

const LIST_MARK = /^(?:[•·▪●◦‣*–—-]|\(?\w{1,3}[.)])\s/;

/** Whether the columns of a table that only blanks set apart stand under each other, flush left or right; prose with gaps does not. */
function isAligned(rows: readonly Piece[][], starts: readonly number[]): boolean {
  if (rows.length < LEAST_ALIGNED_ROWS) return false;
  const columns = rows[0]?.length ?? 0;
  const flush = (edge: (piece: Piece) => number, column: number): boolean => {
    const at = rows.map((row, i) => edge(row[column] as Piece) - (starts[i] ?? 0));
    return Math.max(...at) - Math.min(...at) <= 1;
  };
  for (let column = 1; column < columns; column++)
    if (!flush(piece => piece.start, column) && !flush(piece => piece.end, column)) return false;
  return rows.every(row => row.every(({ start, end }) => end - start <= LONGEST_CELL));
}
const LONGEST_CELL = 60;

/** The cells of a row, without white space at their edges; an empty one has `start === end`. */
function cellsOf(line: string, offset: number, split: RegExp): Piece[] {
  let [first, last] = [0, line.length];
  while (first < last && isBlank(line, first)) first++;
  while (last > first && isBlank(line, last - 1)) last--;
  if (split === BARS) {
    if (line[first] === '|') first++;
    if (last > first && line[last - 1] === '|') last--;
  }
  const cells: Piece[] = [];
  const add = (from: number, to: number): void => {
    let [a, b] = [from, to];
    while (a < b && isBlank(line, a)) a++;
    while (b > a && isBlank(line, b - 1)) b--;
    cells.push({ start: offset + a, end: offset + b });
  };
  let from = first;
  for (const mark of line.slice(0, last).matchAll(split)) {
    if (mark.index < first) continue;
    add(from, mark.index);
    from = mark.index + mark[0].length;
  }
  add(from, last);
  return cells;
}

const isBlank = (line: string, i: number): boolean => line[i] === ' ' || line[i] === '\t' || line[i] === '\u00a0';
