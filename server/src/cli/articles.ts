import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { collectLineStarts, lineAndCharacter } from '../base/lineIndex.ts';
import { english } from '../base/phrase.ts';
import { readRegular, reasonOf } from '../lsp/readRegular.ts';
import { walkFolder } from '../lsp/walkFolder.ts';
import {
  countsOfKinds,
  extensionOf,
  type FileKind,
  fileKind,
  readableInstead,
  SETTINGS_FILE,
} from '../settings/articleFiles.ts';
import { type ExtensionFile, extendSettings } from '../settings/extendSettings.ts';
import { LONGEST_SETTINGS, parseSettings } from '../settings/parse.ts';
import { type FolderSettings, noSettings } from '../settings/settings.ts';
import { decodeText } from '../text/decode.ts';
import { type OpenedText, openText } from '../text/source/openText.ts';
import type { SourceKind } from '../text/source/sourceText.ts';
import { ignoredAbove } from './ignoredAbove.ts';

/** Longer files are named and skipped, in bytes. */
export const LONGEST_FILE = 10_000_000;

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
  /** All offsets are offsets in it; of a message it is the decoded text. */
  readonly text: string;
  /** The reader, where the name does not tell it, and the day of a message. */
  readonly kind?: SourceKind;
  readonly mailed?: string;
}

export interface ReadFault {
  readonly file: string;
  readonly message: string;
}

export interface Articles {
  /** By name. */
  readonly files: readonly ArticleFile[];
  readonly faults: readonly ReadFault[];
  /** What was passed over and is no fault: documents of kinds that are not read. */
  readonly remarks: readonly ReadFault[];
}

/** An article that is not read yet. */
export interface ListedArticle extends Omit<ArticleFile, 'text'> {
  readonly absolute: string;
}

/** Reads all articles that the paths name: files always, folders with what is an article in them. Faults are collected, not thrown. */
export async function readArticles(directory: string, paths: readonly string[]): Promise<Articles> {
  const { listed, faults: faultsOfFolders, remarks } = await listArticles(directory, paths);
  const faults = [...faultsOfFolders];
  const files: ArticleFile[] = [];
  for (const { absolute, ...entry } of listed) {
    const read = await readArticle(absolute);
    if ('text' in read) files.push({ ...entry, ...read });
    else faults.push({ file: entry.name, message: read.message });
  }
  return { files, faults: faults.sort((a, b) => compare(a.file, b.file)), remarks };
}

/** The articles that the paths name, by name. */
export async function listArticles(
  directory: string,
  paths: readonly string[],
): Promise<Omit<Articles, 'files'> & { readonly listed: readonly ListedArticle[] }> {
  const faults: ReadFault[] = [];
  const remarks: ReadFault[] = [];
  const listed = new Map<string, Omit<ListedArticle, 'absolute'>>();
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
      const folder = await folderAt(absolute, prefix, true, folders, faults);
      const {
        paths: inside,
        passedOver,
        unread,
      } = await walkFolder(
        absolute,
        p => kindOf(p, folder.settings),
        Number.POSITIVE_INFINITY,
        () => false,
      );
      for (const { path: p, reason } of passedOver) faults.push({ file: prefix + p || '.', message: reason });
      if (unread.size) remarks.push({ file: name || '.', message: `holds what is not read: ${countsOfKinds(unread)}` });
      const leftOut = await ignoredAbove(absolute);
      for (const p of inside) {
        if (leftOut(p)) continue;
        const file = path.join(absolute, p);
        // A link's target, if it is one of the folder's articles, is listed under its own name.
        if (!listed.has(file) && !isLink(file)) listed.set(file, { name: prefix + p, path: p, folder });
      }
    } else if (kindOf(name, noSettings) === 'unread') {
      const instead = readableInstead(name);
      const message = `is not read: a file of the kind ${extensionOf(name)}${instead ? `; ${instead}` : ''}`;
      faults.push({ file: name, message });
    } else if (!listed.has(absolute)) {
      const root = settingsRoot(directory, path.dirname(absolute));
      const inside = slashed(path.relative(root, absolute));
      const prefix = name.endsWith(inside) ? name.slice(0, name.length - inside.length) : '';
      listed.set(absolute, { name, path: inside, folder: await folderAt(root, prefix, false, folders, faults) });
    }
  }
  const found = [...listed].map(([absolute, entry]) => ({ absolute, ...entry }));
  return { listed: found.sort((a, b) => compare(a.name, b.name)), faults, remarks };
}

/** Messages are read here, where all places are told in their decoded text. */
const kindOf = (file: string, settings: FolderSettings): FileKind => fileKind(file, settings, true);

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
async function folderAt(
  root: string,
  prefix: string,
  whole: boolean,
  folders: Map<string, ArticleFolder>,
  faults: ReadFault[],
): Promise<ArticleFolder> {
  const key = `${root}\n${prefix}\n${whole}`;
  let folder = folders.get(key);
  if (!folder) {
    const settings = await readSettings(path.join(root, SETTINGS_FILE), root, prefix + SETTINGS_FILE, faults);
    folder = { prefix, whole, settings };
    folders.set(key, folder);
  }
  return folder;
}

async function readSettings(file: string, root: string, name: string, faults: ReadFault[]): Promise<FolderSettings> {
  const bytes = await readRegular(file, LONGEST_SETTINGS, root);
  if ('reason' in bytes) {
    if (!bytes.missing) faults.push({ file: name, message: bytes.reason });
    return noSettings;
  }
  const read = decodeText(bytes.bytes);
  if (!read.ok) {
    faults.push({ file: name, message: `is ${read.reason}` });
    return noSettings;
  }
  const { settings, problems } = parseSettings(read.text);
  const lineStarts = collectLineStarts(read.text);
  for (const { start, message } of problems) {
    const { line, character } = lineAndCharacter(lineStarts, start);
    faults.push({ file: name, message: `line ${line + 1}, column ${character + 1}: ${english(message)}` });
  }
  const extended = extendSettings(settings, await Promise.all(settings.extends.map(one => readExtension(one, root))));
  for (const fault of extended.faults) faults.push({ file: name, message: english(fault) });
  return extended.settings;
}

/** A file that the settings extend; like them it is text of the folder, and never leads out of it. */
async function readExtension(file: string, root: string): Promise<ExtensionFile> {
  const bytes = await readRegular(path.join(root, file), LONGEST_SETTINGS, root);
  if ('reason' in bytes) return { path: file, reason: bytes.missing ? 'is not there' : bytes.reason };
  const read = decodeText(bytes.bytes);
  return read.ok ? { path: file, text: read.text } : { path: file, reason: `is ${read.reason}` };
}

export async function readArticle(file: string, longest = LONGEST_FILE): Promise<OpenedText | { message: string }> {
  const read = await readRegular(file, longest);
  if ('reason' in read) return { message: read.reason };
  const decoded = decodeText(read.bytes);
  return decoded.ok ? openText(file, decoded.text) : { message: `is ${decoded.reason}` };
}
