import './reading.ts';
import './findings.ts';
import './commands.ts';
import { runAll } from './harness.ts';

/** Called by VS Code as the extension test of the window. */
export const run = runAll;
