import { serveTasks, Threads } from '../../lsp/threads.ts';
import { type Batch, BatchAnnotator, type BatchOptions, type BatchResult } from './annotateBatch.ts';

/** What batches are given to. */
export interface Annotators {
  /** Resolves when the batch can be taken; `done` is called when its rows are written. */
  give(batch: BatchTask, done: (result: BatchResult) => void): Promise<void>;
  /** Resolves when all batches are done; rejects where a worker died. */
  drain(): Promise<void>;
  end(): Promise<void>;
}

type BatchTask = Omit<Batch, 'folders'>;
type Folders = () => readonly NumberedFolder[];
type NumberedFolder = Batch['folders'][number];

/** Batches are annotated in this thread: for tests, and where no program file is there to start workers from. */
export function inThisThread(options: BatchOptions, folders: Folders): Annotators {
  const annotator = new BatchAnnotator(options);
  return {
    give: async (batch, done) => done(annotator.run({ ...batch, folders: folders() })),
    drain: async () => {},
    end: async () => {},
  };
}

/** Batches are annotated by so many worker threads, each of which holds one at a time. */
export function inWorkers(program: string, count: number, options: BatchOptions, folders: Folders): Annotators {
  const threads = new Threads<BatchTask, NumberedFolder, BatchResult>({
    program,
    kind: 'archive',
    start: options,
    count,
    depth: 1,
    shared: folders,
  });
  return {
    async give(batch, done) {
      await threads.room();
      // That a worker died is told by whoever waits for room or for the end.
      threads.run(batch).then(done, () => {});
    },
    drain: () => threads.drained(),
    end: () => threads.end(),
  };
}

/** The other side. */
export const serveBatches = (): void =>
  serveTasks((options: BatchOptions) => {
    const annotator = new BatchAnnotator(options);
    return (batch: BatchTask, folders: readonly NumberedFolder[]) => annotator.run({ ...batch, folders });
  });
