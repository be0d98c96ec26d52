import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GeneratedArticle } from './articles.ts';
import type { Figure } from './measure.ts';

/** `tradewire check` of a folder with one thread, with all, and with what an earlier run has kept: seconds, and each as a part of the first. */
export async function benchCommandLine(program: string, articles: readonly GeneratedArticle[]): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-bench-'));
  const wire = articles.map(({ name, text }) => [path.join(folder, 'wire', name), text] as const);
  const check = async (...options: string[]): Promise<number> => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, 'check', 'wire', ...options], { cwd: folder, stdio: 'ignore' });
    await once(child, 'exit');
    return (performance.now() - start) / 1e3;
  };
  try {
    mkdirSync(path.join(folder, 'wire'));
    for (const [file, text] of wire) writeFileSync(file, text);
    const threads = os.availableParallelism();
    const alone = await check('--workers', '0');
    const all = await check('--workers', String(threads));
    await check('--cache', 'kept');
    const again = await check('--cache', 'kept');
    const label = `check of ${articles.length} articles`;
    return [
      { name: `${label}: one thread`, value: alone, unit: 's' },
      { name: `${label}: with ${threads} more`, value: all, unit: 's' },
      { name: `${label}:   as a part of it`, value: all / alone, unit: '' },
      { name: `${label}: again, with --cache`, value: again, unit: 's' },
      { name: `${label}:   as a part of it`, value: again / alone, unit: '' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
