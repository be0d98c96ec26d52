import { realpathSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { programVersion } from './programVersion.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

// A reader that has seen enough ("| head") closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const terminal: Terminal = {
  directory: process.cwd(),
  version: programVersion,
  get input() {
    return process.stdin.setEncoding('utf8') as AsyncIterable<string>;
  },
  ...(process.argv[1] !== undefined && { program: realpathSync(process.argv[1]) }),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.stdout.hasColors(),
  watched: process.stderr.isTTY === true,
  out: text =>
    process.stdout.write(text) ? undefined : new Promise(resolve => process.stdout.once('drain', () => resolve())),
  outBytes: bytes => void process.stdout.write(bytes),
  err: text => void process.stderr.write(text),
  async startServer() {
    const { startNodeServer } = await import('../lsp/nodeServer.ts');
    startNodeServer(false, terminal.program);
  },
  async serveAgents(paths, names) {
    const { serveAgents } = await import('../mcp/stdio.ts');
    await serveAgents(paths, programVersion(), names);
  },
};

if (isMainThread)
  run(process.argv.slice(2), terminal).then(
    status => {
      if (status !== undefined) process.exitCode = status;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 2;
    },
  );
// The only threads that this program starts.
else void import('./archive/workers.ts').then(({ serveBatches }) => serveBatches());
