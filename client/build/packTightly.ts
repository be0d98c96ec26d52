import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: the records of a .zip by their signatures, and how long each is without names.
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH] = [30, 46, 22];
const DEFLATED = 8;
/** Only sizes before the data, none behind it. */
const SIZES_BEHIND = 0x0008;

/** Packs each file of a .zip again as tightly as Zopfli can, 3 to 5 percent tighter than zlib. Throws on a .zip that has a comment or is none. */
export async function packTightly(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error(`${file} is no .zip`);
  const count = bytes.readUInt16LE(end + 10);
  const [files, records]: [Buffer[], Buffer[]] = [[], []];
  let length = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error(`${file} has no record of file ${i}`);
    const next = at + CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
    const record = Buffer.from(bytes.subarray(at, next));
    const name = record.subarray(CENTRAL_LENGTH, CENTRAL_LENGTH + record.readUInt16LE(28));
    const local = record.readUInt32LE(42);
    const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + record.readUInt32LE(20));
    const data = record.readUInt16LE(10) === DEFLATED ? await tightest(packed) : packed;
    record.writeUInt16LE(record.readUInt16LE(8) & ~SIZES_BEHIND, 8);
    record.writeUInt32LE(data.length, 20);
    record.writeUInt32LE(length, 42);
    // What stands before a file is what its record says of it, from the version that can read it to the length of its name.
    const head = Buffer.alloc(LOCAL_LENGTH);
    head.writeUInt32LE(LOCAL, 0);
    record.copy(head, 4, 6, 30);
    files.push(head, name, data);
    records.push(record);
    length += head.length + name.length + data.length;
    at = next;
  }
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt32LE(at - bytes.readUInt32LE(end + 16), 12);
  tail.writeUInt32LE(length, 16);
  writeFileSync(file, Buffer.concat([...files, ...records, tail]));
}

/** Of what is packed already, such as a picture, it may make more. */
async function tightest(packed: Buffer): Promise<Buffer> {
  const found = Buffer.from(await deflateAsync(inflateRawSync(packed), { numiterations: ROUNDS }));
  return found.length < packed.length ? found : packed;
}
/** After five rounds a sixth saves a few bytes in a hundred thousand. */
const ROUNDS = 5;
