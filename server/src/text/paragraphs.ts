import type { Span } from '../base/span.ts';
import { CharClass, charClass, isDigitAt, isSpaceAt, isUpperAt } from './charClass.ts';
import type { Mark } from './source/sourceText.ts';
import { isByline } from './zoneMarks.ts';

interface Line {
  /** The line without white space at its edges; empty lines have `start === end`. */
  readonly start: number;
  readonly end: number;
  /** White space before `start`, in columns. */
  readonly indent: number;
}

/** Text is hard-wrapped when its lines are no wider than this. */
const WIDEST_WRAP = 120;

/**
 * Paragraphs of a text, without white space at their edges. A blank line always ends one. A single line break ends one unless the text
 * is hard-wrapped, as 1987 wire copy is, or the sentence plainly goes on in the next line.
 * @param from offset that the text proper begins at; what stands before it is a paragraph of its own
 * @param marks of the reader, in order: a row of a table is a paragraph
 */
export function collectParagraphs(text: string, from = 0, marks: readonly Mark[] = []): Span[] {
  const lines = collectLines(text, from);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = from > 0 ? [{ start: 0, end: from }] : [];
  let open: { start: number; end: number } | undefined;
  let previous: Line | undefined;
  let m = 0;
  let row = false;
  for (const line of lines) {
    if (line.start === line.end) previous = undefined;
    else {
      const above = row;
      while (m < marks.length && (marks[m] as Mark).end <= line.start) m++;
      row = marks[m]?.kind === 'cell' && (marks[m] as Mark).start < line.end;
      if (open && previous && !row && !above && goesOn(text, previous, line, width)) open.end = line.end;
      else {
        if (open) paragraphs.push(open);
        open = { start: line.start, end: line.end };
      }
      previous = line;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

function collectLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const n = text.length;
  let lineStart = from;
  let nextLf = text.indexOf('\n', from);
  let nextCr = text.indexOf('\r', from);
  while (lineStart <= n) {
    const lf = nextLf < 0 ? n : nextLf;
    const cr = nextCr < 0 ? n : nextCr;
    const end = Math.min(lf, cr);
    let a = lineStart;
    let b = end;
    while (a < b && isSpaceAt(text, a)) a++;
    while (b > a && isSpaceAt(text, b - 1)) b--;
    lines.push({ start: a, end: b, indent: a - lineStart });
    lineStart = end === cr && cr + 1 === lf ? lf + 1 : end + 1;
    if (nextLf >= 0 && nextLf < lineStart) nextLf = text.indexOf('\n', lineStart);
    if (nextCr >= 0 && nextCr < lineStart) nextCr = text.indexOf('\r', lineStart);
  }
  return lines;
}

/** Width that the lines are wrapped at, or 0 where they are not: most lines inside paragraphs must be nearly full. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    // A line standing alone (a headline, a header) says nothing about where running text is broken.
    const alone = isBlank(lines[i - 1]) && isBlank(lines[i + 1]);
    if (!alone) width = Math.max(width, line.end - line.start);
  }
  if (width > WIDEST_WRAP || width < 30) return 0;
  let inner = 0;
  let full = 0;
  let midSentence = 0;
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (!a || !b || a.start === a.end || b.start === b.end) continue;
    inner++;
    if (isFull(text, a, b, width)) full++;
    if (!endsSentence(text, a)) midSentence++;
  }
  return inner > 0 && full * 5 >= inner * 3 && midSentence * 5 >= inner * 3 ? width : 0;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.start === line.end;

/** Whether the first word of `next` would not have fitted behind `line`; typists break a few columns early. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let j = next.start;
  while (j < next.end && !isSpaceAt(text, j)) j++;
  return line.end - line.start + 1 + (j - next.start) + 4 > width;
}

/** Whether the line ends as a sentence does; closing quotes and brackets are passed over. */
function endsSentence(text: string, line: Line): boolean {
  let j = line.end - 1;
  while (j > line.start && '"\'”’)]»'.includes(text[j] ?? '')) j--;
  const c = text[j];
  return c === '.' || c === '!' || c === '?' || c === '…' || c === ':';
}

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (isBullet(text, next) || isDatedHead(text, next)) return false;
  // However short the lines of a head are: who wrote it stands in one of its own.
  if (isBylineAt(text, line) || isBylineAt(text, next)) return false;
  const ends = endsSentence(text, line);
  if (width > 0) {
    if (next.indent > line.indent && ends) return false;
    // Some lines break early; only a short one or the end of a sentence says more than that.
    const full = isFull(text, line, next, width) || (!ends && (line.end - line.start) * 2 > width);
    if (full) return !(isUpperCaseLine(text, line) && !isUpperCaseLine(text, next));
  }
  const first = charClass(text.charCodeAt(next.start));
  if (breaksDate(text, line, next)) return true;
  // "(19 U.S.C." / "1862)": the dot of an abbreviation before a number ends nothing.
  if (ends) return isDigitAt(text, next.start) && text[line.end - 1] === '.' && isUpperAt(text, line.end - 2);
  if (first === CharClass.lower) return true;
  return first === CharClass.digit && (line.end - line.start > 60 || endsOpen(text, line));
}

/** In the head of a text, and shorter than a line of prose that is broken at its width: "By January Japan had …" may begin such a line. */
const isBylineAt = (text: string, { start, end }: Line): boolean =>
  (text[start] === 'B' || text[start] === 'b') &&
  start < HEAD &&
  end - start <= SHORT_LINE &&
  isByline(text.slice(start, end), end - start);
const HEAD = 600;
const SHORT_LINE = 50;

const LABEL =
  /^(?:first |last |date )?(?:published|updated|modified|revised|posted|issued|(?:publication |release )?date)\b/i;

/** Whether a line of its own begins here: "Last modified on …", or a day with a mark behind it, as in a list of what happened when. */
function isDatedHead(text: string, next: Line): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + DATED_HEAD));
  return (LABEL.test(head) && /\b(?:19|20)\d\d\b/.test(head)) || DATED.test(head);
}
const DATED_HEAD = 48;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** What a date begins with at the end of a line, with what goes on with it in the next. */
const DATE_BREAKS: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`\\b${MONTH}\\.?$`, 'i'), /^\d{1,2}(?:st|nd|rd|th)?\b(?![/.-]\d)/],
  [new RegExp(`\\b${MONTH}\\.? \\d{1,2},?$`, 'i'), /^(?:19|20)\d\d\b/],
  [new RegExp(`\\b${MONTH}\\.?,?$`, 'i'), /^(?:19|20)\d\d\b/],
  [
    /(?:\b\d{1,2}(?:st|nd|rd|th)?|\b(?:last|next|this|early|late|mid|in|of|since|until|by|on|from|to))$/i,
    new RegExp(`^${MONTH}\\b`, 'i'),
  ],
  [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i, new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\b`, 'i')],
  [/\b(?:fiscal|fiscal year|quarter of|half of)$/i, /^(?:19|20)\d\d\b/],
  [/\b(?:last|next|this|on|until|by|from)$/i, /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i],
];
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** "May 3, 2024 - Peru …", "3 May 2024: …", "2024-05-03 – …". */
const DATED = new RegExp(
  `^(?:${MONTH}\\.? ${DAY},? (?:19|20)\\d\\d|${DAY} ${MONTH}\\.?,? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?: ?:| [-–—|])(?: |$)`,
  'i',
);
/** Characters at the end of a line that can hold the beginning of a date. */
const DATE_HEAD = 24;

function breaksDate(text: string, line: Line, next: Line): boolean {
  const head = text.slice(Math.max(line.start, line.end - DATE_HEAD), line.end);
  const tail = text.slice(next.start, Math.min(next.end, next.start + DATE_HEAD));
  return DATE_BREAKS.some(([before, after]) => after.test(tail) && before.test(head));
}

/** Words that want another behind them, so that no paragraph and no headline ends with one. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'a an the of to at by with from for on in into than about nearly and or some over under its their his her'.split(' '),
);

/** Whether a line breaks off before a figure ("restored a", "a duty of"). */
function endsOpen(text: string, line: Line): boolean {
  let a = line.end;
  while (a > line.start && isLetter(charClass(text.charCodeAt(a - 1)))) a--;
  if (a === line.end || (a > line.start && !isSpaceAt(text, a - 1) && !'"“('.includes(text[a - 1] ?? ''))) return false;
  return OPEN_WORDS.has(text.slice(a, line.end).toLowerCase());
}
const isLetter = (kind: number): boolean => kind === CharClass.lower || kind === CharClass.upper;

function isBullet(text: string, line: Line): boolean {
  const c = text[line.start];
  if (c === '•' || c === '·' || c === '▪' || c === '●') return true;
  return (c === '-' || c === '*' || c === '–' || c === '—') && isSpaceAt(text, line.start + 1);
}

/** Whether a line is written in capitals, as headlines of the wires are. */
export function isUpperCaseLine(text: string, line: Span): boolean {
  let upper = 0;
  for (let i = line.start; i < line.end; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === CharClass.lower) return false;
    if (kind === CharClass.upper) upper++;
  }
  return upper >= 2;
}
