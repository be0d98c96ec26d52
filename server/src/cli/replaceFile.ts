import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes the new file beside the old one first, so that a full disk leaves the old one whole. */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
