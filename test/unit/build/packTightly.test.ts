import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { packTightly } from '../../../client/build/packTightly.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'The duty on tin is 9 percent. The duty on zinc is 8 percent. '.repeat(400);

/** A .zip as packagers stream it: each file's sizes stand behind it. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [parts, records]: [Buffer[], Buffer[]] = [[], []];
  let length = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data, { level: 1 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 8);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(data.length, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(length, 42);
    parts.push(local, Buffer.from(name), packed, behind);
    records.push(Buffer.concat([record, Buffer.from(name)]));
    length += 46 + name.length + packed.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** The files of a .zip by what stands before each. */
function filesOf(zip: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const name = zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26));
    const start = at + 30 + name.length;
    at = start + zip.readUInt32LE(at + 18);
    found[name] = inflateRawSync(zip.subarray(start, at)).toString();
  }
  return found;
}

it('packs the same files in fewer bytes', async () => {
  const file = path.join(folder, 'a.zip');
  const files = { 'one.txt': TEXT, 'two.txt': 'short' };
  writeFileSync(file, zipOf(files));
  const before = readFileSync(file).length;
  await packTightly(file);
  const after = readFileSync(file);
  expect(filesOf(after)).toEqual(files);
  expect(after.length).toBeLessThan(before);
});
