import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveArticles } from '../bench/archiveArticles.ts';
import { random } from '../bench/articles.ts';
import { archiveDigest, hasDuckdb } from '../unit/archive/archiveDigest.ts';
import { runProgram } from './runProgram.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], kill?: number) => runProgram(folder, args, kill);
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
