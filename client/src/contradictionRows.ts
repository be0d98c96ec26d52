import * as vscode from 'vscode';
import type { ContradictionRow } from '../../server/src/protocol.ts';
import type { Session } from './session.ts';

/** While somebody types, the rows change with every word; milliseconds until those who show them are told. */
const PAUSE = 300;

/** What does not agree in the folder, asked for once a change for all that show it: the tree, its badge and the explorer. */
export class ContradictionRows implements vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onChange = this.#changed.event;
  readonly #following: vscode.Disposable;
  #rows: Promise<readonly ContradictionRow[]> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#following = vscode.Disposable.from(
      session.onIndex(() => this.#forget()),
      session.onState(({ kind }) => {
        if (kind === 'off' || kind === 'failed') this.#forget();
      }),
    );
  }

  /** None while the server does not run; nothing is started for them. */
  all(): Promise<readonly ContradictionRow[]> {
    this.#rows ??= this.#session.client ? this.#ask() : Promise.resolve([]);
    return this.#rows;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#following.dispose();
    this.#changed.dispose();
  }

  async #ask(): Promise<readonly ContradictionRow[]> {
    return (await this.#session.request('tradewire/contradictions', {})) ?? [];
  }

  #forget(): void {
    this.#rows = undefined;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.#changed.fire();
    }, PAUSE);
  }
}
