import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { isPlaceholder, type Manifest, manifest } from './manifest.ts';
import { packTightly } from './packTightly.ts';

/** To be tried out, or to be published: as it is, or ahead of the next release for those who asked for it. */
export type PackageKind = 'trial' | 'release' | 'pre-release';

/** What only the build reads of package.json. */
const BUILD_ONLY: readonly string[] = ['private', 'scripts', 'bin', 'man', 'devDependencies', 'optionalDependencies'];

/** The package.json that ships: without what only the build reads, and without links that still lead nowhere. */
export const shippedManifest = (source: Manifest): object =>
  Object.fromEntries(
    Object.entries(source).filter(([key, value]) => !BUILD_ONLY.includes(key) && !isPlaceholder(value)),
  );

/** JSON that programs read; that of the samples is for people. */
const isOfProgram = (file: string): boolean => file.endsWith('.json') && !file.startsWith('client/samples/');

/** Packs what dist/ holds into a .vsix at the path given, JSON without the spaces that are for reading. Throws where the manifest breaks a rule of the marketplace. */
export async function packageExtension(packagePath: string, kind: PackageKind = 'trial'): Promise<string> {
  // The packager prints what it packs, which nobody asked for here.
  const { log } = console;
  console.log = () => {};
  const stage = path.resolve('.tsbuild', `package.${process.pid}`);
  try {
    rmSync(stage, { recursive: true, force: true });
    for (const file of await packagedFiles()) {
      mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
      if (isOfProgram(file))
        writeFileSync(path.join(stage, file), JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
      else cpSync(file, path.join(stage, file));
    }
    if (kind === 'trial')
      writeFileSync(path.join(stage, 'README.md'), withoutPictures(readFileSync('README.md', 'utf8')));
    writeFileSync(path.join(stage, 'package.json'), JSON.stringify(shippedManifest(manifest())));
    await createVSIX({
      cwd: stage,
      packagePath,
      preRelease: kind === 'pre-release',
      // Everything is bundled; nothing of node_modules goes in.
      dependencies: false,
      allowMissingRepository: kind === 'trial',
      allowStarActivation: false,
      skipLicense: false,
      // The marketplace shows pictures by their address in the repository alone, which a trial has not.
      rewriteRelativeLinks: kind !== 'trial',
    });
    await packTightly(packagePath);
  } finally {
    console.log = log;
    rmSync(stage, { recursive: true, force: true });
  }
  return packagePath;
}

/** VS Code shows a picture in the page of an extension by its public address alone; a trial has none, so its page does without. */
export const withoutPictures = (readme: string): string => readme.replaceAll(/^ *!\[[^\]]*\]\([^)]*\)\n+/gm, '');

export const packagedFiles = (): Promise<string[]> => listFiles({ cwd: process.cwd(), packagedDependencies: [] });
