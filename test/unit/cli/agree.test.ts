import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const STORY =
  'Published: 2021-06-02\n\nNotes\n\nPeru imposed a tariff of 6 percent on copper from Bolivia on June 1, 2021.\n';
let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'wire/a.txt': STORY, 'wire/b.txt': STORY });
});
afterEach(() => {
  folder.remove();
});

describe('agree', () => {
  it.each(['ndjson', 'w3c', 'conllu', 'label-studio', 'doccano'])(
    'finds a folder and its own export as %s to be the same',
    async format => {
      const { out } = await folder.run(['annotate', 'wire', '--format', format]);
      folder.write({ exported: out });
      const { status, out: said, err } = await folder.run(['agree', 'wire', 'exported', '--articles', 'wire']);
      expect([status, err]).toEqual([0, '']);
      expect(said).toContain('2 articles');
      expect(said).toMatch(/tokens: 1\.000/);
      expect(said).toMatch(/\n0 disagreements\n$/);
    },
  );

  it('lists disagreements as places, and writes them for a view of differences', async () => {
    const { out } = await folder.run(['annotate', 'wire', '--format', 'doccano']);
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { label: [number, number, string][] });
    const label = lines[0]?.label.find(one => one[2] === 'product');
    if (label) label[2] = 'party';
    folder.write({ 'theirs.jsonl': lines.map(line => JSON.stringify(line)).join('\n') });
    const said = await folder.run(['agree', 'wire', 'theirs.jsonl', '--out', 'compared']);
    expect(said.out).toMatch(/\na\.txt:5:39 {2}type {2}product ↔ party\n/);
    expect(said.out).toMatch(/code --diff compared\/a\/a\.txt\.marks compared\/b\/a\.txt\.marks\n$/);
    const side = (name: string) => readFileSync(path.join(folder.path, 'compared', name, 'a.txt.marks'), 'utf8');
    expect(
      side('a')
        .split('\n')
        .filter((line, i) => line !== side('b').split('\n')[i]),
    ).toEqual([expect.stringContaining('product  copper')]);
    const json = JSON.parse((await folder.run(['agree', 'wire', 'theirs.jsonl', '--format', 'json'])).out) as {
      disagreements: object[];
    };
    expect(json.disagreements[0]).toMatchObject({ file: 'a.txt', what: 'type', a: 'product', b: 'party' });
  });

  it('says what one side alone has, and what it cannot read', async () => {
    const { out } = await folder.run(['annotate', 'wire/a.txt']);
    folder.write({ 'one.ndjson': out, 'odd.txt': 'no records' });
    expect(await folder.run(['agree', 'wire', 'one.ndjson'])).toMatchObject({
      status: 2,
      err: 'tradewire: b.txt is annotated by one side alone\n',
    });
    expect(await folder.run(['agree', 'wire', 'odd.txt'])).toMatchObject({ status: 2, out: '' });
    expect((await folder.run(['agree', 'wire'])).err).toContain('needs A B');
  });
});
