import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PackedFacts } from '../../server/src/claims/packedFacts.ts';
import { Threads } from '../../server/src/lsp/threads.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { runProgram } from './runProgram.ts';
import { newFolder, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

/** More than one thread is asked to read alone. */
const articles = Object.fromEntries(
  Array.from({ length: 340 }, (_, i) => [
    `wire/${String(i).padStart(3, '0')}.txt`,
    `date 2024-0${1 + (i % 9)}-11 Malaysia has imposed a duty of ${5 + (i % 4)} percent on rubber from Vietnam.\n`,
  ]),
);
articles['wire/tradewire.json'] = JSON.stringify({ products: [{ name: 'latex mats' }] });
articles['wire/mats.txt'] = 'date 2024-02-11 Malaysia has imposed a duty of 3 percent on latex mats from Vietnam.\n';

test('threads come to the same, byte for byte', async () => {
  const folder = newFolder(articles);
  const run = (command: string, ...more: string[]) => runProgram(folder, [command, 'wire', ...more]);
  const alone = await run('annotate', '--workers', '0');
  expect(alone.out).toContain('latex mats');
  expect(await run('annotate', '--workers', '2')).toEqual(alone);
  expect(await run('annotate')).toEqual(alone);
  // What threads made is kept, and nothing is left over for them.
  for (let i = 0; i < 2; i++) expect(await run('annotate', '--workers', '3', '--cache', 'kept')).toEqual(alone);
  expect(await run('check', '--no-knowledge', '--workers', '2')).toEqual(
    await run('check', '--no-knowledge', '--workers', '0'),
  );
}, 120_000);

test('a server that asks threads reads the folder, and ends while they work', async () => {
  const folder = newFolder(articles);
  const client = new WireClient();
  await client.start([folder], {}, { status: true });
  const ready = await client.seen(
    m => m.method === 'tradewire/status' && m.params.state === 'ready' && m.params.articles > 300,
  );
  expect(ready.params.articles).toBe(341);
  expect(ready.params.findings).toBeGreaterThan(0);
  expect((await client.stop()).code).toBe(0);
  const hasty = new WireClient();
  await hasty.start([folder], {}, { status: true });
  await hasty.seen(m => m.method === 'tradewire/status' && m.params.articles > 60);
  expect((await hasty.stop()).code).toBe(0);
}, 120_000);

test.each(['tradewire.js', 'server.js'])(
  'the threads of %s answer, fail when one dies, and end',
  async name => {
    const start = (count: number) =>
      new Threads<object, object, Uint8Array>({
        program: path.resolve('dist', name),
        kind: 'facts',
        start: true,
        count,
        depth: 2,
        shared: () => [noSettings],
      });
    const task = (text: string) => ({ path: 'a.txt', text, options: {}, settings: 0 });
    const threads = start(2);
    const lengths = await Promise.all(
      [1, 2, 3, 4, 5].map(async i => new PackedFacts(await threads.run(task('x'.repeat(i)))).length),
    );
    expect(lengths).toEqual([1, 2, 3, 4, 5]);
    await threads.drained();
    // There are no such settings.
    const [dying, next] = [threads.run({ ...task('y'), settings: 9 }), threads.run(task('y'))];
    await expect(dying).rejects.toThrow(/undefined/);
    await next.catch(() => {});
    await expect(threads.run(task('z'))).rejects.toThrow(/undefined/);
    await expect(threads.room()).rejects.toThrow(/undefined/);
    await threads.end();
    const ended = start(1);
    const never = expect(ended.run(task('y'))).rejects.toThrow('the threads have ended');
    await ended.end();
    await never;
  },
  60_000,
);
