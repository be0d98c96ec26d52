// npm start [-- FOLDER]: builds, prints the findings of the folder, and opens VS Code on it with the extension loaded.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../../esbuild.mjs';
import { installVsCode, runsCache, serverRunsHere } from './installVsCode.ts';
import { packageExtension } from './packageExtension.ts';
import { startVsCodeServer } from './vscodeServer.ts';

const folder = chooseFolder(process.argv[2]);
/** What somebody else wrote is trusted by the person at the window or not at all. */
const foreign = process.argv[2] !== undefined;
const ending: (() => void | Promise<void>)[] = [];
let ended = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

console.log('Building …');
await buildAll();
console.log(`Reading ${folder}`);
spawnSync(process.execPath, ['dist/tradewire.js', 'check', folder], { stdio: 'inherit' });
console.log();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay && (await openDesktop())) console.log('VS Code is open. Ctrl+C ends this program.');
else if (serverRunsHere) await openInBrowser();
else {
  console.error('There is no VS Code here: neither a program "code", nor could one be downloaded.');
  await end(1);
}

/** The samples are copied, so that trying things out does not change the project. */
function chooseFolder(named: string | undefined): string {
  if (!named) {
    const copy = path.resolve(runsCache, 'samples');
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(runsCache, { recursive: true });
    cpSync('client/samples', copy, { recursive: true });
    return copy;
  }
  const chosen = path.resolve(process.env.INIT_CWD ?? '.', named);
  if (!statSync(chosen, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`${chosen} is not a folder.`);
    process.exit(2);
  }
  return chosen;
}

/** A VS Code that is installed, else one that @vscode/test-electron can download; false where neither is to be had. */
async function openDesktop(): Promise<boolean> {
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${process.cwd()}`, folder];
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell }).status === 0)
    return follow(spawn('code', args, { stdio: 'ignore', shell }));
  console.log('Downloading VS Code …');
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const program = await downloadAndUnzipVSCode({ cachePath: path.resolve('.vscode-test') });
    const profile = path.resolve('.vscode-test/start-profile');
    return follow(
      spawn(program, [...args, `--user-data-dir=${profile}`, ...(foreign ? [] : ['--disable-workspace-trust'])], {
        stdio: 'ignore',
      }),
    );
  } catch (error) {
    console.log(`It cannot be downloaded here (${error instanceof Error ? error.message : error}).`);
    return false;
  }
}

function follow(child: ChildProcess): true {
  ending.push(() => void child.kill());
  child.on('exit', () => void end(0));
  return true;
}

async function openInBrowser(): Promise<void> {
  await installVsCode();
  const vsix = await packageExtension(path.resolve(runsCache, 'tradewire.vsix'));
  console.log('Starting VS Code …');
  const token = randomBytes(16).toString('hex');
  const settings = { 'workbench.startupEditor': 'welcomePage' };
  const server = await startVsCodeServer({ vsix, token, foreign, settings });
  ending.push(() => server.stop());
  const address = new URL(server.address);
  address.searchParams.set('tkn', token);
  address.searchParams.set('folder', folder);
  console.log(
    `\nVS Code is open at\n\n  ${address.href}\n\nOpen the address in a browser of this machine. Ctrl+C ends it.`,
  );
  // The server lives as long as this program.
  setInterval(() => {}, 2 ** 30);
}

async function end(code: number): Promise<void> {
  if (ended) return;
  ended = true;
  for (const stop of ending.reverse()) await stop();
  process.exit(code);
}
