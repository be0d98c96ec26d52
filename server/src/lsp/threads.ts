import { parentPort, type TransferListItem, Worker, workerData } from 'node:worker_threads';

/** Limits of a worker, in megabytes: what it holds does not grow with the input. */
const MEMORY = 320;

export interface ThreadsOptions<Shared> {
  /** The file that runs; its threads start there, too, and ask for `taskKind`. */
  readonly program: string;
  /** What the threads are for, and what they need to know from the start. */
  readonly kind: string;
  readonly start?: unknown;
  readonly count: number;
  /** Tasks that a thread holds at a time: more than one, and it never waits for the next. */
  readonly depth: number;
  /** What all tasks may refer to by its place in the list, which may grow; each thread is told once. */
  readonly shared: () => readonly Shared[];
}

interface Message<Task, Shared> {
  readonly task: Task;
  /** Not told of before. */
  readonly shared: readonly Shared[];
}

interface Pending<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

interface Thread<Result> {
  readonly worker: Worker;
  told: number;
  /** A thread answers in the order in which it is asked. */
  readonly pending: Pending<Result>[];
}

/** Worker threads of the program that all do the same. When one of them dies, nothing more is done and all that is waited for fails. */
export class Threads<Task, Shared, Result> {
  readonly #options: ThreadsOptions<Shared>;
  readonly #threads: readonly Thread<Result>[];
  #failure: Error | undefined;
  #waiting: (() => void)[] = [];

  constructor(options: ThreadsOptions<Shared>) {
    this.#options = options;
    const { program, kind, start, count } = options;
    this.#threads = Array.from({ length: count }, () => {
      const worker = new Worker(program, {
        workerData: { kind, start },
        resourceLimits: { maxOldGenerationSizeMb: MEMORY },
        // What goes to standard output is the program's own.
        stdout: true,
      });
      const thread: Thread<Result> = { worker, told: 0, pending: [] };
      worker.on('message', (result: Result) => {
        thread.pending.shift()?.done(result);
        this.#wake();
      });
      worker.on('error', error => this.#fail(error as Error));
      worker.on('exit', () => this.#fail(new Error('a thread has ended')));
      return thread;
    });
  }

  /** Resolves when a task would be begun or wait for one other at most; rejects where a thread died. */
  room(): Promise<void> {
    return this.#until(() => this.#threads.some(({ pending }) => pending.length < this.#options.depth));
  }

  /** Resolves when all is done; rejects where a thread died. */
  drained(): Promise<void> {
    return this.#until(() => this.#threads.every(({ pending }) => pending.length === 0));
  }

  /** `room` or not: the least busy thread gets it. */
  run(task: Task): Promise<Result> {
    return new Promise((done, failed) => {
      if (this.#failure) return failed(this.#failure);
      const thread = this.#threads.reduce((a, b) => (b.pending.length < a.pending.length ? b : a));
      thread.pending.push({ done, failed });
      const all = this.#options.shared();
      thread.worker.postMessage({ task, shared: all.slice(thread.told) } satisfies Message<Task, Shared>);
      thread.told = all.length;
    });
  }

  /** What is not done fails. */
  async end(): Promise<void> {
    this.#fail(new Error('the threads have ended'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { pending } of this.#threads) for (const { failed } of pending.splice(0)) failed(this.#failure);
    this.#wake();
  }

  #wake(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const one of all) one();
  }

  async #until(ready: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      if (ready()) return;
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
  }
}

/** In a worker thread: what it is for. */
export const taskKind = (): string => (workerData as { kind: string }).kind;

/** In a worker thread: does what comes until the thread is ended; `make` is given what the threads were started with. */
export function serveTasks<Start, Task, Shared, Result>(
  make: (start: Start) => (task: Task, shared: readonly Shared[]) => Result,
  transfer: (result: Result) => readonly TransferListItem[] = () => [],
): void {
  const run = make((workerData as { start: Start }).start);
  parentPort?.on('message', ({ task, shared }: Message<Task, Shared>) => {
    const result = run(task, shared);
    parentPort?.postMessage(result, transfer(result));
  });
}
