// npm run package: builds and packs the extension, and fails if the package breaks a rule of the marketplace or of ours.
import { statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '@vscode/vsce';
import { buildAll } from '../../esbuild.mjs';
import { manifest } from '../manifest.ts';
import { packageExtension } from './packageExtension.ts';
import { faultsOfPackage } from './packageRules.ts';

console.log('Building …');
await buildAll();
const file = path.resolve(`${manifest().name}-${manifest().version}.vsix`);
try {
  await packageExtension(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const files = await listFiles({ cwd: process.cwd(), packagedDependencies: [] });
const size = statSync(file).size;
const faults = faultsOfPackage(manifest(), files, size);
for (const name of [...files].sort()) console.log(`  ${name}`);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${path.basename(file)}: ${files.length} files, ${(size / 1e6).toFixed(2)} MB`);
process.exit(faults.length > 0 ? 1 : 0);
