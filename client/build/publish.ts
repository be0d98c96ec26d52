// npm run publish:marketplace, publish:open-vsx [-- --pre-release]: packs a release and hands it to the registry named. The token of the
// publisher is taken from VSCE_PAT or OVSX_PAT, which the registries' own tools read; nothing of it is kept.
import { spawnSync } from 'node:child_process';
import { manifest } from './manifest.ts';

const [registry = '', ...options] = process.argv.slice(2);
const preRelease = options.includes('--pre-release');
const tools: Readonly<Record<string, readonly string[]>> = {
  marketplace: ['--no-install', 'vsce', 'publish', '--packagePath'],
  'open-vsx': ['--yes', 'ovsx@0.10.5', 'publish'],
};
const tool = tools[registry];
if (!tool || options.some(option => option !== '--pre-release')) {
  console.error('usage: npm run publish:marketplace | publish:open-vsx [-- --pre-release]');
  process.exit(2);
}

/** Runs a command with its output in sight, and ends with its exit status where it fails. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', ['run', 'package', '--', preRelease ? '--pre-release' : '--release']);
const flags = preRelease ? ['--pre-release'] : [];
run('npx', [...tool, `${manifest().name}-${manifest().version}.vsix`, ...flags]);
