// Runs one of the project's programs on a fresh clone: node server/build/run.mjs FILE.ts [ARGUMENT…]
// Needs Node alone. Installs the packages when they are missing or older than the lock file, then bundles the program and runs it.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const modified = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const fail = message => {
  console.error(message);
  process.exit(2);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`);

// npm writes node_modules/.package-lock.json last, so its age is the age of a whole installation.
const installed = at('node_modules', '.package-lock.json');
if (modified(installed) < modified(at('package-lock.json'))) {
  console.log('Installing the packages of the lock file (npm ci) …');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options)
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) fail(`npm ci failed: ${done.error?.message ?? `exit code ${done.status}`}`);
}

const [program, ...rest] = process.argv.slice(2);
if (!program) fail('usage: node server/build/run.mjs FILE.ts [ARGUMENT…]');
const { bundleProgram } = await import('../../esbuild.mjs');
// A name of its own for each process: two runs at a time must not write one file.
const bundle = at('.tsbuild', 'programs', `${path.basename(program, '.ts')}.${process.pid}.mjs`);
process.on('exit', () => {
  rmSync(bundle, { force: true });
  rmSync(`${bundle}.map`, { force: true });
});
await bundleProgram(path.resolve(root, program), bundle);
process.setSourceMapsEnabled(true);
// Programs find the project in the working directory; paths of the user are relative to INIT_CWD, which npm sets.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
