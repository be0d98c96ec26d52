import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stampOf } from '../../../server/src/lsp/readRegular.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-stamps-'));
  file = path.join(folder, 'a.txt');
  writeFileSync(file, 'a duty of 25 percent');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});
const later = (seconds: number): void => {
  const now = Date.now() + 1000 * seconds;
  vi.spyOn(Date, 'now').mockReturnValue(now);
};

it('is another after each change, though the length and the time of writing are set back', async () => {
  utimesSync(file, 1_700_000_000, 1_700_000_000);
  later(60);
  const before = await stampOf(file, folder);
  expect(before).toEqual(expect.any(String));
  expect(await stampOf(file, folder)).toBe(before);
  vi.restoreAllMocks();
  await new Promise(resolve => setTimeout(resolve, 20));
  writeFileSync(file, 'a duty of 24 percent');
  utimesSync(file, 1_700_000_000, 1_700_000_000);
  later(60);
  const after = await stampOf(file, folder);
  expect(after).toEqual(expect.any(String));
  expect(after).not.toBe(before);
});

it('is not given of a file that was written but now, or in a time that has not come', async () => {
  expect(await stampOf(file, folder)).toBeUndefined();
  const future = Date.now() / 1000 + 3600;
  utimesSync(file, future, future);
  later(60);
  expect(await stampOf(file, folder)).toBeUndefined();
});

it('is given of regular files of the folder alone', async () => {
  const inner = path.join(folder, 'inner');
  mkdirSync(inner);
  linkSync(file, path.join(inner, 'b.txt'));
  symlinkSync(file, path.join(inner, 'c.txt'));
  symlinkSync(folder, path.join(inner, 'out'));
  later(60);
  expect(await stampOf(path.join(inner, 'b.txt'), inner)).toEqual(expect.any(String));
  for (const other of ['c.txt', 'out/a.txt', '../a.txt', 'none.txt', 'out'])
    expect(await stampOf(path.join(inner, other), inner)).toBeUndefined();
});
