import type { HtmlEvent } from './htmlEvents.ts';
import { BLOCKS, HEADINGS } from './htmlWords.ts';
import type { PlainTextBuilder } from './offsetMap.ts';
import type { CellPlace, Mark } from './sourceText.ts';

/** A cell with more text than this lays a page out. */
const LONGEST_CELL = 300;
/** A list whose items are links alone, shorter than this on the average, is a menu. */
const LONGEST_LINK = 60;
/** Items and cells inside one another; deeper ones are part of the outer. */
const DEEPEST = 40;

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
  /** Rows that a cell from above still covers, by column. */
  readonly covered: number[];
  head: boolean;
}

/** Writes the text of events, block by block, with the marks of headings, items and cells. */
export class HtmlWriter {
  readonly #source: string;
  readonly #builder: PlainTextBuilder;
  readonly #marks: Mark[];
  readonly #tables: OpenTable[] = [];
  #tableCount = 0;
  #lists = 0;
  #pre = 0;
  /** What is open and makes a mark when it ends. */
  readonly #open: { readonly name: string; readonly start: number; readonly mark: Omit<Mark, 'start' | 'end'> }[] = [];

  constructor(source: string, builder: PlainTextBuilder, marks: Mark[]) {
    this.#source = source;
    this.#builder = builder;
    this.#marks = marks;
  }

  write(events: readonly HtmlEvent[]): void {
    const menus = collectMenus(events);
    for (let i = 0; i < events.length; i++) {
      const event = events[i] as HtmlEvent;
      const after = menus.get(i);
      if (after !== undefined) i = after;
      else if (event.kind === 'text') this.#text(event.start, event.end, event.text, isReferenceMark(events, i));
      else if (event.kind === 'open') this.#begin(event);
      else this.#end(event.name, event.start);
    }
    while (this.#open.length > 0) this.#finish();
  }

  #begin(event: HtmlEvent & { kind: 'open' | 'close' }): void {
    const { name, start, end, attributes = {} } = event;
    if (name === 'br') {
      this.#builder.replace(start, end, '\n');
      return;
    }
    if (!BLOCKS.has(name)) return;
    if (name === 'td' || name === 'th') {
      this.#beginCell(name, start, attributes);
      return;
    }
    // A block that begins inside an item ends the item's own text; a cell keeps its blocks.
    this.#finishItems();
    if (!this.#inCell()) this.#builder.endBlock(start);
    else this.#space(start);
    const level = HEADINGS.get(name);
    if (level !== undefined) this.#openMark(name, { kind: 'heading', level });
    else if (name === 'ul' || name === 'ol') this.#lists++;
    else if (name === 'li') this.#openMark(name, { kind: 'item', level: Math.max(1, this.#lists) });
    else if (name === 'pre') this.#pre++;
    else if (name === 'table')
      this.#tables.push({ number: this.#tableCount++, row: -1, column: 0, covered: [], head: false });
    else if (name === 'thead') this.#setHead(true);
    else if (name === 'tr') this.#beginRow();
  }

  #end(name: string, at: number): void {
    if (!BLOCKS.has(name)) return;
    if (this.#open.some(o => o.name === name)) while (this.#finish() !== name);
    if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists - 1);
    else if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    else if (name === 'table') this.#tables.pop();
    else if (name === 'thead') this.#setHead(false);
    if (name === 'td' || name === 'th') return;
    if (this.#inCell()) this.#space(at);
    else this.#builder.endBlock(at);
  }

  #openMark(name: string, mark: Omit<Mark, 'start' | 'end'>): void {
    if (this.#open.length < DEEPEST) this.#open.push({ name, start: this.#builder.length, mark });
  }

  /** Ends the innermost mark; its name. */
  #finish(): string {
    const open = this.#open.pop();
    if (!open) return '';
    const [start, end] = [open.start, this.#builder.length];
    const lays = open.mark.kind === 'cell' && end - start > LONGEST_CELL;
    if (end > start && !lays) this.#marks.push({ start, end, ...open.mark });
    return open.name;
  }

  #finishItems(): void {
    while (this.#open.at(-1)?.name === 'li' && this.#builder.length > (this.#open.at(-1)?.start ?? 0)) this.#finish();
  }

  #inCell(): boolean {
    return this.#open.some(o => o.mark.kind === 'cell');
  }

  #setHead(head: boolean): void {
    const table = this.#tables.at(-1);
    if (table) table.head = head;
  }

  #beginRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row++;
    table.column = 0;
  }

  #beginCell(name: string, at: number, attributes: Readonly<Record<string, string>>): void {
    while (this.#inCell()) this.#finish();
    const table = this.#tables.at(-1);
    if (!table) return;
    while ((table.covered[table.column] ?? 0) > 0) {
      table.covered[table.column] = (table.covered[table.column] ?? 0) - 1;
      table.column++;
    }
    if (!this.#builder.tail.endsWith('\n\n') && this.#builder.length > 0) this.#builder.replace(at, at, '\t');
    const { number, row, column } = table;
    const header = table.head || (name === 'th' && attributes.scope !== 'row' && row <= 0);
    const cell: CellPlace = { table: number, row: Math.max(0, row), column, header };
    this.#openMark(name, { kind: 'cell', level: 0, cell });
    const width = Math.min(20, Math.max(1, Number(attributes.colspan) || 1));
    const rows = Math.min(1000, Math.max(1, Number(attributes.rowspan) || 1)) - 1;
    for (let i = 0; i < width; i++) table.covered[column + i] = rows;
    table.column += width;
  }

  #space(at: number): void {
    if (this.#builder.length > 0 && !/\s$/.test(this.#builder.tail)) this.#builder.replace(at, at, ' ');
  }

  /** White space is folded, and dropped where a block begins. @param number whether it may be the number of a note */
  #text(start: number, end: number, text: string, number: boolean): void {
    if (number && /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(text)) return;
    if (text.length !== end - start || this.#source.slice(start, end) !== text) {
      this.#builder.replace(start, end, text);
      return;
    }
    if (this.#pre > 0) {
      this.#builder.keep(start, end);
      return;
    }
    let at = 0;
    for (const space of text.matchAll(/[ \t\n\r\f]+/g)) {
      const from = space.index;
      // One blank inside the text stays where it is.
      if (space[0] === ' ' && from > at) continue;
      this.#builder.keep(start + at, start + from);
      at = from + space[0].length;
      if (this.#builder.length > 0 && !/\s$/.test(this.#builder.tail))
        this.#builder.replace(start + from, start + at, ' ');
    }
    this.#builder.keep(start + at, end);
  }
}

/** Whether the text at `i` is all that a `<sup>` holds. */
const isReferenceMark = (events: readonly HtmlEvent[], i: number): boolean => {
  let k = i - 1;
  while (events[k]?.kind === 'open' && (events[k] as { name: string }).name === 'a') k--;
  const before = events[k];
  return before?.kind === 'open' && before.name === 'sup';
};

/** Lists of links alone: by the index of the event that opens one, that of the event that closes it. */
function collectMenus(events: readonly HtmlEvent[]): Map<number, number> {
  const menus = new Map<number, number>();
  let depth = 0;
  let first = 0;
  let links = 0;
  let linked = 0;
  let all = 0;
  let inLink = false;
  events.forEach((event, i) => {
    if (event.kind === 'text') {
      const size = event.text.trim().length;
      all += size;
      if (inLink) linked += size;
      return;
    }
    const opens = event.kind === 'open';
    if (event.name === 'a') {
      inLink = opens;
      if (opens) links++;
    } else if (event.name === 'ul' || event.name === 'ol') {
      if (opens && depth++ === 0) [first, links, linked, all] = [i, 0, 0, 0];
      if (!opens && depth > 0 && --depth === 0 && links > 1 && linked * 10 >= all * 9 && linked <= links * LONGEST_LINK)
        menus.set(first, i);
    }
  });
  return menus;
}
