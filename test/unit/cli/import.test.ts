import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const STORY =
  'Published: 2021-06-02\n\nTin\n\nTrade Minister Ann Okoro spoke 🙂. The Tin Board of Peru met her. Peru imposed a tariff of 6 percent on tin from Bolivia on June 1, 2021.\n';
let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'wire/a.txt': STORY, 'wire/b.txt': STORY.replace('Tin\n', 'Tin again\n') });
});
afterEach(() => {
  folder.remove();
});

interface Mention {
  readonly type: string;
  readonly text: string;
  readonly start: number;
}
const marked = async (file = 'wire/a.txt'): Promise<string[]> => {
  const { out } = await folder.run(['annotate', file]);
  return (JSON.parse(out) as { mentions: Mention[] }).mentions.map(one => `${one.type} ${one.text}`);
};
const settings = () => readFileSync(path.join(folder.path, 'wire/tradewire.json'), 'utf8');

describe('annotate in the formats of others, and import', () => {
  it.each(['w3c', 'conllu', 'label-studio', 'doccano'])(
    '%s: nothing is to be written where nothing was corrected',
    async format => {
      const { out, err } = await folder.run(['annotate', 'wire', '--format', format]);
      expect(err).toBe('');
      folder.write({ exported: out });
      const back = await folder.run(['import', 'exported', '--format', format, '--into', 'wire']);
      expect(back).toEqual({ status: 0, out: '0 annotations written\n', err: '' });
    },
  );

  it('brat: the same, over a folder', async () => {
    expect((await folder.run(['annotate', 'wire', '--format', 'brat'])).err).toContain('name a folder with --out');
    expect((await folder.run(['annotate', 'wire', '--format', 'brat', '--out', 'brat'])).status).toBe(0);
    const back = await folder.run(['import', 'brat', '--format', 'brat', '--into', 'wire']);
    expect(back).toEqual({ status: 0, out: '0 annotations written\n', err: '' });
  });

  it('brings corrections back, into the settings there are', async () => {
    folder.write({ 'wire/tradewire.json': '{\n  // ours\n  "articles": { "exclude": ["b.txt"] }\n}\n' });
    const { out } = await folder.run(['annotate', 'wire', '--format', 'doccano']);
    const entry = JSON.parse(out) as { text: string; label: [number, number, string][] };
    const points = [...entry.text];
    const words = ([start, end]: readonly [number, number, string]) => points.slice(start, end).join('');
    const before = await marked();
    expect(before).toContain('official Ann Okoro');
    // One mark goes, one changes its type, one is new.
    const board = points.join('').indexOf('Tin Board of Peru') - 1;
    entry.label = entry.label
      .filter(label => words(label) !== 'Ann Okoro')
      .map(label => (words(label) === 'Bolivia' ? [label[0], label[1], 'product'] : label));
    entry.label = entry.label.filter(([start]) => start < board || start > board + 16);
    entry.label.push([board, board + 17, 'agency']);
    folder.write({ 'out.jsonl': `${JSON.stringify(entry)}\n` });
    const dry = await folder.run(['import', 'out.jsonl', '--format', 'doccano', '--into', 'wire', '--dry-run']);
    expect(settings()).not.toContain('annotations');
    const done = await folder.run(['import', 'out.jsonl', '--format', 'doccano', '--into', 'wire']);
    expect([done.status, done.err]).toEqual([0, '']);
    expect(done.out).toBe(`${(JSON.parse(dry.out) as object[]).length} annotations written\n`);
    expect(settings()).toContain('// ours');
    const after = await marked();
    expect(after).not.toContain('official Ann Okoro');
    expect(after).toEqual(
      expect.arrayContaining(['product Bolivia', 'agency Tin Board of Peru', 'tariff_rate 6 percent']),
    );
    // And again: all is there already.
    const again = await folder.run(['import', 'out.jsonl', '--format', 'doccano', '--into', 'wire']);
    expect(again.out).toBe('0 annotations written\n');
  });

  it('names what cannot be brought over, and articles that are others', async () => {
    const { out } = await folder.run(['annotate', 'wire/a.txt', '--format', 'label-studio']);
    const tasks = JSON.parse(out) as { data: { text: string }; predictions: { result: object[] }[] }[];
    const start = STORY.indexOf('spoke');
    tasks[0]?.predictions[0]?.result.push({
      id: 'n',
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end: start + 5, text: 'spoke', labels: ['date'] },
    });
    folder.write({ 'ls.json': JSON.stringify(tasks) });
    const run = () => folder.run(['import', 'ls.json', '--format', 'label-studio', '--into', 'wire']);
    expect(await run()).toMatchObject({
      status: 2,
      err: 'tradewire: wire/a.txt: “spoke” as date cannot be brought over\n',
    });
    folder.write({ 'wire/a.txt': `${STORY}More.\n` });
    expect((await run()).err).toContain('is another text there than here');
    folder.write({ 'ls.json': '[1]' });
    expect(await run()).toMatchObject({ status: 2, err: expect.stringContaining('task 1 of ls.json') });
  });

  it('counts offsets as asked, and names what they count', async () => {
    const at = async (...more: string[]) => {
      const { out } = await folder.run(['annotate', 'wire/a.txt', ...more]);
      const { mentions, offsets } = JSON.parse(out) as { mentions: Mention[]; offsets?: string };
      return [mentions.find(one => one.text === '6 percent')?.start, offsets];
    };
    const start = STORY.indexOf('6 percent');
    expect(await at()).toEqual([start, undefined]);
    expect(await at('--offsets', 'utf16')).toEqual([start, 'utf16']);
    expect(await at('--offsets', 'codepoint')).toEqual([start - 1, 'codepoint']);
    expect(await at('--offsets', 'byte')).toEqual([start + 2, 'byte']);
    expect(STORY.slice(start, start + 9)).toBe('6 percent');
    const stdin = await folder.run(
      ['annotate', '-', '--emit', 'claims', '--offsets', 'codepoint'],
      [JSON.stringify({ id: 'a.txt', text: STORY })],
    );
    expect(JSON.parse(stdin.out)).toMatchObject({ id: 'a.txt', start: start - 1, offsets: 'codepoint' });
  });
});
