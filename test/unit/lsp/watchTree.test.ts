import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchTree } from '../../../server/src/lsp/watchTree.ts';

test('tells of files in a folder, in those below it and in those that come later', async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'tradewire-watch-'));
  const names = new Set<string>();
  const write = (...name: string[]) => writeFileSync(path.join(root, ...name), `${names.size} ${name}`);
  const told = (...name: string[]) =>
    vi.waitFor(
      () => {
        // Watching begins a moment later; what changes meanwhile changes again.
        write(...name);
        expect(names).toContain(path.join(...name));
      },
      { timeout: 10_000, interval: 50 },
    );
  mkdirSync(path.join(root, 'wires', 'april'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  const stop = watchTree(root, name => names.add(name));
  try {
    await told('a.txt');
    await told('wires', 'b.txt');
    await told('wires', 'april', 'c.txt');
    mkdirSync(path.join(root, 'wires', 'may'));
    await told('wires', 'may', 'd.txt');
    renameSync(path.join(root, 'wires'), path.join(root, 'desk'));
    await told('desk', 'may', 'e.txt');
    rmSync(path.join(root, 'desk'), { recursive: true });
    await vi.waitFor(() => expect(names).toContain('desk'));
    mkdirSync(path.join(root, 'desk'));
    await told('desk', 'f.txt');
    write('node_modules', 'g.txt');
    await told('h.txt');
    if (process.platform === 'linux') expect(names).not.toContain(path.join('node_modules', 'g.txt'));
    stop();
    names.clear();
    write('a.txt');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(names).toEqual(new Set());
  } finally {
    stop();
    rmSync(root, { recursive: true, force: true });
  }
}, 60_000);
