import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { cars, carsAgain, folderOfThree, talks } from './articles.ts';
import { newFolder, WireClient, type WireMessage } from './wireClient.ts';

afterEach(WireClient.endAll);

const isLog = (m: WireMessage, words: string): boolean =>
  m.method === 'window/logMessage' && m.params.message.includes(words);

/** Opens a folder and ends the server again; what it says of how many articles it has read, and how. */
async function opened(folder: string, cacheFolder: string): Promise<string> {
  const client = new WireClient();
  await client.start([folder], {}, { status: true, cacheFolder });
  const told = await client.seen(m => isLog(m, 'Read '));
  expect((await client.stop()).code).toBe(0);
  return /Read (.*) articles in \d+ ms(.*)\./.exec(told.params.message)?.slice(1).join('') ?? '';
}

test('a second opening reads what was kept of articles that are the same', async () => {
  const [folder, kept] = [newFolder(folderOfThree), newFolder({})];
  const count = Object.keys(folderOfThree).length;
  expect(await opened(folder, kept)).toBe(`${count}`);
  expect(await opened(folder, kept)).toBe(`${count}, ${count} of them as kept from an earlier run`);
  writeFileSync(path.join(folder, Object.keys(folderOfThree)[0] as string), `${talks}\nMore to follow.\n`);
  expect(await opened(folder, kept)).toBe(`${count}, ${count - 1} of them as kept from an earlier run`);
});

test('what was found is kept, too, and the next opening finds the same whatever changed meanwhile', async () => {
  const more = Array.from({ length: 6 }, (_, i) => [`talks-${i}.txt`, talks] as const);
  const [folder, kept] = [newFolder({ ...folderOfThree, ...Object.fromEntries(more) }), newFolder({})];
  const file = path.join(folder, 'cars.txt');
  /** What is told of an article, and of how many contradictions, with what is kept in a place or without. */
  const told = async (cacheFolder?: string): Promise<unknown> => {
    const client = new WireClient();
    await client.start([folder], {}, { status: true, ...(cacheFolder === undefined ? {} : { cacheFolder }) });
    const { findings } = (await client.ready()).params;
    const uri = pathToFileURL(file).href;
    client.open(uri, readFileSync(file, 'utf8'));
    const own = await client.seen(m => m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri);
    expect((await client.stop()).code).toBe(0);
    return [findings, own.params.diagnostics];
  };
  const found = await told(kept);
  expect(found).toEqual([1, [expect.objectContaining({ code: 'figure-conflict' })]]);
  expect(readdirSync(kept).filter(name => name.endsWith('.judged'))).toHaveLength(1);
  expect(await told(kept)).toEqual(found);
  for (const rate of ['15', '25']) {
    writeFileSync(path.join(folder, 'cars-again.txt'), carsAgain.replace('20 percent', `${rate} percent`));
    const now = await told(kept);
    expect(now).toEqual(await told());
    expect(now).not.toEqual(found);
  }
});

test('two servers keep facts in one place', async () => {
  const kept = newFolder({});
  const folders = [newFolder({ 'cars.txt': cars }), newFolder({ 'cars.txt': cars, 'talks.txt': talks })];
  await Promise.all(folders.map(folder => opened(folder, kept)));
  expect(await Promise.all(folders.map(folder => opened(folder, kept)))).toEqual([
    '1, 1 of them as kept from an earlier run',
    '2, 2 of them as kept from an earlier run',
  ]);
});

test.each([
  ['lies in a folder of articles', (folder: string) => path.join(folder, 'kept')],
  ['is no absolute path', () => 'kept'],
])('nothing is kept in a place that %s', async (reason, place) => {
  const folder = newFolder({ 'cars.txt': cars });
  const client = new WireClient();
  await client.start([folder], {}, { status: true, cacheFolder: place(folder) });
  await client.seen(m => isLog(m, reason));
  await client.ready();
  await client.stop();
  expect(readdirSync(folder)).toEqual(['cars.txt']);
});
