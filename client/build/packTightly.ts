import { readFileSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: the records of a .zip by their signatures, and how long each is without names.
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH] = [30, 46, 22];
const DEFLATED = 8;
/** Only sizes before the data, none behind it. */
const SIZES_BEHIND = 0x0008;

/** Packs each file of a .zip again as tightly as zlib can, whatever way of it gives the fewest bytes. Throws on a .zip that has a comment or is none. */
export function packTightly(file: string): void {
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
    const data = record.readUInt16LE(10) === DEFLATED ? tightest(inflateRawSync(packed), packed) : packed;
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

/** The fewest bytes that zlib makes of a file: weights are best packed by another way than text, and with less memory a table is made for shorter blocks. */
function tightest(data: Buffer, packed: Buffer): Buffer {
  let best = packed;
  for (const level of [6, 9])
    for (const memLevel of [6, 7, 8, 9])
      for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED]) {
        const found = deflateRawSync(data, { level, memLevel, strategy });
        if (found.length < best.length) best = found;
      }
  return best;
}
