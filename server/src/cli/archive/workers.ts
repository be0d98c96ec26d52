import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Batch, BatchAnnotator, type BatchOptions, type BatchResult } from './annotateBatch.ts';

/** What batches are given to. */
export interface Annotators {
  /** Resolves when the batch can be taken; `done` is called when its rows are written. */
  give(batch: Omit<Batch, 'folders'>, done: (result: BatchResult) => void): Promise<void>;
  /** Resolves when all batches are done; rejects where a worker died. */
  drain(): Promise<void>;
  end(): Promise<void>;
}

type Folders = () => readonly (readonly [number, Batch['folders'][number][1]])[];

/** Batches are annotated in this thread: for tests, and where no program file is there to start workers from. */
export function inThisThread(options: BatchOptions, folders: Folders): Annotators {
  const annotator = new BatchAnnotator(options);
  return {
    give: async (batch, done) => done(annotator.run({ ...batch, folders: folders() })),
    drain: async () => {},
    end: async () => {},
  };
}

/** Limits of a worker, in megabytes: what it holds does not grow with the input. */
const MEMORY = 320;

interface Thread {
  readonly worker: Worker;
  /** Folders it was told of. */
  told: number;
  done: ((result: BatchResult) => void) | undefined;
}

/** Batches are annotated by so many worker threads, each of which holds one at a time. */
export function inWorkers(program: string, count: number, options: BatchOptions, folders: Folders): Annotators {
  let failure: Error | undefined;
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  const threads = Array.from({ length: count }, (): Thread => {
    const worker = new Worker(program, {
      workerData: { archive: options },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const thread: Thread = { worker, told: 0, done: undefined };
    worker.on('message', (result: BatchResult) => {
      const { done } = thread;
      thread.done = undefined;
      done?.(result);
      wake();
    });
    worker.on('error', error => {
      failure ??= error as Error;
      wake();
    });
    return thread;
  });
  const until = async (ready: () => boolean): Promise<void> => {
    for (;;) {
      if (failure) throw failure;
      if (ready()) return;
      await new Promise<void>(resolve => waiting.push(resolve));
    }
  };
  return {
    async give(batch, done) {
      await until(() => threads.some(thread => !thread.done));
      const thread = threads.find(one => !one.done) as Thread;
      thread.done = done;
      const all = folders();
      thread.worker.postMessage({ ...batch, folders: all.slice(thread.told) } satisfies Batch);
      thread.told = all.length;
    },
    drain: () => until(() => threads.every(thread => !thread.done)),
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The other side: annotates what comes until the thread is ended. */
export function serveBatches(): void {
  const annotator = new BatchAnnotator((workerData as { archive: BatchOptions }).archive);
  parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(annotator.run(batch)));
}
