import { createVSIX } from '@vscode/vsce';

/** Packs what dist/ holds into a .vsix at the path given. Throws where the manifest breaks a rule of the marketplace. */
export async function packageExtension(packagePath: string): Promise<string> {
  // The packager prints what it packs, which nobody asked for here.
  const { log } = console;
  console.log = () => {};
  try {
    await pack(packagePath);
  } finally {
    console.log = log;
  }
  return packagePath;
}

const pack = (packagePath: string): Promise<void> =>
  createVSIX({
    cwd: process.cwd(),
    packagePath,
    // Everything is bundled; nothing of node_modules goes in.
    dependencies: false,
    allowMissingRepository: true,
    allowStarActivation: false,
    skipLicense: false,
    // The pictures of the README are of the project, not of the package.
    rewriteRelativeLinks: false,
  });
