/** Cells of text under titles, as files that spreadsheets and readers open. */
export interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** RFC 4180: lines end with CR LF, cells with a comma, a quotation mark or a line break are quoted. */
export const asCsv = ({ titles, rows }: Table): string =>
  [titles, ...rows].map(row => `${row.map(csvCell).join(',')}\r\n`).join('');

const csvCell = (text: string): string => {
  // A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection"); figures are none.
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table of GitHub's Markdown; no text of a cell is read as a mark. */
export function asMarkdown({ titles, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |\n`;
  return `${line(titles)}|${' --- |'.repeat(titles.length)}\n${rows.map(line).join('')}`;
}

/** Text as Markdown that shows just these characters, in one line. */
export const escapeCell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~!&$]/g, '\\$&')
    // An address would become a link.
    .replace(/(https?|www)(?=[:.])/gi, '$1\u2060');
