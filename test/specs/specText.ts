/** A document of a spec, its markers taken out. */
export interface SpecDocument {
  readonly name: string;
  /** ISO day, where the heading gives one. */
  readonly published?: string;
  readonly text: string;
  readonly labels: readonly SpecLabel[];
}

/** What a caret line under a text line says: the marked place and what is expected there. */
export interface SpecLabel {
  readonly start: number;
  readonly end: number;
  /** "warning figure-conflict", and after a colon a part of the message. */
  readonly expected: string;
  readonly message?: string;
}

const HEADING = /^\/\/- \/(\S+)(?: published:(\d{4}-\d\d-\d\d))?$/;
const CARETS = /^( *)(\^+) +(\S.*)$/;

/**
 * Reads a spec: documents begin with "//- /name published:2025-04-02"; a line of carets with a label marks the line above it and is
 * no part of the text.
 */
export function parseSpec(source: string): SpecDocument[] {
  const documents: { name: string; published?: string; text: string; labels: SpecLabel[] }[] = [];
  let lineStart = 0;
  for (const line of source.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) {
      const [, name = '', published] = heading;
      documents.push({ name, text: '', labels: [], ...(published ? { published } : {}) });
      lineStart = 0;
      continue;
    }
    const document = documents.at(-1);
    if (!document) throw new Error(`A spec begins with a heading, not with ${JSON.stringify(line)}`);
    const carets = CARETS.exec(line);
    if (carets) {
      const [, before = '', marks = '', label = ''] = carets;
      const colon = label.indexOf(': ');
      const start = lineStart + before.length;
      document.labels.push({
        start,
        end: start + marks.length,
        expected: colon < 0 ? label : label.slice(0, colon),
        ...(colon < 0 ? {} : { message: label.slice(colon + 2) }),
      });
    } else {
      lineStart = document.text.length;
      document.text += `${line}\n`;
    }
  }
  return documents;
}
