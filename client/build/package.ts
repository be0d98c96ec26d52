// npm run package [-- --release | --pre-release]: builds and packs the extension, and fails if the package breaks a rule of the
// marketplace or of ours. Without an option the package is one to try out: what only who publishes can fill in may be missing.
import { statSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../../esbuild.mjs';
import { manifest } from './manifest.ts';
import { type PackageKind, packagedFiles, packageExtension } from './packageExtension.ts';
import { faultsOfPackage, faultsOfRelease } from './packageRules.ts';

const kinds: Readonly<Record<string, PackageKind>> = { '--release': 'release', '--pre-release': 'pre-release' };
const [option, ...rest] = process.argv.slice(2);
const kind = option === undefined ? 'trial' : kinds[option];
if (!kind || rest.length > 0) {
  console.error('usage: npm run package [-- --release | --pre-release]');
  process.exit(2);
}
const early = kind === 'trial' ? [] : faultsOfRelease(manifest(), kind);
for (const fault of early) console.error(`✗ ${fault}`);
if (early.length > 0) process.exit(1);

console.log('Building …');
await buildAll();
const file = path.resolve(`${manifest().name}-${manifest().version}.vsix`);
try {
  await packageExtension(file, kind);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const files = await packagedFiles();
const size = statSync(file).size;
const faults = faultsOfPackage(manifest(), files, size);
for (const name of [...files].sort()) console.log(`  ${name}`);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${path.basename(file)}: ${files.length} files, ${(size / 1e6).toFixed(2)} MB`);
process.exit(faults.length > 0 ? 1 : 0);
