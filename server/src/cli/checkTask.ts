import { check } from './check.ts';
import { parseOptions, UsageError } from './options.ts';
import { processTerminal } from './processTerminal.ts';
import { printable } from './terminal.ts';

/** `tradewire check` with the arguments given, for a task of the editor, which ships without the whole program. */
export async function checkTask(args: readonly string[]): Promise<void> {
  const terminal = processTerminal();
  try {
    const asked = parseOptions(['check', ...args]);
    process.exitCode = asked.name === 'check' ? await check(asked, terminal) : 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`tradewire: ${printable(error.message)}\n`);
    process.exitCode = 2;
  }
}
