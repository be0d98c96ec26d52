import { isMail } from '../base/isMail.ts';
import { IgnorePatterns } from './ignorePatterns.ts';
import type { FolderSettings } from './settings.ts';

/** A folder's settings file. */
export const SETTINGS_FILE = 'tradewire.json';

const KINDS = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'vtt', 'srt', 'tradenews'];
const EXTENSIONS = new RegExp(`\\.(${KINDS.join('|')})$`, 'i');
/** Every file that may be an article, for those who watch a folder. */
export const ARTICLE_GLOB = `**/*.{${[...KINDS, 'eml'].join(',')}}`;
export const hasArticleExtension = (path: string): boolean => EXTENSIONS.test(path) || isMail(path);
const NO_ARTICLES = /^(readme|note|license|changelog)(\.|$)/i;

/** A readme, a licence and their like, by the file's name. */
export const namesNoArticle = (path: string): boolean => NO_ARTICLES.test(path.slice(path.lastIndexOf('/') + 1));

/** Documents in which people keep texts and which are not read: passed over, but not without a word. */
const UNREAD = /\.(pdf|docx?|odt|rtf|pages|wpd|epub|eml|msg|mbox|mht|mhtml|xhtml|xml|tex|rst|adoc|org)$/i;

/** What to do with a document of a kind that is not read; "" where there is nothing to say. */
export const readableInstead = (path: string): string => {
  if (/\.(docx?|odt|rtf|pages|wpd)$/i.test(path)) return 'save it as text (.txt) or as a web page (.html)';
  return /\.(pdf|epub|mht|mhtml|msg|mbox)$/i.test(path) ? 'save its text as .txt' : '';
};

/** An article, a document of a kind that is not read, or neither. */
export type FileKind = 'article' | 'unread' | 'other';

/**
 * What a file of a folder is by its name and by `articles.include` and `articles.exclude`, patterns as in `.gitignore`; whether messages
 * are read.
 */
export function fileKind(path: string, settings: FolderSettings, readsMail: boolean): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isArticle = EXTENSIONS.test(name) || (readsMail && isMail(name));
  if ((!isArticle && !UNREAD.test(name)) || namesNoArticle(path)) return 'other';
  const { include, exclude } = patternsOf(settings);
  if ((include !== undefined && !include.ignores(path)) || exclude?.ignores(path)) return 'other';
  return isArticle ? 'article' : 'unread';
}
export const isArticleFile = (path: string, settings: FolderSettings, readsMail: boolean): boolean =>
  fileKind(path, settings, readsMail) === 'article';

/** ".pdf"; "" where there is none. */
export const extensionOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** "3 .pdf, 1 .docx": kinds that were not read, with how many there are. */
export const countsOfKinds = (unread: ReadonlyMap<string, number>): string =>
  [...unread]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([extension, n]) => `${n} ${extension}`)
    .join(', ');

interface Patterns {
  readonly include?: IgnorePatterns;
  readonly exclude?: IgnorePatterns;
}

const compiled = new WeakMap<FolderSettings['articles'], Patterns>();

function patternsOf({ articles }: FolderSettings): Patterns {
  let patterns = compiled.get(articles);
  if (!patterns) {
    patterns = {
      ...(articles.include.length ? { include: new IgnorePatterns(articles.include) } : {}),
      ...(articles.exclude.length ? { exclude: new IgnorePatterns(articles.exclude) } : {}),
    };
    compiled.set(articles, patterns);
  }
  return patterns;
}
