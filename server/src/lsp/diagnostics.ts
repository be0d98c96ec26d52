import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { hashText } from '../base/hash.ts';
import type { Reading } from '../features/names.ts';
import type { Finding } from '../findings/finding.ts';
import type { Session } from './session.ts';
import { collectDiagnostics } from './toDiagnostic.ts';
import { documentFile } from './uris.ts';

const MANY_FINDINGS = 1_000;

interface Report {
  readonly items: Diagnostic[];
  readonly id: string;
}

interface KeptReport extends Report {
  /** The file and those that its findings point into. */
  readonly files: readonly string[];
  /** The last revision of the folder at which it was found true. */
  revision: number;
}

/** A workspace request held open: what the client has of each file. */
interface Held {
  has: ReadonlyMap<string, string>;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  readonly finish: (report: WorkspaceDiagnosticReport) => void;
}

const EMPTY = idOf([]);

/**
 * Other ids than those of the folder's reports: VS Code's client, whose first pull a refresh has cancelled, asks with the folder's id
 * for a document whose folder report it has thrown away, and would take "unchanged" for nothing.
 */
const documentId = (content: string): string => `d${content}`;

/** Pulled by clients that can, pushed to the others, never both. */
export class Diagnostics {
  readonly #session: Session;
  readonly #held = new Set<Held>();
  /** What each open document's last pull was answered with. */
  readonly #pulled = new Map<string, string>();
  readonly #pushed = new Map<string, string>();
  readonly #reports = new WeakMap<readonly Finding[], KeptReport>();
  readonly #indexing: () => boolean;

  constructor(session: Session, indexing: () => boolean) {
    this.#session = session;
    this.#indexing = indexing;
  }

  /** The answer to `textDocument/diagnostic`. */
  document(uri: unknown, previous: string | undefined): DocumentDiagnosticReport {
    const file = documentFile(uri);
    const { workspace, support } = this.#session;
    workspace.refresh(file, true);
    const reading = this.#session.reading();
    const { items, id: content } = this.#report(reading, file);
    if (workspace.documents.get(file)) this.#pulled.set(file, content);
    const id = documentId(content);
    if (!support.relatedDocuments)
      return previous === id ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
    const relatedDocuments: Record<string, { kind: 'full'; resultId: string; items: Diagnostic[] }> = {};
    for (const finding of reading.snapshot.findings(file))
      for (const { file: other } of finding.related)
        if (other !== file) {
          const report = this.#report(reading, other);
          relatedDocuments[this.#session.clientUri(other)] = {
            kind: 'full',
            resultId: documentId(report.id),
            items: report.items,
          };
        }
    return previous === id
      ? { kind: 'unchanged', resultId: id, relatedDocuments }
      : { kind: 'full', resultId: id, items, relatedDocuments };
  }

  /** The answer to `workspace/diagnostic`: what is new since `previous`; held open while there is nothing, or while it can be streamed. */
  folder(
    previous: readonly { uri: string; value: string }[],
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    return new Promise((resolve, reject) => {
      const held: Held = {
        has: new Map(previous.map(({ uri, value }) => [documentFile(uri), value])),
        partial,
        finish: report => {
          this.#held.delete(held);
          resolve(report);
        },
      };
      token.onCancellationRequested(() => {
        this.#held.delete(held);
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.'));
      });
      this.#held.add(held);
      this.#serve(held, this.#session.reading(), true);
    });
  }

  /** Edited: the client will ask for this one by itself. */
  edited(file: string): void {
    this.#pulled.delete(file);
  }
  closed(file: string): void {
    this.#pulled.delete(file);
  }

  /**
   * To be called when the index has settled after a change: brings every client up to date in the way it wants. Whether what an open
   * text was told has changed.
   */
  settled(): boolean {
    const reading = this.#session.reading();
    if (!this.#session.support.pullDiagnostics) {
      return this.#push(reading);
    }
    for (const held of [...this.#held]) this.#serve(held, reading, false);
    for (const [file, id] of this.#pulled)
      if (this.#report(reading, file).id !== id) {
        this.#pulled.clear();
        if (this.#session.support.refresh.diagnostics)
          this.#session.quietly(this.#session.connection.languages.diagnostics.refresh());
        return true;
      }
    return false;
  }

  /** Answers what is held open, so that a shutdown leaves no request behind. */
  end(): void {
    for (const held of [...this.#held]) held.finish({ items: [] });
  }

  /** Made once for the findings of a file and the texts that they point into. */
  #report(reading: Reading, file: string): Report {
    const findings = reading.snapshot.findings(file);
    if (findings.length === 0) {
      const items = collectDiagnostics(this.#session, reading, file);
      return { items, id: idOf(items) };
    }
    const { revision } = reading.snapshot;
    const known = this.#reports.get(findings);
    const changed = known && reading.snapshot.changedSince(known.revision);
    if (known && changed && !known.files.some(one => changed.has(one))) {
      known.revision = revision;
      return known;
    }
    const items = collectDiagnostics(this.#session, reading, file);
    const files = [...new Set([file, ...findings.flatMap(finding => finding.related.map(place => place.file))])];
    const report = { items, id: idOf(items), files, revision };
    this.#reports.set(findings, report);
    return report;
  }

  /** Files that have something to show, bounded over the folder. */
  #showing(reading: Reading): Set<string> {
    const { workspace } = this.#session;
    const files = new Set<string>();
    for (const folder of workspace.folders) if (folder.exists) files.add(folder.settingsFile);
    for (const file of workspace.tooLong) files.add(file);
    let left = workspace.client.maxFindings ?? MANY_FINDINGS;
    for (const file of reading.snapshot.filesWithFindings) {
      if (left <= 0) break;
      files.add(file);
      left -= reading.snapshot.findings(file).length;
    }
    return files;
  }

  #serve(held: Held, reading: Reading, first: boolean): void {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const has = new Map(held.has);
    const showing = this.#showing(reading);
    for (const file of new Set([...showing, ...held.has.keys()])) {
      const { items: diagnostics, id } = showing.has(file) ? this.#report(reading, file) : { items: [], id: EMPTY };
      const before = held.has.get(file);
      const document = this.#session.workspace.documents.get(file);
      const common = { uri: this.#session.clientUri(file), version: document?.version ?? null, resultId: id };
      if (before === id) {
        if (first) items.push({ kind: 'unchanged', ...common });
      } else if (before !== undefined || diagnostics.length)
        items.push({ kind: 'full', ...common, items: diagnostics });
      has.set(file, id);
    }
    if (held.partial) {
      held.has = has;
      if (items.length) held.partial.report({ items });
    } else if (items.some(i => i.kind === 'full') && !this.#indexing()) held.finish({ items });
  }

  #push(reading: Reading): boolean {
    let stale = false;
    const { workspace, connection, support } = this.#session;
    const showing = this.#showing(reading);
    const open = new Set<string>();
    for (const [file] of workspace.documents.entries()) open.add(file);
    for (const file of new Set([...open, ...showing, ...this.#pushed.keys()])) {
      const { items, id } =
        showing.has(file) || open.has(file) ? this.#report(reading, file) : { items: [], id: EMPTY };
      // A client that compares versions learns by them that the findings hold for what it shows.
      const version = support.diagnosticVersion ? workspace.documents.get(file)?.version : undefined;
      const state = version === undefined ? id : `${id} ${version}`;
      if (this.#pushed.get(file) === state || (items.length === 0 && !open.has(file) && !this.#pushed.has(file)))
        continue;
      if (open.has(file)) stale = true;
      this.#session.quietly(
        connection.sendDiagnostics({
          uri: this.#session.clientUri(file),
          diagnostics: items,
          ...(version === undefined ? {} : { version }),
        }),
      );
      if (items.length || open.has(file)) this.#pushed.set(file, state);
      else this.#pushed.delete(file);
    }
    return stale;
  }
}

/** Equal ids are equal reports. */
function idOf(items: readonly Diagnostic[]): string {
  return hashText(JSON.stringify(items));
}
