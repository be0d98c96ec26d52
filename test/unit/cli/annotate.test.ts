import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_FILE } from '../../../server/src/cli/articles.ts';
import { TestFolder } from './testTerminal.ts';

const STORY = 'OSLO, May 4, 2023 – The United States raised the tariff on steel to 25 percent on Thursday.\n';

interface Printed {
  file: string;
  published: { date: string; source: string } | null;
  mentions: { type: string; start: number; end: number; text: string }[];
}
const records = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Printed);
const files = (out: string): string[] => (out === '' ? [] : records(out).map(r => r.file));

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => {
  folder.remove();
});

describe('annotate', () => {
  it('prints a record for each article, by path, with exact offsets', async () => {
    folder.write({ 'wire/b.txt': STORY, 'wire/a.md': STORY, 'wire/sub/c.tradenews': STORY });
    const { status, out, err } = await folder.run(['annotate', 'wire']);
    expect([status, err]).toEqual([0, '']);
    expect(files(out)).toEqual(['wire/a.md', 'wire/b.txt', 'wire/sub/c.tradenews']);
    const [first] = records(out);
    expect(Object.keys(first ?? {})).toEqual([
      'schema',
      'file',
      'published',
      'mentions',
      'claims',
      'findings',
      'program',
      'knowledge',
    ]);
    expect(first?.published).toEqual({ date: '2023-05-04', source: 'dateline' });
    expect(first?.mentions.length).toBeGreaterThan(2);
    for (const m of first?.mentions ?? []) expect(STORY.slice(m.start, m.end)).toBe(m.text);
    expect(first?.mentions.map(m => [m.type, m.text])).toContainEqual(['tariff_rate', '25 percent']);
  });

  it('prints the same bytes whatever the order of the paths', async () => {
    folder.write({ 'a.txt': STORY, 'b.txt': STORY.replace('25', '20'), 'c.txt': STORY });
    const forward = await folder.run(['annotate', 'a.txt', 'b.txt', 'c.txt']);
    const backward = await folder.run(['annotate', 'c.txt', 'b.txt', 'a.txt', './b.txt']);
    expect(backward.out).toBe(forward.out);
    expect((await folder.run(['annotate', '.'])).out).toBe(forward.out);
  });

  it('takes in a folder what are articles, and any file that is named', async () => {
    folder.write({
      'a.txt': STORY,
      'README.md': STORY,
      'NOTE.txt': STORY,
      'data.json': '{}',
      'drafts/b.txt': STORY,
      'drafts/kept.txt': STORY,
      '.gitignore': 'drafts/*\n!drafts/kept.txt\n',
      'old/c.txt': STORY,
      'old/.gitignore': '*.txt\n',
      '.hidden/d.txt': STORY,
      'out/e.txt': STORY,
      'tradewire.json': '{ "articles": { "exclude": ["out/"] } } // no output',
    });
    expect(files((await folder.run(['annotate', '.'])).out)).toEqual(['a.txt', 'drafts/kept.txt']);
    expect(files((await folder.run(['annotate', 'README.md', 'drafts/b.txt', 'data.json'])).out)).toEqual([
      'README.md',
      'data.json',
      'drafts/b.txt',
    ]);
  });

  it('honours the .gitignore files above the folder in a repository', async () => {
    folder.write({
      'wire/a.txt': STORY,
      'wire/drafts/b.txt': STORY,
      'tmp/c.txt': STORY,
      '.gitignore': 'drafts/\n/tmp/\n',
    });
    expect(files((await folder.run(['annotate', 'wire'])).out)).toEqual(['wire/a.txt', 'wire/drafts/b.txt']);
    folder.write({ '.git/HEAD': '' });
    expect(files((await folder.run(['annotate', 'wire'])).out)).toEqual(['wire/a.txt']);
    // Named itself, it is wanted.
    expect(files((await folder.run(['annotate', 'tmp'])).out)).toEqual(['tmp/c.txt']);
    expect(files((await folder.run(['annotate', 'wire/drafts'])).out)).toEqual(['wire/drafts/b.txt']);
  });

  it('never leaves the folder through links', async () => {
    const outside = new TestFolder().write({ 'secret.txt': STORY, 'more/secret.txt': STORY });
    folder.write({ 'wire/a.txt': STORY });
    symlinkSync(path.join(outside.path, 'secret.txt'), path.join(folder.path, 'wire/link.txt'));
    symlinkSync(path.join(outside.path, 'more'), path.join(folder.path, 'wire/more'));
    symlinkSync(path.join(folder.path, 'wire'), path.join(folder.path, 'wire/circle'));
    expect(files((await folder.run(['annotate', 'wire'])).out)).toEqual(['wire/a.txt']);
    outside.remove();
  });

  it('names what it cannot read, goes on and ends with status 2', async () => {
    folder.write({
      'a.txt': STORY,
      'binary.txt': Uint8Array.of(0x61, 0x62, 0, 1, 2, 0x63, 0x64),
      'huge.txt': new Uint8Array(LONGEST_FILE + 1).fill(0x61),
      'empty.txt': '',
    });
    const { status, out, err } = await folder.run(['annotate', '.', 'missing.txt']);
    expect(status).toBe(2);
    expect(files(out)).toEqual(['a.txt', 'empty.txt']);
    expect(err.split('\n').sort()).toEqual([
      '',
      'tradewire: binary.txt is not text: it holds zero bytes',
      'tradewire: huge.txt is larger than 10 MB',
      'tradewire: missing.txt does not exist',
    ]);
  });

  it('decodes before it counts', async () => {
    const text = `“São” ${STORY}`;
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, c => c.charCodeAt(0)).buffer)]);
    folder.write({ 'a.txt': utf16, 'b.txt': `\ufeff${text}`, 'c.txt': text });
    const [a, b, c] = records((await folder.run(['annotate', '.'])).out);
    expect(a?.mentions).toEqual(c?.mentions);
    expect(b?.mentions).toEqual(c?.mentions);
  });

  it('uses the dates of tradewire.json, of the folder or of the one above a file', async () => {
    folder.write({
      'wire/sub/a.txt': 'The talks ended on Thursday.',
      'wire/tradewire.json': '{ "articles": { "dates": { "sub/a.txt": "2023-05-05" } } }',
    });
    const override = { date: '2023-05-05', source: 'override' };
    expect(records((await folder.run(['annotate', 'wire'])).out)[0]?.published).toEqual(override);
    expect(records((await folder.run(['annotate', 'wire/sub/a.txt'])).out)[0]?.published).toEqual(override);
  });

  it('reports faults of tradewire.json with their place and keeps the rest', async () => {
    folder.write({
      'wire/a.txt': 'The talks ended.',
      'wire/tradewire.json': '{\n  "articles": { "dates": { "a.txt": "2023-05-05", "../b.txt": "2023-05-05" } }\n}',
    });
    const { status, out, err } = await folder.run(['annotate', 'wire']);
    expect(status).toBe(2);
    expect(err).toMatch(/^tradewire: wire\/tradewire\.json line 2, column 51: .*must not lead out of the folder\.\n$/);
    expect(records(out)[0]?.published?.source).toBe('override');
  });

  it('prints one JSON value where that is asked for', async () => {
    folder.write({ 'a.txt': STORY, 'b.txt': STORY, 'none/x.json': '' });
    expect(JSON.parse((await folder.run(['annotate', '.', '--format', 'json'])).out)).toHaveLength(2);
    expect(JSON.parse((await folder.run(['annotate', 'none', '--format', 'json'])).out)).toEqual([]);
    expect((await folder.run(['annotate', 'none'])).out).toBe('');
  });

  it('leaves names out without knowledge', async () => {
    folder.write({ 'a.txt': 'The USTR set a duty of 25 percent on steel.' });
    const types = async (...more: string[]) =>
      records((await folder.run(['annotate', 'a.txt', ...more])).out)[0]?.mentions.map(m => m.type);
    expect(await types()).toContain('agency');
    expect(await types('--no-knowledge')).not.toContain('agency');
  });
});

describe('annotate -', () => {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

  it('reads and prints one article a line, each for itself', async () => {
    const input = [
      line({ id: 'one', text: STORY }),
      line({ id: 'two', text: 'The talks ended.', published: '2023-05-05' }),
      line({ id: 'one', text: 'The same id again.' }),
    ].join('');
    // In pieces that know nothing of lines.
    const pieces = input.match(/.{1,7}/gsu) ?? [];
    const { status, out } = await folder.run(['annotate', '-'], pieces);
    expect(status).toBe(0);
    expect(records(out).map(r => [r.file, r.published?.source])).toEqual([
      ['one', 'dateline'],
      ['two', 'override'],
      ['one', undefined],
    ]);
  });

  it('prints the record that a file with that text has', async () => {
    folder.write({ 'a.txt': STORY });
    const fromFile = await folder.run(['annotate', 'a.txt']);
    const fromInput = await folder.run(['annotate', '-'], [line({ id: 'a.txt', text: STORY })]);
    expect(fromInput.out).toBe(fromFile.out);
  });

  it('answers a bad line with an error and goes on', async () => {
    const bad = [
      'not json',
      '[]',
      '{"id": 1, "text": ""}',
      '{"id": "x"}',
      '{"id": "x", "text": "", "published": "May 4"}',
    ];
    const input = `\ufeff${bad.join('\n')}\n\n${line({ id: 'good', text: STORY })}`;
    const { status, out } = await folder.run(['annotate', '-'], [input.trimEnd()]);
    const lines = out
      .trim()
      .split('\n')
      .map(l => JSON.parse(l) as Record<string, unknown>);
    expect(status).toBe(2);
    expect(lines.slice(0, 5).map(l => [l.file, l.line, typeof l.error])).toEqual(
      [null, null, null, 'x', 'x'].map((id, i) => [id, i + 1, 'string']),
    );
    expect(lines[5]?.file).toBe('good');
  });

  it('ends with 0 for bad lines where it is told to keep going', async () => {
    const { status, out } = await folder.run(
      ['annotate', '-', '--keep-going'],
      ['not json\n', line({ id: 'good', text: STORY })],
    );
    expect(status).toBe(0);
    expect(records(out).map(r => r.file)).toEqual([null, 'good']);
  });

  it('understands the field names of archives and hands back the fields that mean nothing to it', async () => {
    const fields = { title: 'Steel', language: null, authors: ['A. Writer'] };
    const input = [
      line({ url: 'https://example.org/a', maintext: STORY, date_publish: '2023-05-05 06:00:00', ...fields }),
      line({ id: 'b', url: 'https://example.org/b', plaintext: STORY, published: '2023-05-05T06:00:00Z' }),
      line({ id: 'c', text: STORY, maintext: 'other', published: null, date_publish: null }),
    ];
    const read = (await folder.run(['annotate', '-'], input)).out
      .trim()
      .split('\n')
      .map(l => JSON.parse(l) as Printed & { input?: object; program: string; knowledge: string });
    expect(read.map(r => [r.file, r.published?.date, r.published?.source, r.input])).toEqual([
      ['https://example.org/a', '2023-05-05', 'override', fields],
      ['b', '2023-05-05', 'override', { url: 'https://example.org/b' }],
      ['c', '2023-05-04', 'dateline', { maintext: 'other' }],
    ]);
    for (const r of read) expect([r.program, typeof r.knowledge]).toEqual(['1.2.3', 'string']);
    const bare = await folder.run(['annotate', '-', '--no-knowledge'], [input[1] ?? '']);
    expect(JSON.parse(bare.out)).toMatchObject({ knowledge: null });
  });

  it('emits flat rows of one kind, each with the id of its article and the same columns', async () => {
    const input = [line({ id: 'one', text: STORY }), 'bad\n', line({ id: 'none', text: 'Nothing here.' })];
    const rows = async (kind: string) =>
      (await folder.run(['annotate', '-', '--emit', kind], input)).out
        .trim()
        .split('\n')
        .map(l => JSON.parse(l) as Record<string, unknown>);
    const mentions = await rows('mentions');
    const error = mentions.at(-1);
    expect(error).toEqual({ file: null, line: 2, error: 'this line is not JSON' });
    const good = mentions.slice(0, -1);
    expect(new Set(good.map(row => row.id))).toEqual(new Set(['one']));
    expect(new Set(good.map(row => Object.keys(row).join()))).toHaveLength(1);
    expect(good.find(row => row.type === 'tariff_rate')).toMatchObject({
      text: '25 percent',
      number: 25,
      entity: null,
    });
    const [claim] = await rows('claims');
    expect(claim).toMatchObject({
      id: 'one',
      claim: 'c1',
      imposer: ['party/US'],
      product: ['product/steel'],
      number: 25,
    });
    expect((await rows('findings')).map(row => Object.keys(row))).toEqual([['file', 'line', 'error']]);
  });

  it('takes lone surrogates and names of properties for text like any other', async () => {
    const { out } = await folder.run(
      ['annotate', '-'],
      [line({ id: '__proto__', text: 'a \ud800 b', published: '2023-05-04' })],
    );
    expect(records(out)[0]).toMatchObject({ file: '__proto__', published: { date: '2023-05-04', source: 'override' } });
  });
});

describe('annotate --trees', () => {
  it('prints the trees of sentences with figures as CoNLL-U, a rate as one word', async () => {
    folder.write({ 'a.txt': `${STORY}\nNo figure stands here.\n` });
    const { status, out } = await folder.run(['annotate', '--trees', 'a.txt']);
    expect(status).toBe(0);
    expect(out.match(/^# sent_id/gm)).toHaveLength(1);
    expect(out).toMatch(/^# text = The United States raised the tariff on steel to 25 percent on Thursday\.$/m);
    const rows = out.split('\n').filter(row => /^\d/.test(row));
    expect(rows.map(row => row.split('\t').length)).toEqual(rows.map(() => 10));
    expect(rows.map(row => row.split('\t')[1])).toContain('25 percent');
    expect(rows.filter(row => row.split('\t')[6] === '0')).toHaveLength(1);
  });

  it('reads lines as well, and tells those it cannot read apart', async () => {
    const { status, out, err } = await folder.run(
      ['annotate', '-', '--trees'],
      [`${JSON.stringify({ id: 'one', text: STORY })}\n`, 'no JSON\n'],
    );
    expect(out).toMatch(/^# sent_id = one:/);
    expect(out).not.toContain('"error"');
    expect(err).toContain('line 2');
    expect(status).toBe(2);
  });
});

describe('the program', () => {
  it('helps, tells its version, starts the server and refuses what it does not know', async () => {
    expect((await folder.run(['--help'])).out).toContain('Usage: tradewire');
    expect((await folder.run(['man'])).out).toMatch(/^\.TH TRADEWIRE 1/);
    expect((await folder.run(['--version'])).out).toBe('1.2.3\n');
    expect(await folder.run(['server', '--stdio'])).toEqual({ status: undefined, out: 'server', err: '' });
    const { status, err } = await folder.run(['nope\u001b[31m']);
    expect(status).toBe(2);
    expect(err).toMatch(/^tradewire: there is no command/);
    expect(err).not.toContain('\u001b');
  });
});
