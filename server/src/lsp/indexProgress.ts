import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Fewer articles are read before anyone could read a message about it. */
const WORTH_SHOWING = 30;
/** At least so many milliseconds between two reports. */
const PACE = 100;

/** Work-done progress of the indexing, where the client shows one. */
export class IndexProgress {
  readonly #session: Session;
  readonly #cancel: () => void;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  #last = 0;
  /** Whether the user stopped the last run. */
  cancelled = false;

  constructor(session: Session, cancel: () => void) {
    this.#session = session;
    this.#cancel = cancel;
  }

  begin(total: number): void {
    this.cancelled = false;
    const { workDoneProgress, own } = this.#session.support;
    // A client that shows the status tells of it there.
    if (!workDoneProgress || own.status || total < WORTH_SHOWING || this.#reporter) return;
    this.#reporter = this.#session.connection.window.createWorkDoneProgress().then(reporter => {
      reporter.begin('Tradewire', 0, this.#session.say('Indexing {0} articles', total), true);
      reporter.token.onCancellationRequested(() => this.cancel());
      return reporter;
    });
    this.#reporter.catch(() => {});
  }

  /** The user has had enough of it. */
  cancel(): void {
    this.cancelled = true;
    this.#cancel();
  }

  report(done: number, total: number): void {
    const now = this.#session.host.now();
    if (now - this.#last < PACE) return;
    this.#last = now;
    const percentage = Math.min(100, Math.floor((100 * done) / Math.max(1, total)));
    this.#reporter?.then(
      reporter => reporter.report(percentage, this.#session.say('{0} of {1} articles', done, total)),
      () => {},
    );
  }

  end(): void {
    this.#reporter?.then(
      reporter => reporter.done(),
      () => {},
    );
    this.#reporter = undefined;
  }
}
