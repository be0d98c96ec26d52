import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { faultText } from '../base/faultText.ts';

/** Bytes of a file, or why there are none; `missing` where nothing has that name. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly missing: boolean; readonly reason: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a link that leads in a circle',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has too long a name',
};
const PIECE = 1 << 20;

/**
 * Reads a regular file of at most `longest` bytes, counted while they are read: what a device, a pipe or a growing file gives has no end.
 * With `inside` a link that leads out of that folder is not followed. Never waits for a writer.
 */
export async function readRegular(file: string, longest: number, inside?: string): Promise<ReadResult> {
  let handle: FileHandle | undefined;
  try {
    const [within, root] = await Promise.all([
      realFolder(path.dirname(file)),
      inside === undefined ? undefined : realFolder(inside),
    ]);
    let real = path.join(within, path.basename(file));
    // Opening some devices is already doing something, so they are looked at first; a pipe that takes the place of a file meanwhile
    // does not block.
    let looked = await lstat(real);
    if (looked.isSymbolicLink()) {
      real = await realpath(file);
      looked = await stat(real);
    }
    if (root !== undefined && !isBelow(real, root)) return refused('is a link that leads out of the folder');
    if (!looked.isFile()) return refused('is not a regular file');
    handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const found = await handle.stat();
    if (!found.isFile()) return refused('is not a regular file');
    const tooLong = refused(`is larger than ${sizeOf(longest)}`);
    if (found.size > longest) return tooLong;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const piece = new Uint8Array(Math.min(PIECE, Math.max(found.size - length, 0) + 1));
      const { bytesRead } = await handle.read(piece, 0, piece.length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
      if (length > longest) return tooLong;
      pieces.push(piece.subarray(0, bytesRead));
      // Whoever asked for more than there is need not ask again.
      if (bytesRead < piece.length && length >= found.size) break;
    }
    return { bytes: pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces, length) };
  } catch (error) {
    const { code } = error as { code?: string };
    return { missing: code === 'ENOENT' || code === 'ENOTDIR', reason: reasonOf(error) };
  } finally {
    await handle?.close();
  }
}

/**
 * A file that was written so lately may be written again within the same tick of its disk's clock, which is two seconds at most; in
 * milliseconds.
 */
const UNSURE = 4000;

/** Of a regular file in a folder: what its disk notes anew with every change of its bytes. undefined where that is not sure. */
export async function stampOf(file: string, inside: string): Promise<string | undefined> {
  try {
    const [within, root] = await Promise.all([realFolder(path.dirname(file)), realFolder(inside)]);
    const real = path.join(within, path.basename(file));
    const looked = await lstat(real);
    const { dev, ino, size, mtimeMs, ctimeMs } = looked;
    // A time that has not come yet says nothing of when it was set.
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    return isBelow(real, root) && looked.isFile() && age > UNSURE
      ? [dev, ino, size, mtimeMs, ctimeMs].join(' ')
      : undefined;
  } catch {
    return undefined;
  }
}

const asked = new Map<string, Promise<string>>();

/** Many files of a folder are read at a time; what it really is, is asked once for those that ask meanwhile. */
function realFolder(folder: string): Promise<string> {
  let real = asked.get(folder);
  if (!real) {
    real = realpath(folder).finally(() => asked.delete(folder));
    asked.set(folder, real);
  }
  return real;
}

/** Why a file cannot be read, in words that follow its name. */
export const reasonOf = (error: unknown): string =>
  REASONS[(error as { code?: string }).code ?? ''] ?? `cannot be read (${faultText(error)})`;

const refused = (reason: string): ReadResult => ({ missing: false, reason });
const isBelow = (file: string, folder: string): boolean =>
  file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
const sizeOf = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
