import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../protocol.ts';
import type { Host } from './host.ts';

type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** More than any folder's articles, so that files that are none do not use up the bound. */
const FILES_FOR_EACH_ARTICLE = 4;

/** Files read through the client: a worker in a browser has no others, and a virtual folder is nowhere else. */
export function clientHost(connection: Connection): Host {
  return {
    async listFiles(folder, accept, limit) {
      const { uris, more } = await connection
        .sendRequest<Result<'tradewire/listFiles'>>('tradewire/listFiles', {
          folder,
          limit: limit * FILES_FOR_EACH_ARTICLE,
        })
        .catch(() => ({ uris: [], more: false }));
      const files = uris.filter(uri => uri.startsWith(folder) && accept(decoded(uri.slice(folder.length + 1)))).sort();
      return { files: files.slice(0, limit), more: more || files.length > limit };
    },
    async readFile(uri) {
      const file = await connection
        .sendRequest<Result<'tradewire/readFile'>>('tradewire/readFile', { uri })
        .catch(() => null);
      return file ? Uint8Array.from(atob(file.base64), c => c.charCodeAt(0)) : undefined;
    },
    pause: () => new Promise(resolve => setTimeout(resolve)),
    now: () => performance.now(),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
