import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface WireMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever the server sends.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}
type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

const PROGRAM = path.resolve('dist/tradewire.js');

/** A language client that knows nothing of the server but the wire: what any editor sees. */
export class WireClient {
  static readonly #all = new Set<WireClient>();
  readonly process: ChildProcessWithoutNullStreams;
  readonly exit: Promise<Exit>;
  /** Everything the server sent of its own accord. */
  readonly received: WireMessage[] = [];
  /** Answers to `workspace/configuration`. */
  settings: unknown = null;
  /** The language of the client's user interface. */
  locale: string | undefined;
  /** Answers to further requests of the server. */
  readonly answers = new Map<string, (params: never) => unknown>();
  /** Whether every request of the server is answered with an error. */
  refuses = false;
  #lastId = 0;
  #buffer: Buffer = Buffer.alloc(0);
  readonly #pending = new Map<number, (answer: WireMessage) => void>();
  readonly #watchers = new Set<{ fits: (m: WireMessage) => boolean; done: (m: WireMessage) => void }>();

  constructor() {
    this.process = spawn(process.execPath, [PROGRAM, 'server', '--stdio'], { stdio: 'pipe' });
    this.process.stdin.on('error', () => {});
    this.exit = new Promise(resolve => this.process.on('exit', (code, signal) => resolve({ code, signal })));
    this.process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    WireClient.#all.add(this);
  }

  /** Ends every server that a test has left running. */
  static async endAll(): Promise<void> {
    for (const client of WireClient.#all) {
      client.process.kill('SIGKILL');
      await client.exit;
    }
    WireClient.#all.clear();
  }

  /** Sends `initialize` and `initialized`; the result of the former. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever the server offers.
  async start(folders: readonly string[], capabilities: object = {}, options?: object): Promise<any> {
    const workspaceFolders = folders.map(f => ({ uri: pathToFileURL(f).href, name: path.basename(f) }));
    const answer = await this.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0]?.uri ?? null,
      ...(this.locale === undefined ? {} : { locale: this.locale }),
      capabilities,
      initializationOptions: options,
      workspaceFolders: workspaceFolders.length ? workspaceFolders : null,
    });
    this.notify('initialized', {});
    return answer.result;
  }

  /** The answer; `id` of the returned promise is that of the request, for cancelling it. */
  request(method: string, params?: unknown): Promise<WireMessage> & { readonly id: number } {
    const id = ++this.#lastId;
    const answer = new Promise<WireMessage>(resolve => this.#pending.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    return Object.assign(answer, { id });
  }
  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }
  send(message: object): void {
    this.raw(Buffer.from(JSON.stringify(message)));
  }
  raw(body: Buffer): void {
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  /** The next message of the server that fits. */
  next(fits: (message: WireMessage) => boolean): Promise<WireMessage> {
    return new Promise(done => this.#watchers.add({ fits, done }));
  }
  /** The first that fits, of those that came and those that come. */
  async seen(fits: (message: WireMessage) => boolean): Promise<WireMessage> {
    return this.received.find(fits) ?? this.next(fits);
  }

  open(uri: string, text: string, version = 1, languageId = 'plaintext'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }
  change(uri: string, version: number, ...contentChanges: object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }
  /** Resolves when the folder is indexed; the client must have asked for `status`. */
  async ready(): Promise<WireMessage> {
    return this.seen(m => m.method === 'tradewire/status' && m.params.state === 'ready');
  }
  async stop(): Promise<Exit> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exit;
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const body = this.#buffer.toString('utf8', head + 4, head + 4 + length);
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#handle(JSON.parse(body) as WireMessage);
    }
  }

  #handle(message: WireMessage): void {
    if (message.method === undefined && typeof message.id === 'number') {
      this.#pending.get(message.id)?.(message);
      this.#pending.delete(message.id);
      return;
    }
    this.received.push(message);
    if (message.method !== undefined && message.id !== undefined) {
      const answer = this.answers.get(message.method);
      const result = answer
        ? answer(message.params as never)
        : message.method === 'workspace/configuration'
          ? message.params.items.map(() => this.settings)
          : null;
      const refusal = { code: -32603, message: 'not now' };
      this.send({ jsonrpc: '2.0', id: message.id, ...(this.refuses ? { error: refusal } : { result }) });
    }
    for (const watcher of this.#watchers)
      if (watcher.fits(message)) {
        this.#watchers.delete(watcher);
        watcher.done(message);
      }
  }
}

/** A folder of articles for one test, gone when the process ends. */
export function newFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
export const uriOf = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).href;

/** Line and character of the nth occurrence of a word in a text, in UTF-16 units, somewhat inside it. */
export function positionOf(text: string, word: string, nth = 0): { line: number; character: number } {
  let offset = text.indexOf(word);
  for (let i = 0; i < nth; i++) offset = text.indexOf(word, offset + 1);
  if (offset < 0) throw new Error(`«${word}» is not in the text`);
  const before = text.slice(0, offset + Math.min(1, word.length - 1));
  const line = before.split('\n').length - 1;
  return { line, character: before.length - before.lastIndexOf('\n') - 1 };
}
