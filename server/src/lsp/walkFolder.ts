import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { extensionOf, type FileKind } from '../settings/articleFiles.ts';
import { IgnorePatterns, LONGEST_IGNORE_FILE } from '../settings/ignorePatterns.ts';
import { readRegular } from './readRegular.ts';

/** Something that was passed over though it might hold articles: a path, "" for the folder itself, and what it is or does. */
export interface PassedOver {
  readonly path: string;
  readonly reason: string;
}

export interface Walk {
  /** Of articles, relative to the folder with forward slashes, by name within each folder. */
  readonly paths: readonly string[];
  /** There are more articles than were asked for. */
  readonly more: boolean;
  /** Bounded; a folder of ten thousand pipes is no better known by the last of them. */
  readonly passedOver: readonly PassedOver[];
  /** Documents of kinds that are not read: extension → how many. */
  readonly unread: ReadonlyMap<string, number>;
}

/** An ignore file and the folder, relative to the root, that it speaks of. */
interface Rules {
  readonly folder: string;
  readonly rules: IgnorePatterns;
}

const MOST_PASSED_OVER = 1_000;

/**
 * The articles below a folder. Honours `.gitignore` files; hidden folders and `node_modules` are left out; links are followed to files
 * within the folder only.
 */
export async function walkFolder(
  root: string,
  kindOf: (path: string) => FileKind,
  limit: number,
  cancelled: () => boolean,
): Promise<Walk> {
  const paths: string[] = [];
  const passedOver: PassedOver[] = [];
  const unread = new Map<string, number>();
  let more = false;
  const real = await realpath(root).catch(() => root);
  const pass = (path: string, reason: string): void => {
    if (passedOver.length < MOST_PASSED_OVER) passedOver.push({ path, reason });
  };

  const rulesOf = async (folder: string, entries: readonly Dirent[]): Promise<Rules | undefined> => {
    if (!entries.some(e => e.name === '.gitignore')) return undefined;
    const read = await readRegular(path.join(root, folder, '.gitignore'), LONGEST_IGNORE_FILE, root);
    if ('bytes' in read) return { folder, rules: new IgnorePatterns(new TextDecoder().decode(read.bytes)) };
    pass(inFolder(folder, '.gitignore'), read.reason);
    return undefined;
  };

  const visit = async (folder: string, above: readonly Rules[]): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => {
      pass(folder, 'may not be listed');
      return [];
    });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const own = await rulesOf(folder, entries);
    const rules = own ? [...above, own] : above;
    for (const entry of entries) {
      if (cancelled() || more) return;
      const relative = inFolder(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(`${relative}/`, rules)) continue;
        await visit(relative, rules);
        continue;
      }
      const kind = kindOf(relative);
      if (kind === 'other' || isIgnored(relative, rules)) continue;
      const fault = await faultOf(path.join(root, relative), entry, real);
      if (fault) pass(relative, fault);
      else if (kind === 'unread') unread.set(extensionOf(relative), (unread.get(extensionOf(relative)) ?? 0) + 1);
      else if (paths.length >= limit) more = true;
      else paths.push(relative);
    }
  };
  await visit('', []);
  return { paths, more, passedOver, unread };
}

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The innermost file that speaks of the path decides. */
function isIgnored(relative: string, rules: readonly Rules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { folder, rules: own } = rules[i] as Rules;
    const ignored = own.test(folder === '' ? relative : relative.slice(folder.length + 1));
    if (ignored !== undefined) return ignored;
  }
  return false;
}

/** Why a file of the listing is none that can be read. */
async function faultOf(file: string, entry: Dirent, root: string): Promise<string | undefined> {
  if (entry.isFile()) return undefined;
  if (!entry.isSymbolicLink()) return 'is not a regular file';
  try {
    const target = await realpath(file);
    if (!target.startsWith(root + path.sep)) return 'is a link that leads out of the folder';
    return (await stat(target)).isFile() ? undefined : 'is a link to what is not a regular file';
  } catch {
    return 'is a link that leads nowhere';
  }
}
