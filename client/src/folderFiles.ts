import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../../server/src/protocol.ts';

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];
type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** Gives a server without a file system of its own the files of the folder, as the editor sees them. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('tradewire/listFiles', listFiles);
  client.onRequest<Result<'tradewire/readFile'>, unknown>(
    'tradewire/readFile',
    readFile as () => Promise<Result<'tradewire/readFile'>>,
  );
}

/** Folders that hold no articles. */
const passedOver = new Set(['.git', 'node_modules']);

/** Walks by itself, since searching is not offered for every kind of virtual folder. Links are not followed: they may lead out. */
async function listFiles(params: Params<'tradewire/listFiles'>): Promise<Result<'tradewire/listFiles'>> {
  const uris: string[] = [];
  // The root of a virtual file system has come down to no path at all.
  const root = vscode.Uri.parse(params.folder);
  const folders = [root.path ? root : root.with({ path: '/' })];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      found => found.sort(([a], [b]) => (a < b ? -1 : 1)),
      () => [],
    );
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !passedOver.has(name)) folders.push(uri);
      else if (type === vscode.FileType.File && uris.push(uri.toString()) > params.limit) {
        return { uris: uris.slice(0, params.limit), more: true };
      }
    }
  }
  return { uris, more: false };
}

async function readFile(params: Params<'tradewire/readFile'>): Promise<Result<'tradewire/readFile'>> {
  const uri = vscode.Uri.parse(params.uri);
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type !== vscode.FileType.File) return { reason: 'is not a regular file' };
    const tooLong = { reason: `is larger than ${Math.round(params.longest / 1_000_000)} MB` };
    if (size > params.longest) return tooLong;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > params.longest ? tooLong : { base64: toBase64(bytes) };
  } catch {
    return null;
  }
}

/** In slices, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
