// The trees of a thousand sentences in a browser's web worker are those of Node, byte for byte.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { bundleWorker } from '../../esbuild.mjs';
import { Checks, type Counts } from '../tasks/counts.ts';
import { madeSentences } from '../train/madeSentences.ts';
import { browserRunsHere, launchBrowser } from '../vscode/browser.ts';
import { treesIn } from './treesWorker.ts';

const COUNT = 1000;
const SEED = 77;

export async function treesInBrowser(): Promise<Counts> {
  const checks = new Checks();
  if (!browserRunsHere) {
    checks.note('skipped', 'trees: no browser on this machine');
    return checks.counts;
  }
  const script = path.resolve('.tsbuild/browser/trees.js');
  await bundleWorker(path.resolve('test/browser/treesWorker.ts'), script);
  const files: Readonly<Record<string, readonly [type: string, read: () => Buffer | string]>> = {
    '/': ['text/html', () => '<!DOCTYPE html><title>trees</title>'],
    '/trees.js': ['text/javascript', () => readFileSync(script)],
    '/model.bin': ['application/octet-stream', () => readFileSync('server/src/syntax/model.bin')],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, { 'Content-Type': file?.[0] ?? 'text/plain' }).end(file?.[1]());
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const browser = await launchBrowser();
  try {
    const texts = madeSentences(COUNT, SEED).map(({ forms }) => forms.join(' ').replace(/[<>]/g, ''));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const there = await page.evaluate(
      all =>
        new Promise<string>((done, fail) => {
          const worker = new Worker('/trees.js');
          worker.onmessage = event => done(event.data as string);
          worker.onerror = event => fail(new Error(event.message));
          worker.postMessage(all);
        }),
      texts,
    );
    checks.note(
      there === treesIn(texts) ? 'passed' : 'failed',
      `${COUNT} trees are the same in Node and in a web worker`,
    );
  } finally {
    await browser.close();
    server.close();
  }
  return checks.counts;
}
