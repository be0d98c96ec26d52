import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteFile } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../../../server/src/archive/tables.ts';
import { archiveArticles } from '../../bench/archiveArticles.ts';
import { TestFolder } from '../cli/testTerminal.ts';
import { archiveDigest, hasDuckdb } from './archiveDigest.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => {
  folder.remove();
});

const digest = (archive: string) => archiveDigest(args => folder.run(args), archive);
const rate = (day: string, text: string): string => `Published: ${day}\n\nTrade\n\n${text}\n`;
const conflictsOf = (out: string): object[] =>
  (JSON.parse(out) as { findings: { code: string }[] }).findings.filter(({ code }) => code === 'figure-conflict');

/** Contradictions by key, within one article, in near-duplicates and paraphrases, and an article without a day. */
const WIRE = {
  'wire/a.txt': rate(
    '2021-03-01',
    'Turkey imposes a 12 percent tariff on cement from Norway. Builders asked for a review.',
  ),
  'wire/b.txt': rate(
    '2021-03-04',
    'Norwegian ports were quiet. Imports of cement from Norway face a tariff of 21 percent in Turkey.',
  ),
  'wire/c.txt': rate('2021-03-06', 'Turkey imposes a 12 percent tariff on cement from Norway, and dealers wait.'),
  'wire/d.txt': rate(
    '2021-05-06',
    'The ministry said on Monday that shippers from the northern ports had sold 40,000 tons of barley to Chile before the harvest.\n\nThe ministry said that the harvest of the northern ports came to 91,000 tons in the end.',
  ),
  'wire/e.txt': rate(
    '2021-05-07',
    'The ministry said on Monday that shippers from the northern ports had sold 47,000 tons of barley to Chile before the harvest.',
  ),
  'wire/f.txt': rate(
    '2022-02-03',
    'Brazil imposes a 9 percent tariff on rice from Thailand. Growers met in Recife.\n\nBrazil imposes a 14 percent tariff on rice from Thailand.',
  ),
  'wire/undated.txt':
    'Barley\n\nThe ministry said on Monday that shippers from the northern ports had sold 47,000 tons of barley to Chile before the harvest.\n\nThe ministry said that the harvest of the northern ports came to 91,000 tons in the end.\n\nThe ministry said that shippers of the northern ports lost 3,000 tons in a storm last week.',
  'wire/near.txt': rate(
    '2021-05-09',
    'The ministry said that the harvest of the northern ports came to 91,000 tons in the end.\n\nThe ministry said that shippers of the northern ports lost 3,000 tons in a storm last week.\n\nThe ministry said on Monday that shippers from the northern ports had sold 40,000 tons of barley to Chile before the harvest.',
  ),
};

const generated = (count: number): Record<string, string> =>
  Object.fromEntries(
    [...archiveArticles(count, 5)].map(({ article: { id, text, published } }) => [
      `many/${id}.txt`,
      `Published: ${published}\n\n${text}\n`,
    ]),
  );

/** Which file an article came from is not known to an annotator that reads a pipe. */
const APART: ReadonlySet<string> = new Set(['source', 'stamp']);

describe.skipIf(!hasDuckdb)('archive', () => {
  it('finds the contradictions that check finds', async () => {
    folder.write({ ...WIRE, ...generated(300) });
    const checked = conflictsOf((await folder.run(['check', 'wire', 'many', '--format', 'json'])).out);
    const built = await folder.run(['archive', 'build', 'wire', 'many', '--out', 'made']);
    expect(built.status).toBe(0);
    const found = await folder.run(['archive', 'conflicts', 'made', '--format', 'json']);
    expect(conflictsOf(found.out)).toEqual(checked);
    expect(checked.length).toBeGreaterThan(5);
    expect(found.status).toBe(1);
  });

  it('honours the settings of the folders', async () => {
    folder.write({
      ...WIRE,
      'wire/tradewire.json': JSON.stringify({
        severity: { 'figure-conflict': 'hint' },
        articles: { dates: { 'undated.txt': '2021-05-08' } },
      }),
    });
    const checked = conflictsOf((await folder.run(['check', 'wire', '--format', 'json'])).out);
    await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    expect(conflictsOf((await folder.run(['archive', 'conflicts', 'made', '--format', 'json'])).out)).toEqual(checked);
  });

  it('tells the rates and changes that the folder tells', async () => {
    folder.write(WIRE);
    await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    for (const asked of [
      ['rates', '--status', 'all'],
      ['rates', '--imposer', 'Turkey', '--format', 'json'],
      ['changes', '--since', '2021-03-02'],
    ] as const) {
      const [command, ...options] = asked;
      const own = await folder.run([command, 'wire', ...options]);
      const archived = await folder.run(['archive', command, 'made', ...options]);
      expect(archived.out).toBe(own.out);
      expect(own.out.length).toBeGreaterThan(20);
    }
  });

  it('annotates again what changed and drops what is gone, so that nothing tells it from a new archive', async () => {
    folder.write(WIRE);
    await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    const again = await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    expect(again.err).toContain('0 articles annotated, 8 as before, 0 faults');
    folder.write({ 'wire/a.txt': rate('2021-04-01', 'Turkey imposes a 13 percent tariff on cement from Norway.') });
    folder.delete('wire/c.txt').write({ 'wire/g.txt': rate('2020-01-09', 'Japan met Chile on January 7.') });
    const third = await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    expect(third.err).toContain('2 articles annotated, 6 as before, 0 faults');
    await folder.run(['archive', 'build', 'wire', '--out', 'fresh']);
    expect(await digest('made')).toBe(await digest('fresh'));
  });

  it('reads lines, packed lines and Parquet, and loses nothing that it cannot read', async () => {
    const line = (id: string, text: string, published?: string) => JSON.stringify({ id, text, published });
    const good = [
      line('x1', 'Chile imposes a 6 percent tariff on rice from Japan.', '2020-02-02'),
      line('x2', 'Rain.'),
    ];
    folder.write({
      'lines.ndjson': `${good.join('\n')}\n{"id": 3}\nno JSON\n${line('x1', 'Again.')}\n`,
      'packed.jsonl.gz': gzipSync(
        `${line('y1', 'Peru imposes a 5 percent tariff on beef from Chile.', '2020-03-02')}\n`,
      ),
      'torn.ndjson.gz': gzipSync(`${line('z1', 'Snow.')}\n`.repeat(3000)).subarray(0, 12),
    });
    parquetWriteFile({
      filename: path.join(folder.path, 'web.parquet'),
      columnData: [
        { name: 'url', data: ['https://news.example/1', 'https://news.example/2'], type: 'STRING' },
        { name: 'plaintext', data: ['Peru imposes a 7 percent tariff on rice from Chile.', 'Sun.'], type: 'STRING' },
        { name: 'published', data: ['2020-03-05 10:00:00', '2020-04-05'], type: 'STRING' },
      ],
    });
    const sources = ['lines.ndjson', 'packed.jsonl.gz', 'torn.ndjson.gz', 'web.parquet', 'missing'];
    const { status, err } = await folder.run(['archive', 'build', ...sources, '--out', 'made']);
    expect(status).toBe(2);
    expect(err).toContain('lines.ndjson:3');
    expect(err).toContain('lines.ndjson:4');
    expect(err).toContain('x1 stands twice in lines.ndjson; the first one is taken');
    expect(err).toContain('torn.ndjson.gz:1 cannot be read on');
    expect(err).toContain('missing does not exist');
    expect(err).toContain('5 articles annotated, 0 as before, 5 faults');
    const ids = await folder.run([
      'archive',
      'sql',
      'made',
      'SELECT id, month FROM articles ORDER BY id',
      '--format',
      'csv',
    ]);
    expect(ids.out.split('\r\n').slice(1, -1)).toEqual([
      'https://news.example/1,2020-03',
      'https://news.example/2,2020-04',
      'x1,2020-02',
      'x2,undated',
      'y1,2020-03',
    ]);
    const second = await folder.run(['archive', 'build', ...sources, '--out', 'made']);
    expect(second.err).toContain('lines.ndjson is as it was; 3 faults as told then');
    expect(second.err).toContain('0 articles annotated');
  });

  it('answers questions about who is named, in SQL, and says what it cannot do', async () => {
    folder.write(WIRE);
    await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    const named = await folder.run(['archive', 'mentions', 'made', '--entity', 'Turkey', '--format', 'csv']);
    expect(named.out.split('\r\n')[1]).toContain('2021-03-01,wire/a.txt,');
    expect((await folder.run(['archive', 'mentions', 'made', '--type', 'party'])).out).toContain('party/NO');
    expect((await folder.run(['archive', 'sql', 'made', 'SELEKT'])).err).toContain('the query cannot be run');
    expect((await folder.run(['archive', 'conflicts', 'wire'])).err).toContain('is no archive');
    expect((await folder.run(['archive', 'tidy', 'made'])).err).toContain('archive takes build, conflicts');
    expect((await folder.run(['archive', 'rates', 'made', '--format', 'sarif'])).status).toBe(2);
  });

  it('says that it was made by another version, and reads what that one kept', async () => {
    folder.write({ ...WIRE, 'wire/tradewire.json': '{}' });
    await folder.run(['archive', 'build', 'wire', '--out', 'made', '--no-knowledge']);
    const kept = path.join(folder.path, 'made/_tradewire/folders.json');
    const folders = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, { settings: Record<string, unknown> }>;
    delete folders.wire?.settings.people;
    writeFileSync(kept, JSON.stringify(folders));
    const { err, out } = await folder.run(['archive', 'conflicts', 'made']);
    expect(err).toContain('8 articles were read by another version or with other knowledge');
    expect(out).toContain('in 8 articles');
    expect((await folder.run(['archive', 'conflicts', 'made', '--no-knowledge'])).err).toBe('');
  });

  it('is made of the rows that annotate writes for another engine', async () => {
    const lines = [...archiveArticles(20)].map(({ article }) => JSON.stringify(article));
    folder.write({ 'wire.ndjson': lines.join('\n') });
    await folder.run(['archive', 'build', 'wire.ndjson', '--out', 'made']);
    const { out, status } = await folder.run(
      ['annotate', '-', '--emit', 'archive', '--keep-going'],
      [`${lines.join('\n')}\nno JSON\n`],
    );
    expect(status).toBe(0);
    const written = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(written.at(-1)).toEqual({ file: null, line: 21, error: 'this line is not JSON' });
    for (const { name, columns } of tables) {
      const { out: rows } = await folder.run(['archive', 'sql', 'made', `SELECT * FROM ${name}`, '--format', 'json']);
      const sorted = (list: readonly Record<string, unknown>[]) =>
        list
          .map(row => JSON.stringify(columns.map(column => (APART.has(column.name) ? '' : (row[column.name] ?? null)))))
          .sort();
      const built = rows
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>);
      expect(sorted(written.filter(({ table }) => table === name))).toEqual(sorted(built));
      expect(Object.keys(built[0] ?? {})).toEqual(columns.map(column => column.name));
    }
  });

  it('finishes or undoes what a kill left half done', async () => {
    folder.write(WIRE);
    await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    const before = await digest('made');
    const journal = path.join(folder.path, 'made/_tradewire/journal.ndjson');
    // A torn line, a part that was never entered, and a lock of a process that is no more.
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"part": 2, "bat`);
    folder.write({
      'made/_tradewire/sealing/2/articles/month=2021-03/tw-000002-0.parquet': 'half',
      'made/_tradewire/scratch/00000000/claims.ndjson': 'half',
      'made/_tradewire/lock': '999999999',
    });
    const { status } = await folder.run(['archive', 'build', 'wire', '--out', 'made']);
    expect(status).toBe(0);
    expect(await digest('made')).toBe(before);
  });
});
