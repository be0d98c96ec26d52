import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const story = (day: string, rate: string, since: string): string =>
  `Published: ${day}\n\nCement\n\nTurkey imposed a tariff of ${rate} percent on cement imports from Greece on ${since}.\n`;

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({
    'wire/a.txt': story('2022-02-03', '7', 'February 1, 2022'),
    'wire/b.txt': story('2022-06-03', '11', 'June 2, 2022'),
  });
});
afterEach(() => {
  folder.remove();
});

describe('rates', () => {
  it('prints a table with the day it holds for', async () => {
    const { status, out } = await folder.run(['rates', 'wire']);
    expect(status).toBe(0);
    expect(out.split('\n')[1]).toMatch(
      /^Turkey +Greece +cement +11% +2022-06-02 +in force +1 +2022-06-03 wire\/b\.txt$/,
    );
    expect(out).toContain('1 rate as of 2022-06-03; 1 more of other statuses (--status all)');
  });

  it('takes a day, filters and statuses', async () => {
    const rows = async (...more: string[]) =>
      (
        JSON.parse((await folder.run(['rates', 'wire', '--format', 'json', ...more])).out) as {
          rates: { rate: number; status: string }[];
        }
      ).rates.map(row => [row.rate, row.status]);
    expect(await rows('--at', '2022-03-01')).toEqual([[7, 'in-force']]);
    expect(await rows('--status', 'all')).toEqual([
      [7, 'superseded'],
      [11, 'in-force'],
    ]);
    expect(await rows('--status=superseded,ended')).toEqual([[7, 'superseded']]);
    expect(await rows('--imposer', 'Greece')).toEqual([]);
    expect(await rows('--imposer', 'Greece', '--imposer', 'TR')).toHaveLength(1);
    expect((await folder.run(['rates', 'wire', '--at', 'June'])).err).toContain('no day of the calendar');
  });

  it('prints the same rows in all formats', async () => {
    const print = async (format: string) =>
      (await folder.run(['rates', 'wire', '--status', 'all', '--format', format])).out;
    const json = JSON.parse(await print('json')) as { rates: Record<string, unknown>[] };
    const bytes = Uint8Array.from(await print('parquet'), c => c.charCodeAt(0));
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(
      rows.map(({ id, imposer, target, product, rate, from, to, part, status, origins }) => ({
        id,
        imposer,
        target,
        product,
        rate,
        from: from ?? null,
        to: to ?? null,
        part,
        status,
        origins,
      })),
    ).toEqual(
      json.rates.map(({ id, imposer, target, product, rate, from, to, part, status, origins }) => ({
        id,
        imposer,
        target,
        product,
        rate,
        from,
        to,
        part,
        status,
        origins,
      })),
    );
    expect(rows[0]).toMatchObject({ first_file: 'wire/a.txt', first_published: '2022-02-03' });
    const csv = (await print('csv')).trim().split('\r\n');
    const markdown = (await print('markdown')).trim().split('\n');
    expect([csv.length, markdown.length]).toEqual([3, 4]);
    expect(csv[1]).toContain('Turkey,Greece,cement,7%,7,7,,,2022-02-01,,superseded,');
  });

  it('escapes names for the terminal', async () => {
    folder.write({ 'wire/c\u001b[31m.txt': story('2022-07-01', '13', 'June 30, 2022') });
    expect((await folder.run(['rates', 'wire'])).out).not.toContain('\u001b');
  });
});

describe('changes', () => {
  it('is silent and ends with 0 where nothing changed, and remembers the last look', async () => {
    const look = () => folder.run(['changes', 'wire', '--since', 'state.json']);
    const first = await look();
    expect(first.out).toMatch(
      /^new +Turkey: 11% on cement from Greece, from 2022-06-02, in force\n +2022-06-03 wire\/b\.txt +“/,
    );
    expect(await look()).toEqual({ status: 0, out: '', err: '' });
    folder.write({ 'wire/c.txt': story('2022-08-01', '20', 'July 30, 2022') });
    expect((await look()).out).toMatch(/^changed +Turkey: 20% on cement .* \(before: 11%, from 2022-06-02, in force\)/);
    expect(await look()).toEqual({ status: 0, out: '', err: '' });
  });

  it('tells what changed since a day, as text, Markdown and JSON', async () => {
    const print = async (...more: string[]) =>
      (await folder.run(['changes', 'wire', '--since', '2022-03-01', ...more])).out;
    expect(await print()).toMatch(/^changed +Turkey: 11% .*before: 7%, from 2022-02-01, in force/);
    expect(await print('--format', 'markdown')).toMatch(/^- \*\*changed\*\* Turkey: 11% on cement from Greece/);
    expect(JSON.parse(await print('--format', 'json'))).toMatchObject({
      since: '2022-03-01',
      at: '2022-06-03',
      changes: [
        { change: 'changed', before: { rate: '7 percent' }, rate: { rate: 11, first: { file: 'wire/b.txt' } } },
      ],
    });
    expect((await folder.run(['changes', 'wire', '--since', '2022-06-03'])).out).toBe('');
    expect(existsSync(path.join(folder.path, '2022-03-01'))).toBe(false);
  });

  it('refuses a file that is something else, and leaves it as it is', async () => {
    folder.write({ 'notes.json': '{"mine": true}' });
    const { status, err } = await folder.run(['changes', 'wire', '--since', 'notes.json']);
    expect(status).toBe(2);
    expect(err).toContain('neither a day');
    expect(readFileSync(path.join(folder.path, 'notes.json'), 'utf8')).toBe('{"mine": true}');
    expect((await folder.run(['changes', 'wire'])).err).toContain('needs --since');
  });

  it('remembers nothing where an article could not be read', async () => {
    folder.write({ 'wire/x.txt': Uint8Array.of(0, 1, 2, 3) });
    expect((await folder.run(['changes', 'wire', '--since', 'state.json'])).status).toBe(2);
    expect(existsSync(path.join(folder.path, 'state.json'))).toBe(false);
  });
});
