import { commandNamed } from './commandTable.ts';
import { completionFor, shells } from './completion.ts';
import { helpOf, overview } from './help.ts';
import { manPage } from './manPage.ts';
import { type Invocation, parseOptions, UsageError } from './options.ts';
import { type ExitStatus, printable, type Terminal } from './terminal.ts';

/** Runs the program on the arguments after its name; the status is undefined where it lives on as a server. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus | undefined> {
  let about: string | undefined;
  try {
    const asked = parseOptions(args);
    if (asked.name === 'help') {
      terminal.out(asked.about ? helpOf(asked.about) : overview());
      return 0;
    }
    if (asked.name === 'version') {
      terminal.out(`${terminal.version()}\n`);
      return 0;
    }
    about = asked.name;
    return await perform(asked, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const command = commandNamed(about ?? args.find(argument => !argument.startsWith('-')) ?? '');
    terminal.err(`tradewire: ${printable(error.message)}\n\n${command ? helpOf(command) : overview()}`);
    return 2;
  }
}

/** What a command needs is loaded for those who ask for it. */
async function perform(command: Invocation, terminal: Terminal): Promise<ExitStatus | undefined> {
  switch (command.name) {
    case 'agree':
      return (await import('./agree.ts')).agree(command, terminal);
    case 'annotate':
      return (await import('./annotate.ts')).annotate(command, terminal);
    case 'archive':
      return (await import('./archive/archive.ts')).archive(command, terminal);
    case 'check':
      return (await import('./check.ts')).check(command, terminal);
    case 'changes':
      return (await import('./changes.ts')).changes(command, terminal);
    case 'import':
      return (await import('./importMarks.ts')).importMarks(command, terminal);
    case 'rates':
      return (await import('./rates.ts')).rates(command, terminal);
    case 'report':
      return (await import('./report.ts')).report(command, terminal);
    case 'server':
      if (!command.options.flag('stdio'))
        throw new UsageError('the server speaks over standard input alone: server --stdio');
      await terminal.startServer();
      return undefined;
    case 'mcp':
      await terminal.serveAgents(command.paths, !command.options.flag('no-knowledge'));
      return undefined;
    case 'completion': {
      const [shell = ''] = command.paths;
      const script = completionFor(shell);
      if (script === undefined) throw new UsageError(`completion is for ${shells.join(', ')}`);
      terminal.out(script);
      return 0;
    }
    case 'man':
      terminal.out(manPage(terminal.version()));
      return 0;
  }
}
