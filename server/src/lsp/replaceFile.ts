import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const BESIDE = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/;

/**
 * Puts a text in the place of a file, whole or not at all: it is written beside the old one and takes its name when it is on the disk. A
 * full disk, a crash or a killed process leaves the old file as it was; what a killed process left beside it goes with the next writing.
 * With `inside` nothing is written that a link leads to outside that folder.
 */
export async function replaceFile(file: string, text: string, inside?: string): Promise<void> {
  // A link stays one; what it leads to is written.
  const target = await realpath(file).catch(() => file);
  if (inside !== undefined && target !== file && !target.startsWith((await realpath(inside)) + path.sep))
    throw new Error('is a link that leads out of the folder');
  const folder = path.dirname(target);
  const name = path.basename(target);
  await mkdir(folder, { recursive: true });
  const mode = await stat(target).then(
    found => found.mode & 0o777,
    () => undefined,
  );
  for (const other of await readdir(folder))
    if (BESIDE.exec(other)?.[1] === name) await rm(path.join(folder, other), { force: true });
  const beside = path.join(folder, `.${name}.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
