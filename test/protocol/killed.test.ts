import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { cars, carsAgain } from './articles.ts';
import { newFolder, positionOf, uriOf, WireClient } from './wireClient.ts';

afterEach(WireClient.endAll);

const MOMENTS = 25;
const settings = '{\n  // Kept by the desk.\n  "people": [{ "name": "Jane Roe" }]\n}\n';
const articles = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`a${i}.txt`, i % 2 ? cars : carsAgain.replace('Carmakers', `Carmakers ${i}`)]),
);

/** What the folder holds now; the temporary files of a killed writer are no part of it. */
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => !name.endsWith('.tmp'))
      .sort()
      .map(name => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

test(`killed at ${MOMENTS} moments while it reads a folder, the server leaves everything as it was`, async () => {
  const folder = newFolder({ ...articles, 'tradewire.json': settings });
  const before = contents(folder);
  for (let i = 0; i < MOMENTS; i++) {
    const client = new WireClient();
    void client.start([folder], {}, { status: true });
    await pause(40 + i * 30);
    client.process.kill('SIGKILL');
    await client.exit;
    expect(contents(folder)).toEqual(before);
  }
  expect(readdirSync(folder)).toHaveLength(Object.keys(before).length);
  const client = new WireClient();
  await client.start([folder], {}, { status: true });
  expect((await client.ready()).params.articles).toBe(60);
}, 120_000);

test(`killed at ${MOMENTS} moments while it writes tradewire.json, the server leaves the old file or the new one`, async () => {
  // A long file takes its time to write; comments cost nothing else.
  const long = `${'// A line of a desk that keeps its notes here.\n'.repeat(15_000)}${settings}`;
  const folder = newFolder({ 'cars.txt': cars, 'cars-again.txt': carsAgain, 'tradewire.json': long });
  const file = path.join(folder, 'tradewire.json');
  const ends = { old: 0, fresh: 0 };
  for (let i = 0; i < MOMENTS; i++) {
    writeFileSync(file, long);
    const client = new WireClient();
    await client.start([folder], {}, { status: true });
    await client.ready();
    const uri = uriOf(folder, 'cars.txt');
    client.open(uri, cars);
    const at = positionOf(cars, '25 percent');
    const { result } = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const ignore = result.find((action: { title: string }) => action.title === 'Ignore: checked');
    const asked = client.request('workspace/executeCommand', { command: ignore.command, arguments: ignore.arguments });
    // The last one has all the time it needs.
    if (i + 1 < MOMENTS) await pause(i * 8);
    else await asked;
    client.process.kill('SIGKILL');
    await client.exit;
    const now = readFileSync(file, 'utf8');
    if (now === long) ends.old++;
    else {
      expect(now).toContain('// Kept by the desk.');
      expect(now).toContain('"reason": "checked"');
      expect(now.trimEnd().endsWith('}')).toBe(true);
      expect(now.length).toBeGreaterThan(long.length);
      ends.fresh++;
    }
  }
  expect(ends.old + ends.fresh).toBe(MOMENTS);
  expect(ends.fresh).toBeGreaterThan(0);
}, 180_000);
