import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** An ignore file and the folder, relative to the root, that it speaks of. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Paths of accepted files below a folder, relative to it with forward slashes, by name within each folder. Honours `.gitignore` files;
 * hidden folders and `node_modules` are left out; links are followed to files within the folder only. `unreadable` names folders that could
 * not be listed, the folder itself as "".
 */
export async function walkFolder(
  root: string,
  accept: (path: string) => boolean,
  limit: number,
  cancelled: () => boolean,
): Promise<{ paths: string[]; more: boolean; unreadable: string[] }> {
  const paths: string[] = [];
  const unreadable: string[] = [];
  let more = false;
  const real = await realpath(root).catch(() => root);

  const visit = async (folder: string, above: readonly Rules[]): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => {
      unreadable.push(folder);
      return [];
    });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const rules = entries.some(e => e.name === '.gitignore')
      ? [...above, { folder, rules: await readRules(path.join(root, folder, '.gitignore')) }]
      : above;
    for (const entry of entries) {
      if (cancelled() || more) return;
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(`${relative}/`, rules)) continue;
        await visit(relative, rules);
      } else if (accept(relative) && !isIgnored(relative, rules)) {
        if (entry.isSymbolicLink() && !(await leadsInside(path.join(root, relative), real))) continue;
        if (paths.length >= limit) more = true;
        else paths.push(relative);
      }
    }
  };
  await visit('', []);
  return { paths, more, unreadable };
}

const readRules = async (file: string): Promise<Ignore> => ignore().add(await readFile(file, 'utf8').catch(() => ''));

/** The innermost file that speaks of the path decides. */
function isIgnored(relative: string, rules: readonly Rules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { folder, rules: own } = rules[i] as Rules;
    const { ignored, unignored } = own.test(folder === '' ? relative : relative.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}

async function leadsInside(link: string, root: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    return target.startsWith(root + path.sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
