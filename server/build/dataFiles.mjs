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
