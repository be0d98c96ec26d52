import { URI } from 'vscode-uri';
import { isMail } from '../base/isMail.ts';

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

/** Messages are shown decoded, as read-only documents of this scheme, which the server gives the text of. */
export const MAIL_SCHEME = 'tradewire-mail';

/** The document that shows a message: its path is the file's, so that a tab can be read, its query the file's URI. */
export const mailView = (file: string): string =>
  URI.parse(uriOf(file))
    .with({ scheme: MAIL_SCHEME, authority: '', query: uriOf(file), fragment: '' })
    .toString();

/** The message that a document of that scheme shows; undefined for others. */
export function mailShown(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !uri.startsWith(`${MAIL_SCHEME}:`)) return undefined;
  try {
    const { query } = URI.parse(uri);
    return fileOf(query);
  } catch {
    return undefined;
  }
}

/**
 * The corpus's name for what a document of the editor shows. Places in a message are those of its decoded text, so that the document of
 * the message as it was sent has another name, which the corpus does not know.
 */
export function documentFile(uri: unknown): string {
  const shown = mailShown(uri);
  if (shown !== undefined) return shown;
  const file = fileOf(uri);
  return isMail(file) ? `${file}#source` : file;
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
