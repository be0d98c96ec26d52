import { URI } from 'vscode-uri';

const fileByUri = new Map<string, string>();
const uriByFile = new Map<string, string>();

/**
 * One readable spelling for every way in which clients write a URI, escapes undone: the name of the file in the corpus, so that what
 * follows a folder's prefix is the path as `tradewire.json` writes it. Never throws.
 */
export function fileOf(uri: unknown): string {
  if (typeof uri !== 'string') return '';
  let file = fileByUri.get(uri);
  if (file === undefined) {
    try {
      const parsed = wholePath(URI.parse(uri));
      file = nameOf(parsed);
      if (!uriByFile.has(file)) uriByFile.set(file, parsed.toString());
    } catch {
      file = uri;
    }
    if (fileByUri.size > 50_000) fileByUri.clear();
    fileByUri.set(uri, file);
  }
  return file;
}

/** A file on a disk has no query and no fragment: a client that writes "?" or "#" as they are means the file's name. */
const wholePath = (uri: URI): URI =>
  uri.scheme === 'file' && (uri.query || uri.fragment)
    ? uri.with({
        path: uri.path + (uri.query && `?${uri.query}`) + (uri.fragment && `#${uri.fragment}`),
        query: '',
        fragment: '',
      })
    : uri;

/** With the path as it is called: escaping only some of its characters would make two names one ("a#b", "a%23b"). */
function nameOf(uri: URI): string {
  const plain = uri.with({ path: '', query: '', fragment: '' }).toString(true).replace(/\/$/, '');
  const { path, query, fragment } = uri;
  const drive = path.replace(/^\/([A-Z]):/, (_, letter: string) => `/${letter.toLowerCase()}:`);
  return plain + drive + (query && `?${query}`) + (fragment && `#${fragment}`);
}

/** The URI of a file, escaped as the standard wants it. */
export const uriOf = (file: string): string => uriByFile.get(file) ?? file;

/** Whether a file lies in a folder; the folder's name has no slash at its end. */
export const isInside = (file: string, folder: string): boolean =>
  file.length > folder.length && file.startsWith(folder) && file[folder.length] === '/';

/** The path of a file within its folder, with forward slashes. */
export const pathIn = (file: string, folder: string): string => file.slice(folder.length + 1);

/** The file at a path within a folder. */
export const fileIn = (folder: string, path: string): string =>
  fileOf(`${uriOf(folder).replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`);

/** A folder's name in the corpus, without a slash at its end. */
export const folderOf = (uri: string): string => fileOf(uri).replace(/(?<=[^/])\/$/, '');

export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The URI of a path of the operating system. */
export const uriOfPath = (path: string): string => URI.file(path).toString();
