import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../../server/src/protocol.ts';

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];
type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** Gives a server without a file system of its own the files of the folder, as the editor sees them. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('tradewire/listFiles', listFiles);
  client.onRequest('tradewire/readFile', readFile);
}

async function listFiles(params: Params<'tradewire/listFiles'>): Promise<Result<'tradewire/listFiles'>> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(params.folder), '**/*');
  const found = await vscode.workspace.findFiles(pattern, undefined, params.limit + 1);
  const uris = found.map(String).sort();
  return { uris: uris.slice(0, params.limit), more: uris.length > params.limit };
}

async function readFile(params: Params<'tradewire/readFile'>): Promise<Result<'tradewire/readFile'>> {
  try {
    return { base64: toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(params.uri))) };
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
