import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Begins every pack. Its digit is that of the form. */
const MAGIC = 'TWFACTS1';
/** … then the length of the index in bytes. */
const HEAD = MAGIC.length + 4;

/** Where in a pack an entry lies, in bytes. */
export interface PackEntry {
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** A file of many entries: a file for each would cost more to open than to read. The index is JSON: `[[hash, length], …]`. */
export function packOf(entries: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  const all = [...entries];
  const index = Buffer.from(JSON.stringify(all.map(([hash, bytes]) => [hash, bytes.length])));
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(index.length, MAGIC.length);
  return Buffer.concat([head, index, ...all.map(([, bytes]) => bytes)]);
}

/** What a pack holds; undefined for a file that is none, was cut short or went on. Entries themselves are checked when they are read. */
export function readIndex(file: string): PackEntry[] | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const head = Buffer.alloc(HEAD);
      readSync(descriptor, head, 0, HEAD, 0);
      const { size } = statSync(file);
      const length = head.readUInt32LE(MAGIC.length);
      if (head.toString('latin1', 0, MAGIC.length) !== MAGIC || HEAD + length > size) return undefined;
      const index = Buffer.alloc(length);
      readSync(descriptor, index, 0, length, HEAD);
      let end = HEAD + length;
      const entries = (JSON.parse(index.toString()) as [string, number][]).map(([hash, bytes]) => {
        const start = end;
        end += bytes;
        return { hash, start, end };
      });
      return end === size ? entries : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** undefined where the file is gone: another process may have made room. */
export function readPack(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
