import { lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { collectLineStarts, lineAndCharacter } from '../base/lineIndex.ts';
import { english } from '../base/phrase.ts';
import { walkFolder } from '../lsp/walkFolder.ts';
import { isArticleFile, SETTINGS_FILE } from '../settings/articleFiles.ts';
import { parseSettings } from '../settings/parse.ts';
import { type FolderSettings, noSettings } from '../settings/settings.ts';
import { decodeText } from '../text/decode.ts';
import { ignoredAbove } from './ignoredAbove.ts';

/** Longer files are named and skipped, in bytes. */
export const LONGEST_FILE = 10 * 1024 * 1024;

/** A folder with its settings, as named on the command line. */
export interface ArticleFolder {
  /** What stands before a path of the folder in the names that are printed: "" or "…/". */
  readonly prefix: string;
  readonly settings: FolderSettings;
  /** Whether all its articles are read, so that what finds no place in them has none. */
  readonly whole: boolean;
}

export interface ArticleFile {
  /** As printed: the path as given, or the folder as given and the path in it. */
  readonly name: string;
  /** Relative to the folder, forward slashes. */
  readonly path: string;
  readonly folder: ArticleFolder;
  readonly text: string;
}

export interface ReadFault {
  readonly file: string;
  readonly message: string;
}

export interface Articles {
  /** By name. */
  readonly files: readonly ArticleFile[];
  readonly faults: readonly ReadFault[];
}

interface Listed {
  readonly name: string;
  readonly path: string;
  readonly folder: ArticleFolder;
}

/** Reads all articles that the paths name: files always, folders with what is an article in them. Faults are collected, not thrown. */
export async function readArticles(directory: string, paths: readonly string[]): Promise<Articles> {
  const faults: ReadFault[] = [];
  const listed = new Map<string, Listed>();
  const folders = new Map<string, ArticleFolder>();
  for (const given of paths) {
    const absolute = path.resolve(directory, given);
    const name = nameOf(given);
    let isFolder: boolean;
    try {
      isFolder = statSync(absolute).isDirectory();
    } catch (error) {
      faults.push({ file: name, message: reasonOf(error) });
      continue;
    }
    if (isFolder) {
      const prefix = name === '' || name.endsWith('/') ? name : `${name}/`;
      const folder = folderAt(absolute, prefix, true, folders, faults);
      const { paths: inside, unreadable } = await walkFolder(
        absolute,
        p => isArticleFile(p, folder.settings),
        Number.POSITIVE_INFINITY,
        () => false,
      );
      for (const p of unreadable) faults.push({ file: prefix + p || '.', message: 'may not be listed' });
      const leftOut = ignoredAbove(absolute);
      for (const p of inside) {
        if (leftOut(p)) continue;
        const file = path.join(absolute, p);
        // A link's target, if it is one of the folder's articles, is listed under its own name.
        if (!listed.has(file) && !isLink(file)) listed.set(file, { name: prefix + p, path: p, folder });
      }
    } else if (!listed.has(absolute)) {
      const root = settingsRoot(directory, path.dirname(absolute));
      const inside = slashed(path.relative(root, absolute));
      const prefix = name.endsWith(inside) ? name.slice(0, name.length - inside.length) : '';
      listed.set(absolute, { name, path: inside, folder: folderAt(root, prefix, false, folders, faults) });
    }
  }
  const files: ArticleFile[] = [];
  for (const [absolute, entry] of listed) {
    const read = readArticle(absolute);
    if ('text' in read) files.push({ ...entry, text: read.text });
    else faults.push({ file: entry.name, message: read.message });
  }
  return {
    files: files.sort((a, b) => compare(a.name, b.name)),
    faults: faults.sort((a, b) => compare(a.file, b.file)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const slashed = (p: string): string => (path.sep === '/' ? p : p.replaceAll(path.sep, '/'));

/** A path as it is printed: forward slashes, without "./" and a slash at its end; "" for the directory itself. */
function nameOf(given: string): string {
  const name = slashed(path.normalize(given));
  if (name === '.' || name === './') return '';
  return name.length > 1 && name.endsWith('/') ? name.slice(0, -1) : name;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The nearest folder with settings from the file's own up to the directory that the program runs in, else the file's own. */
function settingsRoot(directory: string, start: string): string {
  const relative = path.relative(directory, start);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return start;
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (isFile(path.join(folder, SETTINGS_FILE))) return folder;
    if (path.relative(directory, folder) === '') return start;
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Reads the settings of a folder once, whatever number of paths lead to it. */
function folderAt(
  root: string,
  prefix: string,
  whole: boolean,
  folders: Map<string, ArticleFolder>,
  faults: ReadFault[],
): ArticleFolder {
  const key = `${root}\n${prefix}\n${whole}`;
  let folder = folders.get(key);
  if (!folder) {
    folder = { prefix, whole, settings: readSettings(path.join(root, SETTINGS_FILE), prefix + SETTINGS_FILE, faults) };
    folders.set(key, folder);
  }
  return folder;
}

function readSettings(file: string, name: string, faults: ReadFault[]): FolderSettings {
  if (!isFile(file)) return noSettings;
  const read = readArticle(file);
  if (!('text' in read)) {
    faults.push({ file: name, message: read.message });
    return noSettings;
  }
  const { settings, problems } = parseSettings(read.text);
  const lineStarts = collectLineStarts(read.text);
  for (const { start, message } of problems) {
    const { line, character } = lineAndCharacter(lineStarts, start);
    faults.push({ file: name, message: `line ${line + 1}, column ${character + 1}: ${english(message)}` });
  }
  return settings;
}

function readArticle(file: string): { text: string } | { message: string } {
  try {
    const { size } = statSync(file);
    if (size > LONGEST_FILE) return { message: 'is larger than 10 MB' };
    const decoded = decodeText(readFileSync(file));
    return decoded.ok ? { text: decoded.text } : { message: `is ${decoded.reason}` };
  } catch (error) {
    return { message: reasonOf(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a link that leads in a circle',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has too long a name',
};

function reasonOf(error: unknown): string {
  const { code = '', message = 'cannot be read' } = error as { code?: string; message?: string };
  return REASONS[code] ?? `cannot be read (${message})`;
}
