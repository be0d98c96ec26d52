import type { Span } from '../base/span.ts';
import type { Article, Block, Token } from './article.ts';
import type { Mark } from './source/sourceText.ts';
import { TokenCursor } from './tokenCursor.ts';

/*
 * The structure of an article as far as it is plain: headings, lines that lead a list in, items, cells of tables, each with what it
 * stands under. Markdown and HTML say so by their marks (`source/`), a plain text by its lines.
 */

const BULLET = /^[•·▪●◦‣*–—-]\s/;
/** "1. ", "(2) ", "a) ", "(iv) ". */
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.)\s/i;
/** "Peru: 20%", "Kenya – 54 percent", "Norway 12%": a name and its figure, nothing else. */
const NAMED_FIGURE =
  /^\p{Lu}[\p{L}.,'’()& -]{0,50}?\s*(?:[:–—-]\s*|\s)[+–-]?[$€£]?\d[\d.,]*\s?(?:%|percent|per cent|pct)[^.!?]{0,60}$/iu;
const LONGEST_LEAD = 300;
const LONGEST_TITLE = 120;

type OpenBlock = { -readonly [K in keyof Block]: Block[K] };

/** @param marks of the reader, in offsets of `text`; they are joined by what the lines of the text show */
export function collectBlocks(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  marks: readonly Mark[],
  from: number,
): Block[] {
  const found = [...marks, ...itemsByLine(text, paragraphs, marks, from)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const cursor = new TokenCursor(tokens);
  const blocks: OpenBlock[] = [];
  let p = 0;
  let end = 0;
  for (const mark of found) {
    if (mark.start < end) continue;
    end = mark.end;
    while (p < paragraphs.length - 1 && (paragraphs[p] as Span).end <= mark.start) p++;
    const { first, last } = cursor.range(mark);
    if (last <= first) continue;
    const cell = mark.cell && { ...mark.cell, columnHeader: -1, rowHeader: -1 };
    blocks.push({
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      kind: mark.kind,
      level: mark.level,
      first,
      last,
      paragraph: p,
      under: -1,
      ...(cell && { cell }),
    });
  }
  const led = addLeads(text, tokens, paragraphs, blocks, from);
  nameColumns(text, led);
  putUnder(led);
  return led;
}

/** Items that a plain text shows by a bullet, a number or a name with its figure. */
function itemsByLine(text: string, paragraphs: readonly Span[], marks: readonly Mark[], from: number): Mark[] {
  const items: Mark[] = [];
  let m = 0;
  let figures: Mark[] = [];
  let led = false;
  const flush = (): void => {
    if (led || figures.length > 1) items.push(...figures);
    figures = [];
  };
  for (const { start, end } of paragraphs) {
    while (m < marks.length && (marks[m] as Mark).end <= start) m++;
    const marked = (marks[m]?.start ?? Number.POSITIVE_INFINITY) < end;
    const head = text.slice(start, Math.min(end, start + 160));
    const mark = marked || start < from ? null : (BULLET.exec(head) ?? NUMBERED.exec(head));
    if (mark) {
      flush();
      items.push({ start: start + mark[0].length, end, kind: 'item', level: 1 });
    } else if (!marked && start >= from && end - start < 120 && NAMED_FIGURE.test(head))
      figures.push({ start, end, kind: 'item', level: 1 });
    else {
      flush();
      led = text[end - 1] === ':';
    }
  }
  flush();
  return items;
}

/** Adds the paragraphs that lead a list or a table in: those that end with a colon, and short ones that end without a mark. */
function addLeads(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  blocks: readonly OpenBlock[],
  from: number,
): OpenBlock[] {
  const out: OpenBlock[] = [];
  const cursor = new TokenCursor(tokens);
  let before = -1;
  for (const block of blocks) {
    const above = block.paragraph - 1;
    const span = paragraphs[above];
    if (block.kind !== 'heading' && span && above > before && span.start >= from && isLead(text, span)) {
      const { first, last } = cursor.range(span);
      if (last > first)
        out.push({
          start: span.start,
          end: span.end,
          kind: 'lead',
          level: 0,
          first,
          last,
          paragraph: above,
          under: -1,
        });
    }
    before = block.paragraph;
    out.push(block);
  }
  return out;
}

function isLead(text: string, span: Span): boolean {
  const length = span.end - span.start;
  const last = text[span.end - 1];
  if (last === ':') return length <= LONGEST_LEAD;
  return length <= LONGEST_TITLE && /[\p{L}\d%)]/u.test(last ?? '');
}

/** Cells that name their column: those marked so, else a first row without a figure above rows with figures. */
function nameColumns(text: string, blocks: OpenBlock[]): void {
  for (let i = 0; i < blocks.length; ) {
    const table = blocks[i]?.cell?.table;
    if (table === undefined) {
      i++;
      continue;
    }
    let end = i;
    while (blocks[end]?.cell?.table === table) end++;
    nameTable(text, blocks, i, end);
    i = end;
  }
}

function nameTable(text: string, blocks: OpenBlock[], from: number, to: number): void {
  const cells = blocks.slice(from, to) as (OpenBlock & { cell: NonNullable<Block['cell']> })[];
  const figure = (block: Span): boolean => /\d/.test(text.slice(block.start, block.end));
  const firstRow = cells.filter(block => block.cell.row === 0);
  const marked = cells.some(block => block.cell.header);
  const shown = !marked && !firstRow.some(figure) && cells.some(figure);
  const headers = new Map<number, number>();
  const rows = new Map<number, number>();
  let rowNumber = -1;
  cells.forEach((block, i) => {
    const { cell } = block;
    const header = cell.header || (shown && cell.row === 0);
    if (header) headers.set(cell.column, from + i);
    // A name that reaches over several rows stands in the first of them only.
    if (cell.column === 0 || cell.row !== rowNumber) {
      if (cell.column === 0) rows.set(0, from + i);
      rowNumber = cell.row;
    }
    const rowHeader = rows.get(0);
    block.cell = {
      ...cell,
      header,
      columnHeader: header ? -1 : nearestColumn(headers, cell.column),
      rowHeader: header || rowHeader === undefined || rowHeader === from + i ? -1 : rowHeader,
    };
  });
}

/** The header of a column; one that reaches over several columns stands over the first of them. */
function nearestColumn(headers: ReadonlyMap<number, number>, column: number): number {
  for (let c = column; c >= 0 && c > column - 8; c--) {
    const header = headers.get(c);
    if (header !== undefined) return header;
  }
  return -1;
}

/** Sets what each block stands under: an item's list, the line that leads it in, the heading above. */
function putUnder(blocks: OpenBlock[]): void {
  const headings: number[] = [];
  const items: number[] = [];
  let lead = -1;
  let paragraph = -1;
  let table: number | undefined;
  blocks.forEach((block, i) => {
    const heading = headings.at(-1) ?? -1;
    // A paragraph of prose ends what the line before it led in, and so does the end of a table.
    const goesOn = table === undefined ? block.paragraph <= paragraph + 1 : block.cell?.table === table;
    if (!goesOn) {
      lead = -1;
      items.length = 0;
    }
    paragraph = block.paragraph;
    table = block.cell?.table;
    if (block.kind === 'heading') {
      while (headings.length > 0 && (blocks[headings.at(-1) as number] as Block).level >= block.level) headings.pop();
      block.under = headings.at(-1) ?? -1;
      headings.push(i);
      items.length = 0;
      lead = -1;
    } else if (block.kind === 'lead') {
      block.under = heading;
      items.length = 0;
      lead = i;
    } else if (block.kind === 'item') {
      while (items.length > 0 && (blocks[items.at(-1) as number] as Block).level >= block.level) items.pop();
      block.under = items.at(-1) ?? (lead >= 0 ? lead : heading);
      items.push(i);
    } else block.under = lead >= 0 ? lead : heading;
  });
}

/** The block that holds a token, if one does. */
export function blockAt(article: Article, token: number): Block | undefined {
  const block = article.blocks[lastBefore(article.blocks, token)];
  return block && token < block.last ? block : undefined;
}

/**
 * What a token stands under, from the nearest outwards: for a cell the heads of its column and row, for an item the item and line it
 * hangs on, then headings. A token in prose stands under the headings above it.
 */
export function scopesAt(article: Article, token: number): Block[] {
  const { blocks } = article;
  const scopes: Block[] = [];
  const add = (index: number): void => {
    const block = blocks[index];
    if (block) scopes.push(block);
  };
  const at = lastBefore(blocks, token);
  const own = blocks[at] && token < blocks[at].last ? blocks[at] : undefined;
  if (own?.cell) {
    add(own.cell.columnHeader);
    add(own.cell.rowHeader);
  }
  let next = own ? own.under : at;
  // From prose, what stands before it counts only if it is a heading, or stands under one.
  while (!own && next >= 0 && blocks[next]?.kind !== 'heading') next = next > 0 ? (blocks[next]?.under ?? -1) : -1;
  for (; next >= 0; next = blocks[next]?.under ?? -1) add(next);
  return scopes;
}

/** The cells of the row that a cell stands in, itself too. */
export function rowOf(article: Article, cell: Block): Block[] {
  const { blocks } = article;
  const inRow = (block: Block | undefined): boolean =>
    block?.cell !== undefined && block.cell.table === cell.cell?.table && block.cell.row === cell.cell.row;
  let first = lastBefore(blocks, cell.first);
  while (inRow(blocks[first - 1])) first--;
  let end = first;
  while (inRow(blocks[end])) end++;
  return blocks.slice(first, end);
}

/** Index of the last block that begins at or before a token, or -1. */
function lastBefore(blocks: readonly Block[], token: number): number {
  let [a, b] = [0, blocks.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((blocks[middle] as Block).first <= token) a = middle + 1;
    else b = middle;
  }
  return a - 1;
}
