import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestFolder } from './testTerminal.ts';

const analysed = vi.hoisted((): string[] => []);
vi.mock('../../../server/src/claims/analyse.ts', async original => {
  const whole = await original<typeof import('../../../server/src/claims/analyse.ts')>();
  const analyse: typeof whole.analyse = (file, ...more) => {
    analysed.push(file);
    return whole.analyse(file, ...more);
  };
  return { ...whole, analyse };
});

const story = (rate: number): string =>
  ` date 2024-06-03 Cocoa millers asked for more time.\n\nCanada imposed tariffs of ${rate} percent on cocoa imports from Ghana in May 2024.\n`;
const settings = (value: object): string => JSON.stringify(value);

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'wire/a.txt': story(15), 'wire/b.txt': story(20), 'wire/c.txt': story(15) });
});
afterEach(() => {
  folder.remove();
});
/** The texts that a run analyses, and what it prints. */
async function run(...args: string[]): Promise<{ readonly texts: string[]; readonly out: string }> {
  analysed.length = 0;
  const { out, err } = await folder.run([...args, '--cache', 'kept']);
  expect(err).toBe('');
  return { texts: [...analysed], out };
}

it('a second run reads facts, not texts, and prints the same', async () => {
  const first = await run('annotate', 'wire');
  expect(first.texts).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(await run('annotate', 'wire')).toEqual({ texts: [], out: first.out });
  const { out } = await folder.run(['check', 'wire']);
  expect(await run('check', 'wire')).toEqual({ texts: [], out });
  expect((await run('rates', 'wire')).texts).toEqual([]);
});

it('what changed is read again, and nothing else', async () => {
  await run('annotate', 'wire');
  folder.write({ 'wire/b.txt': story(25) });
  expect((await run('check', 'wire')).texts).toEqual(['b.txt']);
  folder.write({ 'wire/tradewire.json': settings({ articles: { dates: { 'c.txt': '2024-06-04' } } }) });
  expect((await run('check', 'wire')).texts).toEqual(['c.txt']);
});

it('a decision about a finding leaves facts as they are; what the folder knows does not', async () => {
  await run('annotate', 'wire');
  const severity = { 'figure-conflict': 'hint' };
  folder.write({ 'wire/tradewire.json': settings({ severity }) });
  expect((await run('check', 'wire')).texts).toEqual([]);
  folder.write({ 'wire/tradewire.json': settings({ severity, products: [{ name: 'cocoa nibs' }] }) });
  expect((await run('check', 'wire')).texts).toHaveLength(3);
  expect((await run('check', 'wire', '--no-knowledge')).texts).toHaveLength(3);
  expect((await run('check', 'wire')).texts).toEqual([]);
});

it('a damaged entry costs its article', async () => {
  await run('annotate', 'wire');
  const pack = path.join(folder.path, 'kept', readdirSync(path.join(folder.path, 'kept'))[0] as string);
  const bytes = readFileSync(pack);
  writeFileSync(pack, bytes.fill(7, bytes.length - 9));
  expect((await run('check', 'wire')).texts).toEqual(['c.txt']);
});

it('articles from standard input are kept, too', async () => {
  const lines = ['a', 'b'].map(id => `${JSON.stringify({ id, text: story(15) })}\n`);
  for (const texts of [['a', 'b'], []]) {
    analysed.length = 0;
    await folder.run(['annotate', '-', '--cache', 'kept'], lines);
    expect(analysed).toEqual(texts);
  }
});

it('a folder that cannot be made is wrong usage', async () => {
  folder.write({ taken: 'a file' });
  const { status, err } = await folder.run(['check', 'wire', '--cache', 'taken/kept']);
  expect(status).toBe(2);
  expect(err).toContain('--cache taken/kept');
});
