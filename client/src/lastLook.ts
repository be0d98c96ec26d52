import type * as vscode from 'vscode';

/** More are not remembered: what is beyond them counts as seen. */
const MOST = 20_000;

/** What a view showed when the folder was last open: everything else is new since then. Before the first look nothing is. */
export class LastLook {
  readonly #state: vscode.Memento;
  readonly #key: string;
  readonly #seen: ReadonlySet<string> | undefined;
  readonly #looked = new Set<string>();

  constructor(context: vscode.ExtensionContext, view: string) {
    this.#state = context.workspaceState;
    this.#key = `tradewire.seen.${view}`;
    const seen = this.#state.get<readonly string[]>(this.#key);
    this.#seen = seen && seen.length < MOST ? new Set(seen) : undefined;
  }

  isNew(id: string): boolean {
    return this.#seen !== undefined && !this.#seen.has(id);
  }

  /** Nobody has looked at it, neither when the folder was last open nor since. */
  isUnseen(id: string): boolean {
    return !this.#looked.has(id) && !this.#seen?.has(id);
  }

  /** To be called with all that is shown; it is what was seen once the window is opened again. */
  look(ids: readonly string[]): void {
    for (const id of ids) this.#looked.add(id);
    void this.#state.update(this.#key, ids.slice(0, MOST));
  }
}
