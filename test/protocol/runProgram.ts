import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const program = fileURLToPath(new URL('../../dist/tradewire.js', import.meta.url));

export interface Ran {
  readonly out: string;
  readonly err: string;
}

/** Runs the built program in a folder; with `kill` it is killed after so many milliseconds, unless it has ended by then. */
export async function runProgram(folder: string, args: readonly string[], kill?: number): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text;
  });
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill);
  await once(child, 'close');
  clearTimeout(timer);
  return { out, err };
}
