import { fits, NameGlob } from './nameGlob.ts';

/** More patterns of a file than these are not looked at, nor longer ones: no folder needs them. */
const MOST_PATTERNS = 10_000;
const LONGEST_PATTERN = 1_000;
/** A longer `.gitignore` is not read, in bytes. */
export const LONGEST_IGNORE_FILE = 1_000_000;

interface Rule {
  /** It takes back what an earlier pattern left out. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Names from the top down; "deep" is any number of folders. */
  readonly names: readonly (NameGlob | 'deep')[];
}

/**
 * Patterns as in `.gitignore` (git's documentation of gitignore, "Pattern format"), over paths relative to the folder with forward slashes;
 * a path that ends in a slash is a folder. Time is bounded by the lengths of pattern and path, whatever stars and brackets a pattern holds.
 */
export class IgnorePatterns {
  readonly #rules: readonly Rule[];

  constructor(patterns: string | readonly string[]) {
    const lines = typeof patterns === 'string' ? patterns.replace(/^\ufeff/, '').split(/\r?\n/) : patterns;
    this.#rules = lines
      .slice(0, MOST_PATTERNS)
      .map(ruleOf)
      .filter(rule => rule !== undefined);
  }

  /** Whether the path is left out (true) or taken back (false) by the last pattern that speaks of it or of a folder above; undefined: by none. */
  test(path: string): boolean | undefined {
    if (this.#rules.length === 0) return undefined;
    const isFolder = path.endsWith('/');
    const names = (isFolder ? path.slice(0, -1) : path).split('/');
    // What lies in a folder that is left out cannot be taken back.
    for (let depth = 1; depth < names.length; depth++) if (this.#one(names.slice(0, depth), true)) return true;
    return this.#one(names, isFolder);
  }

  ignores(path: string): boolean {
    return this.test(path) === true;
  }

  #one(names: readonly string[], isFolder: boolean): boolean | undefined {
    for (let i = this.#rules.length - 1; i >= 0; i--) {
      const { negated, foldersOnly, names: wanted } = this.#rules[i] as Rule;
      if (foldersOnly && !isFolder) continue;
      if (
        fits(
          wanted,
          names,
          one => one === 'deep',
          (one, name) => one !== 'deep' && one.matches(name),
        )
      )
        return !negated;
    }
    return undefined;
  }
}

function ruleOf(line: string): Rule | undefined {
  if (line.startsWith('#') || line.length > LONGEST_PATTERN) return undefined;
  const negated = line.startsWith('!');
  // A space at the end counts only behind a backslash.
  let pattern = (negated ? line.slice(1) : line).replace(/(?<!\\) +$/, '');
  if (pattern === '' || pattern === '/') return undefined;
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const anchored = pattern.includes('/');
  const parts = pattern.replace(/^\//, '').split('/');
  const names: (NameGlob | 'deep')[] = anchored ? [] : ['deep'];
  for (const [i, part] of parts.entries()) {
    if (!/^\*{2,}$/.test(part) || parts.length === 1) names.push(new NameGlob(part));
    else if (names.at(-1) !== 'deep') names.push('deep');
    // "a/**" is everything in it, not the folder itself.
    if (i === parts.length - 1 && i > 0 && names.at(-1) === 'deep') names.push(new NameGlob('*'));
  }
  return { negated, foldersOnly, names };
}
