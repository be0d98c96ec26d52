import { realpathSync } from 'node:fs';
import { programVersion } from './programVersion.ts';
import type { Terminal } from './terminal.ts';

/** The world as a process sees it that runs the program. */
export function processTerminal(): Terminal {
  // A reader that has seen enough ("| head") closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const program = process.argv[1] === undefined ? undefined : realpathSync(process.argv[1]);
  return {
    directory: process.cwd(),
    version: programVersion,
    get input() {
      return process.stdin.setEncoding('utf8') as AsyncIterable<string>;
    },
    ...(program !== undefined && { program }),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.stdout.hasColors(),
    watched: process.stderr.isTTY === true,
    out: text =>
      process.stdout.write(text) ? undefined : new Promise(resolve => process.stdout.once('drain', () => resolve())),
    outBytes: bytes => void process.stdout.write(bytes),
    err: text => void process.stderr.write(text),
    async startServer() {
      const { startNodeServer } = await import('../lsp/nodeServer.ts');
      startNodeServer(false, program);
    },
    async serveAgents(paths, names) {
      const { serveAgents } = await import('../mcp/stdio.ts');
      await serveAgents(paths, programVersion(), names);
    },
  };
}
