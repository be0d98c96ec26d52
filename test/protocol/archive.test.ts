import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveArticles } from '../bench/archiveArticles.ts';
import { random } from '../bench/articles.ts';
import { archiveDigest, hasDuckdb } from '../unit/archive/archiveDigest.ts';

const program = fileURLToPath(new URL('../../dist/tradewire.js', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the built program; with `kill` it is killed after so many milliseconds, unless it has ended by then. */
async function run(args: readonly string[], kill?: number): Promise<{ readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text;
  });
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill);
  await once(child, 'close');
  clearTimeout(timer);
  return { out, err };
}

const build = async (out: string, workers: number, kill?: number): Promise<string> =>
  (await run(['archive', 'build', 'wire.ndjson', '--out', out, '--workers', String(workers)], kill)).err;

describe.skipIf(!hasDuckdb)('archive build in worker threads', () => {
  it('comes to the same rows, however often it is killed and whatever the number of workers', async () => {
    const lines = [...archiveArticles(700)].map(({ article }) => JSON.stringify(article));
    writeFileSync(path.join(folder, 'wire.ndjson'), `${lines.join('\n')}\n`);
    expect(await build('whole', 1)).toContain('700 articles annotated, 0 as before, 0 faults');
    const next = random(3);
    for (let i = 0; i < 4; i++) await build('killed', 2, 300 + next() * 4000);
    expect(await build('killed', 2)).toMatch(/0 faults|is as it was/);
    expect(await archiveDigest(run, 'killed')).toBe(await archiveDigest(run, 'whole'));
  }, 180_000);
});
