import type { Node } from 'jsonc-parser';
import { isoDay } from '../base/day.ts';
import { type Phrase, words } from '../base/phrase.ts';
import type { SettingsProblem } from './settings.ts';

/** Reads a value of the JSON tree; undefined where it is unusable, which it has then reported. */
export type Reader<T> = (node: Node, at: string, problems: SettingsProblem[]) => T | undefined;

function report(problems: SettingsProblem[], node: Node, message: Phrase): undefined {
  // An object is marked at its brace: the whole of it would hide every other mark in it.
  const end = node.type === 'object' || node.type === 'array' ? node.offset + 1 : node.offset + node.length;
  problems.push({ start: node.offset, end, message });
  return undefined;
}

export const text: Reader<string> = (node, at, problems) =>
  node.type === 'string' && (node.value as string).trim() !== ''
    ? (node.value as string)
    : report(problems, node, words('{0} must be a text that is not empty.', at));

/** A text that may be empty and is kept to the last space: prefixes and suffixes of quotes. */
export const anyText: Reader<string> = (node, at, problems) =>
  node.type === 'string' ? (node.value as string) : report(problems, node, words('{0} must be a text.', at));

export const flag: Reader<boolean> = (node, at, problems) =>
  node.type === 'boolean' ? (node.value as boolean) : report(problems, node, words('{0} must be true or false.', at));

/** A number that is not negative: rates, years. */
export const amount: Reader<number> = (node, at, problems) =>
  node.type === 'number' && (node.value as number) >= 0
    ? (node.value as number)
    : report(problems, node, words('{0} must be a number, not below zero.', at));

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (node, at, problems) =>
    values.includes(node.value as T)
      ? (node.value as T)
      : report(problems, node, words('{0} must be one of {1}.', at, values.map(v => `"${v}"`).join(', ')));

/** A day of the calendar; with `coarse` a year or a month, too. */
const dateReader =
  (coarse: boolean): Reader<string> =>
  (node, at, problems) => {
    const value: unknown = node.value;
    const parts = typeof value === 'string' ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) : null;
    const precise = parts?.[3] !== undefined || coarse;
    if (parts && precise && isoDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)) !== undefined)
      return value as string;
    const form = coarse ? 'YYYY, YYYY-MM or YYYY-MM-DD' : 'YYYY-MM-DD';
    return report(problems, node, words('{0} must be a day of the calendar, written {1}.', at, form));
  };
export const day = dateReader(false);
export const date = dateReader(true);

/** A day, or a day with a time of ISO 8601. */
export const timestamp: Reader<string> = (node, at, problems) => {
  const value: unknown = node.value;
  const time =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(value);
  return time
    ? (value as string)
    : report(problems, node, words('{0} must be a date or a date with a time (ISO 8601).', at));
};

export const nullable =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (node, at, problems) =>
    node.type === 'null' ? null : reader(node, at, problems);

export const arrayOf =
  <T>(item: Reader<T>): Reader<T[]> =>
  (node, at, problems) => {
    if (node.type !== 'array') return report(problems, node, words('{0} must be a list.', at));
    const read = (node.children ?? []).map((child, i) => item(child, `${at}[${i}]`, problems));
    return read.filter(value => value !== undefined);
  };

/** Why a path cannot be one of the folder's, as words for the path {0}; undefined where it can. */
export function pathFault(path: string): string | undefined {
  if (path.includes('\\')) return '{0} must be written with forward slashes.';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('~'))
    return '{0} must be relative to the folder.';
  if (path.split('/').includes('..')) return '{0} must not lead out of the folder.';
  if (path.includes('\0')) return '{0} must not hold a zero character.';
  return undefined;
}

/** A path relative to the folder, never out of it; "./" at its front is dropped. */
export const path: Reader<string> = (node, at, problems) => {
  const value = text(node, at, problems);
  if (value === undefined) return undefined;
  const fault = pathFault(value.startsWith('!') ? value.slice(1) : value);
  return fault ? report(problems, node, words(fault, at)) : value.replace(/^(\.\/)+/, '');
};

/** A path of a JSON file of the folder. */
export const jsonPath: Reader<string> = (node, at, problems) => {
  const read = path(node, at, problems);
  return read === undefined || read.endsWith('.json')
    ? read
    : report(problems, node, words('{0} must name a file that ends in .json.', at));
};

/** An object of any keys, each checked by `key`. */
export const recordOf =
  <T>(key: Reader<string>, item: Reader<T>): Reader<Record<string, T>> =>
  (node, at, problems) => {
    if (node.type !== 'object') return report(problems, node, words('{0} must be an object.', at));
    const entries: [string, T][] = [];
    for (const [name, nameNode, value] of properties(node, at, problems)) {
      const readName = key(nameNode, JSON.stringify(name), problems);
      const read = item(value, `${at}[${JSON.stringify(name)}]`, problems);
      if (readName !== undefined && read !== undefined) entries.push([readName, read]);
    }
    // fromEntries defines own properties, so that "__proto__" is a name like any other.
    return Object.fromEntries(entries);
  };

export type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** An object of known properties. One that lacks a required property is left out; a faulty optional property is left out alone. */
export const object =
  <T extends object>(fields: Fields<T>, required: readonly (keyof T & string)[]): Reader<T> =>
  (node, at, problems) => {
    if (node.type !== 'object')
      return report(problems, node, at ? words('{0} must be an object.', at) : words('The file must be an object.'));
    const read = new Map<string, unknown>();
    for (const [name, nameNode, value] of properties(node, at, problems)) {
      if (!Object.hasOwn(fields, name)) {
        const known = Object.keys(fields).join(', ');
        report(
          problems,
          nameNode,
          words('There is no property {0} here; there are: {1}.', JSON.stringify(name), known),
        );
        continue;
      }
      const result = fields[name as keyof T](value, at === '' ? name : `${at}.${name}`, problems);
      if (result !== undefined) read.set(name, result);
    }
    for (const name of required) {
      if (read.has(name)) continue;
      if (!node.children?.some(property => property.children?.[0]?.value === name))
        report(problems, node, words('{0} needs {1}.', at, JSON.stringify(name)));
      return undefined;
    }
    return Object.fromEntries(read) as T;
  };

/** Name, node of the name and node of the value of each property; the last of several equal names counts. */
function properties(node: Node, at: string, problems: SettingsProblem[]): [string, Node, Node][] {
  const found = new Map<string, [string, Node, Node]>();
  for (const property of node.children ?? []) {
    const [nameNode, value] = property.children ?? [];
    if (!nameNode || !value) continue;
    const name = nameNode.value as string;
    const earlier = found.get(name);
    if (earlier)
      report(
        problems,
        earlier[1],
        at
          ? words('{0} stands twice in {1}; the last one counts.', JSON.stringify(name), at)
          : words('{0} stands twice in the file; the last one counts.', JSON.stringify(name)),
      );
    found.set(name, [name, nameNode, value]);
  }
  return [...found.values()];
}
