import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegular } from '../lsp/readRegular.ts';
import { IgnorePatterns, LONGEST_IGNORE_FILE } from '../settings/ignorePatterns.ts';

const never = (): boolean => false;

/**
 * Whether the `.gitignore` files above a folder, up to the root of its repository, leave out a path of the folder. Outside a repository
 * they mean nothing, and a folder that is itself left out but named on the command line is wanted.
 */
export async function ignoredAbove(folder: string): Promise<(inside: string) => boolean> {
  const levels: { readonly prefix: string; readonly rules: IgnorePatterns }[] = [];
  let prefix = '';
  for (let at = folder; !existsSync(path.join(at, '.git')); ) {
    const above = path.dirname(at);
    if (above === at) return never;
    prefix = `${path.basename(at)}/${prefix}`;
    at = above;
    const read = await readRegular(path.join(at, '.gitignore'), LONGEST_IGNORE_FILE);
    if ('bytes' in read) levels.push({ prefix, rules: new IgnorePatterns(new TextDecoder().decode(read.bytes)) });
  }
  const leavesOut = (inside: string): boolean => {
    // The innermost file that speaks of the path decides.
    for (const level of levels) {
      const ignored = level.rules.test(level.prefix + inside);
      if (ignored !== undefined) return ignored;
    }
    return false;
  };
  return levels.length === 0 || leavesOut('') ? never : leavesOut;
}
