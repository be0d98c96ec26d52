import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidatesQuery } from '../../server/src/archive/queries.ts';
import { tables } from '../../server/src/archive/tables.ts';
import { archiveArticles } from '../bench/archiveArticles.ts';
import { SparkCluster } from '../spark/sparkCluster.ts';
import { hasSpark } from '../spark/sparkHome.ts';
import { hasDuckdb } from '../unit/archive/archiveDigest.ts';
import { program, runProgram } from './runProgram.ts';

const scripts = fileURLToPath(new URL('../../server/src/archive/spark/', import.meta.url));

let folder: string;
let cluster: SparkCluster;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
  cluster = new SparkCluster(folder);
});
afterEach(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const rows = async (archive: string, query: string): Promise<string> =>
  (await runProgram(folder, ['archive', 'sql', archive, query, '--format', 'json'])).out;

describe.skipIf(!hasSpark || !hasDuckdb)('on Spark', () => {
  it('the same rows and candidates as with DuckDB, with a worker killed', async () => {
    const lines = [...archiveArticles(160)].map(({ article }, i) =>
      // Few months: each costs each task a file.
      JSON.stringify({ ...article, published: `2021-0${1 + (i % 2)}-1${i % 7}` }),
    );
    writeFileSync(path.join(folder, 'wire.ndjson'), `${lines.join('\n')}\nno JSON\n`);
    await runProgram(folder, ['archive', 'build', 'wire.ndjson', '--out', 'embedded']);
    await cluster.start(2);
    const archive = path.join(folder, 'spread');
    let killed = false;
    await cluster.sql(
      path.join(scripts, 'build.sql'),
      {
        source: path.join(folder, 'wire.ndjson'),
        archive,
        tradewire: `${process.execPath} ${program}`,
        partitions: '6',
      },
      async () => {
        await cluster.atWork(0);
        cluster.kill(0);
        killed = true;
      },
    );
    expect(killed).toBe(true);
    for (const { name } of tables) {
      // Which file an article came from is not known to an annotator that reads a pipe.
      const query = `SELECT * ${name === 'articles' ? 'EXCLUDE (source, stamp)' : ''} FROM ${name} ORDER BY ALL`;
      const own = await rows('embedded', query);
      expect(await rows('spread', query)).toBe(own);
      expect(own).not.toBe('');
    }
    await cluster.sql(path.join(scripts, 'candidates.sql'), { archive });
    const found = await rows('embedded', `SELECT * FROM (${candidatesQuery}) ORDER BY ALL`);
    const spread = `read_parquet('${archive}/_tradewire/candidates/*.parquet')`;
    expect(await rows('spread', `SELECT * FROM ${spread} ORDER BY ALL`)).toBe(found);
    expect(found).not.toBe('');
    expect((await runProgram(folder, ['archive', 'conflicts', 'spread'])).out).toBe(
      (await runProgram(folder, ['archive', 'conflicts', 'embedded'])).out,
    );
  }, 600_000);
});
