import ignore, { type Ignore } from 'ignore';
import type { FolderSettings } from './settings.ts';

/** A folder's settings file. */
export const SETTINGS_FILE = 'tradewire.json';

const EXTENSIONS = /\.(txt|text|md|markdown|html?|vtt|srt|tradenews)$/i;
const NO_ARTICLES = /^(readme|note|license|changelog)(\.|$)/i;

/** Whether a file of a folder is an article by its name and by `articles.include` and `articles.exclude`, patterns as in `.gitignore`. */
export function isArticleFile(path: string, settings: FolderSettings): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!EXTENSIONS.test(name) || NO_ARTICLES.test(name)) return false;
  const { include, exclude } = patternsOf(settings);
  return (include === undefined || include.ignores(path)) && !exclude?.ignores(path);
}

interface Patterns {
  readonly include?: Ignore;
  readonly exclude?: Ignore;
}

const compiled = new WeakMap<FolderSettings['articles'], Patterns>();

function patternsOf({ articles }: FolderSettings): Patterns {
  let patterns = compiled.get(articles);
  if (!patterns) {
    patterns = {
      ...(articles.include.length ? { include: ignore().add([...articles.include]) } : {}),
      ...(articles.exclude.length ? { exclude: ignore().add([...articles.exclude]) } : {}),
    };
    compiled.set(articles, patterns);
  }
  return patterns;
}
