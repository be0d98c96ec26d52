// How the build and the tests read the YAML data files: each is parsed where it stands and becomes JSON text, which an engine reads fastest.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The files that a path ending in "*.yaml" stands for, those of one folder in order of their names; else the path itself. */
export function dataFilesOf(file) {
  if (path.basename(file) !== '*.yaml') return [file];
  const folder = path.dirname(file);
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => path.join(folder, name));
}

/** One value of one file; of a folder, all entries of its files in one object. An entry that stands twice is a fault. */
function dataOf(file) {
  const files = dataFilesOf(file);
  if (files.length === 1 && files[0] === file) return parse(readFileSync(file, 'utf8'));
  const all = {};
  for (const one of files)
    for (const [id, entry] of Object.entries(parse(readFileSync(one, 'utf8')) ?? {})) {
      if (Object.hasOwn(all, id)) throw new Error(`${one}: "${id}" stands in another file of the folder, too`);
      all[id] = entry;
    }
  return all;
}

/** A module whose default export is the data; parsed once at start. */
export const dataModule = file => `export default JSON.parse(${JSON.stringify(JSON.stringify(dataOf(file)))})`;

/** A folder of data files and of folders of them as JSON: one object, by their names without ending. */
export const folderJson = folder => JSON.stringify(Object.fromEntries(partsOf(folder).map(partOf)));

const partsOf = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() || entry.name.endsWith('.yaml'))
    .map(entry => path.join(folder, entry.name, entry.isDirectory() ? '*.yaml' : ''))
    .sort();

const partOf = file => {
  const name = path.basename(file) === '*.yaml' ? path.basename(path.dirname(file)) : path.basename(file, '.yaml');
  return [name, dataOf(file)];
};

/** All files of such a folder. */
export const filesOfFolder = folder => partsOf(folder).flatMap(dataFilesOf);

/** A module that reads such a folder when it is asked, from a text of its own. */
export const folderModule = folder => `export default () => JSON.parse(${JSON.stringify(folderJson(folder))})`;
