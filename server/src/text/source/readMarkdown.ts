import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, Strikethrough, Table } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import { PlainTextBuilder } from './offsetMap.ts';
import { readHtmlInto } from './readHtml.ts';
import type { CellPlace, Mark, SourceText } from './sourceText.ts';

const markdown = parser.configure([Table, Strikethrough]);

/** Marks and targets, code and what is struck out: no text. */
const SILENT: ReadonlySet<string> = new Set([
  'HeaderMark',
  'EmphasisMark',
  'LinkMark',
  'LinkLabel',
  'LinkTitle',
  'QuoteMark',
  'ListMark',
  'TableDelimiter',
  'URL',
  'Autolink',
  'Image',
  'InlineCode',
  'Strikethrough',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
]);
/** Blocks without text. */
const SILENT_BLOCKS: ReadonlySet<string> = new Set([
  'FencedCode',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'HorizontalRule',
]);
const LIST_NUMBER = /^\d{1,3}[.)]$/;

/**
 * Reads Markdown (CommonMark with tables): emphasis, targets of links, pictures, code and what is struck out are no text. Lines that are
 * indented are text, since wire copy is indented and news has no code. @param from offset that the front matter ends at
 */
export function readMarkdown(source: string, from: number): SourceText {
  // What opens thousands of links, or hundreds of lists in a line, is no text that anybody wrote, and would cost their square.
  if (countLinks(source) > MOST_LINKS || NESTED.test(source)) return { text: source, marks: [] };
  const builder = new PlainTextBuilder(source);
  builder.keep(0, from);
  const reader = new MarkdownReader(source, builder, from);
  reader.read(markdown.parse(from > 0 ? source.slice(from) : source));
  return { text: builder.text, map: builder.map(), marks: reader.marks };
}

const MOST_LINKS = 3000;
const NESTED = /(?:[-*+>] ){200}/;
/** Quotes, lists and emphasis that lie deeper are read as they stand. */
const DEEPEST = 60;

function countLinks(source: string): number {
  let count = 0;
  for (let at = source.indexOf(']('); at >= 0 && count <= MOST_LINKS; at = source.indexOf('](', at + 2)) count++;
  return count;
}

class MarkdownReader {
  readonly marks: Mark[] = [];
  readonly #source: string;
  readonly #builder: PlainTextBuilder;
  /** Offset in the source of the tree's own offset 0. */
  readonly #from: number;
  #tables = 0;
  /** How deep the node at hand lies. */
  #depth = 0;

  constructor(source: string, builder: PlainTextBuilder, from: number) {
    this.#source = source;
    this.#builder = builder;
    this.#from = from;
  }

  read(tree: Tree): void {
    this.#blocks(tree.topNode, 0);
  }

  #blocks(parent: SyntaxNode, depth: number): void {
    this.#deeper(parent, () => {
      for (let node = parent.firstChild; node; node = node.nextSibling) this.#block(node, depth);
    });
  }

  #deeper(node: SyntaxNode, read: () => void): void {
    if (this.#depth >= DEEPEST) {
      this.#builder.keep(this.#from + node.from, this.#from + node.to);
      return;
    }
    this.#depth++;
    read();
    this.#depth--;
  }

  #block(node: SyntaxNode, depth: number): void {
    const { name } = node;
    if (SILENT_BLOCKS.has(name)) this.#builder.endBlock(this.#from + node.from);
    else if (name === 'Table') this.#table(node);
    else if (name === 'BulletList' || name === 'OrderedList') this.#list(node, depth + 1);
    else if (name === 'Blockquote') this.#blocks(node, depth);
    else if (name === 'HTMLBlock') {
      this.#builder.endBlock(this.#from + node.from);
      readHtmlInto(this.#source, this.#from + node.from, this.#from + node.to, this.#builder, this.marks);
    } else if (!SILENT.has(name)) this.#leaf(node, headingLevel(name));
  }

  #list(list: SyntaxNode, depth: number): void {
    this.#deeper(list, () => this.#items(list, depth));
  }

  #items(list: SyntaxNode, depth: number): void {
    for (let item = list.firstChild; item; item = item.nextSibling) {
      let first = true;
      for (let node = item.firstChild; node; node = node.nextSibling) {
        if (node.name === 'ListMark') {
          // "2018. A year …" begins with a year, not with the number of an item.
          const mark = this.#source.slice(this.#from + node.from, this.#from + node.to);
          if (mark.length > 1 && !LIST_NUMBER.test(mark)) {
            this.#builder.endBlock(this.#from + node.from);
            this.#builder.keep(this.#from + node.from, this.#from + node.to);
            this.#builder.replace(this.#from + node.to, this.#from + node.to, ' ');
            const next = node.nextSibling;
            if (next) this.#inline(next);
            first = false;
            node = next ?? node;
          }
        } else if (first && (node.name === 'Paragraph' || node.name === 'Task')) {
          this.#leaf(node, 0, depth);
          first = false;
        } else this.#block(node, depth);
      }
    }
  }

  /** A paragraph or a heading. */
  #leaf(node: SyntaxNode, heading: number, item = 0): void {
    this.#builder.endBlock(this.#from + node.from);
    const start = this.#builder.length;
    this.#inline(node);
    if (heading > 0) this.#mark({ start, end: this.#builder.length, kind: 'heading', level: heading });
    else if (item > 0) this.#mark({ start, end: this.#builder.length, kind: 'item', level: item });
    this.#builder.endBlock(this.#from + node.to);
  }

  #table(table: SyntaxNode): void {
    const number = this.#tables++;
    let row = 0;
    for (let line = table.firstChild; line; line = line.nextSibling) {
      if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
      this.#builder.endBlock(this.#from + line.from);
      // A row may begin with a mark or without one.
      let column = line.firstChild?.name === 'TableDelimiter' && line.firstChild.from === line.from ? -1 : 0;
      for (let cell = line.firstChild; cell; cell = cell.nextSibling) {
        if (cell.name === 'TableDelimiter') {
          column++;
          if (column > 0) this.#builder.replace(this.#from + cell.from, this.#from + cell.to, '\t');
        } else {
          const start = this.#builder.length;
          this.#inline(cell);
          const place: CellPlace = { table: number, row, column, header: line.name === 'TableHeader' };
          this.#mark({ start, end: this.#builder.length, kind: 'cell', level: 0, cell: place });
        }
      }
      this.#builder.endBlock(this.#from + line.to);
      row++;
    }
  }

  #mark(mark: Mark): void {
    if (mark.end > mark.start) this.marks.push(mark);
  }

  /** The text of a node, with what is inside it. */
  #inline(node: SyntaxNode): void {
    this.#deeper(node, () => this.#parts(node));
  }

  #parts(node: SyntaxNode): void {
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const note = this.#isNoteLink(child) ? 1 : 0;
      this.#builder.keep(this.#from + at, this.#from + child.from - note);
      this.#part(child);
      at = child.to + note;
    }
    this.#builder.keep(this.#from + at, this.#from + node.to);
  }

  /** "[[Note|shown]]", as programs for notes write links. */
  #isNoteLink({ name, from, to }: SyntaxNode): boolean {
    return name === 'Link' && this.#source[this.#from + from - 1] === '[' && this.#source[this.#from + to] === ']';
  }

  #part(node: SyntaxNode): void {
    const [start, end] = [this.#from + node.from, this.#from + node.to];
    const { name } = node;
    if (name === 'Entity') this.#builder.replace(start, end, decodeHTML(this.#source.slice(start, end)));
    else if (name === 'Escape') this.#builder.keep(start + 1, end);
    else if (name === 'HardBreak') this.#builder.keep(start, end);
    else if (name === 'Link') this.#link(node, start, end);
    else if (name === 'HTMLTag' && /^<br\b/i.test(this.#source.slice(start, end)))
      this.#builder.replace(start, end, '\n');
    else if (name === 'InlineCode' || name === 'Image') this.#builder.replace(start, end, ' ');
    else if (!SILENT.has(name)) this.#inline(node);
  }

  /** "[text](target)"; brackets that lead nowhere are the writer's own. */
  #link(node: SyntaxNode, start: number, end: number): void {
    const text = this.#source.slice(start, end);
    if (text.startsWith('[^')) return;
    if (node.getChild('URL') || node.getChild('LinkLabel')) this.#inline(node);
    else if (this.#isNoteLink(node)) this.#builder.keep(start + Math.max(1, text.lastIndexOf('|') + 1), end - 1);
    else this.#ownBrackets(node);
  }

  #ownBrackets(node: SyntaxNode): void {
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name === 'LinkMark') continue;
      this.#builder.keep(this.#from + at, this.#from + child.from);
      this.#part(child);
      at = child.to;
    }
    this.#builder.keep(this.#from + at, this.#from + node.to);
  }
}

const headingLevel = (name: string): number => (/^(ATX|Setext)Heading[1-6]$/.test(name) ? Number(name.at(-1)) : 0);
