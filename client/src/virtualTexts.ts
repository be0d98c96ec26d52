import * as vscode from 'vscode';

/**
 * Texts that the server writes, as files of a scheme of their own that cannot be changed: VS Code brings files back when the window is
 * loaded again, and asks for them even before the server runs; documents of a mere content provider it forgets.
 */
export class VirtualTexts implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #scheme: string;
  readonly #read: (uri: vscode.Uri) => Promise<string | undefined>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #registered: vscode.Disposable;
  /** Counts the changes: an editor takes a text anew only where its time is another. */
  #time = Date.now();

  constructor(scheme: string, read: (uri: vscode.Uri) => Promise<string | undefined>) {
    this.#scheme = scheme;
    this.#read = read;
    this.#registered = vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly: true });
  }

  /** Those that are open may read otherwise now. */
  changed(): void {
    this.#time++;
    const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === this.#scheme);
    this.#changed.fire(open.map(({ uri }) => ({ type: vscode.FileChangeType.Changed, uri })));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: this.#time, size: length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode((await this.#read(uri)) ?? '');
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory = (): never => this.#refuse();
  writeFile = (): never => this.#refuse();
  delete = (): never => this.#refuse();
  rename = (): never => this.#refuse();

  dispose(): void {
    this.#registered.dispose();
    this.#changed.dispose();
  }

  #refuse(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}
