// npm start [-- FOLDER]: builds, says what was found in the folder, and opens an editor on it with the extension loaded.
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
/** What a newcomer sees first: one of the two sides of a contradiction. */
const first = foreign ? [] : [path.join(folder, '2018-06-04-farm-states-worry.txt')];
const ending: (() => void | Promise<void>)[] = [];
let ended = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

console.log('Preparing Tradewire …');
await buildAll();
console.log(`Reading the articles of ${folder} …`);
const checked = spawnSync(process.execPath, ['dist/tradewire.js', 'check', folder], {
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  stdio: ['ignore', 'pipe', 'inherit'],
});
// Its last line counts; what was found is better read in the editor.
console.log(`${checked.stdout.trimEnd().split('\n').at(-1)}. The view Trade News lists what does not agree.\n`);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (hasDisplay && (await openDesktop())) console.log('The editor is open. Ctrl+C here ends it.');
else if (serverRunsHere) await openInBrowser();
else {
  console.error(
    'No editor could be opened: there is no program "code" (VS Code) here, and it could not be downloaded.',
  );
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
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${process.cwd()}`, folder, ...first];
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell }).status === 0)
    return follow(spawn('code', args, { stdio: 'ignore', shell }));
  console.log('Downloading an editor (VS Code, once) …');
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
  console.log('Starting the editor …');
  const token = randomBytes(16).toString('hex');
  const server = await startVsCodeServer({ vsix, token, foreign });
  ending.push(() => server.stop());
  const address = new URL(server.address);
  address.searchParams.set('tkn', token);
  address.searchParams.set('folder', folder);
  const files = first.map(file => ['openFile', `vscode-remote://${server.authority}${file}`]);
  if (files.length > 0) address.searchParams.set('payload', JSON.stringify(files));
  const opened = await openBrowser(address.href);
  console.log(
    opened
      ? '\nThe editor opens in your browser. If it does not, its address on this machine is'
      : '\nOpen this address in a browser of this machine:',
  );
  console.log(`\n  ${address.href}\n\nCtrl+C here ends it.`);
  // The server lives as long as this program.
  setInterval(() => {}, 2 ** 30);
}

/** Shows an address in the browser that the person uses; false where nothing here knows how. */
async function openBrowser(address: string): Promise<boolean> {
  const named = process.env.BROWSER;
  if (!named && !hasDisplay) return false;
  const child = spawn(named || 'xdg-open', [address], { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise(resolve => child.once('error', () => resolve(false)).once('spawn', () => resolve(true)));
}

async function end(code: number): Promise<void> {
  if (ended) return;
  ended = true;
  for (const stop of ending.reverse()) await stop();
  process.exit(code);
}
