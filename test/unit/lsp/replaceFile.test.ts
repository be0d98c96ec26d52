import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../../server/src/lsp/replaceFile.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

test('a file has its new text under its old name and mode, and nothing else is left', async () => {
  writeFileSync(at('tradewire.json'), 'old');
  chmodSync(at('tradewire.json'), 0o640);
  writeFileSync(at('.tradewire.json.0b9c1a3e-0000-4000-8000-000000000000.tmp'), 'ha');
  writeFileSync(at('.other.tmp'), 'kept');
  await replaceFile(at('tradewire.json'), 'new');
  expect(readFileSync(at('tradewire.json'), 'utf8')).toBe('new');
  expect(statSync(at('tradewire.json')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['.other.tmp', 'tradewire.json']);
});

test('a file that cannot be replaced stays as it was', async () => {
  mkdirSync(at('tradewire.json'));
  writeFileSync(at('tradewire.json/inside'), 'x');
  await expect(replaceFile(at('tradewire.json'), 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['tradewire.json']);
  expect(readFileSync(at('tradewire.json/inside'), 'utf8')).toBe('x');
});

test('a link stays a link', async () => {
  writeFileSync(at('kept.json'), 'old');
  symlinkSync('kept.json', at('tradewire.json'));
  await replaceFile(at('tradewire.json'), 'new');
  expect(lstatSync(at('tradewire.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('kept.json'), 'utf8')).toBe('new');
});
