import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { cars, carsAgain } from './articles.ts';
import { newFolder, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const onUnix = process.platform !== 'win32';
const pipe = (file: string) => execFileSync('mkfifo', [file]);

/** The folder is read, every trap is named, and the server goes when it is told to. */
async function readIn(folder: string, named: readonly string[], articles: number): Promise<WireClient> {
  const client = new WireClient();
  await client.start([folder], {}, { status: true });
  const { params } = await client.ready();
  expect(params.articles).toBe(articles);
  await client.seen(m => m.method === 'tradewire/status' && (named.length === 0 || m.params.notices.length > 0));
  const told = JSON.stringify(
    client.received.filter(m => m.method === 'window/logMessage' || m.method === 'tradewire/status').map(m => m.params),
  );
  for (const name of named) expect(told).toContain(name);
  return client;
}

describe.runIf(onUnix)('what is no article', () => {
  test('pipes, devices, links out, loops and folders that may not be read are named and passed over', async () => {
    const folder = newFolder({ 'cars.txt': cars, 'sub/again.txt': carsAgain });
    const outside = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
    writeFileSync(path.join(outside, 'secret.txt'), cars);
    pipe(path.join(folder, 'pipe.txt'));
    symlinkSync('/dev/zero', path.join(folder, 'zero.txt'));
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
    symlinkSync('loop.txt', path.join(folder, 'loop.txt'));
    symlinkSync('..', path.join(folder, 'sub/up'));
    symlinkSync('cars.txt', path.join(folder, 'same.txt'));
    mkdirSync(path.join(folder, 'closed'));
    writeFileSync(path.join(folder, 'closed/x.txt'), cars);
    chmodSync(path.join(folder, 'closed'), 0o000);
    writeFileSync(path.join(folder, 'huge.txt'), Buffer.alloc(9_000_000, 'word '));
    const named = ['pipe.txt', 'zero.txt', 'out.txt', 'loop.txt', 'huge.txt'];
    // Who runs the tests as root may read everything.
    const asRoot = process.getuid?.() === 0;
    const client = await readIn(folder, asRoot ? named : [...named, 'closed'], asRoot ? 4 : 3);
    chmodSync(path.join(folder, 'closed'), 0o755);
    expect(await client.stop()).toEqual({ code: 0, signal: null });
  });

  test.each(['tradewire.json', '.gitignore'])('%s may be a pipe or a device', async name => {
    for (const trap of [pipe, (file: string) => symlinkSync('/dev/zero', file)]) {
      const folder = newFolder({ 'cars.txt': cars });
      trap(path.join(folder, name));
      const client = await readIn(folder, [name], 1);
      expect(await client.stop()).toEqual({ code: 0, signal: null });
    }
  });

  test('a server that reads a trap ends with its client', async () => {
    const folder = newFolder({ 'cars.txt': cars });
    for (const name of ['tradewire.json', '.gitignore', 'x.txt']) pipe(path.join(folder, name));
    const client = await readIn(folder, ['x.txt'], 1);
    client.process.stdin.end();
    expect((await client.exit).code).toBe(1);
  });
});

test('a tradewire.json above 1 MB is refused with a message', async () => {
  const people = Array.from({ length: 40_000 }, (_, i) => ({ name: `Person Number ${i}`, aliases: [`Alias ${i}`] }));
  const folder = newFolder({ 'cars.txt': cars, 'tradewire.json': JSON.stringify({ people }) });
  const client = await readIn(folder, ['tradewire.json is not read: it is larger than 1 MB'], 1);
  const uri = pathToFileURL(path.join(folder, 'tradewire.json')).href;
  const told = await client.seen(m => m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri);
  expect(told.params.diagnostics[0].message).toContain('larger than 1 MB');
  client.open(uri, JSON.stringify({ people }), 1, 'jsonc');
  expect((await client.request('tradewire/status', {})).result.notices.join()).toContain('larger than 1 MB');
});

test('a pattern with stars upon stars costs nothing', async () => {
  const folder = newFolder({
    [`${'a/'.repeat(30)}b.txt`]: cars,
    '.gitignore': `${'**/a/'.repeat(12)}c\n${'*a'.repeat(40)}b\n`,
    'tradewire.json': JSON.stringify({ articles: { exclude: [`${'**/a/'.repeat(12)}c`], include: ['*.txt'] } }),
  });
  await readIn(folder, [], 1);
});

test('documents of kinds that are not read are counted, without an alarm', async () => {
  const folder = newFolder({ 'cars.txt': cars, 'a.pdf': 'x', 'b.PDF': 'x', 'c.docx': 'x', 'd.json': '{}' });
  const client = await readIn(folder, [], 1);
  const { notices, remarks } = (await client.request('tradewire/status', {})).result;
  expect(notices).toEqual([]);
  expect(remarks).toEqual(['Not read, since of other kinds: 2 .pdf, 1 .docx.']);
});

test.runIf(onUnix)('every name is one article of its own, in the server as on the command line', async () => {
  const names = ['a#b.txt', 'a?b.txt', 'a%23b.txt', 'a%b.txt', 'a\nb.txt', 'a😀b.txt', 'a b.txt', 'a&b;c.txt', 'ä.txt'];
  const folder = newFolder(Object.fromEntries(names.map(name => [name, cars])));
  await readIn(folder, [], names.length);
  const out = execFileSync(process.execPath, ['dist/tradewire.js', 'annotate', folder], { encoding: 'utf8' });
  const files = out
    .split('\n')
    .filter(Boolean)
    .map(line => path.basename((JSON.parse(line) as { file: string }).file));
  expect(files.sort()).toEqual([...names].sort());
});

test('of fifty thousand files twenty thousand are read, and it is said', async () => {
  const folder = newFolder({});
  for (let i = 0; i < 50_000; i++) {
    if (i % 1000 === 0) mkdirSync(path.join(folder, `d${i / 1000}`));
    writeFileSync(path.join(folder, `d${Math.floor(i / 1000)}`, `${i}.txt`), 'Talks went on.\n');
  }
  const client = await readIn(folder, ['maxArticles'], 20_000);
  expect(await client.stop()).toEqual({ code: 0, signal: null });
}, 90_000);
