import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestFolder } from './testTerminal.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'wire/a.txt': 'Talks went on.', 'wire/b.pdf': 'x', 'wire/c.docx': 'x' });
});
afterEach(() => folder.remove());

const checked = async (...paths: string[]) => {
  const { status, out, err } = await folder.run(['check', ...paths, '--format', 'json']);
  const { articles, errors } = JSON.parse(out) as { articles: number; errors: { file: string; message: string }[] };
  return { status, articles, errors, err };
};

describe.runIf(process.platform !== 'win32')('what is no regular file', () => {
  it('is named and passed over', async () => {
    const inside = (name: string) => path.join(folder.path, 'wire', name);
    for (const name of ['pipe.txt', 'tradewire.json', '.gitignore']) execFileSync('mkfifo', [inside(name)]);
    symlinkSync('/dev/zero', inside('zero.txt'));
    symlinkSync('/etc/passwd', inside('out.txt'));
    const { status, articles, errors } = await checked('wire');
    expect([status, articles]).toEqual([2, 1]);
    expect(errors).toEqual([
      { file: 'wire/.gitignore', message: 'is not a regular file' },
      { file: 'wire/out.txt', message: 'is a link that leads out of the folder' },
      { file: 'wire/pipe.txt', message: 'is not a regular file' },
      { file: 'wire/tradewire.json', message: 'is not a regular file' },
      { file: 'wire/zero.txt', message: 'is a link that leads out of the folder' },
    ]);
    expect((await checked('wire/pipe.txt', 'wire/zero.txt')).errors.map(e => e.message)).toContain(
      'is not a regular file',
    );
  });
});

it('files over the size limit are named', async () => {
  folder.write({
    'wire/long.txt': Buffer.alloc(10_000_001, 'word '),
    'wire/tradewire.json': Buffer.alloc(1_000_001, ' '),
  });
  expect((await checked('wire')).errors).toEqual([
    { file: 'wire/long.txt', message: 'is larger than 10 MB' },
    { file: 'wire/tradewire.json', message: 'is larger than 1 MB' },
  ]);
});

it('documents of kinds that are not read are said to be there', async () => {
  const { status, errors, err } = await checked('wire');
  expect([status, errors]).toEqual([0, []]);
  expect(err).toBe('tradewire: wire holds what is not read: 1 .docx, 1 .pdf\n');
  expect((await checked('wire/b.pdf')).errors).toEqual([
    { file: 'wire/b.pdf', message: 'is not read: a file of the kind .pdf; save its text as .txt' },
  ]);
});
