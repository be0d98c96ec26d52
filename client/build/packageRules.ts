import { isPlaceholder, type Manifest } from './manifest.ts';
import type { PackageKind } from './packageExtension.ts';

/** Ours: what ships is small, its pictures included. */
const maximumBytes = 3_000_000;
/** https://code.visualstudio.com/api/references/extension-manifest: the categories that the marketplace knows. */
const categories =
  'AI|Azure|Chat|Data Science|Debuggers|Education|Extension Packs|Formatters|Keymaps|Language Packs|Linters|Machine Learning|Notebooks|Other|Programming Languages|SCM Providers|Snippets|Testing|Themes|Visualization';

/** What speaks against publishing this package, one sentence each. The packager itself checks less than the marketplace does. */
export function faultsOfPackage(manifest: Manifest, files: readonly string[], bytes: number): string[] {
  const faults: string[] = [];
  const demand = (good: unknown, fault: string) => {
    if (!good) faults.push(fault);
  };
  for (const key of ['publisher', 'displayName', 'description', 'license'] as const) {
    demand(manifest[key], `package.json has no "${key}".`);
  }
  demand(/^\d+\.\d+\.\d+$/.test(manifest.version), `The version ${manifest.version} is not three numbers.`);
  demand((manifest.keywords?.length ?? 0) <= 5, 'There are more than five keywords.');
  const known = new Set(categories.split('|'));
  for (const category of manifest.categories ?? []) demand(known.has(category), `There is no category "${category}".`);
  demand(Object.keys(manifest.dependencies ?? {}).length === 0, 'Everything is bundled, so there are no dependencies.');
  demand(
    manifest.engines.vscode === `^${manifest.devDependencies['@types/vscode']}`,
    'engines.vscode and @types/vscode are not the same version.',
  );
  const there = new Set(files.map(file => file.replace(/^\.\//, '')));
  const needed = [manifest.main, manifest.browser, manifest.icon].map(file => file?.replace(/^\.\//, ''));
  for (const file of [
    ...needed,
    'dist/server.js',
    'dist/server.web.js',
    'dist/knowledge.json',
    'dist/model.bin',
    'dist/scores.wasm',
    'package.nls.json',
    'LICENSE',
    'NOTICE',
    'dist/THIRD_PARTY_NOTICES',
    'CHANGELOG.md',
    'README.md',
  ]) {
    demand(file && there.has(file), `${file} is not in the package.`);
  }
  demand(/\.png$/.test(manifest.icon ?? ''), 'The icon is not a PNG.');
  const unneeded = /\.(map|ts|tsbuildinfo)$|^(test|server|node_modules)\//;
  for (const file of there) demand(!unneeded.test(file), `${file} is not needed where the extension runs.`);
  demand(bytes < maximumBytes, `The package has ${bytes} bytes; the limit is ${maximumBytes}.`);
  return faults;
}

/** What speaks against publishing it as a release or as what comes before one, one sentence each. */
export function faultsOfRelease(manifest: Manifest, kind: Exclude<PackageKind, 'trial'>): string[] {
  const faults = (['repository', 'bugs', 'homepage'] as const)
    .filter(key => manifest[key] === undefined || isPlaceholder(manifest[key]))
    .map(key => `package.json: "${key}" is still to be filled in with an address of the project.`);
  // Who takes pre-releases is given the highest version of all: the marketplace advises odd minor numbers for these alone.
  const isOdd = Number(manifest.version.split('.')[1]) % 2 === 1;
  if (isOdd !== (kind === 'pre-release'))
    faults.push(
      `package.json: version ${manifest.version} is not one of a ${kind}, whose second number is ${isOdd ? 'even' : 'odd'}.`,
    );
  return faults;
}
