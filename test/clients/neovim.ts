// Neovim as a second client: its own protocol library against the built server.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runsCache } from '../../client/build/installVsCode.ts';
import { Checks, type Counts } from '../tasks/counts.ts';

export async function neovim(): Promise<Counts> {
  const checks = new Checks();
  if (spawnSync('nvim', ['--version']).status !== 0) {
    checks.note('skipped', 'Neovim is not installed');
    return checks.counts;
  }
  mkdirSync(runsCache, { recursive: true });
  const folder = mkdtempSync(path.join(runsCache, 'nvim-'));
  try {
    cpSync('client/samples', folder, { recursive: true });
    await checks.check('hover, definition and diagnostics in Neovim', async () => {
      const script = path.resolve('test/clients/neovim.lua');
      const run = spawnSync(
        'nvim',
        ['--headless', '--clean', '-n', `+luafile ${script}`, '2018-06-04-farm-states-worry.txt'],
        {
          cwd: folder,
          encoding: 'utf8',
          timeout: 60_000,
          env: { ...process.env, TRADEWIRE: path.resolve('dist/tradewire.js') },
        },
      );
      if (run.status !== 0) throw new Error(`nvim ended with ${run.status}:\n${run.stdout}${run.stderr}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return checks.counts;
}
