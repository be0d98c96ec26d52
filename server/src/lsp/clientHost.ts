import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../protocol.ts';
import { extensionOf } from '../settings/articleFiles.ts';
import type { Host } from './host.ts';

type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** More than any folder's articles, so that files that are none do not use up the bound. */
const FILES_FOR_EACH_ARTICLE = 4;

/** Files read through the client: a worker in a browser has no others, and a virtual folder is nowhere else. */
export function clientHost(connection: Connection): Host {
  return {
    async listFiles(folder, kindOf, limit) {
      const { uris, more } = await connection
        .sendRequest<Result<'tradewire/listFiles'>>('tradewire/listFiles', {
          folder,
          limit: limit * FILES_FOR_EACH_ARTICLE,
        })
        .catch(() => ({ uris: [], more: false }));
      const files: string[] = [];
      const unread = new Map<string, number>();
      for (const uri of uris) {
        if (!uri.startsWith(folder)) continue;
        const path = decoded(uri.slice(folder.length + 1));
        const kind = kindOf(path);
        if (kind === 'article') files.push(uri);
        else if (kind === 'unread') unread.set(extensionOf(path), (unread.get(extensionOf(path)) ?? 0) + 1);
      }
      return { files: files.sort().slice(0, limit), more: more || files.length > limit, passedOver: [], unread };
    },
    async readFile(uri, longest) {
      const file = await connection
        .sendRequest<Result<'tradewire/readFile'>>('tradewire/readFile', { uri, longest })
        .catch(() => null);
      if (!file) return undefined;
      return 'reason' in file ? file.reason : Uint8Array.from(atob(file.base64), c => c.charCodeAt(0));
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
