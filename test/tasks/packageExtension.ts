import { createVSIX } from '@vscode/vsce';

/** Packs what dist/ holds into a .vsix at the path given. Throws where the manifest breaks a rule of the marketplace. */
export async function packageExtension(packagePath: string): Promise<string> {
  await createVSIX({
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
  return packagePath;
}
