import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver-protocol';
import { collectLineStarts } from '../base/lineIndex.ts';
import { type Encoding, LineIndex } from './positions.ts';
import { documentFile } from './uris.ts';

/** A document open in the editor: its text counts, not the disk's. */
export class OpenDocument {
  /** As the client spells it; answers use the same spelling. */
  readonly uri: string;
  readonly languageId: string;
  version: number;
  text: string;
  readonly #encoding: Encoding;
  #lines: LineIndex | undefined;

  constructor(item: TextDocumentItem, encoding: Encoding) {
    this.uri = item.uri;
    this.languageId = item.languageId;
    this.version = item.version;
    this.text = typeof item.text === 'string' ? item.text : '';
    this.#encoding = encoding;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(collectLineStarts(this.text), this.text.length, this.#encoding, this.text);
    return this.#lines;
  }

  /** Applies changes one after the other, each to the text that the one before left. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (typeof change.text !== 'string') continue;
      if ('range' in change && change.range) {
        const span = this.lines.span(change.range);
        // A range that starts past the last line means the end of the text.
        const start = span?.start ?? this.lines.offset(change.range.start) ?? this.text.length;
        const end = span?.end ?? this.text.length;
        this.text = this.text.slice(0, start) + change.text + this.text.slice(end);
      } else this.text = change.text;
      this.#lines = undefined;
    }
    this.version = version;
  }
}

export class OpenDocuments {
  readonly #byFile = new Map<string, OpenDocument>();
  encoding: Encoding = 'utf-16';

  get(file: string): OpenDocument | undefined {
    return this.#byFile.get(file);
  }
  get size(): number {
    return this.#byFile.size;
  }
  get none(): boolean {
    return this.#byFile.size === 0;
  }
  entries(): IterableIterator<[string, OpenDocument]> {
    return this.#byFile.entries();
  }

  open(item: TextDocumentItem): string {
    const file = documentFile(item.uri);
    this.#byFile.set(file, new OpenDocument(item, this.encoding));
    return file;
  }
  /** The file, or undefined where it was never opened. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): string | undefined {
    const file = documentFile(uri);
    const document = this.#byFile.get(file);
    if (!document) return;
    document.change(changes, version);
    return file;
  }
  close(uri: string): string | undefined {
    const file = documentFile(uri);
    return this.#byFile.delete(file) ? file : undefined;
  }
}
