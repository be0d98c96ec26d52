import { annotateLines, annotatePaths } from './annotate.ts';
import { check } from './check.ts';
import { parseOptions, USAGE } from './options.ts';
import { type ExitStatus, printable, type Terminal } from './terminal.ts';

/** Runs the program on the arguments after its name; the status is undefined where it lives on as a server. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus | undefined> {
  const command = parseOptions(args);
  if (typeof command === 'string') {
    terminal.err(`tradewire: ${printable(command)}\n\n${USAGE}`);
    return 2;
  }
  switch (command.name) {
    case 'help':
      terminal.out(USAGE);
      return 0;
    case 'version':
      terminal.out(`${terminal.version()}\n`);
      return 0;
    case 'server':
      await terminal.startServer();
      return undefined;
    case 'annotate':
      return command.paths[0] === '-'
        ? annotateLines(command.names, terminal)
        : annotatePaths(command.paths, command.format, command.names, terminal);
    case 'check':
      return check(command, terminal);
  }
}
