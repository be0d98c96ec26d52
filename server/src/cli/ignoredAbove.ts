import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

const never = (): boolean => false;

/**
 * Whether the `.gitignore` files above a folder, up to the root of its repository, leave out a path of the folder. Outside a repository
 * they mean nothing, and a folder that is itself left out but named on the command line is wanted.
 */
export function ignoredAbove(folder: string): (inside: string) => boolean {
  const levels: { readonly prefix: string; readonly rules: Ignore }[] = [];
  let prefix = '';
  for (let at = folder; !existsSync(path.join(at, '.git')); ) {
    const above = path.dirname(at);
    if (above === at) return never;
    prefix = `${path.basename(at)}/${prefix}`;
    at = above;
    const rules = readRules(path.join(at, '.gitignore'));
    if (rules) levels.push({ prefix, rules });
  }
  const leavesOut = (inside: string): boolean => {
    // The innermost file that speaks of the path decides.
    for (const level of levels) {
      const { ignored, unignored } = level.rules.test(level.prefix + inside);
      if (ignored || unignored) return ignored;
    }
    return false;
  };
  return levels.length === 0 || leavesOut('') ? never : leavesOut;
}

function readRules(file: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
