import { isMainThread } from 'node:worker_threads';
import { compileLater, READ_ONCE } from '../lsp/compileLater.ts';
import { taskKind } from '../lsp/threads.ts';
import { processTerminal } from './processTerminal.ts';
import { run } from './run.ts';

if (isMainThread) {
  compileLater(READ_ONCE);
  run(process.argv.slice(2), processTerminal()).then(
    status => {
      if (status !== undefined) process.exitCode = status;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 2;
    },
  );
} else if (taskKind() === 'archive') void import('./archive/workers.ts').then(({ serveBatches }) => serveBatches());
else void import('../lsp/factsThreads.ts').then(({ serveFacts }) => serveFacts());
